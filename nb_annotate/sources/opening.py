"""What a user calls a source, opened: one way to read files, lists, frames, datasets and generators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nb_annotate.sources.kinds import Kind, open_kind
from nb_annotate.sources.problems import Problem, Problems, RowError
from nb_annotate.sources.rows import Columns, Row, make_task
from nb_annotate.sources.seen import SeenHashes
from nb_annotate.tasks.errors import SourceError, TaskError
from nb_annotate.tasks.types import Task

HOPELESS_ROWS = 10_000
"""So many rows at the start without a usable one, and the source is the wrong one or its keys are."""


class Source:
    """Tasks, read as they are asked for; made by `open_source`.

    Every iteration starts from the beginning, except over a generator or iterator, which can be read only once
    and goes on where it was. What is wrong with a row is put into `problems` when it is first met.

    Parameters
    ----------
    kind : Kind
        How to read it.
    columns : Columns
        Which keys hold the text and the id.
    name : str
        A short name, for titles and reports.
    """

    def __init__(self, kind: Kind, columns: Columns, name: str) -> None:
        self.name = name
        self.length = kind.length
        self.once = kind.once
        self.costly = False  # whether a row takes long to make
        self.problems = Problems()
        self._kind = kind
        self._columns = columns
        self._furthest = -1
        self._only_pass = self._read() if kind.once else None

    def __iter__(self) -> Iterator[Task]:
        return self._only_pass or self._read()

    def __repr__(self) -> str:
        return f"Source({self.name!r}, length={self.length}, problems={len(self.problems)})"

    def _read(self) -> Iterator[Task]:
        usable = False
        ids = SeenHashes()
        columns = self._columns
        for item in self._kind.read():
            made = item if isinstance(item, Problem) else _make(item, columns)
            if isinstance(made, Problem):
                self._report(made)
                if not usable and made.row >= HOPELESS_ROWS:
                    raise self._hopeless()
                continue
            if columns.id or "id" in made:
                self._check_id(made, ids)
            usable = True
            yield made

    def _check_id(self, task: Task, ids: SeenHashes) -> None:
        origin = task["_source"]
        key = self._columns.id or "id"
        if "id" not in task:
            error = RowError(f"{key!r} is missing.", key=key, hint="The row is used, but has no id.")
        elif not ids.add(_id_hash(task["id"])):
            message = f"The id {task['id']!r} ({key!r}) came before."
            hint = "The row is used; texts are told apart by content."
            error = RowError(message, key=key, value=task["id"], hint=hint)
        else:
            return
        self._report(Problem.of(error, origin["place"], origin["row"]))

    def _report(self, problem: Problem) -> None:
        # A row is reported on the first pass that reaches it, so that a second one does not count it again.
        if problem.row > self._furthest:
            self.problems.append(problem)
            self._furthest = problem.row

    def _hopeless(self) -> SourceError:
        first = next(iter(self.problems), None)
        message = f"None of the first {HOPELESS_ROWS:,} rows of {self.name!r} can be used. {first or ''}"
        return SourceError(message.rstrip())


def _make(row: Row, columns: Columns) -> Task | Problem:
    try:
        return make_task(row, columns)
    except TaskError as error:
        origin = row[0]
        return Problem.of(error, origin["place"], origin["row"])


def _id_hash(value: Any) -> int:
    return hash(value if isinstance(value, str | int | float) else repr(value)) & 0xFFFF_FFFF_FFFF_FFFF


def open_source(source: Any, *, text: str | None = None, id: str | None = None, name: str | None = None) -> Source:
    """Open whatever holds texts, reading nothing but what is needed to say that it can be read.

    Parameters
    ----------
    source : object
        A path (`.jsonl .json .csv .tsv .txt .parquet`, each but the last also `.gz`), a list of str or dict, a
        Series or DataFrame, any iterable or generator of str or dict, a Hugging Face dataset, an Arrow table.
    text : str, optional
        The key or column that holds the text; `"text"` if not given.
    id : str, optional
        The key or column that holds an id; a key `id` is kept anyway.
    name : str, optional
        A short name instead of the file's or the kind's.

    Returns
    -------
    Source
        Iterate over it for tasks; look at its `problems` for rows that could not be used.

    Raises
    ------
    SourceError
        There is no such file, column or kind of source.

    Examples
    --------
    >>> [task["text"] for task in open_source(["Ana Lima", {"text": "Bob", "id": 7}])]
    ['Ana Lima', 'Bob']
    """
    if isinstance(source, Source):
        if text is not None or id is not None:
            raise SourceError("A source that is open cannot be given other keys.", hint="Pass them to its open_source.")
        return source
    kind = open_kind(source, Columns(text=text or "text", id=id))
    columns = Columns(text=text or "text", id=id, table=kind.table, parsed=kind.parsed)
    return Source(kind, columns, name or kind.name)

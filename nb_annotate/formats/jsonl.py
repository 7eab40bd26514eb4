"""JSON Lines as Prodigy writes and reads them: one answer a line, nothing lost. The keys are listed in `rows`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nb_annotate.formats.cells import is_frame_of_answers, row_of_answer
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.guessing import Guess, guess_views
from nb_annotate.formats.json_text import json_bytes
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.row_reading import RowReader, columns_of, guess_for
from nb_annotate.formats.rows import row_of
from nb_annotate.formats.table_reading import table_rows
from nb_annotate.sources.json_array import read_rows
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record


class JsonLines:
    """One answer a line (or, to be read, an array of them), plain or with gzip.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('jsonl', False)
    """

    name = "jsonl"
    suffixes: tuple[str, ...] = ()
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether the first row is an object with a text, and without another tool's lists of offsets.

        Lines of objects are taken without a text, too.
        """
        if path.is_dir() or suffix_of(path) not in {".jsonl", ".json", ".ndjson", ""}:
            return False
        try:
            first = next(iter(read_rows(path)), None)
        except SourceError:
            return False
        if first is None:
            return True  # an array without rows
        if isinstance(first, Problem):
            return suffix_of(path) == ".jsonl"
        row = first[1]
        if not isinstance(row, dict) or isinstance(row.get("label"), list) or "entities" in row:
            return False
        # Lines may have their text under another key, which the user names; other tools' lines are told apart.
        lines = suffix_of(path) != ".json" and "@context" not in row and not isinstance(row.get("data"), dict)
        return "text" in row or lines

    def guess(self, path: Path, reading: Reading) -> Guess:  # noqa: ARG002  other formats need it
        """Find out which cards the rows without a view are answers of; reads the whole file.

        Raises
        ------
        FormatError
            The file as a whole cannot be read.
        """
        return guess_views(_dicts(_rows(path)))

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read answers one by one. Without `reading.view`, files whose rows do not say their view are read twice.

        The options `text=` and `id=` name the keys of the text and of the id.

        Raises
        ------
        FormatError
            The file as a whole cannot be read, or there is no such option.
        """
        columns = columns_of(reading, self.name, table=False)
        yield from RowReader(reading, columns, guess_for(self, path, reading)).read(_rows(path))

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one line for each answer.

        Raises
        ------
        FormatError
            There is an option; this format has none.
        """
        check_options(writing.options, {}, f"Writing {self.name}")
        with open_new(path) as file:
            for record in records:
                file.write(json_bytes(row_of(record)) + b"\n")


def _opened(path: Path) -> Iterator[RowOrProblem]:
    try:
        yield from read_rows(path)
    except SourceError as error:
        raise FormatError(error.message, hint=error.hint) from error


def _rows(path: Path) -> Iterator[RowOrProblem]:
    """Read rows; those that pandas has written of a frame of answers say what they are under other names."""
    for item in _opened(path):
        if isinstance(item, Problem) or not _is_of_frame(item[1]):
            yield item
        else:
            yield from table_rows([item], "text", row_of_answer)


def _is_of_frame(row: object) -> bool:
    return isinstance(row, dict) and "view_id" in row and "_view_id" not in row and is_frame_of_answers(row)


def _dicts(rows: Iterable[RowOrProblem]) -> Iterator[dict[str, Any]]:
    return (item[1] for item in rows if not isinstance(item, Problem) and isinstance(item[1], dict))


FORMAT = JsonLines()

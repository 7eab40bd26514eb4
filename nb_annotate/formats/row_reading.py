"""Rows of a file made into records, each checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess, has_categories, says_nothing
from nb_annotate.formats.offset_units import Quoted
from nb_annotate.formats.options import check_options
from nb_annotate.formats.row_checks import check_answer
from nb_annotate.formats.rows import ANSWER_KEYS, FOREIGN, HASHES, record_of
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.sources.rows import Columns, RowOrProblem, check_text, make_task
from nb_annotate.tasks.errors import FormatError, did_you_mean
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import BINARY_VIEWS, VIEW_IDS, Origin

_ALIASES: dict[str, tuple[str, tuple[type, ...]]] = {
    "annotator": ("_annotator_id", (str,)),
    "timestamp": ("_timestamp", (int, float)),
}
"""Keys that many files have without the underscore: taken where the other is missing and the value has its type."""
_APART = ANSWER_KEYS | {*HASHES, FOREIGN, "_source"}


@dataclass(frozen=True, kw_only=True)
class GuessedReading(Reading):
    """What a reader is told by somebody who has looked at all rows before.

    Parameters
    ----------
    guess : callable
        Gives the views of rows that do not say; only called if there is such a row.
    """

    guess: Callable[[], Guess]


@runtime_checkable
class Guessing(Protocol):
    """A format whose rows may not say which card they are from."""

    def guess(self, path: Path, reading: Reading) -> Guess:
        """Find out which cards the rows without a view are answers of; reads the whole file."""


def guess_for(form: Guessing, path: Path, reading: Reading) -> Callable[[], Guess]:
    """Give what finds out the views of rows that do not say: as told, as somebody else does, or as the rows tell."""
    if reading.view is not None:
        if reading.view not in VIEW_IDS:
            msg = f"view={reading.view!r} is no card."
            raise FormatError(msg, hint=did_you_mean(reading.view, VIEW_IDS))
        told = Guess.told(reading.view)
        return lambda: told
    return reading.guess if isinstance(reading, GuessedReading) else cache(lambda: form.guess(path, reading))


def columns_of(reading: Reading, name: str, *, table: bool) -> Columns:
    """Read the options `text=` and `id=`: the keys of the text and of the id.

    Raises
    ------
    FormatError
        There is another option.
    """
    options = check_options(reading.options, {"text": "text", "id": None}, f"Reading {name}")
    return Columns(text=options["text"], id=options["id"], table=table, parsed=not table)


class RowReader:
    """Makes records of rows.

    Parameters
    ----------
    reading : Reading
    columns : Columns
        Which keys hold the text and the id.
    guess : callable
        Gives the views of rows that do not say; only called if there is such a row, as it may read the whole file.
    """

    def __init__(self, reading: Reading, columns: Columns, guess: Callable[[], Guess]) -> None:
        self._columns = columns
        self._guess = guess
        self._offsets = reading.offsets
        self._labels = None if reading.labels is None else list(reading.labels)

    def read(self, rows: Iterable[RowOrProblem]) -> Iterator[Record | Problem]:
        """Make a record of each row, or say what is wrong with it."""
        for item in rows:
            if isinstance(item, Problem):
                yield item
                continue
            origin, value = item
            try:
                yield self.record(origin, value)
            except UNUSABLE as error:
                yield problem_of(error, origin["place"], origin["row"])

    def record(self, origin: Origin, value: Any) -> Record:
        """Make a record of one row.

        Raises
        ------
        TaskError
            The row holds no answer, or something in it does not fit.
        """
        if not isinstance(value, dict):
            raise RowError(f"A row must be an object, not {type(value).__name__}.", value=value)
        row = dict(value)
        if self._columns.text not in row:
            hint = did_you_mean(self._columns.text, [str(key) for key in row])
            message = f"The row has no key {self._columns.text!r}."
            raise RowError(message, key=self._columns.text, hint=f'{hint} Name the key of the text with text="...".')
        text = row[self._columns.text]
        if not isinstance(text, str) or not text:
            check_text(text, self._columns.text)  # before all else: without a text there is nothing to say of the rest
        view = self._view(row)
        _answer(row, view)
        self._convert(row, origin["place"])
        plain = {key: item for key, item in row.items() if key not in _APART}
        # Spans are checked against the text together with it.
        spans = {"spans": row["spans"]} if row.get("spans") is not None else {}
        task: dict[str, Any] = {**make_task((origin, {**plain, **spans}), self._columns)}
        check_answer(row, view, task["text"])
        task.pop("spans", None)
        task.pop("_source")
        task |= {key: row[key] for key in ("_source", FOREIGN) if key in row}
        if self._labels is not None and view not in BINARY_VIEWS:
            row.setdefault("_labels", self._labels)
        return record_of(row, task, view, origin["place"])

    def _view(self, row: dict[str, Any]) -> str:
        view = row.get("_view_id")
        if view in VIEW_IDS:
            return str(view)
        if says_nothing(row):
            raise RowError("The row has no answer: neither 'answer' nor spans, a label or chosen options.")
        if view is not None:  # a card of Prodigy's that we do not have
            row[FOREIGN] = {**row.get(FOREIGN, {}), "_view_id": row.pop("_view_id")}
        guessed = self._guess().view_of(row)
        if guessed is None:
            raise RowError(
                "Nothing tells which card the answer is from.", hint='Say it with view=, as in "ner_manual".'
            )
        return guessed

    def _convert(self, row: dict[str, Any], place: str) -> None:
        """Turn offsets of spans and tokens into code points, and check them against what they quote."""
        text = row[self._columns.text]
        counted = self._offsets.unit in {None, "codepoint"}  # then tokens are checked with the task
        lists = [row.get("spans"), (row.get("_asked") or {}).get("spans"), None if counted else row.get("tokens")]
        places = [
            (items, number)
            for items in lists
            if isinstance(items, list)
            for number, item in enumerate(items)
            if isinstance(item, dict) and _has_offsets(item) and not (counted and "text" not in item)
        ]
        if not places or not isinstance(text, str):
            return
        quoted = [
            Quoted(items[number]["start"], items[number]["end"], _quote(items[number])) for items, number in places
        ]
        for (items, number), (start, end) in zip(places, self._offsets.spans(text, quoted, where=place), strict=True):
            items[number] = {**items[number], "start": start, "end": end}


def _answer(row: dict[str, Any], view: str) -> None:
    """Fill in what the row means but does not say in our words."""
    if row.get("answer") is None:
        row["answer"] = "accept"  # data, not answers: what stands there is right
    for alias, (key, kinds) in _ALIASES.items():
        if key not in row and isinstance(row.get(alias), kinds):
            row[key] = row.pop(alias)
    if view != "choice":
        return
    if row.get("accept") is None and "_asked" not in row:
        if has_categories({**row, "answer": None}) and "_view_id" not in row and not row.get("options"):
            row["accept"] = row.pop("labels")
        elif row.get("label") is not None and "accept" not in row and "_view_id" not in row:
            row["accept"] = [row.pop("label")]
    for key, named in (("options", "id"), ("accept", None)):
        items = row.get(key)
        if isinstance(items, list):
            row[key] = [_named(item, named) for item in items]


def _named(item: Any, key: str | None) -> Any:
    """Write a number that names an option as a string."""
    if key is not None:
        return {**item, key: str(item[key])} if isinstance(item, dict) and type(item.get(key)) is int else item
    return str(item) if type(item) is int else item


def _has_offsets(item: dict[str, Any]) -> bool:
    return type(item.get("start")) is int and type(item.get("end")) is int


def _quote(item: dict[str, Any]) -> str | None:
    quote = item.get("text")
    return quote if isinstance(quote, str) else None

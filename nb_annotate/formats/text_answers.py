"""Rows for what a file says of a whole text, in the shape that `row_reading` checks and makes records of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.formats.row_reading import RowReader
from nb_annotate.sources.rows import Columns
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Origin, Span


def manual_row(
    base: Mapping[str, Any], view: str, spans: Sequence[Span], labels: Iterable[str] | None
) -> dict[str, Any]:
    """Lay out an answer that gives all spans of a text.

    Parameters
    ----------
    base : mapping
        The text and whatever else there is.
    view : str
        The card: `"ner_manual"` or `"spans_manual"`.
    spans : sequence of Span
        Code points.
    labels : iterable of str, optional
        What it is complete for, if the file says so.
    """
    row = {**base, "_view_id": view, "answer": "accept", "spans": list(spans)}
    return row if labels is None else {**row, "_labels": list(labels)}


def choice_row(base: Mapping[str, Any], accept: Sequence[str], categories: Iterable[str] | None) -> dict[str, Any]:
    """Lay out an answer that gives all categories of a text; `categories` are those there are, if the file says so."""
    row = {**base, "_view_id": "choice", "answer": "accept", "accept": list(accept)}
    return row if categories is None else {**row, "options": [{"id": name, "text": name} for name in categories]}


def make_records(origin: Origin, rows: Iterable[Mapping[str, Any]], reading: Reading) -> list[Record]:
    """Check rows whose offsets are code points already, and make records of them.

    Raises
    ------
    TaskError
        A row holds no answer, or something in it does not fit.
    """
    reader = RowReader(replace(reading, offsets=OffsetReader()), Columns(parsed=True), Guess)
    return [reader.record(origin, dict(row)) for row in rows]

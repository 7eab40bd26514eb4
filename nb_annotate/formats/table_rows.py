"""The published schema of answers as a table, one row for each answer: what `parquet` and `csv` hold.

============= ====================== =================================================================================
task_hash     int64                  which question
input_hash    int64                  which text
id            string                 the source row's own id
index         string                 the index label of the source frame
text          string                 the text, unmodified
view_id       string                 the card
answer        string                 accept, reject or ignore
scope         string                 complete, partial, negative, unusable; null if skipped
labels        list of string         the labels that the answer is complete for, or about
spans         list of struct         what was marked; null where the card has none, empty where there are none
label         string                 the category of a yes/no card
accept        list of string         the chosen options; null where the card has none
annotator     string
session       string
note          string
flagged       bool
score         double                 the model's score when the card was shown
model_version string
source        string                 null for a person's own answer; propagated
started_at    timestamp[ns, UTC]     when the card was shown
ended_at      timestamp[ns, UTC]     when it was answered
meta          string, JSON           the row's meta
more          string, JSON           all other keys of the question, and what has no exact form in the other columns
============= ====================== =================================================================================

A span is `start: int32, end: int32` (code points, end exclusive), `label: string, token_start: int32,
token_end: int32` (inclusive), `score: double, source: string, more: string` (JSON of its other keys). The version of this
schema is in the metadata of a Parquet file, under `nb_annotate.schema_version`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nb_annotate.formats.json_text import json_bytes, json_value
from nb_annotate.formats.rows import row_of
from nb_annotate.tasks.record import Record

SCHEMA_VERSION = 1
"""Counts up when a column is added or means something else."""
COLUMNS = (
    "task_hash", "input_hash", "id", "index", "text", "view_id", "answer", "scope", "labels", "spans", "label", "accept",
    "annotator", "session", "note", "flagged", "score", "model_version", "source", "started_at", "ended_at", "meta",
    "more",
)  # fmt: skip
"""In this order."""

_STRINGS = {
    "id": "id", "label": "label", "note": "note", "annotator": "_annotator_id", "session": "_session_id",
    "model_version": "_model_version", "source": "_answer_source",
}  # fmt: skip
"""Columns of strings, and the keys of rows that they hold."""
_IN_COLUMNS = frozenset({"_scope", "_labels", "_timestamp", "_started_at", "_ended_at"})
"""Keys of rows that columns hold in another form."""
_OF_SPAN = {"start": int, "end": int, "label": str, "token_start": int, "token_end": int, "score": float, "source": str}
_SECOND = 1_000_000_000


def is_table_of_answers(names: list[str]) -> bool:
    """Whether columns are those of this schema, all or most of them."""
    return {"text", "view_id", "answer", "scope", "labels", "more"} <= set(names)


def cells_of(record: Record) -> dict[str, Any]:
    """Make the cells of an answer: lists of plain values, times in nanoseconds since 1970, UTC."""
    row = row_of(record)
    task = record.task
    source = row.get("_source")
    index = source.get("index") if isinstance(source, dict) else None
    meta = row.get("meta")
    cells: dict[str, Any] = {
        "task_hash": task["_task_hash"],
        "input_hash": task["_input_hash"],
        "index": None if index is None else str(index),
        "text": row.pop("text"),
        "view_id": row.pop("_view_id"),
        "answer": row.pop("answer"),
        "scope": record.scope,
        "labels": record.labels,
        "accept": row.pop("accept", None),
        "flagged": row.pop("flagged", False),
        "score": score_of(meta),
        "started_at": _nanoseconds(record.started_at),
        "ended_at": _nanoseconds(record.ended_at),
        "meta": json_bytes(row.pop("meta")).decode() if "meta" in row else None,
    }
    spans = row.pop("spans", None)
    cells["spans"] = None if spans is None else [_span_cells(span) for span in spans]
    for key in ("_input_hash", "_task_hash"):
        if row.get(key) == cells[key[1:]]:
            del row[key]
    for column, key in _STRINGS.items():
        value = row.get(key)
        cells[column] = row.pop(key) if isinstance(value, str) and value else None if value is None else str(value)
    more = {key: value for key, value in row.items() if key not in _IN_COLUMNS}
    cells["more"] = json_bytes(more).decode() if more else None
    return cells


def score_of(meta: object) -> float | None:
    """Find the score that a model gave, in a row's `meta`.

    Examples
    --------
    >>> score_of({"score": 1}), score_of({"score": "high"}), score_of(None)
    (1.0, None, None)
    """
    score = meta.get("score") if isinstance(meta, dict) else None
    if isinstance(score, bool) or not isinstance(score, int | float):
        return None
    try:
        return float(score)
    except OverflowError:  # `meta` is the user's: a number of this size is no score, and stays there
        return None


def row_of_table(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Make a row in Prodigy's shape of what `cells_of` made.

    Raises
    ------
    ValueError
        A cell of JSON holds none.
    """
    row: dict[str, Any] = {
        "text": cells["text"],
        "_view_id": cells["view_id"],
        "answer": cells["answer"],
        "_scope": cells.get("scope"),
        "_labels": cells.get("labels"),
        "accept": cells.get("accept"),
    }
    spans = cells.get("spans")
    row["spans"] = None if spans is None else [_span(span) for span in spans]
    for column in ("started_at", "ended_at"):
        moment = cells.get(column)
        if moment is not None:
            row[f"_{column}"] = moment / _SECOND
    if cells.get("flagged"):
        row["flagged"] = cells["flagged"]
    for column, key in _STRINGS.items():
        if cells.get(column):
            row[key] = cells[column]
    if cells.get("meta") is not None:
        row["meta"] = json_value(cells["meta"])
    return row | (json_value(cells["more"]) if cells.get("more") else {})


def _span_cells(span: Mapping[str, Any]) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    more: dict[str, Any] = {}
    for key, value in span.items():
        kind = _OF_SPAN.get(key)
        fits = type(value) is kind or (kind is float and type(value) is int)
        (cells if fits else more)[key] = value
    cells["more"] = json_bytes(more).decode() if more else None
    return cells


def _span(cells: Mapping[str, Any]) -> dict[str, Any]:
    span = {key: value for key, value in cells.items() if value is not None and key != "more"}
    return span | (json_value(cells["more"]) if cells.get("more") else {})


def _nanoseconds(seconds: float | None) -> int | None:
    """Write seconds as nanoseconds without rounding: a product of floats would be off by some hundred."""
    if seconds is None:
        return None
    whole = int(seconds)
    return whole * _SECOND + round((seconds - whole) * _SECOND)

"""Cells of tables and frames as rows in Prodigy's shape: of frames of answers, and of plain ones.

A frame that `Store.df` gave is one of answers in memory and in any file that pandas made of it: lists may be written as
text, as JSON or as Python writes them, times as text or as pandas' numbers.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import pandas as pd

from nb_annotate.formats.json_text import json_value
from nb_annotate.formats.rows import ANSWER_KEYS
from nb_annotate.sources.plain import is_missing, plain

_RENAMED = {
    "view_id": "_view_id", "scope": "_scope", "labels": "_labels", "annotator": "_annotator_id",
    "session": "_session_id", "model_version": "_model_version", "source": "_answer_source",
}  # fmt: skip
"""Columns of a frame of answers that are keys of a row under another name."""
_DERIVED = frozenset({"input_hash", "task_hash", "score", "seconds"})
_OF_ANSWERS = frozenset({"view_id", "answer", "scope", "labels"})
"""Columns that a frame of answers has, and a plain one has not."""
_NESTED = frozenset({"labels", "spans", "accept", "options", "tokens", "meta"})
_TIMES = frozenset({"started_at", "ended_at"})
_SECONDS = frozenset({"timestamp", "_timestamp", "_started_at", "_ended_at"})
_WHOLE = frozenset({"_input_hash", "_task_hash"})
_OF_PLAIN = ANSWER_KEYS | _WHOLE | {"options", "tokens", "labels", "annotator", "timestamp"}
_TRUTHS = {"true": True, "1": True, "false": False, "0": False}
_SECOND = 1_000_000_000
_LAST_SECOND = 10**11
"""Numbers over it are milliseconds, in which pandas writes times as JSON: they would be seconds of the year 5138."""


def is_frame_of_answers(names: Iterable[str]) -> bool:
    """Whether columns or keys are those of a frame that `Store.df` gave."""
    return _OF_ANSWERS.issubset(names)


def row_of_answer(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Turn the cells of a frame of answers into a row.

    Raises
    ------
    ValueError
        A time is none.

    Examples
    --------
    >>> row_of_answer({"text": "Ana", "view_id": "choice", "answer": "accept", "scope": "complete", "labels": "['A']"})
    {'spans': None, 'accept': None, 'text': 'Ana', '_view_id': 'choice', 'answer': 'accept', '_scope': 'complete', '_labels': ['A']}
    """
    row: dict[str, Any] = {"spans": None, "accept": None}
    for name, cell in cells.items():
        if name in _DERIVED or name == "more":
            continue
        if name in _TIMES:
            row[f"_{name}"] = None if is_missing(cell) else _moment(cell)
        elif name == "index":
            label = plain(cell)
            if label is not None:
                row["_source"] = {"place": f"index {label!r}", "row": -1, "index": label}
        elif name in {"scope", "labels", "text"} or not is_missing(cell):
            row[_RENAMED.get(name, name)] = cell if name == "text" else _value(name, cell)
    more = cells.get("more")
    return row | json_value(more) if isinstance(more, str) else row


def row_of_cells(cells: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Turn the cells of a plain table or frame into a row; what is missing is not there."""
    row: dict[str, Any] = {}
    for name, cell in cells.items():
        if name == text or name not in _OF_PLAIN:
            row[name] = cell
        elif not is_missing(cell):
            row[name] = _value(name, cell)
    return row


def truth_of(cell: Any) -> Any:
    """Read a truth that is written as text; anything else stays what it is, to be told when the row is checked.

    Examples
    --------
    >>> truth_of("False"), truth_of("perhaps")
    (False, 'perhaps')
    """
    return _TRUTHS.get(cell.strip().lower(), cell) if isinstance(cell, str) else cell


def _value(name: str, cell: Any) -> Any:
    if name in _NESTED:
        value = _nested(cell) if isinstance(cell, str) else plain(cell, name)
        return [_span(one) for one in value] if name == "spans" and isinstance(value, list) else value
    if name in _SECONDS:
        return _seconds(cell)
    if name == "flagged":
        return plain(truth_of(cell), name)
    if name in _WHOLE and isinstance(cell, str):
        return int(cell) if cell.removeprefix("-").isdecimal() else cell
    return plain(cell, name)


def _nested(cell: str) -> Any:
    """Read a list or an object that is written as JSON, or as Python writes it; other text stays what it is."""
    if not cell.startswith(("[", "{")):
        return cell
    try:
        return json_value(cell)
    except ValueError:
        try:
            return ast.literal_eval(cell)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return cell


def _span(span: Any) -> Any:
    """Leave out what a span has not: tables give every span all keys that one of them has."""
    if not isinstance(span, dict):
        return span
    kept = {key: value for key, value in span.items() if value is not None or key in {"start", "end", "label"}}
    more = kept.pop("more", None)
    return kept if more is None else kept | (json_value(more) if isinstance(more, str) else {"more": more})


def _seconds(cell: Any) -> Any:
    """Read seconds, which tables of text have as text; a word that is none stays one."""
    if isinstance(cell, datetime):
        return _moment(cell)
    if not isinstance(cell, str):
        return plain(cell)
    try:
        return float(cell)
    except ValueError:
        return cell


def _moment(cell: Any) -> float:
    """Read a time as seconds since 1970; without a zone it is UTC.

    Raises
    ------
    ValueError
        It is none.
    """
    if isinstance(cell, int | float):
        return cell / 1000 if abs(cell) > _LAST_SECOND else float(cell)
    if isinstance(cell, str):
        datetime.fromisoformat(cell)  # pandas takes words such as "today", too
    return float(pd.Timestamp(cell).value / _SECOND)

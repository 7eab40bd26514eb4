"""Whether the answer of a row is one: what a file says is checked before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from nb_annotate.sources.problems import RowError
from nb_annotate.tasks.errors import TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import ANSWERS

_SCOPES = ("complete", "partial", "negative", "unusable")
_NUMBERS = ("_timestamp", "_started_at", "_ended_at")
_STRINGS = ("label", "note", "_annotator_id", "_session_id", "_model_version")


def check_answer(row: Mapping[str, Any], view: str, text: str) -> None:
    """Raise unless the answer's parts have the form that they must have.

    Parameters
    ----------
    row : mapping
        With `answer`; its spans lie inside the text.
    view : str
        The card.
    text : str

    Raises
    ------
    RowError
        Naming the key and the value at fault.
    """
    _one_of(row, "answer", ANSWERS)
    if row.get("_scope") is not None:
        _one_of(row, "_scope", _SCOPES)
    if row.get("_answer_source") is not None:
        _one_of(row, "_answer_source", ("propagated",))
    for key in _STRINGS:
        value = row.get(key)
        if value is not None and not isinstance(value, str):
            raise RowError(f"{key!r} must be a string, not {value!r}.", key=key, value=value)
    for key in _NUMBERS:
        value = row.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise RowError(f"{key!r} must be seconds since 1970, not {value!r}.", key=key, value=value)
    _check_names(row, "_labels")
    _check_names(row, "accept")
    _check_options(row)
    _check_asked(row, text)
    if view == "ner_manual":
        _check_apart(row.get("spans") or ())


def _one_of(row: Mapping[str, Any], key: str, known: tuple[str, ...]) -> None:
    value = row[key]
    if value not in known:
        raise RowError(
            f"{key}: {value!r} is none of those known.", key=key, value=value, hint=did_you_mean(value, known)
        )


def _check_names(row: Mapping[str, Any], key: str) -> None:
    value = row.get(key)
    if value is not None and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        raise RowError(f"{key!r} must be a list of strings.", key=key, value=value)


def _check_options(row: Mapping[str, Any]) -> None:
    options = row.get("options")
    if not options:
        return
    if not isinstance(options, list) or not all(
        isinstance(one, dict) and isinstance(one.get("id"), str) for one in options
    ):
        raise RowError("'options' must be a list of objects with an 'id'.", key="options", value=options)
    names = [option["id"] for option in options]
    for name in row.get("accept") or ():
        if name not in names:
            message = f"'accept' names {name!r}, which is no option."
            raise RowError(message, key="accept", value=row["accept"], hint=did_you_mean(name, names))


def _check_asked(row: Mapping[str, Any], text: str) -> None:
    asked = row.get("_asked", {})
    if not isinstance(asked, dict):
        raise RowError("'_asked' must be an object.", key="_asked", value=asked)
    for number, span in enumerate(asked.get("spans") or ()):
        where = f"_asked.spans[{number}]"
        try:
            check_span(text, span, where)
        except TaskError as error:
            raise RowError(error.message, key=where, value=span, hint=error.hint) from None


def _check_apart(spans: Any) -> None:
    for left, right in pairwise(sorted(spans, key=lambda span: (span["start"], span["end"]))):
        if right["start"] < left["end"]:
            message = (
                f"The spans {left['start']}-{left['end']} ({left['label']}) and "
                f"{right['start']}-{right['end']} ({right['label']}) overlap, as named entities may not."
            )
            raise RowError(message, key="spans", value=spans, hint='view="spans_manual" takes overlapping spans.')

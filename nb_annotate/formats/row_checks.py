"""Whether the answer of a row is one: what a file says is checked before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import inf
from typing import Any, cast

from nb_annotate.formats.rows import FOREIGN
from nb_annotate.sources.problems import RowError, short_repr
from nb_annotate.tasks.errors import TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import ANSWERS, Span

_SCOPES = ("complete", "partial", "negative", "unusable")
_NUMBERS = ("_timestamp", "_started_at", "_ended_at")
_LATEST = 2**63 / 10**9
"""Seconds: what tables hold in 64 bits of nanoseconds, until the year 2262."""
_MOST_TOKENS = 2**31
"""What a column of tokens' numbers holds."""
_OF_TOKENS = ("token_start", "token_end")
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
    _check_flag(row.get("flagged"))
    for key in _STRINGS:
        value = row.get(key)
        if value is not None and not isinstance(value, str):
            raise RowError(f"{key!r} must be a string, not {value!r}.", key=key, value=value)
    for key in _NUMBERS:
        value = row.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise RowError(f"{key!r} must be seconds since 1970, not {value!r}.", key=key, value=value)
        if value is not None and not -_LATEST < value < _LATEST:
            hint = "Milliseconds are divided by 1,000 first."
            raise RowError(f"{key!r} is {value!r}, which is no moment in seconds.", key=key, value=value, hint=hint)
    _check_names(row, "_labels")
    _check_names(row, "accept")
    _check_options(row)
    _check_asked(row, text)
    _check_spans(row.get("known"), "known", text)
    _check_kept(row)
    _check_form(row.get("spans"))
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


def _check_flag(value: Any) -> None:
    if value is not None and value not in (True, False):  # 1 and 0 among them, as frames have truths beside gaps
        raise RowError(f"'flagged' must be true or false, not {value!r}.", key="flagged", value=value)


def _check_form(spans: Any) -> None:
    """Check what the task's own check leaves open: in tables, spans of another form are no part of the task."""
    if spans is not None and not (isinstance(spans, list) and all(isinstance(span, dict) for span in spans)):
        message = "'spans' must be a list of objects with start, end and label."
        raise RowError(message, key="spans", value=spans, hint="In a cell of text they are written as JSON.")
    for number, span in enumerate(spans or ()):
        for key, fits in _OF_SPAN.items():
            if span.get(key) is not None and not fits(span[key]):
                where = f"spans[{number}].{key}"
                what = "the number of a token" if key in _OF_TOKENS else "a number"
                raise RowError(f"{where!r} must be {what}, not {short_repr(span[key])}.", key=where, value=span[key])


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < inf


def _is_token(value: Any) -> bool:
    return type(value) is int and 0 <= value < _MOST_TOKENS


_OF_SPAN = {**dict.fromkeys(_OF_TOKENS, _is_token), "score": _is_number}
"""Keys of spans that frames have as columns of numbers."""


def _check_asked(row: Mapping[str, Any], text: str) -> None:
    asked = row.get("_asked", {})
    if not isinstance(asked, dict):
        raise RowError("'_asked' must be an object.", key="_asked", value=asked)
    _check_spans(asked.get("spans"), "_asked.spans", text)


def _check_spans(spans: Any, key: str, text: str) -> None:
    """Check spans that are no part of the task: of the card that was asked, or known beside it."""
    if spans is not None and not isinstance(spans, list):
        raise RowError(f"{key!r} must be a list.", key=key, value=spans)
    for number, span in enumerate(spans or ()):
        where = f"{key}[{number}]"
        if not isinstance(span, dict):
            raise RowError(f"{where} must be an object.", key=where, value=span)
        try:
            check_span(text, cast("Span", span), where)
        except TaskError as error:
            raise RowError(error.message, key=where, value=span, hint=error.hint) from None


def _check_kept(row: Mapping[str, Any]) -> None:
    """Check what we keep beside an answer, where the store or a merge relies on it."""
    for key in ("_source", FOREIGN, "origin"):
        if row.get(key) is not None and not isinstance(row[key], dict):
            raise RowError(f"{key!r} must be an object.", key=key, value=row[key])
    origin = row.get("origin")
    if origin is not None and not all(type(origin.get(key)) is int for key in ("start", "input_hash")):
        message = "'origin' must say with whole numbers which text it was cut from (input_hash) and where (start)."
        raise RowError(message, key="origin", value=origin)
    if row.get("_tokenizer") is not None and not isinstance(row["_tokenizer"], str):
        raise RowError("'_tokenizer' must be a string.", key="_tokenizer", value=row["_tokenizer"])


def _check_apart(spans: Any) -> None:
    for left, right in pairwise(sorted(spans, key=lambda span: (span["start"], span["end"]))):
        if right["start"] < left["end"]:
            message = (
                f"The spans {left['start']}-{left['end']} ({left['label']}) and "
                f"{right['start']}-{right['end']} ({right['label']}) overlap, as named entities may not."
            )
            raise RowError(message, key="spans", value=spans, hint='view="spans_manual" takes overlapping spans.')

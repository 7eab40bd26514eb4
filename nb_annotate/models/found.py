"""What a model of the user's own gives back, read with care: nonsense is refused with its place."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from nb_annotate.tasks.errors import ModelError

_EXCERPT = 60
_ROUNDING = 1e-6
"""How far past 1 a sum of float32 probabilities may end up."""

SPAN_FORMS = (
    'Spans are dicts with "start", "end" (code points, end exclusive), "label" and optionally "score", or tuples '
    "(start, end, label) or (start, end, label, score)."
)


class FoundSpan(NamedTuple):
    """A span as a model gave it: code points of the text that the model was given, `None` for no score."""

    start: int
    end: int
    label: str
    score: float | None


class Output(NamedTuple):
    """One analysis of a text: its probability, `None` where the model has none, and its spans."""

    score: float | None
    spans: tuple[FoundSpan, ...]


def excerpt(text: str) -> str:
    """Quote the start of a text, for messages.

    Examples
    --------
    >>> excerpt("Ana sings")
    "'Ana sings'"
    """
    return repr(text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…")


def iterable_of(value: object, who: str, text: str) -> Iterable[Any]:
    """Return the value, which should be a list or another iterable of results.

    Raises
    ------
    ModelError
        It is none, or it is a string or a dict.
    """
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping):
        return value
    msg = f"{who} gave back {_short(value)} for {excerpt(text)}, which is not a list of results."
    raise ModelError(msg, hint="Give back a list; an empty one says that there is nothing.")


def read_score(value: object, who: str, text: str) -> float:
    """Read a probability.

    Raises
    ------
    ModelError
        It is no number, not a number (NaN), or outside 0 to 1.
    """
    score = math.nan
    if not isinstance(value, str | bytes | bool):
        with suppress(TypeError, ValueError):
            score = float(value)  # type: ignore[arg-type]  # numpy and torch scalars too; what is none raises
    if not -_ROUNDING <= score <= 1 + _ROUNDING:
        msg = f"{who} gave the score {_short(value)} for {excerpt(text)}; scores are probabilities from 0 to 1."
        raise ModelError(msg, hint="Leave scores out where there are none; put logits through a sigmoid or softmax.")
    return min(max(score, 0.0), 1.0)


def read_spans(values: object, who: str, text: str) -> tuple[FoundSpan, ...]:
    """Read the spans of one text.

    Parameters
    ----------
    values : iterable of dict or tuple
        Dicts with `start`, `end`, `label` and maybe `score`; or tuples of these.
    who : str
        The model's name, for messages.
    text : str
        The text that the offsets refer to.

    Raises
    ------
    ModelError
        A span is none, lies outside the text, or has a score that is no probability.

    Examples
    --------
    >>> read_spans([(0, 3, "PERSON")], "mine", "Ana sings")
    (FoundSpan(start=0, end=3, label='PERSON', score=None),)
    """
    return tuple(_read_span(value, who, text) for value in iterable_of(values, who, text))


def _read_span(value: object, who: str, text: str) -> FoundSpan:
    start, end, label, score = _parts(value, who, text)
    if not isinstance(label, str) or not label:
        msg = f"{who} gave the span {_short(value)} for {excerpt(text)}: its label is not a non-empty string."
        raise ModelError(msg, hint=SPAN_FORMS)
    if start is None or end is None or isinstance(start, bool) or isinstance(end, bool):
        msg = f"{who} gave the span {_short(value)} for {excerpt(text)}: it has no offsets."
        raise ModelError(msg, hint=SPAN_FORMS)
    try:
        first, last = operator.index(start), operator.index(end)
    except TypeError as error:
        msg = f"{who} gave the span {_short(value)} for {excerpt(text)}: offsets are whole numbers."
        raise ModelError(msg, hint=SPAN_FORMS) from error
    if not 0 <= first < last <= len(text):
        msg = (
            f"{who} gave the span {first}-{last} ({label}) for {excerpt(text)}: it is empty or lies outside the text "
            f"of {len(text)} code points."
        )
        raise ModelError(msg, hint="Offsets are Unicode code points of the text it was given, end exclusive.")
    return FoundSpan(first, last, label, None if score is None else read_score(score, who, text))


def _parts(value: object, who: str, text: str) -> tuple[Any, Any, Any, Any]:
    if isinstance(value, Mapping):
        return value.get("start"), value.get("end"), value.get("label"), value.get("score")
    if isinstance(value, Sequence) and not isinstance(value, str | bytes) and len(value) in {3, 4}:
        start, end, label = value[:3]
        return start, end, label, value[3] if len(value) == 4 else None
    msg = f"{who} gave {_short(value)} for {excerpt(text)}, which is not a span."
    raise ModelError(msg, hint=SPAN_FORMS)


def _short(value: object) -> str:
    written = repr(value)
    return written if len(written) <= 2 * _EXCERPT else written[: 2 * _EXCERPT - 1] + "…"

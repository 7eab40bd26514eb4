"""Offsets: counts of Unicode code points (Python's `str` index), end exclusive.

Browsers count UTF-16 units; `js/src/utf16.ts` is the one place where the two meet.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Span, Token


def check_span(text: str, span: Span, where: str = "span") -> None:
    """Raise unless a span lies inside the text and is not empty.

    Raises
    ------
    TaskError
        Naming the offsets, the length of the text and the place.
    """
    start, end = span.get("start"), span.get("end")
    if type(start) is not int or type(end) is not int:
        msg = f"{where}: start and end must be whole numbers, not {start!r} and {end!r}."
        raise TaskError(msg, hint="Offsets are Unicode code points, end exclusive.")
    if not isinstance(span.get("label"), str) or not span["label"]:
        msg = f"{where}: the label of the span {start}-{end} must be a non-empty string, not {span.get('label')!r}."
        raise TaskError(msg)
    if not 0 <= start < end <= len(text):
        msg = f"{where}: span {start}-{end} ({span['label']}) lies outside the text of {len(text)} code points or is empty."
        raise TaskError(msg, hint="Offsets are Unicode code points, end exclusive.")


def token_range(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Find the tokens whose borders a span has: first and last token, both inclusive.

    Returns `None` if the span starts or ends off a token border.
    """
    first = bisect_left(tokens, start, key=lambda token: token["start"])
    last = bisect_right(tokens, end, key=lambda token: token["end"]) - 1
    if first > last or first >= len(tokens):
        return None
    if tokens[first]["start"] != start or tokens[last]["end"] != end:
        return None
    return first, last

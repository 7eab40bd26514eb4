"""Code points, tokens and other people's units.

Inside nb_annotate an offset is a count of Unicode code points (Python's `str` index), end
exclusive. Other tools count UTF-16 units; the two functions below are the way in and out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Span, Token


def from_utf16(text: str, offset: int) -> int:
    """Turn a UTF-16 offset into a code-point offset.

    Raises
    ------
    TaskError
        The offset lies outside the text or inside a surrogate pair.

    Examples
    --------
    >>> from_utf16("🎉 Ana", 3)
    2
    """
    units = 0
    for index, character in enumerate(text):
        if units == offset:
            return index
        units += 2 if ord(character) > 0xFFFF else 1
        if units > offset:
            msg = f"UTF-16 offset {offset} lies inside the character {character!r} at code point {index}."
            raise TaskError(msg)
    if units == offset:
        return len(text)
    msg = f"UTF-16 offset {offset} lies outside the text of {units} units."
    raise TaskError(msg)


def to_utf16(text: str, offset: int) -> int:
    """Turn a code-point offset into a UTF-16 offset.

    Examples
    --------
    >>> to_utf16("🎉 Ana", 2)
    3
    """
    return offset + sum(ord(character) > 0xFFFF for character in text[:offset])


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

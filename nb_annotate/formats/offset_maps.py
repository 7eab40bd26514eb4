"""One text in the units that tools count: where each of its borders lies, both ways."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import numpy as np
import regex  # type: ignore[import-untyped]

from nb_annotate.tasks.errors import TaskError

Unit = Literal["codepoint", "utf16", "utf8", "grapheme"]

UNITS: tuple[Unit, ...] = ("codepoint", "utf16", "utf8", "grapheme")
UNIT_NAMES: dict[Unit, str] = {
    "codepoint": "code points",
    "utf16": "UTF-16 units",
    "utf8": "UTF-8 bytes",
    "grapheme": "graphemes",
}
_INSIDE: dict[Unit, str] = {
    "codepoint": "a code point",
    "utf16": "a surrogate pair",
    "utf8": "a UTF-8 sequence",
    "grapheme": "a grapheme",
}
_GRAPHEME = regex.compile(r"\X")


class OffsetMap:
    """The borders of a text that both code points and another unit have.

    Parameters
    ----------
    units, points : sequence of int
        The borders in units and in code points, in order.
    unit : {"codepoint", "utf16", "utf8", "grapheme"}
        For messages.
    """

    __slots__ = ("_points", "_unit", "_units", "same")

    def __init__(self, units: Sequence[int], points: Sequence[int], unit: Unit) -> None:
        self._units = units
        self._points = points
        self._unit = unit
        self.same = units == points
        """Whether the unit makes no difference for this text."""

    def to_code_points(self, offset: int) -> int:
        """Turn an offset in units into one in code points.

        Raises
        ------
        TaskError
            It lies outside the text, or inside a character.
        """
        at = bisect_left(self._units, offset)
        if offset < 0 or at == len(self._units):
            name = UNIT_NAMES[self._unit]
            raise TaskError(f"Offset {offset} lies outside the text of {self._units[-1]} {name}.")
        if self._units[at] != offset:
            raise TaskError(f"Offset {offset}, counted in {UNIT_NAMES[self._unit]}, lies inside {_INSIDE[self._unit]}.")
        return self._points[at]

    def from_code_points(self, offset: int) -> int:
        """Turn an offset in code points into one in units.

        Raises
        ------
        TaskError
            It lies outside the text, or inside what the unit counts as one.
        """
        at = bisect_left(self._points, offset)
        if offset < 0 or at == len(self._points):
            raise TaskError(f"Offset {offset} lies outside the text of {self._points[-1]} code points.")
        if self._points[at] != offset:
            raise TaskError(f"Offset {offset}, counted in code points, lies inside {_INSIDE[self._unit]}.")
        return self._units[at]


@lru_cache(maxsize=8)
def offset_map(text: str, unit: Unit) -> OffsetMap:
    r"""Map a text once; the maps of the last few texts are kept.

    Graphemes are the extended grapheme clusters of Unicode Standard Annex 29, as the package `regex` finds them.

    Examples
    --------
    >>> emoji = offset_map("a🎉b", "utf16")
    >>> emoji.to_code_points(3), emoji.from_code_points(2), emoji.same
    (2, 3, False)
    >>> offset_map("e\u0301t", "grapheme").to_code_points(1)
    2
    """
    plain = range(len(text) + 1)
    if unit == "codepoint" or (text.isascii() and (unit != "grapheme" or "\r\n" not in text)):
        return OffsetMap(plain, plain, unit)
    if unit == "grapheme":
        points = [0, *(found.end() for found in _GRAPHEME.finditer(text))]
        return (
            OffsetMap(range(len(points)), points, unit) if len(points) <= len(text) else OffsetMap(plain, plain, unit)
        )
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    widths = 1 + (codes >= 0x10000)
    if unit == "utf8":
        widths = widths + (codes >= 0x80) + (codes >= 0x800)
    if len(widths) == widths.sum():
        return OffsetMap(plain, plain, unit)
    return OffsetMap([0, *np.cumsum(widths).tolist()], plain, unit)

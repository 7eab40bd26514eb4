"""Offsets of other tools turned into code points, and checked against the text that they quote."""

from __future__ import annotations

from typing import Literal

OffsetUnit = Literal["codepoint", "utf16", "utf8", "grapheme", "auto"]


class OffsetReader:
    """Turns a file's offsets into code points.

    Parameters
    ----------
    unit : {"codepoint", "utf16", "utf8", "grapheme", "auto"}
        What the file counts. `"auto"` finds it out from the quoted texts.
    """

    def __init__(self, unit: OffsetUnit = "codepoint") -> None:
        self.unit = unit

    def span(self, text: str, start: int, end: int, *, quote: str | None = None, where: str) -> tuple[int, int]:
        """Turn the offsets of a span into code points.

        Parameters
        ----------
        text : str
            The whole text.
        start, end : int
            As in the file, end exclusive.
        quote : str, optional
            What the file says stands there; if that is something else, a mismatch is noted.
        where : str
            For messages: `"line 7, span 2"`.

        Raises
        ------
        TaskError
            They lie outside the text, or inside a character.
        """
        return start, end

"""What kind of character a code point is, for whole texts at once."""

from __future__ import annotations

import sys
import unicodedata
from functools import cache

import numpy as np
import numpy.typing as npt

SPACE, SYMBOL, WORD = 0, 1, 2
"""What stands between words, what is a word of its own (punctuation, emoji), and what words are made of."""


@cache
def kinds() -> npt.NDArray[np.uint8]:
    """Give the kind of every code point: `SPACE`, `SYMBOL` or `WORD`.

    Marks belong to words: without them, Devanagari or Arabic with vowels would fall apart.

    Examples
    --------
    >>> [int(kinds()[ord(character)]) for character in " !aé字"]
    [0, 1, 2, 2, 2]
    """
    table = np.full(sys.maxunicode + 1, SYMBOL, np.uint8)
    for point in range(sys.maxunicode + 1):
        character = chr(point)
        if character.isspace():
            table[point] = SPACE
        elif character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M":
            table[point] = WORD
    table[0] = SPACE
    return table


def lowered(text: str) -> str:
    """Lower a text and keep its length, so that offsets hold.

    Examples
    --------
    >>> lowered("İZMİR Süd")
    'İzmİr süd'
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def code_points(text: str) -> npt.NDArray[np.uint32]:
    """Give the code points of a text; lone surrogates stay as they are."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)

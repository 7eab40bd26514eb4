"""Hashes of words: each word is looked at once, and what is kept of words stays bounded."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

HashArray: TypeAlias = npt.NDArray[np.uint32]

LOWER, SHAPE, PREFIX, SUFFIX_3, SUFFIX_2, EXACT, CHARACTER = range(7)
"""The columns of a word's row; `CHARACTER` is 1 for a single character of a script written without spaces."""

BORDER = ""
"""The word that stands before and after a text."""

_CHARACTER = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_LONGEST_SHAPE = 20


def hash_text(text: str) -> int:
    """Hash a text to 32 bits, the same in every process; lone surrogates are allowed."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def word_shape(word: str) -> str:
    """Write a word by the kinds of its characters, each at most twice in a row.

    Examples
    --------
    >>> word_shape("McDonald's"), word_shape("2026"), word_shape("東京都")
    ("XxXxx'x", 'dd', 'CC')
    """
    shape = ""
    for character in word[:_LONGEST_SHAPE]:
        if character.isupper():
            kind = "X"
        elif character.islower():
            kind = "x"
        elif character.isdigit():
            kind = "d"
        else:
            kind = "C" if character > "\u2e80" else character
        if not shape.endswith(kind * 2):
            shape += kind
    return shape


def _hashes(word: str) -> tuple[int, ...]:
    if word == BORDER:
        return (1, 1, 1, 1, 1, 1, 0)
    lower = word.lower()
    return (
        hash_text(lower),
        hash_text("S" + word_shape(word)),
        hash_text("P" + lower[:3]),
        hash_text("X" + lower[-3:]),
        hash_text("Y" + lower[-2:]),
        hash_text("W" + word),
        _CHARACTER.fullmatch(word) is not None,
    )


class WordTable(dict[str, int]):
    """Numbers words as they come and keeps their hashes; looking a known word up is one dict access.

    Not safe for several threads at a time.

    Parameters
    ----------
    limit : int
        When this many words are known, the table starts anew, so that endless streams need no endless memory.

    Examples
    --------
    >>> table = WordTable(limit=1000)
    >>> table.hashes(["Ana", "sings", "Ana"]).shape
    (3, 7)
    """

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self._rows = np.zeros((1024, CHARACTER + 1), np.uint32)

    def __missing__(self, word: str) -> int:
        number = len(self)
        if number == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[number] = _hashes(word)
        self[word] = number
        return number

    def hashes(self, words: Sequence[str]) -> HashArray:
        """Give the hashes of words, shape (words, 7)."""
        if len(self) >= self._limit:
            self.clear()
            self._rows = np.zeros((1024, CHARACTER + 1), np.uint32)
        numbers = np.fromiter(map(self.__getitem__, words), np.intp, len(words))
        return self._rows[numbers]

"""Where texts have which words, pairs of words and pieces of words: hashed, for many texts at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.linear.characters import SPACE, WORD, code_points, kinds, lowered

HASH_BITS = 20
COLUMNS = 1 << HASH_BITS
PIECES = (2, 3, 4, 5)
"""Lengths of the pieces, in code points; the gap before and after a word counts as one."""

IntArray = npt.NDArray[np.int64]
HashArray = npt.NDArray[np.uint64]
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_OTHER_PRIME = np.uint64(0xC2B2AE3D27D4EB4F)
_DOWN = np.uint64(29)


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Texts joined to one array of code points, with a gap before, between and after them.

    Parameters
    ----------
    points : int array, shape (points,)
        Lowered code points.
    kinds : int array, shape (points,)
        What kind of character each is.
    text : int array, shape (points,)
        Which text each is of; a gap belongs to the text before it.
    first : int array, shape (texts,)
        Where each text starts.
    """

    points: HashArray
    kinds: npt.NDArray[np.uint8]
    text: npt.NDArray[np.int32]
    first: IntArray

    @classmethod
    def of(cls, texts: Sequence[str]) -> Joined:
        """Join texts."""
        points = code_points(" " + " ".join(map(lowered, texts)) + " ")
        lengths = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
        first = np.cumsum(lengths) - lengths + 1
        text = np.concatenate([np.zeros(1, np.int32), np.repeat(np.arange(len(texts), dtype=np.int32), lengths)])
        return cls(points.astype(np.uint64), kinds()[points], text, first)


@dataclass(frozen=True, slots=True, eq=False)
class Occurrences:
    """N-grams as they come in texts, each time that they do.

    Parameters
    ----------
    joined : Joined
        The texts.
    column : int array, shape (occurrences,)
        Which n-gram: its hash, below `COLUMNS`.
    begin, finish : int array, shape (occurrences,)
        Where in the joined texts, gaps at both ends included.
    """

    joined: Joined
    column: npt.NDArray[np.uint32]
    begin: IntArray
    finish: IntArray

    @property
    def text(self) -> npt.NDArray[np.int32]:
        """Which text each is in: shape (occurrences,)."""
        return self.joined.text[self._inner_begin]

    @property
    def start(self) -> IntArray:
        """Where each starts in its text, in code points, without the gap before it."""
        start: IntArray = self._inner_begin - self.joined.first[self.text]
        return start

    @property
    def end(self) -> IntArray:
        """Where each ends in its text, in code points, without the gap after it."""
        end: IntArray = self.finish - (self.joined.kinds[self.finish - 1] == SPACE) - self.joined.first[self.text]
        return end

    @property
    def _inner_begin(self) -> IntArray:
        begin: IntArray = self.begin + (self.joined.kinds[self.begin] == SPACE)
        return begin


def words(joined: Joined) -> Occurrences:
    """Find words, symbols, and pairs of neighbours among them.

    Examples
    --------
    >>> found = words(Joined.of(["Refund me!"]))
    >>> list(zip(found.start.tolist(), found.end.tolist()))
    [(0, 6), (7, 9), (9, 10), (0, 9), (7, 10)]
    """
    kind = joined.kinds
    inside = kind == WORD
    begins = np.flatnonzero((kind != SPACE) & ~(inside & np.concatenate([[False], inside[:-1]])))
    if not len(begins):  # nothing but gaps
        return Occurrences(joined, np.zeros(0, np.uint32), begins, begins)
    outside = np.concatenate([np.flatnonzero(~inside), [len(kind)]])
    ends = np.where(inside[begins], outside[np.searchsorted(outside, begins)], begins + 1)
    mixed = _mixed(joined.points + (np.arange(len(kind)).astype(np.uint64) - _starts(begins, len(kind))) * _OTHER_PRIME)
    mixed[kind == SPACE] = 0
    single = np.add.reduceat(mixed, begins)
    near = joined.text[begins[1:]] == joined.text[begins[:-1]]
    pair = (single[:-1] * _PRIME + single[1:])[near]
    return Occurrences(
        joined,
        _columns(np.concatenate([single, pair])),
        np.concatenate([begins, begins[:-1][near]]),
        np.concatenate([ends, ends[1:][near]]),
    )


def pieces(joined: Joined) -> Occurrences:
    """Find runs of 2 to 5 characters that have no gap inside, as scikit-learn's `char_wb` does.

    Examples
    --------
    >>> found = pieces(Joined.of(["ab"]))
    >>> sorted(zip(found.start.tolist(), found.end.tolist()))
    [(0, 1), (0, 2), (0, 2), (0, 2), (0, 2), (1, 2)]
    """
    space = joined.kinds == SPACE
    hashes = joined.points * _PRIME
    begin = np.arange(len(space))
    parts: list[tuple[HashArray, IntArray, IntArray]] = []
    alive = begin[:-1][~(space[:-1] & space[1:])]
    for length in range(2, max(PIECES) + 1):
        if length > 2:  # what was the last character is inside now
            alive = alive[alive + length <= len(space)]
            alive = alive[~space[alive + length - 2]]
        hashes[alive] = (hashes[alive] ^ joined.points[alive + length - 1]) * _PRIME
        if length in PIECES:
            parts.append((hashes[alive] + np.uint64(length), alive, alive + length))
    found, begins, ends = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return Occurrences(joined, _columns(found), begins, ends)


def _mixed(hashes: HashArray) -> HashArray:
    hashes = hashes * _PRIME
    hashes ^= hashes >> _DOWN
    hashes *= _OTHER_PRIME
    return hashes


def _columns(hashes: HashArray) -> npt.NDArray[np.uint32]:
    return (_mixed(hashes) >> np.uint64(64 - HASH_BITS)).astype(np.uint32)


def _starts(begins: IntArray, length: int) -> HashArray:
    """For each place, where the word began that is there; 0 before the first word."""
    lengths = np.diff(np.concatenate([[0], begins, [length]]))
    return np.repeat(np.concatenate([[0], begins]), lengths).astype(np.uint64)

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
class Occurrences:
    """N-grams as they come in texts, each time that they do.

    Parameters
    ----------
    text : int array, shape (occurrences,)
        Which text.
    column : int array, shape (occurrences,)
        Which n-gram: its hash, below `COLUMNS`.
    start, end : int array, shape (occurrences,)
        Where, in code points.
    """

    text: IntArray
    column: IntArray
    start: IntArray
    end: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Texts joined to one array of code points, with a gap before, between and after them."""

    points: HashArray
    kinds: npt.NDArray[np.uint8]
    text: IntArray
    first: IntArray

    @classmethod
    def of(cls, texts: Sequence[str]) -> Joined:
        """Join texts."""
        points = code_points(" " + " ".join(map(lowered, texts)) + " ")
        lengths = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
        first = np.cumsum(lengths) - lengths + 1
        # A gap belongs to the text before it; nobody asks about the one before all.
        text = np.concatenate([np.zeros(1, np.int64), np.repeat(np.arange(len(texts)), lengths)])
        return cls(points.astype(np.uint64), kinds()[points], text, first)

    def found(self, hashes: HashArray, begin: IntArray, end: IntArray) -> Occurrences:
        """Make occurrences of places in the joined texts; those that begin or end in a gap leave it out."""
        space = self.kinds == SPACE
        begin = begin + space[begin]
        end = end - space[end - 1]
        text = self.text[begin]
        first = self.first[text]
        return Occurrences(text, _columns(hashes), begin - first, end - first)


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
    if not len(begins):
        nothing = np.zeros(0, np.int64)
        return Occurrences(nothing, nothing, nothing, nothing)
    outside = np.concatenate([np.flatnonzero(~inside), [len(kind)]])
    ends = np.where(inside[begins], outside[np.searchsorted(outside, begins)], begins + 1)
    mixed = _mixed(joined.points + (np.arange(len(kind)).astype(np.uint64) - _starts(begins, len(kind))) * _OTHER_PRIME)
    mixed[kind == SPACE] = 0
    single = np.add.reduceat(mixed, begins)
    near = joined.text[begins[1:]] == joined.text[begins[:-1]]
    pair = (single[:-1] * _PRIME + single[1:])[near]
    return joined.found(
        np.concatenate([single, pair]),
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
    return joined.found(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def _mixed(hashes: HashArray) -> HashArray:
    hashes = hashes * _PRIME
    hashes ^= hashes >> _DOWN
    hashes *= _OTHER_PRIME
    return hashes


def _columns(hashes: HashArray) -> IntArray:
    return (_mixed(hashes) >> np.uint64(64 - HASH_BITS)).astype(np.int64)


def _starts(begins: IntArray, length: int) -> HashArray:
    """For each place, where the word began that is there; 0 before the first word."""
    lengths = np.diff(np.concatenate([[0], begins, [length]]))
    return np.repeat(np.concatenate([[0], begins]), lengths).astype(np.uint64)

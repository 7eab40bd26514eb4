"""Texts that are nearly the same: a model that has learned one of them knows the other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]

LEAST = 0.7
"""Share of common shingles from which texts are near-duplicates: in a text of 60 letters, one word may differ."""

_LENGTH = 5
_BANDS, _ROWS = 16, 4
_BLOCK = 200_000
"""Shingles hashed in one go: 100 MB."""
_COMPARED = 8
"""Different texts in one bucket that a further one is compared with; buckets of boilerplate could hold all texts."""
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_OTHER = re.compile(r"[\W_]+")
_PRIME = np.uint64(0x100000001B3)


def near_duplicates(texts: Sequence[str], *, least: float = LEAST, together: Sequence[int] | None = None) -> list[int]:
    """Find the groups of texts that are near-duplicates of each other.

    Texts are compared by their runs of five letters, case, blanks, punctuation and the values of numbers left aside.
    Candidates are found with MinHash signatures in bands (Broder 1997, "On the resemblance and containment of
    documents"; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4), then compared exactly. Groups are
    closed: a text that is like two others brings them together.

    Parameters
    ----------
    texts : sequence of str
        A hundred thousand are a matter of seconds.
    least : float
        The share of common runs from which two texts belong together, 0 to 1.
    together : sequence of int, optional
        One number for each text; those with the same number are one group anyway.

    Returns
    -------
    list of int
        For each text the place of the first text of its group.

    Examples
    --------
    >>> near_duplicates(["Win 100 pounds now!", "Rain stops play", "WIN 2,500 pounds now"])
    [0, 1, 0]
    """
    groups = _Groups(len(texts))
    groups.join_equal(range(len(texts)) if together is None else together)
    folded = [_fold(text) for text in texts]
    distinct = groups.join_equal(folded)
    long_enough = [number for number in distinct if len(folded[number]) > _LENGTH]
    signatures = _signatures([folded[number] for number in long_enough])
    shingles = lru_cache(maxsize=4096)(lambda number: np.unique(_shingles(folded[number])))
    for bucket in _buckets(signatures):
        compared: list[int] = []
        for place in bucket:
            number = long_enough[place]
            for other in compared:
                if groups.root(other) == groups.root(number):
                    break
                if _alike(shingles(other), shingles(number), least):
                    groups.join(other, number)
                    break
            else:
                if len(compared) < _COMPARED:
                    compared.append(number)
    return [groups.root(number) for number in range(len(texts))]


class _Groups:
    """Sets that are joined; the smallest number stands for its set."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._above[second] = first

    def join_equal(self, keys: Iterable[Hashable]) -> list[int]:
        """Join those with equal keys; return the first of each."""
        first_of: dict[Hashable, int] = {}
        for number, key in enumerate(keys):
            self.join(first_of.setdefault(key, number), number)
        return list(first_of.values())


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    # Symbols are kept where there is nothing else: an emoji may be all that tells two texts apart.
    return _OTHER.sub(" ", _DIGITS.sub("0", folded)).strip() or folded.strip()


def _shingles(folded: str) -> Hashes:
    letters = np.frombuffer(folded.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    if len(letters) < _LENGTH:
        letters = np.pad(letters, (0, _LENGTH - len(letters)))
    count = len(letters) - _LENGTH + 1
    hashed = np.full(count, 0xCBF29CE484222325, np.uint64)
    for shift in range(_LENGTH):  # FNV-1a, letter by letter
        hashed = (hashed ^ letters[shift : shift + count]) * _PRIME
    return hashed


def _signatures(folded: Sequence[str]) -> Hashes:
    """Give the smallest of each text's shingle hashes, under as many hash functions as bands have rows."""
    drawn = np.random.default_rng(0)
    size = _BANDS * _ROWS
    factors = drawn.integers(0, 2**63, size, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    signatures = np.empty((len(folded), size), np.uint64)
    for first, block in _blocks(folded):
        starts = np.cumsum([0, *map(len, block)])[:-1]
        joined = np.concatenate(block)
        for column, factor in enumerate(factors):
            mixed = joined * factor
            mixed ^= mixed >> np.uint64(32)
            signatures[first : first + len(block), column] = np.minimum.reduceat(mixed * factor, starts)
    return signatures


def _blocks(folded: Sequence[str]) -> Iterator[tuple[int, list[Hashes]]]:
    block: list[Hashes] = []
    size = first = 0
    for number, text in enumerate(folded, start=1):
        block.append(_shingles(text))
        size += len(block[-1])
        if size >= _BLOCK or number == len(folded):
            yield first, block
            block, size, first = [], 0, number


def _buckets(signatures: Hashes) -> Iterator[list[int]]:
    """Give the texts that agree in a whole band, band by band."""
    for band in range(_BANDS):
        rows = np.ascontiguousarray(signatures[:, band * _ROWS : (band + 1) * _ROWS])
        keys = rows.view(np.dtype((np.void, rows.dtype.itemsize * _ROWS))).ravel()
        order = np.argsort(keys, kind="stable")
        same = np.concatenate([[False], keys[order][1:] == keys[order][:-1]]) if len(order) else np.zeros(0, bool)
        numbers = np.cumsum(~same)
        several = same.copy()
        several[:-1] |= same[1:]
        kept = zip(numbers[several].tolist(), order[several].tolist(), strict=True)
        for _, members in groupby(kept, key=lambda pair: pair[0]):
            yield [place for _, place in members]


def _alike(one: Hashes, other: Hashes, least: float) -> bool:
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common >= least * (len(one) + len(other) - common)

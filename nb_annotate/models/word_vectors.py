"""Word vectors: the words that have one, and how alike they are to any direction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from nb_annotate.tasks.errors import ModelError

FloatArray: TypeAlias = NDArray[np.float32]

_JOINTS = re.compile(r"[\s_\-]+")
_ROWS_AT_ONCE = 65_536


class WordVectors:
    """Words, and a table of vectors that is never copied when it is of float32 already.

    Parameters
    ----------
    words : sequence of str
        As the vectors have them; phrases may be joined by spaces or underscores.
    table : array of shape (rows, dimensions)
        Vectors of any length; those of other types than float32 are converted, which makes a copy.
    rows : array of shape (words,), optional
        The row of each word, for tables in which several words share one; by default word i has row i.

    Attributes
    ----------
    words : sequence of str
        The words that were given.
    usable : array of bool, shape (words,)
        Whether a word has a vector to compare: zeros and vectors that are not finite say nothing.
    own : array of bool, shape (words,)
        Whether a word is the first of its row: in tables that were pruned, the others borrow the vector of a word
        that is like them.

    Raises
    ------
    ModelError
        The shapes do not fit, or no word has a vector.

    Examples
    --------
    >>> vectors = WordVectors(["boot", "shoe", "pear"], [[1, 0], [0.9, 0.1], [0, 1]])
    >>> vectors.alike(vectors.direction("boot")[:, None]).round(1).tolist()
    [[1.0], [1.0], [0.0]]
    """

    def __init__(self, words: Sequence[str], table: object, rows: NDArray[np.integer] | None = None) -> None:
        self.words = words
        self._table: FloatArray = np.asarray(table, dtype=np.float32)
        if self._table.ndim != 2 or (rows is None and len(words) != len(self._table)):
            msg = f"The vectors have the shape {self._table.shape} for {len(words):,} words."
            raise ModelError(msg, hint="A table has one row for each word: (words, dimensions).")
        self._rows = rows
        lengths = _lengths(self._table)
        known = np.isfinite(lengths) & (lengths > 0)
        self._lengths = np.where(known, lengths, np.float32(np.inf))  # dividing by it gives the likeness 0
        self.usable: NDArray[np.bool_] = known if rows is None else known[rows]
        self.own: NDArray[np.bool_] = np.ones(len(words), dtype=np.bool_)
        if rows is not None:
            self.own[:] = False
            self.own[np.unique(rows, return_index=True)[1]] = True
        if not self.usable.any():
            msg = f"None of the {len(words):,} words has a vector."
            raise ModelError(msg, hint='Small pipelines have no vectors: take one that has ("md" or "lg").')
        self._numbers = {word: number for number, word in enumerate(words)}

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has."""
        return int(self._table.shape[1])

    def direction(self, term: str) -> FloatArray | None:
        """Give the direction of a term as a vector of length 1; `None` if it has no vector.

        A term of several words that has no vector of its own gets the mean of its words' directions; `None` if one
        of them has none. Where the very spelling is unknown, the lower-case, capitalised and upper-case ones are tried.

        Parameters
        ----------
        term : str
            Words joined by spaces, underscores or hyphens.

        Examples
        --------
        >>> vectors = WordVectors(["new", "york"], [[1, 0], [0, 1]])
        >>> vectors.direction("New York").astype(float).round(2).tolist(), vectors.direction("New Delhi")
        ([0.71, 0.71], None)
        """
        number = self.number(term)
        if number is not None:
            row = number if self._rows is None else int(self._rows[number])
            found: FloatArray = self._table[row] / self._lengths[row]
            return found
        parts = [part for part in _JOINTS.split(term) if part]
        if len(parts) < 2:
            return None
        directions = [self.direction(part) for part in parts]
        known = [direction for direction in directions if direction is not None]
        return mean_direction(known) if len(known) == len(parts) else None

    def number(self, term: str) -> int | None:
        """Give the position in `words` under which a term is found, or `None`."""
        for spelling in _spellings(term):
            number = self._numbers.get(spelling)
            if number is not None and self.usable[number]:
                return number
        return None

    def alike(self, directions: FloatArray) -> FloatArray:
        """Give the cosine of every word with some directions: shape (words, directions), 0 for unusable words.

        Parameters
        ----------
        directions : array of shape (dimensions, directions)
            Vectors of length 1.
        """
        with np.errstate(invalid="ignore", over="ignore"):  # rows that are not finite are unusable
            cosines = self._table @ np.asarray(directions, dtype=np.float32)
            cosines /= self._lengths[:, None]
        by_word: FloatArray = cosines if self._rows is None else cosines[self._rows]
        by_word[~self.usable] = 0.0
        return by_word

    def __len__(self) -> int:
        return len(self.words)


def mean_direction(directions: Sequence[FloatArray]) -> FloatArray | None:
    """Give the direction of the mean of vectors of length 1; `None` where there are none, or they cancel out.

    Examples
    --------
    >>> mean_direction([np.float32([1, 0]), np.float32([0, 1])]).astype(float).round(2).tolist()
    [0.71, 0.71]
    """
    if not directions:
        return None
    mean = np.mean(directions, axis=0)
    length = float(np.linalg.norm(mean))
    return None if length < 1e-6 else (mean / length).astype(np.float32)


def _spellings(term: str) -> Iterator[str]:
    for cased in dict.fromkeys((term, term.lower(), term.title(), term.upper())):
        yield cased
        joined = _JOINTS.split(cased.strip())
        if len(joined) > 1:
            yield "_".join(joined)
            yield " ".join(joined)


def _lengths(table: FloatArray) -> FloatArray:
    """Give the length of each row, without a second table in memory."""
    lengths = np.empty(len(table), dtype=np.float32)
    with np.errstate(invalid="ignore", over="ignore"):  # what comes of it is not finite, and is left out
        for first in range(0, len(table), _ROWS_AT_ONCE):
            part = table[first : first + _ROWS_AT_ONCE]
            lengths[first : first + _ROWS_AT_ONCE] = np.sqrt(np.einsum("ij,ij->i", part, part))
    return lengths

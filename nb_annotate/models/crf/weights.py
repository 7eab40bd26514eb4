"""The weights of a CRF: rows for the columns that were ever learned, and nothing for all others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from nb_annotate.models.crf.features import BUCKETS, ColumnArray
from nb_annotate.models.crf.tags import OUTSIDE, FloatArray

UNTRAINED_OUTSIDE = 5.0
"""Emission of O before the first lesson: a model that knows nothing expects little, and suggests nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Weights, never changed once made.

    Parameters
    ----------
    columns : int32 array, shape (learned,)
        Columns with weights, ascending.
    values : float32 array, shape (learned, tags)
        Their weights.
    transitions : float array, shape (tags, tags)
        Log factors of neighbouring tags.
    """

    columns: npt.NDArray[np.int32]
    values: npt.NDArray[np.float32]
    transitions: FloatArray

    @classmethod
    def none(cls, tags: int) -> Weights:
        """Make the weights of a model that has not learned anything."""
        return cls(np.zeros(0, np.int32), np.zeros((0, tags), np.float32), np.zeros((tags, tags)))

    def rows(self, columns: npt.NDArray[np.int32]) -> npt.NDArray[np.float32]:
        """Give the weights of some columns, 0 where there are none."""
        result = np.zeros((len(columns), self.values.shape[1]), np.float32)
        place = np.searchsorted(self.columns, columns)
        place[place == len(self.columns)] = 0
        if len(self.columns):
            known = self.columns[place] == columns
            result[known] = self.values[place[known]]
        return result

    def replaced(
        self, columns: npt.NDArray[np.int32], values: npt.NDArray[np.float32], transitions: FloatArray
    ) -> Weights:
        """Give weights with those of some columns set, and the others as they are."""
        every = np.union1d(self.columns, columns)
        merged = self.rows(every)
        merged[np.searchsorted(every, columns)] = values
        return Weights(every, merged, transitions)


class Emissions:
    """Turns columns of tokens into log factors of tags, quickly.

    Parameters
    ----------
    weights : Weights
        Columns without weights are left out of the product.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._slots = slots_of(weights.columns)

    def __call__(self, columns: ColumnArray) -> FloatArray:
        """Give the emissions of tokens, shape (tokens, tags)."""
        tags = self._weights.values.shape[1]
        if not len(self._weights.columns):
            emissions = np.zeros((len(columns), tags))
            emissions[:, OUTSIDE] = UNTRAINED_OUTSIDE
            return emissions
        return np.asarray(indicators(columns, self._slots, len(self._weights.columns)) @ self._weights.values, float)


def slots_of(columns: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Make a table over all columns, blanks included: the numbers of these from 1 on, and 0 for all others."""
    slots = np.zeros(BUCKETS + 1, np.int32)
    slots[columns] = np.arange(1, len(columns) + 1)
    return slots


def indicators(columns: ColumnArray, slots: npt.NDArray[np.int32], count: int) -> Any:
    """Give a sparse matrix of ones, shape (tokens, count): which of the numbered columns each token has."""
    numbers = slots[columns]
    present = numbers > 0
    borders = np.zeros(len(columns) + 1, np.int32)
    np.cumsum(present.sum(1), out=borders[1:])
    found = numbers[present] - 1
    return sparse.csr_matrix((np.ones(len(found), np.float32), found, borders), shape=(len(columns), count))

"""What was learned, as weights of features: only of those that any lesson has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from nb_annotate.models.linear.features import Row, joined_rows
from nb_annotate.models.linear.solver import Floats
from nb_annotate.models.text_model import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """What each lesson weighs in a fitted model; the arrays of rows are shared with other versions.

    Parameters
    ----------
    rows : tuple of Row
        The features of the lessons.
    coefficients : float array, shape (lessons + 1, labels)
        Their weights; the last ones are the prior's.
    """

    rows: tuple[Row, ...]
    coefficients: Floats


class Weights:
    """The weights of features.

    Parameters
    ----------
    learned : Learned
        What they are made of.
    columns : int
        How many features there could be.
    """

    def __init__(self, learned: Learned, columns: int) -> None:
        matrix = joined_rows(learned.rows, columns)
        used = np.zeros(columns, np.bool_)
        used[matrix.indices] = True
        count = int(used.sum())
        # Features of no lesson all have the last weight, which is zero.
        self._place: npt.NDArray[np.int32] = np.full(columns, count, np.int32)
        self._place[used] = np.arange(count, dtype=np.int32)
        compact = csr_matrix((matrix.data, self._place[matrix.indices], matrix.indptr), (matrix.shape[0], count + 1))
        self._weights: Floats = np.asarray(compact.T @ learned.coefficients[:-1], np.float32)
        self.bias: FloatArray = learned.coefficients.sum(0).astype(np.float64)

    def logits(self, matrix: csr_matrix) -> FloatArray:
        """Give the scores of texts before calibration: shape (texts, labels)."""
        shape = (matrix.shape[0], len(self._weights))
        compact = csr_matrix((matrix.data, self._place[matrix.indices], matrix.indptr), shape)
        return np.asarray(compact @ self._weights, np.float64) + self.bias

    def of(self, columns: npt.NDArray[np.integer]) -> FloatArray:
        """Give the weights of columns: shape (columns, labels)."""
        chosen: FloatArray = self._weights[self._place[columns]].astype(np.float64)
        return chosen

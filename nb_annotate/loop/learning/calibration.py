"""Calibration: whether of the spans scored 0.7, seven in ten are right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

_Z = 1.959964
"""Standard deviations of a 95 % interval."""


@dataclass(frozen=True, eq=False)
class Calibration:
    """How well scores tell how often a span is right.

    Parameters
    ----------
    frame : pandas.DataFrame
        The reliability table, a row for each bin that has scores: `low`, `high` (borders of the bin), `score` (the
        mean), `right` (the share found right), `right_low`, `right_high` (its 95 % Wilson interval), `count`.
    error : float or None
        Expected calibration error: the mean distance of `score` and `right`, weighted by `count` (C. Guo et al.:
        On calibration of modern neural networks, ICML 2017). `None` without scores.

    Examples
    --------
    >>> Calibration.of([0.9, 0.9, 0.1, 0.1], [True, True, False, False])
    <Calibration of 4 scores: expected error 0.100>
    """

    frame: pd.DataFrame
    error: float | None

    @classmethod
    def of(
        cls,
        scores: Sequence[float] | npt.NDArray[np.float64],
        right: Sequence[bool] | npt.NDArray[np.bool_],
        *,
        bins: int = 10,
    ) -> Calibration:
        """Compare probabilities with what was found out.

        Parameters
        ----------
        scores : sequence of float
            Probabilities, 0 to 1.
        right : sequence of bool
            Whether each was right.
        bins : int
            How many bins of equal width.
        """
        probabilities = np.asarray(scores, dtype=np.float64)
        outcomes = np.asarray(right, dtype=np.float64)
        numbers = np.minimum((probabilities * bins).astype(np.int64), bins - 1)  # 1.0 belongs to the last bin
        counts = np.bincount(numbers, minlength=bins)
        filled = counts > 0
        count = counts[filled]
        score = np.bincount(numbers, probabilities, bins)[filled] / count
        share = np.bincount(numbers, outcomes, bins)[filled] / count
        middle = (share + _Z**2 / (2 * count)) / (1 + _Z**2 / count)
        half = _Z / (1 + _Z**2 / count) * np.sqrt(share * (1 - share) / count + _Z**2 / (4 * count**2))
        borders = np.arange(bins + 1) / bins
        frame = pd.DataFrame(
            {
                "low": borders[:-1][filled],
                "high": borders[1:][filled],
                "score": score,
                "right": share,
                "right_low": (middle - half).clip(0.0, 1.0),
                "right_high": (middle + half).clip(0.0, 1.0),
                "count": count,
            }
        )
        total = int(count.sum())
        return cls(frame, float((np.abs(score - share) * count).sum() / total) if total else None)

    @property
    def count(self) -> int:
        """How many scores were compared."""
        return int(self.frame["count"].sum())

    def __repr__(self) -> str:
        if self.error is None:
            return "<Calibration: no score was answered yet>"
        return f"<Calibration of {self.count} scores: expected error {self.error:.3f}>"

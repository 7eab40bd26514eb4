"""Counts of right and wrong predictions text by text, the figures that follow, and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Counted = npt.NDArray[np.float64]
_RESAMPLED = 1000
_CELLS = 20_000_000
"""Texts by resamples: of more texts fewer resamples are taken, which is sure enough then."""


@dataclass(frozen=True)
class Counts:
    """How often each label was predicted rightly, wrongly, and missed.

    Parameters
    ----------
    labels : sequence of str
        The labels.
    cells : ndarray
        By text, label, and true positives, false positives, false negatives.
    """

    labels: Sequence[str]
    cells: Counted

    def by_label(self) -> pd.DataFrame:
        """Return one row per label: p, r, f (0 to 1), right, wrong, missed, support (how often it is in the data).

        Examples
        --------
        >>> Counts(["BRAND"], np.array([[[3.0, 1.0, 1.0]]])).by_label().loc["BRAND", ["p", "r", "f"]].tolist()
        [0.75, 0.75, 0.75]
        """
        right, wrong, missed = self.cells.sum(axis=0).T
        columns = {
            "p": _share(right, right + wrong),
            "r": _share(right, right + missed),
            "f": _share(2 * right, 2 * right + wrong + missed),
            "right": right.astype(int),
            "wrong": wrong.astype(int),
            "missed": missed.astype(int),
            "support": (right + missed).astype(int),
        }
        return pd.DataFrame(columns, index=pd.Index(self.labels, name="label"))

    def micro(self) -> dict[str, float]:
        """Return precision, recall and F over all labels together (0 to 1)."""
        right, wrong, missed = self.cells.sum(axis=(0, 1))
        return {
            "f": float(_share(2 * right, 2 * right + wrong + missed)),
            "p": float(_share(right, right + wrong)),
            "r": float(_share(right, right + missed)),
        }

    def macro_f(self) -> float:
        """Return the mean F of the labels that are in the data or were predicted."""
        return float(_macro(self.cells.sum(axis=0)))

    def interval(self, *, macro: bool, seed: int = 0) -> tuple[float, float]:
        """Return a 95 % interval of F, from texts drawn again and again with replacement (bootstrap)."""
        texts = len(self.cells)
        resampled = max(100, min(_RESAMPLED, _CELLS // max(1, texts)))
        drawn = np.random.default_rng(seed).multinomial(texts, np.full(texts, 1 / texts), size=resampled)
        sums = np.tensordot(drawn.astype(float), self.cells, axes=1)
        if macro:
            figures = _macro(sums)
        else:
            right, wrong, missed = sums.sum(axis=1).T
            figures = _share(2 * right, 2 * right + wrong + missed)
        low, high = np.quantile(figures, [0.025, 0.975])
        return float(low), float(high)


def _share(part: Counted, whole: Counted) -> Counted:
    """Divide; nothing out of nothing is 0, as spaCy has it."""
    shares: Counted = np.divide(part, whole, out=np.zeros_like(np.asarray(part, dtype=float)), where=whole > 0)
    return shares


def _macro(sums: Counted) -> Counted:
    right, wrong, missed = sums[..., 0], sums[..., 1], sums[..., 2]
    whole = 2 * right + wrong + missed
    there = (whole > 0).sum(axis=-1)
    return _share(_share(2 * right, whole).sum(axis=-1), there)

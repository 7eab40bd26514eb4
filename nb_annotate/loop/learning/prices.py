"""What parts of a card cost in seconds, learned from cards that were answered."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.optimize import nnls

FloatArray: TypeAlias = npt.NDArray[np.float64]

LONGEST_PAUSE = 120.0
"""Seconds; a card that was open for longer was left alone and says nothing of the work."""

PRIOR_CARDS = 20.0
"""Cards that a prior weighs as much as."""

_LEAST_CLIP = 4.0
"""Seconds; a card counts as no further off its prediction than this, or than the prediction itself if that is more."""


def believable(taken: float, predicted: float) -> float:
    """Bring the seconds that a card took so close to the prediction that one odd card cannot spoil the prices."""
    furthest = max(_LEAST_CLIP, predicted)
    return predicted + float(np.clip(taken - predicted, -furthest, furthest))


class Prices:
    """A Bayesian linear regression of seconds on what a card holds; no price falls below 0.

    Parameters
    ----------
    prior : float array, shape (parts,)
        Seconds for each part, before any card was answered.
    typical, spread : float array, shape (parts,)
        What a card of the prior holds, and how far such cards lie apart: what keeps the prices of the parts apart.
    """

    def __init__(self, prior: FloatArray, typical: FloatArray, spread: FloatArray) -> None:
        self._gram = PRIOR_CARDS * (np.outer(typical, typical) + np.diag(spread**2))
        self._moment: FloatArray = self._gram @ prior
        self.of_parts = prior.copy()

    def seconds(self, cards: FloatArray) -> FloatArray:
        """Predict the seconds of cards: parts in rows, cards in columns."""
        predicted: FloatArray = self.of_parts @ cards
        return predicted

    def observe(self, card: FloatArray, seconds: float) -> None:
        """Learn from a card that was answered: what it held, and how long it took."""
        taken = believable(seconds, float(self.of_parts @ card))
        self._gram += np.outer(card, card)
        self._moment += card * taken
        # min (w - w*)' G (w - w*) over w >= 0, where G w* = moment, is a least-squares problem in the root of G
        root = np.linalg.cholesky(self._gram)
        self.of_parts = nnls(root.T, np.linalg.solve(root, self._moment))[0]

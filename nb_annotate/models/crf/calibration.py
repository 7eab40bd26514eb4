"""Scores that mean what they say: the probability of a span, corrected by how often such spans were right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.tags import FloatArray

_EDGE = 1e-9
_ENOUGH = 10
_PULL = 1.0
_LEAST_SLOPE = 0.1
_ROUNDS = 50


@dataclass(frozen=True, slots=True)
class Calibration:
    """A line on log-odds (Platt 1999); as it is without arguments, it changes nothing.

    Parameters
    ----------
    slope : float
        Above 0, so that the order of spans stays.
    shift : float
        In nats.
    """

    slope: float = 1.0
    shift: float = 0.0

    def __call__(self, probabilities: FloatArray) -> FloatArray:
        """Give the corrected probabilities."""
        result: FloatArray = 1 / (1 + np.exp(-(self.slope * _log_odds(probabilities) + self.shift)))
        return result


def _log_odds(probabilities: FloatArray) -> FloatArray:
    inside = np.clip(probabilities, _EDGE, 1 - _EDGE)
    result: FloatArray = np.log(inside) - np.log1p(-inside)
    return result


def calibrate(probabilities: FloatArray, right: npt.NDArray[np.bool_]) -> Calibration:
    """Fit the line to predictions of models that had not learned from these texts.

    It is pulled gently to the identity, and is the identity while fewer than ten spans were right or wrong.

    Parameters
    ----------
    probabilities : float array, shape (spans,)
        What was predicted.
    right : bool array, shape (spans,)
        What was true.
    """
    if min(int(right.sum()), int((~right).sum())) < _ENOUGH:
        return Calibration()
    inputs = np.stack([_log_odds(probabilities), np.ones(len(right))], 1)
    identity = np.array([1.0, 0.0])
    line = identity.copy()
    for _ in range(_ROUNDS):  # Newton's method, on a convex loss
        p = 1 / (1 + np.exp(-(inputs @ line)))
        gradient = inputs.T @ (p - right) + _PULL * (line - identity)
        curvature = (inputs * (p * (1 - p))[:, None]).T @ inputs + _PULL * np.eye(2)
        move = np.linalg.solve(curvature, gradient)
        line = line - np.clip(move, -1.0, 1.0)
        if np.abs(move).max() < 1e-6:
            break
    return Calibration(max(float(line[0]), _LEAST_SLOPE), float(line[1]))

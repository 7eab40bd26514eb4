"""What more answers would bring: the learning curve carried on, with its uncertainty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nb_annotate.loop.learning.curve import Curve, Point

FloatArray: TypeAlias = npt.NDArray[np.float64]

STEP = 100
"""Answers whose gain is foretold."""

LITTLE = 0.01
"""A gain of less than this (one point of F) is not worth `STEP` answers."""

HORIZON = 2000
"""Further ahead, in answers, nothing is foretold."""

FEWEST_POINTS = 4

_POWERS = np.linspace(0.1, 2.0, 39)
_RESAMPLES = 300
_LEAST_NOISE = 0.005
"""Points lie about the true curve by at least this much (F), however smooth they look."""
_MOST_SCATTER = 0.06
"""Where points lie further than this (F, root mean square) from the best curve, it says nothing of what comes."""
_GRID = 10
"""Answers between two places at which the gain is looked at."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is left to learn.

    Parameters
    ----------
    sentence : str
        For people; where nothing can be told, why not.
    answers : int or None
        More answers until the next `STEP` bring less than `LITTLE`; `None` where it cannot be told.
    low, high : int or None
        90 % interval of `answers`; `high` is `None` where it lies beyond `HORIZON`.
    gain : float or None
        What the next `STEP` answers are expected to bring (F).
    stop : bool
        Whether this is a good place to stop.
    """

    sentence: str
    answers: int | None = None
    low: int | None = None
    high: int | None = None
    gain: float | None = None
    stop: bool = False


def left_to_learn(curve: Curve, *, seed: int = 0) -> Outlook:
    """Estimate how many more answers are worth their while.

    The points are fitted with an inverse power law, `F(n) = a - b * n**-c` with `a <= 1`, `b >= 0`, the form that
    learning curves were found to have (P. Koehn et al.: Statistical significance and power laws of learning curves
    in NLP; B. Gu, F. Hu, H. Liu: Modelling classification performance for large data sets, WAIM 2001), weighted by
    their intervals. The uncertainty is that of fits to the curve with fresh noise of the size of the residuals. It
    holds for going on as before: same source, same labels, same annotator.

    Parameters
    ----------
    curve : Curve
        With the points so far; those measured like the last one count.
    seed : int
        For the noise.

    Returns
    -------
    Outlook
        With `answers=None`, and the reason, where it cannot be told.
    """
    points = [point for point in curve.points if point.how == curve.points[-1].how]
    reason = _too_early(points)
    if reason:
        return Outlook(f"What is left to learn cannot be told yet: {reason}.")
    answers = np.array([point.answers for point in points], dtype=np.float64)
    heights = np.array([point.f for point in points])
    weights = np.array([1.0 / max(point.high - point.low, 0.02) for point in points])
    level, drop, power, residuals = _fit(answers, heights[None, :], weights)
    fitted = level[:, None] - drop[:, None] * answers ** -power[:, None]
    freedom = max(len(points) - 3, 1)
    relative = np.sqrt(((residuals[0] * weights) ** 2).sum() / freedom) / weights
    scatter = float(np.sqrt((residuals[0] ** 2).mean()))
    if scatter > _MOST_SCATTER:
        return Outlook(
            f"What is left to learn cannot be told yet: the points of the learning curve scatter too much "
            f"(by {100 * scatter:.0f} points of F)."
        )
    noise = np.maximum(relative, _LEAST_NOISE) * np.random.default_rng(seed).standard_normal((_RESAMPLES, len(points)))
    again = _fit(answers, fitted + noise, weights)
    now = float(answers[-1])
    until = _until_little(now, level, drop, power)[0]
    low, high = np.quantile(_until_little(now, *again[:3]), (0.05, 0.95)).tolist()
    gain = float(_gain(np.array([now]), level, drop, power)[0, 0])
    return _told(until, min(low, until), max(high, until), gain)


def _too_early(points: list[Point]) -> str | None:
    if len(points) < FEWEST_POINTS:
        points_so_far = f"{len(points)} points" if len(points) != 1 else "1 point"
        return f"the learning curve has {points_so_far}, and at least {FEWEST_POINTS} are needed"
    if points[-1].answers < 2 * points[0].answers:
        return f"its points lie too near to each other ({points[0].answers} to {points[-1].answers} answers)"
    if all(point.f == 0 for point in points):
        return "the model has found nothing right in the texts that it is measured on so far"
    return None


def _told(until: float, low: float, high: float, gain: float) -> Outlook:
    if low == 0 and high >= HORIZON:
        return Outlook("What is left to learn cannot be told yet: the learning curve may be carried on in many ways.")
    answers, least, most = round(until), round(low), None if high >= HORIZON else round(high)
    if answers == 0:
        stop = high <= STEP
        unsure = f"but that is not sure: up to {most:,} more may pay." if most else "but that is not sure yet."
        rest = "this is a good place to stop." if stop else unsure
        sentence = f"The next {STEP} answers are expected to bring less than 1 point; {rest}"
        return Outlook(sentence, 0, least, most, gain, stop)
    if answers >= HORIZON:
        sentence = f"More than {HORIZON:,} more answers pay: the next {STEP} should bring {100 * gain:.1f} points."
        return Outlook(sentence, HORIZON, least, None, gain)
    span = f"{least:,} to {most:,}" if most is not None else f"{least:,} to more than {HORIZON:,}"
    sentence = f"About {answers:,} more answers ({span}) until the next {STEP} bring less than 1 point."
    return Outlook(sentence, answers, least, most, gain)


def _fit(
    answers: FloatArray, curves: FloatArray, weights: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Fit all curves, shape (curves, points): level, drop and power of each, and the residuals.

    For a given power the rest is linear, with two unknowns: that is solved exactly for a grid of powers, and the
    best one is taken. There is no starting point to choose and no local minimum to end in.
    """
    shape = answers ** -_POWERS[:, None]  # (powers, points)
    squared = weights**2 / (weights**2).sum()
    middle = curves @ squared  # (curves,)
    shape_middle = shape @ squared  # (powers,)
    spread = ((shape - shape_middle[:, None]) ** 2) @ squared
    together = ((curves - middle[:, None]) * squared) @ (shape - shape_middle[:, None]).T  # (curves, powers)
    drop = np.maximum(-together / spread, 0.0)
    level = middle[:, None] + drop * shape_middle
    # Above 1 the level is set to 1, and the drop is the best one for it.
    above = level > 1.0
    drop = np.where(above, np.maximum(((1.0 - curves) * squared) @ shape.T / ((shape**2) @ squared), 0.0), drop)
    level = np.minimum(level, 1.0)
    residuals = curves[:, None, :] - level[:, :, None] + drop[:, :, None] * shape  # (curves, powers, points)
    best = ((residuals**2) @ squared).argmin(axis=1)
    each = np.arange(len(curves))
    return level[each, best], drop[each, best], _POWERS[best], residuals[each, best]


def _gain(answers: FloatArray, level: FloatArray, drop: FloatArray, power: FloatArray) -> FloatArray:
    """Tell what `STEP` answers more bring: shape (curves, places)."""
    then = np.maximum(level[:, None] - drop[:, None] * (answers + STEP) ** -power[:, None], 0.0)
    return then - np.maximum(level[:, None] - drop[:, None] * answers ** -power[:, None], 0.0)


def _until_little(now: float, level: FloatArray, drop: FloatArray, power: FloatArray) -> FloatArray:
    """Tell after how many more answers the gain is little; `HORIZON` where it is not before."""
    ahead = np.arange(0, HORIZON, _GRID, dtype=np.float64)
    little = _gain(now + ahead, level, drop, power) < LITTLE
    return np.where(little.any(axis=1), ahead[little.argmax(axis=1)], float(HORIZON))

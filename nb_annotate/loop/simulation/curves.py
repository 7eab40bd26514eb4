"""Reading off curves where they reach a goal."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

SMOOTHED = 3
"""Points of the moving average, where curves have many."""


def crossing(at: Sequence[float], values: Sequence[float], goal: float) -> float:
    """Tell where a curve first reaches the goal, by straight lines between its points; NaN if it never does.

    Before the first point a straight line from nothing is taken. A goal of nothing counts as never reached: it is the
    share of a score that nobody reached either.

    Examples
    --------
    >>> crossing([10, 20], [0.4, 0.8], 0.6)
    15.0
    """
    places, heights = [0.0, *map(float, at)], [0.0, *map(float, values)]
    for number in range(1, len(heights)):
        if heights[number] >= goal > 0:
            rise = (goal - heights[number - 1]) / (heights[number] - heights[number - 1])
            return places[number - 1] + max(0.0, rise) * (places[number] - places[number - 1])
    return float("nan")


def smoothed(values: Sequence[float], width: int = SMOOTHED) -> npt.NDArray[np.float64]:
    """Give the mean of each point and its neighbours, at the ends of those that there are; fewer points stay as they are.

    Examples
    --------
    >>> smoothed([0.0, 0.9, 0.6]).tolist()
    [0.45, 0.5, 0.75]
    """
    heights = np.asarray(values, np.float64)
    if len(heights) < width:
        return heights
    window = np.ones(width)
    return np.asarray(np.convolve(heights, window, "same") / np.convolve(np.ones(len(heights)), window, "same"))

"""L-BFGS without bounds and without fresh memory at each step.

SciPy's is made for bounds and took half of the time of a click update; big temporary arrays, which the system has to
clear each time, cost as much.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.linalg.blas import daxpy

from nb_annotate.models.crf.tags import FloatArray

MEMORY = 6
_ENOUGH_DESCENT = 1e-4
_ENOUGH_FLATTENING = 0.9
_FLAT = 1e-5
_STALLED = 1e-9
_LEAST_CURVATURE = 1e-10
_WIDEN = 4.0
_TRIES = 20

Function = Callable[[FloatArray, FloatArray], float]


class Minimizer:
    """Minimises a smooth function with L-BFGS (Liu & Nocedal 1989).

    Parameters
    ----------
    function : callable
        `(point, gradient) -> value`; it writes into `gradient`.
    start : float array, shape (n,)
        Where to start; it becomes the minimizer's own.

    Attributes
    ----------
    point : float array, shape (n,)
        The best point so far.
    value : float
        The function there.

    Examples
    --------
    >>> def bowl(point, gradient):
    ...     gradient[:] = 2 * (point - 3)
    ...     return float(((point - 3) ** 2).sum())
    >>> minimizer = Minimizer(bowl, np.zeros(2))
    >>> while minimizer.step():
    ...     pass
    >>> minimizer.point.round(6).tolist()
    [3.0, 3.0]
    """

    def __init__(self, function: Function, start: FloatArray) -> None:
        self._function = function
        self.point = start
        self._gradient = np.empty_like(start)
        self.value = function(start, self._gradient)
        self._next_point = np.empty_like(start)
        self._next_gradient = np.empty_like(start)
        self._direction = np.empty_like(start)
        # A ring of the last steps, and of how they changed the gradient.
        self._steps = np.empty((MEMORY, len(start)))
        self._changes = np.empty((MEMORY, len(start)))
        self._curvatures = np.zeros(MEMORY)
        self._order: list[int] = []

    def step(self) -> bool:
        """Do one iteration; say whether another one may help."""
        if max(self._gradient.max(initial=0.0), -self._gradient.min(initial=0.0)) < _FLAT:
            return False
        self._point_down()
        slope = float(self._direction @ self._gradient)
        if slope >= 0:  # the memory has gone wrong; the gradient itself always leads down
            self._order.clear()
            self._point_down()
            slope = float(self._direction @ self._gradient)
        new_value = self._search(slope)
        if new_value is None:
            return False
        self._remember()
        self.point, self._next_point = self._next_point, self.point
        self._gradient, self._next_gradient = self._next_gradient, self._gradient
        gained = self.value - new_value
        self.value = new_value
        return gained > _STALLED * max(abs(new_value), 1.0)

    def _point_down(self) -> None:
        """Multiply the gradient by the inverse curvature that the last steps tell of (two-loop recursion)."""
        direction = self._direction
        np.negative(self._gradient, out=direction)
        shares = {}
        for number in reversed(self._order):
            shares[number] = float(self._steps[number] @ direction) / self._curvatures[number]
            daxpy(self._changes[number], direction, a=-shares[number])
        if self._order:
            last = self._changes[self._order[-1]]
            direction *= self._curvatures[self._order[-1]] / float(last @ last)
        for number in self._order:
            share = shares[number] - float(self._changes[number] @ direction) / self._curvatures[number]
            daxpy(self._steps[number], direction, a=share)

    def _search(self, slope: float) -> float | None:
        """Look along the direction for a point that is low enough and flat enough (weak Wolfe conditions)."""
        length = 1.0 if self._order else min(1.0, 1.0 / max(float(np.linalg.norm(self._direction)), 1e-12))
        low, high = 0.0, np.inf
        for _ in range(_TRIES):
            value = self._look(length)
            if not value <= self.value + _ENOUGH_DESCENT * length * slope:
                high = length
            elif float(self._next_gradient @ self._direction) < _ENOUGH_FLATTENING * slope:
                low = length
            else:
                return value
            length = length * _WIDEN if high == np.inf else (low + high) / 2
        return self._look(low) if low else None

    def _look(self, length: float) -> float:
        np.copyto(self._next_point, self.point)
        daxpy(self._direction, self._next_point, a=length)
        return self._function(self._next_point, self._next_gradient)

    def _remember(self) -> None:
        place = len(self._order) if len(self._order) < MEMORY else self._order.pop(0)
        np.subtract(self._next_point, self.point, out=self._steps[place])
        np.subtract(self._next_gradient, self._gradient, out=self._changes[place])
        curvature = float(self._steps[place] @ self._changes[place])
        if curvature > _LEAST_CURVATURE * float(self._changes[place] @ self._changes[place]):
            self._curvatures[place] = curvature
            self._order.append(place)
        else:
            self._order.clear()

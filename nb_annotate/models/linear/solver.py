"""Fits linear models by what they weigh each text with, which costs the same however many features there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Loss = Callable[[Floats], tuple[float, Floats]]
"""`scores -> value, derivatives`: shapes (texts, labels)."""

MEMORY = 8
_ENOUGH_DESCENT = 1e-4
_TRIES = 12


def fit(
    similarities: Callable[[Floats], Floats],
    loss: Loss,
    start: Floats,
    *,
    strength: float,
    steps: int,
    tolerance: float = 1e-4,
) -> tuple[Floats, Floats]:
    """Minimise `loss(K a) + a' K a / (2 strength)` with L-BFGS in the geometry of the weights.

    The weights of the features are `X' a`, and `K = X X'`: by the representer theorem, nothing is lost. Gradients and
    steps are combinations of texts as well, so that all is done on them (Kimeldorf & Wahba 1971; Liu & Nocedal 1989).

    Parameters
    ----------
    similarities : callable
        Multiplies by K.
    loss : callable
        Of scores.
    start : float array, shape (texts, labels)
        Where to start; it is not changed.
    strength : float
        How freely weights grow: C of scikit-learn.
    steps : int
        Most iterations.
    tolerance : float
        Of the length of the gradient, relative to the first one or to 1.

    Returns
    -------
    coefficients, scores : float array, shape (texts, labels)
        `a` and `K a`.
    """
    point = start.astype(np.float32)
    scores = similarities(point)
    value, slope = loss(scores)
    value += _dot(point, scores) / (2 * strength)
    gradient: Floats = slope + (point / strength).astype(np.float32)
    pulled = similarities(gradient)
    history: list[tuple[Any, Any, Any, Any, float]] = []
    enough = tolerance * max(1.0, _dot(gradient, pulled) ** 0.5)
    for _ in range(steps):
        if _dot(gradient, pulled) ** 0.5 <= enough:
            break
        direction, moved = _downhill(gradient, pulled, history)
        descent = _dot(direction, pulled)
        if descent >= 0:  # the memory has gone wrong; the gradient itself always leads down
            history.clear()
            direction, moved = -gradient, -pulled
            descent = -_dot(gradient, pulled)
        length = 1.0 if history else min(1.0, 4.0 / max(_dot(direction, moved) ** 0.5, 1e-12))
        for _try in range(_TRIES):
            new_point, new_scores = point + length * direction, scores + length * moved
            new_value, slope = loss(new_scores)
            new_value += _dot(new_point, new_scores) / (2 * strength)
            if new_value <= value + _ENOUGH_DESCENT * length * descent:
                break
            length /= 2
        else:  # as exact as these numbers can be
            break
        new_gradient: Floats = slope + (new_point / strength).astype(np.float32)
        new_pulled = similarities(new_gradient)
        change, changed = new_gradient - gradient, new_pulled - pulled
        curvature = length * _dot(direction, changed)
        if curvature > 1e-10:
            history.append((length * direction, length * moved, change, changed, curvature))
            del history[:-MEMORY]
        point, scores, value, gradient, pulled = new_point, new_scores, new_value, new_gradient, new_pulled
    return point, scores


def _downhill(
    gradient: Floats, pulled: Floats, history: list[tuple[Any, Any, Any, Any, float]]
) -> tuple[Floats, Floats]:
    """Multiply the gradient by the inverse curvature that the last steps tell of; the same for its product with K."""
    direction, moved = -gradient, -pulled
    shares = []
    for _, step_moved, change, changed, curvature in reversed(history):
        share = _dot(step_moved, direction) / curvature
        direction, moved = direction - share * change, moved - share * changed
        shares.append(share)
    if history:
        _, _, change, changed, curvature = history[-1]
        scale = curvature / max(_dot(change, changed), 1e-20)
        direction, moved = direction * scale, moved * scale
    for (step, step_moved, _, changed, curvature), share in zip(history, reversed(shares), strict=True):
        share = share - _dot(changed, direction) / curvature  # noqa: PLW2901
        direction, moved = direction + share * step, moved + share * step_moved
    return direction, moved


def _dot(left: Floats, right: Floats) -> float:
    return float(np.vdot(left, right))

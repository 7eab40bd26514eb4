"""Scores of texts as matrices: checked, warmed by a temperature, and made to sum to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from nb_annotate.models.found import excerpt
from nb_annotate.models.text_model import FloatArray, TextInput, TextLesson
from nb_annotate.tasks.errors import ModelError

LEAST = 1e-6
"""Probabilities are not taken below this where their logarithm is needed."""
_ROUNDING = 1e-4
"""How far outside 0 to 1 float32 probabilities may end up."""
_MOST_TRIED = 4.0
_TEMPERATURES = np.geomspace(1 / _MOST_TRIED, _MOST_TRIED, 25)
_PRIOR = 4.0
"""Nats for each doubling away from 1: a handful of answers moves nothing."""


def checked_matrix(found: Any, columns: int, inputs: Sequence[TextInput], who: str) -> FloatArray:
    """Return a model's scores as a float array, shape (texts, columns), if that is what they are.

    Raises
    ------
    ModelError
        They are no numbers, have another shape, or one is NaN, infinite or outside 0 to 1.

    Examples
    --------
    >>> checked_matrix([[0.2, 0.8]], 2, [TextInput("Ana sings")], "mine")
    array([[0.2, 0.8]])
    """
    try:
        scores = np.array(found, dtype=np.float64)
    except (TypeError, ValueError) as error:
        msg = f"{who} gave back {found!r:.120}, which is no matrix of scores."
        raise ModelError(
            msg, hint="Scores are numbers: one row for each text, one column for each category."
        ) from error
    if scores.shape != (len(inputs), columns):
        msg = f"{who} gave back scores of the shape {scores.shape} for {len(inputs)} texts and {columns} categories."
        raise ModelError(msg, hint="One row for each text, one column for each category. Did its categories change?")
    wrong = ~((scores >= -_ROUNDING) & (scores <= 1 + _ROUNDING))  # NaN too
    if wrong.any():
        row, column = (int(number[0]) for number in np.nonzero(wrong))
        msg = f"{who} gave the score {scores[row, column]} for {excerpt(inputs[row].text)} (column {column})."
        raise ModelError(msg, hint="Scores are probabilities from 0 to 1: is the model trained, and are there logits?")
    return np.clip(scores, 0.0, 1.0)


def summing_to_one(scores: FloatArray) -> FloatArray:
    """Divide each row by its sum; NaN stays, and a row of zeros becomes even.

    Examples
    --------
    >>> summing_to_one(np.array([[0.2, 0.6], [0.0, 0.0]]))
    array([[0.25, 0.75],
           [0.5 , 0.5 ]])
    """
    totals = np.nansum(scores, axis=-1, keepdims=True)
    known = np.maximum((~np.isnan(scores)).sum(axis=-1, keepdims=True), 1)
    shares = scores / np.where(totals > 0, totals, 1.0)
    return np.where(totals > 0, shares, np.where(np.isnan(scores), np.nan, 1.0 / known))


def odds(scores: FloatArray) -> FloatArray:
    """Give the odds of probabilities.

    Of independent events of which exactly one is known to have come true, each is as likely as its odds are to the sum
    of all odds.
    """
    bounded = np.clip(scores, LEAST, 1 - LEAST)  # NaN stays
    result: FloatArray = bounded / (1 - bounded)
    return result


def warmed(scores: FloatArray, temperature: float, *, exclusive: bool) -> FloatArray:
    """Divide the log odds (of categories that exclude each other: the log probabilities) by a temperature.

    Examples
    --------
    >>> warmed(np.array([[0.9, 0.1]]), 2.0, exclusive=False).round(2)
    array([[0.75, 0.25]])
    """
    if temperature == 1.0:
        return scores
    if exclusive:
        return summing_to_one(np.clip(scores, LEAST, 1.0) ** (1 / temperature))
    heat = odds(scores) ** (1 / temperature)
    result: FloatArray = heat / (1 + heat)
    return result


def log_loss(scores: FloatArray, lesson: TextLesson, labels: Sequence[str], *, exclusive: bool) -> float:
    """Give the surprise, in nats, at what a lesson says, to someone who believed the scores, shape (labels,).

    What is not known counts for nothing; nor do categories without a score.
    """
    known = ~np.isnan(scores)
    right = np.array([label in lesson.yes for label in labels]) & known
    wrong = np.array([label in lesson.no for label in labels]) & known
    if exclusive:
        possible = right if right.any() else known & ~wrong
        if possible.all() or not possible.any():
            return 0.0
        return float(-np.log(max(scores[possible].sum(), LEAST)))
    bounded = np.clip(scores, LEAST, 1 - LEAST)
    return float(-np.log(bounded[right]).sum() - np.log(1 - bounded[wrong]).sum())


def fitted_temperature(
    scores: Sequence[FloatArray],
    lessons: Sequence[TextLesson],
    labels: Sequence[str],
    *,
    exclusive: bool,
    stop: Callable[[], bool] = lambda: False,
) -> float:
    """Find the temperature under which scores foretell answers best.

    That is Guo et al. 2017, "On Calibration of Modern Neural Networks", with a prior for leaving scores as they are.

    Parameters
    ----------
    scores : sequence of float array, shape (labels,)
        What was thought of each lesson's text before it was learned.
    lessons : sequence of TextLesson
        What came out.
    labels : sequence of str
        The columns.
    exclusive : bool
        Whether each text has exactly one of them.
    stop : callable
        With yes, 1.0 is given back.
    """
    if not scores:
        return 1.0
    rows = np.array(scores)
    best, found = np.inf, 1.0
    for temperature in sorted(_TEMPERATURES.tolist(), key=lambda value: abs(np.log2(value))):
        if stop():
            return 1.0
        warm = warmed(rows, temperature, exclusive=exclusive)
        loss = _PRIOR * abs(float(np.log2(temperature))) + sum(
            log_loss(row, lesson, labels, exclusive=exclusive) for row, lesson in zip(warm, lessons, strict=True)
        )
        if loss < best:
            best, found = loss, temperature
    return found

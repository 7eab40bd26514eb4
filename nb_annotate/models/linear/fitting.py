"""One fit: lessons, what was answered about them, and how much each of them counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.linear.gram import Design
from nb_annotate.models.linear.likelihood import PSEUDO, Answers, losses, probabilities
from nb_annotate.models.linear.solver import Floats, fit
from nb_annotate.models.text_model import FloatArray, TextInput

HIT_LOG_ODDS = 2.0
"""What a pattern hit adds before anything is known of it; how reliable it is, is learned on top."""


def hit_offsets(inputs: Sequence[TextInput], labels: tuple[str, ...]) -> FloatArray:
    """Give what pattern hits add by themselves: shape (texts, labels)."""
    offsets = np.zeros((len(inputs), len(labels)))
    place = {label: number for number, label in enumerate(labels)}
    for row, item in ((row, item) for row, item in enumerate(inputs) if item.hits):
        offsets[row, sorted({place[label] for label, _ in item.hits if label in place})] = HIT_LOG_ODDS
    return offsets


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """What is to be learned from.

    Parameters
    ----------
    design : Design
        What the lessons look like.
    answers : Answers
        What is known of them.
    offsets : float array, shape (lessons, labels)
        Log odds that are there from the start.
    exclusive : bool
        Softmax instead of one logistic function for each label.
    """

    design: Design
    answers: Answers
    offsets: FloatArray
    exclusive: bool

    def part(self, chosen: npt.NDArray[np.int64]) -> Problem:
        """Give the problem of some of the lessons."""
        answers = self.answers.part(chosen)
        return Problem(self.design.part(chosen), answers, self.offsets[chosen], self.exclusive)


def fitted(
    problem: Problem, strength: float, steps: int, *, start: Floats | None = None, counts: FloatArray | None = None
) -> Floats:
    """Fit to lessons.

    Parameters
    ----------
    problem : Problem
        The lessons.
    strength : float
        C of scikit-learn.
    steps : int
        Most iterations.
    start : float array, shape (lessons + 1, labels), optional
        Where to start.
    counts : float array, shape (lessons,), optional
        How often each lesson counts.

    Returns
    -------
    float array, shape (lessons + 1, labels)
        Coefficients.
    """
    answers, offsets, exclusive = problem.answers, problem.offsets, problem.exclusive
    weights = np.ones(len(offsets)) if counts is None else counts
    labels = offsets.shape[1]
    middle = np.full(labels, 1 / labels if exclusive else 0.5)

    def loss(scores: Floats) -> tuple[float, Floats]:
        logits = scores.astype(np.float64)
        values, slopes = losses(logits[:-1] + offsets, answers, exclusive=exclusive)
        prior = logits[-1:]
        chances = np.clip(probabilities(prior, exclusive=exclusive), 1e-12, 1 - 1e-12)
        value = float(values @ weights) - PSEUDO * float(
            (middle * np.log(chances)).sum() + (0 if exclusive else ((1 - middle) * np.log1p(-chances)).sum())
        )
        slope = np.concatenate([slopes * weights[:, None], PSEUDO * (chances - middle)])
        return value, slope.astype(np.float32)

    origin = np.zeros((len(offsets) + 1, labels), np.float32) if start is None else start
    return fit(problem.design.similarities(), loss, origin, strength=strength, steps=steps)[0]

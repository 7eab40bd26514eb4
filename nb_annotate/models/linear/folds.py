"""Cross-validation: how strongly to learn, and what scores mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.linear.calibration import ScoreCalibration, calibration_error, fit_calibration
from nb_annotate.models.linear.fitting import Problem, fitted
from nb_annotate.models.linear.likelihood import Answers, losses, probabilities
from nb_annotate.models.linear.solver import Floats
from nb_annotate.models.text_model import FloatArray, TextHeldOut, TextLesson

STRENGTHS = (30.0, 300.0)
"""How freely weights may grow: what comes into question (C of scikit-learn)."""
DEFAULT_STRENGTH = 300.0
ENOUGH_TO_CHOOSE = 100
"""Lessons from which on strengths are compared and scores calibrated.

With fewer, both draw scores to the base rate: on docs_issues, F at 0.5 fell from 0.62 to 0.51 with 50 lessons.
"""
_FEW = 300
_LEAST = 10
_STEPS = 40


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """What came out.

    Parameters
    ----------
    strength : float
        The one with the best likelihood of what was left out, once calibrated.
    calibration : ScoreCalibration
        Fitted to all that was left out.
    held_out : list of TextHeldOut
        Scores are calibrated on the other folds.
    error_before, error_after : float
        Expected calibration error of what was left out.
    """

    strength: float
    calibration: ScoreCalibration
    held_out: list[TextHeldOut]
    error_before: float = 0.0
    error_after: float = 0.0


def cross_validate(
    lessons: Sequence[TextLesson],
    problem: Problem,
    strengths: Sequence[float],
    *,
    seed: int,
    stop: Callable[[], bool],
) -> CrossValidation | None:
    """Fit on most texts and predict the others, until each was left out once; `None` if it was stopped.

    Lessons with the same source are left out together. With fewer than ten texts nothing is left out.
    """
    design, answers, exclusive = problem.design, problem.answers, problem.exclusive
    labels = len(answers.labels)
    fold_of, folds = _folds(lessons, seed)
    if not folds:
        return CrossValidation(DEFAULT_STRENGTH, ScoreCalibration.none(labels), [])
    said = {strength: np.zeros((len(lessons), labels)) for strength in strengths}
    for fold in range(folds):
        kept, left = np.flatnonzero(fold_of != fold), np.flatnonzero(fold_of == fold)
        part = problem.part(kept)
        across = design.gram[np.ix_(left, kept)] if design.gram is not None else None
        found: Floats | None = None
        for strength in strengths:
            if stop():
                return None
            found = fitted(part, strength, _STEPS, start=found)
            texts = found[:-1]
            similar = across @ texts if across is not None else design.matrix[left] @ (part.design.matrix.T @ texts)
            said[strength][left] = similar + found.sum(0) + problem.offsets[left]
    calibrated = len(lessons) >= ENOUGH_TO_CHOOSE
    as_it_is = ScoreCalibration.none(labels)

    def line_of(logits: FloatArray, known: Answers) -> ScoreCalibration:
        return fit_calibration(logits, known, exclusive=exclusive) if calibrated else as_it_is

    tried = {s: line_of(logits, answers) for s, logits in said.items()}
    cost = {s: float(losses(tried[s](said[s]), answers, exclusive=exclusive)[0].sum()) for s in strengths}
    best = min(strengths, key=cost.__getitem__)
    logits = said[best]
    scores = np.zeros_like(logits)
    for fold in range(folds):
        kept, left = fold_of != fold, fold_of == fold
        line = line_of(logits[kept], answers.part(np.flatnonzero(kept)))
        scores[left] = probabilities(line(logits[left]), exclusive=exclusive)
    return CrossValidation(
        best,
        tried[best],
        [TextHeldOut(lesson, row) for lesson, row in zip(lessons, scores, strict=True)],
        calibration_error(probabilities(logits, exclusive=exclusive), answers),
        calibration_error(scores, answers),
    )


def _folds(lessons: Sequence[TextLesson], seed: int) -> tuple[npt.NDArray[np.int64], int]:
    names: list[int | str] = [lesson.source or lesson.input.text for lesson in lessons]
    texts = list(dict.fromkeys(names))
    if len(texts) < _LEAST:
        return np.zeros(len(lessons), np.int64), 0
    count = 5 if len(texts) < _FEW else 3
    places = (np.random.default_rng(seed).permutation(len(texts)) % count).tolist()
    fold_of = dict(zip(texts, places, strict=True))
    return np.array([fold_of[name] for name in names]), count

"""From scores to probabilities that foretell the answers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import expit

from nb_annotate.models.crf.calibration import calibrate
from nb_annotate.models.linear.likelihood import Answers, losses
from nb_annotate.models.text_model import FloatArray

_ENOUGH = 20
_PULL = 2.0
_WIDEST = 2.0
_BINS = 10


@dataclass(frozen=True, slots=True, eq=False)
class ScoreCalibration:
    """A line for each label (Platt 1999), or one temperature for exclusive labels (Guo et al. 2017).

    Parameters
    ----------
    slopes, shifts : float array, shape (labels,)
        Of log odds; slopes are above 0.
    """

    slopes: FloatArray
    shifts: FloatArray

    @classmethod
    def none(cls, labels: int) -> ScoreCalibration:
        """Make the one that changes nothing."""
        return cls(np.ones(labels), np.zeros(labels))

    def __call__(self, logits: FloatArray) -> FloatArray:
        """Correct scores: shape (texts, labels)."""
        return logits * self.slopes + self.shifts


def fit_calibration(logits: FloatArray, answers: Answers, *, exclusive: bool) -> ScoreCalibration:
    """Fit to scores of texts that had not been learned from; labels with too few answers take the line of all.

    Parameters
    ----------
    logits : float array, shape (texts, labels)
        Before calibration.
    answers : Answers
        What was true.
    exclusive : bool
        One temperature for all labels, so that their order stays.
    """
    labels = logits.shape[1]
    if exclusive:
        if len(logits) < _ENOUGH:
            return ScoreCalibration.none(labels)
        found = minimize_scalar(
            lambda log: losses(logits * np.exp(log), answers, exclusive=True)[0].sum() + _PULL * log**2,
            bounds=(-_WIDEST, _WIDEST),
            method="bounded",
        )
        return ScoreCalibration(np.full(labels, np.exp(found.x)), np.zeros(labels))
    known = answers.yes | answers.no
    pooled = calibrate(expit(logits[known]), answers.yes[known])
    slopes, shifts = np.full(labels, pooled.slope), np.full(labels, pooled.shift)
    for label in range(labels):
        rows = known[:, label]
        if min(answers.yes[rows, label].sum(), answers.no[rows, label].sum()) >= _ENOUGH // 2:
            own = calibrate(expit(logits[rows, label]), answers.yes[rows, label])
            slopes[label], shifts[label] = own.slope, own.shift
    return ScoreCalibration(slopes, shifts)


def calibration_error(scores: FloatArray, answers: Answers) -> float:
    """Give the expected calibration error in ten bins of equal width, over all answered (text, label) pairs.

    Examples
    --------
    >>> sure = np.array([[0.9], [0.9]])
    >>> round(calibration_error(sure, Answers(("A",), np.array([[True], [False]]), np.array([[False], [True]]))), 2)
    0.4
    """
    known = answers.yes | answers.no
    said, right = scores[known], answers.yes[known]
    if not len(said):
        return 0.0
    bins = np.minimum((said * _BINS).astype(int), _BINS - 1)
    gaps = np.bincount(bins, said - right, minlength=_BINS)
    return float(np.abs(gaps).sum() / len(said))

"""What answers say of scores: a likelihood in which nothing that was not asked counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import expit, log_expit, logsumexp, softmax

from nb_annotate.models.text_model import FloatArray, TextLesson

BoolArray = npt.NDArray[np.bool_]
PSEUDO = 1.0
"""Answers that the prior is worth: with nothing else known, each label is as likely as not (as any other)."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What is known of texts: shape (texts, labels) each.

    Parameters
    ----------
    labels : tuple of str
        The columns.
    yes, no : bool array
        Categories that a text is known to have, and not to have.
    """

    labels: tuple[str, ...]
    yes: BoolArray
    no: BoolArray

    @classmethod
    def of(cls, lessons: Sequence[TextLesson], labels: tuple[str, ...], *, exclusive: bool) -> Answers:
        """Read lessons; with exclusive labels, one that a text has excludes all others, and the last one left is it."""
        place = {label: number for number, label in enumerate(labels)}
        yes = np.zeros((len(lessons), len(labels)), np.bool_)
        no = np.zeros_like(yes)
        for row, lesson in enumerate(lessons):
            yes[row, [place[label] for label in lesson.yes if label in place]] = True
            no[row, [place[label] for label in lesson.no if label in place]] = True
        if exclusive:
            has = yes.any(1)
            no[has] |= ~yes[has]
        return cls(labels, yes, no)

    def part(self, chosen: npt.NDArray[np.int64]) -> Answers:
        """Give what is known of some of the texts."""
        return Answers(self.labels, self.yes[chosen], self.no[chosen])


def probabilities(logits: FloatArray, *, exclusive: bool) -> FloatArray:
    """Make probabilities of log odds (of scores before softmax, if exclusive), shape (texts, labels)."""
    result: FloatArray = softmax(logits, axis=1) if exclusive else expit(logits)
    return result


def losses(logits: FloatArray, answers: Answers, *, exclusive: bool) -> tuple[FloatArray, FloatArray]:
    """Give the negative log likelihood of each text and its derivatives: shapes (texts,) and (texts, labels).

    With exclusive labels, a text that is known not to be some of them has the likelihood of all others together:
    a "no" pushes one label down and says nothing on which of the others it is.
    """
    if not exclusive:
        sign = answers.yes.astype(np.float64) - answers.no
        known: BoolArray = np.asarray(answers.yes | answers.no, np.bool_)
        loss: FloatArray = -np.asarray(log_expit(sign * logits) * known).sum(1)
        return loss, np.asarray((expit(logits) - answers.yes) * known)
    ruled_out = answers.no.all(1, keepdims=True)
    possible = ~answers.no | ruled_out
    open_logits = np.where(possible, logits, -np.inf)
    loss = logsumexp(logits, axis=1) - logsumexp(open_logits, axis=1)
    return loss, softmax(logits, axis=1) - softmax(open_logits, axis=1)

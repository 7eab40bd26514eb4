"""What an acquisition function sees: what a model says of a pool of texts, and which questions are open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from nb_annotate.models.text_model import FloatArray

BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """A pool of texts as a model scores them.

    Parameters
    ----------
    scores : float array, shape (texts, labels)
        Probabilities, 0 to 1; NaN where the model has no opinion.
    open_labels : bool array, shape (texts, labels)
        Where nothing is known yet. Of an exclusive text with an accepted label nothing is open.
    seconds : float array, shape (texts,)
        Predicted work for one question about the text.
    exclusive : bool
        Whether each text has exactly one of the labels.
    per_label : bool
        Whether a question is about one label of one text (yes or no), not about the text as a whole.
    committee : float array, shape (members, texts, labels), optional
        What members of a committee say, as `scores`; `None` where the model has none, or none yet.
    features : sparse array, shape (texts, features), optional
        Rows of length one, for likeness between texts: see `features.hashed_features`.
    """

    scores: FloatArray
    open_labels: BoolArray
    seconds: FloatArray
    exclusive: bool = False
    per_label: bool = False
    committee: FloatArray | None = None
    features: csr_matrix | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the merits: (texts,), or (texts, labels) where questions are about one label."""
        texts, labels = self.scores.shape
        return (texts, labels) if self.per_label else (texts,)

    @property
    def open_questions(self) -> BoolArray:
        """Which questions can be asked at all, in the shape of the merits."""
        return self.open_labels if self.per_label else np.asarray(self.open_labels.any(axis=1))

    @property
    def one_of_many(self) -> bool:
        """Whether a question is which one of several labels a text has, and not yes or no."""
        return self.exclusive and not self.per_label

    @property
    def beliefs(self) -> FloatArray:
        """Scores with what is known put in, shape (texts, labels): see `believed`."""
        return believed(self.scores, self.open_labels, exclusive=self.exclusive)

    @property
    def members_beliefs(self) -> FloatArray | None:
        """`beliefs` of each member of the committee, shape (members, texts, labels)."""
        if self.committee is None:
            return None
        return believed(self.committee, self.open_labels, exclusive=self.exclusive)


Acquisition: TypeAlias = Callable[[Scored], FloatArray]
"""Gives the merit of each question, in the shape `Scored.shape`; the highest is asked first."""


def believed(scores: FloatArray, open_labels: BoolArray, *, exclusive: bool) -> FloatArray:
    """Put what is known into scores, and something neutral where the model has no opinion.

    Independent labels without an opinion are believed at 0.5. Exclusive labels without one share what the others
    leave; labels that are known not to hold have 0, and the open ones of a text sum to one.

    Parameters
    ----------
    scores : float array, shape (..., texts, labels)
        Probabilities, NaN without an opinion.
    open_labels : bool array, shape (texts, labels)
        Where nothing is known.
    exclusive : bool
        Whether each text has exactly one label.

    Examples
    --------
    >>> scores = np.array([[0.6, 0.3, 0.1], [0.5, np.nan, np.nan]])
    >>> believed(scores, np.array([[False, True, True], [True, True, True]]), exclusive=True)
    array([[0.  , 0.75, 0.25],
           [0.5 , 0.25, 0.25]])
    """
    silent = np.isnan(scores)
    if not exclusive:
        return np.where(silent, 0.5, scores)
    told = np.where(silent, 0.0, scores)
    left = np.clip(1.0 - told.sum(axis=-1, keepdims=True), 0.0, 1.0)
    shares = left / np.maximum(silent.sum(axis=-1, keepdims=True), 1)
    mass = np.where(open_labels, np.where(silent, shares, told), 0.0)
    total = mass.sum(axis=-1, keepdims=True)
    alike = open_labels / np.maximum(open_labels.sum(axis=-1, keepdims=True), 1)
    result: FloatArray = np.where(total > 0, mass / np.where(total > 0, total, 1.0), alike)
    return result


def over_labels(scored: Scored, merits: FloatArray) -> FloatArray:
    """Make merits of yes/no questions, shape (texts, labels), into merits of the questions that are asked.

    A question about a whole text settles all its open labels, so it is worth the sum of them (of information in
    nats, where `merits` are entropies).
    """
    return merits if scored.per_label else np.where(scored.open_labels, merits, 0.0).sum(axis=1)

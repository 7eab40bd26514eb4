"""Classifiers for loops that are not sessions: ours, and the logistic regression that many would take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from sklearn.linear_model import LogisticRegression

from nb_annotate.models.linear.features import TextFeatures
from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.models.text_model import FloatArray, TextInput, TextLesson

PLAIN_C = 10.0


class Classifier(Protocol):
    """Learns from whole judged texts, from nothing at each call, and scores others."""

    def fit(self, texts: Sequence[str], right: Sequence[frozenset[str]]) -> None:
        """Learn from texts with all of their categories."""

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give probabilities: shape (texts, labels)."""


class Ours:
    """The learner of the loop, fitted anew to everything."""

    def __init__(self, labels: Sequence[str], *, exclusive: bool, seed: int) -> None:
        self._labels = tuple(labels)
        self._exclusive = exclusive
        self._seed = seed
        self._model = LinearTextModel(labels, exclusive=exclusive, seed=seed)

    def fit(self, texts: Sequence[str], right: Sequence[frozenset[str]]) -> None:
        """Learn from texts with all of their categories."""
        everything = frozenset(self._labels)
        book = [
            TextLesson(TextInput(text), has, everything - has, source=number)
            for number, (text, has) in enumerate(zip(texts, right, strict=True), 1)
        ]
        self._model = LinearTextModel(self._labels, exclusive=self._exclusive, seed=self._seed)
        self._model.update(book, book)
        self._model.refit(book, lambda: False)

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give probabilities: shape (texts, labels)."""
        return self._model.scores(inputs)


class Plain:
    """scikit-learn's logistic regression on the features of our learner, one against the rest where there are many."""

    def __init__(self, labels: Sequence[str], *, exclusive: bool) -> None:
        self._labels = tuple(labels)
        self._exclusive = exclusive
        self._features = TextFeatures()
        self._columns = np.zeros(0, np.int64)
        self._fitted: list[LogisticRegression | float] = [0.0] * len(labels)

    def fit(self, texts: Sequence[str], right: Sequence[frozenset[str]]) -> None:
        """Learn from texts with all of their categories."""
        matrix = self._features.matrix([TextInput(text) for text in texts])
        self._columns = np.unique(matrix.indices)
        matrix = matrix[:, self._columns]
        self._fitted = []
        for label in self._labels:
            has = np.array([label in theirs for theirs in right])
            if has.all() or not has.any():
                self._fitted.append(float(has[0]))
            else:
                self._fitted.append(LogisticRegression(C=PLAIN_C, solver="liblinear").fit(matrix, has))

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give probabilities: shape (texts, labels)."""
        matrix = self._features.matrix(inputs)[:, self._columns]
        columns = [
            np.full(len(inputs), fitted) if isinstance(fitted, float) else fitted.predict_proba(matrix)[:, 1]
            for fitted in self._fitted
        ]
        scores = np.stack(columns, axis=1)
        return scores / np.maximum(scores.sum(axis=1, keepdims=True), 1e-12) if self._exclusive else scores

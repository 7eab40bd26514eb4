"""A scikit-learn classifier as a model of categories."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

import numpy as np

from nb_annotate.models.copying import copy_of
from nb_annotate.models.naming import name_of
from nb_annotate.models.sklearn_heads import Heads, Whole, fit_heads
from nb_annotate.models.sklearn_shape import check_classifier, columns_of, is_fitted, single
from nb_annotate.models.span_model import SLOW_WINDOW
from nb_annotate.models.text_lessons import text_lesson_for, text_lessons_for, with_replay
from nb_annotate.models.text_model import FloatArray, TextHeldOut, TextInput, TextLesson, TextRefit
from nb_annotate.models.text_scores import fitted_temperature, log_loss, warmed

_FITTED_AT_ONCE = 200
"""Up to so many lessons, each update fits anew: that is better than a step with the new ones alone."""
_FOLDS = 5
_FEWEST = 10
"""Lessons that are worth a cross-validation."""


class _State(NamedTuple):
    heads: Heads
    temperature: float
    theirs: bool
    """Whether it is what the user fitted."""


class SklearnClassifier:
    """Makes a `TextModel` of a classifier that takes texts and has `predict_proba`.

    One that is not fitted learns from the first answers: up to 200 lessons each update fits it anew, beyond that
    `partial_fit` is called where there is one, and a refit fits it to all lessons. Categories that exclude each other
    are learned by one copy, others by one copy each (see `fit_heads`). A refit cross-validates, by text, and finds the
    temperature under which the scores foretell the answers best.

    One that is fitted is used as it is. With `partial_fit` it goes on learning; without, a refit fits a copy to the
    answers alone, and that takes over when it foretells them better, in cross-validation, than yours does.

    Parameters
    ----------
    estimator : object
        A pipeline such as `make_pipeline(TfidfVectorizer(), LogisticRegression())`; it is copied and left as it is.
        `OneVsRestClassifier` and `MultiOutputClassifier` may be fitted on names or, with the columns in the order of
        `labels`, on an indicator matrix.
    labels : sequence of str
        What is asked for.
    exclusive : bool
        Whether each text has exactly one of them; a single category excludes nothing.
    seed : int
        For each `random_state` that is open, and for the choice of what is replayed.

    Raises
    ------
    ModelError
        It has no `predict_proba`, takes arrays in place of texts, or is fitted and knows none of the labels.

    Examples
    --------
    >>> from sklearn.feature_extraction.text import CountVectorizer
    >>> from sklearn.linear_model import LogisticRegression
    >>> from sklearn.pipeline import make_pipeline
    >>> texts = ["thanks a lot", "it broke", "many thanks", "it broke again"]
    >>> labels = ["praise", "complaint", "praise", "complaint"]
    >>> fitted = make_pipeline(CountVectorizer(), LogisticRegression()).fit(texts, labels)
    >>> model = SklearnClassifier(fitted, ["praise", "complaint"], exclusive=True)
    >>> model.scores([TextInput("thanks")]).round(1)
    array([[0.7, 0.3]])
    """

    window = SLOW_WINDOW

    def __init__(self, estimator: Any, labels: Sequence[str], *, exclusive: bool = False, seed: int = 0) -> None:
        check_classifier(estimator)
        self.name = name_of(estimator)
        self.labels = tuple(labels)
        self.exclusive = exclusive and len(self.labels) > 1
        self._seed = seed
        self._random = random.Random(seed)  # noqa: S311  a sample, no secret
        self._learns = hasattr(estimator, "fit")
        self._blank: Any = single(estimator) if self._learns else None
        self._theirs = is_fitted(estimator)
        self._state: _State
        if self._theirs:
            named = len(getattr(estimator, "classes_", ())) and not hasattr(estimator, "estimators_")
            own = copy_of(estimator)
            columns = columns_of(own, self.labels)
            heads: Heads = Whole(own, columns, list(own.classes_) if named else [], self.labels, self.exclusive)
        else:
            heads = self._fitted([], lambda: False) or self._nothing()
        self._state = _State(heads, 1.0, self._theirs)

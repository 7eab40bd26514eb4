"""A scikit-learn classifier as a model of categories."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from sklearn.base import BaseEstimator

from nb_annotate.models.copying import copy_of
from nb_annotate.models.naming import name_of
from nb_annotate.models.sklearn_heads import Heads, Whole, fit_heads, shares
from nb_annotate.models.sklearn_shape import check_classifier, columns_of, is_fitted, names_columns, single
from nb_annotate.models.span_model import SLOW_WINDOW
from nb_annotate.models.text_lessons import text_lessons_for, with_replay
from nb_annotate.models.text_model import FloatArray, TextHeldOut, TextInput, TextLesson, TextRefit
from nb_annotate.models.text_scores import fitted_temperature, log_loss, warmed
from nb_annotate.tasks.errors import ModelError

_FITTED_AT_ONCE = 200
"""Up to so many lessons, each update fits anew: that is better than a step with the new ones alone."""
_PATIENCE = 50
"""With fewer lessons a first fit may fail: some classifiers want several answers of each kind."""
_FOLDS = 5
_FEWEST = 10
"""Lessons that are worth a cross-validation."""


class _State(NamedTuple):
    heads: Heads
    temperature: float
    theirs: bool
    """Whether it is what the user fitted."""
    fitted: bool
    """Whether it has been fitted at all."""


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

    Attributes
    ----------
    notice : str or None
        Why it could not be fitted yet; with fewer than 50 lessons that is no error.

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
        self.notice: str | None = None
        self._seed = seed
        self._random = random.Random(seed)  # noqa: S311  a sample, no secret
        self._state: _State
        self._learns = isinstance(estimator, BaseEstimator)  # else it cannot be copied without what it has learned
        self._blank: Any = single(estimator) if self._learns else None
        if is_fitted(estimator):
            own = copy_of(estimator)
            columns = columns_of(own, self.labels)
            classes = list(own.classes_) if names_columns(own) else []
            heads: Heads = Whole(own, columns, classes, self.labels, self.exclusive)
            self._state = _State(heads, 1.0, theirs=True, fitted=True)
        else:
            self._state = _State(shares([], self.labels, exclusive=self.exclusive), 1.0, theirs=False, fitted=False)

    @property
    def learns(self) -> bool:
        """Whether `update` and `refit` do anything: not for what is no scikit-learn estimator."""
        return self._learns

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probability that each text has each category: shape (texts, labels).

        NaN for categories that a fitted classifier does not know.

        Raises
        ------
        ModelError
            The classifier raised, or gave back something that makes no sense.
        """
        state = self._state
        if not inputs:
            return np.zeros((0, len(self.labels)))
        return warmed(state.heads.scores(inputs), state.temperature, exclusive=self.exclusive)

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:
        """Learn from new lessons: see the class for how."""
        learned, old = text_lessons_for(new, book, self.labels)
        if not learned or not self._learns:
            return
        state = self._state
        together = [*old, *learned]
        heads: Heads | None
        if not state.theirs and len(together) <= _FITTED_AT_ONCE:
            try:
                heads, self.notice = self._fitted(together), None
            except ModelError as error:
                if state.fitted or len(together) >= _PATIENCE:
                    raise
                self.notice = f"{error} Until it can be fitted, scores are the shares of yes."
                heads = shares(together, self.labels, exclusive=self.exclusive)
                self._state = state._replace(heads=heads)
                return
        else:
            heads = state.heads.continued(with_replay(learned, old, self._random))
        if heads is not None:
            self._state = state._replace(heads=heads, fitted=True)

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:
        """Fit to all lessons, and cross-validate; see the class for what that does to a fitted one."""
        lessons = text_lessons_for(book, (), self.labels)[0]
        state = self._state
        too_early = self.notice is not None and len(lessons) < _PATIENCE
        if not self._learns or not lessons or too_early or (state.theirs and state.heads.continued([]) is not None):
            return None
        facts: dict[str, Any] = {"lessons": len(lessons)}
        held_out: list[TextHeldOut] | None
        try:
            held_out = self._cross_validated(lessons, stop)
        except ModelError as error:  # the folds may be too small for it; if it is anything else, the next fit says so
            held_out, facts["not cross-validated"] = [], str(error)
        heads = None if held_out is None else self._fitted(lessons, stop)
        if held_out is None or heads is None:
            return None
        rows = [each.scores for each in held_out]
        known = [each.lesson for each in held_out]
        if state.theirs:
            before = self.scores([lesson.input for lesson in known])
            ours, yours = self._loss(rows, known), self._loss(before, known)
            facts |= {"log loss": ours, "log loss as it was passed": yours}
            if not held_out or ours >= yours:
                return TextRefit([], {**facts, "in use": "as it was passed"})
        temperature = fitted_temperature(rows, known, self.labels, exclusive=self.exclusive)
        self._state = _State(heads, temperature, theirs=False, fitted=True)
        warm = [
            TextHeldOut(each.lesson, warmed(each.scores, temperature, exclusive=self.exclusive)) for each in held_out
        ]
        return TextRefit(warm, {**facts, "temperature": temperature, "in use": "fitted to the answers"})

    def snapshot(self) -> object:
        """Give the published state."""
        return self._state

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        self._state = cast("_State", snapshot)

    # -- inside -------------------------------------------------------------------------------

    def _fitted(self, lessons: Sequence[TextLesson], stop: Callable[[], bool] = lambda: False) -> Heads | None:
        return fit_heads(self._blank, lessons, self.labels, exclusive=self.exclusive, seed=self._seed, stop=stop)

    def _cross_validated(self, lessons: Sequence[TextLesson], stop: Callable[[], bool]) -> list[TextHeldOut] | None:
        """Score each lesson by what was fitted to those of other texts; no lesson if there are few, `None` if stopped."""
        sources = list(dict.fromkeys(lesson.source or lesson.input.text for lesson in lessons))
        if len(sources) < _FEWEST:
            return []
        random.Random(self._seed).shuffle(sources)  # noqa: S311  folds, no secret
        folds = {source: number % _FOLDS for number, source in enumerate(sources)}
        held_out: list[TextHeldOut] = []
        for fold in range(_FOLDS):
            inside = [lesson for lesson in lessons if folds[lesson.source or lesson.input.text] == fold]
            heads = self._fitted([each for each in lessons if folds[each.source or each.input.text] != fold], stop)
            if heads is None:
                return None
            rows = heads.scores([lesson.input for lesson in inside])
            held_out += [TextHeldOut(lesson, row) for lesson, row in zip(inside, rows, strict=True)]
        return held_out

    def _loss(self, rows: Iterable[FloatArray], lessons: Sequence[TextLesson]) -> float:
        """Give the mean surprise, in nats; a category without a score (NaN) counts as one of even odds."""
        even = 1 / len(self.labels) if self.exclusive else 0.5
        filled = [np.where(np.isnan(row), even, row) for row in rows]
        losses = [
            log_loss(row, lesson, self.labels, exclusive=self.exclusive)
            for row, lesson in zip(filled, lessons, strict=True)
        ]
        return float(np.mean(losses)) if losses else np.inf

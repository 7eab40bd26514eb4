"""Estimators fitted to lessons: one for all categories that exclude each other, or one for each category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from nb_annotate.models.copying import copy_of
from nb_annotate.models.naming import name_of
from nb_annotate.models.sklearn_shape import probabilities, unfitted_copy
from nb_annotate.models.text_model import FloatArray, TextInput, TextLesson
from nb_annotate.models.text_scores import LEAST, checked_matrix, odds, summing_to_one
from nb_annotate.tasks.errors import ModelError


class Heads(Protocol):
    """Something fitted that scores texts; it never changes."""

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probabilities: shape (texts, labels)."""

    def continued(self, lessons: Sequence[TextLesson]) -> Heads | None:
        """Learn from more lessons with `partial_fit`, on a copy; `None` where that is not to be had."""


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """One estimator for all categories.

    Parameters
    ----------
    estimator : object
        Fitted.
    columns : sequence of int or None
        For each category its column in `predict_proba`, `None` for those that it does not know.
    classes : sequence
        What the columns are called in `partial_fit`; empty if it cannot be continued.
    unseen : float, optional
        The probability of each category that it does not know; NaN if nothing is known of that.
    exclusive : bool
        Whether the scores of a text sum to one.
    """

    estimator: Any
    columns: Sequence[int | None]
    classes: Sequence[Any]
    labels: tuple[str, ...]
    exclusive: bool
    unseen: float = np.nan

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probabilities: shape (texts, labels)."""
        width = max(len(self.classes), 1 + max(column for column in self.columns if column is not None))
        found = checked_matrix(
            probabilities(self.estimator, [each.text for each in inputs]), width, inputs, name_of(self.estimator)
        )
        lacking = [column is None for column in self.columns]
        result = found[:, [column or 0 for column in self.columns]]
        if not np.isnan(self.unseen):
            result *= 1 - self.unseen * sum(lacking)
        result[:, lacking] = self.unseen
        return summing_to_one(result) if self.exclusive else result

    def continued(self, lessons: Sequence[TextLesson]) -> Whole | None:
        """Learn from the lessons that say which category it is."""
        if not len(self.classes):
            return None
        rows = []
        for lesson in lessons:
            said = [number for number, label in enumerate(self.labels) if label in lesson.yes]
            column = self.columns[said[0] if len(said) == 1 else 0]
            if len(said) == 1 and column is not None:
                rows.append((lesson, self.classes[column]))
            elif len(said) == 1 and not np.isnan(self.unseen):
                return None  # a category that it has not met: it has to be fitted anew
            elif len(self.labels) == 1 and len(self.classes) == 2 and column is not None:
                rows.append((lesson, self.classes[1 - column]))  # not this one, so it is the other one
        estimator = continued(self.estimator, rows, self.classes)
        return None if estimator is None else replace(self, estimator=estimator)


@dataclass(frozen=True, slots=True, eq=False)
class PerLabel:
    """An estimator for each category, or its share of the answers where they do not tell yes from no yet."""

    estimators: Mapping[str, Any]
    labels: tuple[str, ...]
    exclusive: bool

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probabilities: shape (texts, labels)."""
        texts = [each.text for each in inputs]
        columns = []
        for label in self.labels:
            estimator = self.estimators[label]
            if isinstance(estimator, float):
                columns.append(np.full(len(inputs), estimator))
            else:
                found = checked_matrix(probabilities(estimator, texts), 2, inputs, f"{name_of(estimator)} ({label})")
                columns.append(found[:, 1])
        result = np.clip(np.stack(columns, axis=1), LEAST, 1 - LEAST)
        return summing_to_one(odds(result)) if self.exclusive else result

    def continued(self, lessons: Sequence[TextLesson]) -> PerLabel | None:
        """Learn what the lessons say of each category; one that had no estimator yet has to be fitted first."""
        estimators = dict(self.estimators)
        for label in self.labels:
            rows = rows_of(label, lessons)
            if rows:
                more = None if isinstance(estimators[label], float) else continued(estimators[label], rows, (0, 1))
                if more is None:
                    return None
                estimators[label] = more
        return replace(self, estimators=estimators)


def fit_heads(
    estimator: Any,
    lessons: Sequence[TextLesson],
    labels: tuple[str, ...],
    *,
    exclusive: bool,
    seed: int = 0,
    stop: Callable[[], bool] = lambda: False,
) -> Heads | None:
    """Fit copies of an estimator.

    Of categories that exclude each other, one copy learns all from the lessons that say which it is. If more lessons
    only say what a text is not, each category has a copy of its own, which learns from both, and their odds are made to
    sum to one. Rows of which nothing is known for a category are not in its fit.

    Parameters
    ----------
    estimator : object
        Left as it is.
    lessons : sequence of TextLesson
        May be empty.
    labels : tuple of str
        The categories.
    exclusive : bool
        Whether each text has exactly one of them.
    seed : int
        For each `random_state` that is open.
    stop : callable
        Asked before each fit; with yes, `None` is given back.

    Raises
    ------
    ModelError
        The estimator raised.
    """
    named = [(lesson, next(iter(lesson.yes))) for lesson in lessons if len(lesson.yes) == 1]
    if exclusive and 2 * len(named) >= len(lessons) and len({label for _, label in named}) > 1:
        if stop():
            return None
        counts = Counter(label for _, label in named)
        seen = [label for label in labels if counts[label]]
        fitted = _fit(estimator, [(lesson, seen.index(label)) for lesson, label in named], seed)
        columns = [seen.index(label) if label in seen else None for label in labels]
        return Whole(fitted, columns, range(len(seen)), labels, exclusive, 1 / (len(named) + len(labels)))
    estimators: dict[str, Any] = dict(shares(lessons, labels, exclusive=exclusive).estimators)
    for label in labels:
        if stop():
            return None
        rows = rows_of(label, lessons)
        if 0 < sum(target for _, target in rows) < len(rows):
            estimators[label] = _fit(estimator, rows, seed)
    return PerLabel(estimators, labels, exclusive)


def shares(lessons: Sequence[TextLesson], labels: tuple[str, ...], *, exclusive: bool) -> PerLabel:
    """Score every text by the share of answers that said yes, two even answers counted in."""
    prior = 1 / len(labels) if exclusive else 0.5
    rows = {label: rows_of(label, lessons) for label in labels}
    found = {
        label: (sum(target for _, target in known) + 2 * prior) / (len(known) + 2) for label, known in rows.items()
    }
    return PerLabel(found, labels, exclusive)


def rows_of(label: str, lessons: Sequence[TextLesson]) -> list[tuple[TextLesson, int]]:
    """Give the lessons in which a category is known, each with 1 or 0."""
    return [(lesson, int(label in lesson.yes)) for lesson in lessons if label in lesson.yes or label in lesson.no]


def continued(estimator: Any, rows: Sequence[tuple[TextLesson, Any]], classes: Sequence[Any]) -> Any | None:
    """Learn from more rows with `partial_fit`, on a copy.

    Of a pipeline the last step learns; what comes before it stays as it is. `None` if there is no `partial_fit`.

    Raises
    ------
    ModelError
        It raised.
    """
    steps = getattr(estimator, "steps", None)
    if not hasattr(steps[-1][1] if steps else estimator, "partial_fit") or not len(classes):
        return None
    if not rows:
        return estimator
    texts, targets = [lesson.input.text for lesson, _ in rows], [target for _, target in rows]
    pupil = copy_of(estimator)
    try:
        if steps:
            pupil.steps[-1][1].partial_fit(pupil[:-1].transform(texts), targets, classes=list(classes))
        else:
            pupil.partial_fit(texts, targets, classes=list(classes))
    except Exception as error:  # whatever the user's code raises
        msg = f"{name_of(estimator)}.partial_fit raised {type(error).__name__}: {error} (on {len(rows)} texts)."
        raise ModelError(msg, hint="The version before it is still in use. Answers are kept.") from error
    return pupil


def _fit(estimator: Any, rows: Sequence[tuple[TextLesson, int]], seed: int) -> Any:
    pupil = unfitted_copy(estimator, seed)
    try:
        return pupil.fit([lesson.input.text for lesson, _ in rows], [target for _, target in rows])
    except Exception as error:  # whatever the user's code raises
        msg = f"{name_of(estimator)}.fit raised {type(error).__name__}: {error} (on {len(rows)} texts)."
        raise ModelError(msg, hint="The version before it is still in use. Answers are kept.") from error

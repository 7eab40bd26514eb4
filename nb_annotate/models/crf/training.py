"""Fitting the weights to lessons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from nb_annotate.models.crf.features import BLANK, BUCKETS, ColumnArray
from nb_annotate.models.crf.minimizer import Minimizer
from nb_annotate.models.crf.objective import Objective
from nb_annotate.models.crf.supervision import supervise
from nb_annotate.models.crf.tags import FloatArray, Tags
from nb_annotate.models.crf.weights import Emissions, Weights, indicators, slots_of
from nb_annotate.models.span_model import Lesson

L2 = 0.05
MOST_WEIGHTS = 1 << 21
"""Weights learned in one fit: the optimiser keeps about 17 numbers of 8 bytes for each. Rarer columns wait."""


class Stopped(Exception):  # noqa: N818  nothing went wrong
    """The fit was told to give up."""


def fit(
    start: Weights,
    lessons: Sequence[Lesson],
    columns: Sequence[ColumnArray],
    tags: Tags,
    *,
    iterations: int,
    ratio: float,
    l2: float = L2,
    stop: Callable[[], bool] | None = None,
) -> Weights:
    """Fit weights to lessons with L-BFGS.

    Parameters
    ----------
    start : Weights
        Where to start; they are not changed.
    lessons : sequence of Lesson
        What to learn from.
    columns : sequence of int32 array
        The columns of the tokens of each lesson, from its first token to its last.
    tags : Tags
        The tag set.
    iterations : int
        At most.
    ratio : float
        Expected share of the source's tokens in spans.
    l2 : float
        L2 of the loss, which is a sum: scale it down when only a sample of the lessons is used.
    stop : callable, optional
        Asked before each iteration.

    Raises
    ------
    Stopped
        `stop` said so.
    """
    said = supervise(lessons, tags)
    if said is None:
        return start
    together = np.concatenate(columns)
    learned = _columns_to_learn(together, tags.count)
    ones = indicators(together, slots_of(learned), len(learned))
    objective = Objective(said, ones, _of_others(start, together, learned), tags, l2=l2, ratio=ratio)

    minimizer = Minimizer(
        objective, np.concatenate([start.rows(learned).ravel(), start.transitions.ravel()]).astype(np.float64)
    )
    for _ in range(iterations):
        if stop is not None and stop():
            raise Stopped
        if not minimizer.step():
            break
    values, transitions = objective.split(minimizer.point)
    return start.replaced(learned, values.astype(np.float32), transitions.copy())


def _columns_to_learn(columns: ColumnArray, tags: int) -> ColumnArray:
    """Choose the columns that occur, the most frequent ones if they are too many."""
    counts = np.bincount(columns.ravel(), minlength=BUCKETS + 1)
    counts[BLANK] = 0
    present = np.flatnonzero(counts)
    most = MOST_WEIGHTS // tags
    if len(present) > most:
        by_count = np.argsort(-counts[present], kind="stable")
        present = np.sort(present[by_count[:most]])
    return present.astype(np.int32)


def _of_others(start: Weights, columns: ColumnArray, learned: ColumnArray) -> FloatArray | None:
    """Give the emissions that come from columns with weights which are not learned now."""
    present = np.zeros(BUCKETS + 1, np.bool_)
    present[columns.ravel()] = True
    present[learned] = False
    kept = present[start.columns]
    if not kept.any():
        return None
    return Emissions(Weights(start.columns[kept], start.values[kept], start.transitions))(columns)

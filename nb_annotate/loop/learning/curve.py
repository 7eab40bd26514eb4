"""The learning curve: span F on texts that the model had not learned from, with an interval."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from nb_annotate.loop.learning.book import Judged
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.models.span_model import HeldOut, Lesson, SpanModel
from nb_annotate.store.columns import strings, times
from nb_annotate.tasks.types import SPAN_VIEWS, Span

How: TypeAlias = Literal["out-of-fold", "prequential", "eval"]

HONESTY: dict[How, str] = {
    "out-of-fold": "each of these randomly drawn texts was scored by a model that had not learned from it",
    "prequential": "these randomly drawn texts were suggested on first and learned from afterwards; the suggestions "
    "were on the card when they were judged, which flatters a model",
    "eval": "these texts were set aside and are never learned from",
}
"""How a point was measured, in words."""

FEWEST_TEXTS = 5
"""With fewer texts there is no point: its interval would be no interval."""

FEWEST_SPANS = 5
"""Nor with fewer spans in them: F would be all or nothing, and its interval as wide as the scale."""

_RESAMPLES = 500
_CHUNK = 256
"""Texts that a model is asked about at once."""

Counts: TypeAlias = tuple[int, int, int]
"""Spans found right, found wrong, and missed."""


@dataclass(frozen=True, slots=True)
class Point:
    """How good one version of the model is.

    Parameters
    ----------
    answers : int
        Answers learned from.
    version : str
        Of the model.
    f, precision, recall : float
        Of exact spans with labels, over all texts together.
    low, high : float
        95 % interval of `f`.
    texts, spans : int
        How many texts it was measured on, and how many spans they have.
    at : float
        Seconds since 1970.
    how : {"out-of-fold", "prequential", "eval"}
        How it was measured: `HONESTY` says it in words.
    """

    answers: int
    version: str
    f: float
    low: float
    high: float
    precision: float
    recall: float
    texts: int
    spans: int
    at: float
    how: How


class Curve:
    """Points in the order they were measured; a point never changes and none is taken away.

    Only texts that were drawn at random count (or an evaluation set): chosen ones are harder than the source. Texts
    are drawn once, when their card is made.

    Parameters
    ----------
    seed : int
        Of the bootstrap.

    Attributes
    ----------
    points : list of Point
        Oldest first.
    waits_for : str or None
        What the next point waits for, as a sentence, where the last measurement could not be told.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self.points: list[Point] = []
        self.waits_for: str | None = None

    def measure(self, held_out: Iterable[HeldOut], answers: int, version: str, at: float | None = None) -> Point | None:
        """Append a point from out-of-fold predictions: micro-averaged F of the best parse on random texts.

        Parameters
        ----------
        held_out : iterable of HeldOut
            Lessons with what was said by a model that had not learned from them; those not drawn at random and
            those not complete for any label are passed over.
        answers : int
            How many answers the published model has learned from.
        version : str
            Of that model.
        at : float, optional
            Seconds since 1970; now, if not given.

        Returns
        -------
        Point or None
            `None` if it cannot be told: fewer than `FEWEST_TEXTS` texts, or fewer than `FEWEST_SPANS` spans in them.
        """
        counts = [count_of(held) for held in held_out if held.lesson.random and held.lesson.complete]
        return self._append(counts, "out-of-fold", answers, version, at)

    def measure_shown(
        self, judged: Iterable[Judged], answers: int, version: str, at: float | None = None, *, window: int = 50
    ) -> Point | None:
        """Append a point from what random cards suggested before they were answered: test, then train.

        For models that make no out-of-fold predictions: prequential evaluation over a sliding window (J. Gama,
        R. Sebastião, P. P. Rodrigues: On evaluating stream learning algorithms, Machine Learning 90, 2013).

        Parameters
        ----------
        judged : iterable of Judged
            All answers, oldest first. Complete answers to random cards that a model had scored count; pattern hits
            on them are no suggestions of the model.
        answers, version, at
            As in `measure`.
        window : int
            How many of the last such cards count.
        """
        cards = [one for one in judged if one.random and one.scope == "complete" and _is_suggested_on(one)]
        counts = [_count(_suggested(one), _keys(one.right)) for one in cards[-window:]]
        return self._append(counts, "prequential", answers, version, at)

    def measure_on(
        self, model: SpanModel, gold: Sequence[Lesson], answers: int, version: str, at: float | None = None
    ) -> Point | None:
        """Append a point from an evaluation set that is never learned from.

        Parameters
        ----------
        model : SpanModel
            The published model.
        gold : sequence of Lesson
            Complete lessons: the whole passages, or a stretch of each.
        answers, version, at
            As in `measure`.
        """
        held_out = [held for chunk in _chunks(gold) for held in _predicted(model, chunk)]
        return self._append([count_of(held) for held in held_out], "eval", answers, version, at)

    @property
    def honesty(self) -> str | None:
        """How the last point was measured, as a sentence; `None` while there is no point."""
        if not self.points:
            return None
        last = self.points[-1]
        return f"Measured on {last.texts} texts with {last.spans} spans: {HONESTY[last.how]}."

    def frame(self) -> pd.DataFrame:
        """Give the points: columns `answers`, `version`, `f`, `low`, `high`, `precision`, `recall`, `texts`, `spans`, `at`, `how`."""
        points = list(self.points)
        frame = pd.DataFrame([asdict(point) for point in points], columns=list(Point.__dataclass_fields__))
        whole = dict.fromkeys(("answers", "texts", "spans"), "int64")
        shares = dict.fromkeys(("f", "low", "high", "precision", "recall"), "float64")
        return frame.astype({**whole, **shares}).assign(
            version=strings([point.version for point in points]),
            how=strings([point.how for point in points]),
            at=times([point.at for point in points]),
        )

    def _append(self, counts: list[Counts], how: How, answers: int, version: str, at: float | None) -> Point | None:
        table = np.array(counts, dtype=np.int64).reshape(-1, 3)
        right, wrong, missed = table.sum(axis=0).tolist()
        if len(table) < FEWEST_TEXTS or right + missed < FEWEST_SPANS:
            what = "texts set aside" if how == "eval" else "texts drawn at random"
            self.waits_for = (
                f"The learning curve begins with {FEWEST_TEXTS} {what} and {FEWEST_SPANS} spans on them; "
                f"so far there are {len(table)} and {right + missed}."
            )
            return None
        self.waits_for = None
        low, high = interval(table, seed=self._seed)
        point = Point(
            answers=answers,
            version=version,
            f=2 * right / (2 * right + wrong + missed),
            low=low,
            high=high,
            precision=right / (right + wrong) if right + wrong else 0.0,
            recall=right / (right + missed) if right + missed else 0.0,
            texts=len(table),
            spans=right + missed,
            at=time.time() if at is None else at,
            how=how,
        )
        self.points.append(point)
        return point


def interval(counts: npt.NDArray[np.int64], *, seed: int, resamples: int = _RESAMPLES) -> tuple[float, float]:
    """Give a 95 % interval of micro-averaged F.

    Each end is the outer one of two intervals: the percentile bootstrap over texts, as spans of one text are right or
    wrong together, and the posterior of F given the counts (C. Goutte, E. Gaussier: A probabilistic interpretation of
    precision, recall and F-score, ECIR 2005, with Jeffreys' prior). The bootstrap alone holds the truth in 86 to 91 %
    of cases for 10 to 20 texts, and feigns certainty where nothing or everything is right.

    Parameters
    ----------
    counts : int array, shape (texts, 3)
        Spans found right, found wrong and missed, of each text.
    seed : int
        Of the draws.
    resamples : int
        How many draws.

    Examples
    --------
    >>> low, high = interval(np.array([[1, 0, 1]] * 10 + [[1, 0, 0]] * 10), seed=0)
    >>> 0.6 < low < 0.8 < high < 0.95
    True
    """
    random = np.random.default_rng(seed)
    texts = len(counts)
    right, wrong, missed = counts.sum(axis=0).tolist()
    drawn = random.multinomial(texts, np.full(texts, 1 / texts), resamples) @ counts
    doubled = 2 * drawn[:, 0]
    by_texts = doubled / np.maximum(doubled + drawn[:, 1] + drawn[:, 2], 1)
    hits = random.gamma(right + 0.5, 2.0, resamples)
    by_spans = hits / (hits + random.gamma(wrong + missed + 1.0, 1.0, resamples))
    low, high = np.quantile(np.stack([by_texts, by_spans]), (0.025, 0.975), axis=1)
    best = 2 * right / (2 * right + wrong + missed)
    return min(float(low.min()), best), max(float(high.max()), best)


def count_of(held: HeldOut) -> Counts:
    """Count the spans of the best parse that are right, wrong and missed, in the stretch and for the labels known."""
    lesson = held.lesson
    gold = {span for span in lesson.accepted if span[2] in lesson.complete}
    return _count({scored.span for scored in held.best if is_known(scored, lesson)}, gold)


def is_known(scored: ScoredSpan, lesson: Lesson) -> bool:
    """Tell whether a lesson says if a span is right: it is in the stretch, and its label was complete there."""
    return lesson.first <= scored.first and scored.end <= lesson.end and scored.label in lesson.complete


def _count(found: set[tuple[int, int, str]], gold: set[tuple[int, int, str]]) -> Counts:
    return len(found & gold), len(found - gold), len(gold - found)


def _keys(spans: Iterable[Span]) -> set[tuple[int, int, str]]:
    return {(span["start"], span["end"], span["label"]) for span in spans}


def _is_suggested_on(judged: Judged) -> bool:
    why = judged.task.get("_why")
    return judged.task["_view_id"] in SPAN_VIEWS and why is not None and why["score"] is not None


def _suggested(judged: Judged) -> set[tuple[int, int, str]]:
    labels = set(judged.labels)
    spans = judged.task.get("spans", [])
    return _keys(span for span in spans if span.get("source") != "pattern" and span["label"] in labels)


def _chunks(lessons: Sequence[Lesson]) -> Iterator[list[Lesson]]:
    waiting = iter(lessons)
    while chunk := list(islice(waiting, _CHUNK)):
        yield chunk


def _predicted(model: SpanModel, lessons: list[Lesson]) -> Iterator[HeldOut]:
    """Put the units of each passage together again."""
    parses = iter(model.analyze([lesson.passage for lesson in lessons]).best)
    for lesson in lessons:
        units = islice(parses, len(lesson.passage.units))
        yield HeldOut(lesson, [scored for unit in units for scored in unit], [])

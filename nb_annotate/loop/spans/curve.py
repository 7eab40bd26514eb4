"""The learning curve of a model that marks spans: F of exact spans with labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.curve import Counts, Curve, Point
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.models.span_model import HeldOut, Lesson, SpanModel
from nb_annotate.tasks.said import keys_of
from nb_annotate.tasks.types import SPAN_VIEWS

_CHUNK = 256
"""Texts that a model is asked about at once."""


class SpanCurve(Curve):
    """Points of micro-averaged F of exact spans; see `Curve`."""

    counted = "spans"

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
            `None` if it cannot be told: fewer than `FEWEST_TEXTS` texts, or fewer than `FEWEST_GOLD` spans in them.
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
        counts = [_count(_suggested(one), keys_of(one.right)) for one in cards[-window:]]
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


def _is_suggested_on(judged: Judged) -> bool:
    why = judged.task.get("_why")
    return judged.task["_view_id"] in SPAN_VIEWS and why is not None and why["score"] is not None


def _suggested(judged: Judged) -> set[tuple[int, int, str]]:
    labels = set(judged.labels)
    spans = judged.task.get("spans", [])
    return keys_of(span for span in spans if span.get("source") != "pattern" and span["label"] in labels)


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

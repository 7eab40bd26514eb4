"""Chains side by side, one for each label, for spans that may overlap: what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain as flatten

import numpy as np

from nb_annotate.models.passage import ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Analysis, HeldOut, Lesson, Refit


def lesson_about(lesson: Lesson, label: str) -> Lesson | None:
    """Give what a lesson says of one label; `None` if that is nothing."""
    complete = lesson.complete & {label}
    accepted = tuple(span for span in lesson.accepted if span[2] == label)
    rejected = tuple(span for span in lesson.rejected if span[2] == label)
    if not (complete or accepted or rejected):
        return None
    return Lesson(lesson.passage, lesson.first, lesson.end, complete, accepted, rejected, lesson.random)


def joined_analysis(parts: Sequence[Analysis]) -> Analysis:
    """Join the analyses of independent chains: surprises add up, as log-probabilities of independent events do."""
    if len(parts) == 1:
        return parts[0]
    return Analysis(
        np.sum([part.surprise for part in parts], axis=0),
        np.sum([part.expected_spans for part in parts], axis=0),
        [in_order(spans) for spans in zip(*(part.best for part in parts), strict=True)],
        [likeliest_first(spans) for spans in zip(*(part.candidates for part in parts), strict=True)],
    )


def joined_refit(parts: Sequence[Refit], labels: Sequence[str], lessons: Sequence[dict[Lesson, Lesson]]) -> Refit:
    """Join the refits of independent chains.

    Parameters
    ----------
    parts : sequence of Refit
        One for each label.
    labels : sequence of str
        The labels.
    lessons : sequence of dict of Lesson to Lesson
        For each label, the whole lesson of each lesson about that label alone.
    """
    said: dict[Lesson, list[HeldOut]] = {}
    for part, whole in zip(parts, lessons, strict=True):
        for held_out in part.held_out:
            said.setdefault(whole[held_out.lesson], []).append(held_out)
    together = [
        HeldOut(lesson, in_order([one.best for one in found]), likeliest_first([one.candidates for one in found]))
        for lesson, found in said.items()
    ]
    facts = {label: part.facts for label, part in zip(labels, parts, strict=True)}
    return Refit(together, facts)


def in_order(spans: Sequence[Sequence[ScoredSpan]]) -> list[ScoredSpan]:
    """Join lists of spans in order of position."""
    return sorted(flatten.from_iterable(spans), key=_position)


def likeliest_first(spans: Sequence[Sequence[ScoredSpan]]) -> list[ScoredSpan]:
    """Join lists of spans, likeliest first."""
    return sorted(flatten.from_iterable(spans), key=lambda span: (-span.score, _position(span)))


def _position(span: ScoredSpan) -> TokenSpan:
    return span.span

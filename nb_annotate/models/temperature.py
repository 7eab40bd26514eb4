"""A temperature for scores, fitted to answers before the model learns from them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from nb_annotate.models.passage import ScoredSpan, TokenSpan
from nb_annotate.models.span_model import CANDIDATE_FLOOR, Lesson

_TEMPERATURES = (0.6, 0.8, 1.0, 1.25, 1.6, 2.0, 2.5, 3.2)
_MEMORY = 0.995
"""What the verdict on a span weighs when the next one is in: about the last two hundred count."""
_PRIOR = 4.0
"""Nats for each doubling away from 1: a handful of answers moves nothing."""


class Temperature:
    """What to divide scores by so that they foretell the answers (Guo et al. 2017, "On Calibration of Modern Neural Networks").

    Attributes
    ----------
    value : float
        In use; 1.0 leaves scores as they are.
    values : tuple of float
        What comes into question.

    Examples
    --------
    >>> Temperature().value
    1.0
    """

    values = _TEMPERATURES

    def __init__(self) -> None:
        self.value = 1.0
        self._losses = dict.fromkeys(_TEMPERATURES, 0.0)
        self._seen: set[tuple[str, TokenSpan]] = set()

    def see(self, lesson: Lesson, spans: Mapping[float, Sequence[ScoredSpan]]) -> None:
        """Take in what was answered about spans that had a score, under each temperature, before it was known."""
        scores = {value: {span.span: span.score for span in found} for value, found in spans.items()}
        likely = {span for found in scores.values() for span, score in found.items() if score >= CANDIDATE_FLOOR}
        for span in sorted(likely | {*lesson.accepted, *lesson.rejected}):
            right = span in lesson.accepted
            inside = lesson.first <= span[0] and span[1] <= lesson.end
            judged = right or span in lesson.rejected or (inside and span[2] in lesson.complete)
            if not judged or (lesson.passage.text, span) in self._seen:
                continue  # a text that comes back brings what was said of it before, which is learned by now
            self._seen.add((lesson.passage.text, span))
            for value, found in scores.items():
                score = min(max(found.get(span, 0.0), 1e-4), 1 - 1e-4)
                self._losses[value] = _MEMORY * self._losses[value] - math.log(score if right else 1 - score)
        self.value = min(_TEMPERATURES, key=lambda value: self._losses[value] + _PRIOR * abs(math.log2(value)))

"""From what a model found in a text to what the loop asks of it: best parse, candidates, surprise."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nb_annotate.models.consistency import best_spans
from nb_annotate.models.passage import ScoredSpan, TokenSpan
from nb_annotate.models.span_model import CANDIDATE_FLOOR

_LEAST = 1e-6
"""Probabilities are not taken below this: one odd score must not outweigh everything else."""

_EXCLUSIVE = 1.0 + 1e-6
"""Scores that add up to at most 1 are those of alternatives that exclude each other."""


class OnTokens(NamedTuple):
    """One analysis of a unit: its probability or `None`, and its spans with their own scores or `None`."""

    score: float | None
    spans: tuple[tuple[TokenSpan, float | None], ...]


class Reading(NamedTuple):
    """The analysis of one unit, its tokens counted from 0; see `Analysis` for what the figures mean."""

    surprise: float
    expected_spans: float
    best: tuple[ScoredSpan, ...]
    candidates: tuple[ScoredSpan, ...]


NOTHING = Reading(0.0, 0.0, (), ())
"""The reading of a unit without tokens."""


def read(outputs: Sequence[OnTokens], *, overlap: bool) -> Reading:
    """Make one reading of all that a model said of a unit.

    * A span's own score is its probability. Without one, it has the score of the analyses that hold it: their sum
      where the scores of all analyses add up to at most 1 (alternatives that exclude each other), else the highest.
    * Without any score it counts as certain (1.0): there is nothing to rank by, and the surprise is 0.
    * The best parse starts from the analysis with the highest score: its spans are suggested however low their
      scores, as they are what the model said; what overlaps is settled by log-odds.
    * The surprise is -log of the score of the best analysis. Without scores for analyses, or where they do not exclude
      each other, spans count as independent: -log of the probability that all best ones are right and all others
      that do not overlap them are wrong.

    Examples
    --------
    >>> reading = read([OnTokens(0.6, (((0, 1, "PERSON"), None),)), OnTokens(0.3, ())], overlap=False)
    >>> reading.best, round(reading.surprise, 2)
    ((ScoredSpan(first=0, end=1, label='PERSON', score=0.6),), 0.51)
    """
    scores = [output.score for output in outputs if output.score is not None]
    exclusive = sum(scores) <= _EXCLUSIVE
    spans = _scored(outputs, exclusive=exclusive)
    top = max(outputs, key=lambda output: output.score or 0.0)
    preferred = {span for span, _ in top.spans}
    best = best_spans(spans, preferred=preferred, overlap=overlap)
    surprise = -math.log(max(*scores, _LEAST)) if scores and exclusive else _independent(spans, best, overlap)
    likely = sorted((span for span in spans if span.score >= CANDIDATE_FLOOR), key=lambda span: -span.score)
    return Reading(abs(surprise), sum(span.score for span in spans), tuple(best), tuple(likely))


def _scored(outputs: Iterable[OnTokens], *, exclusive: bool) -> list[ScoredSpan]:
    own: dict[TokenSpan, float] = {}
    shared: dict[TokenSpan, float] = {}
    for output in outputs:
        analysis = 1.0 if output.score is None else output.score
        for span, score in dict(output.spans).items():
            if score is not None:
                own[span] = max(own.get(span, 0.0), score)
            elif exclusive:
                shared[span] = min(shared.get(span, 0.0) + analysis, 1.0)
            else:
                shared[span] = max(shared.get(span, 0.0), analysis)
    return [ScoredSpan(*span, score) for span, score in {**shared, **own}.items()]


def _independent(spans: Iterable[ScoredSpan], best: Sequence[ScoredSpan], overlap: bool) -> float:
    chosen = {span.span for span in best}
    surprise = 0.0
    for span in spans:
        if span.span in chosen:
            surprise -= math.log(max(span.score, _LEAST))
        elif overlap or not any(span.first < other.end and other.first < span.end for other in best):
            surprise -= math.log(max(1.0 - span.score, _LEAST))
    return surprise

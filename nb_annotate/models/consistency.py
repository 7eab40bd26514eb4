"""The best set of spans that agrees with what is known: for models that give spans with scores and nothing more."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Sequence

from nb_annotate.models.passage import ScoredSpan, TokenSpan

_CERTAIN = 1e-9
"""Scores of 0 and 1 are read as this far off, so that their log-odds are finite."""

_PREFERRED = 1e-6
"""Log-odds of a preferred span that is less likely than not: it stands where nothing likely is in its way."""


def best_spans(
    candidates: Sequence[ScoredSpan],
    accepted: Sequence[TokenSpan] = (),
    rejected: Collection[TokenSpan] = (),
    *,
    preferred: Collection[TokenSpan] = (),
    overlap: bool = False,
) -> list[ScoredSpan]:
    """Choose the spans with the highest sum of log-odds among those that do not contradict what is known.

    This is weighted interval scheduling (Kleinberg and Tardos, Algorithm Design, 6.1), exact in O(n log n).

    Parameters
    ----------
    candidates : sequence of ScoredSpan
        Spans with probabilities; what is less likely than not is left out unless it is preferred.
    accepted : sequence of (first, end, label)
        Spans known to be right, oldest first: they are chosen whatever their score, with a score of 1. Where two of
        them overlap and may not, the newer one counts.
    rejected : collection of (first, end, label)
        Spans known to be wrong: they are not chosen.
    preferred : collection of (first, end, label)
        Spans that the model suggests however unlikely it says they are.
    overlap : bool
        Whether chosen spans may share tokens.

    Returns
    -------
    list of ScoredSpan
        In order of position.

    Examples
    --------
    >>> candidates = [ScoredSpan(0, 2, "ORG", 0.9), ScoredSpan(1, 2, "PERSON", 0.8), ScoredSpan(4, 5, "ORG", 0.7)]
    >>> [span.span for span in best_spans(candidates)]
    [(0, 2, 'ORG'), (4, 5, 'ORG')]
    >>> [span.span for span in best_spans(candidates, rejected=[(0, 2, "ORG")])]
    [(1, 2, 'PERSON'), (4, 5, 'ORG')]
    """
    fixed = _fixed(accepted, overlap=overlap)
    taken = {span.span for span in fixed}
    free: dict[TokenSpan, tuple[float, ScoredSpan]] = {}
    for candidate in candidates:
        weight = _log_odds(candidate.score)
        if candidate.span in preferred:
            weight = max(weight, _PREFERRED)
        in_the_way = candidate.span in taken or (not overlap and any(_overlaps(candidate, span) for span in fixed))
        if weight <= 0 or candidate.span in rejected or in_the_way:
            continue
        if candidate.span not in free or free[candidate.span][0] < weight:
            free[candidate.span] = weight, candidate
    chosen = [candidate for _, candidate in free.values()] if overlap else _scheduled(list(free.values()))
    return sorted([*fixed, *chosen])


def _fixed(accepted: Sequence[TokenSpan], *, overlap: bool) -> list[ScoredSpan]:
    fixed: list[ScoredSpan] = []
    for span in dict.fromkeys(reversed(accepted)):  # newest first
        known = ScoredSpan(*span, 1.0)
        if overlap or not any(_overlaps(known, other) for other in fixed):
            fixed.append(known)
    return fixed


def _scheduled(weighted: list[tuple[float, ScoredSpan]]) -> list[ScoredSpan]:
    ordered = sorted(weighted, key=lambda pair: (pair[1].end, pair[1].first))
    ends = [span.end for _, span in ordered]
    compatible = [bisect_right(ends, span.first) for _, span in ordered]
    best = [0.0]
    for number, (weight, _) in enumerate(ordered):
        best.append(max(best[number], weight + best[compatible[number]]))
    chosen: list[ScoredSpan] = []
    left = len(ordered)
    while left:
        weight, span = ordered[left - 1]
        if weight + best[compatible[left - 1]] > best[left - 1]:
            chosen.append(span)
            left = compatible[left - 1]
        else:
            left -= 1
    return chosen


def _overlaps(one: ScoredSpan, other: ScoredSpan) -> bool:
    return one.first < other.end and other.first < one.end


def _log_odds(score: float) -> float:
    inside = min(max(score, _CERTAIN), 1 - _CERTAIN)
    return math.log(inside) - math.log1p(-inside)

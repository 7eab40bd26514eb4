"""All analyses of a text into spans that do not overlap, with their probabilities."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from nb_annotate.models.passage import ScoredSpan, TokenSpan


class Arc(NamedTuple):
    """A span, and how likely it is where the tokens before it are read and no span is open."""

    first: int
    end: int
    label: str
    weight: float


class SpanLattice:
    """The positions between tokens, joined by tokens outside of spans and by spans.

    A path from the first position to the last is one analysis; its probability is proportional to the product of
    its weights. Sums over all paths are exact: this is forward-backward on a semi-Markov chain (Sarawagi and Cohen
    2004, "Semi-Markov Conditional Random Fields for Information Extraction").

    Parameters
    ----------
    outside : sequence of float, shape (tokens,)
        Weight of each token as one outside of all spans.
    arcs : iterable of Arc
        Spans that come into question.

    Examples
    --------
    >>> lattice = SpanLattice([0.25, 1.0], [Arc(0, 1, "ORG", 0.5), Arc(0, 2, "ORG", 0.25)])
    >>> lattice.spans[0]
    ScoredSpan(first=0, end=1, label='ORG', score=0.5)
    >>> lattice.best({"ORG"})
    [ScoredSpan(first=0, end=1, label='ORG', score=0.5)]
    """

    def __init__(self, outside: Sequence[float], arcs: Iterable[Arc]) -> None:
        self.outside = outside
        self.arcs = sorted(arcs)

    def __len__(self) -> int:
        return len(self.outside)

    @cached_property
    def _forward(self) -> list[float]:
        sums = [1.0] + [0.0] * len(self)
        arriving = self._arriving
        for end, weight in enumerate(self.outside, start=1):
            sums[end] = sums[end - 1] * weight + sum(sums[arc.first] * arc.weight for arc in arriving[end])
        return sums

    @cached_property
    def _backward(self) -> list[float]:
        sums = [0.0] * len(self) + [1.0]
        leaving: list[list[Arc]] = [[] for _ in sums]
        for arc in self.arcs:
            leaving[arc.first].append(arc)
        for first in range(len(self) - 1, -1, -1):
            stay = sums[first + 1] * self.outside[first]
            sums[first] = stay + sum(sums[arc.end] * arc.weight for arc in leaving[first])
        return sums

    @cached_property
    def _arriving(self) -> list[list[Arc]]:
        arriving: list[list[Arc]] = [[] for _ in range(len(self) + 1)]
        for arc in self.arcs:
            arriving[arc.end].append(arc)
        return arriving

    @cached_property
    def spans(self) -> list[ScoredSpan]:
        """All spans with the probability of each, in order of position."""
        total = self._forward[-1]
        if not total:
            return []
        forward, backward = self._forward, self._backward
        return [
            ScoredSpan(
                arc.first, arc.end, arc.label, min(1.0, forward[arc.first] * arc.weight * backward[arc.end] / total)
            )
            for arc in self.arcs
        ]

    def best(self, labels: Collection[str]) -> list[ScoredSpan]:
        """Find the likeliest spans of these labels, whatever the other labels do: analyses that agree on them are one.

        To add up the analyses that agree, the best ones up to earlier positions are taken to agree among themselves,
        which they nearly always do.
        """
        scores = [1.0] + [0.0] * len(self)
        steps: list[ScoredSpan | None] = [None] * (len(self) + 1)
        score_of = {span.span: span for span in self.spans}
        for end, weight in enumerate(self.outside, start=1):
            scores[end] = scores[end - 1] * weight
            for arc in self._arriving[end]:
                if arc.label not in labels:
                    scores[end] += scores[arc.first] * arc.weight
            for arc in self._arriving[end]:
                if arc.label in labels and scores[arc.first] * arc.weight > scores[end]:
                    scores[end] = scores[arc.first] * arc.weight
                    steps[end] = score_of[arc.first, arc.end, arc.label]
        found: list[ScoredSpan] = []
        end = len(self)
        while end:
            step = steps[end]
            if step is not None:
                found.append(step)
            end = end - 1 if step is None else step.first
        return found[::-1]

    def probability(self, first: int, end: int, labels: Collection[str], spans: Collection[TokenSpan]) -> float:
        """Give the probability that within a stretch of tokens exactly these spans of these labels lie.

        Spans of other labels, and those that cross a border of the stretch, may be there or not.
        """
        taken = {token for span in spans for token in range(span[0], span[1])}
        sums = [0.0] * (len(self) + 1)
        sums[first] = self._forward[first]
        left = 0.0
        for arc in self.arcs:
            if arc.first < first < arc.end and taken.isdisjoint(range(first, min(arc.end, end))):
                weight = self._forward[arc.first] * arc.weight
                if arc.end <= end:
                    sums[arc.end] += weight
                else:
                    left += weight * self._backward[arc.end]
        inside = [arc for arc in self.arcs if first <= arc.first < end]
        number = 0
        for position in range(first, end):
            here = sums[position]
            if position not in taken:
                sums[position + 1] += here * self.outside[position]
            while number < len(inside) and inside[number].first == position:
                arc = inside[number]
                number += 1
                asked = arc.label in labels and arc.end <= end
                if (arc[:3] in spans) if asked else taken.isdisjoint(range(position, min(arc.end, end))):
                    if arc.end <= end:
                        sums[arc.end] += here * arc.weight
                    else:
                        left += here * arc.weight * self._backward[arc.end]
        total = self._forward[-1]
        return min(1.0, (left + sums[end] * self._backward[end]) / total) if total else 0.0

    def given(
        self,
        accepted: Collection[TokenSpan],
        rejected: Collection[TokenSpan],
        complete: tuple[int, int, Collection[str]] = (0, 0, ()),
    ) -> SpanLattice:
        """Leave only the analyses that agree with what is known.

        Parameters
        ----------
        accepted, rejected : collection of (first, end, label)
            Spans that must be there (they may not overlap), and spans that must not.
        complete : tuple of (first, end, labels)
            A stretch within which no other spans of these labels are than the accepted ones.
        """
        taken = {token for span in accepted for token in range(span[0], span[1])}
        first, end, labels = complete
        kept = [
            arc
            for arc in self.arcs
            if arc[:3] not in rejected
            and not (arc.label in labels and first <= arc.first and arc.end <= end)
            and taken.isdisjoint(range(arc.first, arc.end))
        ]
        outside = [0.0 if token in taken else max(weight, 1e-6) for token, weight in enumerate(self.outside)]
        # What is certain is a part of every analysis, so that its weight is of no matter.
        return SpanLattice(outside, [*kept, *(Arc(*span, 1.0) for span in accepted)])

"""How sure is sure enough: thresholds for what a learner says, set on texts whose answers are complete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nb_annotate.models.span_model import HeldOut

PRECISION = 0.9
"""Share of the spans that are filled in that ought to be right."""

OUTSIDE = 0.03
"""A token is taken for outside where it is this many times less likely than usual to lie in a span.

Measured on `fashion_brands` with 50 full texts and 300 yes/no answers: 85 % of the tokens are, and 15 to 20 % of those
in spans that nobody spoke of among them. At a probability of 0.05, which sounds safe, it is 88 % of those.
"""

_SPANS = 20
"""Spans that have to be marked in complete answers before anything can be measured on them."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """From which probabilities on something is taken for known.

    Parameters
    ----------
    span : float
        A span of the best parse is taken for right from this probability on.
    outside : float
        A token is taken for outside up to this probability of lying in a span.
    measured_on : int
        Spans in complete answers, each predicted by a model that had not learned from its text, on which `span` was
        set; 0 if there were too few, and it is one that served well elsewhere.
    """

    span: float = 0.8
    outside: float = 0.0
    measured_on: int = 0


def measured(held_out: Sequence[HeldOut], usual: float) -> Sureness:
    """Set the thresholds.

    Parameters
    ----------
    held_out : sequence of HeldOut
        Out-of-fold predictions for complete answers: from the threshold for spans on, 90 % of those in the best parse
        are right. It is never below 0.8: of 28 spans it once came out as 0.39, and 18 % of what was filled in was wrong.
    usual : float
        Share of tokens that the learner takes to lie in spans, where nothing is known: the threshold for tokens outside
        goes by it.

    Examples
    --------
    >>> measured([], usual=0.02).span
    0.8
    """
    outside = OUTSIDE * usual
    marked = sum(_gold_count(each) for each in held_out)
    if marked < _SPANS:
        return Sureness(outside=outside)
    return Sureness(_span_threshold(held_out), outside, marked)


def _gold_count(each: HeldOut) -> int:
    return sum(span[2] in each.lesson.complete for span in each.lesson.accepted)


def _span_threshold(held_out: Sequence[HeldOut]) -> float:
    pairs = sorted(
        (
            (span.score, span.span in set(each.lesson.accepted))
            for each in held_out
            for span in each.best
            if span.label in each.lesson.complete
        ),
        reverse=True,
    )
    if not pairs:
        return Sureness().span
    right = np.cumsum([is_right for _, is_right in pairs])
    good = np.flatnonzero(right / np.arange(1, len(pairs) + 1) >= PRECISION)
    if not len(good):
        return 1.0
    lowest: float = pairs[good[-1]][0]
    return max(lowest, Sureness().span) if good[-1] < len(pairs) - 1 else Sureness().span

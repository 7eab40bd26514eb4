"""One card about spans that is to be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from nb_annotate.loop.learning.choice import Why
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.models.passage import ScoredSpan

QuestionKey: TypeAlias = tuple[int, int, int] | tuple[int, int, int, str]
"""`(text key, first, end)` of a card to be corrected; `(text key, first, end, label)` of the span of a yes/no card."""


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """One card to be made.

    Parameters
    ----------
    text : SpanText
        Where it comes from.
    first, end : int
        The tokens that are asked about, end exclusive: one unit, or neighbouring ones together.
    candidate : ScoredSpan, optional
        The span that a yes/no card asks about; `None` for a card that is corrected.
    suggested : tuple of ScoredSpan
        What a card to be corrected shows.
    pattern : int or str, optional
        The pattern whose hit is asked about.
    random : bool
        Whether it was drawn at random: it belongs to the honest sample.
    why : Why
        For the card, the log and `explain`.
    """

    text: SpanText
    first: int
    end: int
    why: Why
    candidate: ScoredSpan | None = None
    suggested: tuple[ScoredSpan, ...] = ()
    pattern: int | str | None = None
    random: bool = False

    @property
    def question(self) -> QuestionKey:
        """What the card asks."""
        if self.candidate is None:
            return self.text.key, self.first, self.end
        return self.text.key, *self.candidate.span

"""What is asked next, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict

from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.models.passage import ScoredSpan

Order: TypeAlias = Literal["cost", "uncertain", "stream", "teach"]
"""How cards are chosen: `teach` asks yes/no, the others show stretches of text to be corrected."""

Reason: TypeAlias = Literal["start", "random", "cost", "uncertain", "stream", "undecided", "pattern", "dry", "rejected"]


class Why(TypedDict):
    """Why a card is shown; travels with the task as `_why`.

    `text` is for people. `score` is the model's probability (of the span, or of the whole parse); `was` the one of
    the version before, if the question was scored then. `merit` is what it was ranked by, `seconds` the predicted
    work, `looked_at` how many questions it was ranked among, `version` the model version (`"v14"`).
    """

    reason: Reason
    text: str
    score: float | None
    was: float | None
    merit: float | None
    seconds: float | None
    looked_at: int
    version: str


def plain_why(version: str, score: float | None) -> Why:
    """Say that a text was not chosen among others."""
    return {
        "reason": "stream",
        "text": "not chosen among others",
        "score": score,
        "was": None,
        "merit": None,
        "seconds": None,
        "looked_at": 0,
        "version": version,
    }


@dataclass(frozen=True, slots=True)
class Choice:
    """One card to be made.

    Parameters
    ----------
    text : PoolText
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

    text: PoolText
    first: int
    end: int
    why: Why
    candidate: ScoredSpan | None = None
    suggested: tuple[ScoredSpan, ...] = ()
    pattern: int | str | None = None
    random: bool = False

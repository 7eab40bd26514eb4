"""What is asked next, and why."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Literal, Protocol, TypeAlias, TypedDict

from nb_annotate.loop.learning.pool_text import PoolText

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


class Choice(Protocol):
    """A card to be made, of whatever kind."""

    @property
    def text(self) -> PoolText:
        """The text that it asks about."""

    @property
    def question(self) -> Hashable:
        """What it asks: no two cards on the table have the same."""

"""One card about categories that is to be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.learning.choice import Why

CategoryQuestion: TypeAlias = tuple[int, str]
"""`(text key, label)`; the label is `WHOLE` where all categories are asked for at once."""


@dataclass(frozen=True, slots=True)
class OptionScore:
    """What a model says of one category of a text: the score, and that of the version before if there was one."""

    score: float
    was: float | None = None


@dataclass(frozen=True, slots=True)
class CategoryChoice:
    """One card to be made.

    Parameters
    ----------
    text : CategoryText
        What it is about.
    label : str
        The category that a yes/no card asks about; `WHOLE` for a card with all of them.
    why : Why
        For the card, the log and `explain`.
    scores : mapping of str to OptionScore
        By label, where the model has an opinion.
    pattern : int or str, optional
        The pattern whose hit is asked about.
    random : bool
        Whether it was drawn at random: it belongs to the honest sample.
    """

    text: CategoryText
    label: str
    why: Why
    scores: Mapping[str, OptionScore] = field(default_factory=dict)
    pattern: int | str | None = None
    random: bool = False

    @property
    def question(self) -> CategoryQuestion:
        """What the card asks."""
        return self.text.key, self.label

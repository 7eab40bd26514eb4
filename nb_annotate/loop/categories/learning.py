"""How a session about categories learns and asks: what a recipe says about its model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from nb_annotate.loop.categories.acquisition.named import CheckedAcquisition
from nb_annotate.loop.categories.book import FindHits
from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.categories.choice import CategoryChoice
from nb_annotate.loop.learning.parts import Parts
from nb_annotate.loop.learning.spec import Surroundings
from nb_annotate.models.text_model import TextLesson, TextModel
from nb_annotate.tasks.types import Task


def no_hits(row: Task) -> tuple[tuple[str, int | str], ...]:  # noqa: ARG001  there are no patterns
    """Find no patterns."""
    return ()


@dataclass(frozen=True, kw_only=True)
class CategoryLearning:
    """A recipe's model, and how its cards are chosen.

    Parameters
    ----------
    make_model : callable
        Makes the model afresh, seeded: sessions and simulations have one each.
    acquisition : CheckedAcquisition, optional
        Tells which question is worth most; `None` asks in the order of the source.
    asks : {"texts", "labels"}
        Whether a card asks for all categories of a text at once, or whether it has one of them.
    updates : bool
        Whether the model learns from the answers.
    labels : sequence of str
        The categories.
    exclusive : bool
        Whether each text has exactly one category.
    threshold : float
        On cards with all categories those with a score above this one are chosen beforehand.
    find_hits : callable
        `row -> (label, pattern) of all pattern hits`.
    start : int
        How many of the first questions are about typical texts.
    seed : int
        For everything random.
    evaluation : sequence of TextLesson, optional
        Fully judged texts on which the curve is measured instead of the random slice; never learned from.
    """

    make_model: Callable[[], TextModel]
    acquisition: CheckedAcquisition | None
    asks: Literal["texts", "labels"]
    updates: bool
    labels: Sequence[str]
    exclusive: bool = False
    threshold: float = 0.5
    find_hits: FindHits = no_hits
    start: int = 20
    seed: int = 0
    evaluation: Sequence[TextLesson] = ()

    @property
    def order(self) -> str:
        """What decides the order: the name of the acquisition function, or `"stream"`."""
        return "stream" if self.acquisition is None else self.acquisition.name

    def parts(self, around: Surroundings) -> Parts[TextLesson, CategoryText, CategoryChoice]:
        """Make the parts that a session's model loop is put together from, with a model of its own."""
        from nb_annotate.loop.categories.parts import category_parts

        return category_parts(self, around)

"""The ways of asking about categories that a simulation compares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from nb_annotate.loop.categories.acquisition.named import ACQUISITIONS, acquisition_named
from nb_annotate.loop.categories.acquisition.scored import Acquisition
from nb_annotate.loop.categories.learning import CategoryLearning, no_hits
from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.simulation.strategies import look_up
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.plugins import ACQUISITIONS as REGISTERED


@dataclass(frozen=True, kw_only=True, slots=True)
class CategoryStrategy:
    """A way of asking about categories.

    Parameters
    ----------
    name : str
        What it is called in the results.
    acquisition : str or callable, optional
        How questions are chosen: a name, or a function as `textcat.correct(order=...)` takes it; `None` asks about
        the texts as they come, which are shuffled.
    asks : {"texts", "labels"}, optional
        Whether a card asks for all categories at once or for one of them; by default as the session does.
    start : int, optional
        How many of the first questions are about typical texts; by default as the session does.
    patterns : bool
        Whether the pattern hits are used, as features and for the start.
    suggestions : bool
        Whether the annotator sees what the model suggests.
    """

    name: str
    acquisition: str | Acquisition | None
    asks: Literal["texts", "labels"] | None = None
    start: int | None = None
    patterns: bool = True
    suggestions: bool = True

    def learning(self, base: CategoryLearning, seed: int) -> CategoryLearning:
        """Say how a session learns and asks that follows this strategy and is like another one in all else.

        Parameters
        ----------
        base : CategoryLearning
            Gives the model, the labels and the patterns.
        seed : int
            For everything random.

        Raises
        ------
        RecipeError
            There is no such acquisition function.
        """
        start = base.start if self.start is None else self.start
        return replace(
            base,
            acquisition=None if self.acquisition is None else acquisition_named(self.acquisition),
            asks="labels" if len(base.labels) == 1 else self.asks or base.asks,
            find_hits=base.find_hits if self.patterns else no_hits,
            start=start if self.acquisition is not None else 0,
            updates=True,
            seed=seed,
            evaluation=(),
        )


CATEGORY_STRATEGIES: dict[str, CategoryStrategy] = {
    strategy.name: strategy
    for strategy in (
        *(CategoryStrategy(name=name, acquisition=name) for name in ACQUISITIONS),
        CategoryStrategy(name="random", acquisition=None),
        CategoryStrategy(name="random-manual", acquisition=None, patterns=False, suggestions=False),
        CategoryStrategy(name="correct", acquisition="margin", asks="texts"),
        CategoryStrategy(name="teach", acquisition="margin", asks="labels"),
    )
}
"""By name: acquisition functions by theirs; `random` asks about random texts, `random-manual` without suggestions;
`correct` and `teach` ask by margin, for all categories of a text and for one of them."""


def category_strategies_named(names: Iterable[str | CategoryStrategy]) -> list[CategoryStrategy]:
    """Look strategies up, or make them of registered acquisition functions; your own stay as they are.

    Raises
    ------
    RecipeError
        One is not known, or there is none, or two have the same name.

    Examples
    --------
    >>> [strategy.acquisition for strategy in category_strategies_named(["teach", "random"])]
    ['margin', None]
    """
    registered = {name: CategoryStrategy(name=name, acquisition=name) for name in REGISTERED.names()}
    return look_up(names, {**registered, **CATEGORY_STRATEGIES})


def category_learning(recipe: Recipe) -> CategoryLearning:
    """Give the way a recipe learns, if it asks about categories.

    Raises
    ------
    RecipeError
        It has no model in the loop, or another kind of questions.
    """
    if not isinstance(recipe.learning, CategoryLearning):
        msg = f"The recipe {recipe.name!r} has no model in the loop that puts texts into categories."
        raise RecipeError(msg, hint="textcat.correct(..., update=True) and textcat.teach have one.")
    return recipe.learning

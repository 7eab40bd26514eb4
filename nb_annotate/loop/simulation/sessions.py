"""Simulated sessions like a real one: the same recipe, a store in memory, and no thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.simulation.category_strategies import CategoryStrategy, category_learning
from nb_annotate.loop.simulation.kinds import AnyStrategy, Categories, Kind, Spans
from nb_annotate.loop.simulation.simulate import simulate
from nb_annotate.loop.simulation.strategies import span_learning
from nb_annotate.sources.opening import open_source
from nb_annotate.store.store import Store

if TYPE_CHECKING:
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.loop.session import Session
    from nb_annotate.loop.simulation.kinds import AnyGoldRows
    from nb_annotate.loop.simulation.result import Simulation


def simulate_recipe(recipe: Recipe, gold: AnyGoldRows, **arguments: Any) -> Simulation:
    """Run `simulate` with sessions of a recipe that has a model in the loop.

    Parameters
    ----------
    recipe : Recipe
        Its model, labels, tokenizer and patterns are used; texts come from `gold`, the order from the strategy.
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans, or of their categories.
    **arguments
        As for `simulate`.
    """

    def make_session(strategy: AnyStrategy, seed: int, texts: Sequence[str]) -> Session:
        return session_of(recipe, strategy, seed, texts)

    return simulate(make_session, gold, kind=kind_of(recipe), **arguments)


def kind_of(recipe: Recipe) -> Kind:
    """Tell what the sessions of a recipe are about."""
    if isinstance(recipe.learning, CategoryLearning):
        return Categories(recipe.learning.labels, recipe.learning.exclusive)
    return Spans()


def session_of(recipe: Recipe, strategy: AnyStrategy, seed: int, texts: Sequence[str]) -> Session:
    """Make a fresh session that asks about texts as a strategy says, and learns inside `record`."""
    from nb_annotate.loop.session import Session

    source = open_source(list(texts))
    if isinstance(strategy, CategoryStrategy):
        asked = strategy.learning(category_learning(recipe), seed)
        view = "classification" if asked.asks == "labels" else "choice"
        simulated = replace(recipe, stream=source, learning=asked, view=view)
    else:
        simulated = replace(recipe, stream=source, learning=strategy.learning(span_learning(recipe), seed))
    return Session(simulated, source, Store(":memory:"), dataset="simulation", annotator="simulated", background=False)

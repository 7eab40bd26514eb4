"""Simulated sessions like a real one: the same recipe, a store in memory, and no thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nb_annotate.loop.simulation.simulate import simulate
from nb_annotate.loop.simulation.strategies import Strategy, span_learning
from nb_annotate.sources.opening import open_source
from nb_annotate.store.store import Store

if TYPE_CHECKING:
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.loop.session import Session
    from nb_annotate.loop.simulation.gold import GoldRows
    from nb_annotate.loop.simulation.result import Simulation


def simulate_recipe(recipe: Recipe, gold: GoldRows, **arguments: Any) -> Simulation:
    """Run `simulate` with sessions of a recipe that has a model in the loop.

    Parameters
    ----------
    recipe : Recipe
        Its model, labels, tokenizer and patterns are used; texts come from `gold`, the order from the strategy.
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans.
    **arguments
        As for `simulate`.
    """

    def make_session(strategy: Strategy, seed: int, texts: Sequence[str]) -> Session:
        return session_of(recipe, strategy, seed, texts)

    return simulate(make_session, gold, **arguments)


def session_of(recipe: Recipe, strategy: Strategy, seed: int, texts: Sequence[str]) -> Session:
    """Make a fresh session that asks about texts as a strategy says, and learns inside `record`."""
    from nb_annotate.loop.session import Session

    learning = span_learning(recipe)
    source = open_source(list(texts))
    simulated = replace(recipe, stream=source, learning=strategy.learning(learning, seed))
    return Session(simulated, source, Store(":memory:"), dataset="simulation", annotator="simulated", background=False)

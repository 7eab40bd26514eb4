"""`nb_annotate.simulate`: what a way of labelling would be worth, before anybody labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nb_annotate.loop.simulation.gold import GoldRows
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.sessions import simulate_recipe
from nb_annotate.loop.simulation.strategies import Strategy
from nb_annotate.recipes.model_recipe import model_recipe
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.sources.opening import open_source


def simulate(
    gold: GoldRows,
    model: Any = "blank:en",
    *,
    labels: Sequence[str] | None = None,
    patterns: Patterns = None,
    evaluation: GoldRows | None = None,
    minutes: Sequence[float] = (5, 10, 20, 30),
    strategies: Iterable[str | Strategy] = ("cost", "teach", "manual"),
    seeds: int | Sequence[int] = 3,
    noise: float = 0.0,
    seconds: SecondsModel | None = None,
    progress: bool = True,
) -> Simulation:
    """Let a simulated annotator label gold texts in several ways: F against minutes of work for each of them.

    The sessions are real ones, with a store in memory.

    Parameters
    ----------
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans.
    model, labels, patterns
        As for `ner.correct`.
    evaluation, minutes, strategies, seeds, noise, seconds, progress
        As for `nb_annotate.loop.simulation.simulate.simulate`.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> gold = nba.samples.load("news.jsonl", gold=True)
    >>> found = nba.simulate(gold, labels=["ORG"], minutes=[1], strategies=["cost"], seeds=1, progress=False)
    >>> found.frame["strategy"].tolist()
    ['cost']
    """
    recipe, _ = model_recipe(
        open_source([], name="simulation"), name="simulation", model=model, labels=labels, patterns=patterns, common={}
    )
    return simulate_recipe(
        recipe,
        gold,
        evaluation=evaluation,
        minutes=minutes,
        strategies=strategies,
        seeds=seeds,
        noise=noise,
        seconds=seconds,
        progress=progress,
    )

"""`nb_annotate.simulate`: what a way of labelling would be worth, before anybody labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.simulation.category_gold import tells_categories
from nb_annotate.loop.simulation.category_seconds import CategorySeconds
from nb_annotate.loop.simulation.kinds import AnyGoldRows, AnyStrategy
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.sessions import simulate_recipe
from nb_annotate.recipes.category_recipe import category_recipe
from nb_annotate.recipes.model_recipe import model_recipe
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import RecipeError


def simulate(
    gold: AnyGoldRows,
    model: Any = "blank:en",
    *,
    labels: Sequence[str] | None = None,
    exclusive: bool | None = None,
    patterns: Patterns = None,
    evaluation: AnyGoldRows | None = None,
    minutes: Sequence[float] | None = None,
    answers: Sequence[int] | None = None,
    strategies: Iterable[str | AnyStrategy] | None = None,
    seeds: int | Sequence[int] = 3,
    noise: float = 0.0,
    seconds: SecondsModel | CategorySeconds | None = None,
    progress: bool = True,
) -> Simulation:
    """Let a simulated annotator label gold texts in several ways: F against the work, for each of them.

    The sessions are real ones, with a store in memory. Gold with `spans` is about spans: F against minutes. Gold with
    `label`, `labels`, `accept` or `cats` is about categories: F and accuracy against answers.

    Parameters
    ----------
    gold : mapping, iterable of dict, DataFrame or Gold
        Texts with all of their spans, or of their categories.
    model, labels, patterns
        As for `ner.correct` or `textcat.correct`.
    exclusive : bool, optional
        As for `textcat.correct`.
    evaluation, minutes, answers, strategies, seeds, noise, seconds, progress
        As for `nb_annotate.loop.simulation.simulate.simulate`.

    Raises
    ------
    RecipeError
        Naming the argument, its value and what would fit.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> gold = nba.samples.load("news.jsonl", gold=True)
    >>> found = nba.simulate(gold, labels=["ORG"], minutes=[1], strategies=["cost"], seeds=1, progress=False)
    >>> found.frame["strategy"].tolist()
    ['cost']
    >>> mail = {f"Where is parcel {number}?": ["Delivery"] for number in range(20)}
    >>> mail |= {f"Refund order {number}!": ["Refund"] for number in range(20)}
    >>> found = nba.simulate(mail, labels=["Delivery", "Refund"], exclusive=True, answers=[10], seeds=1, progress=False)
    >>> found.frame[["strategy", "answers"]].values.tolist()
    [['margin', 10], ['random', 10]]
    """
    rows: Any = list(gold) if isinstance(gold, Iterator) else gold
    return simulate_recipe(
        _recipe(rows, model, labels, exclusive, patterns),
        rows,
        evaluation=evaluation,
        minutes=minutes,
        answers=answers,
        strategies=strategies,
        seeds=seeds,
        noise=noise,
        seconds=seconds,
        progress=progress,
    )


def _recipe(
    gold: AnyGoldRows, model: Any, labels: Sequence[str] | None, exclusive: bool | None, patterns: Patterns
) -> Recipe:
    nothing = open_source([], name="simulation")
    if tells_categories(gold):
        recipe, _ = category_recipe(
            nothing, name="simulation", model=model, labels=labels, exclusive=exclusive, patterns=patterns, common={}
        )
        return recipe
    if exclusive is not None:
        msg = f"exclusive={exclusive!r} says something of categories, and gold= is about spans."
        raise RecipeError(msg, hint='Rows about categories have "label", "labels", "accept" or "cats", and no "spans".')
    recipe, _ = model_recipe(nothing, name="simulation", model=model, labels=labels, patterns=patterns, common={})
    return recipe

"""The ways of asking that a simulation compares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from nb_annotate.loop.learning.choice import Order
from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.tasks.errors import RecipeError, did_you_mean


class Named(Protocol):
    """Anything that goes by a name."""

    @property
    def name(self) -> str:
        """What it is called."""


S = TypeVar("S", bound=Named)


@dataclass(frozen=True, kw_only=True, slots=True)
class Strategy:
    """A way of asking.

    Parameters
    ----------
    name : str
        What it is called in the results.
    order : {"cost", "uncertain", "stream", "teach"}
        How cards are chosen.
    unsegmented : bool
        Whether texts stay whole.
    patterns : bool
        Whether the pattern hits are used, as features and for the start.
    suggestions : bool
        Whether the annotator sees what the model suggests.
    """

    name: str
    order: Order
    unsegmented: bool = False
    patterns: bool = True
    suggestions: bool = True

    def learning(self, base: SpanLearning, seed: int) -> SpanLearning:
        """Say how a session learns and asks that follows this strategy and is like another one in all else.

        Parameters
        ----------
        base : SpanLearning
            Gives the model, the labels, the tokenizer and the patterns.
        seed : int
            For everything random.
        """
        find_hits = base.find_hits if self.patterns else None
        return replace(
            base, order=self.order, unsegmented=self.unsegmented, find_hits=find_hits, updates=True, seed=seed
        )


STRATEGIES: dict[str, Strategy] = {
    strategy.name: strategy
    for strategy in (
        Strategy(name="cost", order="cost"),
        Strategy(name="cost-texts", order="cost", unsegmented=True),
        Strategy(name="teach", order="teach"),
        Strategy(name="uncertain", order="uncertain"),
        Strategy(name="stream", order="stream"),
        Strategy(name="manual", order="stream", unsegmented=True, suggestions=False),
        Strategy(name="manual-plain", order="stream", unsegmented=True, suggestions=False, patterns=False),
    )
}
"""By name: `cost` asks sentences and `cost-texts` whole texts by what is learned per second, `teach` yes/no;
`stream` shows the texts as they come, with suggestions; `manual` is marking random texts from scratch, learned from
with the same patterns, `manual-plain` without any."""


def strategies_named(names: Iterable[str | Strategy]) -> list[Strategy]:
    """Look strategies up; your own stay as they are.

    Raises
    ------
    RecipeError
        One is not known, or there is none, or two have the same name.

    Examples
    --------
    >>> [strategy.order for strategy in strategies_named(["cost", "manual"])]
    ['cost', 'stream']
    """
    return look_up(names, STRATEGIES)


def look_up(names: Iterable[str | S], known: Mapping[str, S]) -> list[S]:
    """Look strategies of one kind up; your own stay as they are.

    Raises
    ------
    RecipeError
        One is not known, or there is none, or two have the same name.
    """
    listed = [names] if isinstance(names, str) else list(names)
    for name in listed:
        if isinstance(name, str) and name not in known:
            msg = f"strategies= names {name!r}, which is not known."
            raise RecipeError(msg, hint=did_you_mean(name, known))
    found = [known[name] if isinstance(name, str) else name for name in listed]
    if not found or len({strategy.name for strategy in found}) < len(found):
        msg = f"strategies={[strategy.name for strategy in found]!r} must name one strategy or more, each once."
        raise RecipeError(msg, hint=did_you_mean("", known))
    return found


def span_learning(recipe: Recipe) -> SpanLearning:
    """Give the way a recipe learns, if it asks about spans.

    Raises
    ------
    RecipeError
        It has no model in the loop, or another kind of questions.
    """
    if not isinstance(recipe.learning, SpanLearning):
        msg = f"The recipe {recipe.name!r} has no model in the loop that marks spans: there is nothing to simulate."
        raise RecipeError(msg, hint="ner.correct(..., update=True) and ner.teach have one.")
    return recipe.learning

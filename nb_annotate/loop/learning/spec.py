"""How a session learns and asks: what a recipe says about its model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from nb_annotate.loop.learning.guard import Guard
from nb_annotate.loop.learning.parts import Parts
from nb_annotate.sources.opening import Source


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the parts of one session's learning meet.

    Parameters
    ----------
    source : Source
        The texts.
    guard : Guard
        Watches over the calls of the thread that learns and chooses.
    is_excluded : callable
        `input hash -> bool`: texts that are not asked about.
    version : callable
        Gives the name of the model's version in use.
    """

    source: Source
    guard: Guard
    is_excluded: Callable[[int], bool]
    version: Callable[[], str]


class Learning(Protocol):
    """A recipe's model, and how its cards are chosen: `SpanLearning` and `CategoryLearning`."""

    @property
    def order(self) -> str:
        """How cards are chosen."""

    @property
    def updates(self) -> bool:
        """Whether the model learns from the answers."""

    @property
    def labels(self) -> Sequence[str]:
        """What is asked for."""

    def parts(self, around: Surroundings) -> Parts[Any, Any, Any]:
        """Make the parts that a session's model loop is put together from, with a model of its own."""

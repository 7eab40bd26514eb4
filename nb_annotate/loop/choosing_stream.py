"""The stream of a source that chooses what comes next by what was answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from nb_annotate.loop.recipe import Recipe
from nb_annotate.sources.opening import Source
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task


@runtime_checkable
class ChoosingSource(Protocol):
    """A source that chooses: it gives each row once, and takes back those that nobody has seen."""

    def choose(self, count: int) -> list[Task]:
        """Give the rows to be asked next, the best first; fewer mean that there are no more."""

    def put_back(self, tasks: Sequence[Task]) -> None:
        """Take back rows that nobody has seen: they may come again, in another order."""


class ChoosingStream:
    """Hands on what a source chose; see `nb_annotate.loop.stream.Stream`.

    Parameters
    ----------
    source : Source
        A `ChoosingSource` as well.
    recipe : Recipe
        Makes questions of rows.
    is_answered : callable
        `task -> bool`: leaves out what was answered before, here or in an excluded dataset.
    """

    def __init__(self, source: Source, recipe: Recipe, is_answered: Callable[[Task], bool]) -> None:
        self.source = source
        self.repeated = 0
        self.exhausted = False
        self._recipe = recipe
        self._is_answered = is_answered

    def ready(self) -> None:
        """Do nothing: rows are chosen when they are taken."""

    def take(self, count: int) -> list[Task]:
        """Choose up to `count` new tasks."""
        taken: list[Task] = []
        while len(taken) < count and (rows := self._choosing.choose(count - len(taken))):
            asked = [set_hashes(task, self._recipe.view) for row in rows for task in self._recipe.questions(row)]
            taken += [task for task in asked if not self._is_answered(task)]
        self.exhausted = len(taken) < count
        return taken

    def put_back(self, tasks: Sequence[Task]) -> None:
        """Let the source choose again, among these tasks too."""
        self._choosing.put_back(tasks)
        self.exhausted = False

    def remaining(self, still_open: int, answered: int) -> int | None:
        """Tell how many cards are still to come, open ones included; `None` while the source has no length."""
        if self.exhausted:
            return still_open
        return None if self.source.length is None else max(self.source.length - answered, still_open)

    def close(self) -> None:
        """Do nothing: there is nothing to let go of."""

    @property
    def _choosing(self) -> ChoosingSource:
        assert isinstance(self.source, ChoosingSource)  # noqa: S101  as the parameter says
        return self.source

"""The stream: pull rows, prepare them, hash them, leave out what was asked before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Protocol

from nb_annotate.loop.recipe import Predict, Recipe
from nb_annotate.sources.opening import Source
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.seen import SeenHashes
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task

SCORING_BATCH = 10
"""Tasks handed to `predict` at once: as many as the browser holds, so that scores stay fresh."""


class Stream(Protocol):
    """Where a session's cards come from."""

    @property
    def source(self) -> Source:
        """The texts."""

    @property
    def repeated(self) -> int:
        """Questions left out because the stream had them before."""

    @property
    def exhausted(self) -> bool:
        """Whether no more tasks will come for now."""

    def ready(self) -> None:
        """Get tasks ready; may take its time, so no lock is held."""

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` new tasks."""

    def remaining(self, still_open: int, answered: int) -> int | None:
        """Tell how many cards are still to come, open ones included; `None` while that cannot be known."""

    def close(self) -> None:
        """Let go of everything."""


class TaskStream:
    """Tasks of one source in the order of the recipe, each question once.

    Parameters
    ----------
    source : Source
        The rows; what cannot be used ends up in `source.problems`.
    recipe : Recipe
        Gives the view and the functions `prepare`, `predict` and `sort`.
    is_answered : callable
        `task -> bool`: leaves out what was answered before, here or in an excluded dataset.

    Attributes
    ----------
    read, repeated, excluded, handed : int
        Rows read; questions left out because the stream had them before; because they were answered;
        questions handed on.
    exhausted : bool
        Whether the last row has been read.
    """

    def __init__(self, source: Source, recipe: Recipe, is_answered: Callable[[Task], bool]) -> None:
        self.source = source
        self.recipe = recipe
        self.read = 0
        self.repeated = 0
        self.excluded = 0
        self.handed = 0
        self.exhausted = False
        self._is_answered = is_answered
        self._seen = SeenHashes()
        self._tasks = self._sorted()

    def ready(self) -> None:
        """Do nothing: tasks are made when they are taken."""

    def take(self, count: int) -> list[Task]:
        """Pull up to `count` new tasks; fewer mean that the source has no more for now."""
        taken = list(islice(self._tasks, count))
        self.exhausted = len(taken) < count
        return taken

    def remaining(self, still_open: int, answered: int) -> int | None:
        """Tell how many cards are still to come, `None` while the source's length is unknown.

        Rows that were not read yet may have been answered in an earlier session; answers to other
        sources in the same dataset count as such until the source has been read.
        """
        if self.exhausted:
            return still_open
        length = self.source.length
        if length is None:
            return None
        answered_unread = max(answered - self.excluded - (self.handed - still_open), 0)
        return still_open + max(length - self.read - answered_unread, 0)

    def close(self) -> None:
        """Let go of the file or generator and of the temporary file of hashes."""
        close = getattr(self._tasks, "close", None)
        if close is not None:
            close()
        self._seen.close()

    def _sorted(self) -> Iterator[Task]:
        recipe = self.recipe
        if recipe.predict is None:
            return self._prepared()
        scored = self._scored(recipe.predict)
        return iter(recipe.sort(scored)) if recipe.sort is not None else (task for _, task in scored)

    def _scored(self, predict: Predict) -> Iterator[tuple[float, Task]]:
        prepared = self._prepared()
        while batch := list(islice(prepared, SCORING_BATCH)):
            for score, task in predict(batch):
                yield score, set_hashes({**task, "meta": {**task.get("meta", {}), "score": score}}, self.recipe.view)

    def _prepared(self) -> Iterator[Task]:
        for row in self.source:
            self.read += 1
            try:
                tasks = self.recipe.questions(row)
            except TaskError as error:
                self.source.problems.append(Problem.about(row, error))
                continue
            for task in tasks:
                hashed = set_hashes(task, self.recipe.view)
                if not self._seen.add(hashed["_task_hash"]):
                    self.repeated += 1
                elif self._is_answered(hashed):
                    self.excluded += 1
                else:
                    self.handed += 1
                    yield hashed

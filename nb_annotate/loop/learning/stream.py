"""The stream of a session with a model: cards that the model chose."""

from __future__ import annotations

from collections.abc import Callable

from nb_annotate.loop.learning.model_loop import ModelLoop
from nb_annotate.sources.opening import Source
from nb_annotate.tasks.types import Task


class LearningStream:
    """Hands on what the model loop chose; see `nb_annotate.loop.stream.Stream`.

    Parameters
    ----------
    loop : ModelLoop
        Chooses.
    is_answered : callable
        `task -> bool`: answered while it was being chosen.
    """

    def __init__(self, loop: ModelLoop, is_answered: Callable[[Task], bool]) -> None:
        self._loop = loop
        self._is_answered = is_answered

    @property
    def source(self) -> Source:
        """The texts."""
        return self._loop.source

    @property
    def repeated(self) -> int:
        """Texts that the source had twice."""
        return self._loop.pool.repeated

    @property
    def exhausted(self) -> bool:
        """Whether nothing is left to ask but the open cards."""
        return self._loop.exhausted

    def ready(self) -> None:
        """Wait until cards lie ready."""
        self._loop.ready()

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` cards."""
        taken: list[Task] = []
        while len(taken) < count and (ready := self._loop.take(count - len(taken))):
            taken += [task for task in ready if not self._is_answered(task)]
        return taken

    def remaining(self, still_open: int, answered: int) -> int | None:  # noqa: ARG002  cards are not rows here
        """Tell how many units nobody has answered; `None` while the source has not been read to its end."""
        return self._loop.pool.remaining

    def close(self) -> None:
        """Let go of the source."""
        self._loop.close()

"""The cards that lie ready, and how those that are open were chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Generic, TypeVar

from nb_annotate.loop.learning.choice import Choice
from nb_annotate.tasks.types import Task

C = TypeVar("C", bound=Choice)


class Offers(Generic[C]):
    """Cards on their way from the one who chooses to the one who answers; any thread may use it.

    A card is open from when it is offered until it is answered, or until others take the place of the cards that nobody
    has seen (`replace_unseen`).
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ready: list[Task] = []
        self._choices: dict[int, C] = {}

    def __len__(self) -> int:
        return len(self._ready)

    @property
    def open(self) -> set[int]:
        """The task hashes of all open cards."""
        with self._lock:
            return set(self._choices)

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` cards that lie ready."""
        with self._lock:
            taken, self._ready = self._ready[:count], self._ready[count:]
            return taken

    def choice(self, task_hash: int) -> C | None:
        """Return how an open card was chosen."""
        with self._lock:
            return self._choices.get(task_hash)

    def questions(self, task_hashes: Collection[int] | None = None) -> list[Hashable]:
        """Name what the open cards, or those of them that are listed, ask."""
        with self._lock:
            return [
                choice.question
                for task_hash, choice in self._choices.items()
                if task_hashes is None or task_hash in task_hashes
            ]

    def note(self, task: Task, choice: C) -> None:
        """Note a card that is open without having lain ready: made wider, or taken back."""
        with self._lock:
            self._choices[task["_task_hash"]] = choice

    def settle(self, task_hash: int) -> None:
        """Forget a card that was answered."""
        with self._lock:
            self._choices.pop(task_hash, None)
            self._ready = [task for task in self._ready if task["_task_hash"] != task_hash]

    def add(self, chosen: Sequence[tuple[Task, C]]) -> None:
        """Lay more cards ready."""
        with self._lock:
            self._ready += [task for task, _ in chosen]
            self._choices |= {task["_task_hash"]: choice for task, choice in chosen}

    def replacement(self, chosen: Sequence[tuple[Task, C]], seen: Collection[int]) -> Callable[[Collection[int]], None]:
        """Prepare to lay cards ready in place of those that nobody has seen.

        Parameters
        ----------
        chosen : sequence of (task, choice)
            The new cards, chosen beside the cards in `seen`.
        seen : collection of int
            Task hashes of the cards that may be under somebody's eyes.

        Returns
        -------
        callable
            `seen now -> None` does it. Cards that came into sight since, and those that were made wider, stay; new
            cards about the same texts have to go, for they may ask the same.
        """
        before = self.open

        def replace_unseen(seen_now: Collection[int]) -> None:
            with self._lock:
                kept = {
                    task_hash: choice
                    for task_hash, choice in self._choices.items()
                    if task_hash in seen or task_hash in seen_now or task_hash not in before
                }
                in_sight_since = {choice.text.key for task_hash, choice in kept.items() if task_hash not in seen}
                new = [(task, choice) for task, choice in chosen if choice.text.key not in in_sight_since]
                self._ready = [task for task, _ in new if task["_task_hash"] not in kept]
                self._choices = kept | {task["_task_hash"]: choice for task, choice in new}

        return replace_unseen

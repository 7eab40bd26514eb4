"""The deck: open cards, where more come from, and what need not be asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from nb_annotate.loop.answered import Answered
from nb_annotate.loop.queue import CardQueue
from nb_annotate.loop.stream import TaskStream
from nb_annotate.tasks.types import Task

PULLED_AT_ONCE = 10
"""Cards that are read from the source in one go, at the least."""


class Deck:
    """Hands out cards and takes them back; the caller holds the session's lock.

    Parameters
    ----------
    stream : TaskStream
        The whole source.
    answered : Answered
        What need not be asked.
    on_failure : callable
        Told the exception when the stream, or the recipe's code in it, raises; the cards that
        are ready stay, and the rest of the source cannot be read.
    """

    def __init__(self, stream: TaskStream, answered: Answered, on_failure: Callable[[Exception], None]) -> None:
        self.stream = stream
        self.answered = answered
        self.revises: dict[int, str] = {}
        self._on_failure = on_failure
        self._failed = False
        self._queue = CardQueue()
        self._selection: Iterator[tuple[Task, str | None]] | None = None
        self._parked: CardQueue | None = None

    @property
    def exhausted(self) -> bool:
        """Whether the source, or the selection, has no more cards than those that are open."""
        if self._parked is not None:
            return self._selection is None
        return self.stream.exhausted or self._failed

    @property
    def open(self) -> int:
        """How many cards are open."""
        return len(self._queue)

    def next(self, want: int, have: Collection[int]) -> tuple[list[Task], bool]:
        """Return up to `want` open cards that are not in `have`, and whether none will follow."""
        passed = set(have)
        fresh = self._queue.without(passed)
        while len(fresh) < want and not self.exhausted:
            self._pull(max(PULLED_AT_ONCE, want))
            fresh = self._queue.without(passed)
        return fresh[:want], self.exhausted and len(fresh) <= want

    def find(self, task_hash: int) -> Task | None:
        """Return an open card."""
        return self._queue.get(task_hash) or (self._parked.get(task_hash) if self._parked is not None else None)

    def settle(self, task_hashes: Collection[int]) -> None:
        """Take answered cards away."""
        for task_hash in task_hashes:
            self.answered.add(task_hash)
            self.revises.pop(task_hash, None)
        self._queue.remove(task_hashes)
        if self._parked is not None:
            self._parked.remove(task_hashes)

    def reopen(self, task: Task) -> None:
        """Put the card of an undone answer on top."""
        self.answered.discard(task["_task_hash"])
        self._queue.push(task)

    def select(self, cards: Iterator[tuple[Task, str | None]]) -> None:
        """Make these cards the queue; each comes with the id of the answer that it revises."""
        if self._parked is None:
            self._parked = self._queue
        self._queue = CardQueue()
        self._selection = cards

    def deselect(self) -> None:
        """Go back to the whole source."""
        if self._parked is not None:
            self._queue = self._parked
        self._parked = self._selection = None
        self.revises.clear()

    def _pull(self, count: int) -> None:
        try:
            if self._selection is None:
                self._queue.extend(self.stream.take(count))
                return
            cards = list(islice(self._selection, count))
        except Exception as error:  # noqa: BLE001  the user's generator or file may raise anything
            if self._selection is None:
                self._failed = True
            self._selection = None  # a selection that fails ends; the source itself can still be read
            self._on_failure(error)
            return
        self._queue.extend(task for task, _ in cards)
        self.revises |= {task["_task_hash"]: event for task, event in cards if event is not None}
        if len(cards) < count:
            self._selection = None

"""The deck: open cards, where more come from, and what need not be asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from nb_annotate.loop.answered import Answered
from nb_annotate.loop.queue import CardQueue
from nb_annotate.loop.stream import Stream
from nb_annotate.tasks.types import Task

PULLED_AT_ONCE = 10
"""Cards that are read from the source in one go, at the least."""


class Deck:
    """Hands out cards and takes them back; the caller holds the session's lock.

    Parameters
    ----------
    stream : Stream
        The whole source.
    answered : Answered
        What need not be asked.
    on_failure : callable
        Told the exception when the stream, or the recipe's code in it, raises; the cards that
        are ready stay, and the rest of the source cannot be read.
    """

    def __init__(self, stream: Stream, answered: Answered, on_failure: Callable[[Exception], None]) -> None:
        self.stream = stream
        self.answered = answered
        self.revises: dict[int, str] = {}
        self._on_failure = on_failure
        self._failed = False
        self._queue = CardQueue()
        self._reopened: set[int] = set()
        self._selection: Iterator[tuple[Task, str | None]] | None = None
        self._parked: CardQueue | None = None

    @property
    def exhausted(self) -> bool:
        """Whether the source, or the selection, has no more cards than those that are open."""
        if self._parked is not None:
            return self._selection is None
        return self.stream.exhausted or self._failed

    @property
    def _of_source(self) -> CardQueue:
        """The cards of the whole source, also while a selection is asked."""
        return self._queue if self._parked is None else self._parked

    @property
    def open(self) -> int:
        """How many cards are open."""
        return len(self._queue)

    def next(self, want: int, have: Collection[int]) -> tuple[list[Task], bool]:
        """Return up to `want` open cards that are not in `have`, and whether none will follow."""
        passed = set(have)
        fresh = self._queue.without(passed)
        while len(fresh) < want and not self.exhausted and self._pull(max(PULLED_AT_ONCE, want)):
            fresh = self._queue.without(passed)
        return fresh[:want], self.exhausted and len(fresh) <= want

    def short_of(self, want: int, have: Collection[int]) -> bool:
        """Whether the stream has to give cards before that many can be handed out."""
        return self._selection is None and not self.exhausted and len(self._queue.without(set(have))) < want

    def on_table(self) -> set[int]:
        """Tell which cards may be under somebody's eyes; those whose answer was taken back, too."""
        queue = self._of_source
        top = next(iter(queue), None)
        return self._reopened | ({top["_task_hash"]} if top is not None else set())

    def unseen(self) -> list[Task]:
        """List the cards of the whole source that nobody has seen."""
        return self._of_source.without(self.on_table())

    def restock(self) -> None:
        """Put away the cards of the whole source that nobody has seen, to take better ones from the stream."""
        queue = self._of_source
        kept = self.on_table()
        queue.remove([task["_task_hash"] for task in queue if task["_task_hash"] not in kept])

    def replace(self, task_hash: int, task: Task) -> None:
        """Put another card in the place of one."""
        self._of_source.swap(task_hash, task)

    def find(self, task_hash: int) -> Task | None:
        """Return an open card."""
        return self._queue.get(task_hash) or (self._parked.get(task_hash) if self._parked is not None else None)

    def settle(self, task_hashes: Collection[int]) -> None:
        """Take answered cards away."""
        for task_hash in task_hashes:
            self.answered.add(task_hash)
            self.revises.pop(task_hash, None)
            self._reopened.discard(task_hash)
        self._queue.remove(task_hashes)
        if self._parked is not None:
            self._parked.remove(task_hashes)

    def reopen(self, task: Task) -> None:
        """Put the card of an undone answer on top."""
        self.answered.discard(task["_task_hash"])
        self._reopened.add(task["_task_hash"])
        self._queue.push(task)

    def cards(self) -> list[Task]:
        """List the open cards of the whole source, first one first."""
        return list(self._of_source)

    def put_back(self, task: Task) -> None:
        """Ask a question again that was answered without anybody looking at it: it waits for its turn."""
        self.answered.discard(task["_task_hash"])
        self._of_source.extend([task])

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

    def _pull(self, count: int) -> bool:
        """Read more cards; `False` when none came."""
        try:
            if self._selection is None:
                taken = self.stream.take(count)
                self._queue.extend(taken)
                return bool(taken)
            cards = list(islice(self._selection, count))
        except Exception as error:  # noqa: BLE001  the user's generator or file may raise anything
            if self._selection is None:
                self._failed = True
            self._selection = None  # a selection that fails ends; the source itself can still be read
            self._on_failure(error)
            return True  # what there is instead is asked next
        self._queue.extend(task for task, _ in cards)
        self.revises |= {task["_task_hash"]: event for task, event in cards if event is not None}
        if len(cards) < count:
            self._selection = None
        return True

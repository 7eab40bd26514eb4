"""Answers on their way in: the book, the pool and the clock hear of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.choice import Choice
from nb_annotate.loop.learning.offers import Offers
from nb_annotate.loop.learning.parts import Parts


class Sourced(Protocol):
    """A lesson on a text that has a hash."""

    @property
    def source(self) -> int:
        """The input hash of the whole text."""


L = TypeVar("L", bound=Sourced)
C = TypeVar("C", bound=Choice)


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to a question that counts now; `None`: it was taken back."""

    task_hash: int
    judged: Judged | None


class Intake(Generic[L, C]):
    """Keeps all that depends on the answers up to date; used by one thread.

    Parameters
    ----------
    parts : Parts
        Of the session: its book, pool and clock hear of every answer.
    answers : iterable of Judged
        What was answered before, oldest first; taken in with the first call of `read`.
    offers : Offers
        The open cards.

    Attributes
    ----------
    unlearned : set of str
        Texts whose answers changed since the model learned last.
    """

    def __init__(self, parts: Parts[L, Any, C], answers: Iterable[Judged], offers: Offers[C]) -> None:
        self._parts = parts
        self.unlearned: set[str] = set()
        self._before = list(answers)
        parts.pool.expect(self._before)
        self._offers = offers
        self._closed = False

    def read(self, told: Iterable[Told], version: str) -> bool:
        """Take in answers, and answers that were taken back; tell whether there were any of these."""
        before, self._before = self._before, []
        for judged in before:  # the pool, which is empty yet, expects them already
            self._note(judged)
        taken_back = False
        for each in told:
            if each.judged is None:
                taken_back |= self._take_back(each.task_hash, version)
            else:
                self._note(each.judged)
                if not self._closed:
                    self._parts.pool.answered(each.judged)
        return taken_back

    def lessons(self, *, new: bool = False) -> list[L]:
        """Give all lessons, or those to be learned."""
        lessons = self._parts.book.lessons(self.unlearned if new else None)
        return [lesson for lesson in lessons if lesson.source not in self._parts.measuring.held_out]

    def close(self) -> None:
        """Let go of the source; answers on their way are taken in all the same."""
        if not self._closed:
            self._closed = True
            self._parts.pool.close()

    def _note(self, judged: Judged) -> None:
        lessons = self._parts.book.put(judged)
        self.unlearned.add(judged.task["text"])
        self._offers.settle(judged.task["_task_hash"])
        self._parts.watch_the_clock(judged, lessons)

    def _take_back(self, task_hash: int, version: str) -> bool:
        judged = self._parts.book.get(task_hash)
        if judged is None:
            return False
        self._parts.book.remove(task_hash)
        self.unlearned.add(judged.task["text"])
        if not self._closed:
            self._parts.pool.reopened(judged)
            choice = self._parts.reopen(judged, version)
            # What was taken over from another answer was no card: it is chosen like any other question.
            if choice is not None and "_propagated_from" not in judged.task:
                self._offers.note(judged.task, choice)
        return True

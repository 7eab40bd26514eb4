"""Answers on their way in: the book, the pool and the clock hear of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nb_annotate.loop.learning.book import AnswerBook, Judged
from nb_annotate.loop.learning.clock import watch_the_clock
from nb_annotate.loop.learning.offers import Offers
from nb_annotate.loop.learning.passages import tokenized
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.learning.reopening import choice_of
from nb_annotate.loop.learning.spec import Learning
from nb_annotate.loop.learning.work import WorkModel
from nb_annotate.models.span_model import Lesson
from nb_annotate.sources.opening import Source
from nb_annotate.tasks.hashing import input_hash


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to a question that counts now; `None`: it was taken back."""

    task_hash: int
    judged: Judged | None


class Intake:
    """Keeps all that depends on the answers up to date; used by one thread.

    Parameters
    ----------
    learning : Learning
        What the recipe says.
    source : Source
        The texts.
    answers : iterable of Judged
        What was answered before, oldest first; taken in with the first call of `read`.
    offers : Offers
        The open cards.
    is_excluded : callable
        `input hash -> bool`: texts, whole or as shown on a card, that were answered in an excluded dataset.
    held_out : frozenset of int
        Input hashes of texts that the model is measured on: not asked about, not learned from.

    Attributes
    ----------
    book, pool, work
        The answers, the texts, and how long cards take.
    unlearned : set of str
        Texts whose answers changed since the model learned last.
    """

    def __init__(
        self,
        learning: Learning,
        source: Source,
        answers: Iterable[Judged],
        offers: Offers,
        *,
        is_excluded: Callable[[int], bool],
        held_out: frozenset[int],
    ) -> None:
        self.book = AnswerBook(lambda text: tokenized(learning, text))
        self.work = WorkModel()
        self.pool = Pool(
            source,
            learning,
            view_known=self.book.about,
            is_asked=lambda text: self.book.shows(text) or is_excluded(input_hash(text)),
            is_excluded=lambda source_hash: is_excluded(source_hash) or source_hash in held_out,
            unit_tokens=_unit_tokens(learning),
            seed=learning.seed,
        )
        self.unlearned: set[str] = set()
        self._before = list(answers)
        self._offers = offers
        self._held_out = held_out
        self._closed = False

    def read(self, told: Iterable[Told], version: str) -> bool:
        """Take in answers, and answers that were taken back; tell whether there were any of these."""
        before, self._before = self._before, []
        for judged in before:
            self._take_in(judged)
        taken_back = False
        for each in told:
            if each.judged is None:
                taken_back |= self._take_back(each.task_hash, version)
            else:
                self._take_in(each.judged)
        return taken_back

    def lessons(self, *, new: bool = False) -> list[Lesson]:
        """Give all lessons, or those to be learned."""
        lessons = self.book.lessons(self.unlearned if new else None)
        return [lesson for lesson in lessons if lesson.source not in self._held_out]

    def close(self) -> None:
        """Let go of the source; answers on their way are taken in all the same."""
        if not self._closed:
            self._closed = True
            self.pool.close()

    def _take_in(self, judged: Judged) -> None:
        lessons = self.book.put(judged)
        self.unlearned.add(judged.task["text"])
        self._offers.settle(judged.task["_task_hash"])
        if not self._closed:
            self.pool.answered(judged)
        watch_the_clock(self.work, judged, lessons)

    def _take_back(self, task_hash: int, version: str) -> bool:
        judged = self.book.get(task_hash)
        if judged is None:
            return False
        self.book.remove(task_hash)
        self.unlearned.add(judged.task["text"])
        if not self._closed:
            self.pool.reopened(judged)
            choice = choice_of(judged, self.pool.parts(judged.source_hash), version)
            if choice is not None:
                self._offers.note(judged.task, choice)
        return True


def _unit_tokens(learning: Learning) -> int | None:
    """How long a card is: whole texts, stretches of readable length, or single sentences to choose among."""
    if learning.unsegmented:
        return None
    return {"teach": 80, "stream": 60}.get(learning.order, 0)

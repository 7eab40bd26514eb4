"""The answers of a session that count, kept by question and handed on as lessons."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from nb_annotate.tasks.said import Said
from nb_annotate.tasks.types import Decision, Scope, Task

Key = TypeVar("Key")
L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class Judged(Said):
    """An answer that counts: the question, what was decided, and what that says.

    `seconds` is how long it took, `None` where that is not known. `number` is its place among all answers: the newest
    one has the highest, and one that was taken back and put back has its old one.
    """

    task: Task
    decision: Decision
    scope: Scope | None
    labels: tuple[str, ...]
    seconds: float | None
    number: int = 0


class AnswerBook(ABC, Generic[L]):
    """The answers that count, one for each question, and the lessons that they make together.

    Answers about one text make their lessons together. What the book says depends on the answers in it alone, not on
    how they came and went.

    Attributes
    ----------
    contradicted : set of str
        Texts whose answers contradict each other; the newest one counts.
    """

    def __init__(self) -> None:
        self._judged: dict[int, Judged] = {}
        self._by_source: dict[int, list[int]] = {}
        self._groups: dict[str, list[int]] = {}
        self._lessons: dict[str, list[L]] = {}
        self.contradicted: set[str] = set()

    def __len__(self) -> int:
        return len(self._judged)

    def __iter__(self) -> Iterator[Judged]:
        return iter(self._judged.values())

    def put(self, judged: Judged) -> list[L]:
        """Take in an answer, in place of an earlier one to the same question; return the lessons it touches."""
        key = judged.task["_task_hash"]
        self._forget(key)
        newest = next(reversed(self._judged.values()), judged)
        self._judged[key] = judged
        if newest.number > judged.number:  # an old answer was put back
            self._judged = dict(sorted(self._judged.items(), key=lambda item: item[1].number))
        self._insert(self._by_source.setdefault(judged.source_hash, []), judged)
        self._insert(self._groups.setdefault(judged.task["text"], []), judged)
        return self._rebuild(judged.task["text"])

    def remove(self, task_hash: int) -> list[L]:
        """Forget an answer that was taken back; return the lessons that the others about its text make."""
        text = self._forget(task_hash)
        return [] if text is None else self._rebuild(text)

    def get(self, task_hash: int) -> Judged | None:
        """Return the answer to a question."""
        return self._judged.get(task_hash)

    def lessons(self, texts: Collection[str] | None = None) -> list[L]:
        """Give all lessons, or those on some texts; the text that was answered last comes last."""
        newest_first = dict.fromkeys(judged.task["text"] for judged in reversed(self._judged.values()))
        wanted = [text for text in reversed(newest_first) if texts is None or text in texts]
        return [lesson for text in wanted for lesson in self._lessons.get(text, ())]

    def shows(self, text: str) -> bool:
        """Whether a card to be corrected that shows just this was answered."""
        return any(not self._judged[key].yes_no for key in self._groups.get(text, ()))

    def about(self, source_hash: int) -> list[Judged]:
        """Return the answers about (any stretch of) a text of the source, by the input hash of the whole text."""
        return [self._judged[key] for key in self._by_source.get(source_hash, ())]

    @property
    def complete_answers(self) -> int:
        """How many answers are complete."""
        return sum(judged.scope == "complete" for judged in self._judged.values())

    def accept_rate(self, last: int) -> float | None:
        """Share of accepts among the last yes/no answers; `None` while there are fewer than `last`."""
        recent: deque[bool] = deque(maxlen=last)
        for judged in self._judged.values():
            if judged.yes_no and judged.scope is not None:
                recent.append(judged.decision["answer"] == "accept" and not judged.wrong)
        return sum(recent) / last if len(recent) == last else None

    # -- inside -------------------------------------------------------------------------------

    def _forget(self, key: int) -> str | None:
        judged = self._judged.pop(key, None)
        if judged is None:
            return None
        _take_out(self._by_source, judged.source_hash, key)
        _take_out(self._groups, judged.task["text"], key)
        return judged.task["text"]

    def _insert(self, keys: list[int], judged: Judged) -> None:
        place = bisect_right(keys, judged.number, key=lambda key: self._judged[key].number)
        keys.insert(place, judged.task["_task_hash"])

    def _rebuild(self, text: str) -> list[L]:
        keys = self._groups.get(text, [])
        self.contradicted.discard(text)
        self._forget_text(text)
        lessons = self._lessons_of(text, [self._judged[key] for key in keys])
        if lessons:
            self._lessons[text] = lessons
        else:
            self._lessons.pop(text, None)
        return lessons

    def _forget_text(self, text: str) -> None:
        """Forget what was noted when the lessons of a text were made last."""

    @abstractmethod
    def _lessons_of(self, text: str, group: Sequence[Judged]) -> list[L]:
        """Make the lessons of one text of all answers about it, oldest first."""


def _take_out(index: dict[Key, list[int]], name: Key, task_hash: int) -> None:
    index[name].remove(task_hash)
    if not index[name]:
        del index[name]

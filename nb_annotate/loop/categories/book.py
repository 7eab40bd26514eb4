"""All that the answers of a session say about categories, handed on as lessons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from nb_annotate.loop.categories.category_text import input_of
from nb_annotate.loop.learning.book import AnswerBook, Judged
from nb_annotate.models.text_model import TextLesson
from nb_annotate.tasks.types import Task

FindHits = Callable[[Task], tuple[tuple[str, int | str], ...]]
"""`row -> (label, pattern) of all patterns that are found in its text`."""


class CategoryBook(AnswerBook[TextLesson]):
    """The answers that count, one for each question, and the lessons that they make together.

    All answers about one text are one lesson. A category that nobody asked about is missing from it, never "no": an
    accepted card with options speaks of all the options it had, a yes/no card of the one category it asked about. Where
    each text has exactly one category, yes to one is no to all others, and no to one says nothing about them. Where
    answers contradict each other the newest one counts and the text is listed in `contradicted`.

    Parameters
    ----------
    labels : sequence of str
        The categories of the session; what is known of others is left out.
    exclusive : bool
        Whether each text has exactly one category.
    find_hits : callable
        Finds patterns in a row.
    """

    def __init__(self, labels: Sequence[str], *, exclusive: bool, find_hits: FindHits) -> None:
        super().__init__()
        self._labels = frozenset(labels)
        self._exclusive = exclusive
        self._find_hits = find_hits

    def put(self, judged: Judged) -> list[TextLesson]:
        """Take in an answer; one that is not about categories, as a dataset may have others too, is passed over."""
        return super().put(judged) if is_about_categories(judged.task) else []

    def said(self, known: Sequence[Judged]) -> tuple[frozenset[str], frozenset[str]]:
        """Tell which categories the answers about a text, oldest first, give it and deny it."""
        yes, no, _ = self._said(known)
        return yes, no

    def drawn(self, text: str) -> frozenset[str]:
        """Tell which categories of a text were asked about because chance had drawn the question."""
        drawn: set[str] = set()
        for key in self._groups.get(text, ()):
            judged = self._judged[key]
            if judged.random and judged.scope in {"complete", "partial", "negative"}:
                drawn |= {judged.task["label"]} if judged.yes_no else set(judged.labels)
        return frozenset(drawn) & self._labels

    def accepted_counts(self) -> Counter[str]:
        """How many texts are known to have each category."""
        return Counter(label for lessons in self._lessons.values() for lesson in lessons for label in lesson.yes)

    def asked_counts(self) -> Counter[str]:
        """How often each category was asked about by itself."""
        return Counter(judged.task["label"] for judged in self if judged.yes_no and judged.scope is not None)

    def pattern_counts(self) -> dict[int | str, tuple[int, int]]:
        """How many texts with a hit of each pattern are known to have its category, and not to have it."""
        counts: dict[int | str, tuple[int, int]] = {}
        for lesson in (each for lessons in self._lessons.values() for each in lessons):
            for label, pattern in lesson.input.hits:
                right, wrong = counts.get(pattern, (0, 0))
                counts[pattern] = right + (label in lesson.yes), wrong + (label in lesson.no)
        return counts

    # -- inside -------------------------------------------------------------------------------

    def _lessons_of(self, text: str, group: Sequence[Judged]) -> list[TextLesson]:
        yes, no, contradicted = self._said(group)
        if contradicted:
            self.contradicted.add(text)
        if not yes and not no:
            return []
        task = group[-1].task
        hits = tuple(dict.fromkeys(self._find_hits(task)))
        drawn = any(judged.random for judged in group)
        return [TextLesson(input_of(task, hits), yes, no, drawn, task["_input_hash"])]

    def _said(self, group: Sequence[Judged]) -> tuple[frozenset[str], frozenset[str], bool]:
        """Tell what answers, oldest first, say together, and whether they contradict each other."""
        yes: set[str] = set()
        no: set[str] = set()
        contradicted = False
        for judged in group:
            now_yes, now_no = _says(judged)
            if self._exclusive and now_yes:
                now_no = {*self._labels, *yes, *no} - now_yes
            contradicted |= bool(now_yes & no or now_no & yes)
            yes = (yes - now_no) | now_yes
            no = (no - now_yes) | now_no
        contradicted |= self._exclusive and not yes and no >= self._labels
        return frozenset(yes & self._labels), frozenset(no & self._labels), contradicted


def is_about_categories(task: Task) -> bool:
    """Whether a card asked about categories of a whole text."""
    return "options" in task or ("label" in task and not task.get("spans"))


def score_on_card(task: Task) -> float | None:
    """Tell the score that a model gave to the question of a yes/no card."""
    score: float | None = task.get("_why", {}).get("score")
    return score


def covered(judged: Judged) -> frozenset[str]:
    """Tell which categories a card asked about, whatever was decided."""
    if judged.yes_no:
        return frozenset({judged.task["label"]})
    return frozenset(judged.labels or (option["id"] for option in judged.task["options"]))


def _says(judged: Judged) -> tuple[set[str], set[str]]:
    """Tell which categories one answer gives the text, and which it denies."""
    if judged.scope not in {"complete", "partial", "negative"}:
        return set(), set()
    if judged.yes_no:
        asked = {judged.task["label"]}
        return (asked, set()) if judged.decision["answer"] == "accept" else (set(), asked)
    chosen = set(judged.decision.get("accept") or ())
    return chosen, set(judged.labels) - chosen

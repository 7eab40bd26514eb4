"""The questions about categories that are on the table, and how many there were."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.categories.choice import CategoryChoice, CategoryQuestion
from nb_annotate.loop.learning.book import AnswerBook
from nb_annotate.models.text_model import TextLesson

_UNCOUNTED = (None, "stream")
"""Cards from elsewhere, and cards in the order of the source: no part of a mixture."""


class Table:
    """The questions on the table: their texts are not asked about again before they are answered.

    Parameters
    ----------
    held : collection of CategoryQuestion
        Questions that are asked already.
    known : iterable of CategoryChoice
        Choices made earlier, among them those that are held.
    """

    def __init__(self, held: Collection[CategoryQuestion] = (), known: Iterable[CategoryChoice] = ()) -> None:
        held_questions = set(held)
        self._keys = {key for key, _ in held_questions}
        self.choices = [choice for choice in known if choice.question in held_questions]

    def put(self, choice: CategoryChoice) -> None:
        """Put a choice on the table."""
        self._keys.add(choice.text.key)
        self.choices.append(choice)

    def is_free(self, text: CategoryText) -> bool:
        """Say whether a text has something open and no card on the table is about it."""
        return bool(text.open) and text.key not in self._keys

    def cards_had(self, book: AnswerBook[TextLesson]) -> int:
        """Count the cards that were chosen, answered ones and those on the table."""
        reasons = [judged.task.get("_why", {}).get("reason") for judged in book if judged.scope is not None]
        reasons += [choice.why["reason"] for choice in self.choices]
        return sum(reason not in _UNCOUNTED for reason in reasons)

"""What the model says of any text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from nb_annotate.loop.categories.cards import CategoryCards
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText, input_of
from nb_annotate.loop.categories.checked import CheckedTextModel
from nb_annotate.loop.categories.choice import CategoryChoice, OptionScore
from nb_annotate.loop.categories.inspection import CategoryInspection
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.scored_texts import sureness
from nb_annotate.loop.learning.choice import plain_why
from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task


class CategoryLook:
    """Predictions and inspections for whoever asks, in their own thread, also while the model learns.

    Parameters
    ----------
    learning : CategoryLearning
        The categories.
    model : CheckedTextModel
        The session's model.
    version : callable
        Gives the name of the version in use.
    """

    def __init__(self, learning: CategoryLearning, model: CheckedTextModel, version: Callable[[], str]) -> None:
        self._learning = learning
        self._model = model
        self._version = version

    def predicted(self, texts: Sequence[str]) -> list[Task]:
        """Turn texts into tasks with all categories as options, their scores, and those chosen that are likely."""
        inputs = [self._input(text) for text in texts]
        scores = self._model.scores(inputs)
        sure = sureness(scores, exclusive=self._learning.exclusive).tolist()
        cards, version = CategoryCards(self._learning), self._version()
        tasks = []
        for number, text in enumerate(texts):
            options = {
                label: OptionScore(float(score))
                for label, score in zip(self._learning.labels, scores[number], strict=True)
                if not np.isnan(score)
            }
            why = plain_why(version, sure[number] if options else None)
            place = CategoryText(0, {"text": text}, input_hash(text), inputs[number])
            tasks.append(cards.make(CategoryChoice(place, WHOLE, why, options)))
        return tasks

    def inspect(self, text: str) -> CategoryInspection:
        """Show what the model says of a text."""
        asked = self._input(text)
        scores = self._model.scores([asked])[0]
        contributions = self._model.contributions(asked)
        return CategoryInspection(text, self._model.labels, scores, contributions, self._version())

    def _input(self, text: str) -> TextInput:
        row: Task = {"text": text}
        return input_of(row, dict.fromkeys(self._learning.find_hits(row)))

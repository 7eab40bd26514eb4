"""Choices made into tasks: the question, what the model says of it, and why it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from nb_annotate.loop.categories.category_text import OF_THE_QUESTION, WHOLE
from nb_annotate.loop.categories.choice import CategoryChoice
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Option, Task


class CategoryCards:
    """Makes tasks of choices.

    Parameters
    ----------
    learning : CategoryLearning
        The categories, and from which score on one is chosen beforehand.
    """

    def __init__(self, learning: CategoryLearning) -> None:
        self._learning = learning

    def make(self, choice: CategoryChoice) -> Task:
        """Make a task of a choice: a card with all categories, or a yes/no card about one of them."""
        task: dict[str, Any] = {
            key: value for key, value in choice.text.row.items() if key == "text" or key not in OF_THE_QUESTION
        }
        meta = dict(cast("Mapping[str, Any]", task.get("meta") or {}))
        if choice.label == WHOLE:
            task["options"] = [self._option(label, choice) for label in self._learning.labels]
            task["accept"] = self._chosen_beforehand(choice)
        else:
            task["label"] = choice.label
            if choice.label in choice.scores:
                meta.setdefault("score", choice.scores[choice.label].score)  # what the row says itself stays
        if choice.pattern is not None:
            meta.setdefault("pattern", choice.pattern)
        if meta:
            task["meta"] = meta
        task["_slice"] = "random" if choice.random else "chosen"
        task["_why"] = choice.why
        task["_model_version"] = choice.why["version"]
        return set_hashes(cast("Task", task), "choice" if choice.label == WHOLE else "classification")

    def widen(self, choice: CategoryChoice, side: Literal["before", "after"]) -> None:
        """Join nothing: the card shows the whole text."""

    def _option(self, label: str, choice: CategoryChoice) -> Option:
        option: Option = {"id": label, "text": label}
        scored = choice.scores.get(label)
        if scored is not None:
            option["score"] = scored.score
            if scored.was is not None:
                option["was"] = scored.was
        return option

    def _chosen_beforehand(self, choice: CategoryChoice) -> list[str]:
        over = {
            label: scored.score for label, scored in choice.scores.items() if scored.score > self._learning.threshold
        }
        if self._learning.exclusive and over:
            return [max(over, key=lambda label: over[label])]
        return [label for label in self._learning.labels if label in over]

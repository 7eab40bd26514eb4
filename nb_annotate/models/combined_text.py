"""Several models of categories as one, each for its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from nb_annotate.models.span_model import WINDOW
from nb_annotate.models.text_lessons import text_lessons_for
from nb_annotate.models.text_model import (
    Contribution,
    ExplainingModel,
    FloatArray,
    TextInput,
    TextLesson,
    TextModel,
    TextRefit,
)
from nb_annotate.models.text_scores import odds, summing_to_one
from nb_annotate.tasks.errors import ModelError


@dataclass(frozen=True, slots=True, eq=False)
class CombinedTextModel:
    """Models that share the categories among them: a pipeline for those that it knows, a learner from blank for new ones.

    Where categories exclude each other, models that are not exclusive themselves give the odds of theirs, beside which
    the categories of each exclusive model weigh one together: those are the odds that come out if exactly one is true.

    Parameters
    ----------
    models : sequence of TextModel
        No two of them for the same category.
    labels : sequence of str
        The categories in the order of the columns: all those of the models.
    exclusive : bool
        Whether each text has exactly one of them.

    Raises
    ------
    ModelError
        A category has two models, or none.
    """

    models: Sequence[TextModel]
    labels: tuple[str, ...]
    exclusive: bool = False
    _columns: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        theirs = [label for model in self.models for label in model.labels]
        for label in dict.fromkeys([*theirs, *self.labels]):
            names = " and ".join(repr(model.name) for model in self.models if label in model.labels)
            if theirs.count(label) > 1:
                raise ModelError(
                    f"The label {label!r} has two models, {names}.", hint="Give each label to one of them."
                )
            if not names or label not in self.labels:
                msg = f"The label {label!r} has {'a model, but is not asked' if names else 'no model'}."
                raise ModelError(msg, hint=f"The models have {theirs!r}, and {list(self.labels)!r} are asked.")
        object.__setattr__(self, "labels", tuple(self.labels))
        object.__setattr__(self, "_columns", tuple(theirs.index(label) for label in self.labels))

    @property
    def name(self) -> str:
        """The names of all models: `"en_core_web_sm+linear"`."""
        return "+".join(model.name for model in self.models)

    @property
    def window(self) -> int:
        """How many texts the slowest of the models is asked about before each choice."""
        return min(getattr(model, "window", WINDOW) for model in self.models)

    @property
    def learns(self) -> bool:
        """Whether any of the models learns."""
        return any(model.learns for model in self.models)

    @property
    def trained_in_place(self) -> bool:
        """Whether there is no way back to earlier versions of any of the models."""
        return any(getattr(model, "trained_in_place", False) for model in self.models)

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probability that each text has each category: shape (texts, labels)."""
        parts = [model.scores(inputs) for model in self.models]
        if self.exclusive:
            parts = [part if model.exclusive else odds(part) for model, part in zip(self.models, parts, strict=True)]
        together: FloatArray = np.concatenate(parts, axis=1)[:, list(self._columns)]
        return summing_to_one(together) if self.exclusive else together

    def contributions(self, text: TextInput) -> list[Contribution]:
        """Give what the scores of those models are made of that can tell, strongest first."""
        found = [
            each for model in self.models if isinstance(model, ExplainingModel) for each in model.contributions(text)
        ]
        return sorted(found, key=lambda each: -abs(each.weight))

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:
        """Have each model learn from what the lessons say of its categories; if one fails, none has learned."""
        before = self.snapshot()
        try:
            for model in self.models:
                mine, rest = text_lessons_for(new, book, model.labels)
                if model.learns and mine:
                    model.update(mine, [*rest, *mine])
        except BaseException:
            self.restore(before)
            raise

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:
        """Have each model refit; facts are by the model's name.

        There are no held-out predictions: each model's would be of its own categories only.
        """
        facts = {}
        for model in self.models:
            if model.learns and not stop():
                refit = model.refit(text_lessons_for(book, (), model.labels)[0], stop)
                if refit is not None:
                    facts[model.name] = refit.facts
        return TextRefit([], dict(facts)) if facts else None

    def snapshot(self) -> object:
        """Give the states of all models."""
        return tuple(model.snapshot() for model in self.models)

    def restore(self, snapshot: object) -> None:
        """Publish earlier states."""
        for model, state in zip(self.models, snapshot, strict=True):  # type: ignore[call-overload]  # from `snapshot`
            model.restore(state)

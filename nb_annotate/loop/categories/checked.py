"""A model of categories whose every word is checked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nb_annotate.loop.learning.checked import CheckedModel
from nb_annotate.loop.learning.guard import Guard
from nb_annotate.models.text_model import (
    CommitteeModel,
    Contribution,
    ExplainingModel,
    FloatArray,
    TextInput,
    TextLesson,
    TextModel,
)
from nb_annotate.tasks.errors import ModelError

_TOLERANCE = 1e-6
"""How far a probability may lie outside 0 to 1 by rounding."""


class CheckedTextModel(CheckedModel[TextModel, TextLesson]):
    """Passes calls on to a model of categories, see `TextModel`; what is wrong comes out as a `ModelError`.

    Its labels are those that it had at first: a model that changes them has to be told of.
    """

    def __init__(self, model: TextModel, guard: Guard | None = None) -> None:
        super().__init__(model, guard)
        self._labels = tuple(model.labels)

    @property
    def labels(self) -> tuple[str, ...]:
        """The categories, in the order of the columns of `scores`."""
        return self._labels

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probability that each text has each category: shape (texts, labels)."""
        found = self._call(lambda: np.asarray(self.model.scores(inputs), np.float64))
        self._check_labels()
        self._check(found, (len(inputs), len(self.labels)), "scores")
        return found

    def committee(self, inputs: Sequence[TextInput]) -> FloatArray | None:
        """Give what the members of its committee say, shape (members, texts, labels); `None` where it has none."""
        model = self.model
        if not isinstance(model, CommitteeModel):
            return None
        found = self._call(lambda: model.committee(inputs))
        if found is not None:
            self._check(found, (len(found), len(inputs), len(self.labels)), "committee")
        return found

    def contributions(self, text: TextInput) -> list[Contribution] | None:
        """Give what its scores are made of; `None` where it cannot tell."""
        model = self.model
        return self._call(lambda: model.contributions(text)) if isinstance(model, ExplainingModel) else None

    def _check(self, found: FloatArray, shape: tuple[int, ...], what: str) -> None:
        if found.shape != shape:
            msg = f"{self.name}.{what} gave back an array of shape {found.shape}, not {shape}."
            raise ModelError(
                msg, hint=f"A row for each text and a column for each of {list(self.labels)!r} is expected."
            )
        wrong = (found < -_TOLERANCE) | (found > 1 + _TOLERANCE)  # NaN is "no opinion"
        if wrong.any():
            place = tuple(np.argwhere(wrong)[0].tolist())
            msg = f"{self.name}.{what} gave back {found[place]} for {self.labels[place[-1]]!r}."
            raise ModelError(msg, hint="Scores are probabilities from 0 to 1. Is it a logit, or a weight infinite?")

    def _check_labels(self) -> None:
        now = tuple(self.model.labels)
        if now != self._labels:
            msg = f"{self.name} changed its labels from {list(self._labels)!r:.120} to {list(now)!r:.120}."
            raise ModelError(msg, hint="A model keeps its labels during a session: start another one for new labels.")

"""The part that models of categories of the user's own share: asked in batches, answers kept and put in columns."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import Counter, OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nb_annotate.models.candidate_model import KEPT_READINGS, TEXTS_AT_ONCE
from nb_annotate.models.found import excerpt
from nb_annotate.models.span_model import SLOW_WINDOW
from nb_annotate.models.text_found import FoundCategories
from nb_annotate.models.text_model import FloatArray, TextInput, TextLesson, TextRefit
from nb_annotate.models.text_scores import summing_to_one
from nb_annotate.tasks.errors import ModelError, did_you_mean


@dataclass(frozen=True, eq=False)
class _State:
    """A published model and what it said: both are replaced together."""

    model: Any
    rows: OrderedDict[str, FloatArray] = field(default_factory=OrderedDict)


class AskedTextModel(ABC):
    """A `TextModel` over anything that says something of plain texts.

    Texts are handed over in batches, by one thread at a time, and what it said of a text is kept until it changes. Categories
    that it did not name have the score 0.0 if it named all that apply, else NaN; if the categories exclude each other,
    they share evenly what the named ones leave of 1, and all scores are divided by their sum.

    Parameters
    ----------
    model : object
        What is asked.
    name : str
        What to call it.
    labels : sequence of str
        What is asked for; other categories are left out and counted.
    exclusive : bool
        Whether each text has exactly one of them; a single category excludes nothing.

    Attributes
    ----------
    ignored_labels : Counter of str
        How often a category was named that was not asked for, by category.
    """

    window = SLOW_WINDOW

    def __init__(self, model: Any, name: str, labels: Sequence[str], *, exclusive: bool = False) -> None:
        self.name = name
        self.labels = tuple(labels)
        self.exclusive = exclusive and len(self.labels) > 1
        self.ignored_labels: Counter[str] = Counter()
        self._lacks: frozenset[str] = frozenset()
        self._calling = threading.RLock()
        self._state = _State(model)

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""
        return False

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probability that each text has each category: shape (texts, labels).

        Raises
        ------
        ModelError
            The model raised, or gave back something that makes no sense.
        """
        state = self._state
        known: dict[str, FloatArray] = {}
        with self._calling:
            waiting: dict[str, TextInput] = {}
            for each in inputs:
                if each.text in state.rows:
                    state.rows.move_to_end(each.text)
                    known[each.text] = state.rows[each.text]
                else:
                    waiting[each.text] = each
            left = list(waiting.values())
            for batch in (left[start : start + TEXTS_AT_ONCE] for start in range(0, len(left), TEXTS_AT_ONCE)):
                for each, found in zip(batch, self._found(state.model, batch), strict=True):
                    known[each.text] = state.rows[each.text] = self._row(found, each.text)
            while len(state.rows) > KEPT_READINGS:
                state.rows.popitem(last=False)
        return np.array([known[each.text] for each in inputs]).reshape(len(inputs), len(self.labels))

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:  # noqa: B027  most do not learn
        """Learn nothing: it only suggests."""

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:  # noqa: ARG002  the protocol's
        """Return `None`: there is no other way to learn than `update`."""
        return None

    def snapshot(self) -> object:
        """Give the published model."""
        return self._state.model

    def restore(self, snapshot: object) -> None:
        """Publish an earlier model."""
        self._publish(snapshot)

    # -- for the kinds of models --------------------------------------------------------------

    @abstractmethod
    def _found(self, model: Any, inputs: Sequence[TextInput]) -> Sequence[FoundCategories]:
        """Ask the model about texts, no text twice."""

    def _publish(self, model: object) -> None:
        self._state = _State(model)

    # -- inside -------------------------------------------------------------------------------

    def _row(self, found: FoundCategories, text: str) -> FloatArray:
        named = found.scores
        ignored = [label for label in named if label not in self.labels]
        if len(named) > 1 and len(ignored) == len(named):
            msg = f"{self.name} knows none of the categories {list(self.labels)!r}: it named {ignored!r:.160} for "
            raise ModelError(
                msg + f"{excerpt(text)}.", hint=f"{did_you_mean(self.labels[0], named)} Rename yours or its."
            )
        self.ignored_labels.update(ignored)
        row = np.array([named.get(label, np.nan) for label in self.labels], dtype=np.float64)
        unnamed = np.isnan(row) & [label not in self._lacks for label in self.labels]
        if self.exclusive:
            left = max(1.0 - float(np.nansum(row)), 0.0)
            row[unnamed] = left / max(int(unnamed.sum()), 1)
            return summing_to_one(row)
        if found.complete:
            row[unnamed] = 0.0
        return row

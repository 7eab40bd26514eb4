"""What the loop asks of a model that puts texts into categories: scores of texts, and learning from answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class TextInput:
    """A text as a model sees it.

    Parameters
    ----------
    text : str
        The whole text, unmodified.
    row : mapping
        The other keys of its row (`meta` and whatever the source had): models of the user's own may look at them.
    hits : tuple of (label, pattern)
        Match patterns that are found in it, each with the category that it speaks for; a pattern stands here once,
        however often it is found.
    """

    text: str
    row: Mapping[str, Any] = field(default_factory=dict)
    hits: tuple[tuple[str, int | str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class TextLesson:
    """What all answers say about one text.

    Parameters
    ----------
    input : TextInput
        The text.
    yes, no : frozenset of str
        Categories that it is known to have, and not to have. Nothing is known of all others: they are missing,
        never zero.
    random : bool
        Whether it was drawn at random and judged in all categories at once: the only kind that tells of the source as
        a whole.
    source : int
        Hash of the text: lessons with the same one are not told apart in folds.
    """

    input: TextInput
    yes: frozenset[str]
    no: frozenset[str]
    random: bool = False
    source: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class TextHeldOut:
    """A lesson beside what a model said of it that had not learned from it: scores, shape (labels,)."""

    lesson: TextLesson
    scores: FloatArray


@dataclass(frozen=True, slots=True)
class TextRefit:
    """What a refit found out.

    Parameters
    ----------
    held_out : list of TextHeldOut
        Out-of-fold predictions, where the model cross-validates; else empty.
    facts : dict
        Anything to be shown in `session.models`, such as the strength of regularisation that was chosen.
    """

    held_out: list[TextHeldOut] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)


@runtime_checkable
class TextModel(Protocol):
    """A model that puts texts into categories.

    `scores`, and the optional methods below, may be called from any thread at any time and use the last published
    state. `update`, `refit` and `restore` are called by one thread at a time; they work on a copy and publish it when
    they return, so that a failure leaves the published state as it was.

    A model that scores far fewer than thousands of texts a second may have an attribute `window`: how many texts it is
    asked about before each choice. `CommitteeModel` and `ExplainingModel` name what some models can do beyond this.
    """

    @property
    def name(self) -> str:
        """What to call it: `"linear"`, `"en_core_web_sm"`."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The categories, in the order of the columns of `scores`: exactly those asked for."""

    @property
    def exclusive(self) -> bool:
        """Whether each text has exactly one of the categories: the scores of a text then sum to one."""

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the calibrated probability that each text has each category: shape (texts, labels), 0 to 1.

        NaN stands for "no opinion" on categories that the model does not know.
        """

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:
        """Learn quickly from new lessons; `book` has all lessons, the new ones included."""

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:
        """Learn thoroughly from all lessons; `None` where that is not another thing than `update`.

        `stop` is asked now and then; when it says yes, the refit gives up, publishes nothing and returns `None`.
        """

    def snapshot(self) -> object:
        """Give the published state, to be handed to `restore` later; it must not change afterwards."""

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""


@runtime_checkable
class CommitteeModel(Protocol):
    """A model that can also say what several versions of itself think, each trained on a bootstrap of the answers."""

    def committee(self, inputs: Sequence[TextInput]) -> FloatArray | None:
        """Give the members' probabilities, shape (members, texts, labels); `None` before there are any."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """How much one feature of a text speaks for a category.

    Parameters
    ----------
    feature : str
        For people: the words as they stand in the text, or what else it is (`"pattern refund"`).
    label : str
        The category.
    weight : float
        What it adds to the log odds of the category; negative: it speaks against it.
    start, end : int
        Where the text has it first, in code points; both -1 for a feature that stands nowhere.
    """

    feature: str
    label: str
    weight: float
    start: int = -1
    end: int = -1


@runtime_checkable
class ExplainingModel(Protocol):
    """A model that can also say what its scores of a text are made of."""

    def contributions(self, text: TextInput) -> list[Contribution]:
        """Give the features of a text and what each adds to the log odds of each category, strongest first."""

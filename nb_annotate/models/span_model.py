"""What the loop asks of a model that marks spans: scores of passages, and learning from answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan

FloatArray = npt.NDArray[np.float64]

WINDOW, SLOW_WINDOW = 600, 128
"""Texts that are compared before each choice: by our own learner, and by models that take milliseconds for each."""

CANDIDATE_FLOOR = 0.02
"""Spans below this probability are no candidates."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """The scores of units, in the order of the passages and of the units in each.

    Parameters
    ----------
    surprise : float array, shape (units,)
        -log of the probability of the best parse, in nats: how much an answer is expected to tell.
    expected_spans : float array, shape (units,)
        Expected number of spans.
    best : list of list of ScoredSpan
        The best parse of each unit in order of position, token numbers counted in the whole passage.
    candidates : list of list of ScoredSpan
        All spans of each unit with a probability of at least `CANDIDATE_FLOOR`, likeliest first; empty lists
        unless they were asked for.
    """

    surprise: FloatArray
    expected_spans: FloatArray
    best: list[list[ScoredSpan]]
    candidates: list[list[ScoredSpan]]


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What the answers say about a stretch of one passage.

    Parameters
    ----------
    passage : Passage
        The text.
    first, end : int
        The tokens that were asked about, end exclusive. Nothing is known of the others.
    complete : frozenset of str
        Labels of which every span within is known: outside `accepted` there is none. Empty for yes/no answers.
    accepted, rejected : tuple of (first, end, label)
        Spans known to be right, and spans known to be wrong; tokens are counted in the whole passage.
    random : bool
        Whether it was drawn at random, not chosen: the only kind that tells of the source as a whole.
    source : int
        Hash of the whole text that the passage is a part of: lessons of one text are not told apart in folds.
    """

    passage: Passage
    first: int
    end: int
    complete: frozenset[str]
    accepted: tuple[TokenSpan, ...] = ()
    rejected: tuple[TokenSpan, ...] = ()
    random: bool = False
    source: int = 0


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A lesson beside what a model said of it that had not learned from it (nor from the same text)."""

    lesson: Lesson
    best: list[ScoredSpan]
    candidates: list[ScoredSpan]


@dataclass(frozen=True, slots=True)
class Refit:
    """What a refit found out.

    Parameters
    ----------
    held_out : list of HeldOut
        Out-of-fold predictions for complete lessons, where the model cross-validates; else empty.
    facts : dict
        Anything to be shown in `session.models`, such as the decode bias that was chosen.
    """

    held_out: list[HeldOut] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)


@runtime_checkable
class SpanModel(Protocol):
    """A model that marks spans.

    `analyze`, `marginals` and `consistent` may be called from any thread at any time and use the last published
    state. `update`, `refit` and `restore` are called by one thread at a time; they work on a copy and publish it
    when they return, so that a failure leaves the published state as it was.

    A model that scores far fewer than thousands of texts a second may have an attribute `window`: how many texts it is
    asked about before each choice, 600 if it has none.
    """

    @property
    def name(self) -> str:
        """What to call it in `source` of suggestions: `"crf"`, `"en_core_web_sm"`."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it may suggest."""

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages."""

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels)."""

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that holds all accepted spans and none of the rejected ones."""

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Learn quickly from new lessons; `book` has all lessons, the new ones included."""

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:
        """Learn thoroughly from all lessons; `None` where that is not another thing than `update`.

        `stop` is asked now and then; when it says yes, the refit gives up, publishes nothing and returns `None`.
        """

    def snapshot(self) -> object:
        """Give the published state, to be handed to `restore` later; it must not change afterwards."""

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""

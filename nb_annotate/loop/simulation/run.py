"""One session answered from the first card on, measured at fixed minutes of work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypedDict
from uuid import UUID

import numpy as np

from nb_annotate.loop.action import Action, Receipt
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.evaluation import Score
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.types import BINARY_VIEWS, Task

BATCH_SECONDS = 35.0
"""Predicted seconds of work between two updates of the model."""
BATCH_YES_NO = 20
"""Yes/no cards between two updates of the model."""
_LOOKED_AT = 40
_FIRST_CARD_AT = 1e9


class SimulatedLearning(Protocol):
    """What the simulation asks of the learning side of a session."""

    @property
    def model(self) -> SpanModel:
        """The model, with all that it learned."""

    def refit(self) -> object:
        """Learn thoroughly from all answers, before this returns."""


class SimulatedSession(Protocol):
    """What the simulation asks of a session; it has to learn inside `record`, without a thread."""

    @property
    def learning(self) -> SimulatedLearning | None:
        """The learning side."""

    def next_tasks(self, want: int, have: Sequence[int] = ()) -> tuple[list[Task], bool]:
        """Give the cards on top."""

    def record(self, actions: Sequence[Action], client: str = "python") -> Receipt:
        """Store answers."""


class Measurement(TypedDict):
    """What is known at one checkpoint.

    `minutes` is the checkpoint, `seconds` what was worked by then: more by the rest of a batch, or less if
    the cards ran out (`exhausted`). `answers` counts all answers, `complete` those to whole cards, `yes_no` those to
    yes/no cards, `spans` the spans found right.
    """

    strategy: str
    seed: int
    minutes: float
    seconds: float
    f: float
    precision: float
    recall: float
    answers: int
    complete: int
    yes_no: int
    spans: int
    exhausted: bool

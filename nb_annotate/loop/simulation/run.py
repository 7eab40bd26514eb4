"""One session answered from the first card on, measured at fixed minutes of work."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Protocol, TypedDict
from uuid import uuid4

from nb_annotate.loop.action import Action, Receipt
from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.evaluation import Score
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.errors import ModelError, RecipeError
from nb_annotate.tasks.types import BINARY_VIEWS, Task

BATCH_SECONDS = 35.0
"""Predicted seconds of work between two updates of the model."""
BATCH_YES_NO = 20
"""Yes/no cards between two updates of the model."""
_TAKEN = 10
_FIRST_CARD_AT = 1e9


class SimulatedLearning(Protocol):
    """What the simulation asks of the learning side of a session."""

    @property
    def model(self) -> Any:
        """The model, with all that it learned."""

    def refit(self) -> object:
        """Learn thoroughly from all answers, before this returns."""


class SimulatedSession(Protocol):
    """What the simulation asks of a session; it has to learn inside `record`, without a thread."""

    @property
    def learning(self) -> SimulatedLearning | None:
        """The learning side."""

    @property
    def bulletin(self) -> Bulletin:
        """Where it says that something failed."""

    def next_tasks(self, want: int, have: Collection[int] = ()) -> tuple[list[Task], bool]:
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


def run_session(
    session: SimulatedSession,
    annotator: SimulatedAnnotator,
    evaluate: Callable[[SpanModel], Score],
    checkpoints: Sequence[float],
    *,
    strategy: str = "",
    seed: int = 0,
    on_seconds: Callable[[float], object] = lambda _: None,
) -> list[Measurement]:
    """Answer a session's cards in batches until the last checkpoint.

    Every batch is about `BATCH_SECONDS` of predicted work, or `BATCH_YES_NO` yes/no cards, and the session learns
    from it before the next one. At each checkpoint the model learns thoroughly and is scored. When the cards run
    out, the score at that moment stands for the checkpoints that follow.

    Parameters
    ----------
    session : Session
        Made with `background=False`; fresh.
    annotator : SimulatedAnnotator
        Gives the answers and their times, which are recorded as if they had been measured.
    evaluate : callable
        `model -> Score`.
    checkpoints : sequence of float
        Minutes of work.
    strategy, seed : str, int
        Put into the measurements.
    on_seconds : callable
        Told the seconds worked so far after each batch.

    Returns
    -------
    list of Measurement
        One per checkpoint.

    Raises
    ------
    RecipeError
        The session does not learn.
    ModelError
        The session told of an error; without a simulation it would have gone on.
    NbAnnotateError
        An answer was refused.
    """
    learning = session.learning
    if learning is None:
        msg = "A simulation needs a session whose model learns."
        raise RecipeError(msg, hint="Make it with ner.correct(..., update=True) or ner.teach(...).")
    work = _Work(session, annotator)
    measured: list[Measurement] = []
    for minutes in sorted(checkpoints):
        while work.seconds < 60 * minutes and work.answer_batch():
            on_seconds(work.seconds)
        if not work.exhausted or not measured or not measured[-1]["exhausted"]:
            learning.refit()
            score = evaluate(learning.model)
        measured.append(
            {
                "strategy": strategy,
                "seed": seed,
                "minutes": minutes,
                "seconds": work.seconds,
                "f": score.f,
                "precision": score.precision,
                "recall": score.recall,
                "answers": work.complete + work.yes_no,
                "complete": work.complete,
                "yes_no": work.yes_no,
                "spans": work.spans,
                "exhausted": work.exhausted,
            }
        )
    return measured


class _Work:
    """What was done so far, on a clock that only the annotator moves."""

    def __init__(self, session: SimulatedSession, annotator: SimulatedAnnotator) -> None:
        self._session = session
        self._annotator = annotator
        self.seconds = 0.0
        self.complete = 0
        self.yes_no = 0
        self.spans = 0
        self.exhausted = False

    def answer_batch(self) -> bool:
        """Answer some cards in one go; `False` when there are none."""
        actions = [self._answer(task) for task in self._batch()]
        self.exhausted = not actions
        for refusal in self._session.record(actions).refused if actions else ():
            raise refusal.error
        for notice in self._session.bulletin.notices:
            if notice.level == "error":  # the session would go on; the figures would be those of something else
                raise ModelError(notice.message, hint=notice.hint)
        return bool(actions)

    def _batch(self) -> Iterator[Task]:
        """Take cards from the top until they are a batch."""
        share = 0.0
        taken: list[int] = []
        while tasks := self._session.next_tasks(_TAKEN, taken)[0]:
            for task in tasks:
                taken.append(task["_task_hash"])
                yield task
                if task["_view_id"] in BINARY_VIEWS:
                    share += 1 / BATCH_YES_NO
                else:
                    share += self._predicted(task) / BATCH_SECONDS
                if share > 1 - 1e-9:
                    return

    def _predicted(self, task: Task) -> float:
        predicted: float | None = task.get("_why", {}).get("seconds")
        if predicted is not None:
            return predicted
        seconds = self._annotator.seconds
        return seconds.card + seconds.reading_of(task) + seconds.span * len(task.get("spans", ()))

    def _answer(self, task: Task) -> Action:
        decision, seconds = self._annotator.decide(task)
        started = _FIRST_CARD_AT + self.seconds
        self.seconds += seconds
        if task["_view_id"] in BINARY_VIEWS:
            self.yes_no += 1
            self.spans += decision["answer"] == "accept"
        else:
            self.complete += 1
            self.spans += len(decision["spans"] or ())
        return Action(
            id=str(uuid4()),
            kind="answer",
            task_hash=task["_task_hash"],
            decision=decision,
            started_at=started,
            ended_at=_FIRST_CARD_AT + self.seconds,
        )

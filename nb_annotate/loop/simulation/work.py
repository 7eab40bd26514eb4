"""Answers given in batches, on a clock that only the annotator moves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from nb_annotate.loop.action import Action, Receipt
from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import BINARY_VIEWS, SPAN_VIEWS, Decision, Task

if TYPE_CHECKING:
    from nb_annotate.loop.session import Session

BATCH_SECONDS = 35.0
"""Predicted seconds of work between two updates of the model, where spans are marked."""
BATCH_YES_NO = 20
"""Yes/no cards about spans between two updates of the model."""
BATCH_CATEGORIES = 10
"""Cards about categories between two updates of the model: what a browser keeps ready."""
_TAKEN = 10
_FIRST_CARD_AT = 1e9


class Annotator(Protocol):
    """Someone who answers cards."""

    def decide(self, task: Task) -> tuple[Decision, float]:
        """Answer a card: the decision, and the seconds that it took."""

    def predicted(self, task: Task) -> float:
        """Tell how many seconds a card with what it suggests seems to take, before it is answered."""

    def work_on(self, session: Session, cards: int) -> int:
        """Answer up to `cards` cards of a live session, letting its model learn from each; return how many there were.

        Without simulated time: the answers count as given by a program.
        """
        answered = 0
        while answered < cards and (task := session.task) is not None:
            decision, _ = self.decide(task)
            session.answer(decision["answer"], spans=decision.get("spans"), accept=decision.get("accept"))
            session.wait()
            answered += 1
        return answered


class Asks(Protocol):
    """What hands out cards and takes answers."""

    @property
    def bulletin(self) -> Bulletin:
        """Where it says that something failed."""

    def next_tasks(self, want: int, have: Collection[int] = ()) -> tuple[list[Task], bool]:
        """Give the cards on top."""

    def record(self, actions: Sequence[Action], client: str = "python") -> Receipt:
        """Store answers."""


class Work:
    """What an annotator did so far.

    A batch is about `BATCH_SECONDS` of predicted work where spans are marked, `BATCH_YES_NO` yes/no cards about spans,
    or `BATCH_CATEGORIES` cards about categories.

    Parameters
    ----------
    session : Session
        Hands out cards and takes the answers.
    annotator : SimulatedAnnotator or CategoryAnnotator
        Answers them.
    batch : int, optional
        Cards of a batch, whatever they are about.

    Attributes
    ----------
    seconds : float
        Worked so far.
    complete, yes_no : int
        Whole cards and yes/no cards answered.
    exhausted : bool
        Whether the last batch found no cards.
    """

    def __init__(self, session: Asks, annotator: Annotator, batch: int | None = None) -> None:
        self._session = session
        self._annotator = annotator
        self._batch_size = batch
        self._spans = 0
        self._about_categories = False
        self.seconds = 0.0
        self.complete = 0
        self.yes_no = 0
        self.exhausted = False

    @property
    def answers(self) -> int:
        """Cards answered."""
        return self.complete + self.yes_no

    @property
    def marked(self) -> dict[str, int]:
        """How many spans were found right; nothing where cards are about categories."""
        return {} if self._about_categories else {"spans": self._spans}

    def answer_batch(self, most: int | None = None) -> bool:
        """Answer some cards in one go, at most so many; `False` when there are none."""
        actions = [self._answer(task) for task in self._batch(most)]
        self.exhausted = not actions
        for refusal in self._session.record(actions).refused if actions else ():
            raise refusal.error
        for notice in self._session.bulletin.notices:
            if notice.level == "error":  # the session would go on; the figures would be those of something else
                raise ModelError(notice.message, hint=notice.hint)
        return bool(actions)

    def _batch(self, most: int | None) -> Iterator[Task]:
        """Take cards from the top until they are a batch."""
        share = 0.0
        taken: list[int] = []
        while tasks := self._session.next_tasks(_TAKEN, taken)[0]:
            for task in tasks:
                taken.append(task["_task_hash"])
                yield task
                share += self._share(task)
                if share > 1 - 1e-9 or len(taken) == most:
                    return

    def _share(self, task: Task) -> float:
        """Tell how much of a batch a card is."""
        if self._batch_size is not None:
            return 1 / self._batch_size
        if task["_view_id"] in SPAN_VIEWS:
            predicted: float | None = task.get("_why", {}).get("seconds")
            return (self._annotator.predicted(task) if predicted is None else predicted) / BATCH_SECONDS
        return 1 / (BATCH_YES_NO if task["_view_id"] == "ner" else BATCH_CATEGORIES)

    def _answer(self, task: Task) -> Action:
        decision, seconds = self._annotator.decide(task)
        started = _FIRST_CARD_AT + self.seconds
        self.seconds += seconds
        self._about_categories |= task["_view_id"] in {"choice", "classification"}
        if task["_view_id"] in BINARY_VIEWS:
            self.yes_no += 1
            self._spans += decision["answer"] == "accept"
        else:
            self.complete += 1
            self._spans += len(decision.get("spans") or ())
        return Action(
            id=str(uuid4()),
            kind="answer",
            task_hash=task["_task_hash"],
            decision=decision,
            started_at=started,
            ended_at=_FIRST_CARD_AT + self.seconds,
        )

"""One session answered from the first card on, measured at fixed minutes of work or numbers of answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Literal, NotRequired, Protocol, TypeAlias, TypedDict, cast

from nb_annotate.loop.action import Action, Receipt
from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.simulation.work import Annotator, Work
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.types import Task

Unit: TypeAlias = Literal["minutes", "answers"]
"""What a simulation counts by."""


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


class Scores(Protocol):
    """How good a model is."""

    @property
    def figures(self) -> Mapping[str, float]:
        """The columns of a measurement: `f`, and what else there is."""


class Measurement(TypedDict):
    """What is known at one checkpoint.

    Measured by minutes, `minutes` is the checkpoint and `seconds` what was worked by then: more by the rest of a batch,
    or less if the cards ran out (`exhausted`). Measured by answers, `answers` is the checkpoint, and `complete` plus
    `yes_no` are what was answered: answers to whole cards and to yes/no cards. `spans` are the spans found right;
    sessions about categories have `accuracy` instead, the share of texts of which all is right.
    """

    strategy: str
    seed: int
    minutes: float
    seconds: float
    f: float
    precision: float
    recall: float
    accuracy: NotRequired[float]
    answers: int
    complete: int
    yes_no: int
    spans: NotRequired[int]
    exhausted: bool


def run_session(
    session: SimulatedSession,
    annotator: Annotator,
    evaluate: Callable[[Any], Scores],
    checkpoints: Sequence[float],
    *,
    by: Unit = "minutes",
    strategy: str = "",
    seed: int = 0,
    batch: int | None = None,
    refit_due: Callable[[], bool] = lambda: False,
    on_work: Callable[[float], object] = lambda _: None,
) -> list[Measurement]:
    """Answer a session's cards in batches until the last checkpoint.

    The session learns from a batch before the next one; see `Work` for how long batches are. At each checkpoint the
    model learns thoroughly and is scored. When the cards run out, the score at that moment stands for the checkpoints
    that follow.

    Parameters
    ----------
    session : Session
        Made with `background=False`; fresh.
    annotator : SimulatedAnnotator or CategoryAnnotator
        Gives the answers and their times, which are recorded as if they had been measured.
    evaluate : callable
        `model -> Score`.
    checkpoints : sequence of float
        Minutes of work, or answers.
    by : {"minutes", "answers"}
        Which of the two.
    strategy, seed : str, int
        Put into the measurements.
    batch : int, optional
        Cards between two updates of the model.
    refit_due : callable
        Asked after each batch whether the model is to learn thoroughly between checkpoints too, as sessions with a
        browser do.
    on_work : callable
        Told the minutes worked, or the answers given, so far after each batch.

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
        raise RecipeError(msg, hint="Make it with a recipe that teaches a model: ner.teach, textcat.teach.")
    work = Work(session, annotator, batch)
    measured: list[Measurement] = []
    for checkpoint in sorted(checkpoints):
        while _short_of(checkpoint, work, by) and work.answer_batch(_still(checkpoint, work, by)):
            on_work(work.seconds / 60 if by == "minutes" else work.answers)
            if refit_due() and _short_of(checkpoint, work, by):
                learning.refit()
        if not work.exhausted or not measured or not measured[-1]["exhausted"]:
            learning.refit()
            score = evaluate(learning.model)
        row: dict[str, Any] = {
            "strategy": strategy,
            "seed": seed,
            "minutes": work.seconds / 60,
            "seconds": work.seconds,
            **score.figures,
            "answers": work.answers,
            "complete": work.complete,
            "yes_no": work.yes_no,
            **work.marked,
            "exhausted": work.exhausted,
        }
        measured.append(cast("Measurement", {**row, by: checkpoint}))
    return measured


def _short_of(checkpoint: float, work: Work, by: Unit) -> bool:
    return work.seconds < 60 * checkpoint if by == "minutes" else work.answers < checkpoint


def _still(checkpoint: float, work: Work, by: Unit) -> int | None:
    """Tell how many cards may be answered before the checkpoint; `None` where minutes count."""
    return None if by == "minutes" else int(checkpoint) - work.answers

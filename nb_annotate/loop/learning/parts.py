"""What a model loop is put together from: the parts that are particular to one kind of question."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeVar

from nb_annotate.loop.learning.book import AnswerBook, Judged
from nb_annotate.loop.learning.checked import CheckedModel
from nb_annotate.loop.learning.choice import Choice
from nb_annotate.loop.learning.measuring import Measuring
from nb_annotate.loop.learning.pool import Merit, Pool
from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.loop.learning.scores import Ranked
from nb_annotate.tasks.types import Task

L = TypeVar("L")
T = TypeVar("T", bound=PoolText)
T_contra = TypeVar("T_contra", bound=PoolText, contravariant=True)
C = TypeVar("C", bound=Choice)


class Chooser(Protocol[T_contra, C]):
    """Chooses the next cards."""

    @property
    def considered(self) -> Iterable[Ranked]:
        """The questions that the last call of `choose` had scored."""

    def choose(
        self, model: Any, version: str, count: int, held: Collection[Any] = (), *, in_order: bool = False
    ) -> list[C]:
        """Choose up to `count` cards, best first, with a model or (`None`) without one, beside those that are held.

        They come in the order of the source if `in_order`.

        Raises
        ------
        OrderError
            The order that the session asks for is a function of the user's own, and fails.
        """

    def merit(self, model: Any) -> Merit[T_contra]:
        """Make a function that says how useful an answer about each of some texts is."""


class CardMaker(Protocol[C]):
    """Makes tasks of choices."""

    def make(self, choice: C) -> Task:
        """Make a task of a choice."""

    def widen(self, choice: C, side: Literal["before", "after"]) -> C | None:
        """Join what stands beside a card to it; `None` where there is nothing."""


class Look(Protocol):
    """Predictions and inspections for whoever asks, in their own thread, also while the model learns."""

    def predicted(self, texts: Sequence[str]) -> list[Task]:
        """Turn texts into tasks with what the model suggests now, and its scores."""

    def inspect(self, text: str) -> Any:
        """Show what the model says of a text."""


@dataclass(frozen=True, kw_only=True)
class Parts(Generic[L, T, C]):
    """The parts of one session's learning; they know each other.

    Parameters
    ----------
    model : CheckedModel
        The session's own model, watched over.
    book : AnswerBook
        The answers.
    pool : Pool
        The texts.
    chooser : Chooser
        What is asked next.
    cards : CardMaker
        Makes tasks of what was chosen.
    measuring : Measuring
        How good the model is.
    look : Look
        What it says of any text.
    watch_the_clock : callable
        Told of each answer with a time and the lessons on its text: how long cards take.
    reopen : callable
        `(judged, version) -> choice or None`: how a card whose answer was taken back was chosen.
    """

    model: CheckedModel[Any, L]
    book: AnswerBook[L]
    pool: Pool[T]
    chooser: Chooser[T, C]
    cards: CardMaker[C]
    measuring: Measuring
    look: Look
    watch_the_clock: Callable[[Judged, Sequence[L]], None]
    reopen: Callable[[Judged, str], C | None]

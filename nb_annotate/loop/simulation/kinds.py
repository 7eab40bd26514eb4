"""What a simulation of one kind of questions is made of: gold, strategies, an annotator, scores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.category_annotator import CategoryAnnotator
from nb_annotate.loop.simulation.category_evaluation import CategoryEvaluation, full_data_score
from nb_annotate.loop.simulation.category_gold import CategoryGold, CategoryGoldRows
from nb_annotate.loop.simulation.category_strategies import (
    CategoryStrategy,
    category_learning,
    category_strategies_named,
)
from nb_annotate.loop.simulation.evaluation import Evaluation
from nb_annotate.loop.simulation.gold import Gold, GoldRows
from nb_annotate.loop.simulation.run import Scores, Unit
from nb_annotate.loop.simulation.strategies import Strategy, span_learning, strategies_named
from nb_annotate.loop.simulation.work import Annotator

AnyGoldRows: TypeAlias = "GoldRows | CategoryGoldRows"
AnyStrategy: TypeAlias = Strategy | CategoryStrategy


class Kind(Protocol):
    """One kind of questions."""

    @property
    def checkpoints(self) -> tuple[Unit, tuple[float, ...]]:
        """Where models are scored by default."""

    @property
    def strategies(self) -> tuple[str, ...]:
        """What is compared by default."""

    def read(self, rows: Any) -> Any:
        """Read gold."""

    def named(self, names: Iterable[Any]) -> list[Any]:
        """Look strategies up."""

    def annotator(
        self, session: Session, strategy: Any, gold: Any, *, noise: float, seconds: Any, seed: int
    ) -> Annotator:
        """Make someone who answers the cards of a session."""

    def evaluate(self, session: Session, evaluation: Any) -> Callable[[Any], Scores]:
        """Make the function that scores the model of a session."""

    def full_data(self, session: Session, gold: Any, evaluation: Any) -> float | None:
        """Give F of the session's model when all gold was learned, if that is no matter of hours."""

    def refit_due(self, session: Session) -> Callable[[], bool]:
        """Make the function that tells whether the session's model is to learn thoroughly."""


class Spans:
    """Sessions that mark spans."""

    checkpoints: tuple[Unit, tuple[float, ...]] = ("minutes", (5, 10, 20, 30))
    strategies: tuple[str, ...] = ("cost", "teach", "manual")

    def read(self, rows: GoldRows) -> Gold:
        """Read gold."""
        return Gold(rows)

    def named(self, names: Iterable[str | Strategy]) -> list[Strategy]:
        """Look strategies up."""
        return strategies_named(names)

    def annotator(
        self, session: Session, strategy: Strategy, gold: Gold, *, noise: float, seconds: Any, seed: int
    ) -> SimulatedAnnotator:
        """Make someone who answers the cards of a session."""
        return SimulatedAnnotator(
            gold,
            noise=noise,
            seconds=seconds,
            seed=seed,
            labels=session.recipe.labels,
            suggestions=strategy.suggestions,
        )

    def evaluate(self, session: Session, evaluation: Gold) -> Callable[[Any], Scores]:
        """Make the function that scores the model of a session."""
        return Evaluation(evaluation, span_learning(session.recipe)).score

    def full_data(self, session: Session, gold: Gold, evaluation: Gold) -> None:
        """Give nothing: the best F of the simulation stands for it."""

    def refit_due(self, session: Session) -> Callable[[], bool]:  # noqa: ARG002
        """Learn thoroughly at checkpoints only."""
        return lambda: False


@dataclass(frozen=True, slots=True)
class Categories:
    """Sessions that put texts into categories.

    Parameters
    ----------
    labels : sequence of str
        The categories.
    exclusive : bool
        Whether each text has exactly one.
    """

    labels: Sequence[str]
    exclusive: bool = False
    checkpoints: tuple[Unit, tuple[float, ...]] = ("answers", (50, 100, 200))
    strategies: tuple[str, ...] = ("margin", "random")

    def read(self, rows: CategoryGoldRows) -> CategoryGold:
        """Read gold."""
        return CategoryGold(rows, self.labels, exclusive=self.exclusive)

    def named(self, names: Iterable[str | CategoryStrategy]) -> list[CategoryStrategy]:
        """Look strategies up."""
        return category_strategies_named(names)

    def annotator(
        self,
        session: Session,  # noqa: ARG002
        strategy: CategoryStrategy,
        gold: CategoryGold,
        *,
        noise: float,
        seconds: Any,
        seed: int,
    ) -> CategoryAnnotator:
        """Make someone who answers the cards of a session."""
        return CategoryAnnotator(gold, noise=noise, seconds=seconds, seed=seed, suggestions=strategy.suggestions)

    def evaluate(self, session: Session, evaluation: CategoryGold) -> Callable[[Any], Scores]:
        """Make the function that scores the model of a session."""
        return CategoryEvaluation(evaluation, category_learning(session.recipe)).score

    def full_data(self, session: Session, gold: CategoryGold, evaluation: CategoryGold) -> float:
        """Give F of a model like the session's when all gold was learned."""
        learning = category_learning(session.recipe)
        return full_data_score(gold, CategoryEvaluation(evaluation, learning), learning).f

    def refit_due(self, session: Session) -> Callable[[], bool]:
        """Learn thoroughly when a session in the background would."""
        learning = session.learning
        return lambda: learning is not None and learning.trainer.refit_due(len(learning.book))

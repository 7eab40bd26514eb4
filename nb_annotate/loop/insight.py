"""A look into the model in the loop: the part of `Session` that tells what it scores, why, and how well it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from nb_annotate.tasks.errors import ModelError, RecipeError

if TYPE_CHECKING:
    import pandas as pd

    from nb_annotate.loop.learning.calibration import Calibration
    from nb_annotate.loop.learning.explanation import Explanation
    from nb_annotate.loop.learning.model_loop import ModelLoop
    from nb_annotate.loop.learning.versions import ModelVersions
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.loop.simulation.category_seconds import CategorySeconds
    from nb_annotate.loop.simulation.kinds import AnyGoldRows, AnyStrategy
    from nb_annotate.loop.simulation.result import Simulation
    from nb_annotate.loop.simulation.seconds import SecondsModel
    from nb_annotate.tasks.types import Task


class Insight:
    """Scores, versions, explanations and the learning curve; mixed into `Session`."""

    recipe: Recipe
    learning: ModelLoop | None

    if TYPE_CHECKING:

        def _card_of(self, task_hash: int | None) -> Task: ...

    @property
    def models(self) -> ModelVersions:
        """The versions of the model: `session.models.rollback("v12")` goes back to one.

        Raises
        ------
        ModelError
            The session has no model in the loop; so for all that follows here.
        """
        return self._loop("models").trainer.versions

    @property
    def scores(self) -> pd.DataFrame:
        """Every score that was shown or considered, with the model's version and the time (see `ScoreLog.frame`)."""
        return self._loop("scores").scores.frame()

    def explain(self, task: Task | int | None = None) -> Explanation:
        """Tell why a card is shown, and how its scores moved from version to version.

        Parameters
        ----------
        task : task dict or task hash, optional
            One of the open or answered cards (their hashes are the index of `queue_df` and `df`); by default the
            one on top.

        Raises
        ------
        AnswerError
            There is no such card.
        """
        from nb_annotate.loop.learning.explanation import explanation

        scores = self._loop("explain").scores
        return explanation(task if isinstance(task, dict) else self._card_of(task), scores)

    def inspect(self, text: str) -> Any:
        """Show what the model says of any text: tokens and spans with probabilities, or categories and their reasons.

        Returns
        -------
        Inspection or CategoryInspection
            The first for sessions about spans, the second for those about categories; both show themselves in a cell.

        Raises
        ------
        RecipeError
            It is no text.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> session = nba.ner.correct(["Ana sings"], "blank:en", labels=["PERSON"], store=":memory:", dataset="look")
        >>> session.inspect("Bo sings").tokens["token"].tolist()
        ['Bo', 'sings']
        """
        look = self._loop("inspect").look
        asked: object = text
        if not isinstance(asked, str):
            msg = f"inspect takes one text, not {asked!r:.120}."
            raise RecipeError(msg, hint="Write session.inspect(text); session.predict(texts) takes a list.")
        return look.inspect(asked)

    @property
    def curve(self) -> pd.DataFrame:
        """How good the model was after so many answers: F of spans, or of categories, with a 95 % interval (`Curve.frame`).

        Measured on cards drawn at random, which the model that is measured had not learned from, or on `eval=`.
        """
        return self._loop("curve").measuring.curve.frame()

    def plot_curve(self) -> Any:
        """Plot `curve` as an Altair chart."""
        from nb_annotate.loop.learning.plots import plot_curve

        return plot_curve(self.curve)

    @property
    def calibration(self) -> Calibration | None:
        """How far the scores can be believed: a reliability table; `None` before the first measurement."""
        return self._loop("calibration").measuring.calibration

    @property
    def advice(self) -> str | None:
        """How much is left to learn, or why the model does not learn; `None` while nothing can be said."""
        return self._loop("advice").measuring.advice

    def simulate(
        self,
        gold: AnyGoldRows,
        *,
        evaluation: AnyGoldRows | None = None,
        minutes: Sequence[float] | None = None,
        answers: Sequence[int] | None = None,
        strategies: Iterable[str | AnyStrategy] | None = None,
        seeds: int | Sequence[int] = 3,
        noise: float = 0.0,
        seconds: SecondsModel | CategorySeconds | None = None,
        progress: bool = True,
    ) -> Simulation:
        """Let a simulated annotator work as this session asks, and in other ways: F against minutes or answers.

        The arguments are those of `nb_annotate.loop.simulation.simulate.simulate`; answers of this session are
        neither used nor changed.
        """
        from nb_annotate.loop.simulation.sessions import simulate_recipe

        self._loop("simulate")
        return simulate_recipe(
            self.recipe,
            gold,
            evaluation=evaluation,
            minutes=minutes,
            answers=answers,
            strategies=strategies,
            seeds=seeds,
            noise=noise,
            seconds=seconds,
            progress=progress,
        )

    def _loop(self, asked: str) -> ModelLoop:
        if self.learning is None:
            msg = f"session.{asked}: {self.recipe.name!r} has no model in the loop."
            raise ModelError(msg, hint="The recipes correct(..., update=True) and teach of ner and textcat have one.")
        return self.learning

"""Someone who knows the categories of texts and answers cards, with slips if wanted."""

from __future__ import annotations

import numpy as np

from nb_annotate.loop.simulation.category_gold import CategoryGold
from nb_annotate.loop.simulation.category_seconds import CategorySeconds
from nb_annotate.loop.simulation.work import Annotator
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.types import Decision, Task


class CategoryAnnotator(Annotator):
    """Answers yes/no cards about one category, and cards with options, by the gold.

    The same card is always answered alike, whatever came before it.

    Parameters
    ----------
    gold : CategoryGold
        The right categories of every text that may be asked about.
    noise : float
        How often a yes/no answer is the wrong one, another category is chosen where there is exactly one, or one
        option is left out or put on too many where there may be several.
    seconds : CategorySeconds, optional
        How long answers take.
    seed : int
        For the slips.
    suggestions : bool
        With `False` what was chosen beforehand is not looked at: every category takes the time to choose it.

    Raises
    ------
    RecipeError
        `noise` is no share.

    Examples
    --------
    >>> from nb_annotate.tasks.hashing import set_hashes
    >>> annotator = CategoryAnnotator(CategoryGold({"Where is it?": ["Delivery"]}, ["Delivery", "Refund"]))
    >>> annotator.decide(set_hashes({"text": "Where is it?", "label": "Refund"}, "classification"))
    ({'answer': 'reject'}, 1.5)
    """

    def __init__(
        self,
        gold: CategoryGold,
        *,
        noise: float = 0.0,
        seconds: CategorySeconds | None = None,
        seed: int = 0,
        suggestions: bool = True,
    ) -> None:
        if not 0 <= noise <= 1:
            msg = f"noise={noise!r} must be a share from 0 to 1."
            raise RecipeError(msg, hint="noise=0.05 gives one wrong answer in twenty.")
        self.gold = gold
        self.seconds = CategorySeconds() if seconds is None else seconds
        self._noise = noise
        self._seed = seed
        self._suggestions = suggestions

    def decide(self, task: Task) -> tuple[Decision, float]:
        """Answer a card.

        Parameters
        ----------
        task : Task
            A card of the view `choice` or `classification`, with hashes.

        Returns
        -------
        Decision
            What to record.
        float
            Seconds that it took.

        Raises
        ------
        RecipeError
            The card is of another view, or the gold does not have its text.
        """
        right = self.gold.of_hash(task["_input_hash"], task["text"])
        slips = np.random.default_rng([self._seed, task["_task_hash"]])
        slipped = bool(slips.random() < self._noise)
        decision: Decision
        if task["_view_id"] == "classification":
            decision = {"answer": "accept" if (task["label"] in right) != slipped else "reject"}
        elif task["_view_id"] == "choice":
            options = [option["id"] for option in task["options"]]
            chosen = {*options} & right
            if slipped:
                chosen = self._mistaken(chosen, options, slips)
            decision = {"answer": "accept", "accept": [option for option in options if option in chosen]}
        else:
            msg = f"A simulated annotator of categories cannot answer a {task['_view_id']!r} card."
            raise RecipeError(msg, hint="It knows textcat.correct, textcat.teach and textcat.manual.")
        seen: Task = task if self._suggestions else {**task, "accept": []}
        return decision, self.seconds.of(seen, decision)

    def predicted(self, task: Task) -> float:
        """Tell how many seconds a card with what it suggests seems to take, before it is answered."""
        return self.seconds.of(task, {"answer": "accept", "accept": list(task.get("accept") or ())})

    def _mistaken(self, chosen: set[str], options: list[str], slips: np.random.Generator) -> set[str]:
        """Take another option where there is exactly one, else turn one over."""
        if not self.gold.exclusive:
            return chosen ^ {options[slips.integers(len(options))]}
        others = [option for option in options if option not in chosen]
        return {others[slips.integers(len(others))]} if others else chosen

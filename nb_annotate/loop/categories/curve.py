"""The learning curve of a model of categories: F of its decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from nb_annotate.loop.categories.book import CategoryBook, score_on_card
from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.curve import Counts, Curve, Point
from nb_annotate.models.text_model import FloatArray, TextHeldOut, TextLesson, TextModel

DECISION = 0.5
"""A category that is likelier than this counts as said, where a text may have several."""

WINDOW = 50
"""How many of the last random cards tell how good a model is that makes no out-of-fold predictions."""


class CategoryCurve(Curve):
    """Points of micro-averaged F of the categories of texts; see `Curve`.

    Where each text has exactly one category, the likeliest one is what the model says, and F is the share of texts that
    it has right; otherwise it says all that are likelier than not.

    Parameters
    ----------
    labels : sequence of str
        The categories, in the order of scores.
    exclusive : bool
        Whether each text has exactly one.
    seed : int
        Of the bootstrap.
    """

    counted = "categories"

    def __init__(self, labels: Sequence[str], *, exclusive: bool, seed: int = 0) -> None:
        super().__init__(seed)
        self._labels = tuple(labels)
        self._exclusive = exclusive

    def measure(
        self, held_out: Iterable[TextHeldOut], book: CategoryBook, answers: int, version: str, at: float | None = None
    ) -> Point | None:
        """Append a point from out-of-fold predictions on what was drawn at random.

        Parameters
        ----------
        held_out : iterable of TextHeldOut
            Lessons with what was said by a model that had not learned from them.
        book : CategoryBook
            Knows which of their categories were asked about because chance had drawn the question: only these count.
        answers : int
            How many answers the published model has learned from.
        version : str
            Of that model.
        at : float, optional
            Seconds since 1970; now, if not given.

        Returns
        -------
        Point or None
            `None` if there are too few texts or categories to tell.
        """
        counts = []
        for held in held_out:
            drawn = book.drawn(held.lesson.input.text)
            if drawn and (not self._exclusive or drawn >= set(self._labels)):
                counts.append(self.count(held.scores, held.lesson, drawn))
        return self._append(counts, "out-of-fold", answers, version, at)

    def measure_shown(
        self, judged: Iterable[Judged], answers: int, version: str, at: float | None = None
    ) -> Point | None:
        """Append a point from what the model said on random cards before they were answered: test, then train.

        For models that make no out-of-fold predictions, and for yes/no cards where each text has one category: these
        ask about the one that the model finds likeliest, so that the answer tells whether it was right. Prequential
        evaluation over a sliding window (J. Gama, R. Sebastião, P. P. Rodrigues: On evaluating stream learning
        algorithms, Machine Learning 90, 2013).
        """
        counts = [count for one in judged if one.random and (count := self._shown(one)) is not None]
        return self._append(counts[-WINDOW:], "prequential", answers, version, at)

    def measure_on(
        self, model: TextModel, gold: Sequence[TextLesson], answers: int, version: str, at: float | None = None
    ) -> Point | None:
        """Append a point from an evaluation set that is never learned from."""
        scores = model.scores([lesson.input for lesson in gold])
        counts = [self.count(row, lesson, lesson.yes | lesson.no) for row, lesson in zip(scores, gold, strict=True)]
        return self._append(counts, "eval", answers, version, at)

    def count(self, scores: FloatArray, lesson: TextLesson, known: Iterable[str]) -> Counts:
        """Count the categories said rightly, said wrongly and missed, among those that are known."""
        said, gold = self._said(scores), lesson.yes & frozenset(known)
        said &= frozenset(known)
        return len(said & gold), len(said - gold), len(gold - said)

    def _said(self, scores: FloatArray) -> frozenset[str]:
        if np.isnan(scores).all():
            return frozenset()
        if self._exclusive:
            return frozenset({self._labels[int(np.nanargmax(scores))]})
        return frozenset(label for label, score in zip(self._labels, scores, strict=True) if score > DECISION)

    def _shown(self, judged: Judged) -> Counts | None:
        task = judged.task
        if judged.scope not in {"complete", "partial", "negative"}:
            return None
        if judged.yes_no:
            score = score_on_card(task)
            if score is None:
                return None
            right = judged.decision["answer"] == "accept"
            is_said = self._exclusive or score > DECISION
            missed = (right and not is_said) or (self._exclusive and not right)
            return int(right and is_said), int(is_said and not right), int(missed)
        scores = {option["id"]: option["score"] for option in task.get("options", []) if "score" in option}
        row = np.array([scores.get(label, np.nan) for label in self._labels])
        if np.isnan(row).all():
            return None
        chosen = frozenset(judged.decision.get("accept") or ())
        said = self._said(row) & frozenset(judged.labels)
        return len(said & chosen), len(said - chosen), len(chosen - said)

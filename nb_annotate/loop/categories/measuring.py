"""How good a model of categories is: measured on texts that it had not learned from."""

from __future__ import annotations

from typing import Literal

from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.calibrating import calibration_of_held_out, calibration_of_shown
from nb_annotate.loop.categories.curve import CategoryCurve
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.obstacles import not_learning
from nb_annotate.loop.learning.advice import advise
from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.models.text_model import TextModel, TextRefit


class CategoryMeasuring:
    """Keeps the learning curve of one session; see `Measuring`.

    Parameters
    ----------
    learning : CategoryLearning
        Its `evaluation` texts are what is measured on; without them it is the random slice.
    book : CategoryBook
        The answers.
    """

    def __init__(self, learning: CategoryLearning, book: CategoryBook) -> None:
        self._learning = learning
        self._book = book
        self.curve = CategoryCurve(learning.labels, exclusive=learning.exclusive, seed=learning.seed)
        self.calibration: Calibration | None = None
        self.advice: str | None = None
        self.held_out = frozenset(lesson.source for lesson in learning.evaluation)

    @property
    def measured_by(self) -> Literal["eval", "random"]:
        """`"eval"` or `"random"`: what the curve is measured on."""
        return "eval" if self._learning.evaluation else "random"

    def measure(self, model: TextModel, found: TextRefit | None, version: str) -> None:
        """Add a point to the curve after a refit (`found`), or where the model has none, after updates."""
        book, answers, labels = self._book, len(self._book), self._learning.labels
        asks_the_likeliest = self._learning.exclusive and self._learning.asks == "labels"
        if self._learning.evaluation:
            self.curve.measure_on(model, self._learning.evaluation, answers, version)
        elif found is None or not found.held_out or asks_the_likeliest:
            self.curve.measure_shown(book, answers, version)
        else:
            self.curve.measure(found.held_out, book, answers, version)
        if found is not None and found.held_out:
            self.calibration = calibration_of_held_out(found.held_out, book, labels)
        else:
            self.calibration = calibration_of_shown(book)
        reasons = not_learning(book, self.curve, labels, exclusive=self._learning.exclusive)
        self.advice = advise(reasons, self.curve)

"""How good a model that marks spans is: measured on texts that it had not learned from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from nb_annotate.loop.learning.advice import advise
from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.calibrating import calibration_of_held_out, calibration_of_shown
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.obstacles import not_learning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.models.span_model import Lesson, Refit, SpanModel
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Span


class SpanMeasuring:
    """Keeps the learning curve of one session.

    Parameters
    ----------
    learning : SpanLearning
        Its `evaluation` texts are what is measured on; without them it is the random slice.
    book : SpanBook
        The answers.

    Attributes
    ----------
    calibration : Calibration or None
        How far the scores can be believed, as of the last measurement.
    advice : str or None
        Why nothing is learned, or how much is left; as of the last measurement.
    held_out : frozenset of int
        Input hashes of the evaluation texts, which are not asked about and not learned from.
    """

    def __init__(self, learning: SpanLearning, book: SpanBook) -> None:
        self._book = book
        self.curve = SpanCurve(learning.seed)
        self.calibration: Calibration | None = None
        self.advice: str | None = None
        self._labels = tuple(learning.labels)
        self._evaluation = list(_lessons(learning))
        self.held_out = frozenset(lesson.source for lesson in self._evaluation)

    @property
    def measured_by(self) -> Literal["eval", "random"]:
        """`"eval"` or `"random"`: what the curve is measured on."""
        return "eval" if self._evaluation else "random"

    def measure(self, model: SpanModel, found: Refit | None, version: str) -> None:
        """Add a point to the curve after a refit (`found`), or where the model has none, after updates."""
        answers = len(self._book)
        if self._evaluation:
            self.curve.measure_on(model, self._evaluation, answers, version)
        elif found is not None:
            self.curve.measure(found.held_out, answers, version)
        else:
            self.curve.measure_shown(self._book, answers, version)
        if found is not None and found.held_out:
            self.calibration = calibration_of_held_out(held for held in found.held_out if held.lesson.random)
        else:
            self.calibration = calibration_of_shown(self._book)
        self.advice = advise(not_learning(self._book, self.curve, self._labels), self.curve)


def _lessons(learning: SpanLearning) -> Iterator[Lesson]:
    """Turn evaluation texts into lessons that are complete for the labels asked for."""
    for number, row in enumerate(learning.evaluation or ()):
        passage = whole_passage(learning, row["text"])
        spans: list[Span] = row.get("spans") or []
        found = []
        for span in spans:
            place = passage.tokens_of(span["start"], span["end"])
            if place is None:
                covered = row["text"][span["start"] : span["end"]]
                msg = f"eval[{number}]: the span {span['start']}-{span['end']} ({covered!r}) is off the token borders."
                raise RecipeError(msg, hint="Use the tokenizer that the texts were annotated with as model=.")
            if span["label"] in learning.labels:
                found.append((*place, span["label"]))
        labels, source = frozenset(learning.labels), input_hash(row["text"])
        yield Lesson(passage, 0, len(passage), labels, tuple(found), random=True, source=source)

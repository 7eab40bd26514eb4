"""What the model says of any text."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from nb_annotate.loop.learning.choice import plain_why
from nb_annotate.loop.spans.cards import CardMaker
from nb_annotate.loop.spans.checked import CheckedSpanModel
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.inspection import Inspection
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task


class Look:
    """Predictions and inspections for whoever asks, in their own thread, also while the model learns.

    Parameters
    ----------
    learning : SpanLearning
        Finds the tokens.
    model : CheckedSpanModel
        The session's model.
    version : callable
        Gives the name of the version in use.
    """

    def __init__(self, learning: SpanLearning, model: CheckedSpanModel, version: Callable[[], str]) -> None:
        self._learning = learning
        self._model = model
        self._version = version

    def predicted(self, texts: Sequence[str]) -> list[Task]:
        """Turn texts into tasks with the spans that the model suggests now, and their scores."""
        passages = [whole_passage(self._learning, text) for text in texts]
        analysis = self._model.analyze([passage for passage in passages if len(passage)])
        found = iter(zip(analysis.best, analysis.surprise.tolist(), strict=True))
        cards = CardMaker(self._learning, self._model.name)
        tasks = []
        for text, passage in zip(texts, passages, strict=True):
            best, surprise = next(found) if len(passage) else ([], 0.0)
            why = plain_why(self._version(), score=math.exp(-surprise))
            place = SpanText(0, {"text": text}, passage, 0, input_hash(text), set())
            suggested = tuple(span for span in best if span.label in self._learning.labels)
            tasks.append(cards.make(SpanChoice(place, 0, len(passage), why, suggested=suggested)))
        return tasks

    def inspect(self, text: str) -> Inspection:
        """Show what the model says of a text."""
        passage = whole_passage(self._learning, text)
        analysis = self._model.analyze([passage], candidates=True)
        best, candidates = (analysis.best[0], analysis.candidates[0]) if len(passage) else ([], [])
        marginals = self._model.marginals(passage)
        return Inspection(passage, self._model.labels, marginals, best, candidates, self._version())

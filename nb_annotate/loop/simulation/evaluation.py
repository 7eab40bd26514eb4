"""Span F of a model on texts whose gold is known."""

from __future__ import annotations

from dataclasses import dataclass

from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import SpanModel


@dataclass(frozen=True, slots=True)
class Score:
    """How many spans were found, and how many of them are right: start, end and label.

    Examples
    --------
    >>> Score(right=3, found=4, wanted=6).f
    0.6
    """

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of the spans found that are right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """Share of the spans wanted that were found."""
        return self.right / max(1, self.wanted)

    @property
    def f(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.right / max(1, self.found + self.wanted)

    @property
    def figures(self) -> dict[str, float]:
        """F, precision and recall."""
        return {"f": self.f, "precision": self.precision, "recall": self.recall}


class Evaluation:
    """Whole texts that nobody is asked about, ready to be scored.

    Spans of the gold that lie off the token borders cannot be found and count as missed.

    Parameters
    ----------
    gold : Gold
        The texts and their spans.
    learning : SpanLearning
        Says how texts are cut into tokens, where pattern hits are, and which labels count.
    """

    def __init__(self, gold: Gold, learning: SpanLearning) -> None:
        self._passages: list[Passage] = []
        self._wanted: list[set[TokenSpan]] = []
        labels = frozenset(learning.labels)
        for text, spans in gold:
            self._passages.append(whole_passage(learning, text))
            wanted = [(span["start"], span["end"], span["label"]) for span in spans if span["label"] in labels]
            self._wanted.append(set(wanted))

    def score(self, model: SpanModel) -> Score:
        """Compare the model's best parse of each text with the gold."""
        best = iter(model.analyze(self._passages).best)
        right = found = wanted = 0
        for passage, gold in zip(self._passages, self._wanted, strict=True):
            spans = next(best) if passage.units else []
            marked = {(*passage.code_points(span.first, span.end), span.label) for span in spans}
            right += len(marked & gold)
            found += len(marked)
            wanted += len(gold)
        return Score(right, found, wanted)

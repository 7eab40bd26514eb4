"""The part that all models of the user's own share: units as texts, results kept, analyses made of spans."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np

from nb_annotate.models.consistency import best_spans
from nb_annotate.models.found import Output
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan, Unit
from nb_annotate.models.reading import NOTHING, OnTokens, Reading, read
from nb_annotate.models.span_model import SLOW_WINDOW, Analysis, FloatArray, Lesson, Refit
from nb_annotate.models.units import Key, key_of, unit_task
from nb_annotate.tasks.types import Task

TEXTS_AT_ONCE = 32
"""Texts that a model is given in one call."""

KEPT_READINGS = 20_000
"""Units whose results are kept (a few MB), so that a slow model is asked about each text once."""

_Readings: TypeAlias = "OrderedDict[Key, Reading]"


@dataclass(frozen=True, eq=False)
class _State:
    """A published model and what it said: both are replaced together."""

    model: Any
    readings: _Readings = field(default_factory=OrderedDict)


class CandidateModel(ABC):
    """A `SpanModel` over anything that finds spans in plain texts.

    It sees each unit as a text of its own; texts are handed over in batches, by one thread at a time, and what it
    said is kept until it changes.

    Parameters
    ----------
    model : object
        What finds the spans.
    name : str
        What to call it.
    labels : sequence of str
        Spans with other labels are left out and counted.
    overlap : bool
        Whether spans may share tokens; otherwise the likelier of two counts.

    Attributes
    ----------
    ignored_labels : Counter of str
        How many spans had a label that was not asked for, by label.
    off_tokens : int
        How many spans were left out because they start or end within a token.
    """

    window = SLOW_WINDOW

    def __init__(self, model: Any, name: str, labels: Sequence[str], *, overlap: bool = False) -> None:
        self.name = name
        self.labels = tuple(labels)
        self.overlap = overlap
        self.ignored_labels: Counter[str] = Counter()
        self.off_tokens = 0
        self._calling = threading.RLock()
        self._state = _State(model)

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""
        return False

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages.

        Raises
        ------
        ModelError
            The model raised, or gave back something that makes no sense.
        """
        units = [(passage, unit) for passage in passages for unit in passage.units]
        readings = self._read(units)
        placed = list(zip(readings, (first for _, (first, _) in units), strict=True))
        return Analysis(
            surprise=np.array([reading.surprise for reading in readings], dtype=np.float64),
            expected_spans=np.array([reading.expected_spans for reading in readings], dtype=np.float64),
            best=[_moved(reading.best, first) for reading, first in placed],
            candidates=[_moved(reading.candidates, first) if candidates else [] for reading, first in placed],
        )

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels)."""
        columns = {label: number for number, label in enumerate(self.labels)}
        found = np.zeros((len(passage), len(self.labels)))
        for spans in self.analyze([passage], candidates=True).candidates:
            for first, end, label, score in spans:
                found[first:end, columns[label]] += score
        return np.minimum(found, 1.0)

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that holds all accepted spans and none of the rejected ones."""
        said = self.analyze([passage], candidates=True)
        best = [span for spans in said.best for span in spans]
        candidates = [*best, *(span for spans in said.candidates for span in spans)]
        return best_spans(
            candidates, accepted, frozenset(rejected), preferred={span.span for span in best}, overlap=self.overlap
        )

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:  # noqa: B027  most do not learn
        """Learn nothing: it only suggests."""

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:  # noqa: ARG002  the protocol's
        """Return `None`: there is no other way to learn than `update`."""
        return None

    def snapshot(self) -> object:
        """Give the published model."""
        return self._state.model

    def restore(self, snapshot: object) -> None:
        """Publish an earlier model."""
        self._publish(snapshot)

    # -- for the kinds of models --------------------------------------------------------------

    @abstractmethod
    def _outputs(self, model: Any, tasks: Sequence[Task]) -> Sequence[Sequence[Output]]:
        """Ask the model about texts, no text twice; at least one output for each of them."""

    def _publish(self, model: object) -> None:
        self._state = _State(model)

    # -- inside -------------------------------------------------------------------------------

    def _read(self, units: Sequence[tuple[Passage, Unit]]) -> list[Reading]:
        state = self._state
        keys = [key_of(passage, unit) for passage, unit in units]
        known: dict[Key, Reading] = {}
        with self._calling:
            waiting: dict[str, list[tuple[Key, Passage, Unit]]] = {}
            for key, (passage, unit) in dict(zip(keys, units, strict=True)).items():
                if key in state.readings:
                    state.readings.move_to_end(key)
                    known[key] = state.readings[key]
                elif unit[0] == unit[1]:
                    known[key] = NOTHING
                else:
                    waiting.setdefault(key[0], []).append((key, passage, unit))
            texts = list(waiting)
            for batch in (texts[start : start + TEXTS_AT_ONCE] for start in range(0, len(texts), TEXTS_AT_ONCE)):
                tasks = [unit_task(passage, unit) for _, passage, unit in (waiting[text][0] for text in batch)]
                for text, outputs in zip(batch, self._outputs(state.model, tasks), strict=True):
                    for key, passage, unit in waiting[text]:
                        reading = read(self._on_tokens(outputs, passage, unit), overlap=self.overlap)
                        known[key] = state.readings[key] = reading
            while len(state.readings) > KEPT_READINGS:
                state.readings.popitem(last=False)
        return [known[key] for key in keys]

    def _on_tokens(self, outputs: Iterable[Output], passage: Passage, unit: Unit) -> list[OnTokens]:
        offset, first = int(passage.starts[unit[0]]), unit[0]
        placed: list[OnTokens] = []
        for output in outputs:
            spans: list[tuple[TokenSpan, float | None]] = []
            for span in output.spans:
                place = passage.tokens_of(span.start + offset, span.end + offset)
                if span.label not in self.labels:
                    self.ignored_labels[span.label] += 1
                elif place is None:
                    self.off_tokens += 1
                else:
                    spans.append(((place[0] - first, place[1] - first, span.label), span.score))
            placed.append(OnTokens(output.score, tuple(spans)))
        return placed


def _moved(spans: Iterable[ScoredSpan], first: int) -> list[ScoredSpan]:
    return [ScoredSpan(span.first + first, span.end + first, span.label, span.score) for span in spans]

"""A model that marks spans whose every word is checked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nb_annotate.loop.learning.checked import CheckedModel
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan, Unit
from nb_annotate.models.span_model import Analysis, FloatArray, Lesson, SpanModel
from nb_annotate.tasks.errors import ModelError

_TOLERANCE = 1e-6
"""How far a probability may lie outside 0 to 1 by rounding."""


class CheckedSpanModel(CheckedModel[SpanModel, Lesson]):
    """Passes calls on to a model that marks spans, see `SpanModel`; what is wrong comes out as a `ModelError`."""

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages."""
        analysis = self._call(lambda: self.model.analyze(passages, candidates=candidates))
        self._call(lambda: check_analysis(analysis, passages, self.name))
        return analysis

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability of each token to lie in a span of each label."""
        found = self._call(lambda: np.asarray(self.model.marginals(passage), np.float64))
        expected = (len(passage), len(self.labels))
        if found.shape != expected or not np.isfinite(found).all():
            msg = f"{self.name}.marginals gave back an array of shape {found.shape}, or numbers that are not finite."
            raise ModelError(msg, hint=f"Expected finite numbers of shape {expected}: (tokens, labels).")
        return found

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that agrees with what is known."""
        return self._call(lambda: self.model.consistent(passage, accepted, rejected))


def check_analysis(analysis: Analysis, passages: Sequence[Passage], name: str) -> None:
    """Raise unless there are scores for each unit, all of them finite, and spans that lie within it.

    Raises
    ------
    ModelError
        Naming the model and what is wrong.
    """
    units = [unit for passage in passages for unit in passage.units]
    for what in ("surprise", "expected_spans"):
        values = np.asarray(getattr(analysis, what), np.float64)
        if values.shape != (len(units),):
            msg = f"{name} gave back {what} of shape {values.shape} for {len(units)} units."
            raise ModelError(msg, hint="One number for each unit of each passage is expected.")
        if not np.isfinite(values).all():
            msg = f"{name} gave back {what} that is not finite: {values[~np.isfinite(values)][0]}."
            raise ModelError(msg, hint="Is a weight or a score NaN?")
    for listed in (analysis.best, analysis.candidates):
        if len(listed) != len(units):
            msg = f"{name} gave back spans for {len(listed)} units, but was asked about {len(units)}."
            raise ModelError(msg, hint="One list for each unit is expected, empty where there are none.")
        for spans, unit in zip(listed, units, strict=True):
            _check_spans(spans, unit, name)


def _check_spans(spans: Sequence[ScoredSpan], unit: Unit, name: str) -> None:
    for span in spans:
        if not unit[0] <= span.first < span.end <= unit[1]:
            msg = f"{name} gave back the tokens {span.first}-{span.end} ({span.label}), outside {unit[0]}-{unit[1]}."
            raise ModelError(msg, hint="Tokens are counted in the whole passage, end exclusive.")
        if not -_TOLERANCE <= span.score <= 1 + _TOLERANCE:  # false for NaN, too
            msg = f"{name} gave back the score {span.score} for the tokens {span.first}-{span.end} ({span.label})."
            raise ModelError(msg, hint="Scores are probabilities from 0 to 1.")

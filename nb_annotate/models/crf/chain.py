"""One linear-chain CRF that learns: spans that do not overlap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from nb_annotate.models.crf.constrained import consistent_parse
from nb_annotate.models.crf.features import ColumnArray, Features, blind
from nb_annotate.models.crf.folds import cross_validate
from nb_annotate.models.crf.ratio import HitShare, expected_ratio
from nb_annotate.models.crf.state import Parser, State
from nb_annotate.models.crf.tags import FloatArray, Tags
from nb_annotate.models.crf.training import L2, Stopped, fit
from nb_annotate.models.crf.weights import Weights
from nb_annotate.models.crf.words import hash_text
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Analysis, Lesson, Refit

_RECENT = 20
_REPLAYED = 80
_CLICK_ITERATIONS = 6
_FIRST_ITERATIONS = 15
_REFIT_ITERATIONS = 60
_REFIT_ITERATIONS_OF_MANY_TAGS = 100
_MANY_TAGS = 9
_LESSONS_AT_A_TIME = 512


class Chain:
    """A chain over some labels.

    Parameters
    ----------
    labels : sequence of str
        What it marks.
    seed : int
        For the replayed lessons, the folds, and which texts are learned from without their pattern hits.
    features : Features
        Where columns come from; chains may share it.
    share : HitShare
        How much of the source has pattern hits.
    """

    def __init__(self, labels: Sequence[str], seed: int, features: Features, share: HitShare) -> None:
        self._tags = Tags(labels)
        self._seed = seed
        self._features = features
        self._share = share
        self._chance = np.random.default_rng(seed)
        self._iterations = _REFIT_ITERATIONS if self._tags.count <= _MANY_TAGS else _REFIT_ITERATIONS_OF_MANY_TAGS
        self._parser = Parser(State(Weights.none(self._tags.count)), self._tags)

    # -- what it says -------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What it has learned."""
        return self._parser.state

    def publish(self, state: State) -> None:
        """Read texts with another state from now on."""
        self._parser = Parser(state, self._tags)  # one assignment: readers have the old one or the new one

    def analyze(self, passages: Sequence[Passage], *, candidates: bool) -> Analysis:
        """Score all units of the passages."""
        return self._parser.analyze(passages, self._features.columns(passages), candidates=candidates)

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span."""
        return self._parser.marginals(passage, self._features.columns([passage])[0])

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that holds all accepted spans and none of the rejected ones."""
        columns = self._features.columns([passage])[0]
        return consistent_parse(self._parser, self._tags, passage, columns, accepted=accepted, rejected=rejected)

    # -- how it learns ------------------------------------------------------------------------

    def learned(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> State:
        """Learn from new lessons and some earlier ones, the first time from all; give the state to be published."""
        ratio = expected_ratio(book, self._tags, self._share.value)
        state = self.state
        if not len(state.weights.columns):
            weights = self._fit(state.weights, book, iterations=_FIRST_ITERATIONS, ratio=ratio)
        else:
            chosen = self._replayed(new, book)
            used = sum(lesson.end - lesson.first for lesson in chosen)
            everything = max(sum(lesson.end - lesson.first for lesson in book), used, 1)
            # The L2 of a sample is its share, or else it forgets what is not in the sample.
            l2 = L2 * used / everything
            weights = self._fit(state.weights, chosen, iterations=_CLICK_ITERATIONS, ratio=ratio, l2=l2)
        return State(weights, state.bias, state.calibration)

    def refitted(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> tuple[State, Refit] | None:
        """Learn from all lessons from zero, choose the decode bias and calibrate; `None` if told to stop."""
        ratio = expected_ratio(book, self._tags, self._share.value)
        nothing = Weights.none(self._tags.count)
        columns = self._columns(book)
        learned = [self._as_learned(lesson, part) for lesson, part in zip(book, columns, strict=True)]

        def run(lessons: Sequence[Lesson], of_them: Sequence[ColumnArray]) -> Weights:
            return fit(nothing, lessons, of_them, self._tags, iterations=self._iterations, ratio=ratio, stop=stop)

        try:
            weights = run(book, learned)
            found = cross_validate(book, learned, columns, self._tags, fit=run, seed=self._seed)
        except Stopped:
            return None
        facts = {
            "decode_bias": found.bias,
            "f_by_decode_bias": found.f_by_bias,
            "calibration_slope": found.calibration.slope,
            "calibration_shift": found.calibration.shift,
            "expected_ratio": ratio,
            "learned_columns": len(weights.columns),
            "iterations": self._iterations,
        }
        return State(weights, found.bias, found.calibration), Refit(found.held_out, facts)

    def _fit(
        self, start: Weights, lessons: Sequence[Lesson], *, iterations: int, ratio: float, l2: float = L2
    ) -> Weights:
        columns = zip(lessons, self._columns(lessons), strict=True)
        learned = [self._as_learned(lesson, part) for lesson, part in columns]
        return fit(start, lessons, learned, self._tags, iterations=iterations, ratio=ratio, l2=l2)

    def _replayed(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> list[Lesson]:
        """Choose the newest lessons and random earlier ones."""
        if len(book) <= _RECENT + _REPLAYED:
            return list(book)
        recent = dict.fromkeys([*new[-_RECENT:], *book[-_RECENT:]][:_RECENT])
        earlier = [lesson for lesson in book if lesson not in recent]
        drawn = self._chance.choice(len(earlier), min(_REPLAYED, len(earlier)), replace=False)
        return [*recent, *(earlier[number] for number in sorted(drawn.tolist()))]

    def _columns(self, lessons: Sequence[Lesson]) -> list[ColumnArray]:
        """Give the columns of the tokens of each lesson; those around it are seen by their context columns."""
        columns: list[ColumnArray] = []
        for low in range(0, len(lessons), _LESSONS_AT_A_TIME):
            part = lessons[low : low + _LESSONS_AT_A_TIME]
            whole = self._features.columns([lesson.passage for lesson in part])
            # Copies: a view would keep the columns of the text around alive.
            columns += [of_all[lesson.first : lesson.end].copy() for lesson, of_all in zip(part, whole, strict=True)]
        return columns

    def _as_learned(self, lesson: Lesson, columns: ColumnArray) -> ColumnArray:
        """Blank the pattern hits of half of the yes/no texts, always the same ones, or else the model trusts nothing else.

        Whole annotations show by themselves what a pattern misses; blanking theirs cost 5 points of F after five minutes
        of marking by hand (fashion_brands, 4 seeds).
        """
        seen = lesson.complete or hash_text(f"{self._seed} {lesson.passage.text}") % 2
        if not lesson.passage.hits or seen:
            return columns
        return blind(columns)

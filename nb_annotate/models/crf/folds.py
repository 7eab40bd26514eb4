"""Cross-validation by text: what the model says of texts that it has not learned from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from nb_annotate.models.crf.calibration import Calibration, calibrate
from nb_annotate.models.crf.features import ColumnArray
from nb_annotate.models.crf.reading import Rows, best_spans, candidate_spans
from nb_annotate.models.crf.state import SAFE_BIAS, Parser, State
from nb_annotate.models.crf.tags import Tags
from nb_annotate.models.crf.weights import Weights
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.models.span_model import CANDIDATE_FLOOR, HeldOut, Lesson

BIASES = (0.0, -0.5, -1.0, -1.5, -2.0)
_FOLDS = 3
_ENOUGH_SPANS = 10

Fit = Callable[[Sequence[Lesson], Sequence[ColumnArray]], Weights]


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """What came out.

    Parameters
    ----------
    bias : float
        The decode bias with the best F.
    calibration : Calibration
        Fitted to all held-out candidates.
    held_out : list of HeldOut
        Scores are calibrated on the other folds.
    f_by_bias : dict of float to float
        Span F of each decode bias.
    """

    bias: float
    calibration: Calibration
    held_out: list[HeldOut]
    f_by_bias: dict[float, float]


@dataclass(frozen=True, slots=True)
class _Said:
    """A complete lesson, the fold it was left out of, and what the model said: the parse of each bias, unscaled."""

    lesson: Lesson
    fold: int
    parses: list[list[ScoredSpan]]
    candidates: list[ScoredSpan]


def cross_validate(
    lessons: Sequence[Lesson],
    learned: Sequence[ColumnArray],
    read: Sequence[ColumnArray],
    tags: Tags,
    *,
    fit: Fit,
    seed: int,
) -> CrossValidation:
    """Fit on two thirds of the completely answered texts (and all others), and predict the last third; three times.

    Parameters
    ----------
    lessons : sequence of Lesson
        All of them; only complete ones are predicted.
    learned, read : sequence of int32 array
        The columns of the tokens of each lesson, as they are learned from and as they are predicted from.
    tags : Tags
        The tag set.
    fit : callable
        `(lessons, columns) -> Weights`, run to the end: a shortened fit measures the optimiser, not the bias.
    seed : int
        Of the folds.
    """
    texts = list(dict.fromkeys(_text_of(lesson) for lesson in lessons if _is_complete(lesson, tags)))
    if len(texts) < _FOLDS:
        return CrossValidation(SAFE_BIAS, Calibration(), [], {})
    shuffled = np.random.default_rng(seed).permutation(len(texts))
    fold_of = {texts[number]: place % _FOLDS for place, number in enumerate(shuffled.tolist())}
    said: list[_Said] = []
    for fold in range(_FOLDS):
        others = [number for number, lesson in enumerate(lessons) if fold_of.get(_text_of(lesson)) != fold]
        weights = fit([lessons[number] for number in others], [learned[number] for number in others])
        left_out = [
            number
            for number, lesson in enumerate(lessons)
            if _is_complete(lesson, tags) and fold_of[_text_of(lesson)] == fold
        ]
        parser = Parser(State(weights), tags)
        said += _predict(parser, [lessons[n] for n in left_out], [read[n] for n in left_out], fold)
    return _evaluate(said, tags)


def _is_complete(lesson: Lesson, tags: Tags) -> bool:
    return lesson.end > lesson.first and any(label in tags for label in lesson.complete)


def _predict(parser: Parser, lessons: Sequence[Lesson], columns: Sequence[ColumnArray], fold: int) -> list[_Said]:
    firsts = np.array([lesson.first for lesson in lessons])
    rows = Rows(np.array([lesson.end for lesson in lessons]) - firsts, firsts)
    lattice = parser.lattice(columns, rows.lengths)
    as_it_is = Calibration()
    parses = [best_spans(lattice, rows, lattice.best(bias)[0], as_it_is) for bias in BIASES]
    candidates = candidate_spans(lattice, rows, CANDIDATE_FLOOR, as_it_is)
    return [
        _Said(lesson, fold, [parse[number] for parse in parses], candidates[number])
        for number, lesson in enumerate(lessons)
    ]


def _evaluate(said: Sequence[_Said], tags: Tags) -> CrossValidation:
    f_by_bias = {bias: _span_f(said, number, tags) for number, bias in enumerate(BIASES)}
    gold = sum(len(_gold(answer.lesson, tags)) for answer in said)
    bias = max(f_by_bias, key=f_by_bias.__getitem__) if gold >= _ENOUGH_SPANS else SAFE_BIAS
    chosen = BIASES.index(bias)
    held_out: list[HeldOut] = []
    for fold in range(_FOLDS):
        scale = _calibrate([answer for answer in said if answer.fold != fold])
        held_out += [
            HeldOut(answer.lesson, _rescored(answer.parses[chosen], scale), _rescored(answer.candidates, scale))
            for answer in said
            if answer.fold == fold
        ]
    return CrossValidation(bias, _calibrate(said), held_out, f_by_bias)


def _gold(lesson: Lesson, tags: Tags) -> set[tuple[int, int, str]]:
    return {span for span in lesson.accepted if span[2] in lesson.complete and span[2] in tags}


def _text_of(lesson: Lesson) -> int | str:
    """Name the whole text that a lesson is of: its sentences must not be told apart."""
    return lesson.source or lesson.passage.text


def _span_f(said: Sequence[_Said], bias_number: int, tags: Tags) -> float:
    right = found = there = 0
    for answer in said:
        gold = _gold(answer.lesson, tags)
        spans = {scored.span for scored in answer.parses[bias_number] if scored.label in answer.lesson.complete}
        right, found, there = right + len(spans & gold), found + len(spans), there + len(gold)
    return 2 * right / max(1, found + there)


def _calibrate(said: Sequence[_Said]) -> Calibration:
    pairs = [
        (scored.score, scored.span in accepted)
        for answer in said
        for accepted in [set(answer.lesson.accepted)]
        for scored in answer.candidates
        if scored.label in answer.lesson.complete
    ]
    scores = np.array([score for score, _ in pairs])
    return calibrate(scores, np.array([right for _, right in pairs], np.bool_))


def _rescored(spans: Sequence[ScoredSpan], calibration: Calibration) -> list[ScoredSpan]:
    scores = calibration(np.array([span.score for span in spans])).tolist()
    return [span._replace(score=score) for span, score in zip(spans, scores, strict=True)]

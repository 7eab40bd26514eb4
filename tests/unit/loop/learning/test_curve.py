"""The learning curve: F, its interval, and that only honest texts count."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from nb_annotate.loop.learning.curve import interval
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.models.passage import Passage, ScoredSpan
from nb_annotate.models.span_model import Analysis, Lesson
from tests.unit.loop.learning.answers import held_out, judged, passage_of, spans_at

COLUMNS = ["answers", "version", "f", "low", "high", "precision", "recall", "texts", "spans", "at", "how"]
FOUND = held_out("Ana sings", [(0, 1, "PERSON")], [(0, 1, "PERSON")])
MISSED = held_out("Bo sings", [(0, 1, "PERSON")], [])
WRONG = held_out("It rains", [], [(0, 1, "PERSON")])


class FirstWords:
    """Finds the first token of each unit, as a person."""

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:  # noqa: ARG002  as the protocol has it
        best = [[ScoredSpan(first, first + 1, "PERSON", 0.9)] for passage in passages for first, _ in passage.units]
        nothing = np.zeros(len(best))
        return Analysis(nothing, nothing, best, [[] for _ in best])


def test_a_point_has_micro_averaged_f_of_exact_spans():
    curve = SpanCurve()
    point = curve.measure([FOUND] * 6 + [MISSED] * 2 + [WRONG] * 1, 120, "v14", at=0.0)
    assert point is not None
    assert (point.precision, point.recall) == (pytest.approx(6 / 7), pytest.approx(6 / 8))
    assert point.f == pytest.approx(2 * 6 / (2 * 6 + 1 + 2))
    assert point.low < point.f < point.high
    assert (point.answers, point.version, point.texts, point.gold, point.how) == (120, "v14", 9, 8, "out-of-fold")


def test_only_random_complete_texts_count():
    chosen = held_out("Bo sings", [(0, 1, "PERSON")], [], random=False)
    unknown = held_out("Bo sings", [(0, 1, "PERSON")], [], complete=frozenset())
    curve = SpanCurve()
    point = curve.measure([FOUND] * 5 + [chosen, unknown] * 20, 10, "v1")
    assert point is not None
    assert (point.f, point.texts) == (1.0, 5)


def test_only_the_known_labels_and_the_known_stretch_count():
    other_label = held_out("Ana sings", [(0, 1, "PERSON")], [(0, 1, "PERSON"), (1, 2, "ORG")])
    passage = passage_of("Ana sings. Bo sings.")
    lesson = Lesson(passage, 0, 3, frozenset({"PERSON"}), ((0, 1, "PERSON"),), random=True)
    beyond = type(FOUND)(lesson, [ScoredSpan(0, 1, "PERSON", 0.9), ScoredSpan(3, 4, "PERSON", 0.9)], [])
    point = SpanCurve().measure([other_label] * 3 + [beyond] * 3, 10, "v1")
    assert point is not None
    assert point.f == 1.0


def test_there_is_no_point_without_texts_or_spans():
    curve = SpanCurve()
    empty = held_out("It rains", [], [])
    assert curve.measure([FOUND] * 4, 10, "v1") is None
    assert curve.measure([empty] * 50, 10, "v1") is None
    assert curve.frame().empty
    assert curve.honesty is None


def test_a_point_waits_for_some_spans_and_says_so():
    curve = SpanCurve()
    assert curve.measure([FOUND] * 2 + [MISSED] * 2 + [WRONG] * 20, 10, "v1") is None
    assert curve.waits_for is not None
    assert "5 spans" in curve.waits_for
    assert "24 and 4" in curve.waits_for
    assert curve.measure([FOUND] * 2 + [MISSED] * 3 + [WRONG] * 20, 12, "v2") is not None
    assert curve.waits_for is None


def test_points_are_never_redrawn():
    curve = SpanCurve(seed=3)
    curve.measure([FOUND, MISSED] * 5, 50, "v1", at=0.0)
    before = curve.frame()
    curve.measure([FOUND] * 9 + [MISSED], 100, "v2", at=60.0)
    after = curve.frame()
    assert after.head(1).equals(before)
    assert list(after.columns) == COLUMNS
    assert after["at"].dt.tz is not None
    assert SpanCurve().frame().dtypes.to_dict() == after.dtypes.to_dict()
    assert "had not learned from it" in str(curve.honesty)


def test_the_same_seed_draws_the_same_interval():
    counts = np.array([[1, 0, 1], [0, 1, 0], [2, 0, 0]] * 6)
    assert interval(counts, seed=1) == interval(counts, seed=1)


@pytest.mark.parametrize(("texts", "recall"), [(10, 0.6), (20, 0.3), (60, 0.7)])
def test_the_interval_holds_the_true_f_as_often_as_it_says(texts, recall):
    random = np.random.default_rng(5)
    held = 0
    for _ in range(300):
        spans = 1 + random.poisson(random.gamma(1, 1, texts))  # a few texts have many of the spans
        found = random.binomial(spans, recall)
        counts = np.stack([found, random.binomial(spans, 1 - recall), spans - found], axis=1)
        low, high = interval(counts, seed=0)
        held += low <= recall <= high  # as many false finds as misses: F is the recall
    assert 0.93 <= held / 300 <= 0.995


def test_nothing_right_is_no_certainty():
    low, high = interval(np.array([[0, 0, 1]] * 8), seed=0)
    assert low == 0.0
    assert 0.1 < high < 0.5
    assert interval(np.array([[1, 0, 0]] * 8), seed=0)[0] < 0.95


def test_one_text_with_many_spans_makes_the_interval_wide():
    one_bad_text = interval(np.array([[1, 0, 0]] * 9 + [[0, 0, 20]]), seed=0)
    spread_out = interval(np.array([[1, 0, 2]] * 9 + [[0, 0, 2]]), seed=0)
    assert one_bad_text[1] - one_bad_text[0] > 1.5 * (spread_out[1] - spread_out[0])


def test_shown_suggestions_are_measured_on_the_last_random_cards():
    text = "Ana sings"
    ana, sings = spans_at(text, ("Ana", "PERSON"), ("sings", "PERSON"))
    missed = judged(text, "ner_manual", asked=[], spans=[ana], random=True)
    right = judged(text, "ner_manual", asked=[ana], random=True)
    hit = judged(text, "ner_manual", asked=[ana, {**sings, "source": "pattern"}], spans=[ana], random=True)
    passed_over = [
        judged(text, "ner_manual", asked=[sings], spans=[ana]),
        judged(text, "ner_manual", asked=[sings], spans=[ana], random=True, score=None),
        judged(text, "ner_manual", "reject", asked=[sings], random=True),
        judged(text, "ner", "reject", asked=[sings], random=True),
    ]
    curve = SpanCurve()
    first = curve.measure_shown([missed] * 10 + passed_over * 9, 60, "v1")
    last = curve.measure_shown([missed] * 10 + passed_over + [right, hit] * 4, 90, "v2", window=8)
    assert (first and first.f, last and last.f) == (0.0, 1.0)
    assert last is not None
    assert (last.texts, last.how) == (8, "prequential")


def test_an_evaluation_set_is_measured_unit_by_unit():
    passage = passage_of("Ana sings. Bo sings.", (0, 3, 6))
    gold = Lesson(passage, 0, 6, frozenset({"PERSON"}), ((0, 1, "PERSON"), (3, 4, "PERSON")))
    half = Lesson(passage_of("It is Ana"), 0, 3, frozenset({"PERSON"}), ((2, 3, "PERSON"),))
    point = SpanCurve().measure_on(FirstWords(), [gold, half] * 300, 10, "v1")
    assert point is not None
    assert point.f == pytest.approx(2 * 2 / (2 * 2 + 1 + 1))
    assert (point.texts, point.gold, point.how) == (600, 900, "eval")

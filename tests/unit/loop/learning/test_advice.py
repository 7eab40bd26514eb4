"""What is left to learn, and what the panel says."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.learning.advice import advise
from nb_annotate.loop.learning.outlook import left_to_learn
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.loop.spans.obstacles import not_learning
from tests.unit.loop.learning.answers import book_of, curve_of, judged, spans_at

ANSWERS = np.array([20, 40, 60, 80, 100, 130, 160, 200])


def power_law(answers, level: float, drop: float, power: float):
    return level - drop * np.asarray(answers, dtype=float) ** -power


def answers_until_little(now: int, level: float, drop: float, power: float) -> int:
    ahead = np.arange(0, 5000)
    gain = power_law(now + ahead + 100, level, drop, power) - power_law(now + ahead, level, drop, power)
    return int(ahead[gain < 0.01][0])


@pytest.mark.parametrize("law", [(0.8, 3.0, 0.6), (0.75, 6.0, 0.9), (0.7, 1.2, 0.4)])
def test_a_clean_curve_is_carried_on(law):
    curve = curve_of((n, f, 0.05) for n, f in zip(ANSWERS, power_law(ANSWERS, *law), strict=True))
    outlook = left_to_learn(curve)
    truth = answers_until_little(200, *law)
    assert outlook.answers is not None
    assert outlook.answers == pytest.approx(truth, abs=max(20, 0.2 * truth))
    assert outlook.low is not None
    assert outlook.low <= truth + 10
    assert outlook.high is None or truth - 10 <= outlook.high


def test_the_interval_holds_the_truth_on_noisy_curves():
    law, random, held, told = (0.8, 3.0, 0.6), np.random.default_rng(1), 0, 0
    truth = answers_until_little(200, *law)
    for _ in range(60):
        noisy = power_law(ANSWERS, *law) + random.normal(0, 0.01, len(ANSWERS))
        outlook = left_to_learn(curve_of((n, f, 0.06) for n, f in zip(ANSWERS, noisy, strict=True)))
        if outlook.answers is not None:
            told += 1
            held += outlook.low <= truth and (outlook.high is None or truth <= outlook.high)
    assert told > 40
    assert held / told > 0.8


def test_a_flat_end_is_a_place_to_stop():
    curve = curve_of((n, f, 0.04) for n, f in zip(ANSWERS, power_law(ANSWERS, 0.8, 30, 1.5), strict=True))
    outlook = left_to_learn(curve)
    assert (outlook.answers, outlook.stop) == (0, True)
    assert "less than 1 point" in outlook.sentence
    assert "stop" in outlook.sentence


def test_a_steep_curve_says_to_go_on():
    curve = curve_of((n, f, 0.04) for n, f in zip(ANSWERS, 0.1 + 0.002 * ANSWERS, strict=True))
    outlook = left_to_learn(curve)
    assert not outlook.stop
    assert outlook.answers is not None
    assert outlook.answers > 200


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        ([], "0 points"),
        ([(20, 0.3, 0.1)], "1 point,"),
        ([(20, 0.3, 0.1), (40, 0.4, 0.1), (60, 0.45, 0.1)], "3 points"),
        ([(100, 0.3, 0.1), (110, 0.4, 0.1), (120, 0.45, 0.1), (130, 0.45, 0.1)], "100 to 130"),
        ([(n, 0.0, 0.1) for n in (20, 40, 60, 80)], "found nothing right"),
    ],
)
def test_what_cannot_be_told_has_a_reason(points, reason):
    outlook = left_to_learn(curve_of(points))
    assert (outlook.answers, outlook.stop) == (None, False)
    assert reason in outlook.sentence


def test_wild_points_are_not_carried_on():
    wild = [0.1, 0.6, 0.2, 0.7, 0.15, 0.65, 0.3, 0.5]
    outlook = left_to_learn(curve_of((n, f, 0.2) for n, f in zip(ANSWERS, wild, strict=True)))
    assert (outlook.answers, outlook.stop) == (None, False)
    assert "scatter too much" in outlook.sentence


def test_the_panel_tells_troubles_first_and_then_what_is_left():
    text = "Ana sings"
    refused = book_of(
        judged(f"{number} {text}", "ner", "reject", asked=spans_at(f"{number} {text}", ("sings", "PERSON")))
        for number in range(40)
    )
    assert advise(not_learning(book_of([]), SpanCurve(), ["PERSON"]), SpanCurve()) is None
    assert "not learning well, because all 40 yes/no answers are no" in str(
        advise(not_learning(refused, SpanCurve(), ["PERSON"]), SpanCurve())
    )
    curve = curve_of((n, f, 0.05) for n, f in zip(ANSWERS, power_law(ANSWERS, 0.8, 3.0, 0.6), strict=True))
    assert "more answers" in str(advise(not_learning(book_of([]), curve, ["PERSON"]), curve))

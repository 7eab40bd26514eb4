"""Calibration: reliability tables and their error."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.spans.calibrating import calibration_of_held_out, calibration_of_shown
from tests.unit.loop.learning.answers import held_out, judged, spans_at


def scored(text: str, words: str, score: float):
    return [{**span, "score": score} for span in spans_at(text, (words, "PERSON"))]


def test_honest_scores_have_a_small_error_and_boasting_ones_a_large_one():
    random = np.random.default_rng(0)
    chance = random.random(4000)
    right = random.random(4000) < chance
    honest = Calibration.of(chance, right)
    boasting = Calibration.of(chance**0.3, right)
    assert honest.error is not None
    assert honest.error < 0.03
    assert boasting.error == pytest.approx(np.mean(chance**0.3 - chance), abs=0.03)


def test_the_table_has_a_row_for_each_bin_with_scores():
    frame = Calibration.of([0.0, 0.05, 0.95, 1.0, 1.0], [False, True, True, True, False]).frame
    assert frame["count"].tolist() == [2, 3]
    assert frame["low"].tolist() == [0.0, 0.9]
    assert frame["high"].tolist() == [0.1, 1.0]
    assert frame["score"].tolist() == pytest.approx([0.025, 2.95 / 3])
    assert frame["right"].tolist() == pytest.approx([0.5, 2 / 3])
    assert (frame["right_low"] < frame["right"]).all()
    assert (frame["right"] < frame["right_high"]).all()


def test_no_scores_are_no_error():
    nothing = Calibration.of([], [])
    assert (nothing.error, nothing.count, len(nothing.frame)) == (None, 0, 0)
    assert "no score" in repr(nothing)


def test_held_out_candidates_of_chosen_texts_and_unknown_labels_do_not_count():
    gold = [(0, 1, "PERSON")]
    scores = [(0, 1, "PERSON", 0.9), (1, 2, "PERSON", 0.3), (1, 2, "ORG", 0.7)]
    random = held_out("Ana sings", gold, [], scores=scores)
    chosen = held_out("Ana sings", gold, [], scores=scores, random=False)
    frame = calibration_of_held_out([random, chosen]).frame
    assert frame[["score", "right", "count"]].values.tolist() == [[0.3, 0.0, 1.0], [0.9, 1.0, 1.0]]


def test_answers_tell_which_shown_scores_were_right():
    text = "Ana sings"
    yes, no = scored(text, "Ana", 0.8), scored(text, "sings", 0.8)
    answers = [
        judged(text, "ner", "accept", asked=yes),
        judged(text, "ner", "reject", asked=no),
        judged(text, "ner", "ignore", asked=no),
        judged(text, "ner_manual", asked=yes + no, spans=yes),
        judged(text, "ner_manual", "reject", asked=no),
        judged(text, "ner", "accept", asked=no, spans=yes),  # fixed on the spot: what was asked is wrong
    ]
    frame = calibration_of_shown(answers).frame
    assert frame[["right", "count"]].values.tolist() == [[2 / 5, 5]]

"""Predicted seconds of cards."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.loop.spans.work import WorkModel, reading_tokens
from nb_annotate.models.passage import Passage
from nb_annotate.models.tokenizer import load_tokenizer


def passage(text: str, language: str) -> Passage:
    return Passage.of(text, load_tokenizer(f"blank:{language}").tokenize(text))


def test_a_new_model_has_the_measured_prices():
    work = WorkModel()
    assert work.seconds("correct", [0, 46, 46], [0, 0, 2]) == pytest.approx([0, 2.65, 2.65 + 6.82])
    assert work.seconds("correct", 0, 1, right=2, spurious=3) == pytest.approx([3.41 + 1.0 + 3.0])
    assert work.seconds("yes_no", [10, 400]) == pytest.approx([1.5, 1.5])


def test_real_cards_move_the_prices_to_what_they_cost():
    work, rng = WorkModel(), np.random.default_rng(0)
    for _ in range(600):
        tokens, spans = rng.integers(3, 80), rng.integers(0, 4)
        work.observe("correct", tokens, spans, 1.5 + 0.1 * tokens + 2.0 * spans + rng.normal(0, 0.5))
    rates = work.rates
    assert rates["card"] == pytest.approx(1.5, abs=0.4)
    assert rates["token"] == pytest.approx(0.1, abs=0.02)
    assert rates["span"] == pytest.approx(2.0, abs=0.3)
    assert rates["yes/no"] == 1.5
    assert work.overhead == rates["card"]


def test_twenty_cards_weigh_as_much_as_the_prior():
    work = WorkModel()
    for _ in range(20):
        work.observe("yes_no", 10, 1, 2.5)
    assert work.seconds("yes_no")[0] == pytest.approx(2.0)


def test_a_card_left_alone_says_nothing():
    work = WorkModel()
    for seconds in (121.0, 4000.0, 0.0, -3.0, float("nan")):
        work.observe("correct", 20, 1, seconds)
    assert (work.observed, work.ignored) == (0, 5)
    assert work.rates == WorkModel().rates


def test_one_long_card_counts_as_a_somewhat_longer_one():
    long, longer = WorkModel(), WorkModel()
    long.observe("correct", 20, 1, 30)
    longer.observe("correct", 20, 1, 110)
    assert long.rates == longer.rates
    assert long.seconds("correct", 20, 1)[0] < WorkModel().seconds("correct", 20, 1)[0] + 1


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 9), st.floats(0.01, 119)), max_size=40))
def test_no_price_is_ever_negative(cards):
    work = WorkModel()
    for tokens, spans, seconds in cards:
        work.observe("correct", tokens, spans, seconds)
        work.observe("yes_no", tokens, 1, seconds)
    assert min(work.rates.values()) >= 0
    assert np.isfinite(work.seconds("correct", [0, 50], [0, 3])).all()


def test_characters_count_less_than_words():
    assert reading_tokens(passage("Ana Lima sings", "en")) == pytest.approx([3])
    assert reading_tokens(passage("Žena 🎉 zpívá", "en")) == pytest.approx([3])
    chinese = passage("他明天去北京。", "zh")
    assert reading_tokens(chinese, [(0, len(chinese)), (0, 3)]) == pytest.approx([7 * 46 / 69, 3 * 46 / 69])

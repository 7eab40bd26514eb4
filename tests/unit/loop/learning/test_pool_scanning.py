"""A pool that does not hold the whole source: useful rows come in, others wait, none vanishes."""

from __future__ import annotations

import random
import tracemalloc
from collections import Counter
from itertools import count

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.loop.spans.span_text import SpanText
from tests.unit.loop.learning.desk import Desk


def worth(text: SpanText) -> float:
    return float(text.row["text"].split()[-1])


def merit(texts) -> list[float]:
    return [worth(text) for text in texts]


def worth_rows(number: int, seed: int = 0) -> list[str]:
    draw = random.Random(seed)
    return [f"Row {row} is worth {draw.random()}" for row in range(number)]


def test_scanning_gathers_the_useful_rows() -> None:
    desk = Desk(worth_rows(3000), capacity=200)
    assert desk.pool.fill(1000) == 200
    assert desk.pool.full
    assert desk.pool.remaining == 3000
    before = np.mean(merit(desk.pool.texts))
    for _ in range(70):
        desk.pool.scan(40, merit)
        assert len(desk.pool) == 200
    chance = [worth(text) for text in desk.pool.sample(np.random.default_rng(0), 10**6, fair=True)]
    assert before == pytest.approx(0.5, abs=0.1)
    assert np.mean(merit(desk.pool.texts)) > 0.85
    assert np.mean(chance) == pytest.approx(0.5, abs=0.2)
    assert len(chance) == pytest.approx(20, abs=8)
    assert desk.pool.average.keep_rate == pytest.approx(0.5, abs=0.1)
    assert desk.pool.parked == 2800
    assert desk.pool.remaining == 3000


def test_scanning_goes_on_among_those_that_wait() -> None:
    """The model changes its mind: rows that were parked come back for their new merit."""
    desk = Desk(worth_rows(600), capacity=100)
    desk.pool.fill(100)
    for _ in range(15):
        desk.pool.scan(40, merit)
    assert desk.pool.read == 600
    for _ in range(60):
        desk.pool.scan(40, lambda texts: [-value for value in merit(texts)])
    assert np.mean(merit(desk.pool.texts)) < 0.3
    assert len(desk.pool) + desk.pool.parked == 600


def test_an_endless_source() -> None:
    rows = (f"Row {number} is worth {number % 97}" for number in count())
    desk = Desk(rows, capacity=50)
    desk.pool.fill(50)
    desk.pool.scan(100, merit)
    assert (desk.pool.exhausted, desk.pool.remaining, desk.pool.read) == (False, None, 150)
    desk.pool.close()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 120), st.integers(1, 40), st.lists(st.integers(0, 30), max_size=12), st.integers(0, 3))
def test_every_row_of_a_finite_source_is_asked_once(number: int, capacity: int, scans: list[int], seed: int) -> None:
    """Filling, scanning, answering and taking back in any order: nothing vanishes, nothing comes twice."""
    desk = Desk(worth_rows(number), capacity=capacity, seed=seed)
    draw = random.Random(seed)
    asked: Counter[str] = Counter()
    undone = []

    def answer_some(most: int) -> None:
        for text in desk.pool.sample(np.random.default_rng(seed), most):
            judged = desk.answer(text, 0, len(text.passage))
            asked[text.row["text"]] += 1
            if draw.random() < 0.2:
                undone.append((judged, text.row["text"]))

    for scanned in scans:
        desk.pool.fill(10)
        desk.pool.scan(scanned, merit)
        answer_some(3)
        for judged, text in undone:
            desk.undo(judged)
            asked[text] -= 1
        undone.clear()
    while desk.pool.fill(7) or desk.pool.texts:
        assert len(desk.pool) <= capacity + 3 * len(scans)
        answer_some(5)
        for judged, text in undone:
            asked[text] -= 1
            desk.undo(judged)
        undone.clear()
    assert asked == Counter(worth_rows(number))
    assert (desk.pool.exhausted, desk.pool.remaining, desk.pool.parked) == (True, 0, 0)
    desk.pool.close()


def test_memory_stays_flat_while_rows_are_parked() -> None:
    rows = (f"{'x' * 2000} Row {number} is worth {number % 97}" for number in count())
    desk = Desk(rows, capacity=100)
    desk.pool.fill(100)
    for _ in range(10):
        desk.pool.scan(40, merit)
    tracemalloc.start()
    for _ in range(40):
        desk.pool.scan(40, merit)
    growth, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert desk.pool.parked > 1500
    assert growth < 1_000_000  # the texts that came in and are parked have 3 MB
    desk.pool.close()

"""Sorters of endless streams: nothing vanishes, nothing starves, and the rule is told."""

from __future__ import annotations

import random
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from itertools import count, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.sorters import (
    LONGEST_DROUGHT,
    MovingAverage,
    in_random_slice,
    prefer_high_scores,
    prefer_low_scores,
    prefer_uncertain,
)
from nb_annotate.loop.stream import TaskStream
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import ModelError, RecipeError
from nb_annotate.tasks.hashing import input_hash

SORTERS = (prefer_uncertain, prefer_high_scores, prefer_low_scores)


def tasks(scores) -> Iterator[tuple[float, dict]]:
    return ((score, {"text": f"text {number}", "meta": {"score": score}}) for number, score in enumerate(scores))


def uniform(seed: int) -> Iterator[float]:
    draw = random.Random(seed)
    return (draw.random() for _ in count())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0, 1), max_size=400), st.sampled_from(SORTERS), st.integers(0, 5))
def test_a_finite_stream_comes_out_once_each(scores: list[float], sorter, seed: int) -> None:
    sifted = sorter(tasks(scores), seed=seed)
    texts = Counter(task["text"] for task in sifted)
    assert texts == Counter(f"text {number}" for number in range(len(scores)))
    assert sifted.average.seen == len(scores)
    assert sifted.waiting == 0


@pytest.mark.parametrize("sorter", SORTERS)
def test_half_of_uniform_scores_are_kept_and_the_rate_is_told(sorter) -> None:
    sifted = sorter(tasks(islice(uniform(1), 20_000)))
    for _ in sifted:
        pass
    assert sifted.average.keep_rate == pytest.approx(0.5, abs=0.03)
    assert "moving average" in sifted.rule
    assert sifted.random == pytest.approx(2000, abs=150)


def test_useful_ones_come_first() -> None:
    for sorter, wanted in ((prefer_high_scores, 0.75), (prefer_low_scores, 0.25)):
        chosen = [task for task in islice(sorter(tasks(uniform(2))), 2000) if task["_slice"] == "chosen"]
        assert sum(task["meta"]["score"] for task in chosen) / len(chosen) == pytest.approx(wanted, abs=0.02)
    chosen = [task for task in islice(prefer_uncertain(tasks(uniform(3))), 2000) if task["_slice"] == "chosen"]
    assert sum(abs(task["meta"]["score"] - 0.5) for task in chosen) / len(chosen) < 0.14


def test_bias_moves_the_preferred_score() -> None:
    chosen = islice(prefer_uncertain(tasks(uniform(4)), bias=0.2), 2000)
    scores = [task["meta"]["score"] for task in chosen if task["_slice"] == "chosen"]
    assert sum(scores) / len(scores) == pytest.approx(0.7, abs=0.03)
    with pytest.raises(RecipeError, match=r"bias=0\.7"):
        prefer_uncertain([], bias=0.7)


def test_the_random_slice_is_fair_marked_and_the_same_again() -> None:
    scores = list(islice(uniform(5), 10_000))
    first, second = (
        {
            task["text"]: task["meta"]["score"]
            for task in prefer_high_scores(tasks(scores))
            if task["_slice"] == "random"
        }
        for _ in range(2)
    )
    assert first == second
    assert len(first) == pytest.approx(1000, abs=100)
    assert sum(first.values()) / len(first) == pytest.approx(0.5, abs=0.04)
    other = {task["text"] for task in prefer_high_scores(tasks(scores), seed=1) if task["_slice"] == "random"}
    assert len(other & first.keys()) < 200


def test_questions_about_one_text_are_drawn_each_for_itself() -> None:
    drawn = {in_random_slice(number) for number in range(100)}
    assert drawn == {True, False}


def test_tasks_of_the_caller_are_left_alone() -> None:
    task = {"text": "Ana"}
    assert next(prefer_high_scores([(0.5, task)]))["_slice"] in {"random", "chosen"}
    assert task == {"text": "Ana"}


def test_a_falling_stream_never_starves() -> None:
    """Every score is below the average; each hundredth time the best of them comes through."""
    pulled = 0

    def falling() -> Iterator[tuple[float, dict]]:
        nonlocal pulled
        for number in count():
            pulled += 1
            yield 1 / (number + 2), {"text": f"text {number}"}

    sifted = prefer_high_scores(falling())
    chosen = [task for task in islice(sifted, 200) if task["_slice"] == "chosen"]
    assert len(chosen) > 10
    assert sifted.rescued == len(chosen) - 1  # the first task of all has nothing to be compared with
    assert pulled <= 200 * (LONGEST_DROUGHT + 1)
    sifted.close()


def test_the_best_of_a_drought_is_the_one_that_comes() -> None:
    mirror = MovingAverage()
    scores = [0.0]
    mirror.keeps(0.0)
    draw = random.Random(7)
    while len(scores) < 400:
        scores.append(mirror.mean - draw.uniform(0.1, 1))  # always below
        assert not mirror.keeps(scores[-1])
    below = [score for number, score in enumerate(scores) if not in_random_slice(input_hash(f"text {number}"))][1:]
    droughts = [below[start : start + LONGEST_DROUGHT] for start in (0, LONGEST_DROUGHT, 2 * LONGEST_DROUGHT)]
    early = islice((task for task in prefer_high_scores(tasks(scores)) if task["_slice"] == "chosen"), 1, 4)
    assert [task["meta"]["score"] for task in early] == [max(drought) for drought in droughts]


def test_equal_scores_all_come_at_once() -> None:
    texts = [task["text"] for task in prefer_uncertain(tasks([0.3] * 500))]
    assert texts == [f"text {number}" for number in range(500)]


def test_an_average_follows_a_model_that_changes() -> None:
    average = MovingAverage()
    draw = random.Random(0)
    for centre in (0.2, 0.9):
        kept = [average.keeps(draw.gauss(centre, 0.02)) for _ in range(4000)]
        assert sum(kept[1000:]) / 3000 == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("score", [float("nan"), float("inf")])
def test_a_score_that_is_no_number_is_refused(score: float) -> None:
    with pytest.raises(ModelError, match=repr(score)):
        list(prefer_uncertain(tasks([0.5, score])))


def test_memory_stays_flat() -> None:
    """Tasks that wait are on disk: the sorter holds one at most."""
    scored = ((0.9 if number % 50 == 0 else 0.1, {"text": f"text {number} " + "x" * 1000}) for number in count())
    sifted = prefer_high_scores(scored)
    for _ in islice(sifted, 200):
        pass
    tracemalloc.start()
    for _ in islice(sifted, 2000):
        pass
    growth, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sifted.waiting > 5000
    assert growth < 200_000
    sifted.close()


def test_in_a_recipe_every_task_comes_once() -> None:
    def predict(rows):
        for task in rows:
            yield (hash(task["text"]) % 100) / 100, task

    recipe = Recipe(stream=(), view="ner_manual", labels=["X"], predict=predict, sort=prefer_uncertain)
    stream = TaskStream(open_source([f"text {number}" for number in range(300)]), recipe, lambda _: False)
    taken = stream.take(1000)
    assert len({task["_task_hash"] for task in taken}) == len(taken) == 300
    stream.close()

"""A temperature that fits the answers that came."""

from __future__ import annotations

import random

from nb_annotate.models.passage import ScoredSpan
from nb_annotate.models.temperature import Temperature
from tests.unit.models.spacy_passages import passage, yes_no


def shown(probability, temperature):
    odds = (probability / (1 - probability)) ** (1 / temperature)
    return odds / (1 + odds)


def see_answers(temperature, *, overconfidence, count=300):
    """Let spans be right as often as `probability` says, while the model shows its odds to the power given."""
    rng = random.Random(0)
    for number in range(count):
        probability = rng.uniform(0.05, 0.95)
        raw = shown(probability, 1 / overconfidence)
        spans = {value: [ScoredSpan(0, 1, "A", shown(raw, value))] for value in temperature.values}
        found = passage(f"x{number}")
        verdict = {"right": [(0, 1, "A")]} if rng.random() < probability else {"wrong": [(0, 1, "A")]}
        temperature.see(yes_no(found, **verdict), spans)


def test_overconfident_scores_are_cooled_down():
    temperature = Temperature()
    see_answers(temperature, overconfidence=2.0)
    assert 1.6 <= temperature.value <= 2.5


def test_scores_that_are_right_stay():
    temperature = Temperature()
    see_answers(temperature, overconfidence=1.0)
    assert 0.8 <= temperature.value <= 1.25


def test_a_few_answers_move_nothing():
    temperature = Temperature()
    see_answers(temperature, overconfidence=2.0, count=2)
    assert temperature.value == 1.0


def test_the_same_answer_counts_once():
    temperature = Temperature()
    lesson = yes_no(passage("x"), wrong=[(0, 1, "A")])
    spans = {value: [ScoredSpan(0, 1, "A", shown(0.9, value))] for value in temperature.values}
    for _ in range(100):
        temperature.see(lesson, spans)
    assert temperature.value == 1.0

"""The seconds of cards: reading, marking, correcting, yes/no."""

from __future__ import annotations

import pytest

from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.types import Decision, Span
from tests.unit.loop.simulation.scripted import card, span

TEXT = "Ana and Bo met Cy Dale in Porto"  # 8 tokens
ANA, BO, CY = span(TEXT, "Ana"), span(TEXT, "Bo"), span(TEXT, "Cy Dale")
READING = 8 * 2.65 / 46


def accepted(*spans: Span) -> Decision:
    return {"answer": "accept", "spans": list(spans)}


def test_marking_by_hand_is_reading_and_spans():
    assert SecondsModel().of(card(TEXT), accepted()) == pytest.approx(READING)
    assert SecondsModel().of(card(TEXT), accepted(ANA, BO, CY)) == pytest.approx(READING + 3 * 3.41)
    assert SecondsModel(card=1).of(card(TEXT), accepted(ANA)) == pytest.approx(1 + READING + 3.41)


@pytest.mark.parametrize(
    ("shown", "marked", "work"),
    [
        ([ANA, BO], [ANA, BO], 2 * 0.5),
        ([ANA], [ANA, BO], 0.5 + 3.41),
        ([ANA, span(TEXT, "Porto")], [ANA], 0.5 + 1.0),
        ([span(TEXT, "Cy")], [CY], 3.41),  # one edit: the border is moved
        ([span(TEXT, "Cy"), span(TEXT, "Porto")], [CY], 3.41 + 1.0),
        ([{**ANA, "label": "ORG"}], [ANA], 3.41),
        ([ANA], [], 1.0),
    ],
)
def test_correcting_counts_each_edit(shown, marked, work):
    without_floor = SecondsModel(floor=0)
    assert without_floor.of(card(TEXT, spans=shown), accepted(*marked)) == pytest.approx(READING + work)


def test_suggestions_save_at_most_a_quarter_of_the_manual_time():
    manual = READING + 3 * 3.41
    corrected = SecondsModel(card=2).of(card(TEXT, spans=[ANA, BO, CY]), accepted(ANA, BO, CY))
    assert corrected == pytest.approx(2 + 0.75 * manual)


def test_yes_no_has_one_price_and_what_is_said_beyond_it_costs_more():
    asked = card(TEXT, "ner", label="PERSON", spans=[span(TEXT, "Cy")], known=[ANA])
    seconds = SecondsModel(card=1)
    assert seconds.of(asked, {"answer": "reject"}) == 1.5
    assert seconds.of(asked, {"answer": "accept"}) == 1.5
    assert seconds.of(asked, accepted(CY)) == pytest.approx(1.5 + 3.41)
    nothing_else: Decision = {"answer": "reject", "spans": [ANA], "complete": True}
    assert seconds.of(asked, nothing_else) == pytest.approx(1.5 + READING)


def test_skipping_takes_no_time():
    assert SecondsModel().of(card(TEXT), {"answer": "ignore"}) == 0


def test_single_chinese_characters_read_faster_than_words():
    text = "安娜搬到波尔图"
    tokens = load_tokenizer("blank:zh").tokenize(text)
    chinese = {**card(text), "tokens": tokens}
    assert len(tokens) == 7
    assert SecondsModel().of(chinese, accepted()) == pytest.approx(7 * 2.65 / 69)

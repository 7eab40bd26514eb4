"""The simulated annotator: what it says to cards of each kind, also when it slips."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.loop.checks import check_decision
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.tasks.errors import RecipeError, TaskError
from nb_annotate.tasks.hashing import input_hash
from tests.unit.loop.simulation.scripted import card, span

TEXT = "🎉 Ana met Bo. Later Cy Dale sang in Porto."
GOLD = [span(TEXT, "Ana"), span(TEXT, "Bo"), span(TEXT, "Cy Dale"), span(TEXT, "Porto", "CITY")]
ROWS = [{"text": TEXT, "spans": GOLD}]


def cut(start_of: str, view: str = "ner_manual", **more):
    start = TEXT.index(start_of)
    origin = {"id": 7, "start": start, "input_hash": input_hash(TEXT)}
    return card(TEXT[start:], view, origin=origin, **more)


def test_manual_cards_get_the_gold_of_the_stretch_they_show():
    decision, _ = SimulatedAnnotator(ROWS).decide(card(TEXT))
    assert decision == {"answer": "accept", "spans": GOLD}

    part = cut("Later", spans=[span("Later Cy Dale", "Later")])
    decision, _ = SimulatedAnnotator(ROWS, labels=["PERSON"]).decide(part)
    assert decision["spans"] == [span(part["text"], "Cy Dale")]
    decision, _ = SimulatedAnnotator(ROWS).decide(cut("Dale"))
    assert decision["spans"] == [span("Dale sang in Porto.", "Porto", "CITY")]


def test_an_annotator_who_sees_no_suggestions_takes_the_time_of_marking_by_hand():
    shown = card(TEXT, spans=GOLD)
    assert SimulatedAnnotator(ROWS, suggestions=False).decide(shown) == SimulatedAnnotator(ROWS).decide(card(TEXT))
    assert SimulatedAnnotator(ROWS).decide(shown)[1] < SimulatedAnnotator(ROWS).decide(card(TEXT))[1]


def test_yes_no_means_exactly_this_span_with_this_label():
    annotator = SimulatedAnnotator(ROWS)
    for asked, answer in [
        (GOLD[2], "accept"),
        (span(TEXT, "Cy"), "reject"),
        ({**GOLD[2], "label": "CITY"}, "reject"),
        (span(TEXT, "Later"), "reject"),
    ]:
        decision, seconds = annotator.decide(card(TEXT, "ner", spans=[asked], label=asked["label"]))
        assert (decision, seconds) == ({"answer": answer}, 1.5)
    part = cut("Later", "ner", spans=[span("Later Cy Dale", "Cy Dale")], label="PERSON")
    assert annotator.decide(part)[0]["answer"] == "accept"


def test_a_span_that_is_a_bit_off_is_fixed_on_the_spot_if_wanted():
    annotator = SimulatedAnnotator(ROWS, fixes=True)
    decision, seconds = annotator.decide(card(TEXT, "ner", spans=[span(TEXT, "Cy")], label="PERSON"))
    assert decision == {"answer": "accept", "spans": [GOLD[2]]}
    assert seconds == pytest.approx(1.5 + 3.41)
    elsewhere = card(TEXT, "ner", spans=[span(TEXT, "Later")], label="PERSON")
    assert annotator.decide(elsewhere)[0] == {"answer": "reject"}
    known = card(TEXT, "ner", spans=[span(TEXT, "Cy")], label="PERSON", known=[GOLD[2]])
    assert annotator.decide(known)[0] == {"answer": "reject"}


def test_nothing_else_here_is_said_only_where_it_is_so():
    annotator = SimulatedAnnotator(ROWS, completes=True)
    last = card(TEXT, "ner", spans=[GOLD[2]], label="PERSON", known=GOLD[:2])
    assert annotator.decide(last)[0] == {"answer": "accept", "spans": GOLD[:3], "complete": True}
    wrong = card(TEXT, "ner", spans=[span(TEXT, "Later")], label="PERSON", known=GOLD[:3])
    assert annotator.decide(wrong)[0] == {"answer": "reject", "spans": GOLD[:3], "complete": True}
    first = card(TEXT, "ner", spans=[GOLD[0]], label="PERSON")
    assert annotator.decide(first)[0] == {"answer": "accept"}


def test_gold_off_the_token_borders_is_counted_and_not_marked():
    annotator = SimulatedAnnotator([{"text": TEXT, "spans": [GOLD[0], span(TEXT, "ort", "CITY")]}])
    assert annotator.decide(card(TEXT))[0]["spans"] == [GOLD[0]]
    assert annotator.unmarkable == 1


NAMES = ["Ana", "Bo", "Cy Dale", "Porto", "Eve Fay Gil", "Hal"]


@given(
    words=st.lists(st.sampled_from([*NAMES, "met", "sang 🎉", "東京", "."]), min_size=1, max_size=12),
    seed=st.integers(0, 9),
    view=st.sampled_from(["ner_manual", "spans_manual"]),
)
def test_slips_can_always_be_recorded(words, seed, view):
    spans, text = [], ""
    for word in words:
        if word in NAMES:
            spans.append({"start": len(text), "end": len(text) + len(word), "label": "PERSON"})
            if view == "spans_manual":  # nested ones: a border that moves may meet another span's
                spans += [{**spans[-1], "end": spans[-1]["start"] + len(word.split()[0])}][: " " in word]
        text += f"{word} "
    annotator = SimulatedAnnotator([{"text": text, "spans": spans}], noise=1.0, seed=seed)
    task = card(text, view)
    decision, _ = annotator.decide(task)
    check_decision(task, decision, ["PERSON"], exclusive=False)
    marked = [(one["start"], one["end"]) for one in decision["spans"] or ()]
    if view == "ner_manual":
        assert not set(marked) & {(one["start"], one["end"]) for one in spans}
    assert annotator.decide(task)[0] == decision


def test_the_share_of_slips_is_the_noise():
    texts = [f"Ana sings song {number}" for number in range(2000)]
    rows = [{"text": text, "spans": [span(text, "Ana")]} for text in texts]
    annotator = SimulatedAnnotator(rows, noise=0.1, seed=3)
    asked = [card(text, "ner", spans=[span(text, "Ana")], label="PERSON") for text in texts]
    wrong = sum(annotator.decide(task)[0]["answer"] == "reject" for task in asked)
    missed = sum(annotator.decide(card(text))[0]["spans"] != [span(text, "Ana")] for text in texts)
    assert 160 < wrong < 240
    assert 160 < missed < 240


def test_gold_is_read_from_mappings_rows_frames_and_other_gold():
    import pandas as pd

    plain = [{"start": one["start"], "end": one["end"], "label": one["label"]} for one in GOLD]
    skipped = {"text": "Bo", "spans": None, "answer": "ignore"}
    for rows in ({TEXT: GOLD}, [*ROWS, skipped], pd.DataFrame([*ROWS, skipped]), Gold(ROWS)):
        assert list(Gold(rows)) == [(TEXT, plain)]


def test_a_split_shares_no_text_and_is_drawn_the_same_each_time():
    gold = Gold({f"text {number}": [] for number in range(50)})
    rest, drawn = gold.split(0.2)
    assert sorted([*rest.texts, *drawn.texts]) == sorted(gold.texts)
    assert len(drawn) == 10
    assert gold.split(0.2)[1].texts == drawn.texts
    assert gold.without(drawn).texts == rest.texts
    assert sorted(gold.shuffled(1)) == sorted(gold.texts)
    assert gold.shuffled(1) != gold.shuffled(2)


def test_what_cannot_be_simulated_is_refused_by_name():
    annotator = SimulatedAnnotator(ROWS)
    with pytest.raises(RecipeError, match="does not have the text of the card 'Eve sings'"):
        annotator.decide(card("Eve sings"))
    with pytest.raises(RecipeError, match="cannot answer a 'choice' card"):
        annotator.decide(card(TEXT, "choice"))
    with pytest.raises(RecipeError, match=r"noise=1\.5"):
        SimulatedAnnotator(ROWS, noise=1.5)
    with pytest.raises(RecipeError, match=r"gold\[1\] must have"):
        Gold([*ROWS, {"text": "Bo"}])
    with pytest.raises(TaskError, match=r"gold\[0\]\.spans\[0\].*outside"):
        Gold({"Bo": [{"start": 0, "end": 9, "label": "PERSON"}]})
    with pytest.raises(RecipeError, match="no annotated text"):
        Gold([])
    with pytest.raises(RecipeError, match="cannot be split"):
        Gold(ROWS).split(0.2)

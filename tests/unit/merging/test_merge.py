"""What answers to one text say together, and which of them give way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings

from nb_annotate.merging.merge import merge
from nb_annotate.merging.merged import Region
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.hashing import input_hash
from tests.unit.formats.torture import record_lists
from tests.unit.merging.answers import category, choice, full, judged, span, unusable

TEXT = "Ana Lima works for Acme in Porto"
ANA, LIMA, ACME = span(TEXT, "Ana", "PER"), span(TEXT, "Ana Lima", "PER"), span(TEXT, "Acme", "ORG")


def only(merged):
    assert len(merged.texts) == 1
    return merged.texts[0]


def test_yes_and_no_answers_are_right_and_wrong_and_nothing_more():
    text = only(merge([judged(TEXT, LIMA, "accept"), judged(TEXT, ANA, "reject"), judged(TEXT, ACME, "ignore")]))
    assert (text.right, text.wrong, text.complete) == ((LIMA,), (ANA,), ())
    assert text.spans_judged


def test_nothing_else_here_makes_a_text_complete_for_that_label():
    record = judged(TEXT, LIMA, "accept")
    said = type(record)(task=record.task, decision=record.decision, scope="complete", labels=["PER"])
    text = only(merge([said]))
    assert text.right == (LIMA,)
    assert text.complete_for(frozenset({"PER"}))
    assert not text.complete_for(frozenset({"PER", "ORG"}))


def test_unusable_and_skipped_say_nothing_and_are_kept():
    merged = merge([unusable(TEXT), full("Bob")])
    assert [text.spans_judged for text in merged.texts] == [False, True]
    assert merged.texts[0].complete == ()


def test_complete_counts_more_than_yes_no_even_if_older():
    merged = merge([
        full(TEXT, [LIMA], ended_at=1, annotator="a", dataset="gold"),
        judged(TEXT, ANA, "accept", ended_at=2, annotator="b", dataset="teach"),
        judged(TEXT, LIMA, "reject", ended_at=3, annotator="b", dataset="teach"),
    ])  # fmt: skip
    text = only(merged)
    assert (text.right, text.wrong) == ((LIMA,), ())
    frame = merged.conflicts_frame()
    assert frame["what"].tolist() == ["span 0-3 PER", "span 0-8 PER"]
    assert frame["kept"].tolist() == ["not there", "right"]
    assert set(frame["lost_annotator"]) == {"b"}
    assert set(frame["kept_dataset"]) == {"gold"}


def test_complete_says_nothing_of_labels_that_it_is_not_about():
    merged = merge([full(TEXT, [LIMA], ["PER"], ended_at=1), judged(TEXT, ACME, "accept", ended_at=2)])
    assert only(merged).right == (LIMA, ACME)
    assert merged.conflicts == []


@pytest.mark.parametrize(("first", "second"), [("accept", "reject"), ("reject", "accept")])
def test_newer_yes_no_counts_in_whatever_order_they_come(first, second):
    older = judged(TEXT, LIMA, first, ended_at=1, annotator="a")
    newer = judged(TEXT, LIMA, second, ended_at=2, annotator="b")
    for records in ([older, newer], [newer, older]):
        merged = merge(records)
        text = only(merged)
        assert bool(text.right) == (second == "accept")
        assert bool(text.wrong) == (second == "reject")
        assert [conflict.loser for conflict in merged.conflicts] == [older]


def test_newer_complete_counts_and_every_difference_is_listed():
    merged = merge([full(TEXT, [ANA, ACME], ended_at=1), full(TEXT, [LIMA, ACME], ended_at=2)])
    assert only(merged).right == (LIMA, ACME)
    assert sorted((each.what, each.kept) for each in merged.conflicts) == [
        ("span 0-3 PER", "not there"),
        ("span 0-8 PER", "right"),
    ]


def test_overlapping_spans_of_two_answers_the_newer_one_counts():
    org = span(TEXT, "Lima works", "ORG")
    records = [full(TEXT, [LIMA], ["PER"], ended_at=1), full(TEXT, [org], ["ORG"], ended_at=2)]
    merged = merge(records)
    assert only(merged).right == (org,)
    assert merged.conflicts[0].kept == "span 4-14 ORG"
    assert only(merge(records, overlap=True)).right == (LIMA, org)
    manual = [full(TEXT, [LIMA, ANA], view="spans_manual")]
    assert only(merge(manual)).right == (ANA, LIMA)
    assert only(merge(manual)).overlapping


def test_taken_over_answers_count_less_than_given_ones():
    given_first = full(TEXT, [LIMA], ended_at=1)
    taken_over = full(TEXT, [ANA], ended_at=2, source="propagated")
    assert only(merge([given_first, taken_over])).right == (LIMA,)


def test_one_annotator_answers_a_question_once():
    same = {"annotator": "a", "dataset": "d"}
    merged = merge([full(TEXT, [LIMA], ended_at=2, **same), full(TEXT, [ANA], ended_at=1, **same)])
    assert only(merged).right == (LIMA,)
    assert merged.conflicts == []


def test_labels_that_no_answer_names_are_those_of_its_dataset():
    merged = merge([full(TEXT, [LIMA], None), full("Acme sings", [span("Acme sings", "Acme", "ORG")], None)])
    assert merged.texts[0].complete_for(frozenset({"PER", "ORG"}))


def test_categories():
    merged = merge(
        [choice("x", ["A"], ended_at=1), category("x", "B", "accept", ended_at=2), category("x", "D", "reject")]
    )
    text = only(merged)
    assert (text.yes, text.no) == ({"A"}, {"B", "C", "D"})
    assert merged.conflicts[0].what == "category B"
    newer = merge([category("x", "A", "accept", ended_at=2), category("x", "A", "reject", ended_at=1)])
    assert (only(newer).yes, only(newer).no) == ({"A"}, set())
    assert not text.spans_judged


def test_highlighted_spans_of_a_category_card_are_not_answers():
    record = category(TEXT, "A", "accept")
    shown = type(record)(
        task={**record.task, "spans": [LIMA]}, decision={**record.decision, "spans": [LIMA]}, scope="partial"
    )
    assert only(merge([shown])).right == ()


def test_cut_texts_are_put_together_where_the_whole_is_given():
    whole = f"Before. {TEXT}. After."
    start = whole.index("Ana")
    cut = full(TEXT, [LIMA], task={"origin": {"id": 1, "start": start, "input_hash": input_hash(whole)}})
    assert only(merge([cut])).text == TEXT
    text = only(merge([cut], texts={input_hash(whole): whole}))
    assert text.text == whole
    assert [whole[each["start"] : each["end"]] for each in text.right] == ["Ana Lima"]
    assert text.complete == (Region(start, start + len(TEXT), frozenset({"PER", "ORG"})),)
    assert not text.complete_for(frozenset({"PER"}))
    with pytest.raises(TaskError, match="not at code point"):
        merge([cut], texts={input_hash(whole): whole[1:]})


@given(record_lists())
@settings(max_examples=30, deadline=None)
def test_nothing_is_both_right_and_wrong_or_overlaps(records):
    merged = merge(records)
    assert sum(len(text.records) for text in merged.texts) <= len(records)
    for text in merged.texts:
        right = {(each["start"], each["end"], each["label"]) for each in text.right}
        assert right.isdisjoint((each["start"], each["end"], each["label"]) for each in text.wrong)
        assert text.yes.isdisjoint(text.no)
        if not text.overlapping:
            ordered = sorted(right)
            assert all(one[1] <= other[0] for one, other in pairwise(ordered))


def test_a_conflict_names_the_complete_answer_also_where_a_yes_agrees_with_it():
    gold = full(TEXT, [LIMA], ended_at=1, annotator="a")
    merged = merge([
        gold,
        judged(TEXT, LIMA, "accept", ended_at=2, annotator="b"),
        judged(TEXT, LIMA, "reject", ended_at=3, annotator="c"),
    ])  # fmt: skip
    (conflict,) = merged.conflicts
    assert conflict.winner is gold

"""What is filled in between yes/no answers: what the learner is sure of, marked as such, and nothing against them."""

from __future__ import annotations

import pytest
import spacy

from nb_annotate.merging.examples import examples_of
from nb_annotate.merging.merge import merge
from nb_annotate.training.silver import SILVER, fill
from tests.unit.merging.answers import full, judged, span, unusable

NAMES = ["Ana", "Bob", "Eva", "Tom", "Rui", "Lia", "Max", "Zoe"]
PLACES = ["today", "at home", "in the park", "with friends", "all night", "again", "too loud", "quite well"]


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def taught():
    texts = [f"Mr {name} sings {place}" for name in NAMES for place in PLACES[:4]]
    return [full(text, [span(text, text.split()[1], "PER")], ["PER"]) for text in texts]


def test_what_is_sure_is_filled_in_and_marked(nlp):
    half = "Mr Ana sings again and Mr Bob sings too"
    merged = merge([*taught(), judged(half, span(half, "Ana", "PER"), "accept")]).texts
    silver = fill(merged, ["PER"], nlp=nlp)
    assert silver.texts[:-1] == merged[:-1]
    assert [(half[each["start"] : each["end"]], each.get("source")) for each in silver.texts[-1].right] == [
        ("Ana", None),
        ("Bob", SILVER),
    ]
    assert (silver.filled, silver.spans) == (1, 1)
    assert silver.sureness.measured_on >= 20
    tags = examples_of(silver.texts[-1:], nlp, {"ner": ["PER"]})[0][0].get_aligned_ner()
    assert tags.count("U-PER") == 2
    assert "O" in tags


def test_wrong_spans_are_never_filled_in(nlp):
    half = "Mr Ana sings again and Mr Bob sings too"
    merged = merge([*taught(), judged(half, span(half, "Bob", "PER"), "reject")]).texts
    text = fill(merged, ["PER"], nlp=nlp).texts[-1]
    assert "Bob" not in [half[each["start"] : each["end"]] for each in text.right]
    assert text.wrong == merged[-1].wrong


def test_labels_that_are_complete_stay_as_they_are(nlp):
    half = "Mr Ana sings again"
    merged = merge([*taught(), full(half, [], ["PER"]), judged(half, span(half, "again", "ORG"), "accept")]).texts
    text = fill(merged, ["PER", "ORG"], nlp=nlp).texts[-1]
    assert [each["label"] for each in text.right] == ["ORG"]


def test_same_seed_same_silver(nlp):
    half = "Mr Ana sings again and Mr Bob sings too"
    merged = merge([*taught(), judged(half, span(half, "Ana", "PER"), "accept")]).texts
    first, second = (fill(merged, ["PER"], nlp=nlp, seed=3).texts[-1] for _ in range(2))
    assert (first.right, first.complete) == (second.right, second.complete)


def test_nothing_to_learn_from_or_to_fill_leaves_all_as_it_is(nlp):
    for records in (taught(), [judged("Ana", span("Ana", "Ana", "PER"), "reject")], [unusable("Ana")], []):
        merged = merge(records).texts
        silver = fill(merged, ["PER"], nlp=nlp)
        assert silver.texts == merged
        assert silver.filled == 0

"""What spaCy is told of merged texts: trained for real, nothing said that is not known."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from spacy.training import Example

from nb_annotate.merging.examples import INCORRECT_SPANS, examples_of
from nb_annotate.merging.left_out import left_out_frame
from nb_annotate.merging.merge import merge
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.tasks.hashing import input_hash
from tests.unit.formats.torture import record_lists
from tests.unit.merging.answers import category, choice, full, judged, span, unusable

TEXT = "Ana Lima works for Acme"
LIMA, ANA, ACME = span(TEXT, "Ana Lima", "PER"), span(TEXT, "Ana", "PER"), span(TEXT, "Acme", "ORG")
NER = {"ner": ["PER", "ORG"]}


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def made(records, nlp, components=NER, **more):
    return examples_of(merge(records).texts, nlp, components, **more)


def tags(example: Example) -> list[str]:
    return ["-" if tag is None else tag for tag in example.get_aligned_ner()]


def test_complete_text_is_outside_elsewhere(nlp):
    examples, left_out = made([full(TEXT, [LIMA])], nlp)
    assert tags(examples[0]) == ["B-PER", "L-PER", "O", "O", "O"]
    assert left_out == []
    assert examples[0].reference.user_data["input_hash"] == input_hash(TEXT)


def test_yes_no_leaves_the_rest_missing_and_keeps_wrong_spans(nlp):
    examples, _ = made([judged(TEXT, ACME, "accept"), judged(TEXT, ANA, "reject")], nlp)
    assert tags(examples[0]) == ["-", "-", "-", "-", "U-ORG"]
    assert [(each.text, each.label_) for each in examples[0].reference.spans[INCORRECT_SPANS]] == [("Ana", "PER")]


def test_complete_for_some_labels_is_not_outside_for_others(nlp):
    records = [full(TEXT, [LIMA], ["PER"])]
    assert tags(made(records, nlp)[0][0]) == ["B-PER", "L-PER", "-", "-", "-"]
    assert tags(made(records, nlp, {"ner": ["PER"]})[0][0]) == ["B-PER", "L-PER", "O", "O", "O"]
    both = [*records, full(TEXT, [ACME], ["ORG"], dataset="other")]
    assert tags(made(both, nlp)[0][0]) == ["B-PER", "L-PER", "O", "O", "U-ORG"]


def test_stretches_are_known_only_within(nlp):
    whole = f"{TEXT}. Bob sings"
    cut = full(TEXT, [LIMA], task={"origin": {"id": 1, "start": 0, "input_hash": input_hash(whole)}})
    merged = merge([cut], texts={input_hash(whole): whole})
    examples, _ = examples_of(merged.texts, nlp, NER)
    assert tags(examples[0]) == ["B-PER", "L-PER", "O", "O", "O", "-", "-", "-"]


def test_off_token_spans_are_listed_and_their_tokens_missing(nlp):
    off = {"start": 0, "end": 6, "label": "PER"}
    examples, left_out = made([full(TEXT, [off, ACME])], nlp)
    assert tags(examples[0]) == ["-", "-", "O", "O", "U-ORG"]
    assert left_out_frame(left_out)[["component", "what"]].values.tolist() == [["ner", "span 0-6 PER"]]
    assert tags(made([full(TEXT, [off])], nlp, alignment="expand")[0][0])[:2] == ["B-PER", "L-PER"]
    assert tags(made([full(TEXT, [off])], nlp, alignment="contract")[0][0])[:2] == ["U-PER", "O"]


def test_own_tokens_are_used_and_the_text_stays_as_it_is(nlp):
    text = "AnaLima  sings"
    tokens = [{"text": "Ana", "start": 0, "end": 3, "id": 0}, {"text": "Lima", "start": 3, "end": 7, "id": 1},
              {"text": "sings", "start": 9, "end": 14, "id": 2}]  # fmt: skip
    examples, left_out = made([full(text, [span(text, "Lima", "PER")], task={"tokens": tokens})], nlp)
    assert examples[0].reference.text == text
    assert [token.text for token in examples[0].reference] == ["Ana", "Lima", " ", "sings"]
    assert tags(examples[0])[:2] == ["O", "U-PER"]
    assert left_out == []


def test_a_space_at_a_border_that_spacy_has_no_token_for_contradicts_nothing(nlp):
    tokens = [{"text": letter, "start": at, "end": at + 1, "id": at} for at, letter in enumerate(TEXT)]
    task = {"tokens": tokens}
    with_space = {**ANA, "end": ANA["end"] + 1}
    records = [judged(TEXT, ANA, "accept"), judged(TEXT, with_space, "reject")]
    for record in records:
        record.task["tokens"] = tokens
    (example,), left_out = made(records, nlp)
    assert INCORRECT_SPANS not in example.reference.spans
    assert [(each.what, each.why) for each in left_out] == [("span 0-4 PER", "it ends with a space")]
    learned = Example(nlp.make_doc(TEXT), example.reference)  # as training reads it
    ner = spacy.blank("en").add_pipe("ner", config={"incorrect_spans_key": INCORRECT_SPANS})
    ner.add_label("PER")
    ner.initialize(lambda: [learned])
    ner.update([learned])
    assert tags(made([full(TEXT, [with_space], task=task)], nlp)[0][0])[:5] == ["-", "-", "-", "O", "O"]


def test_spancat_takes_complete_texts_only(nlp):
    complete = full(TEXT, [LIMA, ANA], view="spans_manual")
    examples, left_out = made([complete, judged("Bob sings", span("Bob sings", "Bob", "PER"), "accept")], nlp,
                              {"spancat": ["PER", "ORG"]})  # fmt: skip
    assert sorted(each.text for each in examples[0].reference.spans["sc"]) == ["Ana", "Ana Lima"]
    assert len(examples) == 1
    assert [each.what for each in left_out] == ["the text"]


def test_multilabel_categories_that_nobody_asked_about_are_absent(nlp):
    components = {"textcat_multilabel": ["A", "B", "C"]}
    examples, _ = made([category("x", "A", "accept"), category("x", "B", "reject"), choice("y", [])], nlp, components)
    assert [example.reference.cats for example in examples] == [{"A": 1.0, "B": 0.0}, {"A": 0.0, "B": 0.0, "C": 0.0}]


def test_exclusive_categories_need_to_be_known(nlp):
    records = [
        category("yes", "A", "accept"),
        category("no", "A", "reject"),
        category("rest", "A", "reject"), category("rest", "B", "reject"),
        category("two", "A", "accept", ended_at=1), category("two", "B", "accept", ended_at=2),
        choice("none", []),
    ]  # fmt: skip
    examples, left_out = made(records, nlp, {"textcat": ["A", "B", "C"]})
    found = {example.reference.text: example.reference.cats for example in examples}
    assert {text: max(cats, key=cats.get) for text, cats in found.items()} == {"yes": "A", "rest": "C", "two": "B"}
    assert all(sum(cats.values()) == 1 and len(cats) == 3 for cats in found.values())
    assert [(each.merged.text, each.what) for each in left_out] == [
        ("no", "the text"),
        ("two", "category A"),
        ("none", "the text"),
    ]


def test_an_exclusive_category_that_is_not_learned_is_not_called_unknown(nlp):
    examples, left_out = made([choice("x", ["C"]), choice("y", ["A"])], nlp, {"textcat": ["A", "B"]})
    assert [example.reference.cats for example in examples] == [{"A": 1.0, "B": 0.0}]
    assert [each.why for each in left_out] == ["its category is none of those that are learned"]


def test_components_with_answers_of_their_own_share_a_doc(nlp):
    texts = {
        "ner": merge([full(TEXT, [LIMA])]).texts,
        "textcat_multilabel": merge([choice(TEXT, ["A"]), choice("y", ["B"])]).texts,
    }
    examples, _ = examples_of(texts, nlp, {**NER, "textcat_multilabel": ["A", "B", "C"]})
    assert [example.reference.text for example in examples] == [TEXT, "y"]
    assert examples[0].reference.cats["A"] == 1.0
    assert tags(examples[0])[0] == "B-PER"
    assert set(tags(examples[1])) == {"-"}


def test_what_says_nothing_is_listed(nlp):
    examples, left_out = made([unusable(TEXT)], nlp)
    assert examples == []
    assert [each.what for each in left_out] == ["the text"]
    with pytest.raises(TrainingError, match="parser"):
        examples_of([], nlp, {"parser": ["x"]})


def test_spacy_trains_on_any_mix_of_answers():
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner", config={"incorrect_spans_key": INCORRECT_SPANS})
    records = [
        full(TEXT, [LIMA], ended_at=1, annotator="a"), judged(TEXT, LIMA, "reject", ended_at=2, annotator="b"),
        judged("Bob sings", span("Bob sings", "Bob", "PER"), "accept", ended_at=1),
        judged("Bob sings", span("Bob sings", "Bob", "PER"), "reject", ended_at=2),
        full("  Eva", [{"start": 0, "end": 5, "label": "PER"}]),
    ]  # fmt: skip
    examples, left_out = made(records, nlp)
    for label in NER["ner"]:
        ner.add_label(label)
    nlp.initialize(lambda: examples)
    assert nlp.update(examples)["ner"] >= 0  # a span both right and wrong would be E868
    assert [each.why for each in left_out] == ["it starts with white space"]


@given(record_lists())
@settings(max_examples=25, deadline=None)
def test_docs_have_exactly_the_text(nlp, records):
    labels = sorted({label for record in records for label in record.labels or ()})
    components = {"ner": labels, "spancat": labels, "textcat_multilabel": labels}
    examples, _ = made(records, nlp, components)
    assert {example.reference.text for example in examples} <= {record.text for record in records}
    for example in examples:
        assert [token.text for token in example.predicted] == [token.text for token in example.reference]

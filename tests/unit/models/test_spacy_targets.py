"""What spaCy is trained with, and what it makes of it: each of its traps that we come by."""

from __future__ import annotations

import pytest
import spacy

from nb_annotate.models.spacy_docs import doc_of
from nb_annotate.models.spacy_targets import INCORRECT, Target, example_of, settled, target_of
from nb_annotate.models.span_lattice import Arc, SpanLattice
from nb_annotate.models.span_model import Lesson
from tests.unit.models.spacy_passages import marked, passage, yes_no

TEXT = "Ana and Rui met Porto fans"
KNOWN = ("PERSON", "GPE")


@pytest.fixture
def found():
    return passage(TEXT)


@pytest.fixture
def before():
    arcs = [Arc(0, 1, "PERSON", 0.9), Arc(2, 3, "PERSON", 0.6), Arc(4, 5, "GPE", 0.9), Arc(4, 6, "PERSON", 0.05)]
    return SpanLattice([0.1, 1.0, 0.4, 1.0, 0.05, 1.0], arcs)


def target(lesson, before, labels=("PERSON",)):
    return target_of(lesson, before, before, asked=labels, known=KNOWN)


def test_yes_no_leaves_unjudged_spans_of_the_label_open(found, before):
    assert target(yes_no(found, right=[(0, 1, "PERSON")]), before) == Target(
        ((0, 1, "PERSON"), (4, 5, "GPE")), (), frozenset({2})
    )
    assert target(yes_no(found, wrong=[(0, 1, "PERSON")]), before) == Target(
        ((4, 5, "GPE"),), ((0, 1, "PERSON"),), frozenset({2})
    )


def test_tokens_of_a_wrong_span_stay_open_where_another_may_be_right(found):
    arcs = [Arc(0, 2, "PERSON", 0.5), Arc(0, 1, "PERSON", 0.3)]
    said = target(yes_no(found, wrong=[(0, 2, "PERSON")]), SpanLattice([0.2, *[1.0] * 5], arcs))
    assert said == Target((), ((0, 2, "PERSON"),), frozenset({0}))


def test_complete_for_some_labels_denies_only_these(found, before):
    said = target(marked(found, ["PERSON"], [(0, 1, "PERSON")]), before)
    assert said == Target(((0, 1, "PERSON"), (4, 5, "GPE")), ((2, 3, "PERSON"),), frozenset())


def test_complete_for_all_labels_leaves_nothing_open(found, before):
    said = target(marked(found, KNOWN, [(0, 1, "PERSON")]), before, KNOWN)
    assert (said.spans, said.missing) == (((0, 1, "PERSON"),), frozenset())


def test_complete_for_a_stretch_says_nothing_of_the_rest(found, before):
    said = target(Lesson(found, 0, 2, frozenset(KNOWN)), before)
    assert said == Target(((4, 5, "GPE"),), ((0, 1, "PERSON"),), frozenset({2}))


def test_an_accepted_span_wins_over_what_the_model_thought(found, before):
    said = target(yes_no(found, right=[(4, 6, "PERSON")]), before)
    assert said.spans == ((4, 6, "PERSON"),)


def test_the_last_word_counts_where_answers_cannot_all_be_true():
    assert settled([(0, 2, "A"), (1, 2, "A")], [(1, 2, "A"), (0, 2, "A"), (0, 2, "A")]) == (
        ((1, 2, "A"),),
        ((0, 2, "A"),),
    )


def test_missing_tokens_are_missing_and_the_others_outside(found):
    nlp = spacy.blank("en")
    said = Target(((0, 1, "PERSON"),), ((2, 3, "PERSON"),), frozenset({2}))
    example = example_of(doc_of(found, nlp.vocab), said)
    assert example.get_aligned_ner() == ["U-PERSON", "O", None, "O", "O", "O"]
    assert [(span.start, span.end, span.label_) for span in example.reference.spans[INCORRECT]] == [(2, 3, "PERSON")]
    assert not example.predicted.has_annotation("ENT_IOB")  # preset entities would tie the parser's hands


def test_a_span_can_be_rejected_beside_an_overlapping_accepted_one(found):
    nlp = spacy.blank("en")
    said = target_of(
        yes_no(found, right=[(0, 3, "PERSON")], wrong=[(0, 1, "PERSON")]),
        SpanLattice([1.0] * 6, []), SpanLattice([1.0] * 6, []), asked=["PERSON"], known=KNOWN,
    )  # fmt: skip
    example = example_of(doc_of(found, nlp.vocab), said)
    assert example.get_aligned_ner()[:3] == ["B-PERSON", "I-PERSON", "L-PERSON"]


def test_docs_have_the_passages_own_tokens_and_text():
    for text in ("Ana's 🎉 dog", "a  b\n\nc", "no-gap(x)", ""):
        found = passage(text)
        doc = doc_of(found, spacy.blank("en").vocab)
        assert [token.text for token in doc] == found.words
        assert [token.idx for token in doc] == found.starts.tolist()

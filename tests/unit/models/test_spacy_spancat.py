"""A real spancat, trained on a few sentences, in the loop."""

from __future__ import annotations

import pytest
import spacy
from spacy.training import Example

from nb_annotate.models.spacy_spancat import SpacySpancat
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.spacy_passages import best, candidates, marked, passage, spans_of, yes_no

TEXT = "the University of Porto opened"
NESTED = [(1, 4, "ORG"), (3, 4, "PLACE")]


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("en")
    nlp.add_pipe(
        "spancat", config={"spans_key": "sc", "suggester": {"@misc": "spacy.ngram_suggester.v1", "sizes": [1, 2, 3]}}
    )
    examples = []
    for town in ("Porto", "Lisbon", "Coimbra"):
        doc = nlp.make_doc(f"the University of {town} opened")
        reference = doc.copy()
        reference.spans["sc"] = [spacy.tokens.Span(reference, *span) for span in NESTED]
        examples.append(Example(doc, reference))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(60):
        nlp.update(examples, sgd=optimizer)
    return nlp


@pytest.fixture
def model(nlp):
    return SpacySpancat(nlp, ["ORG", "PLACE"])


def test_it_suggests_spans_in_spans_with_the_scores_of_the_component(model, nlp):
    assert isinstance(model, SpanModel)
    found = passage(TEXT)
    assert best(model, found) == NESTED
    doc = nlp(TEXT)
    theirs = {
        (span.start, span.end, span.label_): pytest.approx(score, abs=1e-4)
        for span, score in zip(doc.spans["sc"], doc.spans["sc"].attrs["scores"].tolist(), strict=True)
    }
    ours = candidates(model, found)
    assert {span: ours[span] for span in theirs} == theirs


def test_each_unit_has_its_own_spans(model):
    analysis = model.analyze([passage(TEXT, (0, 3, 5)), passage("")], candidates=True)
    assert [spans_of(spans) for spans in analysis.best] == [[], [(3, 4, "PLACE")]]
    assert analysis.expected_spans[1] > 0.5


def test_marginals_and_consistency(model):
    found = passage(TEXT)
    assert model.marginals(found)[3].min() > 0.5
    odd = (0, 1, "PLACE")
    assert spans_of(model.consistent(found, [odd], [NESTED[0]])) == [odd, NESTED[1]]


def test_it_learns_and_leaves_the_pipeline_alone(model, nlp):
    before, found = nlp.to_bytes(), passage(TEXT)
    first, score = model.snapshot(), candidates(model, found)
    book = [marked(found, ["PLACE"]), yes_no(passage("the University of Braga opened"), right=[(1, 4, "ORG")])]
    for _ in range(15):
        model.update(book, book)
    after = candidates(model, found)
    assert after.get(NESTED[1], 0.0) < score[NESTED[1]] - 0.05
    assert after[NESTED[0]] > 0.5
    assert nlp.to_bytes() == before
    assert nlp.get_pipe("spancat").cfg["threshold"] == 0.5
    model.restore(first)
    assert candidates(model, found) == score


def test_a_failed_update_leaves_the_published_state(model):
    found = passage(TEXT)
    before = candidates(model, found)
    with pytest.raises(IndexError):
        model.update([marked(found, ["PLACE"], [(0, 99, "PLACE")])], [])
    assert candidates(model, found) == before


def test_labels_that_it_lacks_are_refused_by_name(nlp):
    with pytest.raises(ModelError, match="no label 'GPE'"):
        SpacySpancat(nlp, ["GPE"])

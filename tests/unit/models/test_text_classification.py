"""Pipelines with the attributes, arguments and results of transformers' TextClassificationPipeline, and of others."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.text_classification import TextClassification
from nb_annotate.models.text_function import TextFunction
from nb_annotate.models.text_model import TextInput, TextModel
from nb_annotate.tasks.errors import ModelError

TEXTS = [TextInput("Thanks!"), TextInput("It broke.")]


class Config:
    def __init__(self, id2label):
        self.id2label = id2label


class Checkpoint:
    name_or_path = "someone/mood-base"

    def __init__(self, names):
        self.config = Config(dict(enumerate(names)))


class TextClassificationPipeline:
    """Scores by the texts' lengths; `top_k` and the nesting of lists are as transformers have them."""

    task = "text-classification"

    def __init__(self, names=("praise", "complaint", "other")):
        self.model = Checkpoint(names)
        self.calls = []

    def __call__(self, inputs, top_k="", **tokenizer_settings):
        self.calls.append((list(inputs), top_k, tokenizer_settings))
        results = [self.scored(text) for text in inputs]
        return [found if top_k is None else found[0] for found in results]

    def scored(self, text):
        logits = np.array([10.0 - len(text), float(len(text)) - 10.0, 0.0])[: len(self.model.config.id2label)]
        shares = np.exp(logits) / np.exp(logits).sum()
        names = self.model.config.id2label.values()
        found = [{"label": name, "score": float(share)} for name, share in zip(names, shares, strict=True)]
        return sorted(found, key=lambda each: -each["score"])


class ZeroShotPipeline:
    task = "zero-shot-classification"
    model = Checkpoint(["contradiction", "neutral", "entailment"])

    def __call__(self, sequences, candidate_labels, multi_label=False):
        assert multi_label is False
        scores = [0.7, *[0.3 / (len(candidate_labels) - 1)] * (len(candidate_labels) - 1)]
        results = [{"sequence": text, "labels": candidate_labels, "scores": scores} for text in sequences]
        return results[0] if len(results) == 1 else results


def test_all_scores_are_asked_for_in_one_call():
    pipe = TextClassificationPipeline()
    model = TextClassification(pipe, ["complaint", "praise"])
    assert isinstance(model, TextModel)
    assert (model.name, model.learns) == ("mood-base", False)
    scores = model.scores(TEXTS)
    assert scores[0, 1] > 0.9
    assert (scores.sum(axis=1) < 1).all()
    assert model.ignored_labels == {"other": 2}
    assert pipe.calls == [(["Thanks!", "It broke."], None, {"truncation": True})]
    assert np.array_equal(model.scores(TEXTS), scores)
    assert len(pipe.calls) == 1


def test_exclusive_scores_sum_to_one_and_lacking_categories_have_none():
    model = TextClassification(TextClassificationPipeline(), ["praise", "refund", "complaint"], exclusive=True)
    scores = model.scores(TEXTS)
    assert np.isnan(scores[:, 1]).all()
    assert np.nansum(scores, axis=1) == pytest.approx(1.0)


def test_the_categories_have_to_be_known_by_name():
    with pytest.raises(ModelError, match=r"mood-base knows none of the categories \['prase'\]. Did you mean 'praise'"):
        TextClassification(TextClassificationPipeline(), ["prase"])
    with pytest.raises(ModelError, match=r"LABEL_0.*id2label = "):
        TextClassification(TextClassificationPipeline(["LABEL_0", "LABEL_1"]), ["praise"])
    with pytest.raises(ModelError, match=r"named the category 'LABEL_0'.*id2label = "):
        TextClassification(lambda texts: [[{"label": "LABEL_0", "score": 0.9}] for _ in texts], ["praise"]).scores(
            TEXTS
        )


def test_labels_that_change_are_noticed():
    pipe = TextClassificationPipeline()
    model = TextClassification(pipe, ["praise"])
    model.scores(TEXTS)
    pipe.model.config.id2label = {0: "praise", 1: "anger", 2: "other"}
    with pytest.raises(ModelError, match="named the category 'anger' for 'Oh no', which it did not know before"):
        model.scores([TextInput("Oh no")])


def test_zero_shot_is_asked_about_the_labels():
    model = TextClassification(ZeroShotPipeline(), ["praise", "complaint", "other"], exclusive=True)
    for texts in (TEXTS, [TextInput("Alone")]):
        assert model.scores(texts) == pytest.approx(np.array([[0.7, 0.15, 0.15]] * len(texts)))


def test_the_highest_score_alone_leaves_the_rest_to_the_others():
    def pipe(texts):
        return [{"label": "praise", "score": 0.8} for _ in texts]

    exclusive = TextClassification(pipe, ["praise", "complaint", "other"], exclusive=True)
    assert exclusive.scores(TEXTS[:1]) == pytest.approx(np.array([[0.8, 0.1, 0.1]]))
    assert TextClassification(pipe, ["praise", "complaint"]).scores(TEXTS).tolist() == [[0.8, 0.0]] * 2


def test_a_list_of_one_text_may_come_without_its_outer_list():
    def pipe(texts):
        found = [[{"label": "praise", "score": 0.8}, {"label": "other", "score": 0.2}] for _ in texts]
        return found[0] if len(texts) == 1 else found

    assert TextClassification(pipe, ["praise", "other"]).scores(TEXTS[:1]).tolist() == [[0.8, 0.2]]


def raising(texts):
    raise RuntimeError("CUDA out of memory")


@pytest.mark.parametrize(
    ("pipe", "said"),
    [
        (lambda texts: [[{"label": "praise", "score": float("nan")}] for _ in texts], "score nan for 'Thanks!'"),
        (lambda texts: [[{"label": "praise", "score": float("inf")}] for _ in texts], "score inf"),
        (lambda texts: [[{"label": "praise", "score": 7.5}] for _ in texts], "softmax"),
        (lambda texts: [[{"label": "praise", "score": 0.5}]] * (len(texts) + 1), "3 results for 2 texts"),
        (lambda texts: [[{"label": "a", "score": 0.5}, {"label": "b", "score": 0.5}] for _ in texts], "knows none of the categories"),
        (lambda texts: [[{"label": "praise", "score": 0.5}] * 2 for _ in texts], "'praise' twice"),
        (len, "not a list of results"),
        (lambda texts: [len(text) for text in texts], "names no categories"),
        (raising, r"raised RuntimeError: CUDA out of memory \(on 2 texts"),
    ],
)  # fmt: skip
def test_nonsense_is_refused_with_its_place(pipe, said):
    with pytest.raises(ModelError, match=said):
        TextClassification(pipe, ["praise"]).scores(TEXTS)


@pytest.mark.parametrize(
    ("given", "scores"),
    [
        ("praise", [1.0, 0.0]),
        (["praise", "other"], [1.0, 1.0]),
        ([], [0.0, 0.0]),
        ({"other": 0.3}, [0.0, 0.3]),
        ({"label": "other", "score": 0.3}, [0.0, 0.3]),
        ([("praise", 0.25), ("other", np.float32(0.5))], [0.25, 0.5]),
        ((each for each in ["other"]), [0.0, 1.0]),
    ],
)
def test_functions_may_say_it_in_several_ways(given, scores):
    assert TextFunction({"Thanks!": given}.get, ["praise", "other"]).scores(TEXTS[:1]).tolist() == [scores]


def test_a_function_is_asked_once_for_each_text():
    asked = []

    def urgent(text):
        asked.append(text)
        return {"urgent": 0.9, "odd": 0.1}

    model = TextFunction(urgent, ["urgent"])
    model.scores([*TEXTS, *TEXTS])
    model.scores(TEXTS)
    assert asked == ["Thanks!", "It broke."]
    assert (model.name, model.ignored_labels) == ("urgent", {"odd": 2})


@pytest.mark.parametrize("given", [None, 3, b"praise", [3], [("praise", "high")], {"praise": True}, {"": 0.5}])
def test_what_functions_may_not_give_back(given):
    with pytest.raises(ModelError, match="'Thanks!'"):
        TextFunction({"Thanks!": given}.get, ["praise"]).scores(TEXTS[:1])


def test_a_function_that_raises_is_named():
    def broken(text):
        raise KeyError(text)

    with pytest.raises(ModelError, match=r"broken raised KeyError: 'Thanks!' \(on 'Thanks!'\)"):
        TextFunction(broken, ["praise"]).scores(TEXTS)

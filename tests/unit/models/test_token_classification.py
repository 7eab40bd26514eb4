"""Pipelines in the manner of Hugging Face, by callables that give back the same shapes."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import SpanModel
from nb_annotate.models.token_classification import TokenClassification
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.errors import ModelError

TOKENIZER = load_tokenizer("blank:en")
TEXT = "🎉 Ana Sousa of Domora visits Porto."


def passage(text=TEXT):
    return Passage.of(text, TOKENIZER.tokenize(text))


def piece(word, tag, start, end, score=0.9, **more):
    return {"entity": tag, "score": np.float32(score), "index": 1, "word": word, "start": start, "end": end, **more}


class Pipe:
    """As `transformers.pipeline("token-classification")`: a list of texts in, a list of lists out."""

    task = "token-classification"

    def __init__(self, entities):
        self.entities = entities
        self.calls = []

    def __call__(self, texts):
        self.calls.append(texts)
        return [self.entities if text == TEXT else [] for text in texts]


def spans_of(entities, labels=("PER", "ORG", "LOC"), text=TEXT):
    model = TokenClassification(Pipe(entities), labels)
    best = model.analyze([passage(text)]).best[0]
    made = passage(text)
    return [(text[slice(*made.code_points(span.first, span.end))], span.label, round(span.score, 2)) for span in best]


def test_joined_entities_are_taken_as_they_are():
    groups = [
        {"entity_group": "PER", "score": np.float32(0.97), "word": "Ana Sousa", "start": 2, "end": 11},
        {"entity_group": "LOC", "score": 0.8, "word": "Porto", "start": 29, "end": 34},
    ]
    assert spans_of(groups) == [("Ana Sousa", "PER", 0.97), ("Porto", "LOC", 0.8)]
    side_by_side = [{**groups[0], "end": 5}, {**groups[0], "start": 6}]
    assert [text for text, _, _ in spans_of(side_by_side)] == ["Ana", "Sousa"]


@pytest.mark.parametrize(
    "tags",
    [
        "B-PER I-PER I-PER",
        "I-PER I-PER I-PER",
        "PER PER PER",
        "B-PER I-PER E-PER",
        "B_PER I_PER L_PER",
        "B-PER I-PER B-PER",
    ],
)
def test_word_pieces_are_joined_with_the_mean_score(tags):
    first, second, third = tags.split()
    pieces = [piece("Ana", first, 2, 5, 0.9), piece("Sou", second, 6, 9, 0.6), piece("##sa", third, 9, 11, 0.9)]
    assert spans_of(pieces) == [("Ana Sousa", "PER", 0.8)]


def test_pieces_of_different_entities_stay_apart():
    assert [text for text, _, _ in spans_of([piece("Ana", "B-PER", 2, 5), piece("Sousa", "B-PER", 6, 11)])] == [
        "Ana",
        "Sousa",
    ]
    assert [label for _, label, _ in spans_of([piece("Ana", "B-PER", 2, 5), piece("Sousa", "I-ORG", 6, 11)])] == [
        "PER",
        "ORG",
    ]
    # A word between them that is no entity keeps them apart, as does a tag that closes.
    assert len(spans_of([piece("Domora", "I-ORG", 15, 21), piece("Porto", "I-ORG", 29, 34)])) == 2
    assert len(spans_of([piece("Ana", "S-PER", 2, 5), piece("Sousa", "I-PER", 6, 11)])) == 2


def test_outside_and_other_labels_are_left_out():
    pieces = [piece("🎉", "O", 0, 1), piece("Ana", "B-PER", 2, 5), piece("Porto", "B-LOC", 29, 34)]
    model = TokenClassification(Pipe(pieces), ["PER"])
    assert len(model.analyze([passage()]).best[0]) == 1
    assert model.ignored_labels == {"LOC": 1}


def test_half_a_word_is_counted_and_left_out():
    model = TokenClassification(Pipe([piece("Sou", "B-PER", 6, 9)]), ["PER"])
    assert model.analyze([passage()]).best == [[]]
    assert model.off_tokens == 1


def test_many_texts_are_asked_in_batches():
    pipe = Pipe([piece("Ana", "B-PER", 2, 5)])
    model = TokenClassification(pipe, ["PER"])
    assert isinstance(model, SpanModel)
    texts = [passage(f"Text {number}") for number in range(70)]
    analysis = model.analyze([*texts, passage()])
    assert [len(call) for call in pipe.calls] == [32, 32, 7]
    assert [len(best) for best in analysis.best] == [0] * 70 + [1]


def test_a_list_of_one_text_may_come_back_without_the_outer_list():
    flat = TokenClassification(lambda _: [piece("Ana", "B-PER", 2, 5)], ["PER"])
    assert len(flat.analyze([passage()]).best[0]) == 1
    nothing = TokenClassification(lambda _: [], ["PER"])
    assert nothing.analyze([passage()]).best == [[]]


def test_it_is_named_after_its_checkpoint():
    pipe = Pipe([])
    assert TokenClassification(pipe, ["PER"]).name == "Pipe"
    pipe.model = type("Model", (), {"name_or_path": "dslim/bert-base-NER"})()
    assert TokenClassification(pipe, ["PER"]).name == "bert-base-NER"


@pytest.mark.parametrize(
    ("entities", "message"),
    [
        ([piece("Ana", "B-PER", None, None)], r"'B-PER' of '🎉 Ana Sousa.* without start and end\. .*use_fast=True"),
        ([{"label": "PER", "score": 0.9}], "which is not an entity"),
        ([piece("Ana", "B-PER", 2, 99)], r"span 2-99 \(PER\)"),
        ([piece("Ana", "B-PER", 2, 5, float("nan"))], "score .*nan"),
        ([piece("Ana", "B-PER", 2, 5, 7.5)], r"score .*7\.5"),
    ],
)
def test_nonsense_is_refused(entities, message):
    with pytest.raises(ModelError, match=message):
        TokenClassification(Pipe(entities), ["PER"]).analyze([passage()])


def test_wrong_numbers_of_results_and_exceptions_are_told():
    with pytest.raises(ModelError, match="gave back 1 results for 2 texts"):
        TokenClassification(lambda _: [[]], ["PER"]).analyze([passage(), passage("Bo")])
    with pytest.raises(ModelError, match="gave back None"):
        TokenClassification(lambda _: None, ["PER"]).analyze([passage()])

    def failing(texts):
        raise RuntimeError("CUDA out of memory")

    with pytest.raises(ModelError, match=r"failing raised RuntimeError: CUDA out of memory \(on 1 texts"):
        TokenClassification(failing, ["PER"]).analyze([passage()])

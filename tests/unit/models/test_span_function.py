"""A plain function as a model."""

from __future__ import annotations

import math
import re

import pytest

from nb_annotate.models.passage import Passage, ScoredSpan
from nb_annotate.models.span_function import SpanFunction
from nb_annotate.models.span_model import SpanModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.errors import ModelError

TOKENIZER = load_tokenizer("blank:en")


def passage(text="Ana sings with Bo 🎉."):
    return Passage.of(text, TOKENIZER.tokenize(text))


def capitals(text):
    return [(*match.span(), "NAME") for match in re.finditer(r"\b[A-Z]\w+", text)]


def test_spans_without_scores_are_certain_and_no_surprise():
    model = SpanFunction(capitals, ["NAME"])
    assert isinstance(model, SpanModel)
    assert (model.name, model.learns) == ("capitals", False)
    analysis = model.analyze([passage()], candidates=True)
    assert analysis.best == [[ScoredSpan(0, 1, "NAME", 1.0), ScoredSpan(3, 4, "NAME", 1.0)]]
    assert analysis.candidates == analysis.best
    assert analysis.surprise.tolist() == [0]
    assert analysis.expected_spans.tolist() == [2]


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 3, "NAME", 0.8)],
        [{"start": 0, "end": 3, "label": "NAME", "score": 0.8}],
        ({"start": 0, "end": 3, "label": "NAME", "score": 0.8} for _ in range(1)),
    ],
)
def test_spans_with_scores_surprise(spans):
    analysis = SpanFunction(lambda _: spans, ["NAME"]).analyze([passage()])
    assert analysis.best == [[ScoredSpan(0, 1, "NAME", 0.8)]]
    assert analysis.surprise == pytest.approx([-math.log(0.8)])


def test_overlapping_spans_are_settled_unless_they_may_overlap():
    def nested(text):
        return [(0, 9, "NAME", 0.7), (0, 3, "NAME", 0.9)]

    assert [span.end for span in SpanFunction(nested, ["NAME"]).analyze([passage()]).best[0]] == [1]
    assert len(SpanFunction(nested, ["NAME"], overlap=True).analyze([passage()]).best[0]) == 2


def test_an_unlikely_span_is_still_what_it_said():
    assert len(SpanFunction(lambda _: [(0, 3, "NAME", 0.2)], ["NAME"]).analyze([passage()]).best[0]) == 1


def test_a_snapshot_goes_back_to_the_function():
    model = SpanFunction(capitals, ["NAME"])
    model.restore(model.snapshot())
    model.update([], [])
    assert len(model.analyze([passage()]).best[0]) == 2


@pytest.mark.parametrize(
    ("found", "message"),
    [
        (None, "gave back None for 'Ana sings"),
        ("Ana", "gave back 'Ana'"),
        ({"start": 0}, "gave back {'start': 0}"),
        ([(0, 3)], r"gave \(0, 3\) for .* not a span"),
        ([(0, 99, "NAME")], r"span 0-99 \(NAME\)"),
        ([(0, 3, "NAME", math.inf)], "score inf"),
        ([{"entity": "B-PER", "start": 0, "end": 3}], "label is not"),
    ],
)
def test_nonsense_is_refused(found, message):
    with pytest.raises(ModelError, match=message):
        SpanFunction(lambda _: found, ["NAME"]).analyze([passage()])


def test_an_exception_names_the_text():
    def failing(text):
        raise RuntimeError("no connection")

    with pytest.raises(ModelError, match=r"failing raised RuntimeError: no connection \(on 'Ana sings") as caught:
        SpanFunction(failing, ["NAME"]).analyze([passage()])
    assert isinstance(caught.value.__cause__, RuntimeError)

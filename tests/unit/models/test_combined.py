"""Two real models as one: each label goes to the one that knows it."""

from __future__ import annotations

import numpy as np
import pytest
import spacy

from nb_annotate.models.combined import CombinedModel
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.spacy_passages import PIPELINE, best, candidates, marked, passage, spans_of, yes_no

TEXT = "Barack Obama sang in Porto for Siemens."


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(PIPELINE)


@pytest.fixture(scope="module")
def own():
    """A pipeline that knows a label of its own, on words that the other has a name for too."""
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("BAND")
    example = spacy.training.Example.from_dict(nlp.make_doc(TEXT), {"entities": [(21, 26, "BAND")]})
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(40):
        nlp.update([example], sgd=optimizer)
    return nlp


@pytest.fixture
def parts(nlp, own):
    return SpacyNer(nlp, ["PERSON", "GPE"]), SpacyNer(own, ["BAND"])


def test_it_is_a_span_model_of_all_labels(parts):
    model = CombinedModel(parts)
    assert isinstance(model, SpanModel)
    assert model.labels == ("PERSON", "GPE", "BAND")
    assert model.name == f"{PIPELINE}+en_pipeline"
    assert model.learns


def test_the_likelier_span_stays_unless_they_may_overlap(parts):
    found = passage(TEXT)
    scores = {span: score for part in parts for span, score in candidates(part, found).items()}
    town, band = (4, 5, "GPE"), (4, 5, "BAND")
    likelier = max((span for span in (town, band) if span in scores), key=scores.__getitem__)
    assert best(CombinedModel(parts), found) == sorted([(0, 2, "PERSON"), likelier])
    either = {*best(parts[0], found), *best(parts[1], found)}
    assert set(best(CombinedModel(parts, overlap=True), found)) == either


def test_scores_add_up(parts):
    texts = [passage(TEXT, (0, 3, 8)), passage("No names."), passage("")]
    together = CombinedModel(parts).analyze(texts, candidates=True)
    alone = [part.analyze(texts, candidates=True) for part in parts]
    assert together.surprise == pytest.approx(alone[0].surprise + alone[1].surprise)
    assert together.expected_spans == pytest.approx(alone[0].expected_spans + alone[1].expected_spans)
    assert [len(spans) for spans in together.candidates] == [
        len(one) + len(other) for one, other in zip(alone[0].candidates, alone[1].candidates, strict=True)
    ]
    scores = [span.score for span in together.candidates[1]]
    assert scores == sorted(scores, reverse=True)
    expected = np.hstack([part.marginals(texts[0]) for part in parts])
    assert CombinedModel(parts).marginals(texts[0]) == pytest.approx(expected)


def test_accepted_spans_win_over_what_another_model_thinks(parts):
    found = passage(TEXT)
    right = [(3, 5, "BAND")]
    assert spans_of(CombinedModel(parts).consistent(found, right, [(0, 2, "PERSON")]))[-1:] == right
    assert (0, 2, "PERSON") not in spans_of(CombinedModel(parts).consistent(found, right, [(0, 2, "PERSON")]))


def test_each_lesson_reaches_the_model_of_its_label(parts):
    model, found = CombinedModel(parts), passage(TEXT)
    before = model.snapshot()
    lesson = yes_no(found, wrong=[(4, 5, "BAND")])
    model.update([lesson], [lesson])
    after = model.snapshot()
    assert after[0] == before[0]
    assert after[1] != before[1]
    model.update([marked(found, ["PERSON"])], [lesson])
    assert model.snapshot()[0] != before[0]
    assert model.snapshot()[1] == after[1]


def test_snapshots_bring_back_all_models(parts):
    model, found = CombinedModel(parts), passage(TEXT)
    first, before = model.snapshot(), candidates(model, found)
    lesson = marked(found, model.labels)
    model.update([lesson], [lesson])
    assert candidates(model, found) != before
    model.restore(first)
    assert candidates(model, found) == before


def test_if_one_model_fails_none_has_learned(parts):
    model, found = CombinedModel(parts), passage(TEXT)
    before = candidates(model, found)
    broken = yes_no(found, right=[(0, 2, "PERSON"), (0, 99, "BAND")])
    with pytest.raises(IndexError):
        model.update([broken], [broken])
    assert candidates(model, found) == before


def test_nothing_is_refitted_where_no_model_refits(parts):
    assert CombinedModel(parts).refit([marked(passage(TEXT), ["BAND"])], lambda: False) is None


def test_a_label_has_one_model(nlp, parts):
    with pytest.raises(ModelError, match="'GPE' has two models"):
        CombinedModel([*parts, SpacyNer(nlp, ["GPE"])])

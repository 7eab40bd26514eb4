"""The training curve: growing parts of the answers, always the same evaluation, and advice that admits doubt."""

from __future__ import annotations

import re

import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training import curve as curve_module
from nb_annotate.training.curve import train_curve
from nb_annotate.training.curve_result import TrainCurve
from tests.unit.training.answered import put, span, texts

QUICK = {"training.max_steps": 4}


@pytest.fixture
def store():
    with nba.Store(":memory:") as opened:
        yield opened


@pytest.fixture
def news(store):
    rows = [{"text": text, "spans": [span(text, text.split()[0])]} for text in texts(40)]
    rows[7]["spans"][0]["label"] = "RARE"
    put(store, "news", [{**row, "labels": ["X", "RARE"]} for row in rows])
    return store


def made(*scores_by_share, stopped=False):
    """Make a curve from the scores of each seed, share by share."""
    count = len(scores_by_share)
    rows = [
        ((number + 1) / count, 100 * (number + 1), seed, score)
        for number, scores in enumerate(scores_by_share)
        for seed, score in enumerate(scores)
    ]
    frame = pd.DataFrame(rows, columns=["share", "texts", "seed", "score"])
    return TrainCurve(frame, "F", "50 texts", 50, stopped)


def test_each_share_is_trained_with_each_seed(news):
    curve = train_curve("news", store=news, shares=[1, 0.5], seeds=[3, 4], config=QUICK, progress=False)
    assert curve.frame[["share", "texts", "seed"]].to_numpy().tolist() == [
        [0.5, 16, 3], [1, 32, 3], [0.5, 16, 4], [1, 32, 4],
    ]  # fmt: skip
    assert curve.frame["score"].between(0, 1).all()
    assert (curve.measure, curve.eval_texts) == ("F", 8)
    assert curve.how.startswith("8 of the 40 texts of 'news'")
    assert curve.plot().to_dict()["layer"]
    assert "texts" in curve._repr_html_()


def test_parts_are_nested_hold_every_label_and_leave_the_evaluation_alone(news, monkeypatch):
    seen = []
    real = curve_module.train

    def spy(data, base, **options):
        seen.append((data["ner"], options["eval"]["ner"]))
        return real(data, base, **options)

    monkeypatch.setattr(curve_module, "train", spy)
    train_curve("news", store=news, shares=[0.1, 0.5, 1], seeds=[0], config=QUICK, progress=False)
    parts = [{record.text for record in records} for records, _ in seen]
    assert parts[0] < parts[1] < parts[2]
    held_out = {record.text for record in seen[0][1]}
    assert {frozenset(record.text for record in records) for _, records in seen} == {frozenset(held_out)}
    assert not held_out & parts[2]
    labels = {span["label"] for records, _ in seen[:1] for record in records for span in record.right}
    assert labels == {span["label"] for record in seen[2][0] for span in record.right}


def test_stopping_by_hand_keeps_what_is_done(news, monkeypatch):
    real = curve_module.train
    calls = []

    def stopped_at_the_second(data, base, **options):
        calls.append(1)
        result = real(data, base, **options)
        object.__setattr__(result, "interrupted", len(calls) == 2)
        return result

    monkeypatch.setattr(curve_module, "train", stopped_at_the_second)
    curve = train_curve("news", store=news, shares=[0.5, 1], seeds=[0], config=QUICK, progress=False)
    assert len(curve.frame) == 1
    assert curve.advice.startswith("Stopped by hand. It cannot be told")


def test_a_curve_that_rises_says_that_more_helps():
    curve = made([0.5, 0.51, 0.52], [0.6, 0.62, 0.61])
    assert curve.advice.startswith("More labels would help: the last 100 of 200 texts brought +10.0 points of F")
    assert curve.summary["gain"].tolist()[1] == pytest.approx(0.1)
    assert curve.summary["low"].lt(curve.summary["score"]).all()


def test_a_flat_curve_says_that_more_hardly_helps():
    curve = made([0.80, 0.81, 0.82], [0.801, 0.81, 0.821])
    assert curve.advice.startswith("More labels like these would hardly help")


@pytest.mark.parametrize(
    ("scores", "why"),
    [
        (([0.5, 0.6, 0.7], [0.6, 0.55, 0.75]), "More seeds"),
        (([0.5], [0.6]), r"with one seed that may be chance: pass seeds=\(0, 1, 2\)"),
        (([0.5, 0.6],), "two shares at least"),
        ((), "two shares at least"),
    ],
)
def test_what_cannot_be_told_is_admitted(scores, why):
    advice = made(*scores).advice
    assert advice.startswith("It cannot be told whether more labels would help")
    assert re.search(why, advice)


def test_gains_are_of_the_same_seed():
    """Seeds differ far more than shares: only pairs show the gain."""
    curve = made([0.2, 0.5, 0.8], [0.25, 0.55, 0.86])
    assert curve.advice.startswith("More labels would help")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"shares": [0, 1]}, "shares="),
        ({"shares": [1.5]}, "shares="),
        ({"shares": []}, "shares="),
        ({"seeds": []}, "seeds= is empty"),
        ({"output": "model"}, "output= is no argument"),
        ({"seed": 1}, r"Say seeds="),
        ({"seeds": 3}, r"Write seeds=\[3\]"),
        ({"shares": 0.5}, "shares=0.5 must be a list"),
        ({"check": True}, "Use nba.check"),
        ({"confg": {}}, "Did you mean 'config'"),
    ],
)
def test_arguments_that_make_no_curve(news, arguments, said):
    with pytest.raises(TrainingError, match=said):
        train_curve("news", store=news, **arguments)


def test_a_share_is_never_too_small_to_hold_each_label(store):
    rows = [
        {"text": text, "spans": [span(text, text.split()[0], f"L{number % 6}")]}
        for number, text in enumerate(texts(60))
    ]
    put(store, "many", [{**row, "labels": [f"L{number}" for number in range(6)]} for row in rows])
    labels = ["L0", "L1", "L2", "L3", "L4", "L5"]
    curve = train_curve("many", store=store, labels=labels, shares=[0.05], seeds=[0], config=QUICK, progress=False)
    assert curve.frame["texts"].tolist() == [6]


def test_small_shares_hold_texts_without_a_category_too(store):
    rows = [
        {"text": text, "label": "OK", "answer": "reject" if number < 4 else "accept"}
        for number, text in enumerate(texts(60))
    ]
    put(store, "cases", rows, view="classification")
    curve = train_curve("cases", store=store, shares=[0.05, 0.1], seeds=range(4), config=QUICK, progress=False)
    assert sorted(curve.frame["texts"].unique()) == [2, 5]


def test_yes_no_answers_alone_are_measured_by_ranking(store):
    rows = [{"text": text, "spans": [span(text, text.split()[0])]} for text in texts(60)]
    rejected = [{"text": t, "spans": [span(t, t.split()[-1])], "answer": "reject"} for t in texts(60, seed=1)]
    put(store, "asked", [*rows, *rejected], view="ner")
    curve = train_curve("asked", store=store, shares=[1], seeds=[0], config=QUICK, progress=False, silver=False)
    assert curve.measure == "AUC"

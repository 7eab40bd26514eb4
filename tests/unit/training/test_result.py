"""What came of a training: scores, errors as rows and as cards, and what could not be used."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.counting import Counts
from nb_annotate.training.error_rows import ErrorRow, error_tasks
from nb_annotate.training.span_errors import compared
from nb_annotate.training.train import train
from tests.unit.training.answered import merged, put, span
from tests.unit.training.corpora import TEXTS, THINGS, mail, person_and_city, travellers


@pytest.fixture(scope="module")
def store():
    with nba.Store(":memory:") as opened:
        yield opened


@pytest.fixture(scope="module")
def labelling(store):
    return travellers(store)


@pytest.fixture(scope="module")
def result(store, labelling):
    """Give a pipeline that has learned too little."""
    assert labelling.df.shape[0] == len(TEXTS)
    return train("travel", store=store, config={"training.max_steps": 8, "training.eval_frequency": 4}, progress=False)


def test_scores_are_spacys_own(result):
    figures = result.scores["ner"]
    best = result.steps.set_index("step").loc[result.best_step]
    assert (figures["p"], figures["r"], figures["f"]) == pytest.approx((best.ents_p, best.ents_r, best.ents_f))
    assert figures["low"] <= figures["f"] <= figures["high"]
    assert figures["f"] < 1, "the errors below are those of a model that makes some"


def test_errors_add_up_to_the_scores(result):
    table = result.per_label.set_index("label")
    missed = result.errors["label"].value_counts()
    found = result.errors["predicted_label"].value_counts()
    for label in ("PERSON", "CITY"):
        assert table.loc[label, "missed"] == missed.get(label, 0)
        assert table.loc[label, "wrong"] == found.get(label, 0)
        assert table.loc[label, "right"] + table.loc[label, "missed"] == table.loc[label, "support"]
    assert result.errors["kind"].isin(["false positive", "false negative", "boundary", "label"]).all()
    texts = [row.text[row.start : row.end] for row in result.errors.dropna(subset="start").itertuples()]
    assert texts == result.errors.dropna(subset="start")["span_text"].tolist()


def test_errors_tell_how_sure_the_pipeline_was(result):
    errors = result.errors
    assert errors["score"].between(0, 1).all()
    surest = errors.nlargest(1, "score").iloc[0]
    spans = {(span.start_char, span.end_char, span.label_) for span in result.nlp(surest.text).ents}
    assert (surest.predicted_start, surest.predicted_end, surest.predicted_label) in spans


def test_errors_open_as_cards_of_the_session(labelling, result):
    labelling.focus(result.errors)
    cards = list(labelling)
    assert {card["_task_hash"] for card in cards} == set(result.errors.index)
    assert len(cards) == result.errors["text"].nunique()
    assert [span["label"] for span in cards[0]["spans"]] == ["PERSON", "CITY"]


def test_errors_are_tasks_for_a_recipe(result):
    tasks = result.error_tasks()
    again = nba.ner.manual(tasks, labels=["PERSON", "CITY"], store=":memory:")
    shown = again.task
    assert shown["text"] == tasks[0]["text"]
    assert [(span["start"], span["label"]) for span in shown["spans"]] == [
        (span["start"], span["label"]) for span in person_and_city(shown["text"])
    ]
    assert "PERSON" in shown["meta"]["model"] or "CITY" in shown["meta"]["model"]
    assert (
        len(result.error_tasks(label="PERSON"))
        == result.errors.query("label == 'PERSON' or predicted_label == 'PERSON'")["text"].nunique()
    )


def test_a_kind_of_error_that_does_not_exist_is_told(result):
    with pytest.raises(TrainingError, match="Did you mean 'boundary'"):
        result.error_tasks("bounday")


def test_it_says_what_was_done_in_plain_words(result):
    said = str(result)
    assert said.startswith("Trained on 32 texts of travel, from blank:en; evaluated on 8 (")
    assert "ner: F " in said
    assert "95 % interval" in said
    assert repr(result).startswith("<TrainResult")
    assert "<table" in result._repr_html_()


def test_the_plot_shows_each_evaluation_and_the_one_kept(result):
    spec = result.plot().to_dict()
    points = next(iter(spec["datasets"].values()))
    assert [point["step"] for point in points] == [0, 4, 8]
    assert [point["step"] for point in points if point["kept"]] == [result.best_step]


def test_categories_have_ranking_and_threshold(store):
    mail(store)
    options = {"store": store, "config": {"training.max_steps": 30}, "progress": False}
    one_of_two = train("mail", component="textcat", **options).scores["textcat"]
    assert one_of_two["accuracy"] == one_of_two["micro_f"] == 1.0
    several = train("mail", component="textcat_multilabel", **options)
    assert several.scores["textcat_multilabel"]["threshold"] == 0.5
    assert several.per_label.set_index("label")["auc"].to_dict() == {"REFUND": 1.0, "THANKS": 1.0}


def test_yes_no_answers_alone_are_never_given_an_f(store):
    """Half of the suggestions are right."""
    texts = [f"{thing.title()} and {other} for sale" for thing in THINGS for other in ("chair", "table")]
    rows = [
        {"text": text, "spans": [{"start": start, "end": end, "label": "FIRST"}]}
        for text in texts
        for start, end in [(0, text.index(" and")), (text.index("for"), text.index("for") + 3)]
    ]
    answers = [{**row, "answer": "reject" if row["spans"][0]["start"] else "accept", "_view_id": "ner"} for row in rows]
    store.import_(pd.DataFrame(answers), "yes_no", view="ner")
    result = train("yes_no", store=store, config={"training.max_steps": 40}, progress=False)
    scores = result.scores["ner"]
    assert "f" not in scores
    assert scores["auc"] > 0.9
    assert scores["majority"] == pytest.approx(0.5)
    assert "always saying the more frequent answer" in str(result)
    assert not any(name.startswith("ents_") for name in (*result.steps, *result.nlp.meta["performance"]))


@pytest.mark.parametrize(
    ("marked", "found", "kinds"),
    [
        ([(0, 3, "A")], [], ["false negative"]),
        ([], [(0, 3, "A")], ["false positive"]),
        ([(0, 3, "A")], [(0, 3, "B")], ["label"]),
        ([(0, 3, "A")], [(1, 5, "A")], ["boundary"]),
        ([(0, 3, "A"), (4, 6, "A")], [(0, 6, "A")], ["boundary", "false negative"]),
        ([(0, 3, "A"), (0, 3, "B")], [(0, 3, "A")], ["false negative"]),
    ],
)
def test_kinds_of_errors(marked, found, kinds):
    assert [kind for kind, _, _ in compared(marked, found).errors] == kinds


def test_the_interval_narrows_with_more_texts():
    one = np.array([[[1.0, 0.0, 0.0]], [[0.0, 1.0, 1.0]]])
    few, many = (Counts(["A"], np.tile(one, (times, 1, 1))).interval(macro=False) for times in (5, 500))
    assert many[0] < 0.5 < many[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 3


def test_a_text_with_errors_of_two_components_keeps_the_answers_to_both(store):
    text = "Ana likes it"
    put(store, "people", [{"text": text, "spans": [span(text, "Ana")]}])
    put(
        store,
        "topics",
        [{"text": text, "options": [{"id": "PRAISE", "text": "PRAISE"}], "accept": ["PRAISE"]}],
        "choice",
    )
    (people,), (topics,) = merged(store, "people"), merged(store, "topics")
    errors = [
        ErrorRow("textcat_multilabel", "false negative", topics, (0, len(text), "PRAISE"), None, 0.1),
        ErrorRow("ner", "false negative", people, (0, 3, "X"), None, 0.2),
    ]
    (task,) = error_tasks(errors)
    assert (task["accept"], [(each["start"], each["end"]) for each in task["spans"]]) == (["PRAISE"], [(0, 3)])
    assert task["meta"]["model"] == "missed PRAISE; missed 'Ana' X"

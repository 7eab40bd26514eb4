"""`textcat.correct`: what a model says of texts is put right, and learned from."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

import nb_annotate as nba
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.testing import FakeFrontend
from tests.unit.loop.categories.category_texts import GOLD, LABELS, TEXTS, Scripted, answer, answers, lesson_on
from tests.unit.loop.learning.fickle import PATIENT


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


def correct(store: nba.Store, source: Any = TEXTS, model: Any = "blank:en", **more: Any) -> nba.Session:
    settings: Any = {"dataset": "mail", "labels": LABELS} | more
    return nba.textcat.correct(source, model, store=store, **settings)


def test_one_label_is_a_yes_no_card_with_its_score(store: nba.Store) -> None:
    session = correct(store, model=Scripted(["Refund"], 0.8), labels=["Refund"])
    task = session.task
    assert task is not None
    assert (task["_view_id"], task["label"], task["meta"]["score"]) == ("classification", "Refund", 0.8)
    assert task["_why"]["score"] == 0.8
    assert "options" not in task


@pytest.mark.parametrize(
    ("scores", "threshold", "exclusive", "chosen"),
    [
        ([0.9, 0.6, 0.2], 0.5, False, ["Delivery", "Refund"]),
        ([0.9, 0.6, 0.2], 0.1, False, LABELS),
        ([0.9, 0.6, 0.2], 0.95, False, []),
        ([0.5, 0.5, 0.5], 0.5, False, []),
        ([0.5, 0.3, 0.2], 0.25, True, ["Delivery"]),
        ([0.3, 0.4, 0.3], 0.5, True, []),
    ],
)
def test_categories_above_the_threshold_are_chosen_beforehand(
    store: nba.Store, scores: list[float], threshold: float, exclusive: bool, chosen: list[str]
) -> None:
    model = Scripted(LABELS, scores)
    model.exclusive = exclusive
    session = correct(store, model=model, threshold=threshold, exclusive=exclusive)
    task = session.task
    assert task is not None
    assert task["_view_id"] == "choice"
    assert [(option["id"], option["score"]) for option in task["options"]] == list(zip(LABELS, scores, strict=True))
    assert task["accept"] == chosen
    assert FakeFrontend(session).config["exclusive"] is exclusive


def test_a_label_that_the_model_lacks_is_an_option_without_score(store: nba.Store) -> None:
    session = correct(store, model=Scripted(LABELS, [0.9, 0.4, float("nan")]))
    task = session.task
    assert task is not None
    assert ["score" in option for option in task["options"]] == [True, True, False]
    session.answer("accept", accept=["Account"])
    assert lesson_on(session, task["text"]) == ({"Account"}, {"Delivery", "Refund"})


@pytest.mark.parametrize("threshold", [-0.1, 1.5, float("nan"), "0.5", None, True])
def test_a_threshold_is_a_probability(store: nba.Store, threshold: Any) -> None:
    with pytest.raises(RecipeError, match="no probability"):
        correct(store, threshold=threshold)


def test_an_unknown_order_names_those_that_exist(store: nba.Store) -> None:
    with pytest.raises(RecipeError, match=r"Did you mean 'cost'\? Available: 'least_confidence', .*'cost', 'stream'"):
        correct(store, update=True, order="costs")


def test_only_a_text_can_be_inspected(store: nba.Store) -> None:
    session = correct(store)
    for bad in (None, ["Where is my parcel?"], 5):
        with pytest.raises(RecipeError, match="inspect takes one text"):
            session.inspect(bad)  # type: ignore[arg-type]


@pytest.mark.parametrize(("labels", "exclusive"), [(None, True), (LABELS[:2], False), ([*LABELS, "New"], True)])
def test_a_fitted_classifier_says_that_a_text_has_one_of_its_categories(
    store: nba.Store, labels: list[str] | None, exclusive: bool
) -> None:
    fitted = make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(TEXTS, [GOLD[text] for text in TEXTS])
    session = correct(store, model=fitted, labels=labels)
    assert session.recipe.exclusive is exclusive
    scores = [[option.get("score", 0.0) for option in task["options"]] for task in session.predict(TEXTS[:5])]
    if exclusive:
        assert [sum(row) for row in scores] == pytest.approx([1.0] * 5)
    each = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    each.fit(TEXTS, [GOLD[text] for text in TEXTS])
    assert correct(store, model=each, labels=labels, dataset="each").recipe.exclusive is False


def test_without_update_texts_come_in_their_order_and_nothing_is_learned(store: nba.Store) -> None:
    session = correct(store)
    asked = [task["text"] for task in answers(session, 50)]
    assert asked == TEXTS
    assert session.task is None
    assert len(session.models) == 1


def test_unchosen_options_are_zeros_only_if_the_card_was_accepted(store: nba.Store) -> None:
    session = correct(store, update=True)
    first = session.task["text"]  # type: ignore[index]
    session.answer("accept", accept=["Refund"])
    assert lesson_on(session, first) == ({"Refund"}, {"Delivery", "Account"})
    second = session.task["text"]  # type: ignore[index]
    session.answer("accept", accept=[])
    assert lesson_on(session, second) == (set(), set(LABELS))
    for kind in ("reject", "ignore"):
        text = session.task["text"]  # type: ignore[index]
        session.answer(kind)
        assert lesson_on(session, text) == (set(), set())
        assert text not in [task["text"] for task in session.next_tasks(50)[0]]


def test_with_update_it_learns_and_shows_how_scores_moved(store: nba.Store) -> None:
    session = correct(store, update=True)
    asked = answers(session, 24)
    assert len({task["text"] for task in asked}) == 24
    card = session.task
    assert card is not None
    assert all(0 <= option["score"] <= 1 and 0 <= option["was"] <= 1 for option in card["options"])
    new = [f"please give me my money back, Cu{number}" for number in range(5)]
    assert [task["accept"] for task in session.predict(new)] == [["Refund"]] * 5
    assert session.explain().why == card["_why"]
    assert repr(session.explain()).split("Scores:")[1].count(" v") == 10, "the last versions, not all"


def test_one_card_in_ten_is_random(store: nba.Store) -> None:
    session = correct(store, model=Scripted(LABELS), update=True)
    drawn = [task["_slice"] for task in answers(session, 40)]
    assert [drawn[start : start + 10].count("random") for start in range(0, 40, 10)] == [1, 1, 1, 1]


def test_it_starts_with_typical_texts_of_every_kind(store: nba.Store) -> None:
    session = correct(store, update=True)
    first = answers(session, 9)
    chosen = [task["text"] for task in first if task["_why"]["reason"] == "start"]
    assert len(chosen) >= 8
    assert {GOLD[text] for text in chosen} == set(LABELS)


def test_manual_answers_before_are_learned_and_not_asked_again(store: nba.Store) -> None:
    manual = nba.textcat.manual(TEXTS[:20], labels=LABELS, store=store, dataset="mail")
    answers(manual, 20)
    session = correct(store, update=True)
    assert lesson_on(session, TEXTS[0]) == ({GOLD[TEXTS[0]]}, set(LABELS) - {GOLD[TEXTS[0]]})
    asked = answers(session, 50)
    assert sorted(task["text"] for task in asked) == sorted(TEXTS[20:])
    assert asked[0]["_why"]["reason"] != "start", "it knows what to ask: twenty texts were answered"


def test_several_categories_of_a_text_do_not_fit_exclusive_ones(store: nba.Store) -> None:
    before = correct(store)
    for _ in range(6):
        before.answer("accept", accept=["Refund", "Account"])
    for exclusive in (False, True):
        session = correct(store, update=True, exclusive=exclusive)
        session.learning.refit()  # type: ignore[union-attr]
        assert session.wait(PATIENT)
        assert session.advice is not None
        assert ("6 of 6 texts were given several categories" in session.advice) is exclusive


def test_yes_no_answers_before_leave_the_rest_of_the_text_to_be_asked(store: nba.Store) -> None:
    teaching = nba.textcat.teach(TEXTS[:3], "blank:en", labels=LABELS, store=store, dataset="mail")
    one = teaching.task
    assert one is not None
    teaching.answer("reject")
    assert teaching.wait(PATIENT)
    session = correct(store, TEXTS[:3], update=True)
    assert lesson_on(session, one["text"]) == (set(), {one["label"]})
    assert sorted(task["text"] for task in answers(session, 9)) == sorted(TEXTS[:3])


def test_eval_texts_are_measured_on_and_neither_asked_nor_learned(store: nba.Store) -> None:
    evaluation = [{"text": text, "label": GOLD[text]} for text in TEXTS[:15]]
    session = correct(store, update=True, eval=evaluation)
    asked = answers(session, 50)
    assert sorted(task["text"] for task in asked) == sorted(TEXTS[15:])
    session.learning.refit()  # type: ignore[union-attr]
    assert session.wait(PATIENT)
    last = session.curve.iloc[-1]
    assert (last["how"], last["texts"], last["categories"]) == ("eval", 15, 15)
    assert last["f"] > 0.8
    assert "F of categories" in json.dumps(session.plot_curve().to_dict())


@pytest.mark.parametrize(
    ("row", "message"),
    [({"text": "Hi"}, r"eval\[0\] does not say"), ({"text": "Hi", "accept": ["Delivery", "Refund"]}, "2 of the cat")],
)
def test_eval_rows_that_do_not_say_their_category(store: nba.Store, row: Any, message: str) -> None:
    with pytest.raises(RecipeError, match=message):
        correct(store, update=True, exclusive=True, eval=[row])


def test_the_curve_is_measured_on_random_texts_and_calibration_told(store: nba.Store) -> None:
    source = [f"{text} {number}" for number in range(3) for text in TEXTS]
    gold = {text: GOLD[text[:-2]] for text in source}
    session = correct(store, source, update=True, exclusive=True)
    answers(session, 60, gold)
    session.learning.refit()  # type: ignore[union-attr]
    assert session.wait(PATIENT)
    last = session.curve.iloc[-1]
    assert (last["how"], last["texts"] >= 5, last["categories"] == last["texts"]) == ("out-of-fold", True, True)
    assert 0 <= last["low"] <= last["f"] <= last["high"] <= 1
    assert session.calibration is not None
    assert session.calibration.count > 0
    assert session.advice


def test_a_mask_becomes_the_queue_and_the_new_answer_counts(store: nba.Store) -> None:
    session = correct(store, update=True)
    given = answers(session, 5)
    wrong = given[2]["text"]
    session.focus(session.df["text"] == wrong)
    assert [task["text"] for task in session.next_tasks(5)[0]] == [wrong]
    other = next(label for label in LABELS if label != GOLD[wrong])
    session.answer("accept", accept=[other])
    assert lesson_on(session, wrong)[0] == {other}
    session.focus()
    assert session.task is not None
    assert session.task["text"] not in {task["text"] for task in given}
    assert len(session.queue_df) >= 10
    assert {"text", "score", "merit", "why"} <= set(session.queue_df)


def test_texts_of_every_kind_come_through_unchanged(store: nba.Store) -> None:
    texts = ["👩‍👩‍👧 wo ist es?", "أين طردي؟", "  spaces kept  ", "<script>alert(1)</script>", "a\u202eb\x1b[31m"]
    session = correct(store, texts, labels=["A", "B"], update=True)
    seen = []
    while (task := session.task) is not None:
        seen.append(task["text"])
        session.answer("accept", accept=["A"])
        assert session.wait(PATIENT)
    assert sorted(seen) == sorted(texts)
    html = session.inspect(texts[3])._repr_html_()
    assert "<script>" not in html
    assert 'dir="rtl"' in session.inspect(texts[1])._repr_html_()
    assert "\u202e" not in session.inspect(texts[4])._repr_html_()


def test_a_row_of_a_quarter_of_a_million_characters(store: nba.Store, shared_data: Path) -> None:
    with gzip.open(shared_data / "docs_issues" / "train.jsonl.gz", "rt") as lines:
        rows = [json.loads(line) for line in lines]
    longest = max(rows, key=lambda row: len(row["text"]))
    assert len(longest["text"]) > 200_000
    session = correct(store, [longest, *rows[:5]], labels=["DOC"], update=True)
    while session.task is not None:
        session.answer("reject")
        assert session.wait(PATIENT)
    assert longest["text"] in set(session.df["text"])
    assert [notice for notice in session.bulletin.notices if notice.level == "error"] == []


def test_hundreds_of_labels_work_and_thousands_are_refused(store: nba.Store) -> None:
    many = [f"label {number}" for number in range(10_000)]
    with pytest.raises(RecipeError, match=r"10,?000"):
        correct(store, labels=many)
    session = correct(store, labels=many[:500], update=True)
    task = session.task
    assert task is not None
    assert len(task["options"]) == 500
    session.answer("accept", accept=[many[499]])
    assert lesson_on(session, task["text"])[0] == {many[499]}
    inspection = session.inspect("Hi")
    assert len(inspection.frame) == 500
    assert "475 more" in inspection._repr_html_()


def test_seventy_seven_categories_of_which_a_text_has_one(store: nba.Store, shared_data: Path) -> None:
    with gzip.open(shared_data / "banking77" / "train.jsonl.gz", "rt") as lines:
        gold = {row["text"]: row["label"] for row in map(json.loads, lines)}
    labels = sorted(set(gold.values()))
    session = correct(store, list(gold)[::100], labels=labels, exclusive=True, update=True)
    answers(session, 15, gold)
    task = session.task
    assert task is not None
    assert sum(option["score"] for option in task["options"]) == pytest.approx(1)
    assert len(task["accept"]) <= 1
    assert lesson_on(session, answer(session, gold)["text"])[1] < set(labels)

"""Sessions about categories with models that fail, hang, come back and give back nonsense: labelling goes on."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import nb_annotate as nba
from nb_annotate.loop.learning import model_loop
from nb_annotate.models.own_text_model import OwnTextModel
from nb_annotate.tasks.errors import ModelError
from nb_annotate.testing import FakeFrontend
from tests.unit.loop.categories.category_texts import LABELS, TEXTS, Fickle, Scripted, answers
from tests.unit.loop.learning.fickle import PATIENT, Orders, codes

PAIR = ["Delivery", "Refund"]


@pytest.fixture
def orders() -> Orders:
    return Orders()


def correct(model: Any, **more: Any) -> nba.Session:
    settings: Any = {"store": nba.Store(":memory:"), "dataset": "fickle", "labels": PAIR, "update": True} | more
    return nba.textcat.correct(TEXTS, model, **settings)


def settled(session: nba.Session) -> nba.Session:
    assert session.wait(PATIENT)
    return session


def has_scores(task: Any) -> bool:
    return any("score" in option for option in task["options"])


@pytest.mark.parametrize("what", ["predict", "update"])
def test_a_model_that_raises_is_told_of_and_labelling_goes_on(orders: Orders, what: str) -> None:
    orders.on[what] = orders.fail
    session = correct(Fickle(orders))
    card = FakeFrontend(session)
    for _ in range(5):
        card.accept(accept=["Refund"])
        settled(session)
    assert len(session.df) == 5
    (notice,) = [each for each in card.notices if each["code"] == f"model_{what}"]
    assert notice["level"] == "error"
    assert "the model is out of order" in notice["message"]
    assert codes(session)[f"model_{what}"] == "error"
    assert has_scores(session.task) == (what == "update")

    del orders.on[what]
    card.accept(accept=["Refund"])
    settled(session)
    assert codes(session)[f"model_{what}"] == "info", "it is told that it works again"
    card.accept(accept=["Refund"])
    settled(session)
    assert has_scores(session.task), "scores are back"
    assert len({answer["text"] for answer in orders.taught}) == 7, "it has learned what it missed"


NONSENSE = {
    "a logit": [3.2, -1.0],
    "infinite": [float("inf"), 0.5],
    "too few columns": lambda inputs: np.full((len(inputs), 1), 0.5),
    "too many columns": lambda inputs: np.full((len(inputs), 3), 0.5),
    "too few rows": lambda inputs: np.full((len(inputs) + 1, 2), 0.5)[2:],
    "no numbers": lambda inputs: [["yes", "no"]] * len(inputs),
    "ragged": lambda inputs: [[0.5], [0.5, 0.5]] * len(inputs),
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("scores", NONSENSE.values(), ids=NONSENSE)
@pytest.mark.parametrize("recipe", ["correct", "teach"])
def test_nonsense_is_told_of_and_labelling_goes_on(scores: Any, recipe: str) -> None:
    store, model = nba.Store(":memory:"), Scripted(PAIR, scores)
    if recipe == "correct":
        session = correct(model, store=store)
    else:
        session = nba.textcat.teach(TEXTS, model, labels=PAIR, store=store, dataset="fickle")
    card = FakeFrontend(session)
    for _ in range(14):  # more than lay ready
        card.accept(accept=[] if recipe == "correct" else None)
    settled(session)
    assert len(session.df) == 14
    assert [each["level"] for each in card.notices if each["code"] == "model_predict"] == ["error"]
    assert "script" in next(each.message for each in session.bulletin.notices if each.code == "model_predict")
    with pytest.raises(ModelError):
        session.predict(["Hi"])
    model.given = [0.7, 0.3]
    card.accept(accept=[] if recipe == "correct" else None)
    assert codes(settled(session))["model_predict"] == "info"


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), 7.0])
def test_a_classifier_of_your_own_that_gives_back_what_is_no_probability(bad: float) -> None:
    class Broken:
        classes_ = np.array(PAIR)

        def fit(self, texts: Any, labels: Any) -> Broken:  # noqa: ARG002
            return self

        def predict_proba(self, texts: Any) -> Any:
            return np.full((len(texts), 2), bad)

    session = correct(Broken())
    answers(session, 3, dict.fromkeys(TEXTS, "Refund"))
    assert len(session.df) == 3
    assert codes(session)["model_predict"] == "error"


def test_labels_that_change_between_calls() -> None:
    model = Scripted(PAIR, 0.5)
    session = correct(model)
    card = FakeFrontend(session)
    card.accept(accept=["Refund"])
    settled(session)
    model.labels = ("Refund", "Delivery", "New")
    session.learning.choose_anew()  # type: ignore[union-attr]
    settled(session)
    (notice,) = [each for each in card.notices if each["code"] == "model_predict"]
    assert "changed its labels" in notice["message"]
    assert "'New'" in notice["message"]
    card.accept(accept=["Refund"])
    card.accept(accept=["Refund"])
    assert len(settled(session).df) == 3
    model.labels = tuple(PAIR)
    card.accept(accept=["Refund"])
    assert codes(settled(session))["model_predict"] == "info"


def test_a_model_that_hangs_is_given_up_and_taken_back(orders: Orders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_loop, "PATIENCE", 0.05)
    orders.on["predict"] = orders.hang
    session = correct(Fickle(orders))
    card = FakeFrontend(session)
    assert card.text in TEXTS
    assert not has_scores(card.task)
    assert [each["level"] for each in card.notices if each["code"] == "model_hangs"] == ["error"]
    for _ in range(14):  # more than lay ready
        card.accept(accept=["Refund"])
    assert len(session.df) == 14
    assert not session.wait(0.05), "what was answered is not learned"

    del orders.on["predict"]
    orders.go_on.set()
    settled(session)
    assert codes(session)["model_hangs"] == "info"
    session.answer("accept", accept=["Refund"])  # the card on top stays as it is
    settled(session)
    assert has_scores(session.task)
    assert len({answer["text"] for answer in orders.taught}) == 15, "what was answered meanwhile is learned"


def test_a_model_that_hangs_while_it_learns_delays_no_card(orders: Orders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_loop, "PATIENCE", 0.05)
    session = correct(Fickle(orders))
    card = FakeFrontend(session)
    orders.on["update"] = orders.hang
    seen = [card.text]
    card.accept(accept=["Refund"])
    assert orders.hangs.wait(PATIENT)
    for _ in range(24):
        seen.append(card.text)
        card.accept(accept=["Refund"])
    assert len(set(seen)) == 25, "no card comes twice"
    del orders.on["update"]
    orders.go_on.set()
    settled(session)
    assert len({answer["text"] for answer in orders.taught}) == 25


@pytest.mark.parametrize("kind", ["yes", "no", "one of many"])
def test_answers_that_are_all_alike_are_told_of(kind: str) -> None:
    labels = LABELS if kind == "one of many" else ["Refund"]
    store = nba.Store(":memory:")
    session = nba.textcat.correct(
        TEXTS, "blank:en", labels=labels, exclusive=kind == "one of many", update=True, store=store, dataset="alike"
    )
    for _ in range(32):
        session.answer("reject" if kind == "no" else "accept", accept=["Refund"] if kind == "one of many" else None)
    session.learning.refit()  # type: ignore[union-attr]
    settled(session)
    expected = {"yes": "is yes", "no": "none of 32 texts", "one of many": "all 32 texts are Refund"}[kind]
    assert session.advice is not None
    assert expected in session.advice
    scores = [option["score"] for task in session.predict(["What now?"]) for option in task["options"]]
    assert np.isfinite(scores).all()
    assert [notice for notice in session.bulletin.notices if notice.level == "error"] == []


def test_rollback_brings_back_an_earlier_model() -> None:
    session = correct("blank:en", labels=LABELS)
    before = session.predict(["Please refund it"])[0]["options"]
    answers(session, 8)
    assert session.predict(["Please refund it"])[0]["options"] != before
    session.models.rollback("v0")
    settled(session)
    assert session.predict(["Please refund it"])[0]["options"] == before
    answers(session, 1)
    assert session.models.latest.kind != "rollback"


def test_a_model_that_is_trained_in_place_has_no_version_to_go_back_to(orders: Orders) -> None:
    session = correct(OwnTextModel(Fickle(orders), PAIR, copy=False))
    answers(session, 3, dict.fromkeys(TEXTS, "Refund"))
    assert len(session.models) == 4
    assert not session.models.frame()["restorable"].any()
    with pytest.raises(ModelError, match="no earlier version"):
        session.models.rollback("v1")
    copied = correct(Fickle(orders), dataset="copied")
    answers(copied, 3, dict.fromkeys(TEXTS, "Refund"))
    assert copied.models.frame()["restorable"].all()


def test_close_ends_the_cards_and_keeps_the_answers() -> None:
    session = correct("blank:en", labels=LABELS)
    answers(session, 2)
    card = FakeFrontend(session)
    session.close()
    card.accept(accept=["Refund"])
    settled(session)
    assert len(session.df) == 3
    assert session.closed


def test_two_annotators_have_a_model_each() -> None:
    store = nba.Store(":memory:")
    ana, bo = (correct("blank:en", labels=LABELS, store=store, annotator=name) for name in ("ana", "bo"))
    answers(ana, 3)
    assert (len(settled(bo).models), len(bo.df)) == (1, 0)


def test_any_function_orders_the_cards() -> None:
    def shortest(scored: Any) -> Any:
        return -scored.seconds

    texts = ["a b c d e f", "a b", "a b c d", "a b c", "a b c d e", "a"]
    source = [f"{text} {number}" for number in range(10) for text in texts]
    session = nba.textcat.correct(
        source, Scripted(PAIR), labels=PAIR, update=True, order=shortest, store=":memory:", dataset="short"
    )
    given = answers(session, 30, dict.fromkeys(source, "Refund"))
    chosen = [task["_why"] for task in given if task["_why"]["reason"] == "uncertain"]
    assert chosen
    assert all(why["merit"] == -why["seconds"] for why in chosen)
    assert "ranked first by shortest" in given[-1]["_why"]["text"]


@pytest.mark.parametrize(
    ("order", "told"),
    [(lambda _: 1 / 0, "ZeroDivisionError"), (lambda scored: scored.scores[:1], "shape"), (lambda _: None, "shape")],
)
def test_an_order_that_fails_is_told_of_and_labelling_goes_on(order: Any, told: str) -> None:
    session = correct(Scripted(PAIR, [0.2, 0.6]), order=order)
    assert len(answers(session, 14, dict.fromkeys(TEXTS, "Refund"))) == 14
    (notice,) = [each for each in session.bulletin.notices if each.level == "error"]
    assert told in notice.message
    assert notice.code == "order"
    assert notice.message.startswith("order=")
    assert "in the order of the source until it works" in notice.hint


def test_an_order_that_fails_leaves_the_scores_and_is_used_again_when_it_works() -> None:
    works = False

    def shortest(scored: Any) -> Any:
        if not works:
            raise ZeroDivisionError("nothing to divide by")
        return -scored.seconds

    session = correct("blank:en", labels=LABELS, order=shortest)
    given = answers(session, 30)
    assert [task["text"] for task in given] == TEXTS[:30]
    assert all(has_scores(task) for task in given[-5:])
    assert given[-1]["_why"]["score"] is not None
    works = True
    given = answers(session, 12)
    assert "ranked first by shortest" in {task["_why"]["text"].split(" of ")[0] for task in given}
    assert codes(session) == {"memory": "warning", "order": "info"}

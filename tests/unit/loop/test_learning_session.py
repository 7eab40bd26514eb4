"""Sessions with a model that fails, hangs and comes back: labelling goes on and nothing is lost."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.loop.learning import model_loop
from nb_annotate.tasks.errors import AnswerError, ModelError
from nb_annotate.testing import FakeFrontend
from tests.unit.loop.learning.fickle import PATIENT, Fickle, Orders, codes, suggested

TEXTS = [f"Yesterday we met Ana{letter} in the village near Porto{letter}." for letter in "abcdefghijklmnopqrstuvwxyz"]


@pytest.fixture
def orders() -> Orders:
    return Orders()


def correct(orders: Orders, source: Any = TEXTS, **more: Any) -> nba.Session:
    more = {"store": nba.Store(":memory:"), "dataset": "fickle", "labels": ["NAME"], "update": True} | more
    return nba.ner.correct(source, Fickle(orders), **more)


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread does; fail when it does not."""
    end = time.monotonic() + PATIENT
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def settled(session: nba.Session) -> nba.Session:
    assert session.wait(PATIENT)
    return session


@pytest.mark.parametrize("what", ["predict", "update"])
def test_a_model_that_raises_is_told_of_and_labelling_goes_on(orders: Orders, what: str) -> None:
    orders.on[what] = orders.fail
    session = correct(orders)
    card = FakeFrontend(session)
    for _ in range(5):
        card.accept()
        settled(session)
    assert len(session.df) == 5
    (notice,) = [each for each in card.notices if each["code"] == f"model_{what}"]
    assert notice["level"] == "error"
    assert "the model is out of order" in notice["message"]
    assert codes(session)[f"model_{what}"] == "error"
    if what == "predict":
        assert suggested(session.task) == []

    del orders.on[what]
    card.accept()
    settled(session)
    assert codes(session)[f"model_{what}"] == "info", "it is told that it works again"
    card.accept()
    settled(session)
    assert suggested(session.task) != [], "suggestions are back"
    assert len({answer["text"] for answer in orders.taught}) == 7, "it has learned what it missed"
    assert len(session.models) > 1


@pytest.mark.parametrize(
    "spans",
    [
        [{"start": 0, "end": 3, "label": "NAME", "score": float("nan")}],
        [{"start": 0, "end": 999, "label": "NAME"}],
        [{"start": -5, "end": 3, "label": "NAME"}],
        "no spans at all",
    ],
)
def test_a_model_that_gives_back_nonsense_is_told_of(spans: Any) -> None:
    class Nonsense:
        def predict(self, tasks: Any) -> Any:
            return [(0.5, {**task, "spans": spans}) for task in tasks]

    session = nba.ner.correct(TEXTS, Nonsense(), labels=["NAME"], update=True, store=":memory:", dataset="nonsense")
    assert session.task is not None
    assert session.task["text"] in TEXTS
    session.answer("accept", spans=[{"start": 0, "end": 9, "label": "NAME"}])
    settled(session)
    assert codes(session)["model_predict"] == "error"
    assert session.task is not None


def test_a_model_that_ends_the_program_does_not(orders: Orders) -> None:
    orders.on["update"] = lambda: sys.exit(3)
    session = correct(orders)
    session.answer("accept")
    settled(session)
    session.answer("accept")
    assert settled(session).df["answer"].tolist() == ["accept", "accept"]
    assert codes(session)["model_update"] == "error"


def test_a_model_that_hangs_while_it_predicts_is_given_up_and_taken_back(
    orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_loop, "PATIENCE", 0.05)
    orders.on["predict"] = orders.hang
    session = correct(orders)
    card = FakeFrontend(session)
    assert card.text in TEXTS
    assert suggested(card.task) == []
    assert [each["level"] for each in card.notices if each["code"] == "model_hangs"] == ["error"]
    for _ in range(14):  # more than lay ready
        card.accept(spans=[])
    assert len(session.df) == 14
    assert not session.wait(0.05), "what was answered is not learned"

    del orders.on["predict"]
    orders.go_on.set()
    settled(session)
    assert codes(session)["model_hangs"] == "info"
    session.answer("accept")  # the card on top stays as it is
    settled(session)
    assert suggested(session.task) != []
    assert len({answer["text"] for answer in orders.taught}) == 15, "what was answered meanwhile is learned"


def test_a_model_that_hangs_while_it_learns_delays_no_card(orders: Orders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_loop, "PATIENCE", 0.05)
    session = correct(orders)
    card = FakeFrontend(session)
    orders.on["update"] = orders.hang
    seen = [card.text]
    card.accept()
    assert orders.hangs.wait(PATIENT)
    for _ in range(24):
        seen.append(card.text)
        card.accept(spans=[])
    assert len(set(seen)) == 25, "no card comes twice"
    assert len(session.df) == 25
    versions = len(session.models)

    del orders.on["update"]
    orders.go_on.set()
    settled(session)
    assert len({answer["text"] for answer in orders.taught}) == 25
    assert len(session.models) > versions


def test_what_another_thread_asks_of_the_model_is_no_sign_that_it_came_back(
    orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_loop, "PATIENCE", 0.05)
    session = correct(orders)
    settled(session)
    orders.on["update"] = orders.hang
    session.answer("accept")
    assert orders.hangs.wait(PATIENT)
    for _ in range(14):
        session.answer("accept", spans=[])
    assert codes(session)["model_hangs"] == "error"
    assert suggested(session.predict(["Ana sings"])[0]) == ["Ana"]
    assert session.inspect("Ana sings").spans["span_text"].tolist() == ["Ana"]
    assert codes(session)["model_hangs"] == "error"
    orders.go_on.set()
    settled(session)
    assert codes(session)["model_hangs"] == "info"


def test_a_question_that_fails_fails_for_whoever_asked_it(orders: Orders) -> None:
    session = settled(correct(orders))
    orders.on["predict"] = orders.fail
    with pytest.raises(ModelError, match="the model is out of order"):
        session.predict(["Ana sings where nobody has been before"])
    assert "model_predict" not in codes(session)


def test_the_source_breaks_off_and_what_was_read_is_asked(orders: Orders) -> None:
    def rows() -> Any:
        yield from TEXTS[:3]
        raise OSError("the connection is gone")

    session = correct(orders, rows())
    asked = []
    while (task := session.task) is not None:
        asked.append(task["text"])
        session.answer("accept")
    assert sorted(asked) == TEXTS[:3]
    assert codes(session)["stream"] == "error"
    settled(session)
    assert len({answer["text"] for answer in orders.taught}) == 3


def test_a_slow_source_gives_its_first_card_before_its_last_row(
    orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_loop, "SLOW_SOURCE", 0.0)
    read: list[str] = []

    def rows() -> Any:
        for text in TEXTS:
            read.append(text)
            yield text

    session = correct(orders, rows(), order="stream")
    assert session.task is not None
    assert session.task["text"] == TEXTS[0]
    assert len(read) < len(TEXTS)
    asked = 0
    while session.task is not None:
        session.answer("accept")
        asked += 1
    assert asked == len(TEXTS)


def test_cards_do_not_wait_for_training(orders: Orders) -> None:
    session = settled(correct(orders))
    orders.on["update"] = orders.hang
    happened = []
    session.answer("accept")
    assert orders.hangs.wait(PATIENT)
    for _ in range(5):
        tasks, _ = session.next_tasks(1)
        session.answer("accept")
        happened.append(tasks[0]["text"])
    happened.append("trained")
    orders.go_on.set()
    settled(session)
    assert happened[-1] == "trained"
    assert len(set(happened)) == 6


def test_an_answer_and_its_undo_on_two_threads_end_as_in_the_store(orders: Orders) -> None:
    session = settled(correct(orders))
    for _ in range(10):
        session.answer("accept")
        again = threading.Thread(target=session.undo)
        again.start()
        again.join()
    settled(session)
    loop = session.learning
    assert loop is not None
    assert len(loop.book) == len(session.df) == 0


def test_many_threads_record_at_once(orders: Orders) -> None:
    session = settled(correct(orders))

    def work() -> None:
        for _ in range(4):
            try:
                session.answer("accept")
            except AnswerError:  # another thread had the same card
                continue

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENT)
    settled(session)
    loop = session.learning
    assert loop is not None
    assert {judged.task["_task_hash"] for judged in loop.book} == set(session.df.index)


def test_a_listener_may_ask_and_answer_from_the_worker(orders: Orders) -> None:
    session = correct(orders)
    answered = []

    def listen(topic: str, payload: object) -> None:
        if topic == "queue" and len(answered) < 5 and (task := session.task) is not None:
            answered.append(task["text"])
            session.answer("accept")

    session.bulletin.subscribe(listen)
    session.answer("accept")
    until(lambda: len(answered) == 5)
    settled(session)
    assert len(session.df) == 6


def test_close_in_the_middle_of_training_keeps_what_was_answered(orders: Orders) -> None:
    session = settled(correct(orders))
    orders.on["update"] = orders.hang
    card = FakeFrontend(session)
    card.accept()
    assert orders.hangs.wait(PATIENT)
    session.close()
    card.accept()
    card.undo()
    orders.go_on.set()
    settled(session)
    assert len(session.df) == 1
    assert [notice.code for notice in session.bulletin.notices if notice.level == "error"] == []


def test_threads_end_and_sessions_do_not_pile_up(orders: Orders) -> None:
    store = nba.Store(":memory:")
    before = threading.active_count()
    for _ in range(50):
        session = correct(orders, TEXTS[:4], store=store)
        session.close()
        settled(session)
    until(lambda: threading.active_count() <= before)


def test_open_cards_do_not_pile_up_where_nothing_is_learned(orders: Orders) -> None:
    texts = [f"Today Ana{number} came." for number in range(400)]
    session = correct(orders, texts, update=False)
    loop = session.learning
    assert loop is not None
    most = 0
    while session.task is not None:
        session.answer("accept")
        settled(session)
        most = max(most, len(loop._offers.open))
    assert len(session.df) == 400
    assert most < 40


def test_walking_goes_on_past_cards_that_are_not_answered(orders: Orders) -> None:
    session = correct(orders)
    seen = []
    for number, task in enumerate(session):
        seen.append(task["text"])
        if number % 5 == 4:
            answered = session.task
            assert answered is not None
            session.answer("accept")
            settled(session)
    assert sorted(seen) == TEXTS


def test_rollback_brings_back_the_model_and_learning_goes_on(orders: Orders) -> None:
    session = correct(orders)
    heard: list[str] = []
    for _ in range(3):
        session.answer("accept")
        settled(session)
    assert session.models.frame()["kind"].tolist() == ["start", "update", "update", "update"]
    session.bulletin.subscribe(lambda topic, _: heard.append(topic))
    session.models.rollback("v1")
    settled(session)
    assert session.models.latest.kind == "rollback"
    assert session.models.latest.facts == {"of": "v1"}
    assert {"model", "queue"} <= set(heard), "cards are chosen anew by the model that is back"
    (_, unseen), _ = session.next_tasks(2)
    assert unseen["_model_version"] == session.models.latest.name
    session.answer("accept")
    settled(session)
    assert session.models.latest.kind == "update"
    with pytest.raises(ModelError, match="'v99'"):
        session.models.rollback("v99")
    with pytest.raises(ModelError, match="'²'"):
        session.models.rollback("²")


def test_a_rollback_waits_for_what_is_learned_and_does_not_mix_with_it(orders: Orders) -> None:
    session = settled(correct(orders))
    orders.on["update"] = orders.hang
    session.answer("accept")
    assert orders.hangs.wait(PATIENT)
    going_back = threading.Thread(target=session.models.rollback, args=("v0",))
    going_back.start()
    assert len(session.models) == 1
    orders.go_on.set()
    going_back.join(PATIENT)
    settled(session)
    assert session.models.frame()["kind"].tolist()[:3] == ["start", "update", "rollback"]


def test_two_annotators_have_a_model_each_and_yours_is_not_touched(orders: Orders) -> None:
    store = nba.Store(":memory:")
    mine = Fickle(orders)
    ana, bo = (
        nba.ner.correct(TEXTS, mine, labels=["NAME"], update=True, store=store, dataset="two", annotator=name)
        for name in ("ana", "bo")
    )
    ana.answer("accept")
    settled(ana)
    settled(bo)
    assert (len(ana.models), len(bo.models), mine.seen) == (2, 1, 0)

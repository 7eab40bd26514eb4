"""The whole loop over the real protocol, without a browser: nothing is lost, nothing is stored twice."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.front.handler import Handler
from nb_annotate.front.protocol import PROTOCOL_VERSION
from nb_annotate.testing import FakeFrontend, RequestFailedError

TEXTS = [f"Ana sees {number} birds 🎉" for number in range(30)]
PERSON = {"start": 0, "end": 3, "label": "PERSON"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def manual(store: Path, **more: Any) -> nba.Session:
    return nba.ner.manual(TEXTS, labels=["PERSON"], store=store, dataset="birds", **more)


def texts(card: FakeFrontend) -> list[str]:
    return [ready["task"]["text"] for ready in card.queue]


def test_cards_are_ready_ahead_and_the_queue_is_refilled(path: Path) -> None:
    many = [f"Ana sees {number} birds" for number in range(200)]
    card = FakeFrontend(nba.ner.manual(many, labels=["PERSON"], store=path, dataset="birds"))
    assert texts(card) == many[:60]
    for _ in range(15):
        card.accept(spans=[PERSON])
    assert texts(card) == many[15:75]
    assert card.progress["accept"] == 15


def test_tokens_travel_as_flat_borders(path: Path) -> None:
    card = FakeFrontend(manual(path))
    first = card.queue[0]
    assert first["bounds"] == [0, 3, 4, 8, 9, 10, 11, 16, 17, 18]
    assert "tokens" not in first["task"]


def test_no_example_text_is_in_the_configuration(path: Path) -> None:
    assert "birds 🎉" not in json.dumps(FakeFrontend(manual(path)).config, ensure_ascii=False)


def test_a_resent_event_is_stored_once(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session, online=False)
    card.accept(spans=[PERSON])
    waiting = list(card.outbox)
    assert card.saved == "waiting"
    for _ in range(3):
        reply = card.request("record", {"client": card.client, "events": waiting})
        assert reply["acked"] == [waiting[0]["id"]]
    assert len(session.store.events("birds")) == 1
    assert session.df["spans"].tolist()[0][0]["end"] == 3


def test_answers_given_while_the_kernel_was_gone_arrive_after_a_restart(path: Path) -> None:
    card = FakeFrontend(manual(path), online=False)
    for _ in range(5):
        card.accept(spans=[PERSON])
    card.undo()
    fresh = nba.ner.manual(TEXTS, labels=["PERSON"], store=nba.Store(path), dataset="birds")
    card.online = True
    card.connect(fresh)
    assert card.saved == "saved"
    assert len(fresh.df) == 4
    assert fresh.task is not None
    assert fresh.task["text"] == TEXTS[4]


def test_answers_that_arrive_after_the_cell_was_run_again_are_kept(path: Path) -> None:
    old = FakeFrontend(manual(path), online=False)
    old.accept(spans=[PERSON])
    session = manual(path)
    assert any(message["op"] == "closed" for message in old.messages)
    old.online = True
    old.flush()
    assert old.saved == "saved"
    assert session.df["text"].tolist() == [TEXTS[0]]
    assert session.task is not None
    assert session.task["text"] == TEXTS[1]


def test_a_refused_answer_comes_back_with_the_reason(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    card.accept(spans=[{"start": 0, "end": 3, "label": "ROBOT"}])
    assert "'ROBOT' is not one of the labels" in card.refused[0]["error"]["message"]
    assert card.saved == "saved"
    assert session.df.empty


def test_undo_redo_and_revision_are_events(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    card.accept(spans=[PERSON])
    card.undo()
    assert session.df.empty
    card.redo()
    event_id = session.store.recent("birds", session.annotator, 1)[0].id
    opened = card.open(event_id)
    assert opened["decision"]["spans"][0]["label"] == "PERSON"
    card.reject(supersedes=event_id)
    assert session.df["answer"].tolist() == ["reject"]
    assert session.store.events("birds")["kind"].tolist() == ["answer", "undo", "redo", "answer"]


def test_a_second_tab_sees_what_was_answered_in_the_first(path: Path) -> None:
    session = manual(path)
    first, second = FakeFrontend(session), FakeFrontend(session)
    first.accept(spans=[PERSON])
    assert second.text == TEXTS[1]
    second.reject()
    assert first.text == TEXTS[2]
    first.undo()
    assert second.text == first.text


def test_a_selection_is_asked_for_at_once(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    card.reject()
    card.accept(spans=[PERSON])
    session.focus(session.df["answer"] == "reject")
    invalidated = [message["body"] for message in card.messages if message.get("op") == "invalidate"]
    assert invalidated == [{"reason": "the selection changed", "selected": True}]
    assert texts(card) == [TEXTS[0]]
    session.focus()
    assert texts(card)[0] == TEXTS[2]


def test_the_same_card_answered_twice_is_told(path: Path) -> None:
    session = manual(path)
    first, second = FakeFrontend(session), FakeFrontend(session, online=False)
    second.reject()
    first.accept(spans=[PERSON])
    second.online = True
    second.flush()
    assert any(notice["code"] == "answered-twice" for notice in second.notices)
    assert len(session.df) == 1
    assert session.df["answer"].tolist() == ["reject"]
    assert len(session.store.events("birds")) == 2


def test_a_locked_database_is_told_and_the_answer_is_saved_later(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RequestFailedError) as failure:
        card.accept(spans=[PERSON])
    assert failure.value.code == "store_busy"
    assert card.saved == "waiting"
    other.execute("ROLLBACK")
    other.close()
    card.flush()
    assert card.saved == "saved"
    assert len(session.df) == 1


def test_python_answers_move_the_card(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    session.answer("reject")
    assert card.text == TEXTS[1]
    session.undo()
    assert card.text == TEXTS[0]
    assert card.progress["answered"] == 0


def test_a_focus_replaces_the_queue(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session)
    card.accept(spans=[PERSON])
    session.focus(session.df.index)
    assert texts(card) == TEXTS[:1]
    card.reject()
    assert session.df["answer"].tolist() == ["reject"]
    assert card.text is None
    session.focus()
    assert card.text == TEXTS[1]


def test_validation_keeps_the_card(path: Path) -> None:
    def one_span(task: dict[str, Any]) -> None:
        if task["answer"] == "accept" and not task["spans"]:
            raise ValueError("Mark at least one person.")

    recipe = nba.Recipe(stream=TEXTS, view="ner_manual", labels=["PERSON"], validate_answer=one_span)
    session = nba.annotate(recipe, store=path)
    card = FakeFrontend(session)
    assert card.config["validates"] is True
    card.accept(spans=[])
    assert card.refused[0]["error"]["message"] == "Mark at least one person."
    assert session.task is not None
    assert session.task["text"] == TEXTS[0]


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (None, "protocol None"),
        ({"v": PROTOCOL_VERSION, "op": "nxt", "id": "1", "body": {}}, "Did you mean 'next'"),
        ({"v": PROTOCOL_VERSION + 1, "op": "next", "id": "1", "body": {}}, "protocol 2, the kernel 1"),
        ({"v": PROTOCOL_VERSION, "op": "next", "id": "1", "body": {"client": "c", "want": "ten", "have": []}}, "want"),
        ({"v": PROTOCOL_VERSION, "op": "open", "id": "1", "body": {"event_id": "none"}}, "none"),
    ],
)
def test_every_request_gets_one_reply(path: Path, request_: object, message: str) -> None:
    replies: list[dict[str, Any]] = []
    Handler(manual(path), replies.append).handle(request_)
    (reply,) = replies
    assert reply["ok"] is False
    assert message in f"{reply['error']['message']} {reply['error']['hint']}"


def test_texts_are_data(path: Path) -> None:
    nasty = ["<script>alert(1)</script>", "a &amp; b", "\u202eevil\u202c", "\x1b[31mred", "tab\there\r\nline"]
    session = nba.ner.manual(nasty, labels=["X"], store=path, dataset="nasty")
    card = FakeFrontend(session)
    for text in nasty:
        assert card.text == text
        card.ignore()
    assert session.df["text"].tolist() == nasty


def test_an_undo_of_an_answer_that_was_never_stored_is_refused(path: Path) -> None:
    session = manual(path)
    card = FakeFrontend(session, online=False)
    card.accept(spans=[{"start": 0, "end": 3, "label": "ROBOT"}])
    card.undo()
    card.reject()
    card.online = True
    card.flush()
    assert card.saved == "saved"
    assert [refusal["event"]["kind"] for refusal in card.refused] == ["answer", "undo"]
    assert session.df["answer"].tolist() == ["reject"]


def test_the_total_counts_waiting_answers_once(path: Path) -> None:
    for _ in range(7):
        manual(path).answer("accept")
    session = manual(path)
    assert session.progress.total == len(TEXTS)
    card = FakeFrontend(session)
    card.reject()
    assert card.progress["total"] == len(TEXTS)
    assert card.progress["answered"] == 8


def test_an_undo_of_an_answer_whose_label_was_renamed_meanwhile_is_refused(path: Path) -> None:
    session = nba.textcat.manual(TEXTS, labels=["NEWS", "SPORT"], store=path, dataset="topics")
    card = FakeFrontend(session)
    card.accept(accept=["NEWS"])
    change = session.store.rename_label("topics", "NEWS", "PRESS")
    card.undo()
    (refusal,) = card.refused
    assert "were changed" in refusal["error"]["message"]
    assert session.df["accept"].tolist() == [["PRESS"]]
    session.store.revert(change)
    card.take_back(card.request("history", {"before": None, "limit": 1})["history"][0])
    assert len(session.df) == 0

""" "Label all like this" over the real protocol: previewed, stored as one, taken back as one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import nb_annotate as nba
from nb_annotate.testing import FakeFrontend, RequestFailedError

TEXTS = ["Where is order 12?", "where is ORDER 77", "Thanks!", "Where is order 5", "Where is my order 31?"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def topics(path: Path, **more: object) -> nba.Session:
    return nba.textcat.manual(TEXTS, labels=["delivery", "praise"], store=path, dataset="topics", **more)


def answered(card: FakeFrontend) -> str:
    """Answer the card on top, and return the id of the answer."""
    card.accept(accept=["delivery"])
    event_id: str = card.request("history", {"before": None, "limit": 1})["history"][0]["event_id"]
    return event_id


def texts(card: FakeFrontend) -> list[str]:
    return [ready["task"]["text"] for ready in card.queue]


def test_a_preview_stores_nothing(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    found = card.alike(answered(card))
    assert [row["excerpt"] for row in found["rows"]] == [TEXTS[1], TEXTS[3]]
    assert [row["labels"] for row in found["rows"]] == [["delivery"]] * 2
    assert (found["total"], found["looked_at"], found["complete"]) == (2, 5, True)
    assert len(session.df) == 1


def offers(card: FakeFrontend, event_id: str) -> list[dict[str, object]]:
    """Wait until what is done aside is done, and list what was offered."""
    card.alike(event_id)
    return [message["body"] for message in card.messages if message["op"] == "offer"]


def test_texts_like_an_answered_one_are_offered(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    event_id = answered(card)
    assert offers(card, event_id) == [{"client": card.client, "event_id": event_id, "count": 2}]
    card.propagate(card.alike(event_id))
    assert texts(card)[0] == "Thanks!"
    assert len(offers(card, answered(card))) == 1


def test_nothing_is_offered_for_what_decides_nothing_or_has_nothing_open_like_it(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    card.ignore()
    for _ in range(2):
        card.accept(accept=["delivery"])
    thanks, second, skipped = (event.id for event in session.store.recent("topics", session.annotator, 3))
    assert [session.count_alike(event_id) for event_id in (skipped, second, thanks)] == [0, 1, 0]
    with pytest.raises(nba.NbAnnotateError, match="nobody"):
        session.count_alike("nobody")


def test_an_offer_counts_what_the_preview_lists_in_texts_of_every_kind(path: Path) -> None:
    many = [
        "Order 1 🎉",
        "order 2 🎉",
        "order 3 😡",
        "!!",
        "???",
        "x" * 2000 + " 1",
        "x" * 2000 + " 2",
        "",
        "ORDER 4 🎉",
    ]
    session = nba.ner.manual([{"text": text} for text in many if text], labels=["THING"], store=path, dataset="things")
    while task := session.task:
        spans = [] if "rder" not in task["text"] else [{"start": 0, "end": 5, "label": "THING"}]
        session.answer("accept", spans=spans)
        event_id = session.store.recent("things", session.annotator, 1)[0].id
        found = len(session.alike_to(event_id))
        assert session.count_alike(event_id) == (found if len(task["text"]) < 1000 else 0)
        if task["text"] == many[0]:
            assert found == 2


def test_a_source_that_is_read_once_is_not_read_for_an_offer(path: Path) -> None:
    rows = iter([{"text": f"Order {number}"} for number in range(500)])
    session = nba.textcat.manual(rows, labels=["delivery"], store=path, dataset="orders")
    session.answer("accept")
    assert session.count_alike(session.store.recent("orders", session.annotator, 1)[0].id) == 0
    assert next(rows)["text"] != "Order 499"


def test_all_but_the_exceptions_are_answered_and_leave_the_queue(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    found = card.alike(answered(card))
    reply = card.propagate(found, exclude=[found["rows"][1]["key"]])
    assert reply["stored"] == 1
    assert sorted(session.df["text"]) == sorted([TEXTS[0], TEXTS[1]])
    assert texts(card) == [TEXTS[2], TEXTS[3], TEXTS[4]]
    assert card.progress["answered"] == 2
    assert card.history[0]["batch"] == reply["batch"]
    assert "batch" not in card.history[1]


def test_an_undo_of_one_takes_them_all_back_and_a_redo_puts_them_back(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    card.propagate(card.alike(answered(card), by="similar"))
    stored = len(session.df)
    assert stored > 2
    card.take_back(card.history[0])
    assert session.df["text"].tolist() == [TEXTS[0]]
    assert sorted(texts(card)) == sorted(TEXTS[1:])
    card.put_back(card.undone[0])
    assert len(session.df) == stored


def test_another_card_sees_them_answered(path: Path) -> None:
    session = topics(path)
    card, other = FakeFrontend(session), FakeFrontend(session)
    card.propagate(card.alike(answered(card)))
    assert texts(other) == [TEXTS[2], TEXTS[4]]


def test_marked_words_are_shown_in_their_surroundings(path: Path) -> None:
    lead = "It was a long and quiet afternoon at the harbour when at last the boat of "
    names = ["Ana sings", f"{lead}Ana came in 🎉" + " and nobody said a word about it" * 6, "Bo rests"]
    session = nba.ner.manual(names, labels=["PERSON"], store=path, dataset="names")
    card = FakeFrontend(session)
    card.accept(spans=[{"start": 0, "end": 3, "label": "PERSON"}])
    event_id = card.request("history", {"before": None, "limit": 1})["history"][0]["event_id"]
    (row,) = card.alike(event_id, by="string")["rows"]
    (mark,) = row["marks"]
    assert row["excerpt"][mark["start"] : mark["end"]] == "Ana"
    assert row["excerpt"].startswith("…")
    assert row["excerpt"].endswith("…")
    assert mark["label"] == "PERSON"


def test_only_what_was_shown_is_answered(path: Path) -> None:
    session = topics(path)
    card = FakeFrontend(session)
    found = card.alike(answered(card))
    restarted = topics(path)
    card.connect(restarted)
    with pytest.raises(RequestFailedError, match="not there any more"):
        card.propagate(found)
    again = card.alike(found["event_id"])
    with pytest.raises(RequestFailedError, match="not there any more"):
        card.propagate({**again, "by": "similar"})
    with pytest.raises(RequestFailedError, match="'none'"):
        card.propagate(again, exclude=["none"])
    assert len(restarted.df) == 1
    assert card.propagate(again)["stored"] == 2


def test_what_cannot_be_taken_over_is_told(path: Path) -> None:
    card = FakeFrontend(topics(path))
    with pytest.raises(RequestFailedError, match="none"):
        card.alike("none")
    event_id = answered(card)
    with pytest.raises(RequestFailedError, match="marked words"):
        card.alike(event_id, by="string")
    with pytest.raises(RequestFailedError, match="expected one of 'text', 'string', 'similar'"):
        card.alike(event_id, by="colour")


class Gated:
    """Texts that, once the gate is shut, are only given when it opens again."""

    def __init__(self) -> None:
        self.gate, self.asked = threading.Event(), threading.Event()
        self.gate.set()

    def __iter__(self) -> Iterator[str]:
        self.asked.set()
        assert self.gate.wait(30)
        yield from TEXTS


def test_answers_are_acknowledged_while_a_search_goes_on(path: Path) -> None:
    source = Gated()
    card = FakeFrontend(nba.textcat.manual(source, labels=["delivery", "praise"], store=path, dataset="topics"))
    event_id = answered(card)
    source.gate.clear()
    source.asked.clear()
    sent = [card.send("alike", {"client": card.client, "event_id": event_id, "by": by}) for by in ("similar", "text")]
    assert source.asked.wait(30)
    card.accept(accept=["delivery"])
    assert (card.saved, card.progress["answered"]) == ("saved", 2)
    assert not {message["id"] for message in card.messages} & set(sent)
    source.gate.set()
    similar, equal = (card.reply(identifier) for identifier in sent)
    assert (similar["by"], [row["excerpt"] for row in equal["rows"]]) == ("similar", [TEXTS[3]])
    assert card.propagate(equal)["stored"] == 1  # the list that was asked for last

"""What a card is told when a model is in the loop: how much is left and waits, and that it was continued elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.testing import FakeFrontend

PATIENT = 20.0
LABELS = ["Delivery", "Praise"]
TEXTS = [text for number in range(20) for text in (f"Where is order {number}?", f"Thanks, friend {number}!")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def correct(path: Path, **more: Any) -> nba.Session:
    return nba.textcat.correct(TEXTS, "blank:en", labels=LABELS, update=True, store=path, dataset="orders", **more)


def answer(session: nba.Session, count: int) -> None:
    for _ in range(count):
        text = session.task["text"]
        session.answer("accept", accept=["Delivery" if "order" in text else "Praise"])
    assert session.wait(PATIENT)


def told(card: FakeFrontend, operation: str) -> list[Any]:
    return [message["body"] for message in card.messages if message["op"] == operation and message["kind"] == "evt"]


def has_scores(task: Any) -> bool:
    return all("score" in option for option in task["options"])


def test_a_card_that_meets_a_closed_session_hears_that_it_was_continued(path: Path) -> None:
    session = correct(path)
    answer(session, 3)
    correct(path).close()
    card = FakeFrontend(session)
    assert (card.queue, card.exhausted) == ([], True)
    (closed,) = told(card, "closed")
    assert "continued in a newer one" in closed["reason"]


def test_a_closed_card_is_not_told_that_nothing_is_left(path: Path) -> None:
    session = correct(path)
    card = FakeFrontend(session)
    answer(session, 3)
    queues = len(told(card, "queue"))
    assert queues
    later = correct(path)
    session.bulletin.emit("queue", None)  # as a choice does that was under way
    assert len(told(card, "queue")) == queues
    assert len(told(card, "closed")) == 1
    later.close()


def test_what_was_taken_over_and_back_again_is_counted_once_the_model_knows(path: Path) -> None:
    session = correct(path)
    card = FakeFrontend(session)
    answer(session, 12)
    assert (card.progress["answered"], card.progress["total"]) == (12, len(TEXTS))

    change = session.alike().apply()
    assert session.wait(PATIENT)
    assert change.answers > 5
    assert (card.progress["answered"], card.progress["total"]) == (12 + change.answers, len(TEXTS))
    assert told(card, "model")[-1]["waiting"] == 0

    session.undo()
    assert session.wait(PATIENT)
    assert (card.progress["answered"], card.progress["total"]) == (12, len(TEXTS))
    assert (told(card, "model")[-1]["waiting"], told(card, "model")[-1]["training"]) == (0, False)
    session.close()


def test_what_was_taken_back_is_asked_again_with_scores(path: Path) -> None:
    session = correct(path)
    answer(session, 12)
    latest = session.df.reset_index().assign(label=lambda df: df["accept"].str[0]).drop_duplicates("label")
    changes = []
    for task_hash in latest["task_hash"]:
        changes.append(session.alike(task_hash).apply().answers)
        assert session.wait(PATIENT)
    assert session.task is None
    assert sum(changes) == len(TEXTS) - 12
    session.undo()
    assert session.task is not None, "whoever asks at once waits until it is chosen"
    assert session.wait(PATIENT)
    asked = list(session)
    assert len(asked) == changes[-1]
    assert all(has_scores(task) and task["_why"]["reason"] for task in asked)
    answer(session, len(asked))
    assert session.task is None
    assert len(session.df) == len(TEXTS)
    session.close()

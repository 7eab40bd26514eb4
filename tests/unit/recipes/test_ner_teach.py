"""`ner.teach`: yes and no to one span at a time."""

from __future__ import annotations

import pytest

import nb_annotate as nba
from nb_annotate.testing import FakeFrontend
from tests.unit.recipes.labelling import GOLD, NAMES, PATIENT, Own, answer, errors

TEXTS = [
    f"We met {name} at the station with {NAMES[(number * 7 + 3) % 20]} on day {number}."
    for number, name in enumerate(NAMES * 3)
]


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


def teach(store: nba.Store, model: object = None, **more: object) -> nba.Session:
    more = {"labels": ["NAME"], "dataset": "yes-no", "annotator": "ana"} | more
    return nba.ner.teach(TEXTS, model or Own(), store=store, **more)  # type: ignore[arg-type]


def to_yes_no(session: nba.Session) -> dict:  # type: ignore[type-arg]
    """Answer the whole texts that come first."""
    while (task := session.task) is not None and task["_view_id"] != "ner":
        answer(session, GOLD)
    assert task is not None
    return dict(task)


def test_whole_texts_come_first_then_yes_and_no_and_no_span_twice(store: nba.Store) -> None:
    session = teach(store)
    asked = []
    for _ in range(40):
        task = answer(session, GOLD)
        if task["_view_id"] == "ner":
            (span,) = task["spans"]
            assert task["label"] == span["label"] == "NAME"
            asked.append((task["text"], span["start"], span["end"]))
    assert len(asked) > 20
    assert len(set(asked)) == len(asked)
    assert set(session.df["scope"]) >= {"complete", "partial"}
    assert errors(session) == []


def test_a_restart_asks_no_span_twice(store: nba.Store) -> None:
    for _ in range(3):
        session = teach(store)
        for _ in range(15):
            answer(session, GOLD)
    assert len(session.df) == 45
    assert session.models.frame()["kind"].iloc[1] == "replay"


def test_known_spans_are_shown_and_nothing_else_here_makes_the_text_complete(store: nba.Store) -> None:
    session = teach(store)
    to_yes_no(session)
    while True:
        task = session.task
        assert task is not None
        if task["_view_id"] == "ner" and task["known"]:
            break
        answer(session, GOLD)
    session.answer("accept", complete=True)
    assert session.wait(PATIENT)
    row = session.df.loc[task["_task_hash"]]
    assert row["scope"] == "complete"
    decided = {(span["start"], span["end"]) for span in row["spans"]}
    assert decided == {(span["start"], span["end"]) for span in (*task["known"], *task["spans"])}
    assert session.learning is not None
    lesson = next(each for each in session.learning.book.lessons() if each.passage.text == task["text"])
    assert lesson.complete == frozenset({"NAME"})
    assert len(lesson.accepted) == len(decided)
    assert task["text"] not in [each["text"] for each in session.next_tasks(50)[0]]


def test_a_border_put_right_on_the_spot_is_both_facts(store: nba.Store) -> None:
    session = teach(store)
    task = to_yes_no(session)
    (asked,) = task["spans"]
    wider = {"start": asked["start"], "end": task["tokens"][asked["token_end"] + 1]["end"], "label": "NAME"}
    session.answer("accept", spans=[wider])  # type: ignore[list-item]
    assert session.wait(PATIENT)
    assert session.learning is not None
    judged = session.learning.book.get(task["_task_hash"])
    assert judged is not None
    assert [span["end"] for span in judged.right] == [wider["end"]]
    assert [span["end"] for span in judged.wrong] == [asked["end"]]


def test_undo_and_a_revised_answer_in_the_card(store: nba.Store) -> None:
    session = teach(store)
    task = to_yes_no(session)
    card = FakeFrontend(session)
    assert card.task is not None
    assert card.task["_task_hash"] == task["_task_hash"]
    card.reject()
    assert session.wait(PATIENT)
    card.undo()
    assert session.wait(PATIENT)
    assert session.learning is not None
    assert session.learning.book.get(task["_task_hash"]) is None
    assert session.task is not None
    assert session.task["_task_hash"] == task["_task_hash"]
    card.accept()
    assert session.wait(PATIENT)
    judged = session.learning.book.get(task["_task_hash"])
    assert judged is not None
    assert judged.scope == "partial"


def test_ignored_questions_are_not_asked_again_and_teach_nothing(store: nba.Store) -> None:
    session = teach(store)
    task = to_yes_no(session)
    lessons = len(session.learning.book.lessons())  # type: ignore[union-attr]
    session.answer("ignore")
    assert session.wait(PATIENT)
    assert len(session.learning.book.lessons()) == lessons  # type: ignore[union-attr]
    assert task["_task_hash"] not in [each["_task_hash"] for each in session.next_tasks(50)[0]]


def test_from_nothing_with_patterns(store: nba.Store) -> None:
    patterns = [{"label": "NAME", "pattern": name} for name in NAMES[:5]] + [{"label": "NAME", "pattern": "station"}]
    session = teach(store, "blank:en", patterns=patterns)
    for _ in range(40):
        answer(session, GOLD)
    assert session.learning is not None
    counts = session.learning.book.pattern_counts()
    assert any(wrong > right for right, wrong in counts.values()) or len(counts) < 2, "the bad pattern is found out"
    assert errors(session) == []

"""`textcat.teach`: yes or no to one category of one text at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.testing import FakeFrontend
from tests.unit.loop.categories.category_texts import GOLD, LABELS, TEXTS, Scripted, answer, answers, lesson_on
from tests.unit.loop.learning.fickle import PATIENT


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


def teach(store: nba.Store | str | Path, source: Any = TEXTS, model: Any = "blank:en", **more: Any) -> nba.Session:
    settings: Any = {"dataset": "mail", "labels": LABELS} | more
    return nba.textcat.teach(source, model, store=store, **settings)


def settled(session: nba.Session) -> nba.Session:
    assert session.wait(PATIENT)
    return session


def asked(session: nba.Session) -> tuple[str, str]:
    task = session.task
    assert task is not None
    return task["text"], task["label"]


def to_end(session: nba.Session, gold: dict[str, str] | None = None) -> list[tuple[str, str]]:
    return [(task["text"], task["label"]) for task in answers(session, 1000, gold)]


def test_each_card_asks_about_one_label_of_one_text_and_labels_are_mixed(store: nba.Store) -> None:
    session = teach(store)
    cards = answers(session, 30)
    assert {card["_view_id"] for card in cards} == {"classification"}
    assert {card["label"] for card in cards} == set(LABELS)
    assert all(0 <= card["meta"]["score"] <= 1 for card in cards)
    assert len({(card["text"], card["label"]) for card in cards}) == 30


def test_yes_and_no_speak_of_the_label_asked_about_alone(store: nba.Store) -> None:
    session = teach(store)
    for kind, said in (("accept", lambda label: ({label}, set())), ("reject", lambda label: (set(), {label}))):
        text, label = asked(session)
        session.answer(kind)  # type: ignore[arg-type]
        assert lesson_on(session, text) == said(label)


def test_where_a_text_has_one_category_yes_closes_it_and_no_says_nothing_of_the_others(store: nba.Store) -> None:
    session = teach(store, TEXTS[:6], exclusive=True)
    text, label = asked(session)
    session.answer("accept")
    assert lesson_on(session, text) == ({label}, set(LABELS) - {label})
    other, no = asked(session)
    session.answer("reject")
    assert lesson_on(session, other) == (set(), {no})
    rest = to_end(session)
    assert text not in [each for each, _ in rest], "its category is known"
    assert other in [each for each, _ in rest] or GOLD[other] == no
    assert {each for each, _ in rest} | {text} == set(TEXTS[:6])


def test_every_label_of_every_text_is_asked_once(store: nba.Store) -> None:
    session = teach(store, TEXTS[:4])
    assert sorted(to_end(session)) == sorted((text, label) for text in TEXTS[:4] for label in LABELS)


def test_all_denied_though_one_must_be_right_is_a_contradiction_and_labelling_goes_on(store: nba.Store) -> None:
    session = teach(store, TEXTS[:2], exclusive=True)
    while session.task is not None:
        session.answer("reject")
        settled(session)
    assert session.learning is not None
    assert session.learning.book.contradicted == set(TEXTS[:2])
    assert len(session.df) == 6
    assert [notice for notice in session.bulletin.notices if notice.level == "error"] == []


def test_ignored_questions_say_nothing_and_do_not_come_again(store: nba.Store) -> None:
    session = teach(store, TEXTS[:4])
    text, label = asked(session)
    session.answer("ignore")
    assert lesson_on(session, text) == (set(), set())
    rest = to_end(session)
    assert (text, label) not in rest
    assert len(rest) == 4 * len(LABELS) - 1


def test_undo_unlearns_and_reopens_and_redo_learns_again(store: nba.Store) -> None:
    session = teach(store, TEXTS[:6], exclusive=True)
    question = asked(session)
    session.answer("accept")
    learned = lesson_on(session, question[0])
    session.undo()
    assert lesson_on(session, question[0]) == (set(), set())
    assert asked(session) == question
    session.redo()
    assert lesson_on(session, question[0]) == learned
    assert question[0] not in [text for text, _ in to_end(session)]


def test_an_accept_put_right_opens_the_text_again(store: nba.Store) -> None:
    session = teach(store, TEXTS[:6], exclusive=True)
    text, label = asked(session)
    session.answer("accept")
    settled(session)
    session.focus(session.df["text"] == text)
    session.answer("reject")
    assert lesson_on(session, text) == (set(), {label})
    session.focus()
    gold = {**GOLD, text: next(each for each in LABELS if each != label)}
    assert text in [each for each, _ in to_end(session, gold)]


def test_one_card_in_ten_is_random_whatever_was_answered(store: nba.Store) -> None:
    session = teach(store, model=Scripted(LABELS))
    drawn = [task["_slice"] for task in answers(session, 40)]
    assert [drawn[start : start + 10].count("random") for start in range(0, 40, 10)] == [1, 1, 1, 1]


def random_cards(store: nba.Store, count: int, **more: Any) -> list[Any]:
    session = teach(store, **more)
    found: list[Any] = []
    while len(found) < count and (task := answer(session)) is not None:
        found += [task] if task["_slice"] == "random" else []
    return found


def test_a_random_card_asks_for_the_likeliest_label_where_there_can_be_only_one(store: nba.Store) -> None:
    model = Scripted(LABELS, [0.1, 0.7, 0.2])
    model.exclusive = True
    assert {card["label"] for card in random_cards(store, 4, model=model, exclusive=True)} == {"Refund"}


def test_a_random_card_asks_for_any_label_where_there_may_be_several(store: nba.Store) -> None:
    model = Scripted(LABELS, [0.1, 0.7, 0.2])
    assert len({card["label"] for card in random_cards(store, 6, model=model)}) > 1


def test_the_curve_of_an_exclusive_session_is_measured_by_the_likeliest(store: nba.Store) -> None:
    source = [f"{text} {number}" for number in range(3) for text in TEXTS]
    gold = {text: GOLD[text[:-2]] for text in source}
    session = teach(store, source, exclusive=True)
    answers(session, 60, gold)
    session.learning.refit()  # type: ignore[union-attr]
    last = settled(session).curve.iloc[-1]
    assert (last["how"], last["texts"]) == ("prequential", 6)
    assert last["f"] > 0.3


# -- patterns --------------------------------------------------------------------------------

PATTERNS = [
    {"label": "Refund", "pattern": [{"LOWER": "money"}]},
    {"label": "Refund", "pattern": [{"LOWER": "courier"}]},
]
"""The second one is wrong."""


def test_pattern_hits_come_early_and_are_told(store: nba.Store) -> None:
    session = teach(store, patterns=PATTERNS)
    first = answers(session, 10)
    hits = [task for task in first if task["_why"]["reason"] == "pattern"]
    assert len(hits) == 3
    assert {task["label"] for task in hits} == {"Refund"}
    assert {task["meta"]["pattern"] for task in hits} <= {0, 1}
    assert all("money" in task["text"] or "courier" in task["text"] for task in hits)


def test_a_pattern_that_is_mostly_wrong_is_asked_about_no_more(store: nba.Store) -> None:
    source = [f"The courier came at {number}" for number in range(60)] + [f"My money, {n}" for n in range(60)]
    gold = {text: "Refund" if "money" in text else "Delivery" for text in source}
    session = teach(store, source, Scripted(["Refund"]), labels=["Refund"], patterns=PATTERNS)
    found = [task for task in answers(session, 100, gold) if task["_why"]["reason"] == "pattern"]
    wrong = [task["meta"]["pattern"] for task in found].count(1)
    right = [task["meta"]["pattern"] for task in found].count(0)
    assert 0 < wrong <= 15 <= right
    assert session.learning is not None
    assert session.learning.book.pattern_counts()[1][0] == 0


# -- between two runs ------------------------------------------------------------------------


def test_a_restart_goes_on_with_the_same_cards(store: nba.Store) -> None:
    session = teach(store, patterns=PATTERNS)
    answers(session, 14)
    session.learning.refit()  # type: ignore[union-attr]
    settled(session)
    again = teach(store, patterns=PATTERNS)
    again.learning.refit()  # type: ignore[union-attr]
    settled(again)
    first, second = ([asked(each), *to_come(each)] for each in (session, again))
    assert second == first


def to_come(session: nba.Session) -> list[tuple[str, str]]:
    return [(task["text"], task["label"]) for task in session.next_tasks(6)[0][1:]]


def test_a_restart_in_the_start_goes_on_with_the_same_typical_texts(store: nba.Store) -> None:
    session = teach(store)
    cards = answers(session, 10)
    again = teach(nba.Store(":memory:"), dataset="other")
    half = answers(again, 4)
    rest = answers(teach(again.store, dataset="other"), 6)
    assert [card["text"] for card in half + rest] == [card["text"] for card in cards]


def test_after_a_killed_kernel_nothing_is_asked_twice_and_nothing_lost(tmp_path: Path) -> None:
    path = tmp_path / "answers.db"
    program = (
        "import os, sys, nb_annotate as nba\n"
        "from tests.unit.loop.categories.category_texts import LABELS, TEXTS, answers\n"
        f"session = nba.textcat.teach(TEXTS[:8], 'blank:en', labels=LABELS, store={str(path)!r}, dataset='mail')\n"
        "answers(session, 12)\n"
        "session.answer('ignore')\n"
        "os._exit(9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[3])
    assert ended.returncode == 9
    session = settled(teach(path, TEXTS[:8]))
    before = {(task["text"], task["label"]) for task in session.df[["text", "label"]].to_dict("records")}
    assert len(before) == 13
    assert session.models.latest.kind in {"replay", "refit"}
    rest = to_end(session)
    assert len(rest) == len(set(rest)) == 8 * len(LABELS) - 13
    assert not before & set(rest)


def test_excluded_texts_and_repeated_ones_are_not_asked(store: nba.Store) -> None:
    answers(nba.textcat.manual(TEXTS[:4], labels=LABELS, store=store, dataset="done"), 4)
    session = teach(store, [*TEXTS[:6], *TEXTS[:6]], exclude=["done"])
    assert {text for text, _ in to_end(session)} == set(TEXTS[4:6])


def test_a_rows_own_keys_are_kept_and_shown_to_the_model(store: nba.Store) -> None:
    seen: list[Any] = []

    class Looks(Scripted):
        def update(self, new: Any, book: Any) -> None:  # noqa: ARG002
            seen.extend(lesson.input.row for lesson in new)

    model = Looks(["Refund"], 0.3)
    model.learns = True
    row = {"text": "Hi", "meta": {"score": 5, "pattern": "mine"}, "customer": {"id": 7}}
    session = teach(store, [row], model, labels=["Refund"])
    task = session.task
    assert task is not None
    assert (task["meta"], task["customer"]) == (row["meta"], row["customer"])
    assert task["_why"]["score"] == 0.3
    session.answer("accept")
    settled(session)
    assert [(each["meta"], each["customer"]) for each in seen] == [(row["meta"], row["customer"])]
    assert session.df["meta"].tolist() == [row["meta"]]


def test_what_the_card_says_is_not_shown_to_the_model_as_the_rows_own(store: nba.Store) -> None:
    session = teach(store, TEXTS[:6], patterns=PATTERNS)
    to_end(session)
    assert session.learning is not None
    assert all("meta" not in lesson.input.row for lesson in session.learning.book.lessons())


def test_a_label_that_is_new_is_asked_about_texts_that_were_answered_without_it(store: nba.Store) -> None:
    text = TEXTS[0]
    to_end(teach(store, [text], labels=LABELS[:2]))
    session = teach(store, [text], labels=LABELS[::-1])
    assert to_end(session) == [(text, "Account")]
    assert lesson_on(session, text) == ({GOLD[text]}, set(LABELS) - {GOLD[text]})


def test_a_label_that_is_gone_is_learned_no_more_and_its_answers_are_kept(store: nba.Store) -> None:
    text = TEXTS[0]
    to_end(teach(store, [text, TEXTS[1]]))
    session = teach(store, TEXTS[:4], labels=["Account", "Refund"])
    yes, no = lesson_on(session, text)
    assert yes | no == {"Account", "Refund"} - {GOLD[text]} | ({GOLD[text]} & {"Account", "Refund"})
    assert {each for each, _ in to_end(session)} == set(TEXTS[2:4])
    assert len(session.df) == 2 * len(LABELS) + 2 * 2


def test_choice_cards_before_close_the_categories_that_they_had(store: nba.Store) -> None:
    manual = nba.textcat.manual(TEXTS[:2], labels=LABELS[:2], store=store, dataset="mail")
    answers(manual, 1, dict.fromkeys(TEXTS, "Refund"))
    manual.answer("ignore")
    session = teach(store, TEXTS[:2])
    assert lesson_on(session, TEXTS[0]) == ({"Refund"}, {"Delivery"})
    assert sorted(to_end(session)) == sorted((text, "Account") for text in TEXTS[:2])


def test_manual_yes_no_answers_before_are_the_same_questions(store: nba.Store) -> None:
    manual = nba.textcat.manual(TEXTS[:6], labels=["Refund"], store=store, dataset="mail")
    answers(manual, 4)
    session = teach(store, TEXTS[:6], labels=["Refund"])
    assert lesson_on(session, TEXTS[1]) == ({"Refund"}, set())
    assert sorted(to_end(session)) == sorted((text, "Refund") for text in TEXTS[4:6])


def test_answers_about_spans_in_the_same_dataset_say_nothing_of_categories(store: nba.Store) -> None:
    spans = nba.ner.manual(TEXTS[:2], labels=["Refund"], store=store, dataset="mail")
    spans.answer("accept", spans=[])
    spans.answer("accept", spans=[])
    session = teach(store, TEXTS[:2], labels=["Refund"])
    assert sorted(to_end(session)) == sorted((text, "Refund") for text in TEXTS[:2])


def test_the_browser_sees_the_same_cards(store: nba.Store) -> None:
    session = teach(store, exclusive=True)
    card = FakeFrontend(session)
    assert card.task is not None
    assert (card.text, card.task["label"]) == asked(session)
    card.reject()
    card.undo()
    settled(session)
    assert len(session.df) == 0
    card.accept()
    settled(session)
    assert session.df["label"].notna().all()

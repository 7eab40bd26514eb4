"""`ner.correct` as people use it: every kind of model, restarts, and sources as they come."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.sources.opening import open_source
from tests.unit.recipes.labelling import GOLD, NAMES, PATIENT, TEXTS, answer, errors


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


def correct(source: Any, store: nba.Store, model: Any = "blank:en", **more: Any) -> nba.Session:
    more = {"labels": ["NAME"], "dataset": "names", "annotator": "ana", "update": True} | more
    return nba.ner.correct(source, model, store=store, **more)


# -- again --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("unsegmented", [False, True])
def test_a_restart_asks_nothing_twice_and_the_model_is_where_it_was(store: nba.Store, unsegmented: bool) -> None:
    session = correct(TEXTS, store, unsegmented=unsegmented)
    asked = [answer(session, GOLD)["text"] for _ in range(12)]
    again = correct(TEXTS, store, unsegmented=unsegmented)
    assert session.closed is not None
    assert again.wait(PATIENT)
    assert again.models.frame()["kind"].tolist()[:2] == ["start", "replay"]
    assert again.models.frame()["answers"].iloc[1] == 12
    assert again.queue_df["score"].notna().all()
    while again.task is not None:
        asked.append(answer(again, GOLD)["text"])
    assert len(set(asked)) == len(asked)
    assert errors(again) == []
    if unsegmented:
        assert sorted(asked) == sorted(TEXTS)
    else:
        assert set("".join(asked)) >= set("".join(NAMES))
        joined = "|".join(asked)
        assert all(sentence in joined for text in TEXTS for sentence in text.split(". ")[:1])
    assert again.progress.total == again.progress.answered


def test_one_stored_answer_is_a_replay_too(store: nba.Store) -> None:
    answer(correct(TEXTS, store), GOLD)
    again = correct(TEXTS, store)
    assert again.wait(PATIENT)
    assert again.models.frame()["kind"].tolist() == ["start", "replay"]


def test_a_text_that_was_answered_as_a_whole_is_not_asked_by_sentences(store: nba.Store) -> None:
    whole = correct(TEXTS[:4], store, unsegmented=True)
    done = [answer(whole, GOLD)["text"] for _ in range(2)]
    by_sentences = correct(TEXTS[:4], store)
    asked = []
    while by_sentences.task is not None:
        asked.append(answer(by_sentences, GOLD)["text"])
    assert asked
    assert not any(part in text for part in asked for text in done)


def test_excluded_datasets_are_not_asked_again_as_texts_or_as_sentences(store: nba.Store) -> None:
    first = correct(TEXTS, store, order="stream", unsegmented=True, dataset="whole")
    whole = [answer(first, GOLD)["text"] for _ in range(3)]
    second = correct(TEXTS[3:], store, dataset="sentences")
    parts = [answer(second, GOLD)["text"] for _ in range(10)]
    third = correct(TEXTS, store, dataset="third", exclude=["whole", "sentences"])
    asked = []
    while third.task is not None:
        asked.append(answer(third, GOLD)["text"])
    assert asked
    assert not set(asked) & set(parts)
    assert not any(part in text for part in asked for text in whole)


def test_what_another_kernel_answers_is_learned_and_not_asked(tmp_path: Path) -> None:
    here, there = (correct(TEXTS, nba.Store(tmp_path / "a.db"), order="stream", unsegmented=True) for _ in range(2))
    done = answer(there, GOLD)["text"]
    task = here.task
    assert task is not None
    assert here.wait(PATIENT)
    assert task["text"] != done
    assert here.models.latest.answers == 1
    there.undo()
    here.next_tasks(1)
    assert here.wait(PATIENT)
    assert here.learning is not None
    assert len(here.learning.book) == 0


def test_edits_and_drops_from_outside_reach_the_model(store: nba.Store) -> None:
    session = correct(TEXTS, store)
    for _ in range(3):
        answer(session, GOLD)
    learning = session.learning
    assert learning is not None
    frame = session.df
    frame.at[frame.index[0], "spans"] = []
    store.apply(frame, "names")
    session.next_tasks(1)
    assert session.wait(PATIENT)
    judged = learning.book.get(int(frame.index[0]))
    assert judged is not None
    assert judged.right == []
    store.drop("names")
    session.next_tasks(1)
    assert session.wait(PATIENT)
    assert len(learning.book) == 0
    assert session.task is not None


def test_equal_seeds_make_equal_sessions() -> None:
    def run(seed: int) -> list[str]:
        session = correct(TEXTS, nba.Store(":memory:"), seed=seed)
        return [answer(session, GOLD)["text"] for _ in range(8)]

    assert run(3) == run(3)
    assert run(3) != run(4)


def test_the_curve_goes_on_after_a_restart(store: nba.Store) -> None:
    texts = [f"{text} Number {number}." for number in range(4) for text in TEXTS]
    gold = [{"text": f"{name} sings", "spans": [{"start": 0, "end": len(name), "label": "NAME"}]} for name in NAMES]
    for _ in range(2):
        session = correct(texts, store, eval=gold)
        for _ in range(12):
            answer(session, GOLD)
        learning = session.learning
        assert learning is not None
        learning.refit()
        assert session.wait(PATIENT)
        assert session.curve["answers"].max() == len(session.df)
    assert len(session.df) == 24


# -- what is measured on --------------------------------------------------------------------------------


def test_evaluation_texts_are_neither_asked_nor_learned_from(store: nba.Store) -> None:
    spans = [{"start": 7, "end": 7 + len(NAMES[0]), "label": "NAME"}]
    first = correct(TEXTS[:1], store, unsegmented=True)
    answer(first, GOLD)
    session = correct(TEXTS, store, unsegmented=True, eval=[{"text": TEXTS[0], "spans": spans}])
    assert session.wait(PATIENT)
    assert session.models.latest.kind == "start", "its stored answer is not learned from"
    asked = []
    while session.task is not None:
        asked.append(answer(session, GOLD)["text"])
    assert sorted(asked) == sorted(TEXTS[1:])


@pytest.mark.parametrize(
    ("evaluation", "message"),
    [
        ([], "empty"),
        (["not annotated"], "has no 'spans'"),
        ([{"text": "Ana", "spans": [{"start": 0, "end": 2, "label": "NAME"}]}], "off the token borders"),
        ([{"text": "Ana", "spans": [{"start": 0, "end": 99, "label": "NAME"}]}], "0-99|99"),
        ([{"text": None, "spans": []}], "cannot be used"),
        ([{"text": "Ana", "spans": [{"start": 0, "label": "NAME"}]}], "end"),
    ],
)
def test_what_cannot_be_measured_on_is_said(evaluation: Any, message: str, store: nba.Store) -> None:
    with pytest.raises(nba.NbAnnotateError, match=message):
        correct(TEXTS, store, eval=evaluation)


# -- sources as they come -------------------------------------------------------------------------------


def test_texts_that_are_no_use_are_counted_and_the_others_asked(store: nba.Store) -> None:
    rows = [TEXTS[0], TEXTS[0], "", "   ", "\u200b", "🎉", {"text": None}, "\n\n", *TEXTS[1:3]]
    session = correct(rows, store, unsegmented=True)
    asked = []
    while session.task is not None:
        asked.append(answer(session, GOLD)["text"])
    assert set(TEXTS[:3]) <= set(asked)
    assert len(asked) == len(set(asked))
    assert len(session.problems) >= 2
    assert errors(session) == []


def test_a_text_of_a_megabyte_is_asked_by_the_sentence(store: nba.Store) -> None:
    sentences = (f"We met {NAMES[number % 20]} at gate {number} of the old station." for number in range(20_000))
    text = " ".join(sentences)
    assert len(text) > 800_000
    session = correct([text], store)
    for _ in range(3):
        task = answer(session, GOLD)
        assert len(task["text"]) < 5_000
        start = task["origin"]["start"]
        assert text[start : start + len(task["text"])] == task["text"]
        assert len(task["context"]["before"]) <= 200
    assert errors(session) == []


def test_many_labels_of_which_most_are_never_seen(store: nba.Store) -> None:
    labels = ["NAME", *(f"L{number}" for number in range(199))]
    session = correct(TEXTS, store, labels=labels)
    for _ in range(3):
        answer(session, GOLD)
    assert session.df["labels"].map(len).tolist() == [200] * 3
    assert errors(session) == []


def test_an_endless_generator(store: nba.Store) -> None:
    session = correct((f"We met {NAMES[n % 20]} on day {n}." for n in itertools.count()), store)
    for _ in range(5):
        answer(session, GOLD)
    assert len(session.df) == 5
    assert session.progress.total is None


def test_a_source_that_grows_goes_on_with_the_new_rows(tmp_path: Path, store: nba.Store) -> None:
    path = tmp_path / "growing.jsonl"
    lines = [json.dumps({"text": text}) + "\n" for text in TEXTS]
    path.write_text("".join(lines[:2]), encoding="utf-8")
    session = correct(path, store, unsegmented=True)
    while session.task is not None:
        answer(session, GOLD)
    assert len(session.df) == 2
    path.write_text("".join(lines[:5]), encoding="utf-8")
    again = correct(path, store, unsegmented=True)
    asked = []
    while again.task is not None:
        asked.append(answer(again, GOLD)["text"])
    assert sorted(asked) == sorted(TEXTS[2:5])


def test_an_undone_sentence_is_on_top_and_can_be_joined_again(store: nba.Store) -> None:
    texts = [
        f"{text} We saw {name} leave the square again. Then nobody came."
        for text, name in zip(TEXTS, NAMES, strict=True)
    ]
    session = correct(texts, store, order="uncertain")
    while "origin" not in (task := answer(session, GOLD)):
        continue
    session.undo()
    assert session.wait(PATIENT)
    top = session.task
    assert top is not None
    assert top["_task_hash"] == task["_task_hash"]
    side = "after" if task["origin"]["start"] == 0 else "before"
    wider = session.widen(top["_task_hash"], side)
    assert session.wait(PATIENT)
    assert task["text"] in wider["text"]
    queue = [each["text"] for each in session.next_tasks(12)[0]]
    assert queue[0] == wider["text"]
    assert not any(text in wider["text"] for text in queue[1:]), "no other card shows a part of it"


# -- languages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "corpus", "label"),
    [("zh", "uner_zh_gsdsimp/dev.jsonl", "PER"), ("tr", "turkish_wiki_ner/dev.jsonl", None), ("ar", "aqmar_ar", None)],
)
def test_other_languages_learn_with_the_same_line(
    language: str, corpus: str, label: str | None, shared_data: Path, store: nba.Store
) -> None:
    path = shared_data / corpus
    path = path / "all.jsonl.gz" if path.is_dir() else path
    rows = list(itertools.islice(open_source(path), 120))
    spans = {row["text"]: row.get("spans") or [] for row in rows}
    found = [span["label"] for marked in spans.values() for span in marked]
    label = label or max(set(found), key=found.count)
    session = correct(list(spans), store, f"blank:{language}", labels=[label], unsegmented=True)
    kept = 0
    for _ in range(25):
        task = session.task
        assert task is not None
        borders = {token["start"] for token in task["tokens"]}, {token["end"] for token in task["tokens"]}
        right = [
            {"start": span["start"], "end": span["end"], "label": label}
            for span in spans[task["text"]]
            if span["label"] == label and span["start"] in borders[0] and span["end"] in borders[1]
        ]
        kept += len(right)
        session.answer("accept", spans=right)  # type: ignore[arg-type]
    assert session.wait(PATIENT)
    assert kept > 0
    assert errors(session) == []
    seen = session.df["text"].tolist()
    assert any(task["spans"] for task in session.predict(seen)), "it suggests what it has learned"

"""Frames: one row per answer or span, of the same types always, that join back to their source."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest

from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import StoreError

COLUMNS = [
    "id", "index", "text", "view_id", "answer", "scope", "labels", "spans", "label", "accept", "annotator", "session",
    "note", "flagged", "score", "model_version", "source", "input_hash", "started_at", "ended_at", "seconds", "meta",
]  # fmt: skip
PERSON = {"start": 0, "end": 3, "label": "PERSON", "token_start": 0, "token_end": 0}
CITY = {"start": 13, "end": 18, "label": "CITY", "score": 0.5, "source": "pattern"}


def test_a_row_says_all_about_an_answer(store, answer) -> None:
    task = {"id": "row-7", "meta": {"score": 0.25, "page": 3}, "_source": {"place": "", "row": 7, "index": "seven"}}
    event = answer(
        "Ana moves to Porto", "accept", task=task, spans=[PERSON, CITY], note="sure", flagged=True,
        scope="complete", labels=["PERSON", "CITY"], model_version="v1",
    )  # fmt: skip
    store.append([event, answer("Rain", "ignore", view_id="choice", accept=["weather"], label="x", annotator="bo")])
    frame = store.df("news")
    assert list(frame.columns) == COLUMNS
    assert frame.index.name == "task_hash"
    assert frame.index.tolist()[0] == event.task_hash
    first = frame.iloc[0].to_dict()
    assert first == {
        "id": "row-7", "index": "seven", "text": "Ana moves to Porto", "view_id": "ner_manual", "answer": "accept",
        "scope": "complete", "labels": ["PERSON", "CITY"], "spans": [PERSON, CITY], "label": None, "accept": None,
        "annotator": "ana", "session": "s", "note": "sure", "flagged": True, "score": 0.25, "model_version": "v1", "source": None,
        "input_hash": event.input_hash, "started_at": pd.Timestamp(event.started_at, unit="s", tz="UTC"),
        "ended_at": pd.Timestamp(event.ended_at, unit="s", tz="UTC"), "seconds": 2.5, "meta": task["meta"],
    }  # fmt: skip
    second = frame.iloc[1]
    assert (second["spans"], second["accept"], second["label"]) == (None, ["weather"], "x")
    assert np.isnan(second["score"])
    assert store.df("news", annotator="bo")["text"].tolist() == ["Rain"]


@pytest.mark.parametrize("name", ["df", "spans_df", "events"])
def test_types_are_the_same_when_empty(store, answer, name) -> None:
    empty = getattr(store, name)("news")
    store.append([answer(spans=[PERSON, CITY], note="n"), answer("Rain", "ignore")])
    full = getattr(store, name)("news")
    assert len(empty) == 0
    assert len(full) == 2
    assert empty.dtypes.equals(full.dtypes)
    assert (empty.index.name, empty.index.dtype) == (full.index.name, full.index.dtype)


def test_overviews_have_the_same_types_when_empty(store, answer) -> None:
    empty = store.datasets(), store.stats(), store.diff("news", 0)
    store.append([answer(spans=[PERSON])])
    for before, after in zip(empty, (store.datasets(), store.stats(), store.diff("news", 0)), strict=True):
        assert len(before) == 0
        assert len(after) == 1
        assert before.dtypes.equals(after.dtypes)


@pytest.mark.parametrize(
    "index",
    [
        pd.RangeIndex(3),
        pd.Index([30, 10, 20], name="number"),
        pd.Index(["x", "y", "z"]),
        pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)], names=["book", "page"]),
    ],
    ids=["range", "numbers", "strings", "multi"],
)
def test_answers_join_back_to_the_source(store, answer, index) -> None:
    news = pd.DataFrame({"text": ["Ana", "Bo", "Cy"]}, index=index)
    for row, said in ((2, "reject"), (0, "accept")):
        label = index[row]
        stored = list(label) if isinstance(label, tuple) else getattr(label, "item", lambda label=label: label)()
        store.append(
            [answer(news["text"].iloc[row], said, task={"_source": {"place": "", "row": row, "index": stored}})]
        )
    answers = store.df("news")
    if isinstance(index, pd.MultiIndex):  # pandas joins a MultiIndex by the names of its levels only
        answers = answers.set_index(pd.MultiIndex.from_tuples(answers["index"], names=index.names))
    else:
        answers = answers.set_index("index")
    joined = news.join(answers[["answer"]])
    assert joined["text"].tolist() == ["Ana", "Bo", "Cy"]
    assert joined["answer"].fillna("-").tolist() == ["accept", "-", "reject"]
    assert joined.index.equals(index)


def test_spans_have_the_keys_of_their_row(store, answer) -> None:
    store.append(
        [answer("🎉 Ana", spans=[{"start": 2, "end": 5, "label": "PERSON"}], said="reject"), answer("Rain", spans=[])]
    )
    store.append([answer(spans=[PERSON, CITY], task={"id": 5})])
    spans = store.spans_df("news")
    assert spans["span_text"].tolist() == ["Ana", "Ana", "Porto"]
    assert spans["span_no"].tolist() == [0, 0, 1]
    assert spans["answer"].tolist() == ["reject", "accept", "accept"]
    assert spans["token_start"].isna().tolist() == [True, False, True]
    assert spans["source"].tolist() == [None, None, "pattern"]
    assert spans["id"].tolist() == [None, 5, 5]
    joined = spans[["label"]].join(store.df("news")["text"])
    assert joined["text"].tolist() == ["🎉 Ana", "Ana moves to Porto", "Ana moves to Porto"]


def test_frames_are_copies(store, answer) -> None:
    store.append([answer(spans=[PERSON])])
    frame = store.df("news")
    frame["spans"].iloc[0].append(CITY)
    frame.loc[:, "answer"] = "reject"
    assert store.df("news")["spans"].tolist() == [[PERSON]]
    assert store.df("news")["answer"].tolist() == ["accept"]


def test_a_frame_of_an_earlier_moment(store, answer, turn) -> None:
    first = answer()
    store.append([first])
    between = datetime.now(UTC)
    store.append([answer(said="reject", supersedes=first.id), answer("Rain", annotator="bo")])
    store.append([turn("undo", first)])
    for at in (1, np.int64(1), between, pd.Timestamp(between), between.isoformat(), between.replace(tzinfo=None)):
        assert store.df("news", at=at)["answer"].tolist() == ["accept"]
    assert store.df("news", at=0).empty
    assert store.df("news", at="2020-01-01").empty
    assert store.df("news", at=3, annotator="bo")["text"].tolist() == ["Rain"]
    assert store.spans_df("news", at=1).empty
    for wrong in ("yesterday", 1.5, True, float("nan")):
        with pytest.raises(StoreError, match="is not a moment"):
            store.df("news", at=wrong)


def test_diff_tells_what_changed_between(store, answer, turn) -> None:
    first, second = answer("Ana", spans=[PERSON]), answer("Bo")
    store.append([first, second])
    store.append(
        [answer("Ana", "reject", spans=None, supersedes=first.id), turn("undo", second), answer("Cy", note="new")]
    )
    changes = store.diff("news", 2)
    assert changes["change"].tolist() == ["changed", "removed", "added"]
    assert changes["text"].tolist() == ["Ana", "Bo", "Cy"]
    assert changes["fields"].iloc[0] == ["answer", "spans"]
    assert changes["answer_before"].tolist() == ["accept", "accept", None]
    assert changes["answer_after"].tolist() == ["reject", None, "accept"]
    assert changes["spans_before"].iloc[0] == [PERSON]
    assert store.diff("news", 2, 3)["change"].tolist() == ["changed"]
    assert store.diff("news", 5).empty


def test_the_log_is_a_frame_too(store, answer, turn) -> None:
    event = answer(spans=[PERSON])
    store.append([event, turn("undo", event)])
    log = store.events("news")
    assert log.index.name == "seq"
    assert log["kind"].tolist() == ["answer", "undo"]
    assert log["supersedes"].tolist() == [None, event.id]
    assert log["answer"].tolist() == ["accept", None]
    assert log["event_id"].tolist()[0] == event.id


def test_overviews_count_datasets_and_labels(store, answer) -> None:
    store.append(
        [answer("Ana", spans=[PERSON, PERSON | {"start": 1}], flagged=True), answer("Bo", "reject", spans=[PERSON])]
    )
    store.append([answer("Cy", dataset="mail", view_id="choice", accept=["spam"], annotator="bo")])
    store.append([answer("Cy", "ignore", dataset="mail", view_id="classification", label="spam")])
    datasets = store.datasets().set_index("dataset")
    assert datasets.index.tolist() == ["mail", "news"]
    assert datasets[["answers", "accept", "reject", "ignore", "flagged"]].to_numpy().tolist() == [
        [2, 1, 0, 1, 0],
        [2, 1, 1, 0, 1],
    ]
    assert datasets["annotators"].tolist() == [["ana", "bo"], ["ana"]]
    assert datasets["view_ids"].tolist() == [["classification", "choice"], ["ner_manual"]]
    assert (datasets["first_at"] < datasets["last_at"]).all()
    assert store.stats().to_numpy().tolist() == [["mail", "spam", 1, 0, 1, 0], ["news", "PERSON", 1, 1, 0, 2]]


def test_a_real_corpus_comes_back_whole(shared_data, path, answer) -> None:
    frame = pd.read_json(shared_data / "emoji_tweets" / "with_emoji_spans.jsonl", lines=True)
    with Store(path) as store:
        rows = zip(frame["text"], frame["spans"], strict=True)
        events = {event.task_hash: event for event in (answer(text, spans=spans) for text, spans in rows)}
        store.append(list(events.values()))
        back = store.df("news")
        spans = store.spans_df("news")
    assert back["text"].tolist() == [event.text for event in events.values()]
    assert back["spans"].tolist() == [(event.decision or {})["spans"] for event in events.values()]
    starts = [text[start:end] for text, start, end in zip(spans["text"], spans["start"], spans["end"], strict=True)]
    assert spans["span_text"].tolist() == starts
    assert len(starts) > 100

"""The log of scores: what was shown, what was considered, what had to be forgotten."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.loop.learning.scores import EXCERPT, ScoreLog, excerpt
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.hashing import input_hash, set_hashes
from nb_annotate.tasks.types import Task

COLUMNS = ["task_hash", "input_hash", "text", "start", "end", "label", "score", "merit", "version", "shown", "at"]
WHY = {
    "reason": "cost", "text": "most to learn", "score": 0.4, "was": None, "merit": 0.7, "seconds": 3.0,
    "looked_at": 12, "version": "v1",
}  # fmt: skip


@dataclass
class Questions:
    """Questions about spans of one text each."""

    texts: Sequence[str]
    places: Sequence[tuple[int, int]]
    labels: Sequence[str | None]
    scores: Sequence[float]

    def columns(self) -> Mapping[str, Any]:
        return {
            "input_hashes": [input_hash(text) for text in self.texts],
            "excerpts": [excerpt(text, start, end) for text, (start, end) in zip(self.texts, self.places, strict=True)],
            "starts": [start for start, _ in self.places],
            "ends": [end for _, end in self.places],
            "labels": self.labels,
            "scores": np.array(self.scores),
            "merits": 1 - np.abs(np.array(self.scores) - 0.5),
        }


def yes_no(text: str, start: int, end: int, score: float) -> Task:
    spans = [{"start": start, "end": end, "label": "PERSON", "score": score}]
    return set_hashes({"text": text, "spans": spans, "_why": {**WHY, "score": score}}, "ner")


def test_shown_and_considered_scores_are_one_frame_in_order_of_time():
    log = ScoreLog()
    log.considered([Questions(["Ana sings"] * 2, [(0, 3), (4, 9)], ["PERSON", "ORG"], [0.5, 0.1])], "v1", 100.0)
    task = yes_no("Ana sings", 0, 3, 0.5)
    log.shown(task, "v1", 101.5)
    frame = log.frame()
    assert list(frame.columns) == COLUMNS
    assert frame["shown"].tolist() == [False, False, True]
    assert frame["label"].tolist() == ["PERSON", "ORG", "PERSON"]
    assert frame["score"].tolist() == [0.5, 0.1, 0.5]
    assert frame["task_hash"].tolist() == [pd.NA, pd.NA, task["_task_hash"]]
    assert frame["merit"].tolist() == [1.0, 0.6, 0.7]
    assert frame["at"].tolist()[-1] == pd.Timestamp("1970-01-01 00:01:41.5", tz="UTC")


def test_an_empty_log_has_a_frame_of_the_same_types():
    log = ScoreLog()
    empty = log.frame()
    log.shown(yes_no("Ana sings", 0, 3, 0.5), "v1", 1.0)
    assert len(empty) == 0
    assert empty.dtypes.to_dict() == log.frame().dtypes.to_dict()


def test_a_card_to_be_corrected_has_a_row_for_its_parse_and_one_for_each_suggestion():
    log = ScoreLog()
    spans = [{"start": 0, "end": 3, "label": "PERSON", "score": 0.9}]
    task: Task = {"text": "Ana sings", "spans": spans, "_why": WHY}
    log.shown(set_hashes(task, "ner_manual"), "v1", 1.0)
    rows = log.frame()[["start", "end", "label", "score", "merit"]].to_numpy().tolist()
    assert rows[0] == [0, 9, None, 0.4, 0.7]
    assert rows[1][:4] == [0, 3, "PERSON", 0.9]
    assert np.isnan(rows[1][4])


def test_positions_and_history_are_those_of_the_source_text():
    whole = "It rains. 🎉 Ana sings."
    cut = {**yes_no("Ana sings.", 0, 3, 0.53), "origin": {"id": 1, "start": 12, "input_hash": input_hash(whole)}}
    log = ScoreLog()
    log.considered([Questions([whole], [(12, 15)], ["PERSON"], [0.31])], "v13", 1.0)
    log.considered([Questions([whole], [(12, 15)], ["ORG"], [0.2])], "v13", 1.0)
    log.shown(cut, "v14", 2.0)
    history = log.history(input_hash(whole), 12, 15, "PERSON")
    assert history[["version", "score", "shown"]].to_numpy().tolist() == [["v13", 0.31, False], ["v14", 0.53, True]]
    assert log.history(input_hash(whole), 12, 15, "PLACE").empty


def test_the_history_of_a_stretch_has_its_sentences():
    text = "Ana sings. Bo sings. It rains."
    log = ScoreLog()
    log.considered([Questions([text] * 3, [(0, 10), (11, 20), (21, 30)], [None] * 3, [0.1, 0.2, 0.3])], "v1", 1.0)
    assert log.history(input_hash(text), 0, 20, None)["score"].tolist() == [0.1, 0.2]


def test_old_considered_scores_make_room_and_are_counted_but_shown_ones_stay():
    log = ScoreLog(limit=1000)
    log.shown(yes_no("The first card", 4, 9, 0.5), "v0", 0.0)
    for batch in range(20):
        texts = [f"text {batch} {number}" for number in range(300)]
        log.considered([Questions(texts, [(0, 4)] * 300, ["PERSON"] * 300, [batch / 20] * 300)], f"v{batch}", batch)
    frame = log.frame()
    assert (log.forgotten, len(log), len(frame)) == (5000, 1001, 1001)
    assert frame.iloc[0][["text", "version", "label"]].tolist() == ["The first card", "v0", "PERSON"]
    newest = frame.iloc[-1][["text", "version", "score"]].tolist()
    assert newest == ["text 19 299", "v19", 0.95]
    assert frame.iloc[1][["text", "version"]].tolist() == ["text 16 200", "v16"]
    assert len(log._strings) <= 1250 + 2 + 1000 + 300, "the strings of forgotten rows are forgotten too"


def test_a_card_can_be_asked_for_by_its_hash_until_it_is_long_ago():
    log = ScoreLog()
    first = yes_no("Ana sings", 0, 3, 0.5)
    log.shown(first, "v1", 0.0)
    assert log.task(first["_task_hash"])["text"] == "Ana sings"
    for number in range(2000):
        log.shown(yes_no(f"Ana sings {number}", 0, 3, 0.5), "v1", 1.0)
    with pytest.raises(TaskError, match=f"{first['_task_hash']}.*2,000"):
        log.task(first["_task_hash"])
    assert len(log.frame()) == 2001


@given(st.text(max_size=300), st.data())
def test_an_excerpt_is_short_and_shows_the_stretch(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + EXCERPT - 4)))
    cut = excerpt(text, start, end)
    assert len(cut) <= EXCERPT
    assert text[start:end] in cut


def test_threads_write_and_read_at_once():
    log = ScoreLog(limit=500)

    def consider(name: str) -> None:
        for number in range(50):
            text = f"{name} {number}"
            log.considered([Questions([text] * 20, [(0, 1)] * 20, ["PERSON"] * 20, [0.5] * 20)], name, 1.0)

    threads = [threading.Thread(target=consider, args=(name,)) for name in ("left", "right")]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        frame = log.frame()
        assert (frame["text"].str.partition(" ")[0] == frame["version"]).all()
    assert (len(log), log.forgotten) == (500, 1500)

"""Which texts are for training: kept once and for all."""

from __future__ import annotations

import sqlite3

import pandas as pd

from nb_annotate.store.splits import Assigned
from nb_annotate.store.store import Store


def rows(dataset, *hashes, part="train"):
    return [Assigned(dataset, number, part, "all answers", 0.2) for number in hashes]


def test_a_dataset_without_a_split_has_an_empty_one(store):
    frame = store.split("news")
    assert frame.empty
    assert frame.index.name == "input_hash"
    assert str(frame["assigned_at"].dtype) == "datetime64[us, UTC]"


def test_what_is_fixed_is_there_in_the_next_kernel(path, store):
    store.fix_split(["news"], [1, 2], lambda *_: [*rows("news", 1), *rows("news", 2, part="eval")])
    with Store(path) as again:
        frame = again.split("news")
    assert frame["part"].to_dict() == {1: "train", 2: "eval"}
    assert frame["rule"].tolist() == ["all answers"] * 2
    assert frame["share"].tolist() == [0.2, 0.2]
    assert (frame["assigned_at"] <= pd.Timestamp.now("UTC")).all()


def test_who_decides_is_told_what_is_known_in_any_dataset(store):
    store.fix_split(["news"], [1], lambda *_: rows("news", 1))
    told = []

    def decide(known, rules):
        told.append((dict(known), {name: row.share for name, row in rules.items()}))
        return []

    store.fix_split(["news", "mail"], [1, 2], decide)
    assert told == [({("news", 1): "train"}, {"news": 0.2})]


def test_the_last_word_is_spoken_while_nobody_else_writes(path, store):
    """Another kernel adds its rows between the first look and the transaction."""
    seen = []

    def decide(known, rules):
        seen.append(dict(known))
        if len(seen) == 1:
            with Store(path) as other:
                other.fix_split(["news"], [1], lambda *_: rows("news", 1, part="eval"))
        return [row for row in rows("news", 1) if ("news", 1) not in known]

    store.fix_split(["news"], [1], decide)
    assert seen == [{}, {("news", 1): "eval"}]
    assert store.split("news")["part"].tolist() == ["eval"]


def test_a_split_outlives_the_answers(store, answer):
    store.append([answer()])
    store.fix_split(["news"], [1], lambda *_: rows("news", 1))
    change = store.drop("news")
    assert len(store.split("news")) == 1
    store.revert(change)
    assert len(store.split("news")) == 1


def test_a_store_of_the_version_before_gets_the_table(path, answer):
    with Store(path) as store:
        store.append([answer()])
    connection = sqlite3.connect(path)
    connection.executescript("DROP TABLE nb_annotate_splits; UPDATE nb_annotate_version SET version_num = '0002';")
    connection.close()
    with Store(path) as store:
        assert store.split("news").empty
        assert store.counts("news").accept == 1

"""Import: nothing twice, nothing overwritten unasked, nothing lost, all of it taken back at once."""

from __future__ import annotations

import io
import json

import pandas as pd
import pytest

from nb_annotate.store import importing
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import FormatError, StoreError

ANA = {"text": "Ana moves", "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": "accept"}
ROME = {"text": "In Rome", "spans": [{"start": 3, "end": 7, "label": "CITY"}], "answer": "accept"}
EMPTY = {"text": "Nobody", "spans": [], "answer": "accept"}


def lines(path, *rows):
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path):
    return lines(tmp_path / "news.jsonl", ANA, ROME, EMPTY)


def test_answers_are_complete_for_all_labels_of_the_file(store, file):
    done = store.import_(file, "news")
    assert (done.answers, done.format, done.already, done.problems.empty) == (3, "jsonl", 0, True)
    frame = store.df("news")
    assert frame["labels"].tolist() == [["CITY", "PERSON"]] * 3
    assert set(frame["scope"]) == {"complete"}
    assert set(frame["annotator"]) == {"imported"}
    assert "ner_manual (rows have spans)" in done.summary
    assert "CITY, PERSON" in done.summary


def test_what_is_told_goes_before_what_is_guessed(store, file):
    done = store.import_(file, "news", view="spans_manual", labels=["PERSON", "CITY", "ORG"], annotator="bo")
    frame = store.df("news", annotator="bo")
    assert frame["labels"].tolist() == [["PERSON", "CITY", "ORG"]] * 3
    assert set(frame["view_id"]) == {"spans_manual"}
    assert "view=" not in done.summary


def test_a_second_import_changes_nothing(store, file):
    first = store.import_(file, "news")
    again = store.import_(file, "news")
    assert (again.id, again.answers, again.already, again.after) == (None, 0, 3, first.after)
    assert "3 were there already" in again.summary


def test_a_grown_file_adds_only_what_is_new(store, file, tmp_path):
    store.import_(file, "news")
    new = {"text": "Acme grows", "spans": [{"start": 0, "end": 4, "label": "ORG"}], "answer": "accept"}
    done = store.import_(lines(tmp_path / "news.jsonl", ANA, ROME, EMPTY, new), "news")
    assert (done.answers, done.already, len(done.problems)) == (1, 3, 0)


def test_an_import_is_taken_back_as_a_whole_and_can_be_repeated(store, file):
    done = store.import_(file, "news")
    store.revert(done)
    assert store.df("news").empty
    assert store.import_(file, "news").answers == 3
    assert len(store.df("news")) == 3


def test_other_answers_stay_unless_they_are_to_be_replaced(store, file, tmp_path):
    store.import_(file, "news")
    other = lines(tmp_path / "other.jsonl", ANA | {"spans": []}, ROME)
    refused = store.import_(other, "news", labels=["CITY", "PERSON"])
    assert (refused.answers, refused.already) == (0, 1)
    assert refused.problems["place"].tolist() == ["other.jsonl:1"]
    assert "replace=True" in refused.problems["hint"][0]
    assert len(store.df("news")["spans"].iloc[0]) == 1

    replaced = store.import_(other, "news", labels=["CITY", "PERSON"], replace=True)
    assert replaced.answers == 1
    frame = store.df("news").set_index("text")
    assert frame.loc["Ana moves", "spans"] == []
    store.revert(replaced)
    assert len(store.df("news").set_index("text").loc["Ana moves", "spans"]) == 1


def test_one_question_twice_in_a_file(store, tmp_path):
    path = lines(tmp_path / "a.jsonl", ANA, ANA, ANA | {"spans": []})
    done = store.import_(path, "news")
    assert (done.answers, done.already, len(done.problems)) == (1, 1, 1)
    assert store.import_(path, "again", replace=True).answers == 2
    assert store.df("again")["spans"].tolist() == [[]]


def test_an_import_of_what_is_there_changes_nothing_and_can_be_taken_back(store, tmp_path):
    path = lines(tmp_path / "a.jsonl", ANA, ROME)
    store.import_(path, "news")
    again = store.import_(path, "news")
    assert (again.answers, store.revert(again)) == (0, again)
    assert len(store.df("news")) == 2


def test_people_are_told_apart(store, tmp_path):
    path = lines(tmp_path / "a.jsonl", ANA | {"_annotator_id": "a"}, ANA | {"_annotator_id": "b", "spans": []}, ROME)
    assert store.import_(path, "news", annotator="c").answers == 3
    assert set(store.df("news")["annotator"]) == {"a", "b", "c"}


def test_an_import_that_was_cut_off_goes_on(path, tmp_path, monkeypatch):
    rows = [EMPTY | {"text": f"Nobody {number}"} for number in range(25)]
    source = lines(tmp_path / "a.jsonl", *rows)
    monkeypatch.setattr(importing, "_PART", 10)
    with Store(path) as store:
        appended = importing.append
        monkeypatch.setattr(importing, "append", lambda *args: appended(*args) if len(store.df("news")) < 20 else 1 / 0)
        with pytest.raises(ZeroDivisionError):
            store.import_(source, "news", labels=["X"])
    monkeypatch.setattr(importing, "append", appended)
    with Store(path) as store:
        assert len(store.df("news")) == 20
        done = store.import_(source, "news", labels=["X"])
        assert (done.answers, done.already) == (5, 20)
        assert store.df("news")["text"].tolist() == [row["text"] for row in rows]


def test_bad_rows_are_listed_and_the_rest_is_stored(store, tmp_path):
    wrong = {"text": "Ana", "spans": [{"start": 0, "end": 9, "label": "X"}]}
    done = store.import_(lines(tmp_path / "a.jsonl", ANA, wrong, ROME), "news")
    assert done.answers == 2
    assert done.problems[["place", "key", "row"]].to_numpy().tolist() == [["a.jsonl:2", "spans[0]", 1]]
    assert "1 row was not imported" in done.summary


def test_meta_may_hold_any_number(store, tmp_path):
    huge = {"score": 2**1100}
    path = lines(tmp_path / "a.jsonl", ANA | {"meta": huge}, ROME | {"meta": {"score": 0.5}})
    assert store.import_(path, "news").answers == 2
    assert store.df("news")["meta"].tolist() == [huge, {"score": 0.5}]
    assert store.df("news")["score"].isna().tolist() == [True, False]
    store.export("news", tmp_path / "b.parquet")
    assert store.import_(tmp_path / "b.parquet", "news").already == 2


def test_offsets_that_do_not_fit_the_quote_are_listed(store, tmp_path):
    span = {"start": 3, "end": 6, "label": "PERSON", "text": "Ana"}
    path = lines(tmp_path / "a.jsonl", {"text": "🎉 Ana", "spans": [span]})
    done = store.import_(path, "news", offset_unit="auto")
    assert store.spans_df("news")["span_text"].tolist() == ["Ana"]
    assert done.mismatches["unit"].tolist() == ["utf16"]


def test_pipes_are_read_like_files(store, file):
    assert store.import_(io.BytesIO(file.read_bytes()), "bytes", "jsonl").answers == 3
    assert store.import_(io.StringIO(file.read_text("utf-8")), "text", "jsonl").answers == 3


def test_times_and_sessions_are_kept(store, tmp_path):
    row = ANA | {"_timestamp": 1_700_000_000, "_session_id": "news-ana", "_annotator_id": "ana"}
    store.import_(lines(tmp_path / "a.jsonl", row), "news")
    (stored,) = store.records("news")
    assert (stored.ended_at, stored.session, stored.annotator) == (1_700_000_000, "news-ana", "ana")


def test_a_frame_of_answers_comes_back(store, file):
    store.import_(file, "news", annotator="ana")
    frame = store.df("news")
    done = store.import_(frame, "copy")
    assert (done.answers, done.format) == (3, "DataFrame")
    copied = store.df("copy")
    pd.testing.assert_frame_equal(copied, frame)
    assert store.import_(frame, "news").already == 3


def test_a_plain_frame_keeps_its_index_and_other_columns(store):
    frame = pd.DataFrame({"body": ["Hi", "Win!"], "label": ["ham", "spam"], "year": [1, 2]}, index=["x", "y"])
    store.import_(frame, "sms", text="body")
    made = store.df("sms")
    assert made["accept"].tolist() == [["ham"], ["spam"]]
    assert made["labels"].tolist() == [["ham", "spam"]] * 2
    assert made["index"].tolist() == ["x", "y"]
    assert made["meta"].tolist() == [{"year": 1}, {"year": 2}]


def test_mistakes_are_told(store, tmp_path, file):
    with pytest.raises(FormatError, match="There is no file"):
        store.import_(tmp_path / "nwes.jsonl", "news")
    with pytest.raises(FormatError, match="Did you mean 'jsonl'"):
        store.import_(file, "news", "json")
    with pytest.raises(StoreError, match="need a dataset"):
        store.import_(file, "")
    with pytest.raises(FormatError, match="no column 'text'"):
        store.import_(pd.DataFrame({"txt": ["Ana"]}), "news")
    with pytest.raises(FormatError, match="offset unit"):
        store.import_(file, "news", offset_unit="bytes")


def test_real_corpora_come_in_whole(store, shared_data):
    binary = store.import_(shared_data / "reddit_product_binary" / "binary.jsonl", "binary", "jsonl")
    assert binary.answers + binary.already + len(binary.problems) == 1800
    assert set(store.df("binary")["scope"]) == {"partial", "negative", None}
    people = store.import_(shared_data / "pydata_multi_annotator" / "annotations.jsonl.gz", "people", "jsonl")
    assert people.answers + people.already + len(people.problems) == 3372
    assert store.df("people")["annotator"].nunique() > 5

"""Export: all of it or nothing, chosen by a query, and about whole texts again."""

from __future__ import annotations

import errno
import io
import json
import os
import sys

import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.formats.choosing import format_named
from nb_annotate.sources.opening import open_source
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import FormatError, StoreError
from nb_annotate.tasks.hashing import input_hash

WHOLE = "Ana left. Bo came. Cy slept."
CUTS = {"Ana left.": 0, "Bo came.": 10, "Cy slept.": 19}


@pytest.fixture
def news(store, answer):
    span = {"start": 0, "end": 3, "label": "PERSON"}
    store.append(
        [
            answer("Ana moves", spans=[span], scope="complete", labels=["PERSON"]),
            answer("Bo too", "reject", scope="unusable", labels=["PERSON"], annotator="bo"),
            answer("Cy", spans=[], scope="complete", labels=["PERSON"], started_at=5.0, ended_at=5.5),
        ]
    )
    return store


def cut(answer, text, said="accept", view="ner_manual", asked=None, **more):
    origin = {"id": None, "start": CUTS[text], "input_hash": input_hash(WHOLE)}
    task = {"origin": origin, "context": {"before": "", "after": ""}} | (asked or {})
    scope = {"accept": "complete", "reject": "unusable"}.get(said) if view == "ner_manual" else "partial"
    return answer(text, said, view_id=view, task=task, **{"scope": scope, "labels": ["PERSON"], **more})


def name(start, end):
    return {"start": start, "end": end, "label": "PERSON"}


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "csv"])
def test_another_store_gets_the_same(news, tmp_path, kind):
    done = news.export("news", tmp_path / f"a.{kind}")
    assert (done.answers, done.format, done.lost.empty) == (3, kind, True)
    with Store(":memory:") as other:
        assert other.import_(tmp_path / f"a.{kind}", "news", kind).answers == 3
        assert list(other.records("news")) == list(news.records("news"))


def test_a_query_chooses_rows(news, tmp_path):
    news.export("news", tmp_path / "a.jsonl", query='answer == "accept" and seconds > 1')
    assert [row["text"] for row in rows(tmp_path / "a.jsonl")] == ["Ana moves"]
    news.export("news", tmp_path / "b.jsonl", annotator="bo")
    assert [row["text"] for row in rows(tmp_path / "b.jsonl")] == ["Bo too"]
    with pytest.raises(StoreError, match="secnods"):
        news.export("news", tmp_path / "c.jsonl", query="secnods > 1")


def test_pipes_get_the_file(news, tmp_path):
    news.export("news", tmp_path / "a.jsonl")
    packed, text = io.BytesIO(), io.StringIO()
    news.export("news", packed)
    news.export("news", text, "jsonl")
    assert packed.getvalue() == (tmp_path / "a.jsonl").read_bytes() == text.getvalue().encode()


def test_standard_output_is_a_pipe(news, capsysbinary):
    done = news.export("news", "-", "csv")
    assert capsysbinary.readouterr().out.startswith(b"task_hash,")
    assert done.path == "-"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux waits until all files are on the disk")
def test_a_folder_of_many_files_is_put_on_the_disk_at_once(store, tmp_path, monkeypatch):
    calls = []
    sync, fsync = os.sync, os.fsync
    monkeypatch.setattr(os, "sync", lambda: (calls.append("sync"), sync()))
    monkeypatch.setattr(os, "fsync", lambda file: (calls.append("fsync"), fsync(file)))
    store.import_(pd.DataFrame({"text": [f"Text {number}" for number in range(100)], "spans": [[]] * 100}), "news")
    calls.clear()
    store.export("news", tmp_path / "many", "brat")
    assert len(list((tmp_path / "many").glob("*.ann"))) == 100
    assert "sync" in calls
    assert calls.count("fsync") < 10


def test_a_full_disk_leaves_the_old_file(news, tmp_path, monkeypatch):
    (tmp_path / "a.jsonl").write_text("old", "utf-8")

    def full(records, path, writing):
        path.write_bytes(b"half")
        next(iter(records))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(format_named("jsonl"), "write", full)
    with pytest.raises(FormatError, match="No space left"):
        news.export("news", tmp_path / "a.jsonl")
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".jsonl"] == ["a.jsonl"]
    assert (tmp_path / "a.jsonl").read_text("utf-8") == "old"


def test_losses_refuse_the_export_or_are_listed(news, tmp_path, monkeypatch):
    def lossy(records, path, writing):
        kept = list(records)
        writing.losses.add(kept[0], "lost", "span 0-3 PERSON", "it is too short")
        writing.losses.add(kept[1], "left out", "the answer", "it gives no labels")
        path.write_text("written", "utf-8")

    monkeypatch.setattr(format_named("jsonl"), "write", lossy)
    with pytest.raises(FormatError, match=r"span 0-3 PERSON: it is too short.*lossy=True"):
        news.export("news", tmp_path / "a.jsonl")
    assert not list(tmp_path.glob("*.jsonl"))
    done = news.export("news", tmp_path / "a.jsonl", lossy=True)
    assert done.lost["kind"].tolist() == ["lost", "left out"]
    assert (tmp_path / "a.jsonl").read_text("utf-8") == "written"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("conll", ["the note", "the flag"]), ("brat", ["the note", "the flag"]), ("w3c", ["the note", "the flag"]),
        ("cas", ["the note", "the flag"]), ("hf", ["the note", "the flag"]), ("doccano", ["the flag"]),
        ("spacy", []), ("labelstudio", []), ("jsonl", []), ("parquet", []), ("csv", []),
    ],
)  # fmt: skip
def test_notes_and_flags_come_back_or_are_listed(store, tmp_path, name, what):
    frame = pd.DataFrame({"text": ["Ana"], "spans": [[]], "note": ["unsure"], "flagged": [True]})
    store.import_(frame, "news", labels=["PERSON"])
    done = store.export("news", tmp_path / "a", name, tokenizer="blank:en")
    assert done.lost[["kind", "what"]].to_numpy().tolist() == [["left out", one] for one in what]
    store.import_(tmp_path / "a", "back", name)
    back = store.df("back")[["note", "flagged"]].to_numpy().tolist()
    assert back == [[None if "the note" in what else "unsure", "the flag" not in what]]


@pytest.mark.parametrize("name", ["parquet", "spacy"])
def test_a_format_that_is_no_text_is_not_written_into_a_stream_of_text(news, name):
    stream = io.StringIO()
    with pytest.raises(FormatError, match=r"stream of text.*io\.BytesIO"):
        news.export("news", stream, name, tokenizer="blank:en")
    assert not stream.getvalue()


def test_mistakes_are_told(news, tmp_path):
    with pytest.raises(StoreError, match="Did you mean 'news'"):
        news.export("nwes", tmp_path / "a.jsonl")
    with pytest.raises(FormatError, match="does not say the format"):
        news.export("news", tmp_path / "a.xyz")
    with pytest.raises(FormatError, match="is a folder"):
        news.export("news", tmp_path, "jsonl")
    with pytest.raises(FormatError, match="no option 'indent'"):
        news.export("news", tmp_path / "a.jsonl", indent=2)


def exported(store, tmp_path, texts=(WHOLE,), **options):
    done = store.export("news", tmp_path / "w.jsonl", texts=list(texts), **options)
    return done, rows(tmp_path / "w.jsonl")


def test_cuts_that_cover_a_text_become_one_complete_answer(store, answer, tmp_path):
    spans = {"Ana left.": (0, 3), "Bo came.": (0, 2), "Cy slept.": (0, 2)}
    store.append([cut(answer, text, spans=[name(*place)]) for text, place in spans.items()])
    done, (row,) = exported(store, tmp_path)
    assert row["text"] == WHOLE
    assert [WHOLE[span["start"] : span["end"]] for span in row["spans"]] == ["Ana", "Bo", "Cy"]
    assert not {"_scope", "origin", "context"} & row.keys()
    assert "3 answers to cut texts became 1" in done.summary


def test_cuts_that_leave_something_out_are_partial(store, answer, tmp_path):
    store.append(
        [
            cut(answer, "Ana left.", spans=[name(0, 3)]),
            cut(answer, "Bo came.", "ignore"),
            cut(answer, "Cy slept.", spans=[name(0, 2)]),
        ]
    )
    _, (row,) = exported(store, tmp_path)
    assert row["_scope"] == "partial"
    assert [span["start"] for span in row["spans"]] == [0, 19]


def test_a_newer_answer_counts_where_two_speak_of_the_same_place(store, answer, tmp_path):
    store.append([cut(answer, text, spans=[name(0, 2)]) for text in CUTS])
    store.append([answer(WHOLE, spans=[name(0, 3)], scope="complete", labels=["PERSON"])])
    _, (row,) = exported(store, tmp_path)
    assert [(span["start"], span["end"]) for span in row["spans"]] == [(0, 3)]


def test_spans_judged_one_by_one_stay_so(store, answer, tmp_path):
    asked = {"spans": [name(0, 2)], "label": "PERSON"}
    store.append([cut(answer, "Bo came.", view="ner", asked=asked, spans=[name(0, 2)], label="PERSON")])
    _, (row,) = exported(store, tmp_path)
    assert (row["_view_id"], row["text"]) == ("ner", WHOLE)
    assert [(span["start"], span["end"]) for span in row["spans"]] == [(10, 12)]
    with Store(":memory:") as other:
        other.import_(tmp_path / "w.jsonl", "news", "jsonl")
        (record,) = other.records("news")
        assert (record.scope, record.right[0]["start"]) == ("partial", 10)


def test_texts_that_are_not_there_leave_the_cuts(store, answer, tmp_path):
    store.append([cut(answer, "Bo came.", spans=[])])
    done, (row,) = exported(store, tmp_path, texts=["Another text"])
    assert row["text"] == "Bo came."
    assert "1 stay as they are" in done.summary


def test_the_source_may_be_open(store, answer, tmp_path):
    store.append([cut(answer, text, spans=[]) for text in CUTS])
    done = store.export("news", tmp_path / "w.jsonl", texts=open_source([WHOLE]))
    assert done.answers == 1


def test_a_session_exports_the_answers_of_its_annotator(news, tmp_path):
    session = nba.ner.manual([WHOLE], labels=["PERSON"], store=news, dataset="news", annotator="eve")
    session.answer("accept", spans=[name(0, 3)])
    assert session.export(tmp_path / "a.csv").answers == 1
    assert session.export(tmp_path / "a.jsonl", query="seconds < 0").answers == 0
    session.close()

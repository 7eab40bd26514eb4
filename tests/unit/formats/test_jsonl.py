"""JSON Lines: every answer comes back as it was, and files of others mean what their owners think."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import HealthCheck, given, settings

from nb_annotate.formats.choosing import format_named
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.records import RECORDS, content
from tests.unit.formats.torture import record_lists

JSONL = format_named("jsonl")
A = {"start": 0, "end": 3, "label": "A"}


def rows_to(path, *rows):
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def read(path, **told):
    return list(JSONL.read(path, Reading(**told)))


@pytest.mark.parametrize("name", ["answers.jsonl", "answers.jsonl.gz"])
def test_records_come_back_as_they_were(tmp_path, name):
    JSONL.write(RECORDS.values(), tmp_path / name, Writing(losses=Losses()))
    assert [content(one) for one in read(tmp_path / name)] == [content(one) for one in RECORDS.values()]


def test_gzip_is_told_by_the_name(tmp_path):
    JSONL.write(RECORDS.values(), tmp_path / "a.jsonl.gz", Writing(losses=Losses()))
    assert len(gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()).splitlines()) == len(RECORDS)


def written(tmp_path, record):
    JSONL.write([record], tmp_path / "one.jsonl", Writing(losses=Losses()))
    return json.loads((tmp_path / "one.jsonl").read_text(encoding="utf-8"))


def test_a_manual_answer_looks_as_prodigy_writes_it(tmp_path):
    row = written(tmp_path, RECORDS["corrected"])
    assert row["spans"] == [{"start": 0, "end": 3, "label": "PERSON", "token_start": 0, "token_end": 0}]
    assert (row["answer"], row["_view_id"], row["_annotator_id"], row["_session_id"]) == (
        "accept", "ner_manual", "ana", "sitting",
    )  # fmt: skip
    assert row["_timestamp"] == 1_700_000_002
    assert row["_asked"]["spans"][0]["label"] == "ORG"


def test_nothing_of_ours_is_written_where_it_follows(tmp_path):
    row = written(tmp_path, RECORDS["yes"])
    assert not {"_asked", "_scope", "_labels", "_ended_at", "note", "flagged"} & row.keys()


def test_hashes_and_views_of_prodigy_survive(tmp_path):
    prodigy = {
        "text": "Ana", "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": "accept", "_input_hash": -17,
        "_task_hash": 23, "_view_id": "blocks", "custom": {"kept": True},
    }  # fmt: skip
    (record,) = read(rows_to(tmp_path / "p.jsonl", prodigy))
    assert record.task["_view_id"] == "ner_manual"
    row = written(tmp_path, record)
    assert (row["_input_hash"], row["_task_hash"], row["custom"]) == (-17, 23, {"kept": True})
    assert content(read(tmp_path / "one.jsonl")[0]) == content(record)


@pytest.mark.parametrize(
    ("rows", "view", "scope"),
    [
        ([{"spans": []}, {"spans": [(0, 3)]}], "ner_manual", "complete"),
        ([{"spans": [(0, 3)], "answer": "accept"}, {"spans": [(0, 3)], "answer": "reject"}], "ner", "negative"),
        ([{"spans": [], "answer": "ignore"}, {"spans": [(0, 3)], "answer": "reject"}], "ner", "negative"),
        ([{"spans": [], "answer": "accept"}, {"spans": [(0, 3)], "answer": "reject"}], "ner_manual", "unusable"),
        ([{"spans": [(0, 3), (1, 4)]}], "spans_manual", "complete"),
        ([{"label": "A", "answer": "accept"}, {"label": "A", "answer": "reject"}], "classification", "negative"),
        ([{"label": "A"}, {"label": "A"}], "classification", "partial"),
        ([{"label": "A"}, {"label": "B"}], "choice", "complete"),
        ([{"labels": ["A", "B"]}, {"labels": []}], "choice", "complete"),
        ([{"accept": ["A"], "answer": "accept"}, {"accept": [], "answer": "accept"}], "choice", "complete"),
        ([{"options": [{"id": 1}, {"id": 2}], "accept": [2], "answer": "accept"}], "choice", "complete"),
    ],
)
def test_the_card_is_guessed_from_all_rows(tmp_path, rows, view, scope):
    full = [{"text": f"Ana moves {number}", **row} for number, row in enumerate(rows)]
    for row in full:
        if "spans" in row:
            row["spans"] = [{"start": start, "end": end, "label": "PERSON"} for start, end in row["spans"]]
    path = rows_to(tmp_path / "a.jsonl", *full)
    records = read(path)
    assert {record.task["_view_id"] for record in records} == {view}
    assert records[-1].scope == scope
    assert view in JSONL.guess(path, Reading()).words


def test_labels_of_spans_that_cannot_be_are_none_of_the_file(tmp_path):
    path = rows_to(tmp_path / "a.jsonl", {"text": "Ana", "spans": [A]}, {"text": "Bo", "spans": [A | {"label": 5}]})
    assert JSONL.guess(path, Reading()).labels == {"ner_manual": ["A"]}


def test_a_choice_of_one_label_names_it(tmp_path):
    ham, _ = read(rows_to(tmp_path / "a.jsonl", {"text": "Hi", "label": "ham"}, {"text": "Win", "label": "spam"}))
    assert ham.decision["accept"] == ["ham"]
    assert "label" not in ham.task


def test_an_accepted_row_without_spans_has_none(tmp_path):
    path = rows_to(tmp_path / "a.jsonl", {"text": "Ana", "answer": "accept", "_view_id": "ner_manual"})
    assert read(path)[0].decision["spans"] == []


def test_the_view_can_be_told(tmp_path):
    path = rows_to(tmp_path / "a.jsonl", {"text": "Hi", "label": "ham"}, {"text": "Win", "label": "spam"})
    assert {record.task["_view_id"] for record in read(path, view="classification")} == {"classification"}
    with pytest.raises(FormatError, match="Did you mean 'ner_manual'"):
        read(path, view="ner_manuel")


@pytest.mark.parametrize(
    ("row", "key", "message"),
    [
        ({"text": ""}, "text", "empty"),
        ({"txt": "Ana", "answer": "accept"}, "text", "no key 'text'"),
        ({"text": "Ana"}, "", "no answer"),
        ({"text": "Ana", "answer": "acept"}, "answer", "'acept'"),
        ({"text": "Ana", "spans": [{"start": 0, "end": 9, "label": "X"}]}, "spans[0]", "outside the text"),
        ({"text": "Ana", "_view_id": "choice", "options": [{"id": "A"}], "accept": ["B"]}, "accept", "no option"),
        ({"text": "Ana", "spans": [], "_timestamp": "today"}, "_timestamp", "seconds since 1970"),
        ({"text": "Ana", "spans": [], "_scope": "whole"}, "_scope", "'whole'"),
        ({"text": "Ana", "spans": [], "_annotator_id": 7}, "_annotator_id", "must be a string"),
        ({"text": "Ana", "spans": [], "flagged": "no"}, "flagged", "true or false"),
        ({"text": "Ana", "spans": [A | {"token_start": 0, "token_end": 2**40}]}, "spans[0].token_end", "number of a token"),
        ({"text": "Ana", "spans": [A, A | {"token_start": "0"}]}, "spans[1].token_start", "number of a token, not '0'"),
        ({"text": "Ana", "spans": [A | {"score": "high"}]}, "spans[0].score", "must be a number, not 'high'"),
        (
            {"text": "Anna", "_view_id": "ner_manual",
             "spans": [{"start": 0, "end": 3, "label": "X"}, {"start": 1, "end": 4, "label": "Y"}]},
            "spans", "overlap",
        ),
    ],
)  # fmt: skip
def test_bad_rows_are_named_and_the_rest_goes_on(tmp_path, row, key, message):
    good = {"text": "Bo", "spans": [], "answer": "accept"}
    first, second = read(
        rows_to(tmp_path / "a.jsonl", {"answer": "accept", **row} if row.get("text") == "" else row, good)
    )
    assert isinstance(first, Problem)
    assert (first.place, first.key) == ("a.jsonl:1", key)
    assert message in first.message
    assert second.text == "Bo"


def test_broken_json_is_a_problem_of_its_line(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Ana", "spans": []}\n{"text": \n', encoding="utf-8")
    record, problem = read(path)
    assert record.text == "Ana"
    assert problem.place == "a.jsonl:2"


def test_offsets_in_utf16_are_turned(tmp_path):
    span = {"start": 3, "end": 6, "label": "PERSON", "text": "Ana"}
    path = rows_to(tmp_path / "a.jsonl", {"text": "🎉 Ana", "spans": [span]})
    for unit in ("utf16", "auto"):
        (record,) = read(path, offsets=OffsetReader(unit))
        assert record.decision["spans"][0]["start"] == 2
    (problem,) = read(path)
    assert "utf16" in str(problem)


def test_keys_can_be_named(tmp_path):
    path = rows_to(tmp_path / "a.jsonl", {"body": "Ana", "spans": [], "nr": 7})
    (record,) = read(path, options={"text": "body", "id": "nr"})
    assert (record.text, record.task["id"]) == ("Ana", 7)
    with pytest.raises(FormatError, match="Did you mean 'text'"):
        read(path, options={"txt": "body"})


@given(records=record_lists(views=("ner_manual", "spans_manual", "choice", "ner", "classification")))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_records_come_back_as_they_were(tmp_path, records):
    JSONL.write(records, tmp_path / "any.jsonl", Writing(losses=Losses()))
    back = list(JSONL.read(tmp_path / "any.jsonl", Reading()))
    assert [content(one) for one in back] == [content(one) for one in records]

"""CSV: every answer back as it was, line ends and quotation marks included."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings

from nb_annotate.formats.choosing import format_named
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.table_rows import COLUMNS
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.records import RECORDS, content
from tests.unit.formats.torture import record_lists

CSV = format_named("csv")


def write(path, records):
    CSV.write(records, path, Writing(losses=Losses()))
    return path


@pytest.mark.parametrize("name", ["answers.csv", "answers.tsv", "answers.csv.gz"])
def test_records_come_back_as_they_were(tmp_path, name):
    path = write(tmp_path / name, RECORDS.values())
    assert [content(one) for one in CSV.read(path, Reading())] == [content(one) for one in RECORDS.values()]


def test_pandas_reads_it(tmp_path):
    frame = pd.read_csv(write(tmp_path / "answers.csv", RECORDS.values()), parse_dates=["ended_at"])
    assert tuple(frame.columns) == COLUMNS
    frame.index = list(RECORDS)
    assert json.loads(frame.loc["plain", "spans"])[0]["label"] == "PERSON"
    assert frame.loc["nothing there", "spans"] == "[]"
    assert pd.isna(frame.loc["untouched", "spans"])
    assert frame.loc["plain", "ended_at"].year == 2023
    assert frame["flagged"].sum() == 1


def test_files_of_others_are_read_by_their_columns(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(
        'text,label,spans,year\nAna,,"[{""start"":0,""end"":3,""label"":""P""}]",1990\nBo,,[],2000\n', "utf-8"
    )
    first, second = CSV.read(path, Reading())
    assert first.decision["spans"] == [{"start": 0, "end": 3, "label": "P"}]
    assert second.decision["spans"] == []
    assert (first.task["_view_id"], first.task["meta"]) == ("ner_manual", {"year": "1990"})


def test_numbers_and_truths_are_read_from_text(tmp_path):
    (tmp_path / "t.csv").write_text(
        "text,label,answer,_timestamp,_input_hash,_task_hash,flagged\n"
        "Ana,A,accept,1700000000.5,-17,23,False\nBo,A,reject,1700000000,1,2,TRUE\nCy,A,reject,,,,perhaps\n",
        "utf-8",
    )
    first, second, third = CSV.read(tmp_path / "t.csv", Reading())
    assert (first.ended_at, first.task["_prodigy"]) == (1_700_000_000.5, {"_input_hash": -17, "_task_hash": 23})
    assert (first.decision["flagged"], second.decision["flagged"]) == (False, True)
    assert (third.key, third.message) == ("flagged", "'flagged' must be true or false, not 'perhaps'.")


def test_lists_are_read_as_python_writes_them(tmp_path):
    (tmp_path / "t.csv").write_text(
        "text,spans\nAna,\"[{'start': 0, 'end': 3, 'label': \"\"O'Neil\"\"}]\"\nBo,everything\n", "utf-8"
    )
    first, second = CSV.read(tmp_path / "t.csv", Reading())
    assert first.decision["spans"] == [{"start": 0, "end": 3, "label": "O'Neil"}]
    assert (second.key, second.value) == ("spans", "'everything'")


def test_a_cell_that_is_no_json_is_a_problem(tmp_path):
    path = write(tmp_path / "a.csv", [RECORDS["nothing there"], RECORDS["yes"]])
    path.write_text(path.read_text("utf-8").replace("[]", "[,"), "utf-8")
    first, second = CSV.read(path, Reading())
    assert isinstance(first, Problem)
    assert content(second) == content(RECORDS["yes"])


def test_a_missing_column_is_told(tmp_path):
    (tmp_path / "a.csv").write_text("txt,label\nAna,A\n", encoding="utf-8")
    with pytest.raises(FormatError, match="no column 'text'"):
        list(CSV.read(tmp_path / "a.csv", Reading()))


@given(records=record_lists(views=("ner_manual", "spans_manual", "choice", "ner", "classification")))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_records_come_back_as_they_were(tmp_path, records):
    CSV.write(records, tmp_path / "any.csv", Writing(losses=Losses()))
    back = list(CSV.read(tmp_path / "any.csv", Reading()))
    assert [content(one) for one in back] == [content(one) for one in records]

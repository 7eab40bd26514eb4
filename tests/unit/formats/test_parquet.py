"""Parquet: the published schema, and every answer back as it was."""

from __future__ import annotations

import json

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings

from nb_annotate.formats.choosing import format_named
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.parquet import VERSION_KEY
from nb_annotate.formats.table_rows import COLUMNS, SCHEMA_VERSION
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.records import RECORDS, content
from tests.unit.formats.torture import record_lists

PARQUET = format_named("parquet")


@pytest.fixture
def path(tmp_path):
    PARQUET.write(RECORDS.values(), tmp_path / "answers.parquet", Writing(losses=Losses()))
    return tmp_path / "answers.parquet"


def test_records_come_back_as_they_were(path):
    assert [content(one) for one in PARQUET.read(path, Reading())] == [content(one) for one in RECORDS.values()]


def test_the_schema_is_the_published_one(path):
    schema = pq.read_schema(path)
    assert tuple(schema.names) == COLUMNS
    assert schema.metadata[VERSION_KEY] == str(SCHEMA_VERSION).encode()
    span = schema.field("spans").type.value_type
    assert [span.field(name).type for name in ("start", "end", "label")] == [pa.int32(), pa.int32(), pa.string()]
    assert schema.field("ended_at").type == pa.timestamp("ns", tz="UTC")


def test_pandas_reads_it(path):
    frame = pd.read_parquet(path)
    frame.index = list(RECORDS)
    assert frame.loc["plain", "spans"][0]["end"] == 3
    assert frame.loc["untouched", "spans"] is None
    assert len(frame.loc["nothing there", "spans"]) == 0
    assert frame.loc["plain", "ended_at"] == pd.Timestamp("2023-11-14T22:13:22.123456001Z")
    assert frame.loc["suggestion rejected", "score"] == 0.25
    assert json.loads(frame.loc["suggestion rejected", "meta"]) == {"score": 0.25}


def test_a_newer_schema_is_refused(path, tmp_path):
    table = pq.read_table(path).replace_schema_metadata({VERSION_KEY: b"99"})
    pq.write_table(table, tmp_path / "newer.parquet")
    with pytest.raises(FormatError, match="version 99"):
        list(PARQUET.read(tmp_path / "newer.parquet", Reading()))


def test_other_tables_are_read_by_their_columns(tmp_path):
    frame = pd.DataFrame({"body": ["Ana", "Bo"], "label": ["A", None], "year": [1990, 2000]})
    frame.to_parquet(tmp_path / "t.parquet")
    record, problem = PARQUET.read(tmp_path / "t.parquet", Reading(options={"text": "body"}))
    assert (record.text, record.decision["label"], record.task["meta"]) == ("Ana", "A", {"year": 1990})
    assert "no answer" in problem.message


def test_what_is_no_parquet_is_told(tmp_path):
    (tmp_path / "x.parquet").write_text("no", encoding="utf-8")
    with pytest.raises(FormatError, match="cannot be read as Parquet"):
        list(PARQUET.read(tmp_path / "x.parquet", Reading()))


@given(records=record_lists(views=("ner_manual", "spans_manual", "choice", "ner", "classification")))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_records_come_back_as_they_were(tmp_path, records):
    PARQUET.write(records, tmp_path / "any.parquet", Writing(losses=Losses()))
    back = list(PARQUET.read(tmp_path / "any.parquet", Reading()))
    assert [content(one) for one in back] == [content(one) for one in records]

"""Lists, frames, datasets and generators as sources."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from nb_annotate.sources.opening import Source, open_source
from nb_annotate.tasks.errors import SourceError
from nb_annotate.tasks.hashing import set_hashes


def texts(source: Source) -> list[str]:
    return [task["text"] for task in source]


def test_list_of_str_and_dict_is_left_as_it_is() -> None:
    rows: list[Any] = [
        "Ana",
        {"text": "Bob", "id": np.int64(7), "meta": {"when": pd.Timestamp("2024-05-01")}, "x": (1,)},
    ]
    before = copy.deepcopy(rows)
    source = open_source(rows)
    tasks = list(source)
    assert tasks == [
        {"text": "Ana", "_source": {"place": "list[0]", "row": 0}},
        {
            "text": "Bob",
            "id": 7,
            "meta": {"when": "2024-05-01T00:00:00"},
            "x": [1],
            "_source": {"place": "list[1]", "row": 1},
        },
    ]
    assert type(tasks[1]["id"]) is int
    assert rows == before
    assert (source.name, source.length) == ("list", 2)
    json.dumps(tasks)


def test_bad_rows_of_a_list_are_listed() -> None:
    rows = ["a", None, float("nan"), pd.NA, 3, b"x", ("t",), {"txt": "x"}, "half \ud83d", "z"]
    source = open_source(rows)
    assert texts(source) == ["a", "z"]
    assert [problem.row for problem in source.problems] == list(range(1, 9))
    assert "Did you mean 'txt'" in str(list(source.problems)[6])


def test_a_frame_keeps_its_index_and_its_columns() -> None:
    frame = pd.DataFrame(
        {
            "headline": ["a", "b", "c"],
            "key": [10, 11, 12],
            "spans": [[{"start": 0, "end": 1, "label": "A"}], None, []],
            "label": [0, 1, 0],
            "meta": [{"source": "x"}, None, {}],
            "score": [0.5, np.nan, np.float32(2)],
            3: [True, False, True],
        },
        index=["x", "y", "y"],
    )
    before = frame.copy(deep=True)
    source = open_source(frame, text="headline", id="key")
    tasks = list(source)
    assert (source.name, source.length) == ("DataFrame", 3)
    assert [task["id"] for task in tasks] == [10, 11, 12]
    assert tasks[0]["spans"] == [{"start": 0, "end": 1, "label": "A"}]
    assert "spans" not in tasks[1]
    assert tasks[2]["spans"] == []
    assert tasks[0]["meta"] == {"label": 0, "source": "x", "score": 0.5, "3": True}
    assert tasks[1]["meta"]["score"] is None
    assert tasks[2]["_source"] == {"place": "DataFrame row 2 (index 'y')", "row": 2, "index": "y"}
    json.dumps(tasks, allow_nan=False)
    pd.testing.assert_frame_equal(frame, before)


def test_index_labels_of_every_kind_are_json() -> None:
    for index, expected in [
        (pd.MultiIndex.from_tuples([("a", 1), ("b", 2)]), [["a", 1], ["b", 2]]),
        (pd.DatetimeIndex(["2024-01-01", "2024-01-02"]), ["2024-01-01T00:00:00", "2024-01-02T00:00:00"]),
        (pd.Index([1.5, np.nan]), [1.5, None]),
        (pd.RangeIndex(5, 7), [5, 6]),
    ]:
        source = open_source(pd.DataFrame({"text": ["a", "b"]}, index=index))
        found = [task["_source"]["index"] for task in source]
        assert found == expected
        assert json.loads(json.dumps(found, allow_nan=False)) == expected


@pytest.mark.parametrize("dtype", ["str", "object", "string", "category", pd.ArrowDtype(pa.string())])
def test_series_of_every_string_type(dtype: Any) -> None:
    values = pd.Series(["Ana 👩‍👩‍👧‍👦", None, "Bob", "  "], dtype=dtype, name="t")
    source = open_source(values)
    assert texts(source) == ["Ana 👩‍👩‍👧‍👦", "Bob"]
    assert all(type(text) is str for text in texts(source))
    assert [problem.row for problem in source.problems] == [1, 3]
    framed = open_source(values.to_frame(), text="t")
    assert texts(framed) == ["Ana 👩‍👩‍👧‍👦", "Bob"]


def test_a_frame_without_the_column() -> None:
    with pytest.raises(SourceError, match=r"no column 'text'.*Did you mean 'Text'"):
        open_source(pd.DataFrame({"Text": ["a"]}))
    with pytest.raises(SourceError, match="no column 'nr'"):
        open_source(pd.DataFrame({"text": ["a"]}), id="nr")
    with pytest.raises(SourceError, match="several columns"):
        open_source(pd.DataFrame([["a", "b"]], columns=["text", "text"]))


def test_shuffled_rows_have_the_same_hashes() -> None:
    frame = pd.DataFrame({"text": [f"text {number}" for number in range(50)], "id": range(50)})
    shuffled = frame.sample(frac=1, random_state=0)

    def hashes(source: Any) -> dict[str, int]:
        return {task["text"]: set_hashes(task, "ner_manual")["_task_hash"] for task in open_source(source)}

    assert hashes(frame) == hashes(shuffled) == hashes(frame["text"].tolist())


def test_a_generator_goes_on_where_it_was() -> None:
    pulled = []

    def endless() -> Iterator[str]:
        number = 0
        while True:
            pulled.append(number)
            yield f"text {number}"
            number += 1

    source = open_source(endless())
    assert (source.name, source.length) == ("generator", None)
    assert pulled == [], "nothing is read before it is asked for"
    assert next(iter(source))["text"] == "text 0"
    first_pass = iter(source)
    assert [next(first_pass)["text"], next(iter(source))["text"]] == ["text 1", "text 2"]
    assert next(first_pass)["_source"] == {"place": "generator[3]", "row": 3}
    assert len(pulled) == 4


def test_a_generator_that_raises_is_named() -> None:
    def broken() -> Iterator[str]:
        yield "a"
        raise KeyError("b")

    tasks = iter(open_source(broken()))
    assert next(tasks)["text"] == "a"
    with pytest.raises(SourceError, match=r"generator raised KeyError at row 1") as raised:
        next(tasks)
    assert isinstance(raised.value.__cause__, KeyError)


def test_other_iterables_start_again() -> None:
    for rows in (("a", "b"), np.array(["a", "b"]), {"a": 1, "b": 2}.keys()):
        source = open_source(rows)
        assert texts(source) == texts(source) == ["a", "b"]
        assert all(type(text) is str for text in texts(source))


@pytest.mark.parametrize("wrong", [None, 7, {"text": "a"}, b"a"])
def test_what_is_no_source(wrong: Any) -> None:
    with pytest.raises(SourceError, match="A source cannot be"):
        open_source(wrong)


def test_an_open_file_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("a\n", encoding="utf-8")
    with (tmp_path / "t.txt").open(encoding="utf-8") as file, pytest.raises(SourceError, match="Pass its path"):
        open_source(file)


def test_hugging_face_datasets() -> None:
    features = datasets.Features(
        {
            "text": datasets.Value("string"),
            "label": datasets.ClassLabel(names=["neg", "pos"]),
            "tokens": datasets.List(datasets.Value("string")),
        }
    )
    rows = {"text": ["a b", None], "label": [1, 0], "tokens": [["a", "b"], []]}
    dataset = datasets.Dataset.from_dict(rows, features=features)
    source = open_source(dataset)
    assert (source.name, source.length) == ("Dataset", 2)
    assert list(source) == [
        {
            "text": "a b",
            "label": "pos",
            "meta": {"tokens": ["a", "b"]},
            "_source": {"place": "Dataset row 0", "row": 0},
        }
    ]
    assert [problem.place for problem in source.problems] == ["Dataset row 1"]
    lazy = open_source(dataset.to_iterable_dataset())
    assert (texts(lazy), texts(lazy), lazy.length) == (["a b"], ["a b"], None)
    with pytest.raises(SourceError, match=r"'train'.*dataset\['train'\]"):
        open_source(datasets.DatasetDict(train=dataset))
    with pytest.raises(SourceError, match="no column 'body'"):
        open_source(dataset, text="body")


def test_arrow_tables() -> None:
    source = open_source(pa.table({"text": ["a", None, "c"], "n": [1, 2, 3]}))
    assert [(task["text"], task["meta"]) for task in source] == [("a", {"n": 1}), ("c", {"n": 3})]
    assert texts(source) == ["a", "c"]
    assert source.length == 3


def test_dask_frames_are_read_by_partition() -> None:
    dataframe = pytest.importorskip("dask.dataframe")
    frame = pd.DataFrame({"text": list("abcdef"), "n": range(6)}, index=list("uvwxyz"))
    source = open_source(dataframe.from_pandas(frame, npartitions=3))
    tasks = list(source)
    assert [task["text"] for task in tasks] == list("abcdef")
    assert tasks[4]["_source"] == {"place": "DataFrame row 4 (index 'y')", "row": 4, "index": "y"}
    assert texts(open_source(dataframe.from_pandas(frame, npartitions=2)["text"])) == list("abcdef")


def test_an_open_source_is_taken_as_it_is() -> None:
    source = open_source(["a"], name="mine")
    assert open_source(source) is source
    assert source.name == "mine"
    with pytest.raises(SourceError):
        open_source(source, text="body")

"""`datasets` and `stats`."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from nb_annotate.cli.tables import table


def test_datasets_as_a_table(store_path, run) -> None:
    lines = run("datasets").stdout.splitlines()
    assert lines[0].split() == [
        "dataset",
        "answers",
        "accept",
        "reject",
        "ignore",
        "annotators",
        "cards",
        "last",
    ]
    assert lines[1].split()[:7] == ["news", "4", "3", "0", "1", "ana", "ner_manual"]
    assert max(map(len, lines)) <= 80


def test_datasets_as_json(store_path, run) -> None:
    rows = json.loads(run("datasets", "--json").stdout)
    assert [(row["dataset"], row["answers"], row["annotators"][0] == "ana") for row in rows] == [
        ("news", 4, True), ("topics", 2, False),
    ]  # fmt: skip
    assert pd.Timestamp(rows[0]["last_at"]).tzinfo is not None


def test_stats_of_one_dataset_or_all(store_path, run) -> None:
    rows = json.loads(run("stats", "--json").stdout)
    assert {(row["dataset"], row["label"]): row["spans"] for row in rows} == {
        ("news", "CITY"): 1, ("news", "PERSON"): 2, ("topics", "Delivery"): 0, ("topics", "Refund"): 0,
    }  # fmt: skip
    assert [line.split()[:3] for line in run("stats", "topics").stdout.splitlines()[1:]] == [
        ["topics", "Delivery", "1"],
        ["topics", "Refund", "1"],
    ]


@pytest.mark.parametrize("how", ["option", "variable"])
def test_another_store(store_path, run, tmp_path, monkeypatch, how) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    if how == "option":
        assert "news" in run("datasets", "--store", store_path).stdout
    else:
        assert "news" in run("datasets", env={"NB_ANNOTATE_STORE": str(store_path)}).stdout


def test_a_pipe_gets_one_line_for_each_dataset(store_path, run, monkeypatch) -> None:
    name = "what the customers of the year 2026 wrote to us about their orders"
    run("import", "-", name, stdin='{"text": "Late", "label": "Delivery"}')
    monkeypatch.delenv("COLUMNS", raising=False)
    assert [line for line in run("datasets").stdout.splitlines() if line.startswith(f"{name}  ")]
    monkeypatch.setenv("COLUMNS", "80")
    assert max(map(len, run("datasets").stdout.splitlines())) <= 80


def test_names_are_cut_last() -> None:
    frame = pd.DataFrame({"dataset": ["DataFrame-textcat"], "annotators": ["somebody-with-a-name"]})
    assert table(frame, width=34).splitlines()[1].startswith("DataFrame-textcat ")


def test_tables_wrap_what_is_long_and_show_what_terminals_obey() -> None:
    frame = pd.DataFrame({"label": ["A \x1b[31mvery " * 12, "漢字" * 30], "n": [1, 22]})
    lines = table(frame, width=40).splitlines()
    assert max(map(len, lines)) <= 40
    assert max(line.count("漢") for line in lines) <= 9  # each is as wide as two letters
    written = "".join(lines)
    assert "\x1b" not in written
    assert written.count("\\x1b[31mvery") == 12
    assert written.count("漢") == 30
    assert lines[0].endswith(" n")

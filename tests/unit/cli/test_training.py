"""`check`, `train`, `train-curve` and `to-spacy` on a store with enough to learn from."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

import nb_annotate as nba

SHORT = ("--config", "training.max_steps=12", "--config", "training.eval_frequency=6")


@pytest.fixture
def gold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the working folder's store: forty full answers about persons and cities."""
    monkeypatch.chdir(tmp_path)
    rows = []
    for name in ("Ana", "Bo", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal"):
        for city in ("Porto", "Lyon", "Bergen", "Cork", "Turin"):
            text = f"{name} moves to {city} today"
            places = [(text.index(name), name, "PERSON"), (text.index(city), city, "CITY")]
            spans = [{"start": start, "end": start + len(word), "label": label} for start, word, label in places]
            rows.append({"text": text, "spans": spans, "_view_id": "ner_manual"})
    Path("gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with nba.Store() as store:
        store.import_("gold.jsonl", "gold")


def test_a_pipeline_is_trained_and_its_scores_shown(gold, run) -> None:
    told = run("train", "gold", "--output", "model", *SHORT).stdout
    assert "Trained on" in told
    assert "PERSON" in told
    assert max(map(len, told.splitlines()[2:])) <= 80
    assert set(spacy.load("model").get_pipe("ner").labels) == {"PERSON", "CITY"}


def test_scores_as_json_from_a_file_without_a_store(gold, run) -> None:
    Path("nb_annotate.db").unlink()
    told = json.loads(run("train", "ner=gold.jsonl", "--json", "--labels", "CITY", *SHORT).stdout)
    assert set(told["scores"]) == {"ner"}
    assert [row["label"] for row in told["per_label"]] == ["CITY"]
    assert not Path("nb_annotate.db").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("train", "gld"), "Did you mean 'gold'?"),
        (("train", "gold", "--config", "training.max_step=2"), "Did you mean 'training.max_steps'?"),
        (("train", "gold", "--base", "no_such_pipeline"), "no_such_pipeline"),
        (("train", "gold", "ner=gold"), "'gold' does not say which component it is for"),
        (("check", "gold", "--query", "nonsense =="), "--query"),
        (("train", "gold", "--annotator", "ana"), "--annotator names 'ana'"),
        (("train", "gold", "--gpu", "99"), "--gpu -1 trains on the CPU"),
        (("train-curve", "gold", "--shares", "2"), "--shares 0.25,0.5,0.75,1"),
        (("to-spacy", "gold", "corpus", "--labels", "CTIY"), "Did you mean 'CITY'?"),
    ],
)
def test_what_cannot_be_trained_is_one_line(gold, run, arguments, told) -> None:
    result = run(*arguments, code=1)
    assert told in result.stderr
    assert result.stderr.count("\n") == 1


def test_the_curve_says_whether_more_would_help(gold, run) -> None:
    arguments = ("train-curve", "gold", "--shares", "0.5,1", "--seeds", "0,1", *SHORT)
    lines = run(*arguments).stdout.splitlines()
    assert lines[0].split()[:3] == ["share", "texts", "score"]
    assert [line.split()[0] for line in lines[1:3]] == ["0.5", "1"]
    assert "more labels would help" in lines[-1].lower() or "labels" in lines[-1]
    rows = json.loads(run(*arguments, "--json").stdout)
    assert [(row["share"], row["seed"]) for row in rows] == [(0.5, 0), (1.0, 0), (0.5, 1), (1.0, 1)]


def test_the_curve_speaks_of_options(gold, run) -> None:
    told = run("train-curve", "gold", "--shares", "0.5,1", "--seeds", "0", *SHORT).stdout
    assert "pass --seeds 0,1,2." in told


def test_shares_are_numbers(gold, run) -> None:
    assert "--shares 'half' is not a list of numbers" in run("train-curve", "gold", "--shares", "half", code=2).stderr


def test_check_tells_errors_by_its_exit_code(gold, run) -> None:
    told = run("check", "gold").stdout
    assert "0 errors" in told
    with nba.Store() as store:
        lone = nba.ner.manual(["Ana", "Bo", "Cy"], labels=["PERSON"], dataset="empty", store=store)
        for _ in range(3):
            lone.answer("accept")
    found = json.loads(run("check", "empty", "--json", code=3).stdout)
    assert found[0]["severity"] == "error"
    assert "--labels" in run("check", "empty", code=3).stdout
    assert "--eval 2.0 must be a share" in run("check", "gold", "--eval", "2", code=3).stdout


def test_the_folder_is_what_spacy_trains_on(gold, run) -> None:
    told = run("to-spacy", "gold", "corpus").stderr
    assert "40 answers written to corpus" in told
    assert "8 of the 40 texts" in told
    command = [sys.executable, "-m", "spacy", "train", "config.cfg", "--training.max_steps", "4", "--output", "out"]
    done = subprocess.run(command, cwd="corpus", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert set(spacy.load("corpus/out/model-last").get_pipe("ner").labels) == {"PERSON", "CITY"}
    assert "'corpus' is a folder" in run("to-spacy", "gold", "corpus", code=1).stderr

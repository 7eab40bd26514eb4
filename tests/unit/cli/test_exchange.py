"""`import` and `export`: files and pipes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import nb_annotate as nba

FACTS = ["text", "answer", "scope", "spans", "label", "accept", "annotator"]


def facts(dataset: str) -> list[list[object]]:
    with nba.Store() as store:
        return store.df(dataset)[FACTS].to_numpy().tolist()


def test_out_to_a_file_and_in_again(store_path, run) -> None:
    told = run("export", "news", "out.jsonl")
    assert told.stdout == ""
    assert "4 answers written to out.jsonl (jsonl)" in told.stderr
    assert "4 answers imported" in run("import", "out.jsonl", "copy").stderr
    assert facts("copy") == facts("news")


def test_a_pipe_carries_data_and_nothing_else(shell) -> None:
    done = shell("nb-annotate export news 2>told | tee through | nb-annotate import - copy")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    with nba.Store() as store:
        assert store.df("copy")["text"].tolist() == store.df("news")["text"].tolist()
    assert [json.loads(line)["answer"] for line in Path("through").read_text(encoding="utf-8").splitlines()] == [
        "accept", "accept", "accept", "ignore",
    ]  # fmt: skip


def test_a_pipe_whose_reader_stops_ends_quietly(shell) -> None:
    done = shell("nb-annotate export news | true")
    assert (done.returncode, done.stderr) == (141, "")
    assert shell("nb-annotate export news 2>/dev/null | head -1").stdout.count("\n") == 1


def test_importing_twice_changes_nothing(store_path, run) -> None:
    run("export", "news", "out.jsonl")
    run("import", "out.jsonl", "copy")
    assert "0 answers imported into 'copy' (jsonl). 4 were there already." in run("import", "out.jsonl", "copy").stderr


def test_rows_that_cannot_be_used_are_listed(store_path, run) -> None:
    lines = [
        '{"text": "Ana", "spans": []}',
        '{"text": "Bo", "spans": [{"start": 0, "end": 9, "label": "A"}]}',
        "no JSON",
    ]
    result = run("import", "-", "mine", "--labels", "A, B", stdin="\n".join(lines), code=3)
    first, *problems = result.stderr.splitlines()
    assert first.startswith("1 answer imported into 'mine'")
    assert [problem.split(": ")[0] for problem in problems] == ["  stdin:2", "  stdin:3"]
    assert "nan" not in result.stderr
    with nba.Store() as store:
        assert store.df("mine")["labels"].tolist() == [["A", "B"]]


def test_what_is_imported_can_be_told(store_path, run) -> None:
    row = {"body": "Ana", "label": "A", "answer": "reject"}
    run("import", "-", "mine", "--option", "text=body", "--annotator", "eva", stdin=json.dumps(row))
    assert [(answer[0], answer[1], answer[-1]) for answer in facts("mine")] == [("Ana", "reject", "eva")]
    changed = json.dumps(row | {"answer": "accept"})
    told = ["import", "-", "mine", "--option", "text=body", "--annotator", "eva"]
    assert "--replace" in run(*told, stdin=changed, code=3).stderr
    run(*told, "--replace", stdin=changed)
    assert [answer[1] for answer in facts("mine")] == ["accept"]


def test_offsets_of_another_unit(store_path, run) -> None:
    run("import", "-", "mine", "--offset-unit", "utf16",
        stdin='{"text": "🎉 Ana", "spans": [{"start": 3, "end": 6, "label": "A"}]}')  # fmt: skip
    with nba.Store() as store:
        assert store.spans_df("mine")["span_text"].tolist() == ["Ana"]


def test_a_query_chooses_rows(store_path, run) -> None:
    lines = run("export", "news", "-", "--query", 'answer == "ignore"').stdout.splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["Skip me"]
    assert "--query 'nonsense ==' cannot be answered" in run("export", "news", "--query", "nonsense ==", code=1).stderr


@pytest.mark.parametrize("query", ["text", "1", "seconds", "x = 1", "None"])
def test_a_query_that_says_neither_yes_nor_no_is_refused_in_short(store_path, run, query) -> None:
    told = run("export", "news", "--query", query, code=1).stderr
    assert f"--query {query!r} does not say yes or no of each row" in told
    assert len(told) < 500


def test_a_query_on_flags_and_missing_values(store_path, run) -> None:
    assert run("export", "news", "--query", "flagged").stdout == ""
    assert len(run("export", "news", "--query", "not flagged").stdout.splitlines()) == 4
    assert len(run("export", "news", "--query", "note.isna()").stdout.splitlines()) == 4


def test_a_query_on_several_annotators(store_path, run) -> None:
    row = {"text": "Late", "label": "Delivery"}
    for name, answer in (("ana", "accept"), ("bo", "reject")):
        run("import", "-", "both", "--annotator", name, stdin=json.dumps(row | {"answer": answer}))
    lines = run("export", "both", "--query", "answer == 'reject'").stdout.splitlines()
    assert [json.loads(line)["_annotator_id"] for line in lines] == ["bo"]


def test_a_source_that_is_not_there_is_told(store_path, run) -> None:
    assert "nwes.jsonl" in run("export", "news", "out.jsonl", "--texts", "nwes.jsonl", code=1).stderr
    assert not Path("out.jsonl").exists()


def test_what_a_format_cannot_hold_is_refused_or_listed(store_path, run) -> None:
    with nba.Store() as store:
        nested = nba.spans.manual(["Ana Sousa"], labels=["A"], dataset="nested", store=store)
        nested.answer("accept", spans=[{"start": 0, "end": end, "label": "A"} for end in (3, 9)])
    refused = run("export", "nested", "out.conll", "--tokenizer", "blank:en", code=1)
    assert refused.stderr.count("\n") == 1
    assert "--lossy writes the rest" in refused.stderr
    assert not Path("out.conll").exists()
    listed = run("export", "nested", "out.conll", "--tokenizer", "blank:en", "--lossy", code=3)
    assert len(listed.stderr.splitlines()) == 2
    assert "is lost" in listed.stderr.splitlines()[1]
    assert "B-A" in Path("out.conll").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("export", "nwes", "out.jsonl"), "no answers in a dataset 'nwes'. Did you mean 'news'?"),
        (("export", "news", "out.xyz"), "does not say the format. Name it with --format: jsonl"),
        (("export", "news", "out.jsonl", "--format", "jsnl"), "There is no format 'jsnl'. Did you mean 'jsonl'?"),
        (("import", "none.jsonl", "news"), "There is no file or folder 'none.jsonl'"),
        (("import", "nb_annotate.db", "news", "--format", "jsonl", "--offset-unit", "bytes"), "bytes"),
    ],
)
def test_what_does_not_exist_is_one_line(store_path, run, arguments, told) -> None:
    result = run(*arguments, code=1)
    assert told in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_import_of_nothing_leaves_no_store_behind(tmp_path, run, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    run("import", "none.jsonl", "news", "--store", "new.db", code=1)
    assert not Path("new.db").exists()


def test_an_annotator_who_gave_no_answers_is_refused(store_path, run) -> None:
    Path("out.jsonl").write_text("before", encoding="utf-8")
    told = run("export", "news", "out.jsonl", "--annotator", "anna", code=1).stderr
    assert "Dataset 'news' has no answers of --annotator 'anna'. Did you mean 'ana'?" in told
    assert Path("out.jsonl").read_text(encoding="utf-8") == "before"
    assert "4 answers written to stdout" in run("export", "news", "--annotator", "ana").stderr


@pytest.mark.parametrize("name", ["", "  "])
def test_a_dataset_needs_a_name(tmp_path, run, monkeypatch, name) -> None:
    monkeypatch.chdir(tmp_path)
    assert "a dataset needs a name" in run("import", "-", name, code=2, stdin='{"text": "Ana"}').stderr
    assert not Path("nb_annotate.db").exists()


def test_names_with_blanks_are_told_as_they_are(store_path, run) -> None:
    run("import", "-", "two  blanks", stdin='{"text": "Ana", "label": "A"}')
    assert "'two  blanks'" in run("export", "two blanks", code=1).stderr


def test_a_stopped_import_says_what_it_kept(store_path, run, monkeypatch) -> None:
    def interrupted(*_arguments: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(nba.Store, "import_", interrupted)
    told = run("import", "-", "news", code=130).stderr.splitlines()
    assert told == ["'news' has 4 answers now; the same command reads the rest.", "Stopped."]


def test_options_are_pairs(store_path, run) -> None:
    assert "'text' is not of the form KEY=VALUE" in run("export", "news", "--option", "text", code=2).stderr

"""What holds for every command: help with an example, exit codes, errors of one line."""

from __future__ import annotations

import subprocess
import sys

import pytest

import nb_annotate as nba

COMMANDS = ["datasets", "stats", "import", "export", "check", "train", "train-curve", "to-spacy", "migrate", "demo"]


def test_help_lists_the_commands_and_the_exit_codes(run) -> None:
    told = run("--help").stdout
    for command in COMMANDS:
        assert f"\n  {command} " in told
    assert "Exit codes:" in told
    assert "completion" not in told


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example_and_fits_eighty_columns(run, command) -> None:
    told = run(command, "--help").stdout
    assert "Example" in told
    assert f"  nb-annotate {command}" in told
    options, _, examples = told.partition("\n  Example")
    assert max(map(len, options.splitlines())) <= 80
    assert max(map(len, examples.splitlines())) <= 100
    assert ("--store" in told) == (command != "demo")


def test_the_module_is_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nb_annotate", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == nba.__version__


def test_what_takes_long_to_import_waits_until_it_is_needed() -> None:
    code = "import sys, nb_annotate.cli; print(*sys.modules.keys() & {'sklearn', 'altair', 'alembic', 'jupyterlab'})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_an_error_is_one_line_with_the_way_out(store_path, run) -> None:
    result = run("stats", "nwes", code=1)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "no answers in a dataset 'nwes'. Did you mean 'news'?" in result.stderr


@pytest.mark.parametrize("arguments", [("--debug", "stats", "nwes"), ("stats", "nwes", "--debug")])
def test_debug_shows_where_an_error_is_from(store_path, run, arguments) -> None:
    result = run(*arguments, code=1)
    assert "Traceback" in result.stderr
    assert "StoreError" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("stat",), "nb-annotate: No such command 'stat'. Did you mean"),
        (("--foo",), "nb-annotate: No such option: --foo."),
        (("--foo", "stats"), "nb-annotate: No such option: --foo. `nb-annotate --help`"),
        (("stats", "--sotre", "a.db"), "nb-annotate stats: No such option: --sotre"),
        (("import", "only-a-file"), "nb-annotate import: Missing argument 'DATASET'. `nb-annotate import --help`"),
        (("train", "news", "--seed", "one"), "nb-annotate train: Invalid value for '--seed'"),
        (("import", "a.jsonl", " "), "a dataset needs a name"),
    ],
)
def test_a_command_written_wrong_is_told_in_one_line_too(run, arguments, said) -> None:
    result = run(*arguments, code=2)
    assert said in result.stderr
    assert (result.stderr.count("\n"), result.stdout) == (1, "")


def test_no_command_at_all_shows_the_help(run) -> None:
    result = run(code=2)
    assert "Exit codes:" in result.stdout + result.stderr


def test_a_store_that_is_not_there_is_not_made(tmp_path, run) -> None:
    path = tmp_path / "none.db"
    assert "There is no store" in run("datasets", "--store", path, code=1).stderr
    assert not path.exists()


def test_a_file_that_is_no_store_is_one_line(tmp_path, run) -> None:
    path = tmp_path / "notes.db"
    path.write_text("not a database, and long enough to be looked at " * 20, encoding="utf-8")
    result = run("datasets", "--store", path, code=1)
    assert result.stderr.count("\n") == 1
    assert "notes.db" in result.stderr


def test_an_unforeseen_error_is_one_line_too(store_path, run, monkeypatch) -> None:
    def broken(_store: nba.Store) -> None:
        msg = "first line\nsecond line"
        raise ValueError(msg)

    monkeypatch.setattr(nba.Store, "stats", broken)
    assert run("stats", code=1).stderr.startswith("ValueError: first line second line (this should not happen: --debug")


def test_a_reader_that_stops_ends_the_program_quietly(shell) -> None:
    done = shell("nb-annotate stats --json | true")
    assert done.stderr == ""
    assert done.returncode == 141

"""What the README shows of the command line, and of the first cell, is true."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
import typer

import nb_annotate as nba
from nb_annotate.cli.program import app

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
SHELL = [line for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines()]


def commands(lines: list[str]) -> list[list[str]]:
    """Give the arguments of each `nb-annotate` in shell lines."""
    parts = [part for line in lines for part in re.split(r"\||&&|\s#", line)]
    return [shlex.split(part)[1:] for part in parts if part.strip().startswith("nb-annotate ")]


def examples() -> list[list[str]]:
    """Give what the `--help` of each command shows."""
    epilogs = [command.epilog or "" for command in app.registered_commands]
    return commands([line for epilog in epilogs for line in epilog.splitlines()])


@pytest.mark.parametrize("arguments", [*commands(SHELL), *examples()], ids=shlex.join)
def test_what_is_shown_can_be_typed(arguments) -> None:
    name, *rest = arguments
    command = typer.main.get_command(app).commands[name]
    assert command.make_context(name, rest).params is not None


def test_every_command_is_in_the_readme() -> None:
    assert {command.name for command in app.registered_commands} <= {arguments[0] for arguments in commands(SHELL)}


def test_the_commands_find_what_the_first_cell_answered(tmp_path, monkeypatch, run) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NB_ANNOTATE_STORE", raising=False)
    Path("news.jsonl").write_text(json.dumps({"text": "Ana moves to Porto"}) + "\n", encoding="utf-8")
    first, without_browser = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[:2]
    names: dict[str, object] = {}
    exec(first + without_browser, names)  # noqa: S102  it is what a reader would run
    session = names["session"]
    assert isinstance(session, nba.Session)
    session.redo()
    session.close()
    datasets = {arguments[1] for arguments in commands(SHELL) if arguments[0] in {"stats", "check", "to-spacy"}}
    assert datasets == {session.dataset}
    exported = next(arguments for arguments in commands(SHELL) if arguments[0] == "export")
    assert json.loads(run(*exported).stdout)["text"] == "Ana moves to Porto"

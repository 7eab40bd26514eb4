"""A store with answers, and the real program on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import nb_annotate as nba
from nb_annotate.cli.program import app

Run = Callable[..., Result]


@pytest.fixture
def store_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the working folder's store: three answers about news, two of them with spans, and two about topics."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NB_ANNOTATE_STORE", raising=False)
    texts = ["Ana moves to Porto", "Bob \x1b[31m sings", "Nobody here", "Skip me"]
    news = nba.ner.manual(texts, labels=["PERSON", "CITY"], dataset="news", annotator="ana")
    news.answer("accept", spans=[span(0, 3, "PERSON"), span(13, 18, "CITY")])
    news.answer("accept", spans=[span(0, 3, "PERSON")])
    news.answer("accept")
    news.answer("ignore")
    news.close()
    topics = nba.textcat.manual(["I want my money back", "Late"], labels=["Refund", "Delivery"], dataset="topics")
    topics.answer("accept", accept=["Refund"])
    topics.answer("accept", accept=["Delivery"])
    topics.close()
    return tmp_path / "nb_annotate.db"


def span(start: int, end: int, label: str) -> dict[str, object]:
    return {"start": start, "end": end, "label": label}


@pytest.fixture
def run() -> Run:
    """Run a command in this process; asserts the exit code, 0 unless `code=` says another."""

    def run_command(*arguments: object, code: int = 0, stdin: str | None = None, env: dict[str, str] | None = None):
        result = CliRunner().invoke(app, [*map(str, arguments)], input=stdin, env=env, prog_name="nb-annotate")
        assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
        return result

    return run_command


@pytest.fixture
def shell(store_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """Run a shell line, in which `nb-annotate` is the program, in the folder of the store."""

    def run_line(line: str) -> subprocess.CompletedProcess[str]:
        program = f'nb-annotate() {{ {sys.executable!r} -m nb_annotate "$@"; }}\nset -o pipefail\n'
        return subprocess.run(
            ["bash", "-c", program + line],
            cwd=store_path.parent,
            env=dict(os.environ),
            capture_output=True,
            text=True,
            check=False,
        )

    return run_line

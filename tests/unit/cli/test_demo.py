"""`demo`: the notebooks in a folder, and JupyterLab on the first of them."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from nb_annotate.cli.demo import QUICKSTART

EXAMPLES = Path(__file__).parents[3] / "example_notebooks"


def asked(address: str) -> dict[str, list[dict[str, str]]]:
    """Ask a server that has shown its address, which it does a moment before it listens."""
    for _ in range(50):
        try:
            with urllib.request.urlopen(address) as answer:
                return json.load(answer)
        except urllib.error.URLError:
            time.sleep(0.2)
    pytest.fail(f"nobody answers at {address}")


def test_jupyterlab_serves_the_quickstart(tmp_path) -> None:
    command = [sys.executable, "-m", "nb_annotate", "demo", "notebooks", "--no-browser"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as program:
        stopping = threading.Timer(60, program.kill)  # a server that does not come up fails the test
        stopping.start()
        try:
            assert program.stderr is not None
            found = (re.search(r"(http://\S+?)/lab/tree/(\S+)\?token=(\w+)", line) for line in program.stderr)
            address, shown, token = next(match for match in found if match).groups()
            assert shown == QUICKSTART
            names = {entry["name"] for entry in asked(f"{address}/api/contents/?token={token}")["content"]}
        finally:
            stopping.cancel()
            program.send_signal(signal.SIGTERM)
    assert {path.name for path in EXAMPLES.glob("*.ipynb")} <= names


def test_what_is_in_the_folder_is_left_as_it_is(tmp_path, run, monkeypatch) -> None:
    monkeypatch.setattr("runpy.run_module", lambda *_args, **_named: None)
    monkeypatch.setattr(sys, "argv", sys.argv)
    mine = tmp_path / QUICKSTART
    mine.write_text("my own", encoding="utf-8")
    run("demo", tmp_path)
    assert mine.read_text(encoding="utf-8") == "my own"
    assert (tmp_path / "your_own_model.md").exists()


def test_without_jupyterlab_it_says_what_to_install(tmp_path, run, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "jupyterlab", None)
    message = run("demo", tmp_path / "notebooks", code=1).stderr
    assert "JupyterLab is not installed" in message
    assert "-m pip install jupyterlab" in message
    assert not (tmp_path / "notebooks").exists()


def test_a_folder_that_is_a_file_is_one_line_with_the_way_out(tmp_path, run) -> None:
    place = tmp_path / "notes.txt"
    place.write_text("mine", encoding="utf-8")
    message = run("demo", place, code=1).stderr
    assert f"'{place}' cannot be used: File exists. Name another place" in message
    assert place.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("port", ["0", "70000"])
def test_a_port_that_is_none_is_refused(run, port) -> None:
    assert "'--port'" in run("demo", "--port", port, code=2).stderr

"""Jupyter servers for the browser tests, and one notebook in them."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import nbformat
from playwright.sync_api import Locator, Page, expect


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Host:
    """`jupyter lab` or `jupyter notebook` with its own home, settings and folder.

    `python` is the interpreter whose packages the server and its kernels see.
    """

    def __init__(self, kind: str, folder: Path, python: Path = Path(sys.executable)) -> None:
        self.kind = kind
        self.python = python
        self.folder = folder
        self.files = folder / "files"
        self.files.mkdir()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = (folder / "server.log").open("wb")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        environment = {**os.environ, "HOME": str(self.folder), "JUPYTER_PLATFORM_DIRS": "0"}
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
            environment[name] = str(self.folder / name.lower())
        command = [
            str(self.python), "-m", "jupyter", self.kind, "--no-browser", "--allow-root", "--ip=127.0.0.1",
            f"--port={self.port}", "--IdentityProvider.token=", "--ServerApp.disable_check_xsrf=True",
            "--expose-app-in-browser", f"--ServerApp.root_dir={self.files}",
            "--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ]  # fmt: skip
        self._process = subprocess.Popen(
            command, env=environment, stdout=self._log, stderr=subprocess.STDOUT, start_new_session=True
        )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"{self.url}/api/status", timeout=2).close()
            except OSError:
                time.sleep(0.2)
            else:
                return self
        msg = f"jupyter {self.kind} did not start: {(self.folder / 'server.log').read_text()[-2000:]}"
        raise RuntimeError(msg)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(20)
        self._log.close()

    def settings(self, plugin: str, values: dict[str, Any]) -> None:
        """Set user settings of a JupyterLab plug-in."""
        body = json.dumps({"raw": json.dumps(values)}).encode()
        request = urllib.request.Request(f"{self.url}/lab/api/settings/{plugin}", data=body, method="PUT")
        urllib.request.urlopen(request, timeout=10).close()


SUBSHELLS = "@jupyterlab/apputils-extension:kernels-settings"
WIDGETS = "@jupyter-widgets/jupyterlab-manager:plugin"


class Notebook:
    """One notebook file, open in a page, with its kernel."""

    def __init__(self, host: Host, page: Page, name: str) -> None:
        self.host = host
        self.page = page
        self.name = f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}-{uuid4().hex[:6]}.ipynb"
        self.file = host.files / self.name
        self.store = host.files / f"{self.file.stem}.db"

    def open(self, *cells: str) -> None:
        """Write the notebook, open it and wait for its kernel."""
        content = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in cells])
        content.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(content, self.file)
        self.load()

    def load(self) -> None:
        """Open, or open again after a reload of the page; a running kernel goes on."""
        way = "lab/tree" if self.host.kind == "lab" else "notebooks"
        reset = "?reset" if self.host.kind == "lab" else ""
        self.page.goto(f"{self.host.url}/{way}/{self.name}{reset}")
        self.page.wait_for_function(
            """() => { const panel = window.jupyterapp?.shell?.currentWidget;
                       return panel?.sessionContext?.session?.kernel?.status === 'idle'; }""",
            timeout=60_000,
        )

    def command(self, name: str) -> None:
        self.page.evaluate("name => window.jupyterapp.commands.execute(name)", name)

    def run_all(self, *, wait: bool = True) -> None:
        """Run every cell."""
        self.page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }")
        if wait:
            self.wait_idle()

    def wait_idle(self) -> None:
        """Wait until the kernel has nothing to do and no cell is waiting."""
        self.page.wait_for_function(
            """() => { const panel = window.jupyterapp.shell.currentWidget;
                const idle = panel.sessionContext.session?.kernel?.status === 'idle';
                return idle && panel.content.widgets.every(cell => cell.model.type !== 'code'
                    || cell.model.executionState !== 'running' && cell.promptNode?.textContent !== '[*]:'); }""",
            timeout=60_000,
        )

    def execute(self, code: str) -> None:
        """Run code in the kernel, outside any cell, without waiting for it."""
        self.page.evaluate(
            "code => { window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({code}); }",
            code,
        )

    def kernel(self, action: str) -> None:
        """`restart` or `shutdown` the kernel, or `interrupt` it."""
        self.page.evaluate(
            "action => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel[action]()", action
        )

    def confirm_restart(self) -> None:
        """Close the host's message that the kernel died and comes up again."""
        self.page.locator(".jp-Dialog").get_by_role("button", name="Ok").click(timeout=30_000)

    def save(self) -> None:
        self.command("docmanager:save")

    def cells(self) -> list[list[str]]:
        """Type and source of every cell."""
        found: list[list[str]] = self.page.evaluate(
            """() => window.jupyterapp.shell.currentWidget.content.widgets.map(
                cell => [cell.model.type, cell.model.sharedModel.getSource()])"""
        )
        return found

    @property
    def card(self) -> Locator:
        return self.page.locator(".nba-card").first

    def ready(self, text: str | None = None) -> Locator:
        """Wait for a card that can be answered; return it, focused."""
        card = self.card
        expect(card).to_have_attribute("data-state", "ready", timeout=30_000)
        if text is not None:
            expect(card).to_contain_text(text)
        card.focus()
        return card

    def saved(self, state: str = "saved") -> None:
        expect(self.page.locator("[data-saved]").first).to_have_attribute("data-saved", state, timeout=30_000)

    def beside(self) -> Notebook:
        """Open the same notebook, with the same kernel, in a second tab."""
        other = Notebook(self.host, self.page.context.new_page(), "second")
        other.name, other.file, other.store = self.name, self.file, self.store
        other.load()
        return other

    def shut_down(self) -> None:
        sessions = json.load(urllib.request.urlopen(f"{self.host.url}/api/sessions", timeout=10))
        for session in sessions:
            if session["path"].endswith(self.name):
                request = urllib.request.Request(f"{self.host.url}/api/sessions/{session['id']}", method="DELETE")
                urllib.request.urlopen(request, timeout=20).close()

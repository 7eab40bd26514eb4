"""A virtual environment for each peer, kept between runs when it has a folder to stay in."""

from __future__ import annotations

import subprocess
import venv
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

INSTALL_SECONDS = 900
HOST_PACKAGES = ("jupyterlab", "ipykernel", "ipywidgets")
"""Every labeller runs in the versions of these that nb_annotate is measured in."""


class CannotInstallError(Exception):
    """A peer did not install; the text says why."""


def python_with(requirements: Sequence[str], folder: Path) -> Path:
    """Give the interpreter of the environment in `folder`, made now unless it holds just these requirements."""
    wanted = "\n".join([*requirements, *(f"{name}=={version(name)}" for name in HOST_PACKAGES)])
    python = folder / "bin" / "python"
    stamp = folder / "requirements.txt"
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    venv.create(folder, clear=True, with_pip=True)
    command = [str(python), "-m", "pip", "install", "--quiet", *wanted.split("\n")]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise CannotInstallError(f"pip took more than {INSTALL_SECONDS} seconds") from None
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise CannotInstallError(errors[-1] if errors else done.stderr[-500:])
    stamp.write_text(wanted)
    return python

"""`demo`: the example notebooks in a folder of the user's, open in JupyterLab."""

from __future__ import annotations

import importlib.util
import os
import runpy
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

import nb_annotate
from nb_annotate.tasks.errors import NbAnnotateError

QUICKSTART = "01_quickstart.ipynb"
_PACKAGE = Path(nb_annotate.__file__).parent
_FOLDER = "example_notebooks"


def demo(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write the notebooks.")] = Path(
        "nb_annotate_demo"
    ),
    *,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only show the address.")] = False,
    port: Annotated[int | None, typer.Option("--port", min=1, max=65535, help="The port of JupyterLab.")] = None,
) -> None:
    """Write the example notebooks into a folder and open JupyterLab on the quickstart.

    What is in the folder already is left as it is.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        msg = "JupyterLab is not installed in the environment of nb-annotate."
        raise NbAnnotateError(msg, hint=f"{sys.executable} -m pip install jupyterlab")
    write_notebooks(folder)
    typer.echo(f"Opening {folder / QUICKSTART} in JupyterLab; Ctrl-C ends it.", err=True)
    options = [*(["--no-browser"] if no_browser else []), *([f"--port={port}"] if port else [])]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--allow-root")  # as in a container, where there is nobody else
    # Said so, and not as a path, the address that is shown leads to the notebook too.
    place = [f"--ServerApp.root_dir={folder.absolute()}", f"--LabApp.default_url=/lab/tree/{QUICKSTART}"]
    sys.argv = ["jupyter-lab", *place, *options]
    runpy.run_module("jupyterlab", run_name="__main__", alter_sys=True)


def write_notebooks(folder: Path) -> None:
    """Copy the example notebooks that a folder lacks into it.

    Raises
    ------
    NbAnnotateError
        The notebooks did not come with the package.
    """
    # The wheel has them inside of the package; a checkout beside it.
    source = next((path for path in (_PACKAGE / _FOLDER, _PACKAGE.parent / _FOLDER) if path.is_dir()), None)
    if source is None:
        msg = f"The example notebooks are missing from this installation ({_PACKAGE / _FOLDER})."
        raise NbAnnotateError(msg, hint="pip install --force-reinstall nb-annotate")
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.iterdir()):
        if path.suffix in {".ipynb", ".md"} and not (folder / path.name).exists():
            shutil.copyfile(path, folder / path.name)

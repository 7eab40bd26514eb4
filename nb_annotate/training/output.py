"""The folder that a trained pipeline is written to: all of it or nothing, and never over somebody else's files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from spacy.language import Language

from nb_annotate.tasks.errors import TrainingError

META_KEY = "nb_annotate"
"""Where `meta.json` says what a pipeline was trained from, and so that it is ours."""


def check_output(output: str | Path | None, *, overwrite: bool) -> Path | None:
    """Say before training whether its result can be written.

    Raises
    ------
    TrainingError
        There is something else already: only a pipeline that was trained here is replaced without `overwrite`. Or
        nothing can be written there: better said now than after hours.
    """
    if output is None:
        return None
    path = Path(output)
    if path.is_file():
        msg = f"output={str(output)!r} is a file."
        raise TrainingError(msg, hint="Name a folder: it is made.")
    if path.is_dir() and any(path.iterdir()) and not overwrite and not _is_ours(path):
        msg = f"output={str(output)!r} exists, and was not trained with nb_annotate."
        raise TrainingError(msg, hint="Name another folder, or pass overwrite=True to replace all that is in it.")
    _check_writable(path.absolute())
    return path


def write_pipeline(nlp: Language, path: Path) -> Path:
    """Write a pipeline beside its place and move it there, so that a full disk leaves what was there before.

    Raises
    ------
    TrainingError
        The folder cannot be written.
    """
    path = path.absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(mkdtemp(prefix=f".{path.name}.", dir=path.parent))
        try:
            new, old = beside / "new", beside / "old"
            nlp.to_disk(new)
            if path.exists():
                path.rename(old)
            try:
                new.rename(path)
            except OSError:
                if old.exists():
                    old.rename(path)
                raise
        finally:
            shutil.rmtree(beside)
    except OSError as error:
        msg = f"The pipeline cannot be written to {str(path)!r}: {error}."
        raise TrainingError(
            msg,
            hint="It is kept in the exception: sys.last_value.result.nlp.to_disk(...) writes it, once there is room.",
        ) from error
    return path


def _check_writable(path: Path) -> None:
    """Try what `write_pipeline` will do, and leave nothing behind."""
    there = next(parent for parent in path.parents if parent.exists())
    try:
        Path(mkdtemp(prefix=f".{path.name}.", dir=there)).rmdir()
    except OSError as error:
        msg = f"output={str(path)!r} cannot be written: {error}."
        raise TrainingError(msg, hint="Name another folder.") from error


def _is_ours(path: Path) -> bool:
    try:
        meta: Any = json.loads((path / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(meta, dict) and META_KEY in meta

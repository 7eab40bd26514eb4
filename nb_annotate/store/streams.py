"""Pipes and open files as files: formats read twice and seek, and what is written must be whole or not there."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias
from uuid import uuid4

from nb_annotate.tasks.errors import FormatError

PathOrStream: TypeAlias = str | Path | IO[Any]
"""A path, `"-"` for standard input or output, or an open file."""

_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_MANY_FILES = 64


def is_stream(path: object) -> bool:
    """Whether it is `"-"` or an open file."""
    return (isinstance(path, str) and path == "-") or hasattr(path, "read") or hasattr(path, "write")


def name_of(path: PathOrStream) -> str:
    """Give the name of a file or stream, for people."""
    if not is_stream(path):
        return str(path)
    return "-" if path == "-" else str(getattr(path, "name", "a stream"))


@contextmanager
def readable(path: PathOrStream) -> Iterator[Path]:
    """Give a path that can be read as often as is needed; what is piped goes into a temporary file first.

    Raises
    ------
    FormatError
        It is neither a path nor an open file, or cannot be read.
    """
    if not is_stream(path):
        yield _checked(path).expanduser()
        return
    stream: Any = sys.stdin.buffer if path == "-" else path
    name = getattr(stream, "name", None)
    name = Path(name).name if isinstance(name, str) and path != "-" else "stdin"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / (name.strip("<>") or "stdin")
        try:
            with copy.open("wb") as file:
                while content := stream.read(_CHUNK):
                    file.write(content.encode() if isinstance(content, str) else content)
        except (OSError, ValueError, AttributeError) as error:  # closed, or opened to be written to
            raise FormatError(f"{name_of(path)} cannot be read: {error}.") from error
        with copy.open("rb") as file:
            packed = file.read(len(_GZIP)) == _GZIP
        if packed and not copy.suffix:
            copy = copy.rename(copy.with_name(f"{copy.name}.gz"))
        try:
            yield copy
        except FormatError as error:  # nobody knows the copy
            told = error.message.replace(str(copy), name_of(path))
            raise FormatError(told, hint=error.hint) from error


@contextmanager
def fresh(path: PathOrStream, *, folder: bool) -> Iterator[Path]:
    """Give a new path to write to; what is written there takes the wanted place when all went well, and only then.

    Parameters
    ----------
    path : str, Path or open file
    folder : bool
        Whether it will be a folder; one that is there is replaced only if it is empty.

    Raises
    ------
    FormatError
        The place cannot be written to, or a folder is there that holds something.
    """
    if is_stream(path):
        if folder:
            msg = "A folder cannot be written into a pipe."
            raise FormatError(msg, hint="Name a path.")
        yield from _through(path)
        return
    target = _checked(path).expanduser().absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and (not folder or any(target.iterdir())):
        msg = f"{str(path)!r} is a folder that holds something." if folder else f"{str(path)!r} is a folder."
        raise FormatError(msg, hint="Name a path that is free, or empty it.")
    # The end of the name stays, since it says the format.
    beside = target.with_name(f".{uuid4().hex[:12]}-{target.name}")
    try:
        yield beside
        _sync(beside)
        if target.is_dir():
            target.rmdir()
        beside.replace(target)
        _sync_entry(target.parent)
    finally:
        if beside.is_dir():
            shutil.rmtree(beside)
        else:
            beside.unlink(missing_ok=True)


def _through(path: PathOrStream) -> Iterator[Path]:
    stream: Any = sys.stdout.buffer if path == "-" else path
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "stdout"
        yield copy
        text = isinstance(stream, io.TextIOBase)
        if text:
            _check_is_text(copy, name_of(path))
        with copy.open("r", encoding="utf-8", newline="") if text else copy.open("rb") as file:
            shutil.copyfileobj(file, stream, _CHUNK)
        stream.flush()


def _check_is_text(copy: Path, name: str) -> None:
    """Raise before anything is written if a file is no text, so that it cannot go into a stream of text."""
    try:
        with copy.open("r", encoding="utf-8", newline="") as file:
            while file.read(_CHUNK):
                pass
    except UnicodeDecodeError as error:
        msg = f"{name} is a stream of text, and this format is none."
        raise FormatError(msg, hint='Open it for bytes, as in open(path, "wb") or io.BytesIO().') from error


def _checked(path: object) -> Path:
    if not isinstance(path, str | os.PathLike):
        msg = f"A {type(path).__name__} is neither a path, nor '-', nor an open file."
        raise FormatError(msg, hint="Rows that are in memory are taken as a DataFrame: pandas.DataFrame(rows).")
    return Path(path)


def _sync(path: Path) -> None:
    files = [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else [path]
    if len(files) > _MANY_FILES and sys.platform == "linux":
        os.sync()  # which waits there until all is on the disk: for many small files, a hundredth of the time
        return
    for file in files:
        descriptor = os.open(file, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sync_entry(folder: Path) -> None:
    """Make a change of names survive a power cut, where the system lets folders be opened."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

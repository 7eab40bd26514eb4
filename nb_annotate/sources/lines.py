"""Lines of a file as bytes, one at a time, plain or gzipped; and the two kinds of file made of them."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from nb_annotate.sources.plain import ENCODING_HINT, plain
from nb_annotate.sources.problems import Problem, short_repr
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import SourceError, TaskError

BOM = b"\xef\xbb\xbf"
_OTHER_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_BUFFER_BYTES = 1 << 16
LONGEST_LINE = 1 << 28
"""Bytes; a longer line is no text but a file without line breaks, and would fill the memory."""
COUNTED_BYTES = 1 << 26
"""A file of up to 64 MB is counted when it is opened: some hundredths of a second."""
UNREADABLE = (EOFError, OSError, zlib.error)
"""What reading on in a damaged gzip file or from a vanished disk raises."""


def count_lines(path: Path) -> int | None:
    """Count the lines of a file, unless it is gzipped or too long to be counted at once."""
    if path.suffix.lower() == ".gz" or path.stat().st_size > COUNTED_BYTES:
        return None
    lines, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            lines += block.count(b"\n")
            last = block[-1:]
    return lines + (last != b"\n")


def open_bytes(path: Path) -> io.BufferedReader[Any]:
    """Open a file, unpacking gzip by its suffix, and step over a UTF-8 byte order mark.

    Raises
    ------
    SourceError
        The file cannot be opened, or is UTF-16.
    """
    try:
        zipped = path.suffix.lower() == ".gz"
        file: io.BufferedReader[Any] = (
            io.BufferedReader(gzip.GzipFile(path), _BUFFER_BYTES) if zipped else path.open("rb")
        )
    except OSError as error:
        raise SourceError(f"Cannot read {str(path)!r}: {error.strerror}.") from error
    try:
        start = file.peek(3)[:3]
    except UNREADABLE:
        return file  # the reader meets the same damage again, and says where
    if start[:2] in _OTHER_BOMS:
        file.close()
        raise SourceError(f"{path.name} is {_OTHER_BOMS[start[:2]]}; only UTF-8 is read.", hint=ENCODING_HINT)
    if start == BOM:
        file.read(3)
    return file


def read_lines(path: Path) -> Iterator[tuple[int, bytes] | Problem]:
    """Yield line numbers from 1 and lines with their ends; only line feeds end lines.

    A damaged file ends with a problem that says after which line.
    """
    number = 0
    with open_bytes(path) as file:
        try:
            while line := file.readline(LONGEST_LINE):
                number += 1
                if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                    while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                        pass
                    yield _problem(path, number, f"The line is over {LONGEST_LINE:,} bytes long.", line[:100])
                    continue
                yield number, line
        except UNREADABLE as error:
            yield damage(path, number, f"{path.name}:{number + 1}", error)


def damage(path: Path, row: int, place: str, error: Exception) -> Problem:
    """Say that nothing can be read of a file from a place on."""
    message = f"Nothing can be read from here on ({type(error).__name__}: {error})."
    return Problem(place, "", "", message, f"{path.name} is damaged or cut off; get it again.", row)


def _problem(path: Path, number: int, message: str, value: object, hint: str | None = None) -> Problem:
    return Problem(f"{path.name}:{number}", "", short_repr(value), message, hint, number - 1)


def read_jsonl(path: Path) -> Iterator[RowOrProblem]:
    """Yield the rows of a JSON Lines file; blank lines hold nothing and are passed over."""
    name = path.name
    for line in read_lines(path):
        if isinstance(line, Problem):
            yield line
            continue
        number, content = line
        try:
            value = orjson.loads(content)
        except orjson.JSONDecodeError:
            if content.isspace():
                continue
            try:
                value = parse_leniently(content)
            except (ValueError, TaskError, RecursionError) as error:
                yield _json_problem(path, number, content, error)
                continue
        yield {"place": f"{name}:{number}", "row": number - 1}, value


def parse_leniently(content: bytes) -> Any:
    """Parse what Python writes as JSON though it is none: NaN and Infinity, which become `None`."""
    return plain(json.loads(content.decode()))


def _json_problem(path: Path, number: int, content: bytes, error: Exception) -> Problem:
    if isinstance(error, UnicodeDecodeError):
        message = f"Byte 0x{content[error.start]:02x} at byte {error.start} of the line is not UTF-8."
        return _problem(path, number, message, content, ENCODING_HINT)
    if isinstance(error, json.JSONDecodeError):
        message = f"Not valid JSON: {error.msg} (column {error.colno})."
        cut = not content.endswith(b"\n")
        hint = "The last line seems to be cut off." if cut else "One JSON object a line was expected."
        return _problem(path, number, message, error.doc, hint)
    if isinstance(error, TaskError):
        return Problem.of(error, f"{path.name}:{number}", number - 1)
    return _problem(path, number, f"Not valid JSON: {error}.", content)


def read_txt(path: Path) -> Iterator[RowOrProblem]:
    r"""Yield one text a line, without its `\n` or `\r\n` and otherwise as it stands."""
    for line in read_lines(path):
        if isinstance(line, Problem):
            yield line
            continue
        number, content = line
        if content.endswith(b"\n"):
            content = content[:-2] if content.endswith(b"\r\n") else content[:-1]
        try:
            text = content.decode()
        except UnicodeDecodeError as error:
            yield _json_problem(path, number, content, error)
            continue
        yield {"place": f"{path.name}:{number}", "row": number - 1}, text

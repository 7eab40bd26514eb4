"""A .json file: an array of rows, read one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import ijson
import orjson

from nb_annotate.sources.lines import UNREADABLE, damage, open_bytes, read_jsonl
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.plain import plain
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import SourceError, TaskError

_LOOKED_AT = 1 << 16


def read_json(path: Path) -> Iterator[RowOrProblem]:
    """Yield the items of the array, without ever holding it whole.

    JSON is one value: if it is broken somewhere, nothing behind that can be read, and a problem says so.
    """
    row = 0
    with open_bytes(path) as file:
        items = ijson.items(file, "item", use_float=True)
        while True:
            place = f"{path.name}[{row}]"
            try:
                value = plain(next(items))
            except StopIteration:
                return
            except TaskError as error:
                yield Problem.of(error, place, row)
            except (ijson.JSONError, UnicodeDecodeError, ValueError, *UNREADABLE) as error:
                yield damage(path, row, place, error)
                return
            else:
                yield {"place": place, "row": row}, value
            row += 1


def read_rows(path: Path) -> Iterator[RowOrProblem]:
    """Yield the rows of a file that may hold an array or JSON Lines, whatever it is called.

    Raises
    ------
    SourceError
        A .json file holds neither.
    """
    if suffix_of(path) == ".json":
        lines = is_json_lines(path)
    else:
        with open_bytes(path) as file:
            try:
                lines = not _is_array(file)
            except UNREADABLE:
                lines = True  # the reader meets the damage again, and says where
    return read_jsonl(path) if lines else read_json(path)


def _is_array(file: BinaryIO) -> bool:
    """Whether a file holds one array, and not lines of which the first happens to be a list."""
    start = file.readline(_LOOKED_AT)
    if not start.lstrip().startswith(b"["):
        return False
    try:
        orjson.loads(start)
    except orjson.JSONDecodeError:
        return True
    return not file.read(_LOOKED_AT).strip()


def is_json_lines(path: Path) -> bool:
    """Say whether a .json file holds JSON Lines, as many do.

    Raises
    ------
    SourceError
        It holds neither an array nor lines: one object, for instance.
    """
    with open_bytes(path) as file:
        try:
            start = file.readline(_LOOKED_AT).lstrip() or file.read(_LOOKED_AT).lstrip()
        except UNREADABLE as error:
            raise SourceError(f"{path.name} cannot be read: {error}.", hint="It is damaged or cut off.") from error
    if start.startswith(b"["):
        return False
    first = next(read_jsonl(path), None)
    if first is None or isinstance(first, Problem) or not isinstance(first[1], dict):
        message = f"{path.name} does not hold an array of rows: it starts with {start[:40]!r}."
        raise SourceError(message, hint='Write a list, as in [{"text": "..."}, ...], or JSON Lines.')
    return True

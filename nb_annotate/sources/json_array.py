"""A .json file: an array of rows, read one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import ijson

from nb_annotate.sources.lines import UNREADABLE, damage, open_bytes, read_jsonl
from nb_annotate.sources.plain import plain
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import SourceError, TaskError


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


def is_json_lines(path: Path) -> bool:
    """Say whether a .json file holds JSON Lines, as many do.

    Raises
    ------
    SourceError
        It holds neither an array nor lines: one object, for instance.
    """
    with open_bytes(path) as file:
        try:
            start = file.readline(1 << 16).lstrip() or file.read(1 << 16).lstrip()
        except UNREADABLE as error:
            raise SourceError(f"{path.name} cannot be read: {error}.", hint="It is damaged or cut off.") from error
    if start.startswith(b"["):
        return False
    first = next(read_jsonl(path), None)
    if first is None or isinstance(first, Problem) or not isinstance(first[1], dict):
        message = f"{path.name} does not hold an array of rows: it starts with {start[:40]!r}."
        raise SourceError(message, hint='Write a list, as in [{"text": "..."}, ...], or JSON Lines.')
    return True

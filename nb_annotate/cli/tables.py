"""Frames as text for a terminal, and as JSON for programs."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata

import orjson
import pandas as pd
import typer

_GAP = 2
_NARROWEST = 8
_WIDTH = 80


def print_frame(frame: pd.DataFrame, *, as_json: bool = False) -> None:
    """Write a frame to stdout: a table as wide as the terminal, in a pipe one line a row, or a JSON list of its rows."""
    if as_json:
        print_json(frame.to_dict("records"))
    else:
        fits = sys.stdout.isatty() or "COLUMNS" in os.environ
        typer.echo(table(frame, width=shutil.get_terminal_size((_WIDTH, 24)).columns if fits else sys.maxsize))


def print_json(value: object) -> None:
    """Write JSON to stdout; times are ISO 8601, what is missing is null."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_NON_STR_KEYS
    typer.echo(orjson.dumps(value, default=_plain, option=options))


def table(frame: pd.DataFrame, *, width: int = _WIDTH) -> str:
    """Write a frame as lines of text: numbers to the right, and long cells over several lines.

    >>> print(table(pd.DataFrame({"label": ["ORG", "PERSON"], "spans": [3, 12]})))
    label   spans
    ORG         3
    PERSON     12
    """
    numeric = [pd.api.types.is_numeric_dtype(kind) for kind in frame.dtypes]
    cells = [[_cell(value) for value in frame[name]] for name in frame.columns]
    heads = [str(name) for name in frame.columns]
    widths = [max(map(_columns, [head, *column])) for head, column in zip(heads, cells, strict=True)]
    words = [max(_columns(word) for cell in column for word in cell.split(" ")) for column in ([*c, ""] for c in cells)]
    while sum(widths) + _GAP * (len(widths) - 1) > width:
        texts = [number for number in range(len(widths)) if not numeric[number] and widths[number] > _NARROWEST]
        if not texts:
            break
        # Lines are cut between words as long as that is enough, then within them; what a row is about comes last.
        widths[max(texts, key=lambda number: (widths[number] > words[number], number > 0, widths[number]))] -= 1
    lines = []
    for row in [heads, *zip(*cells, strict=True)]:
        parts = [_wrapped(cell, room) for cell, room in zip(row, widths, strict=True)]
        for line in range(max(map(len, parts), default=0)):
            found = [part[line] if line < len(part) else "" for part in parts]
            padded = [
                " " * (room - _columns(cell)) + cell if right else cell + " " * (room - _columns(cell))
                for cell, room, right in zip(found, widths, numeric, strict=True)
            ]
            lines.append((" " * _GAP).join(padded).rstrip())
    return "\n".join(lines)


def printable(text: str) -> str:
    r"""Show what a terminal would obey, such as colours and changes of direction, as escapes.

    >>> printable("a\x1b[31mb")
    'a\\x1b[31mb'
    """
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text
    )


def _cell(value: object) -> str:
    if isinstance(value, list | tuple):
        return printable(", ".join(map(str, value)))
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d %H:%M}"
    if value is None or value is pd.NaT or (isinstance(value, float) and value != value):  # noqa: PLR0124  NaN
        return "-"
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else printable(str(value))


def _columns(text: str) -> int:
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text
    )


def _wrapped(text: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if line and _columns(joined) > width:
            lines.append(line)
            joined = word
        while _columns(joined) > width:  # a word that is longer than a line
            cut = next(end for end in range(len(joined), 0, -1) if end == 1 or _columns(joined[:end]) <= width)
            lines.append(joined[:cut])
            joined = joined[cut:]
        line = joined
    return [*lines, line]


def _plain(value: object) -> object:
    if value is pd.NaT or value is pd.NA:
        return None
    return value.isoformat() if isinstance(value, pd.Timestamp) else str(value)

"""DataFrames as answers: frames as `Store.df` gives them, and plain ones with a text and its labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess, guess_views
from nb_annotate.formats.row_reading import RowReader, columns_of, guess_for
from nb_annotate.formats.rows import ANSWER_KEYS
from nb_annotate.sources.frames import read_frame
from nb_annotate.sources.plain import is_missing, plain
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import FormatError, did_you_mean
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Origin

if TYPE_CHECKING:
    import pandas as pd

RENAMED = {
    "view_id": "_view_id", "scope": "_scope", "labels": "_labels", "annotator": "_annotator_id",
    "session": "_session_id", "model_version": "_model_version", "source": "_answer_source",
}  # fmt: skip
"""Columns of a frame of answers that are keys of a row under another name."""
_DERIVED = ("input_hash", "task_hash", "score", "seconds")
_OF_ANSWERS = {"view_id", "answer", "scope", "labels"}
"""Columns that a frame of answers has, and a plain one has not."""


class FrameFormat:
    """One frame, read like a file.

    Parameters
    ----------
    frame : DataFrame
        As `Store.df` gives it (rows may be missing), or plain: a column `text`, some of `spans`, `label`, `accept`
        and `answer`, and others, which are kept under `meta`.
    """

    name = "DataFrame"

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame
        self._of_answers = set(map(str, frame.columns)) >= _OF_ANSWERS

    def guess(self, path: Path, reading: Reading) -> Guess:  # noqa: ARG002  it is no file
        """Find out which cards the rows are answers of, where they do not say."""
        return guess_views(item[1] for item in self._rows(reading) if not isinstance(item, Problem))

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the rows as answers.

        Raises
        ------
        FormatError
            There is no column with texts, or no such option.
        """
        columns = columns_of(reading, self.name, table=not self._of_answers)
        names = [str(name) for name in self._frame.columns]
        if columns.text not in names:
            msg = f"The DataFrame has no column {columns.text!r}."
            raise FormatError(msg, hint=f'{did_you_mean(columns.text, names)} Name it with text="...".')
        yield from RowReader(reading, columns, guess_for(self, path, reading)).read(self._rows(reading))

    def _rows(self, reading: Reading) -> Iterator[RowOrProblem]:
        text = reading.options.get("text", "text")
        for item in read_frame(self._frame):
            if isinstance(item, Problem):
                yield item
                continue
            origin, cells = item
            yield origin, row_of_answer(cells) if self._of_answers else row_of_cells(cells, text, origin)


def row_of_answer(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Turn the cells of a frame of answers into a row in Prodigy's shape."""
    row: dict[str, Any] = {"spans": None, "accept": None}
    for name, cell in cells.items():
        if name in _DERIVED:
            continue
        if name in {"started_at", "ended_at"}:
            row[f"_{name}"] = None if is_missing(cell) else cell.timestamp()
        elif name == "index":
            label = plain(cell)
            if label is not None:
                row["_source"] = {"place": f"index {label!r}", "row": -1, "index": label}
        elif name in {"scope", "labels", "text"} or not is_missing(cell):
            row[RENAMED.get(name, name)] = cell if name == "text" else plain(cell, name)
    return row


def row_of_cells(cells: Mapping[str, Any], text: str, origin: Origin) -> dict[str, Any]:
    """Turn the cells of a plain frame into a row; what is missing is not there."""
    row: dict[str, Any] = {}
    for name, cell in cells.items():
        if name == text or name not in ANSWER_KEYS | {"options", "tokens", "labels", "annotator", "timestamp"}:
            row[name] = cell
        elif not is_missing(cell):
            row[name] = cell.timestamp() if isinstance(cell, datetime) else plain(cell, name)
    row["_source"] = origin
    return row

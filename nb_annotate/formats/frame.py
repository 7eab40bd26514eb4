"""DataFrames as answers: frames as `Store.df` gives them, and plain ones with a text and its labels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nb_annotate.formats.cells import is_frame_of_answers, row_of_answer
from nb_annotate.formats.format import Reading
from nb_annotate.formats.table_reading import TableReader, table_rows
from nb_annotate.sources.frames import read_frame
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem

if TYPE_CHECKING:
    import pandas as pd


class FrameFormat(TableReader):
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
        self._of_answers = is_frame_of_answers(map(str, frame.columns))

    def _title(self, path: Path) -> str:  # noqa: ARG002  it is no file
        return "The DataFrame"

    def _names(self, path: Path) -> list[str]:  # noqa: ARG002
        return [str(name) for name in self._frame.columns]

    def _rows(self, path: Path, reading: Reading) -> Iterator[RowOrProblem]:  # noqa: ARG002
        exact = row_of_answer if self._of_answers else None
        items = table_rows(read_frame(self._frame), reading.options.get("text", "text"), exact)
        for item in items:
            if isinstance(item, Problem) or self._of_answers:
                yield item
            else:
                origin, row = item
                yield origin, {**row, "_source": origin}

"""DataFrames as answers: frames as `Store.df` gives them, and plain ones with a text and its labels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nb_annotate.formats.cells import is_frame_of_answers, row_of_answer
from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess, guess_views
from nb_annotate.formats.row_reading import RowReader, columns_of, guess_for
from nb_annotate.formats.table_reading import table_rows
from nb_annotate.sources.frames import read_frame
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.sources.tables import check_columns
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    import pandas as pd


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
        self._of_answers = is_frame_of_answers(map(str, frame.columns))

    def guess(self, path: Path, reading: Reading) -> Guess:  # noqa: ARG002  it is no file
        """Find out which cards the rows are answers of, where they do not say."""
        return guess_views(item[1] for item in self._rows(reading) if not isinstance(item, Problem))

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the rows as answers.

        Raises
        ------
        FormatError
            There is no column with texts, two columns have one name, or there is no such option.
        """
        columns = columns_of(reading, self.name, table=not self._of_answers)
        names = [str(name) for name in self._frame.columns]
        try:
            check_columns(names, columns, "The DataFrame")
        except SourceError as error:
            raise FormatError(error.message, hint=error.hint) from error
        yield from RowReader(reading, columns, guess_for(self, path, reading)).read(self._rows(reading))

    def _rows(self, reading: Reading) -> Iterator[RowOrProblem]:
        exact = row_of_answer if self._of_answers else None
        items = table_rows(read_frame(self._frame), reading.options.get("text", "text"), exact)
        for item in items:
            if isinstance(item, Problem) or self._of_answers:
                yield item
            else:
                origin, row = item
                yield origin, {**row, "_source": origin}

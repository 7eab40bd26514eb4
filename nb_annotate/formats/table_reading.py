"""Tables read as answers: those of answers exactly, others by their columns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from nb_annotate.formats.cells import is_frame_of_answers, row_of_cells
from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess, guess_views
from nb_annotate.formats.row_reading import RowReader, columns_of, guess_for
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.sources.tables import check_columns
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record


class TableReader(ABC):
    """The reading half of a format whose rows have named cells, one of which is the text."""

    name: str

    def guess(self, path: Path, reading: Reading) -> Guess:
        """Find out which cards the rows are answers of, where they do not say; reads all of them."""
        return guess_views(item[1] for item in self._rows(path, reading) if not isinstance(item, Problem))

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read answers row by row. The options `text=` and `id=` name columns of a table not of ours.

        Raises
        ------
        FormatError
            The table cannot be read, lacks a column or has two of one name, or there is no such option.
        """
        names = self._names(path)
        columns = columns_of(reading, self.name, table=not is_frame_of_answers(names))
        try:
            check_columns(names, columns, self._title(path))
        except SourceError as error:
            raise FormatError(error.message, hint=error.hint) from error
        yield from RowReader(reading, columns, guess_for(self, path, reading)).read(self._rows(path, reading))

    def _title(self, path: Path) -> str:
        """Say what messages call the table."""
        return path.name

    @abstractmethod
    def _names(self, path: Path) -> list[str]:
        """Give the names of the columns."""

    @abstractmethod
    def _rows(self, path: Path, reading: Reading) -> Iterator[RowOrProblem]:
        """Give the rows in Prodigy's shape, and what is wrong with the others."""


def table_rows(
    items: Iterable[RowOrProblem], text: str, exact: Callable[[Mapping[str, Any]], dict[str, Any]] | None
) -> Iterator[RowOrProblem]:
    """Turn the cells of each row into a row in Prodigy's shape.

    Parameters
    ----------
    items : iterable
        What a reader of tables yields.
    text : str
        The column of the text.
    exact : callable, optional
        Makes a row of the cells of a table of answers; without it the columns are taken as they are named.
    """
    for item in items:
        if isinstance(item, Problem):
            yield item
            continue
        origin, cells = item
        if exact is None:
            yield origin, row_of_cells(cells, text)
            continue
        try:
            yield origin, exact(cells)
        except (ValueError, TypeError, KeyError) as error:
            broken = RowError(f"A cell holds something else than it must: {error}.", value=dict(cells))
            yield Problem.of(broken, origin["place"], origin["row"])

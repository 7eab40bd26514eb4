"""CSV and TSV: the table whose schema is published in `table_rows`; lists and structs are JSON in a cell.

Times are written as `2024-05-01T12:30:00.123456789Z`. Rows end with CR LF, as RFC 4180 has it. What a spreadsheet makes
of the cells when it saves them again is not in our hands: for a round trip through one, keep another copy.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

from nb_annotate.formats.cells import is_frame_of_answers, row_of_answer, truth_of
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.json_text import json_bytes, json_value
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.table_reading import TableReader, table_rows
from nb_annotate.formats.table_rows import COLUMNS, cells_of, is_table_of_answers, row_of_table
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.sources.tables import csv_header, read_csv
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record

_JSON = ("labels", "spans", "accept")
_TIMES = ("started_at", "ended_at")
_SECOND = 1_000_000_000
_UP_TO_SECONDS = len("2024-05-01T12:30:00")
_IN_ORDER = itemgetter(*COLUMNS)


class Csv(TableReader):
    """Answers as a CSV file (`.tsv` with tabs), or another one with a column of texts.

    Examples
    --------
    >>> FORMAT.suffixes
    ('.csv', '.tsv')
    """

    name = "csv"
    suffixes = (".csv", ".tsv")
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether the first row has a column `text`; a file of another suffix is none."""
        if not path.is_file() or suffix_of(path) not in {"", *self.suffixes}:
            return False
        try:
            return "text" in self._names(path)
        except FormatError:
            return False

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write a header and one row for each answer.

        Raises
        ------
        FormatError
            There is an option; this format has none.
        """
        check_options(writing.options, {}, "Writing csv")
        with open_new(path) as file, io.TextIOWrapper(file, "utf-8", newline="") as lines:
            writer = csv.writer(lines, delimiter=_delimiter(path))
            writer.writerow(COLUMNS)
            writer.writerows(_written(cells_of(record)) for record in records)

    def _names(self, path: Path) -> list[str]:
        try:
            return csv_header(path, _delimiter(path))
        except SourceError as error:
            raise FormatError(error.message, hint=error.hint) from error

    def _rows(self, path: Path, reading: Reading) -> Iterator[RowOrProblem]:
        names = self._names(path)
        exact = _exact if is_table_of_answers(names) else _dumped if is_frame_of_answers(names) else None
        rows = read_csv(path, _delimiter(path))
        cells = map(_without_empty, rows) if exact is None else rows
        return table_rows(cells, reading.options.get("text", "text"), exact)


def _written(cells: Mapping[str, Any]) -> list[Any]:
    written: dict[str, Any] = {**cells, "flagged": "true" if cells["flagged"] else "false"}
    for name in _JSON:
        if cells[name] is not None:
            written[name] = json_bytes(cells[name]).decode()
    for name in _TIMES:
        if cells[name] is not None:
            seconds, rest = divmod(cells[name], _SECOND)
            written[name] = f"{datetime.fromtimestamp(seconds, UTC).isoformat()[:_UP_TO_SECONDS]}.{rest:09d}Z"
    return list(_IN_ORDER(written))


def _exact(cells: Mapping[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = {name: cell or None for name, cell in cells.items()}
    read["flagged"] = truth_of(read.get("flagged"))
    for name in _JSON:
        if read.get(name) is not None:
            read[name] = json_value(read[name])
    for name in _TIMES:
        if read.get(name) is not None:
            moment, _, rest = read[name].removesuffix("Z").partition(".")
            seconds = int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp())
            read[name] = seconds * _SECOND + int(f"{rest:0<9}"[:9])
    return row_of_table(read)


def _dumped(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Read a row of a frame of answers that pandas has written."""
    return row_of_answer({name: cell or None for name, cell in cells.items()})


def _without_empty(item: RowOrProblem) -> RowOrProblem:
    if isinstance(item, Problem):
        return item
    origin, cells = item
    return origin, {name: cell or None for name, cell in cells.items()}


def _delimiter(path: Path) -> str:
    return "\t" if suffix_of(path) == ".tsv" else ","


FORMAT = Csv()

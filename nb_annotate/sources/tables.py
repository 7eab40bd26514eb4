"""Rows of CSV and TSV files, Parquet files and Arrow tables."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.sources.lines import UNREADABLE, damage, open_bytes
from nb_annotate.sources.problems import Problem, short_repr
from nb_annotate.sources.rows import Columns, RowOrProblem
from nb_annotate.tasks.errors import SourceError, did_you_mean

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH_ROWS = 256
_BUFFER_BYTES = 1 << 16
_LONGEST_FIELD = 1 << 24
"""Characters; what is longer is a quotation mark that nothing closes, and would fill the memory."""


def check_columns(names: list[str], columns: Columns, place: str) -> None:
    """Raise unless a table has the columns that hold the text and the id, and each name once.

    Raises
    ------
    SourceError
        Naming the column, the columns there are, and how to name another.
    """
    for key, argument in ((columns.text, "text"), (columns.id, "id")):
        if key is not None and key not in names:
            message = f"{place} has no column {key!r}."
            hint = f'{did_you_mean(key, names)} Name it with {argument}="...".'
            if len(names) == 1 and (";" in names[0] or "\t" in names[0]):
                hint += ' Another separator? Read it with pandas.read_csv(path, sep=";") and pass the frame.'
            raise SourceError(message, hint=hint)
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise SourceError(f"{place} has several columns named {twice[0]!r}.", hint="Rename them.")


def csv_header(path: Path, delimiter: str) -> list[str]:
    """Read the names in the first row of a CSV file."""
    with io.TextIOWrapper(open_bytes(path), "utf-8", errors="surrogateescape", newline="\n") as file:
        try:
            return next(csv.reader(file, delimiter=delimiter, strict=True), [])
        except (csv.Error, *UNREADABLE) as error:
            raise SourceError(f"The first row of {path.name} cannot be read: {error}.") from error


def read_csv(path: Path, delimiter: str) -> Iterator[RowOrProblem]:
    """Yield the rows of a CSV file as dicts of strings; a row that does not fit the header is a problem."""
    # As everywhere, lines end at line feeds, also for counting them: a lone carriage return stays part of a quoted text.
    # The limit is the csv module's, for the whole process: it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_FIELD))
    with io.TextIOWrapper(open_bytes(path), "utf-8", errors="surrogateescape", newline="\n") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        header = next(reader, [])
        row = 0
        while True:
            number = reader.line_num + 1
            place = f"{path.name}:{number}"
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                message = f"Lines {number} to {reader.line_num} are not valid CSV: {error}."
                hint = 'Is a quotation mark not closed, or not doubled inside quotes ("")?'
                yield Problem(place, "", "", message, hint, row)
            except UNREADABLE as error:
                yield damage(path, row, place, error)
                return
            else:
                if not cells:
                    continue
                if len(cells) != len(header):
                    message = f"The row has {len(cells)} cells, the header {len(header)}."
                    hint = "Put texts that hold the separator or a line break in quotation marks."
                    yield Problem(place, "", short_repr(cells), message, hint, row)
                else:
                    yield {"place": place, "row": row}, dict(zip(header, cells, strict=True))
            row += 1


def read_batches(batches: Iterator[pa.RecordBatch], name: str) -> Iterator[RowOrProblem]:
    """Yield the rows of Arrow record batches as dicts."""
    row = 0
    for batch in batches:
        for start in range(0, batch.num_rows, _BATCH_ROWS):
            for content in batch.slice(start, _BATCH_ROWS).to_pylist():
                yield {"place": f"{name} row {row}", "row": row}, content
                row += 1


def open_parquet(path: Path) -> tuple[list[str], int]:
    """Read the names of the columns and the number of rows of a Parquet file.

    Raises
    ------
    SourceError
        It is no Parquet file.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            return list(file.schema_arrow.names), int(file.metadata.num_rows)
    except (pa.ArrowException, OSError) as error:
        raise SourceError(f"{path.name} cannot be read as Parquet: {error}.") from error


def read_parquet(path: Path) -> Iterator[RowOrProblem]:
    """Yield the rows of a Parquet file, a few hundred at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    row = 0
    # With a buffer, a row group is read in pieces and not whole: some files are one row group.
    with pq.ParquetFile(path, buffer_size=_BUFFER_BYTES, pre_buffer=False) as file:
        rows = read_batches(file.iter_batches(batch_size=_BATCH_ROWS), path.name)
        while True:
            try:
                item = next(rows)
            except StopIteration:
                return
            except (pa.ArrowException, OSError) as error:
                yield damage(path, row, f"{path.name} row {row}", error)
                return
            yield item
            row += 1


def arrow_reader(table: Any) -> pa.RecordBatchReader:
    """Open anything that speaks Arrow's stream protocol, such as a Polars frame."""
    import pyarrow as pa

    return pa.RecordBatchReader.from_stream(table)

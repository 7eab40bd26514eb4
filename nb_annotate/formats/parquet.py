"""Parquet: the table whose schema is published in `table_rows`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.cells import is_frame_of_answers, row_of_answer
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.options import check_options
from nb_annotate.formats.table_reading import TableReader, table_rows
from nb_annotate.formats.table_rows import COLUMNS, SCHEMA_VERSION, cells_of, is_table_of_answers, row_of_table
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.sources.tables import open_parquet, read_parquet
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    import pyarrow as pa

VERSION_KEY = b"nb_annotate.schema_version"
_GROUP = 10_000
"""Rows in a row group: some megabytes in memory."""
_PART = 500
"""Rows that are Python objects at once: Arrow holds them in a tenth of the memory, and Python need not collect them."""
_MAGIC = b"PAR1"


class Parquet(TableReader):
    """Answers as a Parquet file, or another one with a column of texts.

    Examples
    --------
    >>> FORMAT.suffixes
    ('.parquet',)
    """

    name = "parquet"
    suffixes = (".parquet",)
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether it begins as Parquet files do."""
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one row for each answer, compressed with Zstandard.

        Raises
        ------
        FormatError
            There is an option; this format has none.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        check_options(writing.options, {}, "Writing parquet")
        schema = arrow_schema()
        rows = (cells_of(record) for record in records)
        parts = iter(lambda: list(islice(rows, _PART)), [])
        batches = (pa.RecordBatch.from_pylist(part, schema=schema) for part in parts)
        with pq.ParquetWriter(path, schema, compression="zstd") as writer:
            while group := list(islice(batches, _GROUP // _PART)):
                writer.write_table(pa.Table.from_batches(group))

    def _names(self, path: Path) -> list[str]:
        try:
            return open_parquet(path)[0]
        except SourceError as error:
            raise FormatError(error.message, hint=error.hint) from error

    def _rows(self, path: Path, reading: Reading) -> Iterator[RowOrProblem]:
        _check_version(path)
        names = self._names(path)
        exact = _exact if is_table_of_answers(names) else row_of_answer if is_frame_of_answers(names) else None
        return table_rows(read_parquet(path), reading.options.get("text", "text"), exact)


def arrow_schema() -> pa.Schema:
    """Give the schema that is described in `table_rows`, with its version in the metadata."""
    import pyarrow as pa

    span = pa.struct(
        {
            "start": pa.int32(), "end": pa.int32(), "label": pa.string(), "token_start": pa.int32(),
            "token_end": pa.int32(), "score": pa.float64(), "source": pa.string(), "more": pa.string(),
        }
    )  # fmt: skip
    moment = pa.timestamp("ns", tz="UTC")
    special = {
        "task_hash": pa.int64(), "input_hash": pa.int64(), "labels": pa.list_(pa.string()), "spans": pa.list_(span),
        "accept": pa.list_(pa.string()), "flagged": pa.bool_(), "score": pa.float64(), "started_at": moment,
        "ended_at": moment,
    }  # fmt: skip
    columns = [(name, special.get(name, pa.string())) for name in COLUMNS]
    return pa.schema(columns, metadata={VERSION_KEY: str(SCHEMA_VERSION).encode()})


def _exact(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Read the row with its times as numbers: pandas' moments, which Arrow gives for nanoseconds, count them, too."""
    times = {name: None if cells[name] is None else cells[name].value for name in ("started_at", "ended_at")}
    return row_of_table({**cells, **times})


def _check_version(path: Path) -> None:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        metadata = file.schema_arrow.metadata or {}
    version = metadata.get(VERSION_KEY)
    if version is not None and int(version) > SCHEMA_VERSION:
        msg = (
            f"{path.name} has version {int(version)} of the schema of answers; this nb_annotate reads {SCHEMA_VERSION}."
        )
        raise FormatError(msg, hint="Update nb_annotate.")


FORMAT = Parquet()

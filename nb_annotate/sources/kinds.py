"""Which kind of source an object is, and how that kind is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from nb_annotate.sources.frames import read_dataset, read_frame, read_partitions, read_series
from nb_annotate.sources.json_array import is_json_lines, read_json
from nb_annotate.sources.lines import count_lines, open_bytes, read_jsonl, read_txt
from nb_annotate.sources.paths import find_file, suffix_of
from nb_annotate.sources.rows import Columns, RowOrProblem
from nb_annotate.sources.tables import (
    arrow_reader,
    check_columns,
    csv_header,
    open_parquet,
    read_batches,
    read_csv,
    read_parquet,
)
from nb_annotate.tasks.errors import SourceError


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of source, ready to be read.

    Parameters
    ----------
    name : str
        What to call it.
    read : callable
        Starts a pass over the rows.
    length : int or None
        The number of rows, where it is known for next to nothing; blank lines count.
    once : bool
        It can be read only once.
    table, parsed : bool
        As in `Columns`.
    """

    name: str
    read: Callable[[], Iterator[RowOrProblem]]
    length: int | None = None
    once: bool = False
    table: bool = False
    parsed: bool = False


def open_kind(source: Any, columns: Columns) -> Kind:
    """Find out what a source is.

    Raises
    ------
    SourceError
        It is nothing that can be read, or lacks the columns.
    """
    if isinstance(source, str | Path):
        return _file(find_file(source), columns)
    if isinstance(source, pd.DataFrame):
        check_columns([str(column) for column in source.columns], columns, "The DataFrame")
        return Kind("DataFrame", partial(read_frame, source), len(source), table=True)
    if isinstance(source, pd.Series):
        return Kind("Series", partial(read_series, source), len(source))
    library = type(source).__module__.partition(".")[0]
    if library == "datasets":
        return _dataset(source, columns)
    if library == "dask" and hasattr(source, "partitions"):
        if source.ndim > 1:
            check_columns([str(column) for column in source.columns], columns, "The Dask DataFrame")
        return Kind(type(source).__name__, partial(read_partitions, source), table=True)
    if hasattr(source, "__arrow_c_stream__"):
        return _arrow(source, columns)
    if isinstance(source, Mapping | bytes | bytearray) or not isinstance(source, Iterable):
        message = f"A source cannot be {_named(source)}."
        hint = "Wrap a single dict in a list." if isinstance(source, Mapping) else KINDS_HINT
        raise SourceError(message, hint=hint)
    if hasattr(source, "readline"):
        raise SourceError(f"A source cannot be an open file, {source!r}.", hint="Pass its path.")
    name = "generator" if isinstance(source, Iterator) else type(source).__name__
    length = len(source) if isinstance(source, Sized) else None
    return Kind(name, partial(_read_iterable, source, name), length, once=isinstance(source, Iterator))


KINDS_HINT = "Pass a path, a list of str or dict, a Series, a DataFrame, a generator or a Hugging Face dataset."


def _file(path: Path, columns: Columns) -> Kind:
    name = path.name.partition(".")[0] or path.name
    suffix = suffix_of(path)
    if suffix == ".parquet":
        names, length = open_parquet(path)
        check_columns(names, columns, path.name)
        return Kind(name, partial(read_parquet, path), length, table=True)
    open_bytes(path).close()
    if suffix in {".csv", ".tsv"}:
        delimiter = "," if suffix == ".csv" else "\t"
        check_columns(csv_header(path, delimiter), columns, path.name)
        return Kind(name, partial(read_csv, path, delimiter), table=True)
    if suffix == ".txt":
        return Kind(name, partial(read_txt, path), count_lines(path))
    if suffix == ".json" and not is_json_lines(path):
        return Kind(name, partial(read_json, path), parsed=True)
    return Kind(name, partial(read_jsonl, path), count_lines(path), parsed=True)


def _dataset(source: Any, columns: Columns) -> Kind:
    if isinstance(source, Mapping):
        splits = ", ".join(repr(split) for split in source)
        message = f"A {type(source).__name__} holds several datasets: {splits}."
        raise SourceError(message, hint=f"Pass one of them, as in dataset[{next(iter(source), 'train')!r}].")
    if source.column_names is not None:
        check_columns(list(source.column_names), columns, "The dataset")
    length = len(source) if isinstance(source, Sized) else None
    return Kind(type(source).__name__, partial(read_dataset, source), length, table=True)


def _arrow(source: Any, columns: Columns) -> Kind:
    names = list(arrow_reader(source).schema.names)
    name = type(source).__name__
    check_columns(names, columns, f"The {name}")
    length = len(source) if isinstance(source, Sized) else None
    return Kind(name, lambda: read_batches(arrow_reader(source), name), length, table=True)


def _read_iterable(source: Iterable[Any], name: str) -> Iterator[RowOrProblem]:
    row = 0
    rows = iter(source)
    while True:
        try:
            value = next(rows)
        except StopIteration:
            return
        except Exception as error:
            message = f"The {name} raised {type(error).__name__} at row {row}: {error}"
            raise SourceError(message) from error
        yield {"place": f"{name}[{row}]", "row": row}, value
        row += 1


def _named(source: object) -> str:
    return "None" if source is None else f"of type {type(source).__name__!r}"

"""Rows of frames, series and datasets, with the index they came with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from nb_annotate.sources.plain import plain
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.types import Origin

if TYPE_CHECKING:
    import pandas as pd


def read_frame(frame: pd.DataFrame, first_row: int = 0) -> Iterator[RowOrProblem]:
    """Yield the rows of a frame as dicts, by position, whatever its index."""
    names = [str(name) for name in frame.columns]
    columns = [frame.iloc[:, position] for position in range(len(names))]
    for row, (label, *cells) in enumerate(zip(frame.index, *columns, strict=True), first_row):
        yield _origin("DataFrame", row, label), dict(zip(names, cells, strict=True))


def read_series(series: pd.Series[Any], first_row: int = 0) -> Iterator[RowOrProblem]:
    """Yield the values of a series; each should be a text."""
    for row, (label, value) in enumerate(zip(series.index, series, strict=True), first_row):
        yield _origin("Series", row, label), value


def read_partitions(collection: Any) -> Iterator[RowOrProblem]:
    """Yield the rows of a Dask frame or series, computing one partition at a time."""
    row = 0
    for number in range(collection.npartitions):
        part = collection.partitions[number].compute()
        yield from read_series(part, row) if part.ndim == 1 else read_frame(part, row)
        row += len(part)


def _origin(kind: str, row: int, label: Any) -> Origin:
    index = plain(label)
    return {"place": f"{kind} row {row} (index {index!r})", "row": row, "index": index}


def read_dataset(dataset: Any) -> Iterator[RowOrProblem]:
    """Yield the rows of a Hugging Face dataset; class numbers become the names of their classes."""
    classes = {
        name: feature.names
        for name, feature in (dataset.features or {}).items()
        if type(feature).__name__ == "ClassLabel" and feature.names
    }
    for row, content in enumerate(dataset):
        named = {
            key: classes[key][value] if key in classes and isinstance(value, int) and value >= 0 else value
            for key, value in content.items()
        }
        yield {"place": f"Dataset row {row}", "row": row}, named

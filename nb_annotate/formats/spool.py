"""Rows put aside on disk, for formats that need to know all labels before they can write the first row."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, Self

import orjson


class Spool:
    """Rows in an unnamed temporary file, which is gone when the `with` block ends.

    Examples
    --------
    >>> with Spool() as spool:
    ...     spool.add({"text": "Ana"})
    ...     [row["text"] for row in spool]
    ['Ana']
    """

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, row: Mapping[str, Any]) -> None:
        """Put a row of JSON values aside."""
        self._file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        self._file.seek(0)
        for line in self._file:
            yield orjson.loads(line)

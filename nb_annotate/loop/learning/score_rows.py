"""Rows of scores, held in columns: the newest so many, or all."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

ROW = np.dtype(
    [
        ("task_hash", "i8"), ("input_hash", "i8"), ("text", "i4"), ("start", "i4"), ("end", "i4"), ("label", "i4"),
        ("score", "f8"), ("merit", "f8"), ("version", "i4"), ("shown", "?"), ("at", "f8"),
    ]
)  # fmt: skip
"""One score. `text`, `label` and `version` are numbers in tables of strings; -1 is none."""

RowArray: TypeAlias = npt.NDArray[Any]

_MOST_BLOCKS = 64
"""More pieces than this are joined: a piece of a few rows costs more than its rows."""


class ScoreRows:
    """Rows of `ROW` in the order they were added.

    Parameters
    ----------
    limit : int, optional
        How many rows are kept; the oldest make room and are counted in `forgotten`. All, where it is `None`.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._blocks: list[RowArray] = []
        self._count = 0
        self.forgotten = 0

    def __len__(self) -> int:
        return self._count

    def add(self, block: RowArray) -> None:
        """Append rows."""
        self._blocks.append(block)
        self._count += len(block)
        if self._limit is not None and self._count > self._limit:
            self._drop(self._count - self._limit)
        if len(self._blocks) > _MOST_BLOCKS:
            self.joined()

    def joined(self) -> RowArray:
        """Give all rows as one array, which is not changed afterwards."""
        if len(self._blocks) != 1:
            self._blocks = [np.concatenate(self._blocks) if self._blocks else np.empty(0, ROW)]
        return self._blocks[0]

    def replace(self, rows: RowArray) -> None:
        """Put changed rows in place of all."""
        self._blocks = [rows]
        self._count = len(rows)

    def _drop(self, many: int) -> None:
        self.forgotten += many
        self._count -= many
        while many:
            oldest = self._blocks[0]
            if len(oldest) <= many:
                many -= len(self._blocks.pop(0))
            else:
                self._blocks[0] = oldest[many:].copy()  # a view would keep the forgotten rows in memory
                many = 0

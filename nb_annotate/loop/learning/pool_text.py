"""What a pool has to know of a text that questions can be asked about."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Protocol

from nb_annotate.tasks.types import Task


class PoolText(Protocol):
    """One text, or one part of a very long one, that questions can be asked about."""

    @property
    def key(self) -> int:
        """Its number in the session, in the order of the source."""

    @property
    def row(self) -> Task:
        """The row of the source."""

    @property
    def source_hash(self) -> int:
        """The input hash of the row's whole text."""

    @property
    def open(self) -> Collection[Any]:
        """What nobody has answered yet: questions, or stretches of the text."""

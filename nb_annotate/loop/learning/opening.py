"""How rows of a source become texts with something to ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.tasks.types import Task

T = TypeVar("T", bound=PoolText)


class Opening(Protocol[T]):
    """Works out what is open in the rows of a source."""

    def texts(self, source_hash: int, key: int, row: Task, known: Sequence[Judged]) -> list[T]:
        """Make the texts of a row: one, or several, numbered from `key`, if it is very long.

        `known` are all answers about the row, oldest first.
        """

    def most_texts(self, row: Task) -> int:
        """Tell how many texts a row can become at most."""

    def is_done(self, row: Task, known: Sequence[Judged]) -> bool:
        """Tell quickly whether a row is answered for certain; `False` if that takes a closer look."""

    def fresh_units(self) -> int:
        """Tell how many units a row has of which nothing is known, as far as that can be told without the row."""

    def closed_units(self, known: Sequence[Judged]) -> int:
        """Tell about how many units answers have closed in a row that was not met yet."""

    def settle(self, text: T, known: Sequence[Judged]) -> None:
        """Work out anew what is open in a text."""

    def written(self, texts: Sequence[T]) -> set[str]:
        """Give what cards about these texts show, as far as other rows may have the same card."""

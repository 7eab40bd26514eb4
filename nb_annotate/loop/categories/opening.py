"""Rows opened for questions about categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from nb_annotate.loop.categories.book import CategoryBook, FindHits
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText, input_of
from nb_annotate.loop.learning.book import Judged
from nb_annotate.tasks.types import Task


class CategoryOpening:
    """Makes one text of each row and works out which questions about it are open.

    A card with all categories closes a text, whatever was decided. A yes/no card closes its question, and so does
    everything that settles it.

    Parameters
    ----------
    labels : sequence of str
        The categories.
    asks : {"texts", "labels"}
        Whether a question is about all categories of a text, or about one of them.
    book : CategoryBook
        Knows what is decided.
    find_hits : callable
        Finds patterns in a row.
    """

    def __init__(
        self, labels: Sequence[str], asks: Literal["texts", "labels"], book: CategoryBook, find_hits: FindHits
    ) -> None:
        self._labels = frozenset(labels)
        self._asks = asks
        self._book = book
        self._find_hits = find_hits

    def texts(self, source_hash: int, key: int, row: Task, known: Sequence[Judged]) -> list[CategoryText]:
        """Make the text of a row."""
        text = CategoryText(key, row, source_hash, input_of(row, dict.fromkeys(self._find_hits(row))))
        self.settle(text, known)
        return [text]

    def most_texts(self, row: Task) -> int:  # noqa: ARG002  all rows are alike here
        """Tell how many texts a row can become at most."""
        return 1

    def is_done(self, row: Task, known: Sequence[Judged]) -> bool:  # noqa: ARG002
        """Tell whether a card with all categories of the text was answered."""
        return any(not judged.yes_no for judged in known)

    def settle(self, text: CategoryText, known: Sequence[Judged]) -> None:
        """Work out anew what is open in a text."""
        yes, no = self._book.said(known)
        text.undecided = self._labels - yes - no
        asked = {judged.task["label"] for judged in known if judged.yes_no}
        if any(not judged.yes_no for judged in known):
            text.open = set()
        elif self._asks == "labels":
            text.open = set(text.undecided - asked)
        else:
            text.open = {WHOLE} if text.undecided - asked else set()

    def written(self, texts: Sequence[CategoryText]) -> set[str]:  # noqa: ARG002
        """Give nothing: equal rows are asked about once, and questions are about whole rows."""
        return set()

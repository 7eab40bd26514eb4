"""Rows opened for questions about categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from nb_annotate.loop.categories.book import CategoryBook, FindHits, covered, is_about_categories
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText, input_of
from nb_annotate.loop.learning.book import Judged
from nb_annotate.tasks.types import Task


class CategoryOpening:
    """Makes one text of each row and works out which questions about it are open.

    A card closes what it asked, whatever was decided, and so does everything that settles it. A text that had a card
    with several categories gets no second one, also if the session asks for more categories by now.

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
        """Tell whether nothing is open in a row, without looking for patterns."""
        return not self._open(known)

    def fresh_units(self) -> int:
        """Tell how many questions there are about a text of which nothing is known."""
        return len(self._open(()))

    def closed_units(self, known: Sequence[Judged]) -> int:
        """Tell how many questions about a text answers have closed; those that are not about categories close none."""
        about_categories = [judged for judged in known if is_about_categories(judged.task)]
        return self.fresh_units() - len(self._open(about_categories))

    def settle(self, text: CategoryText, known: Sequence[Judged]) -> None:
        """Work out anew what is open in a text."""
        text.undecided = self._undecided(known)
        text.open = self._open(known)

    def written(self, texts: Sequence[CategoryText]) -> set[str]:  # noqa: ARG002
        """Give nothing: equal rows are asked about once, and questions are about whole rows."""
        return set()

    # -- inside -------------------------------------------------------------------------------

    def _undecided(self, known: Sequence[Judged]) -> frozenset[str]:
        yes, no = self._book.said(known)
        return self._labels - yes - no

    def _open(self, known: Sequence[Judged]) -> set[str]:
        left = self._undecided(known).difference(*(covered(judged) for judged in known))
        if self._asks == "labels":
            return set(left)
        return {WHOLE} if left and all(judged.yes_no for judged in known) else set()

"""The first questions: typical texts, before a model knows what it does not know."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from nb_annotate.loop.categories.acquisition.features import hashed_features
from nb_annotate.loop.categories.acquisition.typicality import typical_first
from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.table import Table
from nb_annotate.loop.learning.pool import Pool

LOOKED_AT = 1000
"""Texts among which the typical ones are found."""

LONGEST = 50
"""The start ends here even if no text was found to have any of the categories."""


class Start:
    """Finds the texts to start from.

    Parameters
    ----------
    learning, pool, book : CategoryLearning, Pool, CategoryBook
        As in `CategoryChooser`.
    """

    def __init__(self, learning: CategoryLearning, pool: Pool[CategoryText], book: CategoryBook) -> None:
        self._learning = learning
        self._pool = pool
        self._book = book
        self._found: list[CategoryText] = []

    @property
    def length(self) -> int:
        """How many cards the start has: more while no text was found to have any of the categories."""
        start = self._learning.start
        return start if not start or self._book.accepted_counts() else max(start, LONGEST)

    def texts(self, count: int, table: Table) -> Iterator[CategoryText]:
        """Give typical texts, the most typical first, unlike those that were answered."""
        if not count:
            return
        if not any(table.is_free(text) for text in self._found):
            self._found = self._typical(max(count, self._learning.start))
        yield from self._found

    def _typical(self, count: int) -> list[CategoryText]:
        texts = self._pool.sample(np.random.default_rng(self._learning.seed % 2**63), 2**62)[:LOOKED_AT]
        answered = [lesson.input.text for lesson in self._book.lessons()]
        features = hashed_features([*(text.input.text for text in texts), *answered])
        asked = np.arange(len(texts), len(texts) + len(answered))
        chosen = typical_first(features, count, asked=asked, seed=self._learning.seed % 2**32)
        return [texts[place] for place in chosen.tolist()]

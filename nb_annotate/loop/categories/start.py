"""The first questions: typical texts, before a model knows what it does not know."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from nb_annotate.loop.categories.acquisition.features import hashed_features
from nb_annotate.loop.categories.acquisition.typicality import typical_first
from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.learning.mixing import priorities
from nb_annotate.loop.learning.pool import Pool

LOOKED_AT = 1000
"""Texts among which the typical ones are found, answered ones included."""

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
        self._found: dict[int, list[CategoryText]] = {}

    @property
    def length(self) -> int:
        """How many cards the start has: more while no text was found to have any of the categories."""
        start = self._learning.start
        return start if not start or self._book.accepted_counts() else max(start, LONGEST)

    def texts(self) -> Iterator[CategoryText]:
        """Give typical texts, the most typical first; some may have been answered meanwhile."""
        for count in sorted({self._learning.start, self.length}):
            if count not in self._found:
                self._found[count] = self._typical(count)
            yield from self._found[count]

    def _typical(self, count: int) -> list[CategoryText]:
        """Find them among answered and open texts alike, so that they are the same after a restart."""
        held = {text.source_hash: text for text in self._pool.texts}
        texts = {judged.source_hash: judged.task["text"] for judged in self._book}
        texts |= {source_hash: text.input.text for source_hash, text in held.items()}
        hashes = np.array(list(texts), np.int64)
        looked_at = hashes[priorities(self._learning.seed, 12, hashes).argsort()[:LOOKED_AT]].tolist()
        features = hashed_features([texts[source_hash] for source_hash in looked_at])
        chosen = typical_first(features, count, seed=self._learning.seed % 2**32)
        return [held[looked_at[place]] for place in chosen.tolist() if looked_at[place] in held]

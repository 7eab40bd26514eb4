"""Pattern hits that are worth a question."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText
from nb_annotate.loop.learning.mixing import priorities

PRIOR_RIGHT, PRIOR_WRONG = 5, 5
"""Hits of a pattern that are taken for found right and wrong before any was judged."""

LEAST_RELIABLE = 0.2
"""A pattern that is right less often than this is not asked about for its own sake any more."""


def ranked_hits(
    texts: Sequence[CategoryText], book: CategoryBook, seed: int
) -> list[tuple[CategoryText, str, int | str]]:
    """Rank the hits of reliable patterns in open texts: categories with the fewest accepted texts come first.

    How reliable a pattern is, is learned: the mean of the Beta distribution of what is known of texts with its hits.

    Parameters
    ----------
    texts : sequence of CategoryText
        Open texts.
    book : CategoryBook
        Tells how the hits were judged.
    seed : int
        Draws among equals.

    Returns
    -------
    list of (text, label, pattern)
    """
    hit = [text for text in texts if text.input.hits]
    if not hit:
        return []
    judged, accepted = book.pattern_counts(), book.accepted_counts()
    drawn = priorities(seed, 11, [text.key for text in hit]).tolist()
    found: list[tuple[int, int, int, int, int]] = []
    for row, text in enumerate(hit):
        for number, (label, pattern) in enumerate(text.input.hits):
            right, wrong = judged.get(pattern, (0, 0))
            reliability = (PRIOR_RIGHT + right) / (PRIOR_RIGHT + PRIOR_WRONG + right + wrong)
            if label in text.undecided and (label in text.open or WHOLE in text.open) and reliability >= LEAST_RELIABLE:
                found.append((accepted[label], right + wrong, drawn[row], row, number))
    return [(hit[row], *hit[row].input.hits[number]) for *_, row, number in sorted(found)]

"""How many seconds a card about categories will take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.characters import CHARACTER_TOKEN, written_in_characters
from nb_annotate.loop.learning.prices import LONGEST_PAUSE, FloatArray, Prices

LONGEST_READ = 300.0
"""Words; nobody reads more of a text than this to tell its category."""

_PRIOR = np.array([1.0, 2.65 / 46])
_TYPICAL = np.array([1.0, 20.0])
_TYPICAL_SPREAD = np.array([0.3, 15.0])


def reading_words(text: str) -> float:
    """Count what there is to read in a text: words, where Chinese and Japanese characters count 46/69 each.

    Examples
    --------
    >>> reading_words("Where is my parcel?")
    4.0
    """
    if text.isascii():
        return float(len(text.split()))
    characters = written_in_characters(text)
    others = "".join(" " if is_character else sign for sign, is_character in zip(text, characters, strict=True))
    return len(others.split()) + float(characters.sum()) * CHARACTER_TOKEN


class CategoryWork:
    """Predicts the seconds that cards take, and learns them from the cards that were answered.

    A card takes one second and what it takes to read it (2.65 s for 46 words), until cards were answered.
    """

    def __init__(self) -> None:
        self._prices = Prices(_PRIOR, _TYPICAL, _TYPICAL_SPREAD)

    def seconds(self, texts: Sequence[str]) -> FloatArray:
        """Predict the seconds of a card about each text: shape (texts,)."""
        words = np.array([min(reading_words(text), LONGEST_READ) for text in texts], np.float64)
        return self._prices.seconds(np.stack([np.ones(len(words)), words]))

    def watch(self, judged: Judged) -> None:
        """Learn from a card that was answered."""
        if judged.seconds is not None and judged.scope is not None and 0 < judged.seconds <= LONGEST_PAUSE:
            words = min(reading_words(judged.task["text"]), LONGEST_READ)
            self._prices.observe(np.array([1.0, words]), judged.seconds)

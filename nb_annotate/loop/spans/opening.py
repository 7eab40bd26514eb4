"""Rows opened for questions about spans: cut into passages and units."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.cutting import LONGEST_PASSAGE
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.settling import settle, shows_all_of, units_of
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import written
from nb_annotate.loop.spans.units import passages_of
from nb_annotate.tasks.types import Task


class SpanOpening:
    """Cuts rows into passages and units, and works out which of these are open.

    Parameters
    ----------
    learning : SpanLearning
        Finds tokens, pattern hits and units.
    is_asked : callable
        `text -> bool`: whether a card to be corrected that shows just this was answered, wherever it came from.
    unit_tokens : int or None
        0: one sentence is a unit; more: neighbouring sentences up to so many tokens are; `None`: whole texts.
    """

    def __init__(self, learning: SpanLearning, is_asked: Callable[[str], bool], unit_tokens: int | None) -> None:
        self._learning = learning
        self._is_asked = is_asked
        self._unit_tokens = unit_tokens

    def texts(self, source_hash: int, key: int, row: Task, known: Sequence[Judged]) -> list[SpanText]:
        """Make the texts of a row."""
        answered = [(judged.start, judged.start + len(judged.task["text"])) for judged in _in_full(known)]
        passages = passages_of(row, self._learning, self._unit_tokens, answered)
        texts = [
            SpanText(key + number, row, passage, start, source_hash, set())
            for number, (start, passage) in enumerate(passages)
        ]
        for text in texts:
            self.settle(text, known)
        return texts

    def most_texts(self, row: Task) -> int:
        """Tell how many texts a row can become at most."""
        return max(1, len(row["text"]) - LONGEST_PASSAGE)

    def is_done(self, row: Task, known: Sequence[Judged]) -> bool:
        """Tell whether a card showed all of a row to be corrected."""
        return any(shows_all_of(judged, len(row["text"])) for judged in known)

    def fresh_units(self) -> int:
        """Tell how many units a text has before one was cut."""
        return 1

    def closed_units(self, known: Sequence[Judged]) -> int:
        """Tell how many cards showed a unit in full: those that were made wider close more."""
        return len(_in_full(known))

    def settle(self, text: SpanText, known: Sequence[Judged]) -> None:
        """Work out anew what is open in a text."""
        settle(text, known, self._learning.labels, self._is_asked)

    def written(self, texts: Sequence[SpanText]) -> set[str]:
        """Give the stretches of the units: the same sentence is asked once."""
        return {written(text, *unit) for text in texts for unit in units_of(text.passage)}


def _in_full(known: Sequence[Judged]) -> list[Judged]:
    """Pick the answers that say of all that their card showed which spans it has."""
    return [judged for judged in known if not judged.yes_no or judged.scope == "complete"]

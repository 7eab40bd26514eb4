"""The last score of each question, and the one before."""

from __future__ import annotations

from collections.abc import Hashable

REMEMBERED = 50_000
"""Questions whose last score is remembered."""


class LastScores:
    """The last score of each question, and the one of the version before it.

    Examples
    --------
    >>> scores = LastScores()
    >>> scores.note({(0, 0, 5): 0.31}, "v13")
    >>> scores.note({(0, 0, 5): 0.53}, "v14")
    >>> scores.before((0, 0, 5))
    0.31
    """

    def __init__(self) -> None:
        self._scores: dict[Hashable, tuple[str, float, float | None]] = {}

    def note(self, scores: dict[Hashable, float], version: str) -> None:
        """Take in the scores of a version; the questions not met for longest are forgotten."""
        for key, score in scores.items():
            last = self._scores.pop(key, None)
            before = None if last is None else last[2] if last[0] == version else last[1]
            self._scores[key] = (version, score, before)
        for key in list(self._scores)[: max(0, len(self._scores) - REMEMBERED)]:
            del self._scores[key]

    def before(self, key: Hashable) -> float | None:
        """Give the score of the version before, if the question was scored then."""
        last = self._scores.get(key)
        return None if last is None else last[2]

"""How far and how fast: counts over the latest answers, and answers an hour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nb_annotate.loop.stream import Stream
    from nb_annotate.store.event import Counts

LONGEST_PAUSE = 120.0
"""Seconds: a longer gap between two answers is a break, not work."""

SPEED_WINDOW = 20
"""Answers over which the speed is taken."""


@dataclass(frozen=True)
class Progress:
    """Counts over the latest answer to each task of this dataset and annotator.

    `total` is `None` while the source's length is unknown; `share` is what the bar shows;
    `per_hour` is `None` before two answers. `repeated` questions were asked once only,
    `unusable_rows` are listed in `session.problems`.
    """

    accept: int
    reject: int
    ignore: int
    answered: int
    total: int | None
    share: float | None
    per_hour: float | None
    repeated: int
    unusable_rows: int

    @classmethod
    def of(
        cls, counts: Counts, ahead: int | None, times: Iterable[float], stream: Stream, share: float | None
    ) -> Progress:
        """Put the numbers together; `share` overrides answered / total."""
        answered = counts.accept + counts.reject + counts.ignore
        total = None if ahead is None else answered + ahead
        return cls(
            accept=counts.accept,
            reject=counts.reject,
            ignore=counts.ignore,
            answered=answered,
            total=total,
            share=answered / total if share is None and total else share,
            per_hour=answers_per_hour(times),
            repeated=stream.repeated,
            unusable_rows=len(stream.source.problems),
        )


def answers_per_hour(times: Iterable[float]) -> float | None:
    """Tell the speed from the times of answers (seconds), breaks left out.

    Examples
    --------
    >>> answers_per_hour([0.0, 2.0, 4.0])
    1800.0
    """
    recent = sorted(times)[-SPEED_WINDOW:]
    gaps = [later - earlier for earlier, later in pairwise(recent) if later - earlier <= LONGEST_PAUSE]
    worked = sum(gaps)
    return len(gaps) / worked * 3600 if worked > 0 else None

"""Which rows of a source are alike, looked up at once: what can be offered after every answer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from nb_annotate.loop.likeness import key_of

if TYPE_CHECKING:
    from nb_annotate.tasks.types import Task

LONGEST = 1000
"""Code points: longer texts are seldom alike, and take long to compare."""


class AlikeIndex:
    """Rows by folded text (see `key_of`); only those that have others alike are kept.

    Parameters
    ----------
    source : iterable of Task
        Is read twice, if there are rows alike.
    look_at : int
        How many of its rows to read.

    Examples
    --------
    >>> index = AlikeIndex([{"text": "Order 1?"}, {"text": "Thanks"}, {"text": "order 2"}], look_at=100)
    >>> [row["text"] for row in index.rows("ORDER 3")], index.rows("Thanks")
    (['Order 1?', 'order 2'], [])
    """

    def __init__(self, source: Iterable[Task], look_at: int) -> None:
        places: dict[str, list[int]] = {}
        for place, row in enumerate(islice(source, look_at)):
            if len(row["text"]) <= LONGEST and (key := key_of(row["text"])):
                places.setdefault(key, []).append(place)
        keys = {place: key for key, found in places.items() if len(found) > 1 for place in found}
        self._rows: dict[str, list[Task]] = {}
        if keys:
            for place, row in enumerate(islice(source, look_at)):
                if place in keys:
                    self._rows.setdefault(keys[place], []).append(row)

    def rows(self, text: str) -> list[Task]:
        """List the rows whose texts are alike this one, in the order of the source."""
        return self._rows.get(key_of(text), []) if len(text) <= LONGEST else []

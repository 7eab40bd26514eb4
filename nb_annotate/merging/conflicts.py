"""Answers that cannot all be true: what was kept, what gave way, and by which rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    import pandas as pd

COMPLETE = "a complete answer counts more than yes/no answers"
NEWER = "the newer answer counts"
OVERLAP = "spans may not overlap, the newer answer counts"

_COLUMNS = [
    "text", "what", "kept", "lost", "kept_annotator", "lost_annotator", "kept_dataset", "lost_dataset", "rule",
    "input_hash",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Conflict:
    """Two answers to one text of which only one can be right.

    Parameters
    ----------
    what : str
        What they disagree on: `"span 3-9 BRAND"`, `"category Refund"`. Code points, end exclusive.
    kept, lost : str
        What counts now and what does not: `"right"`, `"wrong"`, `"not there"`, or the span that counts instead.
    winner, loser : Record
        The answers.
    rule : str
        Why the winner counts.
    """

    what: str
    kept: str
    lost: str
    winner: Record
    loser: Record
    rule: str

    def __str__(self) -> str:
        return f"{self.loser.place}: {self.what}: {self.lost} gives way to {self.kept} ({self.rule})"


def conflicts_frame(conflicts: Iterable[Conflict]) -> pd.DataFrame:
    """Make a frame of conflicts, one row each.

    Examples
    --------
    >>> conflicts_frame([]).columns.tolist()[:4]
    ['text', 'what', 'kept', 'lost']
    """
    import pandas as pd

    rows = [
        (
            each.loser.text, each.what, each.kept, each.lost, each.winner.annotator, each.loser.annotator,
            each.winner.dataset, each.loser.dataset, each.rule, each.loser.task["_input_hash"],
        )
        for each in conflicts
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=_COLUMNS)

"""What an export could not take along: listed, never dropped in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    import pandas as pd

LossKind = Literal["lost", "left out"]
"""`lost`: the answer says something that the format cannot hold, so that an export is refused unless losses are
allowed. `left out`: the format is about labels, and this gives none (a skipped or unusable answer, a note, a flag)."""


class Losses:
    """Notes of what a format could not hold, one for each answer and reason.

    Attributes
    ----------
    written : int or None
        How many texts are in the file, as far as a writer that may leave some out says so.

    Examples
    --------
    >>> Losses().frame().columns.tolist()
    ['kind', 'what', 'why', 'text', 'task_hash', 'annotator', 'dataset', 'place']
    """

    def __init__(self) -> None:
        self.written: int | None = None
        self._rows: list[tuple[LossKind, str, str, Record]] = []

    def add(self, record: Record, kind: LossKind, what: str, why: str) -> None:
        """Note a loss.

        Parameters
        ----------
        record : Record
            The answer.
        kind : {"lost", "left out"}
        what : str
            What is not in the file: `"span 3-9 BRAND"`, `"the answer"`.
        why : str
            In a few words that follow "because": `"it overlaps span 0-5 ORG"`.
        """
        self._rows.append((kind, what, why, record))

    def count(self, kind: LossKind) -> int:
        """Count the notes of a kind."""
        return sum(row[0] == kind for row in self._rows)

    def first_lost(self) -> str:
        """Say what was lost first, for messages; empty if nothing was."""
        return next((f"{record.place}: {what}: {why}" for kind, what, why, record in self._rows if kind == "lost"), "")

    def frame(self) -> pd.DataFrame:
        """Give all notes as a frame, one row each."""
        import pandas as pd

        columns = ["kind", "what", "why", "text", "task_hash", "annotator", "dataset", "place"]
        rows = [
            (kind, what, why, record.text, record.task["_task_hash"], record.annotator, record.dataset, record.place)
            for kind, what, why, record in self._rows
        ]
        return pd.DataFrame(rows, columns=columns)

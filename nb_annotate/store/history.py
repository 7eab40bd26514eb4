"""Which answer counts: the one place that says what undo, redo and drop mean.

An undo makes the answer that it names inactive, a redo makes it active again. Of the answers of one
annotator to one question the newest active one counts, so that an undone revision brings back what
it revised. A drop hides the answers of its dataset that are older than itself; it is undone and
redone like an answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from nb_annotate.store.event import WHOLE_DATASET


class Line(NamedTuple):
    """What of an event decides which answers count."""

    seq: int
    id: str
    kind: str
    annotator: str
    task_hash: int
    supersedes: str | None


class History:
    """The answers of one annotator to one question (or the drops of one dataset), oldest first.

    Examples
    --------
    >>> history = History()
    >>> for line in (
    ...     Line(1, "a", "answer", "ana", 7, None),
    ...     Line(2, "b", "answer", "ana", 7, "a"),
    ...     Line(3, "c", "undo", "ana", 7, "b"),
    ... ):
    ...     history.take(line)
    >>> history.newest().id
    'a'
    """

    def __init__(self) -> None:
        self.answers: dict[str, Line] = {}
        self._inactive: set[str] = set()

    def take(self, line: Line) -> None:
        """Add the next event."""
        if line.kind == "undo":
            self._inactive.add(line.supersedes or "")
        elif line.kind == "redo":
            self._inactive.discard(line.supersedes or "")
        else:
            self.answers[line.id] = line

    def newest(self, after: int = 0) -> Line | None:
        """Return the newest active answer that is younger than the seq `after`, or `None`."""
        for line in reversed(self.answers.values()):
            if line.seq <= after:
                return None
            if line.id not in self._inactive:
                return line
        return None


def horizon(lines: Iterable[Line]) -> int:
    """Return the seq of the newest active drop among the lines about a whole dataset; 0 without one."""
    drops = History()
    for line in lines:
        if line.task_hash == WHOLE_DATASET and line.kind != "surgery":
            drops.take(line)
    newest = drops.newest()
    return 0 if newest is None else newest.seq


def current_seqs(lines: list[Line]) -> dict[tuple[str, int], int]:
    """Return the seq of the answer that counts by annotator and task hash, from all lines of a dataset."""
    turned = {(line.annotator, line.task_hash) for line in lines if line.kind in {"undo", "redo"}}
    after = horizon(lines)
    histories: dict[tuple[str, int], History] = {}
    newest: dict[tuple[str, int], int] = {}
    for line in lines:
        key = (line.annotator, line.task_hash)
        if line.task_hash == WHOLE_DATASET:
            continue
        if key in turned:
            histories.setdefault(key, History()).take(line)
        elif line.seq > after:
            newest[key] = line.seq
    for key, history in histories.items():
        found = history.newest(after)
        if found is not None:
            newest[key] = found.seq
    return newest

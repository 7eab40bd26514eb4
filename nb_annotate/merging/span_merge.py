"""The spans of one text: all that its answers say, with what cannot all be true settled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from nb_annotate.merging.conflicts import COMPLETE, NEWER, OVERLAP, Conflict
from nb_annotate.merging.merged import Region
from nb_annotate.merging.statements import SpanStatement
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

Key: TypeAlias = tuple[int, int, str]


class SpanMerge:
    """Takes in the answers to one text, the weakest first; see `merge` for the rules.

    Parameters
    ----------
    statements : sequence of SpanStatement
        Weakest first: of two answers of the same kind the later one counts.
    overlap : bool
        Whether spans that are right may overlap.

    Attributes
    ----------
    conflicts : list of Conflict
    """

    def __init__(self, statements: Sequence[SpanStatement], *, overlap: bool) -> None:
        self.conflicts: list[Conflict] = []
        self._right: dict[Key, tuple[Span, Record]] = {}
        self._wrong: dict[Key, tuple[Span, Record]] = {}
        self._complete: list[tuple[Region, Record]] = []
        for statement in statements:
            if statement.region is not None:
                self._take_complete(statement, statement.region)
        for statement in statements:
            if statement.region is None:
                self._take_partial(statement)
        if not overlap:
            self._settle_overlaps({id(statement.record): place for place, statement in enumerate(statements)})

    @property
    def right(self) -> tuple[Span, ...]:
        """Spans known to be right, in order of position."""
        return tuple(self._right[key][0] for key in sorted(self._right))

    @property
    def wrong(self) -> tuple[Span, ...]:
        """Spans known to be wrong, in order of position; no one of them is in `right`."""
        return tuple(self._wrong[key][0] for key in sorted(self._wrong))

    @property
    def complete(self) -> tuple[Region, ...]:
        """Where nothing else is, each stretch and set of labels once."""
        return tuple(dict.fromkeys(region for region, _ in self._complete))

    # -- inside -------------------------------------------------------------------------------

    def _take_complete(self, statement: SpanStatement, region: Region) -> None:
        now = {key_of(span) for span in statement.right}
        for key in [key for key in self._right if key not in now and _covers(region, key)]:
            self._drop_right(key, "not there", statement.record, NEWER)
        older = [(other, record) for other, record in self._complete if record is not statement.record]
        for span in statement.right:
            key = key_of(span)
            if key not in self._right and (by := _covering(older, key)) is not None:
                self._note(key, ("right", "not there"), (statement.record, by), NEWER)
            self._add_right(span, statement.record, NEWER)
        for span in statement.wrong:
            self._add_wrong(span, statement.record, NEWER)
        self._complete.append((region, statement.record))

    def _take_partial(self, statement: SpanStatement) -> None:
        for span in statement.right:
            key = key_of(span)
            covering = None if key in self._right else _covering(self._complete, key)
            if covering is not None:
                self._note(key, ("not there", "right"), (covering, statement.record), COMPLETE)
            else:
                self._add_right(span, statement.record, NEWER)
        for span in statement.wrong:
            key = key_of(span)
            covering = _covering(self._complete, key)
            if covering is not None and key in self._right:
                self._note(key, ("right", "wrong"), (covering, statement.record), COMPLETE)
            else:
                self._add_wrong(span, statement.record, NEWER)

    def _add_right(self, span: Span, record: Record, rule: str) -> None:
        key = key_of(span)
        if key in self._wrong:
            self._note(key, ("right", "wrong"), (record, self._wrong.pop(key)[1]), rule)
        self._right[key] = span, record

    def _add_wrong(self, span: Span, record: Record, rule: str) -> None:
        key = key_of(span)
        if key in self._right:
            self._drop_right(key, "wrong", record, rule)
        self._wrong[key] = span, record

    def _drop_right(self, key: Key, kept: str, winner: Record, rule: str) -> None:
        self._note(key, (kept, "right"), (winner, self._right.pop(key)[1]), rule)

    def _settle_overlaps(self, age: dict[int, int]) -> None:
        """Keep of overlapping spans the one of the newest answer; within one answer, the first one."""
        if not _any_overlap(self._right):
            return
        newest_first = sorted(self._right, key=lambda key: (-age[id(self._right[key][1])], key))
        kept: list[Key] = []
        for key in newest_first:
            winner = next((other for other in kept if key[0] < other[1] and other[0] < key[1]), None)
            if winner is None:
                kept.append(key)
            else:
                self._drop_right(key, _written(winner), self._right[winner][1], OVERLAP)

    def _note(self, key: Key, said: tuple[str, str], records: tuple[Record, Record], rule: str) -> None:
        """Note what counts and what does not, and whose answers these are."""
        self.conflicts.append(Conflict(_written(key), *said, *records, rule))


def key_of(span: Span) -> Key:
    """Name a span by where it is and its label."""
    return span["start"], span["end"], span["label"]


def _written(key: Key) -> str:
    return f"span {key[0]}-{key[1]} {key[2]}"


def _covers(region: Region, key: Key) -> bool:
    return region.start <= key[0] and key[1] <= region.end and key[2] in region.labels


def _covering(complete: Sequence[tuple[Region, Record]], key: Key) -> Record | None:
    """Find the strongest complete answer that speaks of a span."""
    return next((record for region, record in reversed(complete) if _covers(region, key)), None)


def _any_overlap(keys: Iterable[Key]) -> bool:
    reached = 0
    for start, end, _ in sorted(keys):
        if start < reached:
            return True
        reached = max(reached, end)
    return False

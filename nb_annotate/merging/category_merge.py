"""The categories of one text: all that its answers say, with what cannot all be true settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nb_annotate.merging.conflicts import COMPLETE, NEWER, Conflict
from nb_annotate.merging.statements import Surveyed, category_statement
from nb_annotate.tasks.record import Record


@dataclass(frozen=True, slots=True)
class Categories:
    """What is known of the categories of a text."""

    yes: frozenset[str]
    no: frozenset[str]
    judged: bool
    conflicts: list[Conflict]


def merge_categories(records: Iterable[Record], surveyed: Surveyed) -> Categories:
    """Merge what answers say about categories; they come weakest first. See `merge` for the rules."""
    said: dict[str, tuple[bool, Record]] = {}
    conflicts: list[Conflict] = []
    judged = False
    for record in records:
        statement = category_statement(record, surveyed)
        if statement is None:
            continue
        judged = True
        for label in sorted(statement[0] | statement[1]):
            now = label in statement[0], record
            before = said.get(label)
            if before is None or before[0] == now[0]:
                said[label] = now if before is None or not _outranks(before[1], record) else before
                continue
            winner, loser = (before, now) if _outranks(before[1], record) else (now, before)
            rule = COMPLETE if _is_complete(winner[1]) and not _is_complete(loser[1]) else NEWER
            said[label] = winner
            words = _word(yes=winner[0]), _word(yes=loser[0])
            conflicts.append(Conflict(f"category {label}", *words, winner[1], loser[1], rule))
    yes = frozenset(label for label, (applies, _) in said.items() if applies)
    return Categories(yes, frozenset(said) - yes, judged, conflicts)


def _outranks(older: Record, newer: Record) -> bool:
    return _is_complete(older) and not _is_complete(newer)


def _is_complete(record: Record) -> bool:
    return record.scope == "complete"


def _word(*, yes: bool) -> str:
    return "applies" if yes else "does not apply"

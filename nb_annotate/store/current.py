"""The tables derived from the log: which answers count, and how many there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import sqlalchemy as sa

from nb_annotate.store.history import Line, current_seqs
from nb_annotate.store.inserting import insert_rows
from nb_annotate.store.schema import current, events, tally

CHUNK = 500
"""Values in one `IN (...)`: more than a hundred bring nothing, and databases have limits."""

_KINDS = ("accept", "reject", "ignore")
_LINE = (events.c.seq, events.c.id, events.c.kind, events.c.annotator, events.c.task_hash, events.c.supersedes)
_ROW = (
    events.c.dataset,
    events.c.annotator,
    events.c.task_hash,
    events.c.input_hash,
    events.c.seq,
    events.c.answer,
    events.c.flagged,
)


def chunks(values: Collection[Any]) -> Iterator[list[Any]]:
    """Cut values into lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def read_lines(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> list[Line]:
    """Read what decides which answers count, oldest first."""
    query = sa.select(*_LINE).where(*where).order_by(events.c.seq)
    return [Line(*row) for row in connection.execute(query)]


def current_of(connection: sa.Connection, dataset: str, annotator: str, hashes: Collection[int]) -> dict[int, Any]:
    """Read the rows of the current answers to some questions, by task hash."""
    found: dict[int, Any] = {}
    for chunk in chunks(hashes):
        query = sa.select(current).where(
            current.c.dataset == dataset, current.c.annotator == annotator, current.c.task_hash.in_(chunk)
        )
        found.update((row.task_hash, row) for row in connection.execute(query))
    return found


def let_count(
    connection: sa.Connection,
    dataset: str,
    annotator: str,
    before: dict[int, Any],
    after: dict[int, int | None],
    *,
    stored: Mapping[int, Mapping[str, Any]],
) -> None:
    """Let other answers count: `before` are the rows there are, `after` the new seq (or none) by task hash.

    `stored` are rows of the log by seq that need not be read again.
    """
    changed = {key: seq for key, seq in after.items() if seq != (before[key].seq if key in before else None)}
    gone = [key for key in changed if key in before]
    for chunk in chunks(gone):
        connection.execute(
            sa.delete(current).where(
                current.c.dataset == dataset, current.c.annotator == annotator, current.c.task_hash.in_(chunk)
            )
        )
    seqs = [seq for seq in changed.values() if seq is not None]
    rows = [{column.name: stored[seq][column.name] for column in _ROW} for seq in seqs if seq in stored]
    rows += _rows(connection, [seq for seq in seqs if seq not in stored])
    insert_rows(connection, current, rows)
    difference = _count(rows)
    difference.subtract(_count([before[key]._mapping for key in gone]))  # noqa: SLF001  SQLAlchemy's public name
    _add(connection, dataset, annotator, difference, None)


def note_answer(connection: sa.Connection, dataset: str, annotator: str, seq: int) -> None:
    """Note the newest answer of an annotator: what was undone before it cannot be redone."""
    _add(connection, dataset, annotator, Counter(), seq)


def rebuild(connection: sa.Connection, dataset: str) -> None:
    """Make the derived rows of a dataset anew from the log."""
    lines = read_lines(connection, events.c.dataset == dataset)
    connection.execute(sa.delete(current).where(current.c.dataset == dataset))
    connection.execute(sa.delete(tally).where(tally.c.dataset == dataset))
    rows = _rows(connection, sorted(current_seqs(lines).values()))
    insert_rows(connection, current, rows)
    by_annotator: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_annotator.setdefault(row["annotator"], []).append(row)
    newest = {line.annotator: line.seq for line in lines if line.kind == "answer"}
    for annotator, seq in newest.items():
        _add(connection, dataset, annotator, _count(by_annotator.get(annotator, [])), seq)


def _rows(connection: sa.Connection, seqs: Sequence[int]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for chunk in chunks(seqs):
        found = connection.execute(sa.select(*_ROW).where(events.c.seq.in_(chunk)))
        rows += (dict(row) for row in found.mappings())
    return rows


def _count(rows: Sequence[Any]) -> Counter[str]:
    counter = Counter(row["answer"] for row in rows)
    counter["flagged"] = sum(row["flagged"] for row in rows)
    return counter


def _add(
    connection: sa.Connection, dataset: str, annotator: str, difference: Counter[str], last_answer: int | None
) -> None:
    mine = (tally.c.dataset == dataset, tally.c.annotator == annotator)
    values: dict[str, Any] = {name: tally.c[name] + difference[name] for name in (*_KINDS, "flagged")}
    if last_answer is not None:
        values["last_answer"] = last_answer
    if connection.execute(sa.update(tally).where(*mine).values(values)).rowcount:
        return
    first = {name: difference[name] for name in (*_KINDS, "flagged")}
    connection.execute(
        sa.insert(tally).values(dataset=dataset, annotator=annotator, last_answer=last_answer or 0, **first)
    )

"""Questions to the log: single answers, the last ones, what others did since."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from nb_annotate.store.current import read_lines
from nb_annotate.store.encoding import decode, decode_record, from_json
from nb_annotate.store.event import WHOLE_DATASET, Counts, StoredEvent
from nb_annotate.store.history import horizon
from nb_annotate.store.schema import current, events, tally
from nb_annotate.tasks.errors import UnknownAnswerError
from nb_annotate.tasks.record import Record

_PAGE = 500


def answer(connection: sa.Connection, event_id: str) -> StoredEvent:
    """Read an answer by its id.

    Raises
    ------
    UnknownAnswerError
        There is none.
    """
    row = connection.execute(sa.select(events).where(events.c.id == event_id, events.c.kind == "answer")).first()
    if row is None:
        msg = f"There is no answer with the id {event_id!r}."
        raise UnknownAnswerError(msg, hint="It may be in another store.")
    return decode(row)


def current_answer(connection: sa.Connection, dataset: str, annotator: str, task_hash: int) -> StoredEvent | None:
    """Read the answer that counts, if there is one."""
    seq = sa.select(current.c.seq).where(*_whose(dataset, annotator), current.c.task_hash == task_hash)
    row = connection.execute(sa.select(events).where(events.c.seq == seq.scalar_subquery())).first()
    return None if row is None else decode(row)


def answered(connection: sa.Connection, column: sa.Column[int], dataset: str, annotator: str | None) -> set[int]:
    """Read the hashes in a column of the current answers."""
    return set(connection.execute(sa.select(column).where(*_whose(dataset, annotator))).scalars())


def recent(
    connection: sa.Connection, dataset: str, annotator: str, limit: int, before: str | None
) -> list[StoredEvent]:
    """Read the last current answers, newest first."""
    query = sa.select(current.c.seq).where(*_whose(dataset, annotator))
    if before is not None:
        query = query.where(current.c.seq < answer(connection, before).seq)
    seqs = connection.execute(query.order_by(current.c.seq.desc()).limit(limit)).scalars().all()
    found = connection.execute(sa.select(events).where(events.c.seq.in_(seqs)).order_by(events.c.seq.desc()))
    return [decode(row) for row in found]


def undone(connection: sa.Connection, dataset: str, annotator: str, limit: int) -> list[StoredEvent]:
    """Read the answers that can be put back, the one undone last first.

    Bulk edits that were taken back are not among them: they are put back as a whole. Of answers that were taken over
    from one answer together, one stands for all.
    """
    last = connection.execute(sa.select(tally.c.last_answer).where(*_of(tally, dataset, annotator))).scalar()
    if last is None:
        return []
    about_dataset = read_lines(connection, events.c.dataset == dataset, events.c.task_hash == WHOLE_DATASET)
    lines = read_lines(
        connection,
        events.c.dataset == dataset,
        events.c.seq > max(last, horizon(about_dataset)),
        events.c.annotator == annotator,
        events.c.kind.in_(["undo", "redo"]),
        events.c.task_hash != WHOLE_DATASET,
        events.c.batch.is_(None),
    )
    waiting: dict[str, None] = {}
    for line in lines:
        waiting.pop(line.supersedes or "", None)
        if line.kind == "undo":
            waiting[line.supersedes or ""] = None
    found: dict[str, StoredEvent] = {}
    for identifier in reversed(waiting):
        if len(found) == limit:
            break
        one = answer(connection, identifier)
        found.setdefault(one.batch if one.source is not None and one.batch else one.id, one)
    return list(found.values())


def together(connection: sa.Connection, event: StoredEvent, *, counting: bool) -> list[StoredEvent]:
    """Read the other answers of a batch: those that count, or those whose question has no answer that counts."""
    query = (
        sa.select(events, current.c.seq.label("current_seq"))
        .outerjoin(
            current,
            sa.and_(
                current.c.dataset == events.c.dataset,
                current.c.annotator == events.c.annotator,
                current.c.task_hash == events.c.task_hash,
            ),
        )
        .where(events.c.batch == event.batch, events.c.kind == "answer", events.c.seq != event.seq)
        .order_by(events.c.seq)
    )
    rows = connection.execute(query).all()
    return [decode(row) for row in rows if row.current_seq == (row.seq if counting else None)]


def all_current(connection: sa.Connection, dataset: str) -> Iterator[StoredEvent]:
    """Read all answers of a dataset that count, oldest first."""
    seqs = sa.select(current.c.seq).where(current.c.dataset == dataset)
    for row in connection.execute(sa.select(events).where(events.c.seq.in_(seqs)).order_by(events.c.seq)):
        yield decode(row)


def label_sets(connection: sa.Connection, dataset: str, annotator: str) -> list[tuple[list[str], str, int]]:
    """Read which sets of labels the answers that count are about, with their scope and number."""
    query = (
        sa.select(events.c.labels, events.c.scope, sa.func.count())
        .join(current, current.c.seq == events.c.seq)
        .where(*_whose(dataset, annotator), events.c.labels.is_not(None), events.c.scope.is_not(None))
        .group_by(events.c.labels, events.c.scope)
        .order_by(sa.func.min(events.c.seq))
    )
    return [(from_json(labels), scope, number) for labels, scope, number in connection.execute(query)]


def dataset_names(connection: sa.Connection) -> set[str]:
    """Read the names of the datasets that have answers."""
    return set(connection.execute(sa.select(current.c.dataset).distinct()).scalars())


def annotators(connection: sa.Connection, dataset: str) -> set[str]:
    """Give the names of all whose answers in a dataset count."""
    return set(connection.scalars(sa.select(current.c.annotator).distinct().where(current.c.dataset == dataset)))


def propagated(connection: sa.Connection, dataset: str, annotator: str, view_id: str) -> list[StoredEvent]:
    """Read the answers that count and were taken over from texts alike, given in one view, oldest first."""
    counting = sa.select(current.c.seq).where(*_whose(dataset, annotator))
    query = sa.select(events).where(
        events.c.dataset == dataset,
        events.c.source == "propagated",
        events.c.annotator == annotator,
        events.c.view_id == view_id,
        events.c.seq.in_(counting),
    )
    return [decode(row) for row in connection.execute(query.order_by(events.c.seq))]


def records(connection: sa.Connection, dataset: str, annotator: str | None) -> Iterator[Record]:
    """Read the answers that count one by one: those to one text together, in the order of its first answer."""
    first = sa.func.min(current.c.seq).over(partition_by=current.c.input_hash).label("first")
    counting = sa.select(current.c.seq, first).where(*_whose(dataset, annotator)).subquery()
    query = sa.select(events).join(counting, events.c.seq == counting.c.seq)
    rows = connection.execute(query.order_by(counting.c.first, events.c.seq).execution_options(yield_per=_PAGE))
    for row in rows:
        yield decode_record(row)


def counts(connection: sa.Connection, dataset: str, annotator: str | None) -> Counts:
    """Read how many current answers there are."""
    names = ("accept", "reject", "ignore", "flagged")
    sums = [sa.func.coalesce(sa.func.sum(tally.c[name]), 0) for name in names]
    row = connection.execute(sa.select(*sums).where(*_of(tally, dataset, annotator))).one()
    return Counts(*(int(value) for value in row))


def last_seq(connection: sa.Connection, dataset: str) -> int:
    """Read the number of the newest event of a dataset; 0 if it has none."""
    return connection.execute(sa.select(sa.func.max(events.c.seq)).where(events.c.dataset == dataset)).scalar() or 0


def events_since(connection: sa.Connection, dataset: str, seq: int) -> list[StoredEvent]:
    """Read the events of a dataset after a number, oldest first."""
    query = sa.select(events).where(events.c.dataset == dataset, events.c.seq > seq).order_by(events.c.seq)
    return [decode(row) for row in connection.execute(query)]


def _whose(dataset: str, annotator: str | None) -> list[sa.ColumnElement[bool]]:
    return _of(current, dataset, annotator)


def _of(table: sa.Table, dataset: str, annotator: str | None) -> list[sa.ColumnElement[bool]]:
    where = [table.c.dataset == dataset]
    return where if annotator is None else [*where, table.c.annotator == annotator]

"""Frames: answers as rows, events as rows. Always new objects, of the same types also when empty."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store import columns as make
from nb_annotate.store.current import read_lines
from nb_annotate.store.history import current_seqs
from nb_annotate.store.moments import Moment, until
from nb_annotate.store.schema import current, events

Columns: TypeAlias = Mapping[str, tuple[sa.Column[Any], Callable[[Sequence[Any]], "pd.Series[Any]"]]]
"""By name: where a column comes from, and how it is made."""

ANSWER_COLUMNS: Columns = {
    "id": (events.c.row_id, make.parsed),
    "index": (events.c.row_index, make.index_labels),
    "text": (events.c.text, make.strings),
    "view_id": (events.c.view_id, make.strings),
    "answer": (events.c.answer, make.strings),
    "scope": (events.c.scope, make.objects),
    "labels": (events.c.labels, make.parsed),
    "spans": (events.c.spans, make.parsed),
    "label": (events.c.label, make.objects),
    "accept": (events.c.accept, make.parsed),
    "annotator": (events.c.annotator, make.strings),
    "session": (events.c.session, make.strings),
    "note": (events.c.note, make.parsed),
    "flagged": (events.c.flagged, make.booleans),
    "score": (events.c.score, make.floats),
    "model_version": (events.c.model_version, make.objects),
    "source": (events.c.source, make.objects),
    "input_hash": (events.c.input_hash, make.integers),
    "started_at": (events.c.started_at, make.times),
    "ended_at": (events.c.ended_at, make.times),
    "meta": (events.c.meta, make.parsed),
}
EVENT_COLUMNS: Columns = {
    "event_id": (events.c.id, make.strings),
    "kind": (events.c.kind, make.strings),
    "supersedes": (events.c.supersedes, make.objects),
    "batch": (events.c.batch, make.objects),
    "task_hash": (events.c.task_hash, make.integers),
    **{name: column for name, column in ANSWER_COLUMNS.items() if name != "answer"},
    "answer": (events.c.answer, make.objects),
    "recorded_at": (events.c.recorded_at, make.times),
}


def answers_frame(
    connection: sa.Connection, dataset: str, annotator: str | None = None, at: Moment | None = None
) -> pd.DataFrame:
    """Make the frame of the answers that count, or that counted at a moment, in the order they were given."""
    counted: set[int] | None = None
    where: list[sa.ColumnElement[bool]]
    if at is None:
        seqs = sa.select(current.c.seq).where(current.c.dataset == dataset)
        where = [events.c.seq.in_(seqs if annotator is None else seqs.where(current.c.annotator == annotator))]
    else:
        then = until(at)
        counted = set(current_seqs(read_lines(connection, events.c.dataset == dataset, then)).values())
        where = [events.c.dataset == dataset, events.c.kind == "answer", then]
        if annotator is not None:
            where.append(events.c.annotator == annotator)
    frame = _frame(connection, events.c.task_hash, ANSWER_COLUMNS, where, counted)
    seconds = (frame["ended_at"] - frame["started_at"]).dt.total_seconds()
    frame.insert(len(frame.columns) - 1, "seconds", seconds)
    return frame


def events_frame(connection: sa.Connection, dataset: str) -> pd.DataFrame:
    """Make the frame of all events of a dataset, oldest first."""
    return _frame(connection, events.c.seq, EVENT_COLUMNS, [events.c.dataset == dataset], None)


def _frame(
    connection: sa.Connection,
    index: sa.Column[int],
    columns: Columns,
    where: Sequence[sa.ColumnElement[bool]],
    counted: set[int] | None,
) -> pd.DataFrame:
    selected = [column for column, _ in columns.values()]
    query = sa.select(events.c.seq, index.label("_index"), *selected).where(*where).order_by(events.c.seq)
    with _collector_paused():
        rows: Sequence[Any] = connection.execute(query).fetchall()
        if counted is not None:
            rows = [row for row in rows if row[0] in counted]
        _, labels, *cells = zip(*rows, strict=True) if rows else ((), (), *((),) * len(selected))
        made = {name: build(values) for (name, (_, build)), values in zip(columns.items(), cells, strict=True)}
        frame = pd.DataFrame(made, copy=False)
        frame.index = pd.Index(labels, dtype="int64", name=index.name)
    return frame


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Make millions of objects without searching them for garbage again and again (a third of the time)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

"""Frames: answers as rows, spans as rows. Always new objects, of the same types also when empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store import columns as make
from nb_annotate.store.schema import current, events

_ANSWER_COLUMNS: dict[str, tuple[sa.Column[Any], Callable[[Sequence[Any]], pd.Series[Any]]]] = {
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
    "input_hash": (events.c.input_hash, make.integers),
    "started_at": (events.c.started_at, make.times),
    "ended_at": (events.c.ended_at, make.times),
    "meta": (events.c.meta, make.parsed),
}


def answers_frame(connection: sa.Connection, where: sa.ColumnElement[bool]) -> pd.DataFrame:
    """Make the frame of the answer events that fit, in the order in which they were given."""
    selected = [column for column, _ in _ANSWER_COLUMNS.values()]
    query = sa.select(events.c.task_hash, *selected).where(where).order_by(events.c.seq)
    rows = connection.execute(query).fetchall()
    hashes, *cells = zip(*rows, strict=True) if rows else ((), *((),) * len(selected))
    made = {name: build(values) for (name, (_, build)), values in zip(_ANSWER_COLUMNS.items(), cells, strict=True)}
    frame = pd.DataFrame(made, copy=False)
    frame.insert(frame.columns.get_loc("meta"), "seconds", (frame["ended_at"] - frame["started_at"]).dt.total_seconds())
    frame.index = pd.Index(hashes, dtype="int64", name="task_hash")
    return frame


def counting(dataset: str, annotator: str | None) -> sa.ColumnElement[bool]:
    """Say which events are the answers that count."""
    seqs = sa.select(current.c.seq).where(current.c.dataset == dataset)
    return events.c.seq.in_(seqs if annotator is None else seqs.where(current.c.annotator == annotator))

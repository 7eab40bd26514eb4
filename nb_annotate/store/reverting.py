"""Changes to a whole dataset, and taking them back as a whole."""

from __future__ import annotations

import time
from uuid import uuid4

import sqlalchemy as sa

from nb_annotate.store.encoding import decode
from nb_annotate.store.event import LogKind, NewEvent, StoredEvent
from nb_annotate.store.schema import events
from nb_annotate.tasks.errors import StoreError

EDITOR = "store"
"""Whose events and session these are: nobody sat at a card."""


def drop_event(dataset: str, change: str) -> NewEvent:
    """Make the event that hides all answers of a dataset."""
    return NewEvent(
        id=uuid4().hex,
        kind="drop",
        dataset=dataset,
        annotator=EDITOR,
        session=EDITOR,
        ended_at=time.time(),
        batch=change,
    )


def counter_events(connection: sa.Connection, change: str, new_change: str) -> list[NewEvent]:
    """Make the events that take back a change: answers and drops are undone, what it undid is redone.

    Operations on labels tell what they do in an event of their own; taking them back does, too.

    Raises
    ------
    StoreError
        There is no such change.
    """
    query = sa.select(events).where(events.c.batch == change).order_by(events.c.seq)
    found = [decode(row) for row in connection.execute(query)]
    if not found:
        msg = f"There is no change {change!r} to take back."
        raise StoreError(msg, hint="Pass what apply(), import_(), drop() or revert() returned, or its id.")
    return [_counter(event, new_change) for event in reversed(found)]  # what was done last is taken back first


def _counter(event: StoredEvent, change: str) -> NewEvent:
    if event.kind == "surgery":
        return _told_back(event, change)
    kind: LogKind = "redo" if event.kind == "undo" else "undo"
    target = event.supersedes if event.kind in {"undo", "redo"} else event.id
    return NewEvent(
        id=uuid4().hex,
        kind=kind,
        dataset=event.dataset,
        annotator=event.annotator,
        session=EDITOR,
        task_hash=event.task_hash,
        input_hash=event.input_hash,
        view_id=event.view_id,
        ended_at=time.time(),
        supersedes=target,
        batch=change,
    )


_BACK = "take back: "


def _told_back(event: StoredEvent, change: str) -> NewEvent:
    text = event.text.removeprefix(_BACK) if event.text.startswith(_BACK) else f"{_BACK}{event.text}"
    return NewEvent(
        id=uuid4().hex,
        kind="surgery",
        dataset=event.dataset,
        annotator=EDITOR,
        session=EDITOR,
        text=text,
        ended_at=time.time(),
        batch=change,
    )

"""From a stored answer back to its task."""

from __future__ import annotations

from nb_annotate.store.event import NewEvent, StoredEvent
from nb_annotate.tasks.errors import StoreError
from nb_annotate.tasks.types import Decision, Task


def task_of(event: NewEvent | StoredEvent) -> Task:
    """Rebuild the task of an answer as it was asked; tokens that we made ourselves are not there."""
    return {
        **event.task,
        "text": event.text,
        "_task_hash": event.task_hash,
        "_input_hash": event.input_hash,
        "_view_id": event.view_id,
    }


def decision_of(event: StoredEvent) -> Decision:
    """Return what was decided.

    Raises
    ------
    StoreError
        The event is no answer.
    """
    if event.decision is None:
        msg = f"The event {event.id!r} is an {event.kind}, not an answer."
        raise StoreError(msg)
    return event.decision

"""From a stored answer back to its task."""

from __future__ import annotations

from collections.abc import Iterator

from nb_annotate.loop.learning.book import Judged
from nb_annotate.store.event import NewEvent, StoredEvent
from nb_annotate.store.store import Store
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


SHORTEST_LOOK = 0.3
"""Seconds: a faster answer came from a program, not from somebody who read the card."""

_PAGE = 500


def judged_of(event: StoredEvent) -> Judged:
    """Turn a stored answer into what it says to a model."""
    seconds = None if event.started_at is None else event.ended_at - event.started_at
    if seconds is not None and seconds < SHORTEST_LOOK:
        seconds = None
    return Judged(task_of(event), decision_of(event), event.scope, tuple(event.labels or ()), seconds, event.seq)


def answers_that_count(store: Store, dataset: str, annotator: str) -> list[Judged]:
    """Read all answers of an annotator that count, oldest first."""
    return [judged_of(event) for event in _newest_first(store, dataset, annotator)][::-1]


def _newest_first(store: Store, dataset: str, annotator: str) -> Iterator[StoredEvent]:
    before = None
    while page := store.recent(dataset, annotator, _PAGE, before):
        yield from page
        before = page[-1].id

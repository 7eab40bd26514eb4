"""What follows from events: the part of `Session` that moves cards and tells who listens."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from nb_annotate.loop.progress import SPEED_WINDOW
from nb_annotate.loop.stored import task_of

if TYPE_CHECKING:
    from nb_annotate.loop.action import Action
    from nb_annotate.loop.bulletin import Bulletin
    from nb_annotate.loop.deck import Deck
    from nb_annotate.loop.learning.model_loop import ModelLoop
    from nb_annotate.loop.lookup import Lookup
    from nb_annotate.loop.prefill import Prefill
    from nb_annotate.loop.recorder import Recorder
    from nb_annotate.store.event import NewEvent, StoredEvent
    from nb_annotate.store.store import Store
    from nb_annotate.tasks.types import Task


class Following:
    """Keeps the cards in step with the events; mixed into `Session`."""

    store: Store
    dataset: str
    annotator: str
    learning: ModelLoop | None
    bulletin: Bulletin
    _lock: threading.RLock
    _deck: Deck
    _lookup: Lookup
    _recorder: Recorder
    _prefill: Prefill | None
    _times: list[float]

    def _rest_of_batch(self, action: Action, target: NewEvent | StoredEvent) -> Iterator[tuple[NewEvent, Task]]:
        """Turn the answers that were taken over together with this one, too; sent twice, they have the same ids."""
        from nb_annotate.store.event import StoredEvent

        if target.source != "propagated" or not isinstance(target, StoredEvent):
            return
        for other in self.store.together(target, counting=action.kind == "undo"):
            identifier = str(uuid5(NAMESPACE_OID, f"{action.id}/{other.id}"))
            step = replace(action, id=identifier, supersedes=other.id, task_hash=other.task_hash)
            yield self._recorder.turn(step, other), task_of(other)

    def _apply_all(self, events: Sequence[NewEvent], tasks: dict[str, Task]) -> None:
        """Bring the cards in step with events that were stored; one look at the store does for many."""
        if len(events) == 1:
            counts = self._lookup.current(events[0].task_hash) is not None
            self._apply(events[0], tasks[events[0].id], counts=counts)
        elif events:
            answered = self.store.answered(self.dataset, self.annotator)
            for event in events:
                self._apply(event, tasks[event.id], counts=event.task_hash in answered)

    def _apply(self, event: NewEvent, task: Task, *, counts: bool) -> None:
        if counts:
            self._deck.settle([event.task_hash])
        elif "_propagated_from" not in task:
            self._deck.reopen(task)
        elif self.learning is not None or (self._prefill is not None and task["_view_id"] == "ner"):
            self._deck.answered.discard(event.task_hash)  # the model chooses it anew, or its whole text is asked
        else:
            self._deck.put_back(self._lookup.tokenized(task))
        if event.kind == "answer" and event.source is None:
            self._times = [*self._times[1 - SPEED_WINDOW :], event.ended_at]

    def _fill_in(self, events: Sequence[NewEvent], tasks: dict[str, Task]) -> None:
        """Show what was taken over, or is so no more, in the cards that are open."""
        if self._prefill is None or all("_propagated_from" not in tasks[event.id] for event in events):
            return
        before = self._prefill.texts
        self._prefill.read()
        with self._lock:
            for card in self._deck.cards():
                self._deck.replace(card["_task_hash"], self._prefill.refilled(card, before))
        self.bulletin.emit("invalidate", "spans were taken over")

    def _tell(self, events: Sequence[NewEvent], client: str) -> None:
        settled = [event.task_hash for event in events if event.kind != "undo"]
        if settled:
            self.bulletin.emit("answered", (client, settled))
        if any(event.kind == "undo" for event in events):
            self.bulletin.emit("reopened", client)
        self.bulletin.emit("progress", None)

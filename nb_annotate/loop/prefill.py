"""Spans that were taken over from texts alike are there already when their text is asked about."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from nb_annotate.loop.stored import decision_of
from nb_annotate.loop.stream import Stream
from nb_annotate.sources.opening import Source
from nb_annotate.store.event import StoredEvent
from nb_annotate.store.store import Store
from nb_annotate.tasks.types import SPAN_VIEWS, Span, Task


class Prefill:
    """Fills spans into cards: those found right are marked, those found wrong are not suggested.

    Parameters
    ----------
    store, dataset, annotator
        Whose answers.
    """

    def __init__(self, store: Store, dataset: str, annotator: str) -> None:
        self._store = store
        self._dataset = dataset
        self._annotator = annotator
        self._by_text: dict[int, list[StoredEvent]] = {}
        self.read()

    @property
    def texts(self) -> frozenset[int]:
        """The input hashes of the texts that have such spans."""
        return frozenset(self._by_text)

    def read(self) -> None:
        """Read anew what was taken over."""
        found: dict[int, list[StoredEvent]] = {}
        for event in self._store.propagated(self._dataset, self._annotator, "ner"):
            found.setdefault(event.input_hash, []).append(event)
        self._by_text = found

    def refilled(self, task: Task, before: Collection[int]) -> Task:
        """Fill in an open card anew; `before` are the texts that had such spans until now."""
        cut = task.get("origin")
        if (task["_input_hash"] if cut is None else cut["input_hash"]) in before:
            own = [span for span in task.get("spans", []) if span.get("source") != "propagated"]
            task = cast("Task", {**task, "spans": own})
        return self.fill(task)

    def fill(self, task: Task) -> Task:
        """Return the task with the spans; the same task if there are none."""
        cut = task.get("origin")
        events = self._by_text.get(task["_input_hash"] if cut is None else cut["input_hash"], [])
        if not events or task["_view_id"] not in SPAN_VIEWS:
            return task
        offset, length = 0 if cut is None else cut["start"], len(task["text"])
        right: list[Span] = []
        wrong: set[tuple[int, int, str]] = set()
        for event in events:
            accepted = decision_of(event)["answer"] == "accept"
            for span in event.task.get("spans", []):
                start, end = span["start"] - offset, span["end"] - offset
                if start < 0 or end > length:
                    continue
                if accepted:
                    right.append({"start": start, "end": end, "label": span["label"], "source": "propagated"})
                else:
                    wrong.add((start, end, span["label"]))
        kept = [span for span in task.get("spans", []) if not _gives_way(span, right, wrong, task["_view_id"])]
        spans = sorted([*kept, *right], key=lambda span: (span["start"], span["end"]))
        return cast("Task", {**task, "spans": spans})


class PrefilledStream:
    """A stream whose cards are filled in when they are handed out; see `nb_annotate.loop.stream.Stream`."""

    def __init__(self, stream: Stream, prefill: Prefill) -> None:
        self._stream = stream
        self._prefill = prefill

    @property
    def source(self) -> Source:
        """The texts."""
        return self._stream.source

    @property
    def repeated(self) -> int:
        """Questions left out because the stream had them before."""
        return self._stream.repeated

    @property
    def exhausted(self) -> bool:
        """Whether no more tasks will come for now."""
        return self._stream.exhausted

    def ready(self) -> None:
        """Get tasks ready."""
        self._stream.ready()

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` new tasks."""
        return [self._prefill.fill(task) for task in self._stream.take(count)]

    def remaining(self, still_open: int, answered: int) -> int | None:
        """Tell how many cards are still to come."""
        return self._stream.remaining(still_open, answered)

    def close(self) -> None:
        """Let go of everything."""
        self._stream.close()


def _gives_way(span: Span, right: list[Span], wrong: set[tuple[int, int, str]], view_id: str) -> bool:
    if (span["start"], span["end"], span["label"]) in wrong:
        return True
    if view_id == "ner_manual":
        return any(span["start"] < other["end"] and other["start"] < span["end"] for other in right)
    keys = {(other["start"], other["end"], other["label"]) for other in right}
    return (span["start"], span["end"], span["label"]) in keys

"""What an operation on labels does to a whole dataset: the events that it takes, what it looks like, what to mind."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pandas as pd

from nb_annotate.store import columns as make
from nb_annotate.store.encoding import to_json
from nb_annotate.store.event import SURGEON, NewEvent, StoredEvent
from nb_annotate.store.questions import asked_label, merged_question
from nb_annotate.store.relabelling import LabelRow, Revised, decision_of, excerpt, merged, relabelled_task
from nb_annotate.store.reverting import EDITOR
from nb_annotate.store.splitting import Split
from nb_annotate.tasks.hashing import set_hashes, task_hash
from nb_annotate.tasks.types import BINARY_VIEWS


@dataclass
class Operation:
    """All that changes in the answers of a dataset.

    Attributes
    ----------
    revised : list of Revised
        What some answers become; also those that stay as they are but are to be looked at again.
    withdrawn : list of StoredEvent
        Answers to questions that are no longer asked in these words.
    """

    revised: list[Revised] = field(default_factory=list)
    withdrawn: list[StoredEvent] = field(default_factory=list)

    @property
    def answers(self) -> int:
        """How many answers change."""
        changed = {each.event.id for each in self.revised if each.changed}
        return len(changed | {event.id for event in self.withdrawn})

    @property
    def queue(self) -> list[int]:
        """The task hashes of what is to be looked at again, once each."""
        return list(dict.fromkeys(_hash_of(each) for each in self.revised if each.look_again))

    @property
    def undecided(self) -> list[LabelRow]:
        """What has no new label."""
        return [row for each in self.revised for row in each.rows if row.after is None and row.what != "complete for"]

    def events(self, change: str, dataset: str, summary: str) -> Iterator[NewEvent]:
        """Make the events: one for the whole, one for each answer that changes."""
        if not self.answers:
            return
        yield NewEvent(
            id=uuid4().hex, kind="surgery", dataset=dataset, annotator=EDITOR, session=SURGEON, text=summary,
            ended_at=time.time(), batch=change,
        )  # fmt: skip
        for event in self.withdrawn:
            yield NewEvent(
                id=uuid4().hex, kind="undo", dataset=dataset, annotator=event.annotator, session=SURGEON,
                task_hash=event.task_hash, input_hash=event.input_hash, view_id=event.view_id,
                ended_at=time.time(), supersedes=event.id, batch=change,
            )  # fmt: skip
        for each in self.revised:
            if each.changed:
                yield _revision(each, change)

    def frame(self, others: Callable[[Revised], str | None]) -> pd.DataFrame:
        """Make the preview; `others` tells whose answer to the same question is another one afterwards."""
        found = [(each, row, others(each)) for each in self.revised for row in each.rows]
        notes = [[note for note in (row.conflict, other) if note] for _, row, other in found]
        frame = pd.DataFrame(
            {
                "annotator": make.strings([each.event.annotator for each, *_ in found]),
                "view_id": make.strings([each.event.view_id for each, *_ in found]),
                "answer": make.strings([decision_of(each.event)["answer"] for each, *_ in found]),
                "what": make.strings([row.what for _, row, _ in found]),
                "before": make.strings([row.before for _, row, _ in found]),
                "after": make.objects([row.after for _, row, _ in found]),
                "start": pd.array([row.start for _, row, _ in found], dtype="Int64"),
                "end": pd.array([row.end for _, row, _ in found], dtype="Int64"),
                "marked": make.objects([_marked(each, row) for each, row, _ in found]),
                "text": make.strings([excerpt(each.event.text, row) for each, row, _ in found]),
                "conflict": make.objects(["; ".join(note) or None for note in notes]),
                "look_again": make.booleans([each.look_again for each, *_ in found]),
            }
        )
        frame.index = pd.Index([each.event.task_hash for each, *_ in found], dtype="int64", name="task_hash")
        return frame


def merging(answers: Iterable[StoredEvent], gone: Sequence[str], into: str) -> Operation:
    """Plan to give one label in place of others; a rename is that of one label alone."""
    operation = Operation()
    questions: dict[tuple[str, int], list[StoredEvent]] = {}
    for event in answers:
        if event.view_id in BINARY_VIEWS and not asked_label(event).isdisjoint(gone):
            task = relabelled_task(event, lambda span: into if span["label"] in gone else span["label"], gone, [into])
            questions.setdefault((event.annotator, task_hash(task, event.view_id)), []).append(event)
        else:
            _keep(operation, merged(event, gone, into))
    for (_, key), group in questions.items():
        revised = merged_question(group, gone, into)
        _keep(operation, revised)
        operation.withdrawn += [event for event in group if event.task_hash != key]
    return operation


def splitting(answers: Iterable[StoredEvent], split: Split) -> Operation:
    """Plan to give several labels in place of one."""
    operation = Operation()
    for event in answers:
        made = list(split.revised(event))
        for revised in made:
            _keep(operation, revised)
        if all(_hash_of(revised) != event.task_hash for revised in made):
            operation.withdrawn.append(event)
    return operation


class Disagreement:
    """Whose answers to the same question differ once the labels have changed.

    Parameters
    ----------
    answers : iterable of StoredEvent
        All answers of the dataset that count.
    operation : Operation
        What becomes of them.
    """

    def __init__(self, answers: Iterable[StoredEvent], operation: Operation) -> None:
        said: dict[int, dict[str, str]] = {}
        gone = {event.id for event in operation.withdrawn} | {each.event.id for each in operation.revised}
        for event in answers:
            if event.id not in gone:
                said.setdefault(event.task_hash, {})[event.annotator] = _signature(decision_of(event))
        for each in operation.revised:
            said.setdefault(_hash_of(each), {})[each.event.annotator] = _signature(each.decision)
        self._said = {key: by_annotator for key, by_annotator in said.items() if len(by_annotator) > 1}

    def __call__(self, revised: Revised) -> str | None:
        """Name the others whose answers differ."""
        by_annotator = self._said.get(_hash_of(revised), {})
        mine = by_annotator.get(revised.event.annotator)
        others = [name for name, other in by_annotator.items() if other != mine]
        return f"differs from the answer of {', '.join(others)}" if others else None


def _keep(operation: Operation, revised: Revised) -> None:
    if revised.changed or revised.look_again:
        operation.revised.append(revised)


def _hash_of(revised: Revised) -> int:
    return task_hash(revised.task, revised.event.view_id)


def _revision(revised: Revised, change: str) -> NewEvent:
    event = revised.event
    task = set_hashes(revised.task, event.view_id)
    parts = {name: getattr(event, name) for name in NewEvent.__dataclass_fields__}
    return NewEvent(
        **{
            **parts, "id": uuid4().hex, "session": SURGEON, "task": task, "task_hash": task["_task_hash"],
            "decision": revised.decision, "scope": revised.scope, "labels": revised.labels,
            "supersedes": event.id, "batch": change,
        }
    )  # fmt: skip


def _marked(revised: Revised, row: LabelRow) -> str | None:
    return None if row.start is None or row.end is None else revised.event.text[row.start : row.end]


def _signature(decision: Any) -> str:
    spans = sorted((span["start"], span["end"], span["label"]) for span in decision.get("spans") or ())
    return to_json([decision["answer"], spans, sorted(decision.get("accept") or ())])

"""Events as rows of the database, and back.

The parts of a task and a decision that frames show have columns of their own, so that a frame of a
million rows need not parse a million tasks.
"""

from __future__ import annotations

from typing import Any, cast

from nb_annotate.formats.json_text import json_bytes, json_value
from nb_annotate.formats.table_rows import score_of
from nb_annotate.store.event import NewEvent, StoredEvent
from nb_annotate.tasks.errors import StoreError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Decision, Task

_OWN_COLUMNS = frozenset({"text", "id", "meta", "_task_hash", "_input_hash", "_view_id"})
_DECIDED = frozenset({"answer", "spans", "accept", "label", "labels", "note", "flagged"})


def to_json(value: object) -> str:
    """Write a value as JSON; what UTF-8 cannot hold is escaped."""
    return json_bytes(value).decode()


def from_json(content: str) -> Any:
    """Read what `to_json` wrote."""
    return json_value(content)


def _or_null(value: object) -> str | None:
    return None if value is None else json_bytes(value).decode()


def _or_none(content: str | None) -> Any:
    return None if content is None else json_value(content)


def encode(event: NewEvent, seq: int, recorded_at: float) -> dict[str, Any]:
    """Turn an event into the values of its row.

    Raises
    ------
    StoreError
        A part of it has no form in JSON.
    """
    task = cast("dict[str, Any]", event.task)
    decision = event.decision or {}
    unknown = decision.keys() - _DECIDED
    if unknown:
        msg = f"Event {event.id}: a decision has no {min(unknown)!r}."
        raise StoreError(msg, hint=f"It has {', '.join(sorted(_DECIDED))}.")
    labels = decision.get("labels") if event.labels is None else event.labels
    meta = task.get("meta")
    try:
        return {
            "seq": seq,
            "id": event.id,
            "dataset": event.dataset,
            "annotator": event.annotator,
            "session": event.session,
            "kind": event.kind,
            "batch": event.batch,
            "task_hash": event.task_hash,
            "input_hash": event.input_hash,
            "view_id": event.view_id,
            "text": event.text,
            "row_id": _or_null(task.get("id")),
            "row_index": _or_null(task["_source"].get("index")) if "_source" in task else None,
            "meta": _or_null(meta),
            "score": score_of(meta),
            "task": _or_null({key: value for key, value in task.items() if key not in _OWN_COLUMNS} or None),
            "answer": decision.get("answer"),
            "spans": _or_null(decision.get("spans")),
            "accept": _or_null(decision.get("accept")),
            "label": decision.get("label"),
            "note": _or_null(decision.get("note")),
            "flagged": int(decision.get("flagged", False)),
            "scope": event.scope,
            "labels": _or_null(labels),
            "started_at": event.started_at,
            "ended_at": event.ended_at,
            "recorded_at": recorded_at,
            "model_version": event.model_version,
            "supersedes": event.supersedes,
            "source": event.source,
        }
    except (TypeError, ValueError) as error:
        msg = f"Event {event.id} of dataset {event.dataset!r} cannot be written as JSON: {error}."
        raise StoreError(msg, hint="Tasks and answers are made of strings, numbers, lists and dicts.") from error


def decode(row: Any) -> StoredEvent:
    """Turn a row of the events table back into its event."""
    return StoredEvent(
        seq=row.seq,
        id=row.id,
        dataset=row.dataset,
        annotator=row.annotator,
        session=row.session,
        kind=row.kind,
        batch=row.batch,
        task_hash=row.task_hash,
        input_hash=row.input_hash,
        view_id=row.view_id,
        text=row.text,
        task=_task(row) if row.kind == "answer" else {},
        decision=_decision(row) if row.kind == "answer" else None,
        scope=row.scope,
        labels=_or_none(row.labels),
        started_at=row.started_at,
        ended_at=row.ended_at,
        recorded_at=row.recorded_at,
        model_version=row.model_version,
        supersedes=row.supersedes,
        source=row.source,
    )


def decode_record(row: Any) -> Record:
    """Turn the row of an answer into a record, without an event in between: exports make one of each row."""
    return Record(
        task=_task(row),
        decision=_decision(row),
        scope=row.scope,
        labels=_or_none(row.labels),
        annotator=row.annotator,
        session=row.session,
        started_at=row.started_at,
        ended_at=row.ended_at,
        model_version=row.model_version,
        source=row.source,
        dataset=row.dataset,
        place=f"{row.dataset}, task {row.task_hash}",
    )


def _task(row: Any) -> Task:
    task: dict[str, Any] = {"text": row.text}
    for key, content in (("id", row.row_id), ("meta", row.meta)):
        if content is not None:
            task[key] = from_json(content)
    hashes = {"_input_hash": row.input_hash, "_task_hash": row.task_hash, "_view_id": row.view_id}
    return cast("Task", {**task, **(_or_none(row.task) or {}), **hashes})


def _decision(row: Any) -> Decision:
    decision: Decision = {
        "answer": row.answer,
        "spans": _or_none(row.spans),
        "accept": _or_none(row.accept),
        "label": row.label,
        "note": _or_none(row.note),
        "flagged": bool(row.flagged),
    }
    if row.labels is not None:
        decision["labels"] = from_json(row.labels)
    return decision

"""Tasks and decisions on their way to the browser and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, cast

import orjson

from nb_annotate.front.protocol_parts import (
    HistoryEntry,
    ModelState,
    Notice,
    Progress,
    WireDecision,
    WireError,
    WireEvent,
    WireTask,
)
from nb_annotate.loop.action import Action
from nb_annotate.loop.bulletin import Notice as LoopNotice
from nb_annotate.loop.learning.model_loop import ModelLoop
from nb_annotate.loop.progress import Progress as LoopProgress
from nb_annotate.loop.recorder import without_own_tokens
from nb_annotate.loop.stored import decision_of
from nb_annotate.store.event import StoredEvent
from nb_annotate.tasks.errors import NbAnnotateError
from nb_annotate.tasks.types import Decision, Task

EXCERPT = 60
"""Code points of a text that the list of last answers shows."""

REPLY_BYTES = 1_000_000
"""A reply with several tasks stays below this; a single longer task goes alone."""


def plain(value: Any) -> Any:
    """Turn what a source may hold (numpy numbers, dates, anything) into plain JSON values."""
    return orjson.loads(orjson.dumps(value, default=str, option=orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_NON_STR_KEYS))


def to_wire(task: Task) -> WireTask:
    """Send a task with its token borders as flat numbers: a tenth of the size of token dicts."""
    tokens = task.get("tokens", [])
    return {
        "task": plain(without_own_tokens(task)),
        "bounds": [border for token in tokens for border in (token["start"], token["end"])],
        "disabled": [number for number, token in enumerate(tokens) if token.get("disabled", False)],
    }


def page(tasks: list[Task]) -> list[WireTask]:
    """Send as many tasks as fit into one reply, at least one."""
    wired: list[WireTask] = []
    size = 0
    for task in tasks:
        size += 4 * len(task["text"]) + 20 * len(task.get("tokens", ()))
        if wired and size > REPLY_BYTES:
            break
        wired.append(to_wire(task))
    return wired


def decision_to_wire(decision: Decision) -> WireDecision:
    """Send what was decided."""
    return cast(
        "WireDecision",
        plain(
            {
                "answer": decision["answer"],
                "spans": decision.get("spans"),
                "accept": decision.get("accept"),
                "note": decision.get("note"),
                "flagged": decision.get("flagged", False),
            }
        ),
    )


def to_action(event: WireEvent) -> Action:
    """Read an event from the browser."""
    return Action(
        id=event["id"],
        kind=event["kind"],
        task_hash=event["task_hash"],
        supersedes=event["supersedes"],
        task=cast("Task | None", event["task"]),
        decision=cast("Decision | None", event["decision"]),
        started_at=event["started_at"],
        ended_at=event["ended_at"],
    )


def to_history(event: StoredEvent) -> HistoryEntry:
    """Send one line of the list of last answers."""
    decision = decision_of(event)
    entry: HistoryEntry = {
        "event_id": event.id,
        "task_hash": event.task_hash,
        "answer": decision["answer"],
        "excerpt": event.text[:EXCERPT],
        "ended_at": event.ended_at,
        "flagged": decision.get("flagged", False),
    }
    if event.source == "propagated" and event.batch is not None:
        entry["batch"] = event.batch
    return entry


def progress_to_wire(progress: LoopProgress) -> Progress:
    """Send the counts."""
    return cast("Progress", asdict(progress))


def model_to_wire(learning: ModelLoop | None) -> ModelState | None:
    """Send what the model panel shows; `None` where no model learns."""
    if learning is None or not learning.learning.updates:
        return None
    points = learning.measuring.curve.points
    return {
        "version": learning.trainer.version,
        "learned": learning.trainer.learned,
        "waiting": learning.waiting,
        "training": learning.training,
        "curve": [{"answers": each.answers, "f": each.f, "low": each.low, "high": each.high} for each in points],
        "measured_on": points[-1].texts if points else 0,
        "measured_by": learning.measuring.measured_by,
        "advice": learning.measuring.advice,
    }


def notice_to_wire(notice: LoopNotice) -> Notice:
    """Send a notice."""
    return cast("Notice", asdict(notice))


def error_to_wire(error: Exception, code: str) -> WireError:
    """Send an error: its text without the hint, and the hint apart."""
    if isinstance(error, NbAnnotateError):
        return {"code": code, "message": error.message, "hint": error.hint}
    return {"code": code, "message": f"{type(error).__name__}: {error}", "hint": None}

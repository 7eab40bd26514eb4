"""A real store on a real disk, and events to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from nb_annotate.store.event import NewEvent
from nb_annotate.store.store import Store
from nb_annotate.tasks.hashing import set_hashes

MakeEvent = Callable[..., NewEvent]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name the file of a store that does not exist yet."""
    return tmp_path / "answers.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Open a store on the disk."""
    with Store(path) as opened:
        yield opened


@pytest.fixture
def answer() -> MakeEvent:
    """Make the event of an answer: `answer("the text", "accept", spans=[...], supersedes=..., ...)`."""
    numbers = count(1)

    def make(text: str = "Ana moves to Porto", said: str = "accept", **more: Any) -> NewEvent:
        fields = {name: more.pop(name) for name in tuple(more) if name in NewEvent.__dataclass_fields__}
        view_id = fields.pop("view_id", "ner_manual")
        task = set_hashes({"text": text, **fields.pop("task", {})}, view_id)
        number = next(numbers)
        decision = {
            "answer": said,
            "spans": None,
            "accept": None,
            "label": None,
            "note": None,
            "flagged": False,
            **more,
        }
        return NewEvent(
            **{
                "id": f"event-{number}", "kind": "answer", "dataset": "news", "annotator": "ana", "session": "s",
                "task_hash": task["_task_hash"], "input_hash": task["_input_hash"], "view_id": view_id, "text": text,
                "task": task, "decision": decision, "started_at": 1e9 + number, "ended_at": 1e9 + number + 2.5,
                **fields,
            }
        )  # fmt: skip

    return make


@pytest.fixture
def turn() -> MakeEvent:
    """Make the event that undoes or redoes an answer."""
    numbers = count(1)

    def make(kind: str, event: NewEvent, **fields: Any) -> NewEvent:
        return NewEvent(
            **{
                "id": f"{kind}-{next(numbers)}", "kind": kind, "dataset": event.dataset, "annotator": event.annotator,
                "session": "s", "task_hash": event.task_hash, "supersedes": event.id, "ended_at": 2e9, **fields,
            }
        )  # fmt: skip

    return make

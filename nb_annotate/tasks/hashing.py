"""Stable hashes that say "the same text" and "the same question".

Both are 53-bit non-negative integers (the first 53 bits of a BLAKE2b digest), so that they
survive JSON, JavaScript and float64 exactly. The definition is frozen: stored hashes must
stay valid, whatever the version.

* `input_hash`: the text alone, code point by code point; the row's id, index and meta do not count.
* `task_hash`: the input hash, the view and, for yes/no views, what is asked
  (the spans as start, end, label in order of position, and the label). In the other views the
  question is "label this text", whatever was suggested.
"""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import Any

from nb_annotate.tasks.types import BINARY_VIEWS, Task

_BITS = 53
_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))  # made once: `json.dumps` makes one a call


def _hash(content: bytes) -> int:
    return int.from_bytes(blake2b(content, digest_size=8).digest()) >> (64 - _BITS)


def input_hash(text: str) -> int:
    """Hash a text by its content.

    Examples
    --------
    >>> input_hash("Ana 🎉") == input_hash("Ana 🎉")
    True
    """
    return _hash(text.encode("utf-8", "surrogatepass"))


def task_hash(task: Task, view_id: str) -> int:
    """Hash the question that a task asks in a view.

    Examples
    --------
    >>> task_hash({"text": "Ana"}, "ner_manual") == task_hash({"text": "Ana", "meta": {}}, "ner_manual")
    True
    """
    return _question_hash(task, view_id, input_hash(task["text"]))


def set_hashes(task: Task, view_id: str) -> Task:
    """Return a copy of the task with `_input_hash`, `_task_hash` and `_view_id` set."""
    hashed = input_hash(task["text"])
    return {
        **task,
        "_input_hash": hashed,
        "_task_hash": _question_hash(task, view_id, hashed),
        "_view_id": view_id,
    }


def _question_hash(task: Task, view_id: str, hashed: int) -> int:
    asked: list[Any] = [hashed, view_id]
    if view_id in BINARY_VIEWS:
        spans = sorted((span["start"], span["end"], span["label"]) for span in task.get("spans") or ())
        asked += [spans, task.get("label")]
    return _hash(_ENCODER.encode(asked).encode())

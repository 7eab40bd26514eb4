"""What an annotator does: an answer, an undo or a redo, before it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nb_annotate.tasks.types import Decision, Task

ActionKind = Literal["answer", "undo", "redo"]


@dataclass(frozen=True, kw_only=True)
class Action:
    """One step, with an id that makes sending it twice harmless.

    `supersedes` names the answer that is revised, taken back or put back. `task` is the sender's
    copy, used only when the session does not know the task (any more).
    """

    id: str
    kind: ActionKind
    task_hash: int
    supersedes: str | None = None
    task: Task | None = None
    decision: Decision | None = None
    started_at: float | None = None
    ended_at: float


@dataclass(frozen=True)
class Refusal:
    """An action that can never be stored, and why."""

    action_id: str
    error: Exception


@dataclass(frozen=True)
class Receipt:
    """What became of a list of actions: committed ids (sent before or not), and refusals."""

    committed: tuple[str, ...]
    refused: tuple[Refusal, ...]

"""What the log is made of: an event before it is stored, and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from nb_annotate.tasks.types import Decision, Scope, Task

LogKind: TypeAlias = Literal["answer", "undo", "redo", "drop", "surgery"]
AnswerSource: TypeAlias = Literal["propagated"]
AppendStatus: TypeAlias = Literal["stored", "duplicate"]

LOG_KINDS: tuple[LogKind, ...] = ("answer", "undo", "redo", "drop", "surgery")
WHOLE_DATASET = 0
"""The task hash of events that are about a whole dataset."""
SURGEON = "label surgery"
"""The session of answers whose labels were changed together with those of the whole dataset."""


@dataclass(frozen=True, kw_only=True)
class NewEvent:
    """One thing that happened, to be appended to the log.

    Parameters
    ----------
    id : str
        Unique over the whole store; made by the sender, so that sending twice is harmless.
    kind : {"answer", "undo", "redo", "drop", "surgery"}
        `undo` makes the answer named by `supersedes` inactive, `redo` makes it active again.
        `drop` hides everything before it in its dataset; it can be undone and redone too.
        `surgery` says in its text what was done to the labels of a dataset; the answers that it
        changed are the other events of its batch.
    dataset, annotator, session : str
        Whose answer, and from which sitting.
    task_hash, input_hash : int
        The question and its text; 0 for what is about a whole dataset.
    view_id : str
        The card.
    text : str
        The text, unmodified; of a `surgery` what it did; else empty.
    task : Task
        The task as it was asked, without the tokens that we made ourselves.
    decision : Decision, optional
        What was decided; only answers have one.
    scope : {"complete", "partial", "negative", "unusable"}, optional
        What the answer says to training; `None` for a skipped example.
    labels : list of str, optional
        The labels that the answer is complete for.
    started_at, ended_at : float
        When the card was shown and when it was answered: seconds since 1970, UTC.
    model_version : str, optional
        The model that made the suggestions.
    supersedes : str, optional
        The id of the answer that is revised, taken back or put back.
    batch : str, optional
        Shared by the events of one bulk edit, so that one undo takes all of them back.
    source : {"propagated"}, optional
        Where an answer came from: `None` is a person's own, `"propagated"` was taken over from an
        answer to a text alike, without anybody looking at this one.
    """

    id: str
    kind: LogKind
    dataset: str
    annotator: str
    session: str
    task_hash: int = WHOLE_DATASET
    input_hash: int = 0
    view_id: str = ""
    text: str = ""
    task: Task = field(default_factory=Task)
    decision: Decision | None = None
    scope: Scope | None = None
    labels: list[str] | None = None
    started_at: float | None = None
    ended_at: float
    model_version: str | None = None
    supersedes: str | None = None
    batch: str | None = None
    source: AnswerSource | None = None


@dataclass(frozen=True, kw_only=True)
class StoredEvent(NewEvent):
    """An event of the log; `seq` counts up over the store, `recorded_at` is when it was stored (seconds, UTC)."""

    seq: int
    recorded_at: float


@dataclass(frozen=True)
class AppendResult:
    """What became of one event.

    `prior` is the id of another active answer to the same question by the same annotator that the
    event did not name in `supersedes`: somebody answered it in a second window or kernel.
    """

    id: str
    status: AppendStatus
    seq: int
    prior: str | None = None


@dataclass(frozen=True)
class Counts:
    """How many current answers there are of each kind, and how many of them are flagged."""

    accept: int = 0
    reject: int = 0
    ignore: int = 0
    flagged: int = 0


@dataclass(frozen=True)
class Change:
    """A change to many answers at once: `apply`, `drop` or `revert`.

    `id` is what `revert` takes (`None` if nothing changed), `answers` how many answers it touched.
    `before` and `after` are numbers of events: `store.diff(dataset, change.before, change.after)`
    lists what changed.
    """

    id: str | None
    dataset: str
    answers: int
    before: int
    after: int


@dataclass(frozen=True)
class Surgery(Change):
    """A change of the labels of a dataset.

    `summary` says it in words. `queue` are the task hashes of what is to be looked at again, as
    `session.focus(...)` takes them. `unused` are the keys of a mapping, or the rows of a frame, that
    fitted nothing.
    """

    summary: str = ""
    queue: list[int] = field(default_factory=list)
    unused: list[object] = field(default_factory=list)

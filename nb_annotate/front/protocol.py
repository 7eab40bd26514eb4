"""The messages between kernel and browser: the one place where their types are written.

`js/gen_protocol.py` turns this module into `js/src/protocol.gen.ts`; nothing else may describe
a message. Every message is one envelope `{v, kind, id, op, body}`:

* `req` (browser to kernel) gets exactly one `res` with the same id, errors included;
* `evt` (kernel to browser) gets none.

Events are delivered at least once: the browser keeps them in an outbox and sends them again
until they are acknowledged, the kernel drops those whose id it has already stored.
Times are seconds since 1970 (UTC); offsets are code points, end exclusive.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

from nb_annotate.front.protocol_parts import (
    AlikeBy,
    AlikeRow,
    HistoryEntry,
    ModelState,
    Notice,
    Progress,
    RefusedEvent,
    WireDecision,
    WireError,
    WireEvent,
    WireTask,
)

PROTOCOL_VERSION = 1
"""Raised whenever a message changes its meaning; the two sides must agree."""

MessageKind: TypeAlias = Literal["req", "res", "evt"]
RequestOp: TypeAlias = Literal["hello", "next", "record", "open", "history", "widen", "alike", "propagate"]
EventOp: TypeAlias = Literal["progress", "notice", "answered", "invalidate", "closed", "model", "queue", "offer"]


# -- requests and their replies ---------------------------------------------------------------


class HelloRequest(TypedDict):
    """A browser (or a reloaded one) introduces itself; `client` names this page's model."""

    client: str
    host: str
    protocol: int


class HelloReply(TypedDict):
    """Everything needed to show the first card. `undone` are answers that can be redone, last first."""

    tasks: list[WireTask]
    exhausted: bool
    history: list[HistoryEntry]
    undone: list[HistoryEntry]
    progress: Progress
    notices: list[Notice]
    model: ModelState | None
    protocol: int


class NextRequest(TypedDict):
    """Ask for `want` more tasks; `have` are the hashes already in the browser, answered or not."""

    client: str
    want: int
    have: list[int]


class NextReply(TypedDict):
    """The next tasks; `exhausted` means that nothing will come after them for now."""

    tasks: list[WireTask]
    exhausted: bool


class RecordRequest(TypedDict):
    """Events in the order in which they happened."""

    client: str
    events: list[WireEvent]


class RecordReply(TypedDict):
    """`acked` events are committed. `refused` ones are not and never will be."""

    acked: list[str]
    refused: list[RefusedEvent]
    progress: Progress
    notices: list[Notice]


class OpenRequest(TypedDict):
    """Ask for an answered task as it was answered, to look at it or to revise it."""

    event_id: str


class OpenReply(TypedDict):
    """The task and its latest decision."""

    task: WireTask
    decision: WireDecision
    event_id: str


class HistoryRequest(TypedDict):
    """Ask for older answers: those before the given event id."""

    before: str | None
    limit: int


class HistoryReply(TypedDict):
    """Last answers, newest first."""

    history: list[HistoryEntry]


class WidenRequest(TypedDict):
    """Ask for an open task with the neighbouring sentence joined to it."""

    client: str
    task_hash: int
    side: Literal["before", "after"]


class WidenReply(TypedDict):
    """The wider task, which takes the place of the one asked about."""

    task: WireTask


class AlikeRequest(TypedDict):
    """Ask for the open texts that are like an answered one: equal, with the same marked words, or similar."""

    client: str
    event_id: str
    by: AlikeBy


class AlikeReply(TypedDict):
    """What `propagate` would answer in the same way, the first of `total` as rows.

    `looked_at` texts of the source were compared; they are all of them if it is `complete`. `notes` say what
    was left out, and why.
    """

    event_id: str
    by: AlikeBy
    total: int
    looked_at: int
    complete: bool
    rows: list[AlikeRow]
    notes: list[str]


class PropagateRequest(TypedDict):
    """Answer what the last `alike` of this client found, except the rows with these keys."""

    client: str
    event_id: str
    by: AlikeBy
    exclude: list[str]


class PropagateReply(TypedDict):
    """So many answers were stored; taking back one of the `batch` takes them all back (`null`: there are none)."""

    event_id: str
    batch: str | None
    stored: int


# -- events from the kernel -------------------------------------------------------------------


class AnsweredEvent(TypedDict):
    """These tasks were answered elsewhere (`client` says where): drop them where unseen."""

    client: str
    task_hashes: list[int]


class InvalidateEvent(TypedDict):
    """The queue changed: drop unseen tasks and ask for the next ones; if the user selected them, a card not begun goes too."""

    reason: str
    selected: bool


class OfferEvent(TypedDict):
    """So many open questions are like one that this client answered: `alike` by text lists them."""

    client: str
    event_id: str
    count: int


class QueueEvent(TypedDict):
    """A new version of the model chose anew: these tasks take the place of all unseen ones."""

    tasks: list[WireTask]
    exhausted: bool


class ClosedEvent(TypedDict):
    """The session ended or was continued in another card; waiting events are still taken."""

    reason: str


# -- the envelope -----------------------------------------------------------------------------


class Request(TypedDict):
    """Browser to kernel."""

    v: int
    kind: Literal["req"]
    id: str
    op: RequestOp
    body: Any


class Response(TypedDict):
    """Kernel to browser: the one answer to a request."""

    v: int
    kind: Literal["res"]
    id: str
    op: str
    ok: bool
    body: Any
    error: WireError | None


class Event(TypedDict):
    """Kernel to browser, unasked."""

    v: int
    kind: Literal["evt"]
    id: str
    op: EventOp
    body: Any


REQUEST_BODIES: dict[str, type] = {
    "hello": HelloRequest,
    "next": NextRequest,
    "record": RecordRequest,
    "open": OpenRequest,
    "history": HistoryRequest,
    "widen": WidenRequest,
    "alike": AlikeRequest,
    "propagate": PropagateRequest,
}
REPLY_BODIES: dict[str, type] = {
    "hello": HelloReply,
    "next": NextReply,
    "record": RecordReply,
    "open": OpenReply,
    "history": HistoryReply,
    "widen": WidenReply,
    "alike": AlikeReply,
    "propagate": PropagateReply,
}
EVENT_BODIES: dict[str, type] = {
    "progress": Progress,
    "notice": Notice,
    "answered": AnsweredEvent,
    "invalidate": InvalidateEvent,
    "closed": ClosedEvent,
    "model": ModelState,
    "queue": QueueEvent,
    "offer": OfferEvent,
}

"""Answers the browser's requests: one reply each, errors included. Knows no widget and no comm."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, cast
from uuid import uuid4

from nb_annotate.front.alike_wire import alike_to_wire
from nb_annotate.front.aside import Aside
from nb_annotate.front.protocol import (
    PROTOCOL_VERSION,
    AlikeReply,
    AlikeRequest,
    Event,
    EventOp,
    HelloReply,
    HelloRequest,
    HistoryReply,
    HistoryRequest,
    NextReply,
    NextRequest,
    OpenReply,
    OpenRequest,
    PropagateReply,
    PropagateRequest,
    RecordReply,
    RecordRequest,
    Response,
    WidenReply,
    WidenRequest,
)
from nb_annotate.front.protocol_check import validate_body
from nb_annotate.front.wire import (
    decision_to_wire,
    error_to_wire,
    model_to_wire,
    notice_to_wire,
    page,
    progress_to_wire,
    to_action,
    to_history,
    to_wire,
)
from nb_annotate.loop.alike import Alike
from nb_annotate.loop.bulletin import Notice, Topic
from nb_annotate.loop.session import Session
from nb_annotate.tasks.errors import (
    AnswerError,
    NbAnnotateError,
    ProtocolError,
    StoreBusyError,
    StoreError,
    did_you_mean,
)

HISTORY = 20
"""Last answers that a card gets at once."""

LONG = frozenset({"alike"})
"""Requests that may take seconds: answers are not to wait for them, so their replies come out of turn."""

log = logging.getLogger(__name__)

Send = Callable[[dict[str, Any]], object]


class Handler:
    """Speaks the protocol for one session.

    Parameters
    ----------
    session : Session
        What the requests are about.
    send : callable
        Takes a message (a JSON-able dict) to the browser; may be called from any thread.
    """

    def __init__(self, session: Session, send: Send) -> None:
        self.session = session
        self._send = send
        self._clients: set[str] = set()
        self._previews: dict[str, Alike] = {}
        self._newest: dict[str, str] = {}
        self._aside = Aside()
        self._operations: dict[str, Callable[[Any], Any]] = {
            "hello": self._hello,
            "next": self._next,
            "record": self._record,
            "open": self._open,
            "history": self._history,
            "widen": self._widen,
            "alike": self._alike,
            "propagate": self._propagate,
        }
        self._stop = session.bulletin.subscribe(self._happened)

    def handle(self, message: object) -> None:
        """Answer one message from the browser with exactly one reply; one to a long request comes later."""
        request: dict[str, Any] = message if isinstance(message, dict) else {}
        if request.get("op") in LONG:
            self._aside.do(lambda: self._reply(request))
        else:
            self._reply(request)

    def close(self) -> None:
        """Hear no more of the session."""
        self._stop()

    def _reply(self, request: dict[str, Any]) -> None:
        operation, identifier = str(request.get("op")), str(request.get("id"))
        response: Response = {
            "v": PROTOCOL_VERSION, "kind": "res", "id": identifier, "op": operation,
            "ok": False, "body": None, "error": None,
        }  # fmt: skip
        try:
            response["body"] = self._answer(request, operation)
            response["ok"] = True
        except Exception as error:  # the browser must hear of it, whatever it is
            code = _code_of(error)
            if code == "internal":
                log.exception("nb_annotate could not answer %r", operation)
            response["error"] = error_to_wire(error, code)
        self._send(cast("dict[str, Any]", response))

    def _answer(self, request: dict[str, Any], operation: str) -> Any:
        if request.get("v") != PROTOCOL_VERSION:
            msg = f"The card speaks protocol {request.get('v')!r}, the kernel {PROTOCOL_VERSION}."
            raise ProtocolError(msg, hint="Restart the kernel, reload the page and run the cell again.")
        if operation not in self._operations:
            msg = f"op={operation!r} is not a request."
            raise ProtocolError(msg, hint=did_you_mean(operation, self._operations))
        body = request.get("body")
        validate_body(operation, body)
        return self._operations[operation](body)

    def _hello(self, body: HelloRequest) -> HelloReply:
        session = self.session
        self._clients.add(body["client"])
        if session.closed is not None:  # a page that was reloaded since did not hear of it
            self._tell("closed", {"reason": session.closed})
        following = self._next({"client": body["client"], "want": session.ahead, "have": []})
        recent = session.store.recent(session.dataset, session.annotator, HISTORY)
        undone = session.store.undone(session.dataset, session.annotator, HISTORY)
        return {
            "tasks": following["tasks"],
            "exhausted": following["exhausted"],
            "history": [to_history(event) for event in recent],
            "undone": [to_history(event) for event in undone],
            "progress": progress_to_wire(session.progress),
            "notices": [notice_to_wire(notice) for notice in session.bulletin.notices],
            "model": model_to_wire(session.learning),
            "protocol": PROTOCOL_VERSION,
        }

    def _next(self, body: NextRequest) -> NextReply:
        if self.session.closed is not None:
            return {"tasks": [], "exhausted": True}
        tasks, exhausted = self.session.next_tasks(body["want"], body["have"], wait=False)
        wired = page(tasks)
        return {"tasks": wired, "exhausted": exhausted and len(wired) == len(tasks)}

    def _record(self, body: RecordRequest) -> RecordReply:
        receipt = self.session.record([to_action(event) for event in body["events"]], body["client"])
        self._newest[body["client"]] = last = body["events"][-1]["id"] if body["events"] else ""
        if last in receipt.committed and body["events"][-1]["kind"] == "answer":
            self._aside.do(lambda: self._offer(body["client"], last))
        return {
            "acked": list(receipt.committed),
            "refused": [
                {"id": refusal.action_id, "error": error_to_wire(refusal.error, _code_of(refusal.error))}
                for refusal in receipt.refused
            ],
            "progress": progress_to_wire(self.session.progress),
            "notices": [notice_to_wire(notice) for notice in self.session.bulletin.notices],
        }

    def _offer(self, client: str, event_id: str) -> None:
        """Tell how many questions are like the one just answered, unless the next answer is here already."""
        count = self.session.count_alike(event_id) if self._newest[client] == event_id else 0
        if count and self._newest[client] == event_id:
            self._tell("offer", {"client": client, "event_id": event_id, "count": count})

    def _open(self, body: OpenRequest) -> OpenReply:
        task, decision = self.session.card(body["event_id"])
        return {"task": to_wire(task), "decision": decision_to_wire(decision), "event_id": body["event_id"]}

    def _history(self, body: HistoryRequest) -> HistoryReply:
        session = self.session
        events = session.store.recent(session.dataset, session.annotator, body["limit"], before=body["before"])
        return {"history": [to_history(event) for event in events]}

    def _widen(self, body: WidenRequest) -> WidenReply:
        return {"task": to_wire(self.session.widen(body["task_hash"], body["side"]))}

    def _alike(self, body: AlikeRequest) -> AlikeReply:
        alike = self.session.alike_to(body["event_id"], by=body["by"])
        self._previews[body["client"]] = alike
        return alike_to_wire(alike)

    def _propagate(self, body: PropagateRequest) -> PropagateReply:
        preview = self._previews.get(body["client"])
        if preview is None or (preview.event_id, preview.by) != (body["event_id"], body["by"]):
            msg = "The list of texts that was shown is not there any more."
            raise AnswerError(msg, hint="Look for them again: only what was shown is answered.")
        keys = {str(row.key): row.key for row in preview.rows}
        change = preview.apply([keys.get(key, key) for key in body["exclude"]])
        del self._previews[body["client"]]
        return {"event_id": preview.event_id, "batch": change.id, "stored": change.answers}

    def _happened(self, topic: Topic, payload: object) -> None:
        if topic == "progress":
            self._tell("progress", progress_to_wire(self.session.progress))
        elif topic == "notice":
            self._tell("notice", notice_to_wire(cast("Notice", payload)))
        elif topic == "answered":
            client, task_hashes = cast("tuple[str, list[int]]", payload)
            self._tell("answered", {"client": client, "task_hashes": task_hashes})
        elif topic == "model":
            self._tell("model", model_to_wire(self.session.learning))
        elif topic == "queue":
            self._tell_queue()
        elif topic == "reopened":
            if self._clients - {payload}:
                self._tell("invalidate", {"reason": "an answer was taken back", "selected": False})
        elif topic == "closed":
            self._tell("closed", {"reason": payload})
        else:
            self._tell("invalidate", {"reason": payload, "selected": topic == "selected"})

    def _tell_queue(self) -> None:
        if self._clients and self.session.closed is None:
            following = self._next({"client": "", "want": self.session.ahead, "have": []})
            self._tell("queue", following)

    def _tell(self, operation: EventOp, body: Any) -> None:
        if not self._clients:
            return
        event: Event = {"v": PROTOCOL_VERSION, "kind": "evt", "id": uuid4().hex, "op": operation, "body": body}
        self._send(cast("dict[str, Any]", event))


def _code_of(error: Exception) -> str:
    codes = {
        StoreBusyError: "store_busy",
        StoreError: "store_failed",
        AnswerError: "answer",
        ProtocolError: "protocol",
        NbAnnotateError: "refused",
    }
    return next((code for kind, code in codes.items() if isinstance(error, kind)), "internal")

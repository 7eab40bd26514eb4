"""For your own tests: a browser that is none, speaking the real protocol to a session, and a simulated annotator.

>>> import nb_annotate as nba
>>> from nb_annotate.testing import FakeFrontend
>>> session = nba.ner.manual(["Ana sings", "Bo"], labels=["PERSON"], store=":memory:", dataset="testing")
>>> card = FakeFrontend(session)
>>> card.accept(spans=[{"start": 0, "end": 3, "label": "PERSON"}])
>>> card.text, card.saved
('Bo', 'saved')
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from nb_annotate.front.config import card_config
from nb_annotate.front.handler import Handler
from nb_annotate.front.protocol import PROTOCOL_VERSION
from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator

__all__ = ["FakeFrontend", "RequestFailedError", "SimulatedAnnotator"]


class RequestFailedError(Exception):
    """The kernel answered a request with an error; `code` is the protocol's."""

    def __init__(self, error: dict[str, Any]) -> None:
        self.code: str = error["code"]
        self.hint: str | None = error["hint"]
        super().__init__(error["message"])


class FakeFrontend:
    """Does what the card does: keeps a queue and an outbox, sends answers until they are acknowledged.

    Every message is turned into JSON and back on its way, as on the wire.

    Parameters
    ----------
    session : Session
        The session to talk to.
    online : bool
        With `False` nothing is sent; `flush()` sends what waits, as after a busy or lost kernel.

    Attributes
    ----------
    config : dict
        What the card is told once.
    queue : list of dict
        Cards that are ready (`{"task", "bounds", "disabled"}`), the one on top first.
    outbox : list of dict
        Events that are not acknowledged.
    history, undone, notices, progress
        As the card shows them; the lists of answers are those of the last greeting.
    refused : list of dict
        Events that the kernel refused, with the error.
    messages : list of dict
        Every message from the kernel.
    """

    def __init__(self, session: Session, *, online: bool = True) -> None:
        self.client = uuid4().hex
        self.online = online
        self.queue: list[dict[str, Any]] = []
        self.outbox: list[dict[str, Any]] = []
        self.history: list[dict[str, Any]] = []
        self.undone: list[dict[str, Any]] = []
        self.notices: list[dict[str, Any]] = []
        self.progress: dict[str, Any] = {}
        self.refused: list[dict[str, Any]] = []
        self.messages: list[dict[str, Any]] = []
        self.exhausted = False
        self._answered: list[tuple[str, dict[str, Any]]] = []
        self._undone: list[tuple[str, dict[str, Any]]] = []
        self._arrived = threading.Condition()
        self._handler = Handler(session, self._receive)
        self._greet(session)

    def connect(self, session: Session) -> None:
        """Meet another session, with whatever is in the outbox: what a restarted kernel looks like."""
        self._handler.close()
        self._handler = Handler(session, self._receive)
        self._greet(session)

    def _greet(self, session: Session) -> None:
        self.config = json.loads(json.dumps(card_config(session)))
        self._greet_again()
        self.flush()

    def _greet_again(self) -> None:
        hello = self.request("hello", {"client": self.client, "host": "testing", "protocol": PROTOCOL_VERSION})
        self.queue, self.exhausted = hello["tasks"], hello["exhausted"]
        self.history, self.notices, self.progress = hello["history"], hello["notices"], hello["progress"]
        self.undone = hello["undone"]

    def request(self, operation: str, body: dict[str, Any]) -> Any:
        """Send one request, wait for its reply and return the body.

        Raises
        ------
        RequestFailedError
            The reply is an error.
        """
        return self.reply(self.send(operation, body))

    def send(self, operation: str, body: dict[str, Any]) -> str:
        """Send one request and return its id, for `reply`."""
        identifier = uuid4().hex
        request = {"v": PROTOCOL_VERSION, "kind": "req", "id": identifier, "op": operation, "body": body}
        self._handler.handle(json.loads(json.dumps(request)))
        return identifier

    def reply(self, identifier: str) -> Any:
        """Wait for the reply to a request and return its body.

        Raises
        ------
        RequestFailedError
            The reply is an error.
        TimeoutError
            There was none within a minute.
        """

        def replies() -> list[dict[str, Any]]:
            return [message for message in self.messages if message["id"] == identifier]

        with self._arrived:
            if not self._arrived.wait_for(replies, 60):
                msg = f"There was no reply to request {identifier!r}."
                raise TimeoutError(msg)
            (reply,) = replies()
        if not reply["ok"]:
            raise RequestFailedError(reply["error"])
        return reply["body"]

    @property
    def task(self) -> dict[str, Any] | None:
        """The task on top, or `None`."""
        task: dict[str, Any] | None = self.queue[0]["task"] if self.queue else None
        return task

    @property
    def text(self) -> str | None:
        """The text on top, or `None`."""
        return None if self.task is None else self.task["text"]

    @property
    def saved(self) -> str:
        """The save light: `saved` or `waiting`."""
        return "waiting" if self.outbox else "saved"

    def accept(self, *, spans: Sequence[Any] | None = None, accept: Sequence[str] | None = None, **more: Any) -> None:
        """Press accept; without spans, a span card takes the suggestions as they stand."""
        self.answer("accept", spans=spans, accept=accept, **more)

    def reject(self, **more: Any) -> None:
        """Press reject."""
        self.answer("reject", **more)

    def ignore(self, **more: Any) -> None:
        """Press skip."""
        self.answer("ignore", **more)

    def answer(
        self,
        answer: str,
        *,
        spans: Sequence[Any] | None = None,
        accept: Sequence[str] | None = None,
        note: str | None = None,
        flagged: bool = False,
        supersedes: str | None = None,
    ) -> None:
        """Answer the card on top: the next one is there at once, the event is sent until acknowledged."""
        card = self.queue.pop(0)
        decision = {"answer": answer, "spans": spans, "accept": accept, "note": note, "flagged": flagged}
        event = self._event("answer", card["task"]["_task_hash"], supersedes)
        event |= {"task": card["task"], "decision": decision, "started_at": event["ended_at"]}
        self._answered.append((event["id"], card))
        self._undone.clear()
        self._post(event)

    def undo(self) -> None:
        """Take back the last answer of this card."""
        event_id, card = self._answered.pop()
        self._undone.append((event_id, card))
        self.queue.insert(0, card)
        self._post(self._event("undo", card["task"]["_task_hash"], event_id))

    def redo(self) -> None:
        """Put back the answer that was taken back last."""
        event_id, card = self._undone.pop()
        self._answered.append((event_id, card))
        self.queue.remove(card)
        self._post(self._event("redo", card["task"]["_task_hash"], event_id))

    def open(self, event_id: str) -> dict[str, Any]:
        """Open an old answer; its card is on top. Answer with `supersedes=event_id` to revise it."""
        opened: dict[str, Any] = self.request("open", {"event_id": event_id})
        self.queue.insert(0, opened["task"])
        return opened

    def alike(self, event_id: str, by: str = "text") -> dict[str, Any]:
        """Look for the texts that would be answered like an earlier one; `propagate` answers them."""
        found: dict[str, Any] = self.request("alike", {"client": self.client, "event_id": event_id, "by": by})
        return found

    def propagate(self, found: dict[str, Any], exclude: Sequence[str] = ()) -> dict[str, Any]:
        """Give the answer to all that `alike` found, except the rows with these keys."""
        named = {"client": self.client, "event_id": found["event_id"], "by": found["by"], "exclude": list(exclude)}
        reply: dict[str, Any] = self.request("propagate", named)
        self._greet_again()
        return reply

    def take_back(self, entry: dict[str, Any]) -> None:
        """Take back an answer of `history`, and with it those of its batch; its card is where the kernel puts it."""
        self._turn("undo", entry)

    def put_back(self, entry: dict[str, Any]) -> None:
        """Put back an answer of `undone`, and with it those of its batch."""
        self._turn("redo", entry)

    def _turn(self, kind: str, entry: dict[str, Any]) -> None:
        self._post(self._event(kind, entry["task_hash"], entry["event_id"]))
        self._greet_again()

    def flush(self) -> None:
        """Send what waits, if online, and fill the queue."""
        if not self.online:
            return
        if self.outbox:
            sent = {event["id"]: event for event in self.outbox}
            reply = self.request("record", {"client": self.client, "events": self.outbox})
            done = {*reply["acked"], *(refusal["id"] for refusal in reply["refused"])}
            self.refused += [{**refusal, "event": sent[refusal["id"]]} for refusal in reply["refused"]]
            self.outbox = [event for event in self.outbox if event["id"] not in done]
            self.progress, self.notices = reply["progress"], reply["notices"]
        self._fill()

    def _fill(self) -> None:
        ahead = self.config["ahead"]
        if len(self.queue) < ahead and not self.exhausted:
            have = [card["task"]["_task_hash"] for card in self.queue]
            reply = self.request("next", {"client": self.client, "want": ahead - len(have), "have": have})
            self.queue += reply["tasks"]
            self.exhausted = reply["exhausted"]

    def _event(self, kind: str, task_hash: int, supersedes: str | None) -> dict[str, Any]:
        return {
            "id": str(uuid4()), "kind": kind, "task_hash": task_hash, "supersedes": supersedes,
            "task": None, "decision": None, "started_at": None, "ended_at": time.time(),
        }  # fmt: skip

    def _post(self, event: dict[str, Any]) -> None:
        self.outbox.append(event)
        self.flush()

    def _receive(self, message: dict[str, Any]) -> None:
        received = json.loads(json.dumps(message))
        with self._arrived:
            self.messages.append(received)
            self._arrived.notify_all()
        if received["kind"] != "evt":
            return
        operation, body = received["op"], received["body"]
        if operation == "notice":
            self.notices = [notice for notice in self.notices if notice["code"] != body["code"]] + [body]
        elif operation == "progress":
            self.progress = body
        elif operation == "answered" and body["client"] != self.client:
            gone = set(body["task_hashes"])
            self.queue = [card for card in self.queue if card["task"]["_task_hash"] not in gone]
        elif operation == "invalidate":
            self.queue, self.exhausted = [], False
            self._fill()

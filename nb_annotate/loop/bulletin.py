"""What has to be said, and who wants to hear of what happens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Level = Literal["info", "warning", "error"]
Topic = Literal["progress", "notice", "answered", "reopened", "invalidate", "selected", "closed", "model", "queue"]
Listener = Callable[[Topic, object], None]


@dataclass(frozen=True)
class Notice:
    """A message with a stable code; a later notice with the same code replaces it."""

    level: Level
    code: str
    message: str
    hint: str | None = None


class Bulletin:
    """Notices and listeners of one session; may be used from any thread.

    A listener is told `(topic, payload)`: `progress` (None), `notice` (Notice), `answered`
    (client, task hashes), `reopened` (client), `invalidate` (reason), `selected` (reason: the user chose
    what is asked next), `closed` (reason), `model` (None: ask `session.learning`), `queue` (None: the cards that nobody has seen were chosen anew).

    Examples
    --------
    >>> bulletin = Bulletin()
    >>> heard = []
    >>> stop = bulletin.subscribe(lambda topic, payload: heard.append(topic))
    >>> bulletin.notify("info", "hello", "Hello.")
    >>> stop(); heard
    ['notice']
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []
        self._notices: dict[str, Notice] = {}

    @property
    def notices(self) -> list[Notice]:
        """What has to be said at the moment."""
        with self._lock:
            return list(self._notices.values())

    def notify(self, level: Level, code: str, message: str, hint: str | None = None) -> None:
        """Say something; a later notice with the same code replaces it."""
        notice = Notice(level, code, message, hint)
        with self._lock:
            self._notices[code] = notice
        self.emit("notice", notice)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a function told what happens; returns the function that ends it."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                self._listeners.remove(listener)

        return stop

    def emit(self, topic: Topic, payload: object) -> None:
        """Tell every listener, outside the lock."""
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(topic, payload)

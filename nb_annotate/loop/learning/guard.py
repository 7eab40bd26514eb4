"""Watches over the calls of a model: one that hangs can be given up on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


class GivenUpError(Exception):
    """The call came back after nobody waited for it any more; its result must not be used."""


@dataclass(slots=True, eq=False)
class _UnderWay:
    since: float
    given_up: bool = False


class Guard:
    """Knows for how long the call under way has lasted; calls are made by one thread at a time.

    A call cannot be stopped from outside. `give_up` makes it raise `GivenUpError` when it comes back, if it ever does,
    so that the thread that it hung in touches nothing any more; `on_return` is told.

    Parameters
    ----------
    on_return : callable
        Called when a call that was given up on has come back: the model works again.
    """

    def __init__(self, on_return: Callable[[], object]) -> None:
        self._on_return = on_return
        self._lock = threading.Lock()
        self._calls: list[_UnderWay] = []

    @property
    def busy_for(self) -> float:
        """Seconds that the call under way has lasted; 0 when there is none that somebody waits for."""
        with self._lock:
            return max((time.monotonic() - call.since for call in self._calls if not call.given_up), default=0.0)

    @property
    def given_up(self) -> bool:
        """Whether a call is under way that nobody waits for."""
        with self._lock:
            return any(call.given_up for call in self._calls)

    def give_up(self) -> bool:
        """Wait no longer for the call under way; `False` if there is none, or another thread has given up on it."""
        with self._lock:
            awaited = [call for call in self._calls if not call.given_up]
            for call in awaited:
                call.given_up = True
            return bool(awaited)

    def watch(self, call: Callable[[], T]) -> T:
        """Make a call.

        Raises
        ------
        GivenUpError
            Nobody waited for it any more.
        """
        under_way = _UnderWay(time.monotonic())
        with self._lock:
            self._calls.append(under_way)
        try:
            return call()
        finally:
            with self._lock:
                self._calls.remove(under_way)
            if under_way.given_up:
                self._on_return()
                raise GivenUpError

    def watched_stop(self, stop: Callable[[], bool]) -> Callable[[], bool]:
        """Make a question "stop?" that shows the call to be alive whenever it is asked."""

        def stop_or_go_on() -> bool:
            with self._lock:
                for call in self._calls:
                    call.since = time.monotonic()
            return stop() or self.given_up

        return stop_or_go_on

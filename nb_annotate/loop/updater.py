"""Hands what happens to one function, in the background and one call at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Updater(Generic[Item]):
    """One worker thread; items that arrive during a call go into the next one together.

    Parameters
    ----------
    update : callable
        Takes a list of items; runs under no lock of ours.
    on_error : callable
        Told the exception when a call raises; later items are handed over as before.
    background : bool
        With `False` there is no thread: `submit` returns when the work is done.
    """

    def __init__(
        self,
        update: Callable[[list[Item]], object],
        on_error: Callable[[Exception], None],
        *,
        background: bool = True,
    ) -> None:
        self._update = update
        self._on_error = on_error
        self._background = background
        self._waiting: list[Item] = []
        self._running = False
        self._successor: Updater[Item] | None = None
        self._changed = threading.Condition()

    @property
    def pending(self) -> list[Item]:
        """What waits for the call under way to end."""
        with self._changed:
            return list(self._waiting)

    def submit(self, items: list[Item]) -> None:
        """Queue items and, in the background, return at once."""
        with self._changed:
            if self._successor is None:
                self._waiting += items
                if self._running or not self._waiting:
                    return
                self._running = True
        if self._successor is not None:
            self._successor.submit(items)
        elif self._background:
            threading.Thread(target=self._work, name="nb_annotate-update", daemon=True).start()
        else:
            self._work()

    def hand_over(self, successor: Updater[Item]) -> None:
        """Let another updater, which nobody uses yet, have what waits and all that is submitted from now on."""
        with self._changed:
            successor._waiting, self._waiting = self._waiting, []
            self._successor = successor

    def wait(self, timeout: float | None = None) -> bool:
        """Return when all that was submitted has been handed over; `False` after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, timeout)

    def _work(self) -> None:
        try:
            while batch := self._next_batch():
                try:
                    self._update(batch)
                except Exception as error:  # noqa: BLE001  user code: whatever it raises is told, labelling goes on
                    self._on_error(error)
        except BaseException:  # an interrupt of a call without a thread: the next one works again
            with self._changed:
                self._running = False
                self._changed.notify_all()
            raise

    def _next_batch(self) -> list[Item]:
        with self._changed:
            batch, self._waiting = self._waiting, []
            if not batch:
                self._running = False
                self._changed.notify_all()
            return batch

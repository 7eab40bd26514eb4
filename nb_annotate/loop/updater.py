"""Hands answers to the recipe's `update`, in the background and one call at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from nb_annotate.loop.recipe import Update


class Updater:
    """One worker thread; answers that arrive during a call go into the next one together.

    Parameters
    ----------
    update : callable
        The recipe's function; runs under no lock of ours.
    on_error : callable
        Told the exception when a call raises; the answers are stored all the same, and later
        answers are handed over as before.
    """

    def __init__(self, update: Update, on_error: Callable[[Exception], None]) -> None:
        self._update = update
        self._on_error = on_error
        self._waiting: list[dict[str, Any]] = []
        self._running = False
        self._changed = threading.Condition()

    def submit(self, answers: list[dict[str, Any]]) -> None:
        """Queue answered tasks and return at once."""
        with self._changed:
            self._waiting += answers
            if self._running or not self._waiting:
                return
            self._running = True
        threading.Thread(target=self._work, name="nb_annotate-update", daemon=True).start()

    def wait(self, timeout: float | None = None) -> bool:
        """Return when all that was submitted has been handed over; `False` after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, timeout)

    def _work(self) -> None:
        while True:
            with self._changed:
                batch, self._waiting = self._waiting, []
                if not batch:
                    self._running = False
                    self._changed.notify_all()
                    return
            try:
                self._update(batch)
            except Exception as error:  # noqa: BLE001  user code: whatever it raises is told, labelling goes on
                self._on_error(error)

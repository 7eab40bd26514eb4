"""Long work beside the thread that answers the browser."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

log = logging.getLogger(__name__)


class Aside:
    """Does one thing after the other in a thread of its own, which ends when there is nothing to do."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self._working = False
        self._lock = threading.Lock()

    def do(self, work: Callable[[], object]) -> None:
        """Have something done after all that was asked for before it; returns at once.

        Parameters
        ----------
        work : callable
            Tells of its own errors; what it raises all the same is logged, and the rest is done.
        """
        with self._lock:
            self._waiting.append(work)
            if self._working:
                return
            self._working = True
        # A daemon: a search in a large source must not hold up the end of the kernel.
        threading.Thread(target=self._work, name="nb_annotate-aside", daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._working = False
                    return
                work = self._waiting.popleft()
            try:
                work()
            except Exception:
                log.exception("nb_annotate could not end what it did for the browser")

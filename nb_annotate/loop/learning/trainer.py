"""Makes new versions of a model from lessons."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from threadpoolctl import threadpool_limits

from nb_annotate.loop.learning.checked import Learner
from nb_annotate.loop.learning.versions import ModelVersions, Version, VersionKind
from nb_annotate.tasks.errors import ModelError

FIRST_REFIT = 10
"""Answers before the first refit."""

LONGEST_WAIT = 30.0
"""Seconds that a rollback waits for the model to be done with what it learns."""

REFIT_GROWTH = 1.5
"""A refit learns from all answers, so each waits for half as many again as the last one had."""


class Trainer:
    """Teaches one model and keeps its versions; used by one thread, but for rollbacks.

    Numerical libraries are held to one thread while it works, so that the notebook keeps the other cores.

    Parameters
    ----------
    model : Learner
        The session's own model.
    on_rollback : callable
        Told that an earlier version is in use again.
    """

    def __init__(self, model: Learner[Any], on_rollback: Callable[[], object]) -> None:
        self.model = model
        self._on_rollback = on_rollback
        self._teaching = threading.Lock()
        self._waits_to_go_back = False
        self.versions = ModelVersions(
            model.name, self._restore, restorable=not getattr(model, "trained_in_place", False)
        )
        self.versions.add("start", answers=0, seconds=0.0, snapshot=model.snapshot())
        self.learned = 0
        self._next_refit: float = FIRST_REFIT

    @property
    def version(self) -> str:
        """The name of the version in use."""
        return self.versions.latest.name

    def refit_due(self, answers: int) -> bool:
        """Whether so much was answered since the last refit that another one pays."""
        return answers >= self._next_refit

    def update(self, new: Sequence[Any], book: Sequence[Any], answers: int, kind: VersionKind = "update") -> None:
        """Learn from new lessons, quickly."""
        started = time.perf_counter()
        with self._teaching, threadpool_limits(limits=1):
            self.model.update(new, book)
            self._publish(kind, answers, started)

    def refit(self, book: Sequence[Any], answers: int, stop: Callable[[], bool]) -> tuple[bool, Any]:
        """Learn from all lessons, thoroughly.

        Returns
        -------
        ended : bool
            `False` if it was stopped before its end; it is due again.
        found : Refit, TextRefit or None
            `None` also where a refit is not another thing than an update for this model.
        """
        started = time.perf_counter()
        stopped = False

        def told_to_stop() -> bool:
            nonlocal stopped
            stopped = stopped or self._waits_to_go_back or stop()
            return stopped

        with self._teaching, threadpool_limits(limits=1):
            self._next_refit = answers + FIRST_REFIT  # should it fail
            found = self.model.refit(book, told_to_stop)
            if found is not None:
                self._publish("refit", answers, started, found)
        ended = found is not None or not stopped
        self._next_refit = max(FIRST_REFIT, answers * REFIT_GROWTH, answers + 1) if ended else answers
        return ended, found

    def _publish(self, kind: VersionKind, answers: int, started: float, found: Any = None) -> None:
        self.versions.add(
            kind,
            answers=answers,
            seconds=time.perf_counter() - started,
            snapshot=self.model.snapshot(),
            facts=found.facts if found is not None else None,
        )

    def _restore(self, version: Version, snapshot: object) -> None:
        self._waits_to_go_back = True
        free = self._teaching.acquire(timeout=LONGEST_WAIT)
        self._waits_to_go_back = False
        if not free:
            msg = f"{self.model.name} has been learning for {LONGEST_WAIT:.0f} seconds: it cannot go back meanwhile."
            raise ModelError(msg, hint="Try again when session.wait() has returned.")
        try:
            self.model.restore(snapshot)
            facts = {"of": version.name}
            self.versions.add("rollback", answers=version.answers, seconds=0.0, snapshot=snapshot, facts=facts)
        finally:
            self._teaching.release()
        self._on_rollback()

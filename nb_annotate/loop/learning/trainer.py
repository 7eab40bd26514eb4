"""Makes new versions of a model from lessons."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from threadpoolctl import threadpool_limits

from nb_annotate.loop.learning.guard import GuardedModel
from nb_annotate.loop.learning.versions import ModelVersions, Version, VersionKind
from nb_annotate.models.span_model import Lesson, Refit

FIRST_REFIT = 10
"""Answers before the first refit."""

REFIT_GROWTH = 1.5
"""A refit learns from all answers, so each waits for half as many again as the last one had."""


class Trainer:
    """Teaches one model and keeps its versions; used by one thread at a time.

    Numerical libraries are held to one thread while it works, so that the notebook keeps the other cores.

    Parameters
    ----------
    model : GuardedModel
        The session's own model.
    """

    def __init__(self, model: GuardedModel) -> None:
        self.model = model
        self.versions = ModelVersions(model.name, self._restore)
        self.versions.add("start", answers=0, seconds=0.0, snapshot=model.snapshot())
        self.learned = 0
        self._refitted = 0

    @property
    def version(self) -> str:
        """The name of the version in use."""
        return self.versions.latest.name

    def refit_due(self, answers: int) -> bool:
        """Whether so much was answered since the last refit that another one pays."""
        return answers >= max(FIRST_REFIT, self._refitted * REFIT_GROWTH) and answers > self._refitted

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson], answers: int) -> None:
        """Learn from new lessons, quickly."""
        started = time.perf_counter()
        with threadpool_limits(limits=1):
            self.model.update(new, book)
        self._publish("replay" if self.learned == 0 and len(new) > 1 else "update", answers, started)

    def refit(self, book: Sequence[Lesson], answers: int, stop: Callable[[], bool]) -> Refit | None:
        """Learn from all lessons, thoroughly; `None` when that is not another thing for this model, or was stopped."""
        started = time.perf_counter()
        with threadpool_limits(limits=1):
            found = self.model.refit(book, stop)
        if not stop():
            self._refitted = answers
        if found is not None:
            self._publish("refit", answers, started, found)
        return found

    def _publish(self, kind: VersionKind, answers: int, started: float, found: Refit | None = None) -> None:
        self.learned = answers
        self.versions.add(
            kind,
            answers=answers,
            seconds=time.perf_counter() - started,
            snapshot=self.model.snapshot(),
            facts=found.facts if found is not None else None,
        )

    def _restore(self, version: Version, snapshot: object) -> None:
        self.model.restore(snapshot)
        facts = {"of": version.name}
        self.versions.add("rollback", answers=version.answers, seconds=0.0, snapshot=snapshot, facts=facts)

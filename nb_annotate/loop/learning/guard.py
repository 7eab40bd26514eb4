"""A model behind a guard: what raises is told, and what hangs can be given up on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Analysis, FloatArray, Lesson, Refit, SpanModel
from nb_annotate.tasks.errors import ModelError

T = TypeVar("T")


class GivenUpError(Exception):
    """The call came back after nobody waited for it any more; its result must not be used."""


class GuardedModel:
    """Passes calls on to a model and knows for how long the one under way has lasted.

    Whatever the model raises comes out as a `ModelError`.

    A call in another thread cannot be stopped. `give_up` makes it raise `GivenUpError` when it comes back, if it
    ever does, so that the thread that it hung in touches nothing any more; `on_return` is told.

    Parameters
    ----------
    model : SpanModel
        The model.
    on_return : callable
        Called when a call that was given up on has come back: the model works again.
    """

    def __init__(self, model: SpanModel, on_return: Callable[[], object]) -> None:
        self.model = model
        self._on_return = on_return
        self._lock = threading.Lock()
        self._since: float | None = None
        self._given_up = False

    @property
    def busy_for(self) -> float:
        """Seconds that the call under way has lasted; 0 when there is none."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since

    @property
    def given_up(self) -> bool:
        """Whether a call is under way that nobody waits for."""
        return self._given_up

    def give_up(self) -> bool:
        """Wait no longer for the call under way; `False` if there is none."""
        with self._lock:
            self._given_up = self._since is not None
            return self._given_up

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model.name

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it may suggest."""
        return self.model.labels

    @property
    def learns(self) -> bool:
        """Whether it learns."""
        return self.model.learns

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        """Score all units of the passages."""
        return self._guarded(lambda: self.model.analyze(passages, candidates=candidates))

    def marginals(self, passage: Passage) -> FloatArray:
        """Give the probability of each token to lie in a span of each label."""
        return self.model.marginals(passage)

    def consistent(
        self, passage: Passage, accepted: Sequence[TokenSpan], rejected: Sequence[TokenSpan]
    ) -> list[ScoredSpan]:
        """Give the best parse that agrees with what is known."""
        return self.model.consistent(passage, accepted, rejected)

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Learn from new lessons."""
        self._guarded(lambda: self.model.update(new, book))

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:
        """Learn thoroughly from all lessons."""
        return self._guarded(lambda: self.model.refit(book, lambda: stop() or self._given_up))

    def snapshot(self) -> object:
        """Give the published state."""
        return self.model.snapshot()

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        self.model.restore(snapshot)

    def _guarded(self, call: Callable[[], T]) -> T:
        self._since = time.monotonic()
        try:
            return call()
        except ModelError:
            raise
        except Exception as error:
            msg = f"{type(error).__name__}: {error}"
            raise ModelError(msg) from error
        finally:
            with self._lock:
                self._since = None
                came_back, self._given_up = self._given_up, False
            if came_back:
                self._on_return()
                raise GivenUpError

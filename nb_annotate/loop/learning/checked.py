"""A model whose every word is checked: what it raises, and nonsense that it gives back, is a `ModelError`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from nb_annotate.loop.learning.guard import Guard
from nb_annotate.tasks.errors import ModelError

L = TypeVar("L")
L_contra = TypeVar("L_contra", contravariant=True)
T = TypeVar("T")


class Learner(Protocol[L_contra]):
    """What every model in the loop has, whatever it is asked: see `SpanModel` and `TextModel`."""

    @property
    def name(self) -> str:
        """What to call it."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it may suggest."""

    @property
    def learns(self) -> bool:
        """Whether `update` does anything."""

    def update(self, new: Sequence[L_contra], book: Sequence[L_contra]) -> None:
        """Learn quickly from new lessons."""

    def refit(self, book: Sequence[L_contra], stop: Callable[[], bool]) -> Any:
        """Learn thoroughly from all lessons."""

    def snapshot(self) -> object:
        """Give the published state."""

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""


Model = TypeVar("Model", bound=Learner[Any])


class CheckedModel(Generic[Model, L]):
    """Passes calls on to a model; whatever goes wrong in it comes out as a `ModelError`.

    Parameters
    ----------
    model : Learner
        The model.
    guard : Guard, optional
        Watches over the calls of the thread that learns and chooses; whoever else asks the model does so without.
    """

    def __init__(self, model: Model, guard: Guard | None = None) -> None:
        self.model = model
        self._guard = guard

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

    @property
    def trained_in_place(self) -> bool:
        """Whether there is no way back to earlier versions, as with a model of the user's own that is not copied."""
        return bool(getattr(self.model, "trained_in_place", False))

    def update(self, new: Sequence[L], book: Sequence[L]) -> None:
        """Learn from new lessons."""
        self._call(lambda: self.model.update(new, book))

    def refit(self, book: Sequence[L], stop: Callable[[], bool]) -> Any:
        """Learn thoroughly from all lessons; a refit that was given up on is told to stop.

        A refit that asks `stop` now and then does not hang, however long it takes.
        """
        told = stop if self._guard is None else self._guard.watched_stop(stop)
        return self._call(lambda: self.model.refit(book, told))

    def snapshot(self) -> object:
        """Give the published state."""
        return self._call(self.model.snapshot)

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        self._call(lambda: self.model.restore(snapshot))

    def _call(self, call: Callable[[], T]) -> T:
        def checked() -> T:
            try:
                return call()
            except ModelError:
                raise
            except (Exception, SystemExit) as error:  # user code: whatever it raises
                msg = f"{type(error).__name__}: {error}"
                raise ModelError(msg) from error

        return checked() if self._guard is None else self._guard.watch(checked)

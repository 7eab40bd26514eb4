"""A model of the user's own that does what a test tells it: raise, give back nonsense, hang and come back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from nb_annotate.loop.session import Session

PATIENT = 20.0
"""Seconds after which a test has failed."""


class Orders:
    """What a model is to do at its next calls; shared by all copies of it."""

    def __init__(self) -> None:
        self.on: dict[str, Callable[[], object]] = {}
        self.calls: list[str] = []
        self.taught: list[dict[str, Any]] = []
        self.hangs = threading.Event()
        self.go_on = threading.Event()

    def __deepcopy__(self, memo: object) -> Orders:
        return self

    def step(self, what: str) -> None:
        self.calls.append(what)
        order = self.on.get(what)
        if order is not None:
            order()

    def hang(self) -> None:
        """Come back when `go_on` is set."""
        self.hangs.set()
        assert self.go_on.wait(PATIENT)

    def fail(self) -> None:
        raise ZeroDivisionError("the model is out of order")


class Fickle:
    """Suggests every capitalised word, and does what it is told to."""

    name = "fickle"

    def __init__(self, orders: Orders, label: str = "NAME") -> None:
        self.orders = orders
        self.label = label
        self.seen = 0

    def __deepcopy__(self, memo: object) -> Fickle:
        copied = Fickle(self.orders, self.label)
        copied.seen = self.seen
        return copied

    def predict(self, tasks: Sequence[dict[str, Any]]) -> Iterator[tuple[float, dict[str, Any]]]:
        self.orders.step("predict")
        for task in tasks:
            names = [token for token in task["tokens"] if token["text"].istitle()]
            spans = [{"start": each["start"], "end": each["end"], "label": self.label, "score": 0.7} for each in names]
            yield 0.7, {**task, "spans": spans}

    def update(self, answers: Iterable[dict[str, Any]]) -> None:
        self.orders.step("update")
        self.orders.taught += list(answers)
        self.seen += 1


def codes(session: Session) -> dict[str, str]:
    """The level of each notice by its code."""
    return {notice.code: notice.level for notice in session.bulletin.notices}


def suggested(task: Any) -> list[str]:
    return [task["text"][span["start"] : span["end"]] for span in task["spans"]]

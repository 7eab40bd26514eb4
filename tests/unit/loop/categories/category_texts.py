"""Short texts with one category each, an annotator who knows it, and a model that does what a test tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

import nb_annotate as nba
from tests.unit.loop.learning.fickle import PATIENT, Orders

LABELS = ["Delivery", "Refund", "Account"]
_SAID = {
    "Delivery": ("Where is my parcel", "The courier never came", "My delivery is late"),
    "Refund": ("I want my money back", "Please refund the order", "You charged me twice"),
    "Account": ("I cannot log in", "My password does not work", "How do I close my account"),
}
GOLD = {
    f"{said}, {name}{number}?": label
    for number in range(8)
    for name in ("Ana", "Bo")
    for label, each in _SAID.items()
    for said in each[number % 3 : number % 3 + 1]
}
TEXTS = list(GOLD)
"""48 texts, 16 of each category."""


def answer(session: nba.Session, gold: dict[str, str] | None = None) -> Any:
    """Answer the card on top rightly and wait until it is learned; give its task, `None` if there is none."""
    task = session.task
    if task is None:
        return None
    right = (gold or GOLD)[task["text"]]
    if task["_view_id"] == "classification":
        session.answer("accept" if task["label"] == right else "reject")
    else:
        session.answer("accept", accept=[right])
    assert session.wait(PATIENT)
    return task


def answers(session: nba.Session, count: int, gold: dict[str, str] | None = None) -> list[Any]:
    """Answer so many cards, fewer where there are not as many."""
    given = (answer(session, gold) for _ in range(count))
    return [task for task in given if task is not None]


def lesson_on(session: nba.Session, text: str) -> tuple[set[str], set[str]]:
    """What the session's answers say of a text: the categories it has, and those it has not."""
    assert session.wait(PATIENT)
    assert session.learning is not None
    (lesson,) = session.learning.book.lessons({text}) or [None]
    return (set(), set()) if lesson is None else (set(lesson.yes), set(lesson.no))


class Fickle:
    """Is 70 % sure of the first label, and does what it is told to."""

    name = "fickle"

    def __init__(self, orders: Orders, labels: Sequence[str] = ("Delivery", "Refund")) -> None:
        self.orders = orders
        self.labels = list(labels)

    def __deepcopy__(self, memo: object) -> Fickle:
        return Fickle(self.orders, self.labels)

    def predict(self, tasks: Sequence[dict[str, Any]]) -> Iterator[tuple[float, dict[str, Any]]]:
        self.orders.step("predict")
        for task in tasks:
            yield 0.7, {**task, "cats": {label: 0.7 if label == self.labels[0] else 0.2 for label in self.labels}}

    def update(self, answers: Iterable[dict[str, Any]]) -> None:
        self.orders.step("update")
        self.orders.taught += list(answers)


class Scripted:
    """A model whose scores of the labels are what a test says; it learns nothing."""

    name = "script"
    learns = False
    exclusive = False

    def __init__(self, labels: Sequence[str], scores: Any = 0.5) -> None:
        self.labels: Any = tuple(labels)
        self.given = scores
        """A number, a row, or a function of the inputs."""

    def __deepcopy__(self, memo: object) -> Scripted:
        return self

    def scores(self, inputs: Sequence[Any]) -> Any:
        if callable(self.given):
            return self.given(inputs)
        return np.tile(np.broadcast_to(self.given, len(self.labels)), (len(inputs), 1)).astype(float)

    def update(self, new: Any, book: Any) -> None:
        """Nothing is learned."""

    def refit(self, book: Any, stop: Any) -> None:
        """Nothing is learned."""

    def snapshot(self) -> object:
        return None

    def restore(self, snapshot: object) -> None:
        """There is one state."""

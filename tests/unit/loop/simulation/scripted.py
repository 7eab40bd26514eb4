"""Cards, and a session that gives them in order, whose model learns words by heart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nb_annotate.loop.action import Action, Receipt
from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.models.passage import Passage, ScoredSpan
from nb_annotate.models.span_model import Analysis
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Span, Task

TOKENIZER = load_tokenizer("blank:en")


def tokenize(task: Task) -> Task:
    return {**task, "tokens": TOKENIZER.tokenize(task["text"]), "_tokenizer": TOKENIZER.name}


def card(text: str, view: str = "ner_manual", **more: object) -> Task:
    return set_hashes(tokenize({"text": text, **more}), view)


def span(text: str, covered: str, label: str = "PERSON") -> Span:
    start = text.index(covered)
    return {"start": start, "end": start + len(covered), "label": label}


class Rote:
    """Marks the words that it was told are names, wherever they stand."""

    name = "rote"
    labels = ("PERSON",)
    learns = True

    def __init__(self) -> None:
        self.words: set[str] = set()

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        units = [(passage, first, end) for passage in passages for first, end in passage.units]
        best = [
            [
                ScoredSpan(token, token + 1, "PERSON", 0.9)
                for token in range(first, end)
                if passage.words[token] in self.words
            ]
            for passage, first, end in units
        ]
        nothing = np.zeros(len(units))
        return Analysis(nothing, nothing, best, best if candidates else [[] for _ in units])


class ScriptedLearning:
    def __init__(self) -> None:
        self.model = Rote()
        self.seen: set[str] = set()
        self.refits = 0

    def refit(self) -> None:
        self.refits += 1
        self.model.words = set(self.seen)


class ScriptedSession:
    """Gives the cards of a list in order and notes how many answers came at a time."""

    def __init__(self, cards: Sequence[Task]) -> None:
        self.open = list(cards)
        self.learning = ScriptedLearning()
        self.bulletin = Bulletin()
        self.batches: list[list[Action]] = []

    def next_tasks(self, want: int, have: Sequence[int] = ()) -> tuple[list[Task], bool]:
        left = [task for task in self.open if task["_task_hash"] not in have]
        return left[:want], len(left) <= want

    def record(self, actions: Sequence[Action], client: str = "python") -> Receipt:
        assert client == "python"
        self.batches.append(list(actions))
        for action in actions:
            task = next(task for task in self.open if task["_task_hash"] == action.task_hash)
            self.open.remove(task)
            assert action.decision is not None
            marked = action.decision.get("spans") or []
            self.learning.seen |= {task["text"][span["start"] : span["end"]] for span in marked}
        return Receipt(tuple(action.id for action in actions), ())


def rote_learning() -> SpanLearning:
    return SpanLearning(make_model=Rote, order="cost", updates=True, labels=["PERSON"], tokenize=tokenize)

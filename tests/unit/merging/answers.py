"""Answers to make tests of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span


def span(text: str, words: str, label: str) -> Span:
    """Mark where words stand in a text."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "label": label}


def full(text: str, spans: Sequence[Span] = (), labels: Sequence[str] | None = ("PER", "ORG"), **more: Any) -> Record:
    """Answer a manual card in full."""
    task = {"text": text, **more.pop("task", {})}
    decision: Any = {"answer": "accept", "spans": list(spans)}
    names = None if labels is None else list(labels)
    view = more.pop("view", "ner_manual")
    return Record(task=set_hashes(task, view), decision=decision, scope="complete", labels=names, **more)


def judged(text: str, asked: Span, answer: str, **more: Any) -> Record:
    """Answer a yes/no card about one span."""
    decision: Any = {"answer": answer, "spans": [asked]}
    scope: Any = {"accept": "partial", "reject": "negative", "ignore": None}[answer]
    task: Any = {"text": text, "spans": [asked]}
    return Record(task=set_hashes(task, "ner"), decision=decision, scope=scope, labels=[asked["label"]], **more)


def category(text: str, label: str, answer: str, **more: Any) -> Record:
    """Answer a yes/no card about one category."""
    decision: Any = {"answer": answer, "label": label}
    scope: Any = {"accept": "partial", "reject": "negative", "ignore": None}[answer]
    task: Any = {"text": text, "label": label}
    return Record(task=set_hashes(task, "classification"), decision=decision, scope=scope, labels=[label], **more)


def choice(text: str, accept: Sequence[str], options: Sequence[str] = ("A", "B", "C"), **more: Any) -> Record:
    """Answer a choice card."""
    task: Any = {"text": text, "options": [{"id": name, "text": name} for name in options]}
    decision: Any = {"answer": "accept", "accept": list(accept)}
    return Record(task=set_hashes(task, "choice"), decision=decision, scope="complete", labels=list(options), **more)


def unusable(text: str) -> Record:
    """Reject a manual card."""
    task: Any = {"text": text}
    return Record(task=set_hashes(task, "ner_manual"), decision={"answer": "reject"}, scope="unusable", labels=["PER"])

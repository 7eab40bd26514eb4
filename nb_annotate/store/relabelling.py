"""Other labels for one answer: what was decided, what was asked, and what it is complete for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, cast

from nb_annotate.store.event import StoredEvent
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Scope, Span, Task

_EXCERPT = 80

SpanLabel = Callable[[Span], str | None]
"""`span -> its new label`; `None` where that is not known."""


@dataclass(frozen=True)
class LabelRow:
    """One thing that changes in one answer: a row of the preview.

    `what` is span, choice, question or complete for; `before` and `after` are labels, `after` is `None` where it is
    undecided; `conflict` says what to mind.
    """

    what: str
    before: str
    after: str | None
    start: int | None = None
    end: int | None = None
    conflict: str | None = None


@dataclass(frozen=True)
class Revised:
    """An answer with other labels."""

    event: StoredEvent
    task: Task
    decision: Decision
    scope: Scope | None
    labels: list[str] | None
    rows: list[LabelRow] = field(default_factory=list)
    look_again: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything is different."""
        event = self.event
        return (self.task, self.decision, self.scope, self.labels) != (
            event.task, event.decision, event.scope, event.labels,
        )  # fmt: skip


def labels_in(event: StoredEvent) -> set[str]:
    """Collect every label that an answer names: decided, asked, suggested or complete for."""
    task, decision = event.task, event.decision or {}
    spans = [*(decision.get("spans") or ()), *(task.get("spans") or ()), *(task.get("known") or ())]
    named = {span["label"] for span in spans} | set(event.labels or ())
    if event.view_id != "compare":  # its options are models
        named |= {*(decision.get("accept") or ()), *(task.get("accept") or ())}
        named |= {option["id"] for option in task.get("options", ())}
    for option in task.get("options", ()):
        named |= {span["label"] for span in option.get("spans", ())}
    return named | {label for label in (decision.get("label"), task.get("label")) if label is not None}


def merged(event: StoredEvent, gone: Collection[str], into: str) -> Revised:
    """Give an answer one label in place of several (or of one: a new name).

    An answer that was complete for some of several labels only is not complete for the new one.
    """
    decision = decision_of(event)
    spans = decision.get("spans")
    rows: list[LabelRow] = []
    new: Decision = {**decision}
    if spans is not None:
        new["spans"] = _merged_spans(spans, gone, into, event, rows)
    accept = decision.get("accept")
    if accept is not None and event.view_id != "compare":
        new["accept"] = list(dict.fromkeys(into if label in gone else label for label in accept))
        chosen = [label for label in accept if label in gone]
        note = f"{', '.join(chosen)} were chosen together" if len(chosen) > 1 else None
        rows += [LabelRow("choice", label, into, conflict=note) for label in chosen if label != into or note]
    if decision.get("label") in gone:
        new["label"] = into
    asked = list(event.labels or ())
    known = event.view_id in BINARY_VIEWS and event.scope != "complete"
    missing = [] if known or not any(name in gone for name in asked) else [n for n in gone if n not in asked]
    labels = event.labels if event.labels is None else replaced(asked, gone, [] if missing else [into])
    look_again = False
    if missing and event.scope == "complete":
        look_again = event.view_id != "choice" or into not in (new.get("accept") or ())
        note = f"only {', '.join(name for name in gone if name in asked)} was asked for, not {', '.join(missing)}"
        rows.append(LabelRow("complete for", ", ".join(name for name in asked if name in gone), None, conflict=note))
    elif not rows and labels != event.labels:
        rows.append(LabelRow("complete for", ", ".join(name for name in asked if name in gone), into))
    task = relabelled_task(event, lambda span: into if span["label"] in gone else span["label"], gone, [into])
    return completed(event, task, new, labels, rows, look_again=look_again)


def completed(
    event: StoredEvent,
    task: Task,
    decision: Decision,
    labels: list[str] | None,
    rows: list[LabelRow],
    *,
    look_again: bool,
) -> Revised:
    """Put the parts together; an answer that is complete for no label any more is partial."""
    scope: Scope | None = "partial" if event.scope == "complete" and labels == [] and event.labels else event.scope
    if labels is not None and "labels" in decision:
        decision["labels"] = labels
    return Revised(event, task, decision, scope, labels, rows, look_again)


def relabelled_task(event: StoredEvent, label_of: SpanLabel, gone: Collection[str], into: Sequence[str]) -> Task:
    """Give what was asked and suggested other labels; a suggestion whose new label is not known keeps its own."""
    task: dict[str, Any] = {**event.task}
    for key in ("spans", "known"):
        if task.get(key):
            task[key] = relabelled_spans(task[key], label_of)
    if "options" in task:
        task["options"] = _options(task["options"], label_of, gone, into, of_models=event.view_id == "compare")
    if task.get("accept") and event.view_id != "compare":
        task["accept"] = replaced(task["accept"], gone, into if len(into) == 1 else [])
    if task.get("label") in gone and len(into) == 1:
        task["label"] = into[0]
    return cast("Task", task)


def relabelled_spans(spans: Iterable[Span], label_of: SpanLabel) -> list[Span]:
    """Give spans other labels, where they are known; equal ones become one."""
    found: dict[tuple[int, int, str], Span] = {}
    for span in spans:
        new: Span = {**span, "label": label_of(span) or span["label"]}
        found.setdefault((new["start"], new["end"], new["label"]), new)
    return list(found.values())


def excerpt(text: str, row: LabelRow) -> str:
    """Cut the text that a row is about to a readable length."""
    if row.start is None or row.end is None:
        return text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1]}…"
    margin = max(0, (_EXCERPT - (row.end - row.start)) // 2)
    first, last = max(0, row.start - margin), min(len(text), row.end + margin)
    return f"{'…' if first else ''}{text[first:last]}{'…' if last < len(text) else ''}"


def decision_of(event: StoredEvent) -> Decision:
    """Return what an answer decided."""
    return event.decision or {}


def _merged_spans(
    spans: Sequence[Span], gone: Collection[str], into: str, event: StoredEvent, rows: list[LabelRow]
) -> list[Span]:
    new = relabelled_spans(spans, lambda span: into if span["label"] in gone else span["label"])
    touched = [span for span in spans if span["label"] in gone]
    for span in touched:
        note = _clash(span, touched, event.text, nested=event.view_id == "spans_manual")
        if span["label"] != into or note:
            rows.append(LabelRow("span", span["label"], into, span["start"], span["end"], note))
    return sorted(new, key=lambda span: (span["start"], span["end"], span["label"]))


def _clash(span: Span, others: Sequence[Span], text: str, *, nested: bool) -> str | None:
    """Say what becomes of a span beside others that had another label and now have the same."""
    for other in others:
        if other["label"] == span["label"]:
            continue
        if (other["start"], other["end"]) == (span["start"], span["end"]):
            return f"the same words were {other['label']} too: one span"
        if nested and span["start"] < other["end"] and other["start"] < span["end"]:
            return f"overlaps {other['start']}-{other['end']} ({other['label']})"
        for left, right in pairwise(sorted([span, other], key=lambda each: each["start"])):
            if left["end"] <= right["start"] and not text[left["end"] : right["start"]].strip():
                return f"beside {other['start']}-{other['end']} ({other['label']}): one entity or two?"
    return None


def _options(
    options: Sequence[Any], label_of: SpanLabel, gone: Collection[str], into: Sequence[str], *, of_models: bool
) -> list[Any]:
    made: dict[str, Any] = {}
    for option in options:
        spans = {"spans": relabelled_spans(option["spans"], label_of)} if option.get("spans") else {}
        if of_models or option["id"] not in gone:
            made.setdefault(option["id"], {**option, **spans})
            continue
        for label in into:
            text = label if option["text"] == option["id"] or len(into) > 1 else option["text"]
            made.setdefault(label, {**option, **spans, "id": label, "text": text})
    return list(made.values())


def replaced(labels: Sequence[str], gone: Collection[str], into: Sequence[str]) -> list[str]:
    """Put labels in the place of the first of those that go."""
    return list(dict.fromkeys(new for label in labels for new in (into if label in gone else [label])))

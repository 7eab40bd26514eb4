"""Errors as rows of a frame, and as cards on which the answer can be looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.types import Span, Task

Place = tuple[int, int, str]
_COLUMNS = [
    "component", "kind", "text", "start", "end", "label", "span_text", "predicted_start", "predicted_end",
    "predicted_label", "predicted_text", "score", "input_hash", "dataset", "annotator",
]  # fmt: skip

_TOLD = 6
"""Errors that a card has room for."""


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error: what was marked, and what was predicted in its place.

    `score` is the probability that the pipeline gives what it predicted, or else what it missed; NaN if it tells none.
    """

    component: str
    kind: str
    merged: MergedText
    marked: Place | None
    predicted: Place | None
    score: float

    @property
    def places(self) -> list[Place]:
        """What was marked and what was predicted, where there is one."""
        return [place for place in (self.marked, self.predicted) if place is not None]


def errors_frame(errors: Iterable[ErrorRow]) -> pd.DataFrame:
    """Make a frame of errors, indexed by the task hash of the newest answer: `session.focus(frame)` opens those cards.

    Examples
    --------
    >>> errors_frame([]).columns.tolist()[:6]
    ['component', 'kind', 'text', 'start', 'end', 'label']
    """
    rows, index = [], []
    for error in errors:
        record = error.merged.records[-1]
        index.append(record.task["_task_hash"])
        rows.append(
            [
                error.component, error.kind, error.merged.text,
                *_cells(error.marked, error.merged.text), *_cells(error.predicted, error.merged.text),
                error.score, record.task["_input_hash"], record.dataset, record.annotator,
            ]
        )  # fmt: skip
    frame = pd.DataFrame(rows, columns=_COLUMNS, index=pd.Index(index, name="task_hash", dtype="int64"))
    offsets = ["start", "end", "predicted_start", "predicted_end"]
    return frame.astype(dict.fromkeys(offsets, "Int64") | {"score": "float64"})


def error_tasks(errors: Sequence[ErrorRow]) -> list[Task]:
    """Make a task of each text with errors, most errors first: as it was answered, with what the model made of it.

    Spans stand as they were marked; `meta["model"]` says what was predicted.
    """
    by_text: dict[str, list[ErrorRow]] = {}
    for error in errors:
        by_text.setdefault(error.merged.text, []).append(error)
    ordered = sorted(by_text.values(), key=len, reverse=True)
    return [_task(found) for found in ordered]


def _task(errors: list[ErrorRow]) -> Task:
    merged = errors[0].merged
    newest = merged.records[-1]
    said = [_said(error) for error in errors[:_TOLD]]
    if len(errors) > _TOLD:
        said.append(f"and {len(errors) - _TOLD} more")
    meta: dict[str, Any] = {**newest.task.get("meta", {}), "model": "; ".join(said)}
    task: Task = {"text": merged.text, "meta": meta}
    if "id" in newest.task:
        task["id"] = newest.task["id"]
    for judged in {error.component: error.merged for error in errors}.values():  # each learned from answers of its own
        if judged.spans_judged:
            task["spans"] = [_bare(span) for span in judged.right]
        if judged.categories_judged:
            task["accept"] = sorted(judged.yes)
    return task


def _bare(span: Span) -> Span:
    return {"start": span["start"], "end": span["end"], "label": span["label"]}


def _said(error: ErrorRow) -> str:
    text = error.merged.text
    if error.component.startswith("textcat"):
        return f"{'missed' if error.marked else 'wrongly'} {error.places[0][2]}"
    if error.predicted is None or error.marked is None:
        start, end, label = error.places[0]
        return f"{'missed' if error.predicted is None else 'found'} {text[start:end]!r} {label}"
    (start, end, label), (was, until, marked) = error.predicted, error.marked
    return f"found {text[start:end]!r} {label} for {text[was:until]!r} {marked}"


def _cells(place: Place | None, text: str) -> list[Any]:
    if place is None:
        return [None, None, None, None]
    start, end, label = place
    return [start, end, label, text[start:end]]

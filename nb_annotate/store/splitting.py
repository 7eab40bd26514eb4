"""One label becomes several: what each answer says then, as far as that is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nb_annotate.store.assigning import Assignment
from nb_annotate.store.event import StoredEvent
from nb_annotate.store.questions import asked_label, place_of, skipped
from nb_annotate.store.relabelling import (
    LabelRow,
    Revised,
    completed,
    decision_of,
    relabelled_spans,
    relabelled_task,
    replaced,
)
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Span

UNDECIDED = "undecided"


class Split:
    """Splits one label.

    Parameters
    ----------
    label : str
        The label that is split; it may be one of the new ones.
    into : sequence of str
        The new ones.
    assignment : Assignment
        Says which of them.
    """

    def __init__(self, label: str, into: Sequence[str], assignment: Assignment) -> None:
        self.label = label
        self.into = into
        self.assignment = assignment

    def revised(self, event: StoredEvent) -> Iterator[Revised]:
        """Give what an answer becomes: one answer, or for a no one to each of the new questions."""
        if event.view_id in BINARY_VIEWS and self.label in asked_label(event):
            yield from self._question(event)
        elif event.view_id != "compare" and (event.decision or {}).get("accept") is not None:
            yield self._choice(event)
        else:
            yield self._marked(event)

    # -- spans, and labels that were asked for ------------------------------------------------

    def _marked(self, event: StoredEvent) -> Revised:
        decision: Decision = {**decision_of(event)}
        rows: list[LabelRow] = []
        spans = decision.get("spans")
        if spans is not None:
            decision["spans"] = self._spans(event, spans, rows)
        undecided = any(row.after is None for row in rows)
        return self._finished(event, decision, rows, undecided=undecided)

    def _spans(self, event: StoredEvent, spans: Sequence[Span], rows: list[LabelRow]) -> list[Span]:
        new: list[Span] = []
        for span in spans:
            if span["label"] != self.label:
                new.append(span)
                continue
            label = self.assignment.label(event, span)
            rows.append(self._row("span", label, span["start"], span["end"]))
            new.append({**span, "label": label or self.label})
        return sorted(
            relabelled_spans(new, lambda span: span["label"]), key=lambda s: (s["start"], s["end"], s["label"])
        )

    # -- categories ---------------------------------------------------------------------------

    def _choice(self, event: StoredEvent) -> Revised:
        decision: Decision = {**decision_of(event)}
        accept = decision.get("accept") or []
        rows: list[LabelRow] = []
        if self.label in accept:
            label = self.assignment.label(event)
            rows.append(self._row("choice", label))
            decision["accept"] = replaced(accept, [self.label], [] if label is None else [label])
        made = self._finished(event, decision, rows, undecided=any(row.after is None for row in rows))
        nothing_left = made.look_again and not made.decision.get("accept") and not made.labels
        return skipped(made) if nothing_left and decision_of(event)["answer"] == "accept" else made

    # -- yes/no -------------------------------------------------------------------------------

    def _question(self, event: StoredEvent) -> Iterator[Revised]:
        answer = decision_of(event)["answer"]
        if answer == "accept":
            yield self._yes(event)
        elif answer == "reject" and not self._put_right(event):
            for label in self.into:
                yield self._asked_as(event, label, [self._row("question", label, *place_of(event))])
        else:  # a skipped card is asked anew; one that was put right cannot be told without knowing the new label
            yield self._left(event, look_again=answer == "reject")

    def _put_right(self, event: StoredEvent) -> bool:
        spans = decision_of(event).get("spans")
        return spans is not None and spans != event.task.get("spans", [])

    def _yes(self, event: StoredEvent) -> Revised:
        asked = event.task.get("spans") or []
        label = self.assignment.label(event, asked[0] if asked else None)
        if label is None:
            return self._left(event, look_again=True)
        made = self._asked_as(event, label, [self._row("question", label, *place_of(event))])
        if event.scope != "complete":
            return made
        rows: list[LabelRow] = []
        spans = self._spans(event, decision_of(event).get("spans") or [], rows)
        undecided = any(row.after is None for row in rows)
        labels = replaced(event.labels or [], [self.label], [] if undecided else self.into)
        decision: Decision = {**made.decision, "spans": spans}
        return completed(event, made.task, decision, labels, [*made.rows, *rows[1:]], look_again=undecided)

    def _asked_as(self, event: StoredEvent, label: str, rows: list[LabelRow]) -> Revised:
        decision: Decision = {**decision_of(event)}
        if decision.get("spans") is not None:
            decision["spans"] = relabelled_spans(decision["spans"] or [], lambda span: self._as(span, label))
        if decision.get("label") == self.label:
            decision["label"] = label
        labels = event.labels if event.labels is None else replaced(event.labels, [self.label], [label])
        task = relabelled_task(event, lambda span: self._as(span, label), [self.label], [label])
        return completed(event, task, decision, labels, rows, look_again=False)

    def _left(self, event: StoredEvent, *, look_again: bool) -> Revised:
        row = self._row("question", None, *place_of(event))
        note = row.conflict if look_again else "skipped: the new questions are asked"
        return replace(_same(event), rows=[replace(row, conflict=note)], look_again=look_again)

    # -- both ---------------------------------------------------------------------------------

    def _as(self, span: Span, label: str) -> str:
        return label if span["label"] == self.label else span["label"]

    def _finished(self, event: StoredEvent, decision: Decision, rows: list[LabelRow], *, undecided: bool) -> Revised:
        if undecided and event.view_id != "choice" and all(row.after is None for row in rows):
            return replace(_same(event), rows=rows, look_again=True)  # nothing is known: it stays as it was said
        labels = event.labels
        if labels is not None and self.label in labels:
            labels = replaced(labels, [self.label], [] if undecided else self.into)
            if not rows:
                rows = [LabelRow("complete for", self.label, ", ".join(self.into))]
        task = relabelled_task(event, lambda span: self._suggested(event, span), [self.label], list(self.into))
        return completed(event, task, decision, labels, rows, look_again=undecided)

    def _suggested(self, event: StoredEvent, span: Span) -> str | None:
        return self.assignment.label(event, span) if span["label"] == self.label else span["label"]

    def _row(self, what: str, label: str | None, start: int | None = None, end: int | None = None) -> LabelRow:
        return LabelRow(what, self.label, label, start, end, UNDECIDED if label is None else None)


def _same(event: StoredEvent) -> Revised:
    return Revised(event, event.task, decision_of(event), event.scope, event.labels)

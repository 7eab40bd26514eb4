"""Yes/no answers whose labels change: their question is another one then, and several may become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nb_annotate.store.event import StoredEvent
from nb_annotate.store.relabelling import LabelRow, Revised, decision_of, merged
from nb_annotate.tasks.types import Decision

SKIPPED: Decision = {"answer": "ignore", "spans": None, "accept": None}
"""What is left of a decision that says nothing of the new question."""


def asked_label(event: StoredEvent) -> set[str]:
    """Tell which labels a yes/no card asked about."""
    label = event.task.get("label")
    return {span["label"] for span in event.task.get("spans") or ()} | ({label} if label is not None else set())


def merged_question(answers: Sequence[StoredEvent], gone: Sequence[str], into: str) -> Revised:
    """Make one answer of those of one annotator to questions that become the same one.

    One yes is a yes. A no to all labels is a no; a no to some of them only says nothing of the new one, so the
    question counts as skipped and is to be looked at again.

    Parameters
    ----------
    answers : sequence of StoredEvent
        Oldest first.
    gone : sequence of str
        The labels that become one.
    into : str
        That one.
    """
    by_kind = {
        kind: [event for event in answers if decision_of(event)["answer"] == kind] for kind in ("accept", "reject")
    }
    accepted, rejected = by_kind["accept"], by_kind["reject"]
    base = (accepted or rejected or answers)[-1]
    revised = merged(base, gone, into)
    said_no = {label for event in rejected for label in asked_label(event)}
    unasked = [label for label in gone if label not in said_no]
    note = None
    again = revised.look_again
    if accepted and rejected:
        note = f"a no as {', '.join(sorted(said_no))} gives way to the yes"
    elif rejected and not accepted and unasked:
        note = f"a no as {', '.join(sorted(said_no))} says nothing of {', '.join(unasked)}"
        revised = skipped(revised)
        again = True
    before = ", ".join(dict.fromkeys(label for event in answers for label in sorted(asked_label(event))))
    after = None if again and not accepted else into
    rows = [*revised.rows] if base.scope == "complete" else []
    rows = [row for row in rows if row.what == "complete for"]
    if before != into or note:
        start, end = place_of(base)
        rows.insert(0, LabelRow("question", before, after, start, end, note))
    return replace(revised, rows=rows, look_again=again)


def skipped(revised: Revised) -> Revised:
    """Let an answer say nothing; what was noted with it stays."""
    decision: Decision = {**revised.decision, **SKIPPED}
    return replace(revised, decision=decision, scope=None)


def place_of(event: StoredEvent) -> tuple[int, int] | tuple[None, None]:
    """Tell which stretch a yes/no card asked about, in code points; none on a card about the whole text."""
    spans = event.task.get("spans") or ()
    return (spans[0]["start"], spans[0]["end"]) if spans else (None, None)

"""What one answer says about its text: which spans are right, which are wrong, and where it stands in the source."""

from __future__ import annotations

from collections.abc import Iterable

from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Scope, Span, Task


def keys_of(spans: Iterable[Span]) -> set[tuple[int, int, str]]:
    """Name spans by where they are and their label."""
    return {(span["start"], span["end"], span["label"]) for span in spans}


class Said:
    """What follows from a question, what was decided, and the scope of that."""

    __slots__ = ()
    task: Task
    decision: Decision
    scope: Scope | None

    @property
    def yes_no(self) -> bool:
        """Whether it answers a yes/no card."""
        return self.task["_view_id"] in BINARY_VIEWS

    @property
    def random(self) -> bool:
        """Whether the question was drawn at random."""
        return self.task.get("_slice") == "random"

    @property
    def source_hash(self) -> int:
        """The input hash of the whole text that the question was cut from."""
        origin = self.task.get("origin")
        return self.task["_input_hash"] if origin is None else origin["input_hash"]

    @property
    def start(self) -> int:
        """Where the task's text starts in the whole text: code points."""
        origin = self.task.get("origin")
        return 0 if origin is None else origin["start"]

    @property
    def right(self) -> list[Span]:
        """Spans found right: on a yes/no card that was rejected, those that were marked in place of the one asked."""
        spans = self.decision.get("spans") or []
        if self.scope in {"complete", "partial"}:
            return spans
        if self.scope == "negative" and self.yes_no:
            asked = keys_of(self.task.get("spans", []))
            return [span for span in spans if not keys_of([span]) <= asked]
        return []

    @property
    def wrong(self) -> list[Span]:
        """Spans found wrong: the one that a yes/no card asked about, unless it was accepted as it is."""
        if not self.yes_no or self.scope is None:
            return []
        right = keys_of(self.right)
        return [span for span in self.task.get("spans", []) if not keys_of([span]) <= right]

"""What single answers say, placed in the text that they are merged into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nb_annotate.merging.merged import Region
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

ABOUT_SPANS = frozenset({"ner", "ner_manual", "spans_manual", "review"})
ABOUT_CATEGORIES = frozenset({"classification", "choice", "review"})
"""Highlighted spans on these cards are only shown: the answer is about the text."""

Surveyed = Mapping[tuple[str | None, str], frozenset[str]]
"""The labels found in the complete answers of a dataset and view."""


@dataclass(frozen=True, slots=True, eq=False)
class SpanStatement:
    """What one answer says about the spans of a text; offsets are those of that text.

    Parameters
    ----------
    record : Record
        The answer.
    right, wrong : tuple of Span
    region : Region, optional
        Where, and for which labels, there is nothing but `right`; `None` for yes/no answers.
    """

    record: Record
    right: tuple[Span, ...]
    wrong: tuple[Span, ...]
    region: Region | None


def survey(records: Iterable[Record]) -> Surveyed:
    """Find the labels that complete answers are complete for where they do not say: all that their card shows."""
    found: dict[tuple[str | None, str], set[str]] = {}
    for record in records:
        if record.scope == "complete":
            labels = found.setdefault((record.dataset, record.task["_view_id"]), set())
            labels.update(span["label"] for span in record.right)
            labels.update(record.decision.get("accept") or ())
            labels.update(record.labels or ())
    return {key: frozenset(labels) for key, labels in found.items()}


def labels_of(record: Record, surveyed: Surveyed) -> frozenset[str]:
    """Tell which labels a complete answer is complete for."""
    if record.labels is not None:
        return frozenset(record.labels)
    if "options" in record.task:
        return frozenset(option["id"] for option in record.task["options"])
    return surveyed[record.dataset, record.task["_view_id"]]


def span_statement(record: Record, start: int, surveyed: Surveyed) -> SpanStatement | None:
    """Tell what an answer says about spans, its text starting at a code point of the merged one; `None`: nothing."""
    view = record.task["_view_id"]
    if view not in ABOUT_SPANS or record.scope in {None, "unusable"}:
        return None
    if view == "review" and record.decision.get("spans") is None:
        return None
    region = None
    if record.scope == "complete":
        region = Region(start, start + len(record.text), labels_of(record, surveyed))
    right = tuple(_shifted(span, start) for span in record.right)
    wrong = tuple(_shifted(span, start) for span in record.wrong)
    return SpanStatement(record, right, wrong, region)


def category_statement(record: Record, surveyed: Surveyed) -> tuple[frozenset[str], frozenset[str]] | None:
    """Tell which categories an answer says to apply and not to; `None` if it says nothing about categories."""
    view = record.task["_view_id"]
    if view not in ABOUT_CATEGORIES or record.scope in {None, "unusable"}:
        return None
    yes = yes_of(record)
    if view != "classification":
        if record.decision.get("accept") is None:
            return None
        return yes, (labels_of(record, surveyed) - yes if record.scope == "complete" else frozenset())
    label = _asked(record)
    return None if label is None else (yes, frozenset([label]) - yes)


def yes_of(record: Record) -> frozenset[str]:
    """Tell which categories an answer says to apply."""
    if record.decision["answer"] != "accept" or record.task["_view_id"] not in ABOUT_CATEGORIES:
        return frozenset()
    if record.task["_view_id"] != "classification":
        return frozenset(record.decision.get("accept") or ())
    label = _asked(record)
    return frozenset() if label is None else frozenset([label])


def _asked(record: Record) -> str | None:
    return record.decision.get("label") or record.task.get("label")


def _shifted(span: Span, start: int) -> Span:
    if not start:
        return span
    moved: Span = {**span, "start": span["start"] + start, "end": span["end"] + start}
    moved.pop("token_start", None)  # tokens are counted within the stretch
    moved.pop("token_end", None)
    return moved

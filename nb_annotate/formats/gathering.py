"""What the answers to each text say together, ready for a format that has one entry a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nb_annotate.formats.losses import Losses
from nb_annotate.merging.merge import merge
from nb_annotate.merging.merged import MergedText
from nb_annotate.merging.statements import ABOUT_CATEGORIES, ABOUT_SPANS
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.said import keys_of
from nb_annotate.tasks.types import Span


@dataclass(frozen=True, slots=True)
class Holds:
    """What a format can hold of a text.

    Parameters
    ----------
    name : str
        What to call the format in messages: `"CoNLL"`.
    spans, wrong, categories : bool
        Spans, spans known to be wrong, and categories.
    notes, flags : bool
        What people wrote beside their answers, and what they flagged.
    """

    name: str
    spans: bool = True
    wrong: bool = False
    categories: bool = False
    notes: bool = False
    flags: bool = False


def gather(records: Iterable[Record], holds: Holds, losses: Losses) -> Iterator[MergedText]:
    """Merge the answers to each text, and note what will not be in the file.

    Annotators and times are no part of what is said of a text, and go without a note. Answers that give way to others
    are noted as lost, since the file can have only one of them.

    Parameters
    ----------
    records : iterable of Record
        Those to one text stand together.
    holds : Holds
        What the format can hold.
    losses : Losses
        Takes the notes.

    Yields
    ------
    MergedText
        Of each text of which the format holds anything.
    """
    held = 0
    for _, group in groupby(records, key=lambda record: record.task["_input_hash"]):
        merged = merge(group)
        for conflict in merged.conflicts:
            why = f"{conflict.lost} gives way to {conflict.kept}: {conflict.rule}"
            losses.add(conflict.loser, "lost", conflict.what, why)
        for text in merged.texts:
            for record in text.records:
                _note(record, text, holds, losses)
            if (holds.spans and text.spans_judged) or (holds.categories and text.categories_judged):
                held += 1
                yield text
    losses.written = held


def id_of(text: MergedText) -> object:
    """Give the id of the row that a text is from; `None` if it has none."""
    task = text.records[0].task
    return task["origin"]["id"] if "origin" in task else task.get("id")


def annotator_of(text: MergedText) -> str | None:
    """Name the annotator of a text, if all that is said of it is from one."""
    names = {record.annotator for record in text.records if record.scope not in {None, "unusable"}}
    return next(iter(names)) if len(names) == 1 else None


def blame(text: MergedText, span: Span) -> Record:
    """Find the answer that a span is from."""
    key = (span["start"], span["end"], span["label"])
    for record in reversed(text.records):
        if key in keys_of([*record.right, *record.wrong]):
            return record
    return text.records[-1]


def _note(record: Record, text: MergedText, holds: Holds, losses: Losses) -> None:
    view = record.task["_view_id"]
    if record.scope is None or record.scope == "unusable":
        why = "it was skipped or compares models" if record.scope is None else "the text was found unusable"
        losses.add(record, "left out", "the answer", why)
        return
    decision = record.decision
    beside = {
        "the note": decision.get("note") and not holds.notes,
        "the flag": decision.get("flagged") and not holds.flags,
    }
    for what in (name for name, without in beside.items() if without):
        losses.add(record, "left out", what, f"{holds.name} has no place for it")
    if view not in ABOUT_SPANS | ABOUT_CATEGORIES:
        losses.add(record, "lost", "the answer", f"it is about the text as such, and {holds.name} holds labels only")
    chosen = view in ABOUT_CATEGORIES and (view == "classification" or record.decision.get("accept") is not None)
    if chosen and not holds.categories:
        losses.add(record, "lost", "the categories", f"{holds.name} holds spans only")
    if view in ABOUT_SPANS and not holds.spans:
        losses.add(record, "lost", "the spans", f"{holds.name} holds categories only")
    elif not holds.wrong:
        for span in unimplied(text, [span for span in text.wrong if keys_of([span]) <= keys_of(record.wrong)]):
            what = f"that span {span['start']}-{span['end']} {span['label']} is wrong"
            losses.add(record, "lost", what, f"{holds.name} holds only spans that are right")


def unimplied(text: MergedText, wrong: Iterable[Span]) -> list[Span]:
    """Leave of the wrong spans those that do not follow from where the answers are complete."""
    return [
        span
        for span in wrong
        if not any(
            region.start <= span["start"] and span["end"] <= region.end and span["label"] in region.labels
            for region in text.complete
        )
    ]

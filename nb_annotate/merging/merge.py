"""Answers merged by text: what they say together, with a rule for each way in which they can disagree.

1. Of the answers of one annotator to one question of a dataset, the newest counts (a store gives no others).
2. A complete answer counts more than yes/no answers for its labels, within the stretch that it is about: a span that it
   does not have is not there, and one that it has is right.
3. Of two complete answers, or two yes/no answers to the same span or category, the newer one counts.
4. Where spans may not overlap, of two that do the one of the newer answer counts.

"Newer" goes by the time of the answer, then by order. Answers that were taken over from a text alike count less than those
that somebody gave to the text itself. Nothing gives way in silence: each case is listed as a `Conflict`. An answer that
says nothing (skipped, unusable) settles nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nb_annotate.merging.category_merge import merge_categories
from nb_annotate.merging.conflicts import Conflict, conflicts_frame
from nb_annotate.merging.merged import MergedText
from nb_annotate.merging.span_merge import SpanMerge
from nb_annotate.merging.statements import ABOUT_SPANS, Surveyed, span_statement, survey
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.record import Record

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class Merged:
    """What answers say, text by text.

    Parameters
    ----------
    texts : list of MergedText
        In the order of the first answer to each.
    conflicts : list of Conflict
        What gave way, text by text.
    """

    texts: list[MergedText]
    conflicts: list[Conflict]

    def conflicts_frame(self) -> pd.DataFrame:
        """Give the conflicts as a frame: text, what, kept, lost, annotators, datasets, rule; one row each."""
        return conflicts_frame(self.conflicts)


def merge(records: Iterable[Record], *, texts: Mapping[int, str] | None = None, overlap: bool | None = None) -> Merged:
    """Merge answers by text; the rules are those of this module.

    Parameters
    ----------
    records : iterable of Record
        Answers of any datasets and annotators, in any order.
    texts : mapping of int to str, optional
        Whole texts by input hash: answers to stretches cut from them (`task["origin"]`) are put together again, and
        are complete only within their stretch. Stretches whose whole text is not given stay texts of their own.
    overlap : bool, optional
        Whether spans may overlap; by default those of texts that were seen in a `spans_manual` card may.

    Raises
    ------
    TaskError
        A whole text does not have the stretch that was cut from it where it should be.

    Examples
    --------
    >>> from nb_annotate.tasks.hashing import set_hashes
    >>> task = set_hashes({"text": "Ana in Porto"}, "ner_manual")
    >>> full = Record(task=task, scope="complete", labels=["CITY"], ended_at=1.0,
    ...               decision={"answer": "accept", "spans": [{"start": 7, "end": 12, "label": "CITY"}]})
    >>> asked = set_hashes({"text": "Ana in Porto", "spans": [{"start": 0, "end": 3, "label": "CITY"}]}, "ner")
    >>> no = Record(task=asked, scope="partial", decision={"answer": "accept", "spans": asked["spans"]}, ended_at=2.0)
    >>> merged = merge([full, no])
    >>> [span["start"] for span in merged.texts[0].right], merged.conflicts[0].what
    ([7], 'span 0-3 CITY')
    """
    groups: dict[int, list[Record]] = {}
    for record in _counting(records):
        # A category of a stretch is not one of the whole text.
        whole = texts is not None and record.source_hash in texts and record.task["_view_id"] in ABOUT_SPANS
        groups.setdefault(record.source_hash if whole else record.task["_input_hash"], []).append(record)
    surveyed = survey(record for group in groups.values() for record in group)
    merged: list[MergedText] = []
    conflicts: list[Conflict] = []
    for key, group in groups.items():
        given = None if texts is None else texts.get(key)
        text, found = _merge_text(group, given, surveyed, overlap)
        merged.append(text)
        conflicts += found
    return Merged(merged, conflicts)


def _merge_text(
    group: Sequence[Record], given: str | None, surveyed: Surveyed, overlap: bool | None
) -> tuple[MergedText, list[Conflict]]:
    records = sorted(group, key=_strength)
    text = records[0].text if given is None else given
    statements = []
    for record in records:
        start = 0 if given is None else _place(record, given)
        statement = span_statement(record, start, surveyed)
        if statement is not None:
            statements.append(statement)
    may_overlap = any(record.task["_view_id"] == "spans_manual" for record in records) if overlap is None else overlap
    spans = SpanMerge(statements, overlap=may_overlap)
    categories = merge_categories([record for record in records if record.text == text], surveyed)
    return MergedText(
        text,
        tuple(records),
        spans.right,
        spans.wrong,
        spans.complete,
        categories.yes,
        categories.no,
        may_overlap,
        bool(statements),
        categories.judged,
    ), [*spans.conflicts, *categories.conflicts]


def _counting(records: Iterable[Record]) -> list[Record]:
    """Leave of the answers of one annotator to one question the newest."""
    newest: dict[object, Record] = {}
    for number, record in enumerate(records):
        known = record.dataset is not None and record.annotator is not None
        key = (record.dataset, record.annotator, record.task["_task_hash"]) if known else number
        before = newest.get(key)
        if before is None or (record.ended_at or 0.0) >= (before.ended_at or 0.0):
            newest[key] = record
    return list(newest.values())


def _strength(record: Record) -> tuple[bool, float]:
    return record.source != "propagated", record.ended_at or 0.0


def _place(record: Record, whole: str) -> int:
    start = record.start
    if whole[start : start + len(record.text)] != record.text:
        msg = f"{record.place}: the text is not at code point {start} of the whole text that it was cut from."
        raise TaskError(msg, hint="Pass the text as it was when the answer was given, without any change.")
    return start

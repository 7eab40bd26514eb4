"""Answers about stretches of texts, written as answers about the whole texts again.

The card of a stretch says nothing of the rest of the text, so what its answer says is carried over with care:

* Spans that were judged one by one (yes/no) stay so, at their place in the whole text. "Nothing else here" was said of
  the stretch alone: such an answer becomes partial (or negative).
* The answers of one annotator to whole stretches in one view, and to the whole text if there is one, become one answer.
  Where they speak of the same place, the newer one counts. It is complete for a label if together they cover all of the
  text for it, white space between stretches apart; if that is so for no label, it is partial.
* Stretches that were skipped or found unusable add nothing; an answer made of nothing else is what the newest of them
  was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from nb_annotate.formats.rows import ANSWER_KEYS
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.hashing import input_hash, set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.said import keys_of
from nb_annotate.tasks.types import SPAN_VIEWS, Decision, Scope, Span, Task

_OF_THE_CUT = frozenset({"origin", "context", "known", "tokens", "spans"})
_OF_TOKENS = frozenset({"token_start", "token_end"})


@dataclass
class WholeTexts:
    """The whole texts of cut ones, by input hash; counts what becomes of the answers while they are read.

    Parameters
    ----------
    rows : dict
        The source's rows.
    cut : bool
        Whether any answer is about a cut text; if not, nothing need be held to find out what belongs together.
    """

    rows: dict[int, Task]
    cut: bool
    put_back: int = 0
    made: int = 0
    not_found: int = 0
    repeated: int = 0

    @classmethod
    def of(cls, records: Iterable[Record], source: Any) -> WholeTexts:
        """Find the texts that answers were cut from.

        Raises
        ------
        SourceError
            The source cannot be read.
        """
        wanted = {record.source_hash for record in records if "origin" in record.task}
        rows: dict[int, Task] = {}
        tasks = iter(open_source(source))  # also where no answer needs it: a name written wrong is told
        while len(rows) < len(wanted) and (task := next(tasks, None)) is not None:
            key = input_hash(task["text"])
            if key in wanted:
                rows.setdefault(key, task)
        return cls(rows, bool(wanted))

    @property
    def words(self) -> str:
        """What became of the answers to cut texts."""
        parts = (
            [f"{self.put_back:,} answers to cut texts became {self.made:,} about whole ones."] if self.put_back else []
        )
        if self.not_found:
            parts.append(f"{self.not_found:,} stay as they are, as their whole text is not in the source.")
        if self.repeated:
            parts.append(f"{self.repeated:,} gave way to newer ones to the same question.")
        return " ".join(parts)

    def records(self, records: Iterable[Record]) -> Iterator[Record]:
        """Give answers about whole texts, those to one text together in the order of its first answer."""
        if not self.cut:
            yield from records
            return
        texts: dict[int, list[Record]] = {}
        for record in records:
            texts.setdefault(record.source_hash, []).append(record)
        for key, together in texts.items():
            cut = [record for record in together if "origin" in record.task]
            if not cut:
                yield from together
            elif key not in self.rows:
                self.not_found += len(cut)
                yield from together
            else:
                yield from self._whole(self.rows[key], together)

    def _whole(self, row: Task, together: list[Record]) -> Iterator[Record]:
        pieces: dict[tuple[str | None, str], list[Record]] = {}
        judged: dict[tuple[str | None, int], Record] = {}
        for record in together:
            cut = "origin" in record.task
            self.put_back += cut
            if record.task["_view_id"] in SPAN_VIEWS:
                pieces.setdefault((record.annotator, record.task["_view_id"]), []).append(record)
                continue
            moved = _moved(record, row) if cut else record
            key = (record.annotator, moved.task["_task_hash"])
            self.repeated += key in judged
            self.made += cut
            judged[key] = moved  # oldest first, so that the newest one stays
        for answers in pieces.values():
            if any("origin" in record.task for record in answers):
                self.made += 1
                yield _joined(answers, row)
            else:
                yield from answers
        yield from judged.values()


def _moved(record: Record, row: Task) -> Record:
    """Put an answer to a yes/no card, or to another one about a cut text, at its place in the whole text."""
    task = _task(record, row)
    if "spans" in record.task:
        task["spans"] = _shifted(record.task["spans"] or (), record.start)
    decision = record.decision.copy()
    spans = decision.get("spans")
    if spans is not None:
        decision["spans"] = _shifted(spans, record.start)
    scope = record.scope
    if scope == "complete":
        scope = "negative" if decision["answer"] == "reject" else "partial"
    return replace(record, task=set_hashes(task, record.task["_view_id"]), decision=decision, scope=scope)


def _joined(pieces: list[Record], row: Task) -> Record:
    """Make one answer about the whole text of those to its stretches."""
    view = pieces[-1].task["_view_id"]
    saying = [piece for piece in pieces if piece.scope in {"complete", "partial"}]
    if not saying:
        newest = pieces[-1]
        decision: Decision = {**newest.decision, "spans": None}
        return replace(newest, task=set_hashes(_task(newest, row), view), decision=decision)
    spans: list[Span] = []
    regions: dict[str, list[tuple[int, int]]] = {}
    for piece in saying:
        start, end = piece.start, piece.start + len(piece.text)
        labels = piece.labels or [] if piece.scope == "complete" else []
        found = _shifted(piece.decision.get("spans") or (), start)
        spans = [span for span in spans if not (_within(span, start, end) and span["label"] in labels)]
        known = keys_of(found)
        spans = [span for span in spans if not keys_of([span]) <= known and not _crossing(span, found, view)] + found
        for label in labels:
            regions.setdefault(label, []).append((start, end))
    whole = [label for label in regions if _covers(regions[label], row["text"])]
    scope: Scope = "complete" if whole else "partial"
    notes = dict.fromkeys(piece.decision["note"] for piece in pieces if piece.decision.get("note"))
    labels = whole or sorted({span["label"] for span in spans})
    decision = {
        "answer": "accept",
        "spans": sorted(spans, key=lambda span: (span["start"], span["end"], span["label"])),
        "accept": None,
        "label": None,
        "note": "\n".join(str(note) for note in notes) or None,
        "flagged": any(piece.decision.get("flagged", False) for piece in pieces),
        "labels": labels,
    }
    newest = saying[-1]
    started = [piece.started_at for piece in saying if piece.started_at is not None]
    return replace(
        newest,
        task=set_hashes(_task(newest, row), view),
        decision=decision,
        scope=scope,
        labels=labels,
        started_at=min(started, default=None),
        source="propagated" if all(piece.source == "propagated" for piece in saying) else None,
    )


def _within(span: Span, start: int, end: int) -> bool:
    return start <= span["start"] and span["end"] <= end


def _crossing(span: Span, found: Iterable[Span], view: str) -> bool:
    """Whether an older span cannot stand beside newer ones."""
    return view == "ner_manual" and any(
        span["start"] < newer["end"] and newer["start"] < span["end"] for newer in found
    )


def _covers(regions: list[tuple[int, int]], text: str) -> bool:
    """Whether stretches leave out nothing of a text but white space."""
    covered = 0
    for start, end in sorted(regions):
        if start > covered and not text[covered:start].isspace():
            return False
        covered = max(covered, end)
    return covered >= len(text) or text[covered:].isspace()


def _task(record: Record, row: Task) -> Task:
    kept = {key: value for key, value in record.task.items() if key not in _OF_THE_CUT}
    own = {key: value for key, value in row.items() if key not in ANSWER_KEYS}
    return cast("Task", {**own, **kept, "text": row["text"]})


def _shifted(spans: Iterable[Span], start: int) -> list[Span]:
    return [
        cast(
            "Span",
            {
                **{key: value for key, value in span.items() if key not in _OF_TOKENS},
                "start": span["start"] + start,
                "end": span["end"] + start,
            },
        )
        for span in spans
    ]

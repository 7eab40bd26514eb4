"""Answers from elsewhere put into the log: in parts of one batch, nothing twice, nothing overwritten unasked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, TypeAlias
from uuid import uuid4

import pandas as pd
import sqlalchemy as sa

from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess
from nb_annotate.formats.offset_units import OffsetReader, OffsetUnit
from nb_annotate.formats.row_reading import GuessedReading, Guessing
from nb_annotate.sources.problems import Problem, Problems, short_repr
from nb_annotate.store.append import append
from nb_annotate.store.collecting import set_aside
from nb_annotate.store.current import chunks, current_of
from nb_annotate.store.database import Database
from nb_annotate.store.encoding import decode
from nb_annotate.store.event import Change, NewEvent
from nb_annotate.store.reading import last_seq
from nb_annotate.store.schema import events
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import BINARY_VIEWS, Decision

IMPORTER = "imported"
"""Whose answers they are, and from which sitting, where nothing says."""

_PART = 5000
"""Answers in one transaction: enough that a commit costs little, few enough for memory and for others who wait."""

_CACHE_KIB = 32_000
"""A part touches pages all over the indexes of a large store, which SQLite's usual 2 MB would write and read again."""

_Key: TypeAlias = tuple[str, int]
_DECIDED = ("answer", "spans", "accept", "label", "note", "flagged")


@dataclass(frozen=True, slots=True)
class _Taken:
    """An answer, and the labels that it is complete for: its own, or filled in."""

    record: Record
    labels: list[str] | None
    filled: bool


class Readable(Protocol):
    """A format, or a frame that is read like one."""

    name: str

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Start a pass over the answers."""


@dataclass(frozen=True, eq=False)
class Import(Change):
    """What an import did; `store.revert` takes it back.

    Parameters
    ----------
    format : str
        The format that was read.
    already : int
        Answers that were there already, and the same.
    problems : DataFrame
        Rows that were not imported, and why: place, key, value, message, hint, row.
    mismatches : DataFrame
        Spans that did not give the text that the file quotes (see `offset_unit=`).
    summary : str
        All of it in words, with what was guessed.
    """

    format: str = ""
    already: int = 0
    problems: pd.DataFrame = field(default_factory=lambda: Problems().frame(), repr=False)
    mismatches: pd.DataFrame = field(default_factory=pd.DataFrame, repr=False)
    summary: str = ""


class Importer:
    """Appends records to a dataset.

    Parameters
    ----------
    database : Database
    dataset : str
    annotator : str, optional
        Whose answers they are, where the records do not say.
    replacing : bool
        Whether an answer takes the place of another one of the same annotator to the same question.

    Attributes
    ----------
    change : str
        The batch of all its events.
    answers, already : int
        How many were stored, and how many were there.
    problems : Problems
        What was not stored.
    found : dict
        By view, the labels found in the file where answers did not say what they are complete for.
    """

    def __init__(self, database: Database, dataset: str, annotator: str | None, *, replacing: bool) -> None:
        self.change = uuid4().hex
        self.answers = 0
        self.already = 0
        self.problems = Problems()
        self.found: dict[str, list[str]] = {}
        self._labels: Mapping[str, list[str]] = {}
        self._database = database
        self._dataset = dataset
        self._annotator = annotator or IMPORTER
        self._replacing = replacing

    def run(self, form: Readable, path: Path, told: Reading, unit: OffsetUnit | None) -> Import:
        """Store all that is read, part by part.

        Where rows do not say which card they are from, or for which labels they are complete, another pass over all
        of them finds it out.

        Parameters
        ----------
        form : Readable
        path : Path
        told : Reading
            What the user says of the file.
        unit : {"codepoint", "utf16", "utf8", "grapheme", "auto"}, optional
            What the file's offsets count; by default what the format does.

        Raises
        ------
        FormatError
            The file as a whole cannot be read.
        StoreError
            A part could not be stored; those before it are. Importing again goes on.
        """
        before = self._last_seq()
        survey: _Survey | None = None
        reading = told
        if told.view is None and isinstance(form, Guessing):
            survey = _Survey(form, path, told)
            reading = GuessedReading(**_fields(told), guess=survey)
        offsets = OffsetReader(unit)

        def read(offsets: OffsetReader) -> Iterator[Record | Problem]:
            return form.read(path, replace(reading, offsets=offsets))

        def find_labels() -> Mapping[str, list[str]]:
            if survey is not None:
                return survey().labels
            return labels_found(read(OffsetReader(unit)))

        with set_aside():
            records = self._usable(read(offsets), find_labels)
            while part := list(islice(records, _PART)):
                with self._database.writing() as connection:
                    self._store(connection, part)
        return Import(
            self.change if self.answers else None,
            self._dataset,
            self.answers,
            before,
            self._last_seq(),
            format=form.name,
            already=self.already,
            problems=self.problems.frame(),
            mismatches=offsets.mismatches,
            summary=self._summary(form.name, survey.words if survey else "", offsets),
        )

    def _usable(
        self, items: Iterable[Record | Problem], find_labels: Callable[[], Mapping[str, list[str]]]
    ) -> Iterator[_Taken]:
        for item in items:
            if isinstance(item, Problem):
                self.problems.append(item)
            elif item.labels is None and item.scope == "complete" and item.task["_view_id"] not in BINARY_VIEWS:
                view = item.task["_view_id"]
                if view not in self.found:
                    self._labels = self._labels or find_labels()
                    self.found[view] = self._labels.get(view, [])
                yield _Taken(item, self.found[view], filled=True)
            else:
                yield _Taken(item, item.labels, filled=False)

    def _store(self, connection: sa.Connection, part: list[_Taken]) -> None:
        now = time.time()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA cache_size=-{_CACHE_KIB}")
        there = self._there(connection, [taken.record for taken in part])
        new: list[NewEvent] = []
        for taken in part:
            record = taken.record
            key = (record.annotator or self._annotator, record.task["_task_hash"])
            before = there.get(key)
            if before is not None and _same(before, taken, labels=self._replacing or not taken.filled):
                self.already += 1
                continue
            if before is not None and not self._replacing:
                self.problems.append(_otherwise(before, record))
                continue
            event = self._event(taken, now, None if before is None else before.id)
            there[key] = event
            new.append(event)
            self.answers += 1
        append(connection, new, now)

    def _last_seq(self) -> int:
        with self._database.reading() as connection:
            return last_seq(connection, self._dataset)

    def _summary(self, name: str, words: str, offsets: OffsetReader) -> str:
        count = f"{self.answers:,} answer{'' if self.answers == 1 else 's'}"
        parts = [f"{count} imported into {self._dataset!r} ({name})."]
        if self.already:
            parts.append(f"{self.already:,} were there already.")
        if self.problems:
            number = len(self.problems)
            parts.append(f"{number:,} row{' was' if number == 1 else 's were'} not imported: see .problems.")
        if words:
            parts.append(f"The rows do not say their card; taken for {words}; view= says otherwise.")
        for view, labels in self.found.items():
            named = ", ".join(labels) if labels else "no label, as there is none in the file"
            parts.append(f"Complete answers ({view}) count as complete for {named}; labels= says otherwise.")
        return " ".join([*parts, *offsets.notes])

    def _event(self, taken: _Taken, now: float, supersedes: str | None) -> NewEvent:
        record = taken.record
        task = record.task
        return NewEvent(
            id=f"{self.change}-{self.answers:09d}",  # rising, so that the index of ids grows at its end
            kind="answer",
            dataset=self._dataset,
            annotator=record.annotator or self._annotator,
            session=record.session or IMPORTER,
            task_hash=task["_task_hash"],
            input_hash=task["_input_hash"],
            view_id=task["_view_id"],
            text=task["text"],
            task=task,
            decision=record.decision,
            scope=record.scope,
            labels=taken.labels,
            started_at=record.started_at,
            ended_at=now if record.ended_at is None else record.ended_at,
            model_version=record.model_version,
            supersedes=supersedes,
            batch=self.change,
            source=record.source,
        )

    def _there(self, connection: sa.Connection, records: list[Record]) -> dict[_Key, NewEvent]:
        """Read the answers that count to the questions that are answered anew."""
        groups: dict[str, list[int]] = {}
        for record in records:
            groups.setdefault(record.annotator or self._annotator, []).append(record.task["_task_hash"])
        seqs = [
            row.seq
            for annotator, hashes in groups.items()
            for row in current_of(connection, self._dataset, annotator, hashes).values()
        ]
        there: dict[_Key, NewEvent] = {}
        for chunk in chunks(seqs):
            for row in connection.execute(sa.select(events).where(events.c.seq.in_(chunk))):
                there[row.annotator, row.task_hash] = decode(row)
        return there


class _Survey:
    """A pass over all rows, made when something first asks for what it finds: files of ours say it themselves."""

    words = ""

    def __init__(self, form: Guessing, path: Path, told: Reading) -> None:
        self._make = partial(form.guess, path, told)
        self._made: Guess | None = None

    def __call__(self) -> Guess:
        if self._made is None:
            self._made = self._make()
            self.words = self._made.words
        return self._made


def _fields(told: Reading) -> dict[str, Any]:
    return {item.name: getattr(told, item.name) for item in fields(told)}


def labels_found(records: Iterable[Record | Problem]) -> dict[str, list[str]]:
    """Collect the labels of all answers by view: of spans, chosen categories and options; sorted."""
    found: dict[str, set[str]] = {}
    for record in records:
        if isinstance(record, Problem):
            continue
        labels = found.setdefault(record.task["_view_id"], set())
        labels.update(span["label"] for span in record.decision.get("spans") or ())
        labels.update(record.decision.get("accept") or ())
        labels.update(option["id"] for option in record.task.get("options") or ())
    return {view: sorted(labels) for view, labels in found.items()}


def _same(before: NewEvent, taken: _Taken, *, labels: bool) -> bool:
    """Whether two answers to one question say the same, whenever they were given."""
    record = taken.record
    same = before.scope == record.scope and _said(before.decision) == _said(record.decision)
    return same and (not labels or (before.labels or []) == (taken.labels or []))


def _said(decision: Decision | None) -> dict[str, object]:
    said = {key: value for key, value in (decision or {}).items() if key != "labels" and value is not None}
    return {"flagged": False, **said}


def _otherwise(before: NewEvent, record: Record) -> Problem:
    """Tell that the question has another answer, and where the two differ."""
    now = {**_said(record.decision), "scope": record.scope, "labels": record.labels}
    then = {**_said(before.decision), "scope": before.scope, "labels": before.labels}
    key = next(key for key in (*_DECIDED, "scope", "labels") if now.get(key) != then.get(key))
    value, old = short_repr(now.get(key)), short_repr(then.get(key))
    message = f"{before.annotator!r} has answered this question otherwise: {key} is {old}."
    hint = "replace=True lets the new answer count; annotator= tells people apart."
    return Problem(record.place, key, value, message, hint, -1)

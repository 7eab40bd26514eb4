"""Appending to the log, and keeping what is derived from it in step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import sqlalchemy as sa

from nb_annotate.store.current import chunks, current_of, let_count, note_answer, read_lines, rebuild
from nb_annotate.store.encoding import encode
from nb_annotate.store.event import LOG_KINDS, WHOLE_DATASET, AppendResult, NewEvent
from nb_annotate.store.history import History, Line, horizon
from nb_annotate.store.inserting import insert_rows
from nb_annotate.store.schema import events
from nb_annotate.tasks.errors import StoreError, did_you_mean
from nb_annotate.tasks.types import ANSWERS

_Before: TypeAlias = tuple[dict[int, Any], dict[int, History]]
"""The rows of the current answers, and what decides which will be, by task hash."""


def append(connection: sa.Connection, new: Sequence[NewEvent], recorded_at: float) -> list[AppendResult]:
    """Append events, those that are there already left out, inside the caller's write transaction.

    Raises
    ------
    StoreError
        An event does not say what it must, or takes back an answer that is not there.
    """
    for event in new:
        _check(event)
    known = _known(connection, [event.id for event in new])
    last = connection.execute(sa.select(sa.func.max(events.c.seq))).scalar() or 0
    results: list[AppendResult] = []
    fresh: list[Line] = []
    rows = []
    groups: dict[tuple[str, str], list[Line]] = {}
    for event in new:
        if event.id in known:
            results.append(AppendResult(event.id, "duplicate", known[event.id]))
            continue
        seq = last + len(fresh) + 1  # the write lock makes this safe, and a log without gaps shows that none is lost
        known[event.id] = seq
        rows.append(encode(event, seq, recorded_at))
        line = Line(seq, event.id, event.kind, event.annotator, event.task_hash, event.supersedes)
        fresh.append(line)
        groups.setdefault((event.dataset, event.annotator), []).append(line)
        results.append(AppendResult(event.id, "stored", seq))
    if not fresh:
        return results
    priors: dict[str, str] = {}
    before = {key: _before(connection, *key, lines) for key, lines in groups.items()}
    insert_rows(connection, events, rows)
    stored = {row["seq"]: row for row in rows}
    for key, lines in groups.items():
        priors |= _settle(connection, *key, lines, before=before[key], stored=stored)
    for dataset in {dataset for (dataset, _), lines in groups.items() if any(map(_of_dataset, lines))}:
        rebuild(connection, dataset)
    return [
        replace(one, prior=priors[one.id]) if one.status == "stored" and one.id in priors else one for one in results
    ]


def still_open(connection: sa.Connection, new: Sequence[NewEvent]) -> list[NewEvent]:
    """Keep the answers whose questions have no answer that counts yet."""
    groups: dict[tuple[str, str], list[int]] = {}
    for event in new:
        groups.setdefault((event.dataset, event.annotator), []).append(event.task_hash)
    taken = {(*key, task_hash) for key, hashes in groups.items() for task_hash in current_of(connection, *key, hashes)}
    return [event for event in new if (event.dataset, event.annotator, event.task_hash) not in taken]


def _settle(
    connection: sa.Connection,
    dataset: str,
    annotator: str,
    lines: list[Line],
    *,
    before: _Before,
    stored: Mapping[int, Mapping[str, Any]],
) -> dict[str, str]:
    """Bring the current answers of one annotator up to date; return the prior answers that were not named."""
    priors: dict[str, str] = {}
    counting, histories = before
    turned = any(line.kind not in {"answer", "surgery"} for line in lines)
    after = horizon(_dataset_lines(connection, dataset)) if turned else 0
    for line in lines:
        history = histories[line.task_hash]
        if line.kind in {"undo", "redo"} and line.supersedes not in history.answers:
            msg = f"Event {line.id}: there is no answer {line.supersedes!r} of {annotator!r} in {dataset!r} to {line.kind}."
            raise StoreError(msg, hint="An undo or redo names the id of an answer to the same question.")
        if line.kind == "answer":
            prior = history.newest(after)
            if prior is not None and prior.id != line.supersedes:
                priors[line.id] = prior.id
        history.take(line)
    newest = {key: history.newest(after) for key, history in histories.items() if key != WHOLE_DATASET}
    seqs = {key: None if line is None else line.seq for key, line in newest.items()}
    let_count(connection, dataset, annotator, counting, seqs, stored=stored)
    answers = [line.seq for line in lines if line.kind == "answer"]
    if answers:
        note_answer(connection, dataset, annotator, answers[-1])
    return priors


def _before(connection: sa.Connection, dataset: str, annotator: str, lines: list[Line]) -> _Before:
    """Read what came before: the rows of the current answers, and the lines that decide what will count.

    These are all there are where something is undone or redone, else those of the current answers.
    """
    histories = {line.task_hash: History() for line in lines}
    turned = {line.task_hash for line in lines if line.kind != "answer"}
    counting = current_of(connection, dataset, annotator, histories.keys() - {WHOLE_DATASET})
    before: list[Line] = []
    for chunk in chunks([row.seq for key, row in counting.items() if key not in turned]):
        before += read_lines(connection, events.c.seq.in_(chunk))
    for chunk in chunks(turned - {WHOLE_DATASET}):
        mine = (events.c.dataset == dataset, events.c.task_hash.in_(chunk), events.c.annotator == annotator)
        before += read_lines(connection, *mine)
    if WHOLE_DATASET in turned:
        before += _dataset_lines(connection, dataset)
    for line in before:
        histories[line.task_hash].take(line)
    return counting, histories


def _dataset_lines(connection: sa.Connection, dataset: str) -> list[Line]:
    return read_lines(connection, events.c.dataset == dataset, events.c.task_hash == WHOLE_DATASET)


def _of_dataset(line: Line) -> bool:
    return line.task_hash == WHOLE_DATASET and line.kind != "surgery"


def _known(connection: sa.Connection, identifiers: list[str]) -> dict[str, int]:
    known: dict[str, int] = {}
    for chunk in chunks(identifiers):
        found = connection.execute(sa.select(events.c.id, events.c.seq).where(events.c.id.in_(chunk)))
        known.update((row.id, row.seq) for row in found)
    return known


def _check(event: NewEvent) -> None:
    for name in ("id", "dataset", "annotator", "session"):
        value = getattr(event, name)
        if not isinstance(value, str) or not value:
            msg = f"Event {event.id!r}: {name} must be a non-empty string, not {value!r}."
            raise StoreError(msg)
    if event.kind not in LOG_KINDS:
        msg = f"Event {event.id}: kind={event.kind!r} is not a kind of event."
        raise StoreError(msg, hint=did_you_mean(event.kind, LOG_KINDS))
    if (event.kind == "answer" and event.task_hash == WHOLE_DATASET) or (
        event.kind in {"drop", "surgery"} and event.task_hash != WHOLE_DATASET
    ):
        msg = f"Event {event.id}: task_hash={event.task_hash} does not fit the kind {event.kind!r}."
        raise StoreError(
            msg, hint="Answers name their question by its hash; what is about a whole dataset has the hash 0."
        )
    if event.kind == "answer" and (event.decision or {}).get("answer") not in ANSWERS:
        msg = f"Event {event.id}: decision={event.decision!r} has no answer."
        raise StoreError(msg, hint=f"decision['answer'] is one of {', '.join(ANSWERS)}.")

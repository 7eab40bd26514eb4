"""An edited frame of answers comes back: what changed becomes events, or nothing does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pandas as pd

from nb_annotate.store.cells import EDITABLE, check_cell, plain_cell
from nb_annotate.store.event import NewEvent, StoredEvent
from nb_annotate.store.reverting import EDITOR
from nb_annotate.tasks.errors import StoreError, did_you_mean
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import Decision

_FRESHNESS = ("session", "started_at", "ended_at")
"""Columns that differ when somebody answered again after the frame was made."""

Key = tuple[str, int]
"""Annotator and task hash."""


def edited_cells(frame: pd.DataFrame, now: pd.DataFrame, annotator: str | None) -> dict[Key, dict[str, Any]]:
    """Find the cells that were changed, and check them.

    Parameters
    ----------
    frame : DataFrame
        What came back: rows and columns may be missing, but not be new.
    now : DataFrame
        The answers that count.
    annotator : str, optional
        Whose answers they are, if the frame has no column `annotator`.

    Raises
    ------
    StoreError
        A row or column is unknown, a cell that may not change did, or a new value does not fit.
    """
    for column in frame.columns:
        if column not in now.columns and column != "task_hash":
            msg = f"The frame has a column {column!r} that answers do not have."
            raise StoreError(
                msg, hint=f"Leave it out: frame.drop(columns=[{column!r}]). Editable: {', '.join(EDITABLE)}."
            )
    keys = _keys(frame, annotator)
    stored = dict(zip(zip(now["annotator"], now.index, strict=True), range(len(now)), strict=True))
    for key in keys:
        if key not in stored:
            msg = f"Row {key[1]}: there is no answer of {key[0]!r} to this task_hash."
            raise StoreError(
                msg, hint="apply() changes answers that are there; new ones are given in a card or imported."
            )
    there = now.take([stored[key] for key in keys])
    shared = [column for column in there.columns if column in frame.columns and column != "annotator"]
    changes: dict[Key, dict[str, Any]] = {}
    # Columns that tell a stale frame come first, so that the error says so and not that a cell was edited.
    for column in sorted(shared, key=lambda name: name not in _FRESHNESS):
        for row, value, old in _differences(frame[column], there[column]):
            where = f"Row {keys[row][1]} ({keys[row][0]})"
            if column not in EDITABLE:
                raise _refusal(column, where, value, old)
            checked = check_cell(column, value, there["text"].iloc[row], where)
            changes.setdefault(keys[row], {})[column] = checked
    return changes


def edit_event(answer: StoredEvent, cells: dict[str, Any], change: str) -> NewEvent:
    """Make the event that revises an answer."""
    decision: Decision = {**(answer.decision or {}), **cells}  # type: ignore[typeddict-item]
    same = decision["answer"] == (answer.decision or {}).get("answer")
    return NewEvent(
        id=uuid4().hex,
        kind="answer",
        dataset=answer.dataset,
        annotator=answer.annotator,
        session=EDITOR,
        task_hash=answer.task_hash,
        input_hash=answer.input_hash,
        view_id=answer.view_id,
        text=answer.text,
        task=answer.task,
        decision=decision,
        scope=answer.scope if same else scope_of(answer.view_id, decision["answer"]),
        labels=answer.labels,
        ended_at=time.time(),
        model_version=answer.model_version,
        supersedes=answer.id,
        batch=change,
    )


def _keys(frame: pd.DataFrame, annotator: str | None) -> list[Key]:
    hashes = frame["task_hash"] if "task_hash" in frame.columns else frame.index
    if "annotator" in frame.columns:
        annotators = frame["annotator"].tolist()
    elif annotator is not None:
        annotators = [annotator] * len(frame)
    else:
        msg = "The frame does not say whose answers its rows are."
        raise StoreError(msg, hint="Keep the column 'annotator', or pass annotator=.")
    keys: dict[Key, None] = {}
    for name, value in zip(annotators, hashes.tolist(), strict=True):
        if not isinstance(value, int):
            msg = f"The frame's index says {value!r}, which is no task_hash."
            raise StoreError(msg, hint="Keep the index of df, or a column 'task_hash'.")
        if (name, value) in keys:
            msg = f"Row {value} of {name!r} is in the frame twice."
            raise StoreError(msg, hint="Each answer may stand there once.")
        keys[name, value] = None
    return list(keys)


def _differences(column: pd.Series[Any], there: pd.Series[Any]) -> Iterator[tuple[int, Any, Any]]:
    for row, (value, old) in enumerate(zip(column.tolist(), there.tolist(), strict=True)):
        plain, plain_old = plain_cell(value), plain_cell(old)
        if plain != plain_old:
            yield row, plain, plain_old


def _refusal(column: str, where: str, value: Any, old: Any) -> StoreError:
    if column in _FRESHNESS:
        msg = f"{where}: this example was answered again after the frame was made."
        return StoreError(msg, hint="Take a new df, and make the changes there.")
    if column == "text":
        msg = f"{where}, column 'text': texts cannot be edited; offsets and hashes belong to the text as it was."
        return StoreError(msg, hint="Put the corrected text into the source, and answer it there.")
    msg = f"{where}, column {column!r}: {old!r} cannot be changed to {value!r}."
    return StoreError(msg, hint=f"{did_you_mean(column, EDITABLE)} can be edited.")

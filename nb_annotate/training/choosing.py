"""Which answers take part: of whom, of which kind, and those that a query finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from nb_annotate.store.querying import found_by
from nb_annotate.tasks.errors import StoreError, TrainingError, did_you_mean
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import ANSWERS


def chosen(
    records: Sequence[Record],
    *,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
) -> list[Record]:
    """Leave of answers those that are asked for; see `gather`.

    Raises
    ------
    TrainingError
        Nobody of that name answered, there is no such kind of answer, or the query is none.
    """
    if annotators is not None:
        _check("annotators", annotators, {record.annotator for record in records if record.annotator is not None})
        records = [record for record in records if record.annotator in annotators]
    if answers is not None:
        _check("answers", answers, ANSWERS)
        records = [record for record in records if record.decision["answer"] in answers]
    return list(records) if query is None else _queried(records, query)


def answers_frame(records: Sequence[Record]) -> pd.DataFrame:
    """Make a frame of answers to ask queries of: the columns of `Store.df` and `dataset`, one row each, by number."""
    return pd.DataFrame(
        {
            "id": [record.task.get("id") for record in records],
            "text": [record.text for record in records],
            "view_id": [record.task["_view_id"] for record in records],
            "answer": [record.decision["answer"] for record in records],
            "scope": [record.scope for record in records],
            "labels": [record.labels for record in records],
            "spans": [record.decision.get("spans") for record in records],
            "label": [record.decision.get("label") for record in records],
            "accept": [record.decision.get("accept") for record in records],
            "annotator": [record.annotator for record in records],
            "session": [record.session for record in records],
            "note": [record.decision.get("note") for record in records],
            "flagged": [bool(record.decision.get("flagged")) for record in records],
            "score": pd.Series([record.task.get("meta", {}).get("score") for record in records], dtype="float64"),
            "model_version": [record.model_version for record in records],
            "source": [record.source for record in records],
            "input_hash": [record.task["_input_hash"] for record in records],
            "task_hash": [record.task["_task_hash"] for record in records],
            "started_at": _times([record.started_at for record in records]),
            "ended_at": _times([record.ended_at for record in records]),
            "seconds": pd.Series([_seconds(record) for record in records], dtype="float64"),
            "meta": [record.task.get("meta") for record in records],
            "dataset": [record.dataset for record in records],
        }
    )


def _times(seconds: Sequence[float | None]) -> pd.Series[pd.Timestamp]:
    return pd.to_datetime(pd.Series(np.array(seconds, dtype="float64")), unit="s", utc=True)


def _seconds(record: Record) -> float | None:
    if record.started_at is None or record.ended_at is None:
        return None
    return record.ended_at - record.started_at


def _check(name: str, asked: object, known: Sequence[str] | set[str]) -> None:
    if isinstance(asked, str) or not isinstance(asked, Iterable):
        msg = f"{name}={asked!r} must be a list."
        raise TrainingError(msg, hint=f"Write {name}=[{asked!r}].")
    for item in asked:
        if item not in known:
            hint = did_you_mean(item, sorted(known)) if known else "The answers do not say who gave them."
            msg = f"{name}= names {item!r}, which none of the answers has."
            raise TrainingError(msg, hint=hint)


def _queried(records: Sequence[Record], query: str) -> list[Record]:
    try:
        found = found_by(answers_frame(records), query)
    except StoreError as error:
        raise TrainingError(error.message, hint=error.hint) from error
    return [record for record, is_found in zip(records, found, strict=True) if is_found]

"""One answer as one flat row in Prodigy's shape, and back: what JSON Lines, tables and frames share.

The row is the task with the answer laid over it, as Prodigy writes it: `spans`, `accept` and `label` are what was
decided, `answer`, `_view_id`, `_annotator_id`, `_session_id` and `_timestamp` (whole seconds) say what it was, who gave
it and when. What follows from that is not written. These keys say the rest, where there is a rest:

=================== ==================================================================================================
`_asked`            all of the task's own values under these keys, where they are not the usual ones (usual are, on a
                    yes/no card, the spans and the label that were decided; else the label, and nothing suggested)
`_scope`, `_labels` what the answer says to training and for which labels it is complete, where that is not the usual
`_started_at`       when the card was shown: seconds since 1970
`_ended_at`         when it was answered, where `_timestamp` is not all of it
`_model_version`    the model that made the suggestions
`_answer_source`    `"propagated"` if it was taken over from an answer to a text alike
`_prodigy`          hashes and view of a file from elsewhere, which are written again as they were
`note`, `flagged`   as in the frame
=================== ==================================================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import BINARY_VIEWS, SPAN_VIEWS, Decision, Task

HASHES = ("_input_hash", "_task_hash", "_view_id")
FOREIGN = "_prodigy"
"""Where a task keeps the hashes and the view of the file that it came from, if they are not ours."""
ANSWER_KEYS = frozenset(
    {
        "answer", "spans", "accept", "label", "note", "flagged", "_asked", "_scope", "_labels", "_started_at",
        "_ended_at", "_timestamp", "_model_version", "_answer_source", "_annotator_id", "_session_id",
    }
)  # fmt: skip
"""Keys of a row that belong to the answer; a task that has one of them itself keeps it under `_asked`."""


def row_of(record: Record) -> dict[str, Any]:
    """Lay an answer over its question.

    Parameters
    ----------
    record : Record

    Returns
    -------
    dict
        A row that `record_of` turns back into the same record, its dataset and place apart.

    Examples
    --------
    >>> from nb_annotate.tasks.hashing import set_hashes
    >>> task = set_hashes({"text": "Ana"}, "ner_manual")
    >>> decision = {"answer": "accept", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}
    >>> row = row_of(Record(task=task, decision=decision, scope="complete", labels=["PERSON"], annotator="ana"))
    >>> row["spans"], row["answer"], row["_labels"]
    ([{'start': 0, 'end': 3, 'label': 'PERSON'}], 'accept', ['PERSON'])
    """
    task, decision = cast("Mapping[str, Any]", record.task), record.decision
    view = task["_view_id"]
    row = {key: value for key, value in task.items() if key not in ANSWER_KEYS}
    if FOREIGN in row:
        _restore(row)
    decided = {"spans": decision.get("spans"), "accept": decision.get("accept"), "label": decision.get("label")}
    row.update((key, value) for key, value in decided.items() if value is not None)
    answer = decision["answer"]
    row["answer"] = answer
    untouched = _untouched(view, row)
    if answer == "accept" and untouched:
        row[untouched] = None
    if decision.get("note") is not None:
        row["note"] = decision["note"]
    if decision.get("flagged"):
        row["flagged"] = True
    if record.scope != scope_of(view, answer):
        row["_scope"] = record.scope
    if record.labels != _usual_labels(view, row):
        row["_labels"] = record.labels
    _write_circumstances(record, row)
    asked = {key: value for key, value in task.items() if key in ANSWER_KEYS}
    if asked != _usually_asked(view, row):
        row["_asked"] = asked
    return row


def record_of(row: Mapping[str, Any], task: Mapping[str, Any], view: str, place: str) -> Record:
    """Take a row apart into question and answer.

    Parameters
    ----------
    row : mapping
        As it stands in the file, `answer` included; offsets are code points.
    task : mapping
        Its keys that are not the answer's, checked.
    view : str
        The card.
    place : str
        Where it stands, for people.

    Returns
    -------
    Record
        `labels` is `None` where nothing says for which labels a complete answer is complete.
    """
    answer = row["answer"]
    asked = row["_asked"] if "_asked" in row else _usually_asked(view, row)
    question = set_hashes(cast("Task", {**task, **asked}), view)
    foreign = {key: row[key] for key in HASHES if key in row and row[key] != question[key]}  # type: ignore[literal-required]
    if foreign:
        question[FOREIGN] = {**row.get(FOREIGN, {}), **foreign}  # type: ignore[literal-required]
    untouched = _untouched(view, row) if answer == "accept" else None
    decision: Decision = {
        "answer": answer,
        # Accepted as it was: nothing is marked, nothing is chosen.
        "spans": [] if untouched == "spans" else row.get("spans"),
        "accept": [] if untouched == "accept" else row.get("accept"),
        "label": row.get("label"),
        "note": row.get("note"),
        "flagged": bool(row.get("flagged", False)),
    }
    labels = row["_labels"] if "_labels" in row else _usual_labels(view, row)
    if labels is not None:
        decision["labels"] = labels
    return Record(
        task=question,
        decision=decision,
        scope=row["_scope"] if "_scope" in row else scope_of(view, answer),
        labels=labels,
        annotator=row.get("_annotator_id"),
        session=row.get("_session_id"),
        started_at=row.get("_started_at"),
        ended_at=row["_ended_at"] if "_ended_at" in row else row.get("_timestamp"),
        model_version=row.get("_model_version"),
        source=row.get("_answer_source"),
        place=place,
    )


def _untouched(view: str, row: Mapping[str, Any]) -> str | None:
    """Name what an accepted row that does not mention it has none of; `null` says that it was never touched."""
    key = "spans" if view in SPAN_VIEWS else "accept" if view == "choice" else None
    return None if key is None or key in row else key


def _usual_labels(view: str, row: Mapping[str, Any]) -> list[str] | None:
    """Tell the labels that an answer is about where the row does not say."""
    if view not in BINARY_VIEWS:
        options = row.get("options")
        return [option["id"] for option in options] if options else None
    label = row.get("label")
    return [label] if label is not None else sorted({span["label"] for span in row.get("spans") or ()})


def _usually_asked(view: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """Tell the task's own values under the keys of answers where the row does not say."""
    keys = ("spans", "label", "_model_version") if view in BINARY_VIEWS else ("label", "_model_version")
    return {key: row[key] for key in keys if row.get(key) is not None}


def _write_circumstances(record: Record, row: dict[str, Any]) -> None:
    if record.ended_at is not None:
        row["_timestamp"] = int(record.ended_at)
        if row["_timestamp"] != record.ended_at:
            row["_ended_at"] = record.ended_at
    values = {
        "_started_at": record.started_at,
        "_annotator_id": record.annotator,
        "_session_id": record.session,
        "_model_version": record.model_version,
        "_answer_source": record.source,
    }
    row.update((key, value) for key, value in values.items() if value is not None)


def _restore(row: dict[str, Any]) -> None:
    """Give the hashes back that the row had in the file that it came from; the view stays ours."""
    foreign = dict(row.pop(FOREIGN))
    row.update((key, foreign.pop(key)) for key in ("_input_hash", "_task_hash") if key in foreign)
    if foreign:
        row[FOREIGN] = foreign

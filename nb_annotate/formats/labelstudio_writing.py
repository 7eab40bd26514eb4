"""Label Studio written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count, groupby
from pathlib import Path
from typing import Any

from nb_annotate.formats.format import Writing
from nb_annotate.formats.json_text import json_bytes
from nb_annotate.formats.labelstudio_annotations import (
    ABSENT,
    OUR_KEY,
    Kind,
    Result,
    choose,
    draw,
    lead_time,
    moment_of,
    read_annotation,
)
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.rows import ANSWER_KEYS, FOREIGN, HASHES, row_of
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.record import Record

_OPTIONS: Mapping[str, Any] = {
    "from_name": "label",
    "choice_name": "category",
    "to_name": "text",
    "completed_by": None,
}
_VIEWS = frozenset({"ner_manual", "spans_manual", "choice", "review", "ner"})
_NO_DATA = ANSWER_KEYS | {*HASHES, FOREIGN, "text", "tokens", "options", "origin", "context", "known"}


@dataclass(frozen=True, slots=True)
class _Names:
    from_name: str
    choice_name: str
    to_name: str
    completed_by: Mapping[str, int]


def write_label_studio(records: Iterable[Record], path: Path, writing: Writing) -> None:
    """Write one task for each text; see `labelstudio`.

    Raises
    ------
    FormatError
        There is no such option.
    """
    options = check_options(writing.options, _OPTIONS, "Writing Label Studio")
    users = options.pop("completed_by") or {}
    if not isinstance(users, Mapping):
        raise FormatError(f"completed_by= must be a dict from annotators to numbers of users, not {users!r}.")
    names = _Names(**options, completed_by=users)
    before = b"[\n"
    with open_new(path) as file:
        written = 0
        for task in _tasks(records, names, writing.losses):
            written += 1
            file.write(before + json_bytes(task))
            before = b",\n"
        writing.losses.written = written
        file.write(b"[]\n" if before == b"[\n" else b"\n]\n")


def _tasks(records: Iterable[Record], names: _Names, losses: Losses) -> Iterator[dict[str, Any]]:
    numbers = count(1)
    groups = (
        [record for record in group if _holds(record, losses)]
        for _, group in groupby(records, key=lambda record: record.task["_input_hash"])
    )
    for number, held in enumerate(filter(None, groups), 1):
        yield _task(number, held, names, numbers)


def _holds(record: Record, losses: Losses) -> bool:
    """Whether an annotation can say what an answer does; else note it."""
    view = record.task["_view_id"]
    if view == "compare":
        losses.add(record, "left out", "the answer", "it compares models")
    elif view not in _VIEWS or record.scope in {"partial", "negative"}:
        why = "it leaves open what else there is, and Label Studio holds whole answers only"
        losses.add(record, "lost", "the answer", why)
    else:
        return True
    return False


def _task(number: int, records: list[Record], names: _Names, numbers: Iterator[int]) -> dict[str, Any]:
    """Lay out the answers to one text; Label Studio's own converter wants a number for each task and annotation."""
    text = records[0].text
    task: dict[str, Any] = {
        "id": number,
        "data": {"text": text} | {key: value for key, value in records[0].task.items() if key not in _NO_DATA},
        "annotations": [],
        "predictions": [],
    }
    suggested: dict[str, Any] = {}
    for record in records:
        spans = record.task.get("spans")
        if record.task["_view_id"] == "choice" or not spans:
            continue
        version = record.task.get("_model_version")
        prediction: dict[str, Any] = {"result": draw(spans, text, names.from_name, names.to_name)}
        named = {} if version is None else {"_model_version": version}
        if version is not None:
            prediction["model_version"] = version
        if prediction not in task["predictions"]:
            task["predictions"].append(prediction)
        suggested = {"_asked": {"spans": spans, **named}, **named}
    for record in records:
        annotation = _annotation({**task, "suggested": suggested}, record, names)
        task["annotations"].append({"id": next(numbers), **annotation})
    return task


def _annotation(task: Mapping[str, Any], record: Record, names: _Names) -> dict[str, Any]:
    row = row_of(record)
    kind: Kind = "choices" if record.task["_view_id"] == "choice" else "spans"
    spans = (row.get("spans") or []) if kind == "spans" else []
    accept = (row.get("accept") or []) if kind == "choices" else []
    annotation: dict[str, Any] = {
        "result": [
            *draw(spans, record.text, names.from_name, names.to_name),
            *choose(accept, names.choice_name, names.to_name),
        ],
        "was_cancelled": row["answer"] != "accept",
        "ground_truth": isinstance(meta := row.get("meta"), dict) and bool(meta.get("ground_truth")),
    }
    if record.ended_at is not None:
        annotation["created_at"] = annotation["updated_at"] = moment_of(record.ended_at)
        if record.started_at is not None:
            annotation["lead_time"] = lead_time(record.started_at, record.ended_at)
    if record.annotator is not None and record.annotator in names.completed_by:
        annotation["completed_by"] = names.completed_by[record.annotator]
    # What the reader will make of this without our help: we write what it gets wrong then.
    native = read_annotation(task, annotation, Result(list(spans), list(accept), {kind}, []), kind)
    ours = {key: value for key, value in row.items() if key not in native or native[key] != value}
    for key in HASHES[:2]:
        if FOREIGN not in record.task:
            ours.pop(key, None)  # they follow from the text
    absent = sorted(native.keys() - row.keys())
    annotation[OUR_KEY] = {**ours, ABSENT: absent} if absent else ours
    return annotation

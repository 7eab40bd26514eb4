"""Label Studio read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from nb_annotate.formats.format import Reading
from nb_annotate.formats.labelstudio_annotations import (
    ABSENT,
    OUR_KEY,
    Kind,
    Result,
    Tags,
    read_annotation,
    read_result,
    read_suggestion,
)
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import check_view
from nb_annotate.formats.text_answers import make_records
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.json_array import is_json_lines, read_json
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import FormatError, SourceError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Origin

_VIEWS = ("ner_manual", "spans_manual", "choice")
_LISTS = ("annotations", "completions")
"""The second is what they were called in old versions."""
_OF_MINIMAL = frozenset({"annotation_id", "annotator", "lead_time"})
"""Keys of each row of the export called JSON-MIN, which is told as what it is."""
_OPTIONS: Mapping[str, Any] = {"text": "text", "from_name": None, "to_name": None}


@dataclass(frozen=True, slots=True)
class _Survey:
    """What annotations are that do not say it themselves, and which of their results are taken."""

    tags: Tags
    overlapping: bool
    empty: Kind
    """What an annotation without regions is about."""

    @property
    def view(self) -> str:
        """The card of annotations with spans."""
        return "spans_manual" if self.overlapping else "ner_manual"


def first_task(path: Path) -> dict[str, Any] | None:
    """Give the first task of a file, if it is one of Label Studio's."""
    try:
        first = next(_tasks(path), None)
    except FormatError:
        return None
    task = None if first is None or isinstance(first, Problem) else first[1]
    if not isinstance(task, dict):
        return None
    if task.keys() >= _OF_MINIMAL:
        return task
    if not isinstance(task.get("data"), dict):
        return None
    return task if any(key in task for key in (*_LISTS, "predictions")) else None


def read_label_studio(path: Path, reading: Reading) -> Iterator[Record | Problem]:
    """Read annotations one by one; see `labelstudio`.

    Raises
    ------
    FormatError
        There is no such option, or the file cannot be read.
    """
    check_view(reading.view, _VIEWS, "Label Studio")
    options = check_options(reading.options, _OPTIONS, "Reading Label Studio")
    tags = Tags(options["from_name"], options["to_name"])
    survey = _survey(path, tags)
    for item in _tasks(path):
        if isinstance(item, Problem):
            yield item
            continue
        origin, task = item
        try:
            task = _checked(task, options["text"])
        except UNUSABLE as error:
            yield problem_of(error, origin["place"], origin["row"])
            continue
        annotations = _annotations(task)
        if not annotations:
            message = "The task has no annotation: nobody has answered it, and predictions are no answers."
            yield Problem.of(RowError(message, key="annotations"), origin["place"], origin["row"])
        suggested: dict[str, Any] = {}
        try:
            suggested = read_suggestion(task, reading.offsets, tags, origin["place"])
        except UNUSABLE as error:
            yield problem_of(error, origin["place"], origin["row"])
        for number, annotation in enumerate(annotations, 1):
            where: Origin = {**origin, "place": f"{origin['place']}, annotation {number}"}
            try:
                yield from _read(where, {**task, "suggested": suggested}, annotation, survey, reading)
            except UNUSABLE as error:
                yield problem_of(error, where["place"], where["row"])


def _tasks(path: Path) -> Iterator[RowOrProblem]:
    try:
        if is_json_lines(path):
            raise FormatError(
                f"{path.name} does not hold an array of tasks.", hint='Export from Label Studio as "JSON".'
            )
        yield from read_json(path)
    except SourceError as error:
        raise FormatError(error.message, hint=error.hint) from error


def _checked(task: Any, text: str) -> dict[str, Any]:
    """Give a task whose data have the text under `text`."""
    data = task.get("data") if isinstance(task, dict) else None
    if not isinstance(data, dict):
        hint = 'Export from Label Studio as "JSON"; "JSON-MIN" does not say who answered what.'
        raise RowError("A task must be an object with an object 'data'.", key="data", value=data, hint=hint)
    if not isinstance(data.get(text), str):
        hint = f'Name the key of the text with text="...": there are {", ".join(map(repr, data))}.'
        raise RowError(f"The task has no text {text!r} in its data.", key=text, value=data.get(text), hint=hint)
    if text != "text":
        data = {key: value for key, value in data.items() if key != text} | {"text": data[text]}
    return {**task, "data": data}


def _annotations(task: Mapping[str, Any]) -> list[Any]:
    return next((task[key] for key in _LISTS if isinstance(task.get(key), list)), [])


def _survey(path: Path, tags: Tags) -> _Survey:
    overlapping = False
    kinds: set[str] = set()
    for item in _tasks(path):
        if isinstance(item, Problem) or not isinstance(item[1], dict):
            continue
        for annotation in _annotations(item[1]):
            result = annotation.get("result") if isinstance(annotation, dict) else None
            listed = result if isinstance(result, list) else []
            regions = [region for region in listed if isinstance(region, dict) and tags.take(region)]
            kinds.update(str(region.get("type")) for region in regions)
            overlapping = overlapping or _overlap(regions)
    of_choices = "choices" in kinds and not kinds & {"labels", "hypertextlabels"}
    return _Survey(tags, overlapping, "choices" if of_choices else "spans")


def _overlap(regions: list[dict[str, Any]]) -> bool:
    places = []
    for region in regions:
        value = region.get("value")
        if isinstance(value, dict) and type(value.get("start")) is int and type(value.get("end")) is int:
            labels = value.get("labels")
            places += [(value["start"], value["end"])] * (len(labels) if isinstance(labels, list) else 0)
    return any(right[0] < left[1] for left, right in pairwise(sorted(places)))


def _read(
    origin: Origin, task: Mapping[str, Any], annotation: Any, survey: _Survey, reading: Reading
) -> Iterator[Record | Problem]:
    if not isinstance(annotation, dict):
        raise RowError("An annotation must be an object.", key="annotations", value=annotation)
    ours = annotation.get(OUR_KEY) or {}
    if not isinstance(ours, dict) or not isinstance(ours.get(ABSENT, []), list):
        raise RowError(f"{OUR_KEY!r} must be an object.", key=OUR_KEY, value=ours)
    place = origin["place"]
    result = read_result(annotation.get("result"), task["data"]["text"], reading.offsets, survey.tags, place)
    rows = []
    for kind in _kinds(result, ours.get("_view_id") or reading.view, survey):
        view = reading.view or ("choice" if kind == "choices" else survey.view)
        native = {**read_annotation(task, annotation, result, kind), "_view_id": view}
        row = {key: value for key, value in native.items() if key not in ours.get(ABSENT, ())}
        rows.append({**row, **{key: value for key, value in ours.items() if key != ABSENT}})
    records = make_records(origin, rows, reading)
    for other in dict.fromkeys(result.others):
        message = f"{result.others.count(other)} results of type {other!r} are not kept: only labels and choices are."
        yield Problem.of(RowError(message, key="result", value=other), place, origin["row"])
    yield from records


def _kinds(result: Result, view: str | None, survey: _Survey) -> list[Kind]:
    """Tell what an annotation is about: spans, categories or both."""
    if view is not None:
        return ["choices" if view == "choice" else "spans"]
    kinds: list[Kind] = ["spans", "choices"]
    return [kind for kind in kinds if kind in result.kinds] or [survey.empty]

"""doccano read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from nb_annotate.formats.format import Reading
from nb_annotate.formats.offset_maps import UNITS
from nb_annotate.formats.offset_units import OffsetReader, Quoted
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import check_view
from nb_annotate.formats.rows import ANSWER_KEYS
from nb_annotate.formats.text_answers import choice_row, make_records, manual_row
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.json_array import read_rows
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.sources.rows import RowOrProblem
from nb_annotate.tasks.errors import FormatError, SourceError, TaskError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Origin, Span

OUR_KEY = "nb_annotate"
"""Where rows say what doccano's shapes have no place for."""
OWN_KEYS = frozenset(
    {"text", "label", "entities", "relations", "cats", "Comments", OUR_KEY, "tokens", "spans", "options", "accept", "origin",
     "context", "known"}
)  # fmt: skip
"""Keys of a row, or a task, that are no further data of the text."""
_VIEWS = ("ner_manual", "spans_manual", "choice")


def rows_of(path: Path) -> Iterator[RowOrProblem]:
    """Read the rows of JSON Lines, or of an array.

    Raises
    ------
    FormatError
        It is neither.
    """
    try:
        yield from read_rows(path)
    except SourceError as error:
        raise FormatError(error.message, hint=error.hint) from error


def first_row(path: Path) -> dict[str, Any] | None:
    """Give the first row of a file, if it is one."""
    try:
        first = next(rows_of(path), None)
    except FormatError:
        return None
    return first[1] if first is not None and not isinstance(first, Problem) and isinstance(first[1], dict) else None


@dataclass(frozen=True, slots=True)
class _Survey:
    """What rows are that do not say it themselves."""

    overlapping: bool
    empty: Literal["spans", "categories"]
    """What a list without labels is one of."""


def read_doccano(path: Path, reading: Reading) -> Iterator[Record | Problem]:
    """Read the texts of a file one by one; see `doccano`.

    Raises
    ------
    FormatError
        There is no such option or view, or the file cannot be read.
    """
    check_view(reading.view, _VIEWS, "doccano")
    columns = check_options(reading.options, {"text": "text", "label": "label"}, "Reading doccano")
    survey = _survey(path, columns["label"], reading)
    for item in rows_of(path):
        if isinstance(item, Problem):
            yield item
            continue
        origin, row = item
        try:
            records = _records(origin, row, columns, survey, reading)
        except UNUSABLE as error:
            yield problem_of(error, origin["place"], origin["row"])
            continue
        if row.get("relations"):
            count = len(row["relations"]) if isinstance(row["relations"], list) else 1
            message = f"{count} relations are not kept: only entities are."
            lost = RowError(message, key="relations", value=row["relations"])
            yield Problem.of(lost, origin["place"], origin["row"])
        yield from records


def _survey(path: Path, label: str, reading: Reading) -> _Survey:
    overlapping = spans = categories = False
    for item in rows_of(path):
        row = None if isinstance(item, Problem) else item[1]
        if not isinstance(row, dict):
            continue
        labels = row.get("entities") or row.get(label)
        if not isinstance(labels, list) or not labels:
            continue
        if isinstance(labels[0], str):
            categories = True
            continue
        spans = True
        overlapping = overlapping or _overlap(labels)
    of_categories = reading.view == "choice" if reading.view is not None else categories and not spans
    return _Survey(overlapping, "categories" if of_categories else "spans")


def _overlap(entities: list[Any]) -> bool:
    try:
        places = sorted(_parts(entity)[:2] for entity in entities)
        return any(right[0] < left[1] for left, right in pairwise(places))
    except (TaskError, TypeError):
        return False  # told when the row is read


def _records(origin: Origin, row: Any, columns: Mapping[str, str], survey: _Survey, reading: Reading) -> list[Record]:
    if not isinstance(row, dict):
        raise RowError(f"A row must be an object, not {type(row).__name__}.", value=row)
    text = row.get(columns["text"])
    if not isinstance(text, str):
        message = f"{columns['text']!r} must be a string, not {text!r}."
        raise RowError(message, key=columns["text"], value=text, hint='Name the column of the text with text="...".')
    ours = row.get(OUR_KEY, {})
    if not isinstance(ours, dict) or ours.get("view", _VIEWS[0]) not in _VIEWS:
        message = f"{OUR_KEY!r} must be an object whose 'view', if any, is one of {', '.join(_VIEWS)}."
        raise RowError(message, key=OUR_KEY, value=ours)
    entities, categories = _labels(row, columns["label"], survey)
    base = {**_further(row, columns), "text": text}
    answers = []
    if entities is not None:
        view = reading.view or ours.get("view") or ("spans_manual" if survey.overlapping else "ner_manual")
        spans = _spans(text, entities, origin["place"], ours, reading.offsets)
        answers.append(manual_row(base, view, spans, ours.get("labels")))
    if categories is not None:
        answers.append(choice_row(base, categories, ours.get("categories")))
    return make_records(origin, answers, reading)


def _further(row: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    """Give the row's other data: as keys of the task, or under `meta` what would mean something else there."""
    further = {key: value for key, value in row.items() if key not in {*OWN_KEYS, *columns.values()}}
    apart = {key: further.pop(key) for key in ANSWER_KEYS & further.keys()}
    comments = row.get("Comments") or []
    if not isinstance(comments, list) or not all(isinstance(comment, str) for comment in comments):
        raise RowError("'Comments' must be a list of strings.", key="Comments", value=comments)
    if comments:
        further["note"] = "\n".join(comments)
    if apart:
        meta = further.get("meta")
        further["meta"] = {**(meta if isinstance(meta, dict) else {}), **apart}
    return further


def _labels(row: Mapping[str, Any], label: str, survey: _Survey) -> tuple[list[Any] | None, list[str] | None]:
    """Find the entities and the categories; `None` where the row has no such list."""
    lists = {key: row[key] for key in (label, "entities", "cats") if row.get(key) is not None}
    for key, value in lists.items():
        if not isinstance(value, list):
            raise RowError(f"{key!r} must be a list.", key=key, value=value)
    if not lists:
        hint = 'Name the column of the labels with label="...".'
        raise RowError(f"The row has no labels: neither {label!r} nor 'entities' nor 'cats'.", key=label, hint=hint)
    entities, categories = lists.get("entities"), lists.get("cats")
    plain = lists.get(label)
    if plain is not None and "entities" not in lists:
        ours = row.get(OUR_KEY) or {}
        of_categories = "view" not in ours and ("categories" in ours or survey.empty == "categories")
        if all(isinstance(item, str) for item in plain) if plain else of_categories:
            categories = plain
        else:
            entities = plain
    return entities, categories


def _spans(text: str, entities: list[Any], place: str, ours: Mapping[str, Any], offsets: OffsetReader) -> list[Span]:
    parts = [_parts(entity) for entity in entities]
    unit = ours.get("offset_unit")
    if unit in UNITS and offsets.unit in {None, "auto"}:
        offsets = OffsetReader(unit)  # the row knows better than a default
    quoted = [Quoted(start, end) for start, end, _ in parts]
    places = offsets.spans(text, quoted, where=place, usual="utf16")
    return [{"start": start, "end": end, "label": part[2]} for (start, end), part in zip(places, parts, strict=True)]


def _parts(entity: Any) -> tuple[int, int, str]:
    """Give start, end and label of an entity in either shape."""
    match entity:
        case {"start_offset": start, "end_offset": end, "label": label} | [start, end, label]:
            return start, end, label
    message = f"An entity must be [start, end, label] or have start_offset, end_offset and label, not {entity!r}."
    raise RowError(message, key="label", value=entity)

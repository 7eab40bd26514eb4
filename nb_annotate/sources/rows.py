"""One row of a source made into one task, or an error that says why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from nb_annotate.sources.plain import check_unicode, is_missing, plain
from nb_annotate.sources.pretokenized import check_tokens
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.tasks.errors import TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import Origin, Task

Row: TypeAlias = tuple[Origin, Any]
"""Where a row came from, and the string or dict that stands there."""
RowOrProblem: TypeAlias = Row | Problem
"""What a reader yields: a row, or what is wrong with one that it could not read."""

LONGEST_TEXT = 1_000_000
"""Code points; as many as spaCy accepts in one text."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which keys of a row hold what.

    Parameters
    ----------
    text : str
        The key of the text.
    id : str or None
        The key of the id; `None` keeps a key `id` if there is one.
    table : bool
        The rows are of a table: columns that are no part of a task go under `meta`.
    parsed : bool
        The rows were parsed from JSON, so they are ours and hold plain values only.
    """

    text: str = "text"
    id: str | None = None
    table: bool = False
    parsed: bool = False


def make_task(row: Row, columns: Columns) -> Task:
    """Make a task of a row, its text untouched and its other keys kept.

    Raises
    ------
    TaskError
        The row has no usable text, or its spans or tokens do not fit the text.
    """
    origin, value = row
    task: dict[str, Any]
    if isinstance(value, str):
        task = {"text": value}
    elif type(value) is dict or isinstance(value, Mapping):  # the first is quicker and nearly always true
        task = _from_mapping(value, columns)
    else:
        message = f"A row must be a string or a dict with the key {columns.text!r}, not {_kind(value)}."
        raise RowError(message, value=value)
    task["text"] = check_text(task["text"], columns.text)
    task["_source"] = origin
    if task.get("spans") is not None:
        _check_spans(task)
    if task.get("tokens") is not None:
        task["tokens"] = check_tokens(cast("Task", task))
    return cast("Task", task)


def check_text(text: object, key: str) -> str:
    """Raise unless a value is a text that can be shown.

    Raises
    ------
    TaskError
        It is missing, not a string, blank, over 1,000,000 code points, or not valid Unicode.
    """
    if not isinstance(text, str):
        if is_missing(text):
            raise RowError(f"{key!r} is missing ({text!r}).", key=key, value=text, hint=_MISSING_HINT)
        message = f"{key!r} must be a string, not {_kind(text)}."
        raise RowError(message, key=key, value=text, hint="Make it a str first.")
    if not text or text.isspace():
        message = f"{key!r} is {'only white space' if text else 'empty'}: there is nothing to label."
        raise RowError(message, key=key, value=text, hint=_MISSING_HINT)
    if len(text) > LONGEST_TEXT:
        message = f"{key!r} has {len(text):,} code points, over the limit of {LONGEST_TEXT:,}."
        raise RowError(message, key=key, value=text, hint="Cut it into parts, such as paragraphs.")
    check_unicode(text, key)
    return text if type(text) is str else str(text)


_MISSING_HINT = "The row is left out; drop it from the source or fill it in."


def _from_mapping(value: Mapping[str, Any], columns: Columns) -> dict[str, Any]:
    if columns.text not in value:
        message = f"The row has no key {columns.text!r}."
        hint = f'{did_you_mean(columns.text, [str(key) for key in value])} Name the key of the text with text="...".'
        raise RowError(message, key=columns.text, hint=hint)
    content: dict[str, Any]
    if columns.parsed:
        content = cast("dict[str, Any]", value)
    else:
        # The text is checked apart, with better words than `plain` has, and a user's dict is left as it is.
        content = {key: item if key == columns.text else plain(item, str(key)) for key, item in value.items()}
    if columns.text != "text" or columns.id not in {None, "id"}:
        content = _renamed(content, columns)
    if columns.table:
        content = _meta_apart(content)
    if "id" in content and is_missing(content["id"]):
        del content["id"]
    return content


def _renamed(content: dict[str, Any], columns: Columns) -> dict[str, Any]:
    """Put the named keys under `text` and `id`; keys that stood there go under `meta`."""
    wanted = {"text": columns.text, "id": columns.id or "id"}
    renamed = {name: content[key] for name, key in wanted.items() if key in content}
    displaced = {name: content[name] for name in renamed if wanted[name] != name and name in content}
    rest = {key: item for key, item in content.items() if key not in wanted.values() and key not in displaced}
    if displaced:
        meta = rest.get("meta")
        rest["meta"] = {**displaced, **(meta if isinstance(meta, dict) else {})}
    return renamed | rest


def _meta_apart(content: dict[str, Any]) -> dict[str, Any]:
    """Keep a table's columns that are part of a task; the others go under `meta`."""
    task: dict[str, Any] = {}
    meta: dict[str, Any] = {}
    for key, item in content.items():
        if key in {"text", "id"} or (key in _TASK_COLUMNS and _TASK_COLUMNS[key](item)):
            task[key] = item
        elif key == "meta" and isinstance(item, dict):
            meta |= item
        elif not (key in _TASK_COLUMNS and item is None):
            meta[str(key)] = item
    if meta:
        task["meta"] = meta
    return task


def _is_dicts(item: object) -> bool:
    return isinstance(item, list) and all(isinstance(part, dict) for part in item)


_TASK_COLUMNS: dict[str, Callable[[object], bool]] = {
    "spans": _is_dicts,
    "tokens": _is_dicts,
    "options": _is_dicts,
    "label": lambda item: isinstance(item, str),
    "accept": lambda item: isinstance(item, list),
}
"""A table's column of such a name is part of the task if its value has the right form (a list of words named
"tokens" or a number named "label" is not); otherwise it is kept under `meta`."""


def _check_spans(task: dict[str, Any]) -> None:
    spans = task["spans"]
    if not isinstance(spans, list):
        raise RowError(f"'spans' must be a list of spans, not {_kind(spans)}.", key="spans", value=spans)
    for index, span in enumerate(spans):
        where = f"spans[{index}]"
        if not isinstance(span, dict):
            raise RowError(f"{where}: a span must be a dict, not {_kind(span)}.", key=where, value=span)
        try:
            check_span(task["text"], cast("Any", span), where)
        except TaskError as error:
            raise RowError(error.message, key=where, value=span, hint=error.hint) from None


def _kind(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"

"""Which of its new labels something gets when a label is split."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import pandas as pd

from nb_annotate.store.cells import plain_cell
from nb_annotate.store.event import StoredEvent
from nb_annotate.tasks.errors import StoreError, did_you_mean
from nb_annotate.tasks.types import Span

Assign: TypeAlias = "Callable[[dict[str, Any]], str | None] | Mapping[Any, str] | pd.DataFrame | None"
"""A function, a mapping or a frame that says which; `None`: nothing is known."""


class Assignment:
    """What the user said, in one form.

    Parameters
    ----------
    assign : callable, mapping, DataFrame or None
        See `Store.split_label`.
    into : sequence of str
        The labels there are to choose from.

    Attributes
    ----------
    unused : list
        Keys of a mapping, or rows of a frame, that fitted nothing: known when all is assigned.

    Raises
    ------
    StoreError
        It is none of these, or the frame lacks a column.
    """

    def __init__(self, assign: Assign, into: Sequence[str]) -> None:
        self._into = into
        self._call = assign if callable(assign) else None
        self._table: dict[Any, Any] = {}
        if isinstance(assign, pd.DataFrame):
            self._table = _table_of(assign)
        elif isinstance(assign, Mapping):
            self._table = dict(assign)
        elif assign is not None and self._call is None:
            msg = f"assign={assign!r} must be a function, a mapping or a frame."
            raise StoreError(msg, hint="The preview is such a frame: fill in its column 'after'.")
        self._used: set[Any] = set()

    @property
    def unused(self) -> list[Any]:
        """Keys that fitted nothing so far."""
        return [key for key in self._table if key not in self._used]

    def label(self, event: StoredEvent, span: Span | None = None) -> str | None:
        """Return the new label of a span, or of the whole text; `None` where it is not known.

        Raises
        ------
        StoreError
            It is not one of the new labels, or the function raised.
        """
        where = f"task {event.task_hash}" if span is None else f"{event.text[span['start'] : span['end']]!r}"
        found: object
        if self._call is not None:
            try:
                found = self._call(_item(event, span))
            except Exception as error:  # whatever the user's code raises
                msg = f"assign= raised {type(error).__name__}: {error} (on {where}); nothing was changed."
                raise StoreError(msg, hint="It gets a dict, and returns one of the new labels or None.") from error
        else:
            keys = _keys(event, span)
            key = next((key for key in keys if key in self._table), None)
            self._used |= {key} if key is not None else set()
            found = self._table.get(key)
        label = plain_cell(found)
        if label is not None and label not in self._into:
            msg = f"assign= gives {where} the label {label!r}, which is not one of the new ones."
            raise StoreError(msg, hint=f"{did_you_mean(label, self._into)} None leaves it undecided.")
        return None if label is None else str(label)


def _item(event: StoredEvent, span: Span | None) -> dict[str, Any]:
    item: dict[str, Any] = {
        "text": event.text,
        "task_hash": event.task_hash,
        "annotator": event.annotator,
        "view_id": event.view_id,
        "id": event.task.get("id"),
        "meta": event.task.get("meta"),
        "span_text": None,
        "start": None,
        "end": None,
    }
    if span is not None:
        place = {"start": span["start"], "end": span["end"]}
        item |= {**place, "span_text": event.text[span["start"] : span["end"]]}
    return item


def _keys(event: StoredEvent, span: Span | None) -> list[Any]:
    """List what may name it, the most exact first: a row of a frame, then a key of a mapping."""
    place = (None, None) if span is None else (span["start"], span["end"])
    rows = [("row", name, event.task_hash, *place) for name in (event.annotator, None)]
    if span is not None:
        return [*rows, event.text[span["start"] : span["end"]]]
    identifier = event.task.get("id")
    named = [identifier] if isinstance(identifier, str | int) else []
    return [*rows, *named, event.task_hash, event.text]


def _table_of(frame: pd.DataFrame) -> dict[Any, Any]:
    column = next((name for name in ("after", "label") if name in frame.columns), None)
    hashes = frame["task_hash"] if "task_hash" in frame.columns else frame.index
    if column is None or not pd.api.types.is_integer_dtype(hashes.dtype):
        msg = "assign= is a frame without the column 'after' or without task hashes."
        raise StoreError(msg, hint="Take the preview, fill in its column 'after' and keep its index.")
    optional = [frame[name].tolist() if name in frame.columns else [None] * len(frame) for name in _PLACE]
    cells = zip(hashes.tolist(), frame[column].tolist(), *optional, strict=True)
    what = frame["what"].tolist() if "what" in frame.columns else [None] * len(frame)
    return {
        ("row", plain_cell(name), key, _whole(start), _whole(end)): label
        for (key, label, name, start, end), kind in zip(cells, what, strict=True)
        if kind != "complete for"
    }


_PLACE = ("annotator", "start", "end")


def _whole(value: Any) -> int | None:
    plain = plain_cell(value)
    return None if plain is None else int(plain)

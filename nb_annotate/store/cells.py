"""Cells of an edited frame: read back into what an answer is made of, and checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from nb_annotate.tasks.errors import StoreError, TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import ANSWERS, Span

EDITABLE = ("answer", "spans", "label", "accept", "note", "flagged")
"""The columns of a frame of answers that may come back changed."""


def plain_cell(value: Any) -> Any:
    """Make cells comparable: arrays are lists again, all that is missing is `None`.

    Files keep a list of dicts as a table, which gives every dict the keys of all; keys without a
    value are left out again.
    """
    if isinstance(value, np.ndarray | list | tuple):
        return [plain_cell(item) for item in value]
    if isinstance(value, Mapping):
        plain = {key: plain_cell(item) for key, item in value.items()}
        return {key: item for key, item in plain.items() if item is not None}
    if isinstance(value, np.generic):
        value = value.item()
    return None if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)) else value


def check_cell(column: str, value: Any, text: str, where: str) -> Any:
    """Check one edited cell and return it as the decision holds it.

    Raises
    ------
    StoreError
        Naming the row, the column, the value and what would fit.
    """
    if column == "answer" and value not in ANSWERS:
        msg = f"{where}, column 'answer': {value!r} is not an answer."
        raise StoreError(msg, hint=did_you_mean(value, ANSWERS))
    if column == "flagged" and not isinstance(value, bool):
        msg = f"{where}, column 'flagged': {value!r} must be True or False."
        raise StoreError(msg)
    if column in {"label", "note"} and not (value is None or isinstance(value, str)):
        msg = f"{where}, column {column!r}: {value!r} must be a string or None."
        raise StoreError(msg)
    if column == "accept" and not (
        value is None or (isinstance(value, list) and all(isinstance(item, str) for item in value))
    ):
        msg = f"{where}, column 'accept': {value!r} must be a list of options or None."
        raise StoreError(msg)
    if column == "spans" and value is not None:
        return _spans(value, text, where)
    return value


def _spans(value: Any, text: str, where: str) -> list[Span]:
    if not isinstance(value, list) or not all(isinstance(span, dict) for span in value):
        msg = f"{where}, column 'spans': {value!r} must be a list of dicts or None."
        raise StoreError(msg, hint="CSV files keep lists as strings; save edited frames as Parquet or JSON.")
    for number, span in enumerate(value):
        try:
            check_span(text, span, f"{where}, column 'spans', span {number}")
        except TaskError as error:
            raise StoreError(error.message, hint=error.hint) from error
    return sorted(value, key=lambda span: (span["start"], span["end"], span["label"]))

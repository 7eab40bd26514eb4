"""Columns of frames: from what the database gives to arrays of one stable type each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import orjson
import pandas as pd

from nb_annotate.store.encoding import from_json

STRING = pd.Series(["text"]).dtype
"""pandas' own type for strings: `str` from pandas 3 on, `object` before."""

_MICROSECONDS = 1e6


def objects(values: Sequence[Any]) -> pd.Series[Any]:
    """Make a column of any Python objects; missing ones are `None`."""
    return pd.Series(np.fromiter(values, dtype=object, count=len(values)), dtype=object)


def strings(values: Sequence[str]) -> pd.Series[Any]:
    """Make a column of strings, none missing."""
    return pd.Series(values, dtype=STRING)


def parsed(values: Sequence[str | None]) -> pd.Series[Any]:
    """Make a column of what JSON strings hold, each cell its own copy."""
    loads = orjson.loads
    try:
        return objects([None if value is None else loads(value) for value in values])
    except orjson.JSONDecodeError:  # an escape that only the standard library reads
        return objects([None if value is None else from_json(value) for value in values])


def index_labels(values: Sequence[str | None]) -> pd.Series[Any]:
    """Make a column of index labels; those of a MultiIndex, which JSON keeps as lists, are tuples again."""
    found = parsed(values)
    if not any(value is not None and value.startswith("[") for value in values):
        return found
    return objects([tuple(label) if isinstance(label, list) else label for label in found])


def floats(values: Sequence[float | None]) -> pd.Series[Any]:
    """Make a column of numbers; missing ones are NaN."""
    return pd.Series(np.array(values, dtype="float64"))


def integers(values: Sequence[int]) -> pd.Series[Any]:
    """Make a column of whole numbers, none missing."""
    return pd.Series(np.array(values, dtype="int64"))


def booleans(values: Sequence[int]) -> pd.Series[Any]:
    """Make a column of True and False, none missing."""
    return pd.Series(np.array(values, dtype="bool"))


def times(values: Sequence[float | None]) -> pd.Series[Any]:
    """Make a column of moments from seconds since 1970; missing ones are NaT."""
    seconds = np.array(values, dtype="float64")
    missing = np.isnan(seconds)
    whole = np.rint(np.where(missing, 0.0, seconds) * _MICROSECONDS).astype("int64").view("datetime64[us]")
    whole[missing] = np.datetime64("NaT")
    return pd.Series(whole).dt.tz_localize("UTC")

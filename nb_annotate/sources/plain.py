"""Values of frames and of users' dicts as plain JSON values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, time
from typing import Any

import numpy as np
import pandas as pd

from nb_annotate.sources.problems import RowError


def is_missing(value: object) -> bool:
    """Say whether a value stands for "nothing": None, NaN, NaT or pandas' NA."""
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))


def plain(value: Any, key: str = "") -> Any:
    """Turn a value into one that JSON can hold, losing nothing that it can.

    NumPy scalars and arrays become Python's, dates ISO 8601, missing values and infinities `None`; what JSON
    has no form for becomes its `str`.

    Parameters
    ----------
    value : object
        Any value.
    key : str
        Where it stands, for the error.

    Raises
    ------
    RowError
        A string holds a lone surrogate, which no file and no browser can hold.

    Examples
    --------
    >>> plain({"when": pd.Timestamp("2024-05-01"), "n": np.int64(3)})
    {'when': '2024-05-01T00:00:00', 'n': 3}
    """
    if type(value) in _PLAIN_TYPES:
        return value
    if isinstance(value, np.generic | np.ndarray):
        return plain(pd.Timestamp(value) if isinstance(value, np.datetime64) else value.tolist(), key)
    if is_missing(value) or (isinstance(value, float) and math.isinf(value)):
        return None
    if isinstance(value, Mapping):
        inside = f"{key}." if key else ""
        return {_plain_string(name, key): plain(item, f"{inside}{name}") for name, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item, f"{key}[{position}]") for position, item in enumerate(value)]
    if isinstance(value, float):
        return float(value)
    return _plain_string(value.isoformat() if isinstance(value, date | time) else value, key)


_PLAIN_TYPES = frozenset({int, bool, type(None)})


def _plain_string(value: object, key: str) -> str:
    written = str(value)
    check_unicode(written, key)
    return written


def check_unicode(text: str, key: str) -> None:
    """Raise if a string cannot be written as UTF-8.

    Raises
    ------
    RowError
        Naming the code point and where it stands.
    """
    if text.isascii():
        return
    try:
        text.encode()
    except UnicodeEncodeError as error:
        code = ord(text[error.start])
        if 0xDC80 <= code <= 0xDCFF:
            # Files are decoded with "surrogateescape": this is where a byte was not UTF-8.
            message = f"Byte 0x{code - 0xDC00:02x} at character {error.start} of {key!r} is not UTF-8."
            raise RowError(message, key=key, value=text, hint=ENCODING_HINT) from None
        message = f"{key!r} holds a lone surrogate, U+{code:04X}, at code point {error.start}: not valid Unicode."
        hint = "It is half of a character such as an emoji that was cut in two; mend the text where it was made."
        raise RowError(message, key=key, value=text, hint=hint) from None


ENCODING_HINT = (
    "Save the file as UTF-8, or read it with its own encoding, such as "
    'pandas.read_csv(path, encoding="latin-1"), and pass the frame.'
)

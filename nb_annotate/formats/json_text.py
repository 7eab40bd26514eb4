"""Values as JSON."""

from __future__ import annotations

import json
from typing import Any

import orjson


def json_bytes(value: object) -> bytes:
    """Write a value as JSON in UTF-8; what UTF-8 cannot hold is escaped.

    Examples
    --------
    >>> json_bytes({"text": "Ana 🎉"}).decode()
    '{"text":"Ana 🎉"}'
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY)
    except TypeError:  # half a surrogate pair, a number over 64 bits, a key that is no string
        return json.dumps(value, separators=(",", ":")).encode()


def json_value(content: str | bytes) -> Any:
    """Read what `json_bytes` wrote."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:  # an escape that only the standard library reads
        return json.loads(content)

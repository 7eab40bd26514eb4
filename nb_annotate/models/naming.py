"""What to call a user's object."""

from __future__ import annotations


def name_of(model: object) -> str:
    """Name an object: its `name`, the checkpoint of its `model`, the name of the function, or its class.

    Examples
    --------
    >>> name_of(len), name_of({})
    ('len', 'dict')
    """
    name = getattr(model, "name", None)
    if isinstance(name, str) and name:
        return name
    checkpoint = getattr(getattr(model, "model", None), "name_or_path", None)
    if isinstance(checkpoint, str) and checkpoint:
        return checkpoint.rstrip("/").rpartition("/")[2]
    return str(getattr(model, "__name__", type(model).__name__))

"""Units as texts of their own, as a model that knows no passages sees them."""

from __future__ import annotations

from typing import TypeAlias

from nb_annotate.models.passage import Passage, Unit
from nb_annotate.tasks.types import Task, Token

Key: TypeAlias = tuple[str, bytes, bytes]
"""A text, and where its tokens start and end."""


def unit_task(passage: Passage, unit: Unit) -> Task:
    """Make a task of a unit: its text and its tokens, offsets counted from the start of the unit.

    Examples
    --------
    >>> import numpy as np
    >>> passage = Passage("Hi. Ana sings", np.array([0, 2, 4, 8]), np.array([2, 3, 7, 13]), (0, 2, 4))
    >>> unit_task(passage, (2, 4))["tokens"][1]
    {'text': 'sings', 'start': 4, 'end': 9, 'id': 1, 'ws': False}
    """
    first, last = unit
    start, end = passage.code_points(first, last)
    tokens: list[Token] = []
    borders = zip(passage.starts[first:last].tolist(), passage.ends[first:last].tolist(), strict=True)
    for number, (left, right) in enumerate(borders):
        space = right < end and passage.text[right] == " "
        words = passage.text[left:right]
        tokens.append({"text": words, "start": left - start, "end": right - start, "id": number, "ws": space})
    return {"text": passage.text[start:end], "tokens": tokens}


def key_of(passage: Passage, unit: Unit) -> Key:
    """Tell texts apart as a model sees them: the words, and where the tokens are."""
    first, last = unit
    if first == last:
        return "", b"", b""
    start, end = passage.code_points(first, last)
    left, right = passage.starts[first:last] - start, passage.ends[first:last] - start
    return passage.text[start:end], left.tobytes(), right.tobytes()

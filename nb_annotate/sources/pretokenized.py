"""Tokens that come with a text, in Prodigy's shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from nb_annotate.sources.problems import RowError, short_repr
from nb_annotate.tasks.types import Task, Token

_HINT = "Offsets are Unicode code points, end exclusive; without 'tokens' the text is split for you."


def check_tokens(task: Task) -> list[Token]:
    """Give a task's own tokens, once they are known to fit its text.

    Parameters
    ----------
    task : Task
        With `text` and `tokens`; a token has `text`, `start`, `end` (code points) and, if given, `id` (its number).

    Returns
    -------
    list of Token
        The tokens with everything they came with, and `id`.

    Raises
    ------
    TaskError
        Naming the token that lies outside the text, differs from it, is empty, or is out of order.

    Examples
    --------
    >>> check_tokens({"text": "Hi Ana", "tokens": [{"text": "Ana", "start": 3, "end": 6}]})
    [{'text': 'Ana', 'start': 3, 'end': 6, 'id': 0}]
    """
    text = task["text"]
    tokens: Any = task["tokens"]
    if not isinstance(tokens, list) or not tokens:
        message = f"'tokens' must be a non-empty list of tokens, not {short_repr(tokens)}."
        raise RowError(message, key="tokens", value=tokens, hint=_HINT)
    checked: list[Token] = []
    previous_end = 0
    for index, token in enumerate(tokens):
        fault = _fault(text, token, index, previous_end)
        if fault:
            raise RowError(f"tokens[{index}]: {fault}", key=f"tokens[{index}]", value=token, hint=_HINT)
        previous_end = token["end"]
        checked.append(cast("Token", {**token, "id": index}))
    return checked


def _fault(text: str, token: object, index: int, previous_end: int) -> str | None:
    """Say what is wrong with one token, if anything."""
    if not isinstance(token, Mapping):
        return f"a token must be a dict, not {short_repr(token)}."
    start, end, given = token.get("start"), token.get("end"), token.get("id", index)
    if type(start) is not int or type(end) is not int:
        return f"start and end must be whole numbers, not {start!r} and {end!r}."
    if not 0 <= start < end <= len(text):
        return f"{start}-{end} lies outside the text of {len(text)} code points or is empty."
    if start < previous_end:
        return f"starts at {start}, before the end of the token before it at {previous_end}."
    if token.get("text") != text[start:end]:
        return f"its text is {short_repr(token.get('text'))} but {start}-{end} of the text is {text[start:end]!r}."
    if type(given) is not int or given != index:
        return f"its id is {given!r}; ids number the tokens from 0, so {index} was expected."
    return None

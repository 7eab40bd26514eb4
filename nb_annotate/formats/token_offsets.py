"""Where the tokens of a text stand, in whatever form they come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

from nb_annotate.sources.problems import short_repr
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Token

Tokens: TypeAlias = Sequence[Token] | Sequence[tuple[int, int]] | Sequence[str]
"""Tokens as dicts with `start` and `end`, as pairs of both, or as strings, which need the text."""

_FORMS = "Pass dicts with 'start' and 'end', pairs (start, end), or strings together with text=."


def align(words: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Find words in a text in which nothing but white space stands between them.

    Parameters
    ----------
    words : sequence of str
        In order.
    text : str
        The unmodified text.

    Returns
    -------
    list of (start, end)
        Code points, end exclusive.

    Raises
    ------
    TaskError
        Naming the first word that does not follow, and what stands there.

    Examples
    --------
    >>> align(["Ana", "'s", "dog"], "Ana's  dog")
    [(0, 3), (3, 5), (7, 10)]
    """
    offsets: list[tuple[int, int]] = []
    position = 0
    for number, word in enumerate(words):
        start = position
        while not text.startswith(word, start) and start < len(text) and text[start].isspace():
            start += 1
        if not word or not text.startswith(word, start):
            found = f"{text[start : start + len(word) + 10]!r} stands there" if start < len(text) else "the text ends"
            raise TaskError(
                f"Token {number}, {short_repr(word)}, does not follow at code point {start} of the text: {found}.",
                hint="Only white space may stand between tokens that are given as strings; else give their offsets.",
            )
        position = start + len(word)
        offsets.append((start, position))
    return offsets


def joined(words: Sequence[str], join: str) -> list[tuple[int, int]]:
    """Tell where words stand in the text that they make with a string between them.

    Examples
    --------
    >>> joined(["Ana", "sings"], " ")
    [(0, 3), (4, 9)]
    """
    offsets: list[tuple[int, int]] = []
    position = 0
    for word in words:
        offsets.append((position, position + len(word)))
        position += len(word) + len(join)
    return offsets


def offsets_of(tokens: Tokens, text: str | None = None) -> list[tuple[int, int]]:
    """Tell where each token starts and ends.

    Parameters
    ----------
    tokens : sequence
        See `Tokens`.
    text : str, optional
        The text, needed for tokens that are strings.

    Returns
    -------
    list of (start, end)
        Code points, end exclusive, in order.

    Raises
    ------
    TaskError
        A token is of none of these forms, is empty, starts before the end of the one before it, or is not in the text.

    Examples
    --------
    >>> offsets_of([{"text": "Ana", "start": 0, "end": 3, "id": 0}])
    [(0, 3)]
    """
    if tokens and all(isinstance(token, str) for token in tokens):
        if text is None:
            raise TaskError("The tokens are strings, which do not say where they stand.", hint=_FORMS)
        return align(cast("Sequence[str]", tokens), text)
    offsets: list[tuple[int, int]] = []
    previous_end = 0
    for number, token in enumerate(tokens):
        start, end = _pair(token, number)
        if not previous_end <= start < end or (text is not None and end > len(text)):
            raise TaskError(
                f"Token {number}, {start}-{end}, is empty, lies outside the text or starts before the end of the "
                f"token before it at {previous_end}.",
                hint="Offsets are Unicode code points, end exclusive, in order of position.",
            )
        offsets.append((start, end))
        previous_end = end
    return offsets


def _pair(token: object, number: int) -> tuple[int, int]:
    pair: object = (token.get("start"), token.get("end")) if isinstance(token, Mapping) else token
    match pair:
        case (int() as start, int() as end):
            return start, end
    raise TaskError(f"Token {number} is {short_repr(token)}, which does not say where it stands.", hint=_FORMS)

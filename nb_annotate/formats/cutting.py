"""Texts cut into tokens for formats that are made of them: as the user says, or as the cards did that were answered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from nb_annotate.formats.format import Tokenize
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import FormatError, ModelError
from nb_annotate.tasks.types import Token

_HINT = 'Say how to cut it with tokenizer=, as in tokenizer="blank:en".'


def cut(text: MergedText, tokenize: Tokenize | None, what: str) -> list[Token]:
    """Cut a text with the user's tokenizer; without one, with that of the newest card that names one.

    Parameters
    ----------
    text : MergedText
        A text without tokens of its own.
    tokenize : callable, optional
        The user's.
    what : str
        What is made of tokens, for the message: `"CoNLL"`.

    Returns
    -------
    list of Token
        Offsets are code points.

    Raises
    ------
    FormatError
        There is no tokenizer, or the card's is not installed here.
    """
    if tokenize is not None:
        return tokenize(text.text)
    tasks: list[Mapping[str, Any]] = [record.task for record in reversed(text.records)]
    name = next((task["_tokenizer"] for task in tasks if task.get("_tokenizer")), None)
    if name is None:
        msg = f"{text.records[0].place}: the text is not cut into tokens, and {what} is made of them."
        raise FormatError(msg, hint=_HINT)
    try:
        return _loaded(name)(text.text)
    except ModelError as error:
        msg = f"{text.records[0].place}: the text was cut into tokens with {name!r}, which is not here: {error.message}"
        raise FormatError(msg, hint=_HINT) from error


@lru_cache(maxsize=8)
def _loaded(name: str) -> Tokenize:
    from nb_annotate.models.tokenizer import load_tokenizer  # spaCy takes seconds to import

    return load_tokenizer(name).tokenize

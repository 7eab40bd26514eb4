"""What stands in the first column of CoNLL files."""

from __future__ import annotations

DOCUMENT_WORD = "-DOCSTART-"
DOCUMENT = f"{DOCUMENT_WORD} -X- O O"
"""The line before each document, exactly as other readers look for it."""


def shown(word: str) -> str:
    r"""Write a token so that it is one column: white space becomes `_`.

    Examples
    --------
    >>> shown("New York"), shown("\r\n"), shown("-DOCSTART-")
    ('New_York', '__', '_DOCSTART_')
    """
    if word == DOCUMENT_WORD:
        return word.replace("-", "_")
    return "".join("_" if character.isspace() else character for character in word)

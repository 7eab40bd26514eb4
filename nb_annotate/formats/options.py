"""The arguments that only one format takes, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nb_annotate.tasks.errors import FormatError, did_you_mean


def check_options(given: Mapping[str, Any], defaults: Mapping[str, Any], doing: str) -> dict[str, Any]:
    """Fill in the options that were not given.

    Parameters
    ----------
    given : mapping
        What the user said.
    defaults : mapping
        All options that there are.
    doing : str
        For the message: `"Writing CoNLL"`.

    Raises
    ------
    FormatError
        There is no such option.

    Examples
    --------
    >>> check_options({}, {"join": " "}, "Reading CoNLL")
    {'join': ' '}
    """
    for name in given:
        if name not in defaults:
            hint = did_you_mean(name, defaults) if defaults else "It takes none."
            raise FormatError(f"{doing} takes no option {name!r}.", hint=hint)
    return {**defaults, **given}

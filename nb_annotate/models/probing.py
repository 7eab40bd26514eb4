"""What a callable says about how it wants to be called."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any


def takes_single_text(function: Callable[..., Any]) -> bool:
    """Whether the first parameter is annotated as `str`: then there is no need to try it with a list.

    Examples
    --------
    >>> def rules(text: str): ...
    >>> takes_single_text(rules), takes_single_text(len)
    (True, False)
    """
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):  # written in C, for example
        return False
    return bool(parameters) and parameters[0].annotation in {str, "str"}

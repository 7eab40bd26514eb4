"""Makes the arguments that all recipes share visible in `help()`, Shift-Tab and completion."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import numpy as np

from nb_annotate.recipes.start import Common
from nb_annotate.tasks.errors import RecipeError, did_you_mean

P = ParamSpec("P")
R = TypeVar("R")

_SWITCHES = {"bool": (bool, np.bool_), "bool | None": (bool, np.bool_, type(None))}
"""Annotations of arguments that are on or off, and what may be passed for them."""
_DEFAULTS: dict[str, Any] = {"store": None, "exclude": (), "seed": 0}


def recipe(function: Callable[P, R]) -> Callable[P, R]:
    """Spell out `**common` in a recipe's signature, and refuse arguments that do not exist or are no switch.

    Raises
    ------
    RecipeError
        When called with an unknown keyword, with the nearest one that exists, or with a switch that is neither on nor
        off.
    """
    own = [item for item in inspect.signature(function).parameters.values() if item.kind is not item.VAR_KEYWORD]
    shared = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=_DEFAULTS.get(name), annotation=annotation)
        for name, annotation in Common.__annotations__.items()
    ]
    signature = inspect.signature(function).replace(parameters=[*own, *shared])
    switches = {item.name: _SWITCHES[item.annotation] for item in own if item.annotation in _SWITCHES}

    @wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        for name, value in kwargs.items():
            if name not in signature.parameters:
                msg = f"{function.__module__.rpartition('.')[2]}.{function.__name__}() takes no argument {name}=."
                raise RecipeError(msg, hint=did_you_mean(name, signature.parameters))
            if name in switches and not isinstance(value, switches[name]):
                msg = f"{name}={value!r} is neither True nor False."
                raise RecipeError(msg)
        given = {
            name: value for name, value in kwargs.items() if name not in Common.__annotations__ or value is not None
        }
        return function(*args, **given)  # type: ignore[arg-type]

    checked.__signature__ = signature  # type: ignore[attr-defined]
    return checked

"""Models by the name under which a plug-in, or a cell, registered them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeGuard

from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.plugins import MODELS


def is_model_name(model: object) -> TypeGuard[str]:
    """Whether it is the name of a registered model; such names go before those of spaCy pipelines.

    Examples
    --------
    >>> is_model_name("en_core_web_sm"), is_model_name("blank:en")
    (False, False)
    """
    return isinstance(model, str) and ":" not in model and model in MODELS


def named_model(name: str, labels: Sequence[str], *, exclusive: bool, seed: int = 0) -> Any:
    """Let a registered factory make a model.

    Parameters
    ----------
    name : str
        As registered, here or by a plug-in.
    labels : sequence of str
        What is asked for.
    exclusive : bool
        Whether a text has exactly one of the categories, or whether spans may not overlap.
    seed : int
        For everything random.

    Returns
    -------
    object
        Whatever the factory made: to be treated as if it had been passed itself.

    Raises
    ------
    PlugInError
        There is no such model, or its package is broken.
    ModelError
        The factory raised, or made nothing, or another name.

    Examples
    --------
    >>> @MODELS.register("nothing")
    ... def make(labels, *, exclusive, seed):
    ...     return lambda text: []
    >>> named_model("nothing", ["PERSON"], exclusive=True)("Ana sings")
    []
    """
    factory = MODELS.get(name)
    try:
        made = factory(tuple(labels), exclusive=exclusive, seed=seed)
    except Exception as error:
        msg = f"The registered model {name!r} could not be made: {type(error).__name__}: {error}"
        raise ModelError(msg, hint="Its factory is called with (labels, exclusive=, seed=).") from error
    if made is None or is_model_name(made):
        msg = f"The factory of the registered model {name!r} gave back {made!r}."
        raise ModelError(msg, hint="It has to give back a model: an object with predict, a function, a pipeline.")
    return made

"""Copies of a user's objects, so that training never touches what the user holds."""

from __future__ import annotations

from copy import deepcopy
from typing import TypeVar

from nb_annotate.tasks.errors import ModelError

Model = TypeVar("Model")


def copy_of(model: Model) -> Model:
    """Copy a model in full, as `copy.deepcopy` does.

    Raises
    ------
    ModelError
        It cannot be copied (it holds a lock, a file, a connection), or its copy is the object itself.

    Examples
    --------
    >>> weights = {"Ana": [0.5]}
    >>> copy_of(weights) is weights
    False
    """
    hint = (
        "Give its class a __deepcopy__ that keeps what cannot be copied; or, to have the object itself trained, pass "
        "nb_annotate.models.own_text_model.OwnTextModel(model, labels, copy=False), or for spans own_model.OwnModel."
    )
    try:
        copied = deepcopy(model)
    except Exception as error:  # whatever the user's object raises
        msg = f"{type(model).__name__} cannot be copied for training: {type(error).__name__}: {error}."
        raise ModelError(msg, hint=hint) from error
    if copied is model:
        msg = f"{type(model).__name__} cannot be copied for training: its copy is the object itself."
        raise ModelError(msg, hint=hint)
    return copied

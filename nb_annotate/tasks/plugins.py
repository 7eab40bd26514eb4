"""What third parties can add by name: models, acquisitions, recipes.

A package names its own in its `pyproject.toml`:

    [project.entry-points."nb_annotate.models"]
    my-model = "my_package:make_model"
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from nb_annotate.tasks.registry import Registry

Thing = TypeVar("Thing", bound=Callable[..., Any])

MODELS = Registry("model", "nb_annotate.models")
"""Factories `(labels, *, exclusive, seed) -> model`: `model="name"` in any recipe.

The model is whatever could be passed itself: an object with `predict`, a function, a classifier. `exclusive` says
whether a text has exactly one of the categories, or whether spans may not overlap.
"""

ACQUISITIONS = Registry("acquisition", "nb_annotate.acquisitions")
"""Functions that say how much would be learned from a question: `order="name"`."""

RECIPES = Registry("recipe", "nb_annotate.recipes")
"""Functions that start a session: `nb_annotate.recipe("name")(source, ...)`."""


def register_model(name: str) -> Callable[[Thing], Thing]:
    """Name a factory of models, so that `model="name"` takes what it makes.

    Parameters
    ----------
    name : str
        Goes before the names of spaCy pipelines.

    Raises
    ------
    PlugInError
        The name is taken.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> @register_model("first-word")
    ... def make_first_word(labels, *, exclusive, seed):
    ...     return lambda text: [(0, text.index(" "), labels[0])]
    >>> session = nba.ner.correct(["Ana sings"], "first-word", labels=["PERSON"], store=":memory:", dataset="named")
    >>> [span["label"] for span in session.task["spans"]]
    ['PERSON']
    """
    return MODELS.register(name)


def register_acquisition(name: str) -> Callable[[Thing], Thing]:
    """Name a function that says how much would be learned from a question; see `register_model`."""
    return ACQUISITIONS.register(name)


def register_recipe(name: str) -> Callable[[Thing], Thing]:
    """Name a function that starts a session, so that `recipe("name")` gives it; see `register_model`."""
    return RECIPES.register(name)


def recipe(name: str) -> Callable[..., Any]:
    """Give the recipe of a name: one of a plug-in, or one that was registered here.

    Parameters
    ----------
    name : str
        As the plug-in calls it.

    Raises
    ------
    PlugInError
        There is none, or its package is broken.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> @register_recipe("good-headlines")
    ... def headlines(source, **common):
    ...     return nba.mark(source, title="Is this a headline?", **common)
    >>> recipe("good-headlines")(["Rain stops play"], store=":memory:", dataset="headlines").recipe.title
    'Is this a headline?'
    """
    return RECIPES.get(name)

"""What third parties can add by name: models, acquisitions, recipes.

A package names its own in its `pyproject.toml`:

    [project.entry-points."nb_annotate.models"]
    my-model = "my_package:make_model"
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nb_annotate.tasks.registry import Registry

MODELS: Registry[Callable[..., Any]] = Registry("model", "nb_annotate.models")
"""Factories `(labels, *, exclusive, seed) -> model`: `model="name"` in any recipe.

The model is whatever could be passed itself: an object with `predict`, a function, a classifier. `exclusive` says
whether a text has exactly one of the categories, or whether spans may not overlap.
"""

ACQUISITIONS: Registry[Callable[..., Any]] = Registry("acquisition", "nb_annotate.acquisitions")
"""Functions that say how much would be learned from a question: `order="name"`."""

RECIPES: Registry[Callable[..., Any]] = Registry("recipe", "nb_annotate.recipes")
"""Functions that start a session: `nb_annotate.recipe("name")(source, ...)`."""

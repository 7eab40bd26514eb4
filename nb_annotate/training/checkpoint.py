"""The best weights so far, kept in memory: cheaper than a pipeline on the disk for every evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spacy.language import Language


class Checkpoint:
    """Weights of the components that are trained.

    Parameters
    ----------
    nlp : spacy.Language
        The pipeline.
    names : sequence of str
        Its components that are trained; those without weights are passed by.
    """

    def __init__(self, nlp: Language, names: Sequence[str]) -> None:
        self._nlp = nlp
        pipes: dict[str, Any] = {name: nlp.get_pipe(name) for name in names}
        self._models: dict[str, Any] = {
            name: pipe.model for name, pipe in pipes.items() if getattr(pipe, "model", None) not in {True, False, None}
        }
        self._weights: dict[str, bytes] = {}

    def keep(self, averages: dict[Any, Any] | None) -> None:
        """Remember the weights as they are, or the averages of the optimizer if it has some."""
        if averages:
            with self._nlp.use_params(averages):
                self.keep(None)
        else:
            self._weights = {name: model.to_bytes() for name, model in self._models.items()}

    def restore(self) -> None:
        """Set the weights that were kept last."""
        for name, weights in self._weights.items():
            self._models[name].from_bytes(weights)

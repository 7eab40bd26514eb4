"""A sample of the pool with all that the model says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nb_annotate.loop.categories.acquisition.features import hashed_features
from nb_annotate.loop.categories.acquisition.named import CheckedAcquisition
from nb_annotate.loop.categories.acquisition.scored import Scored
from nb_annotate.loop.categories.category_text import CategoryText, open_questions, undecided_labels
from nb_annotate.loop.categories.checked import CheckedTextModel
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.work import CategoryWork
from nb_annotate.loop.learning.scores import excerpt
from nb_annotate.models.text_model import FloatArray
from nb_annotate.tasks.errors import NbAnnotateError, OrderError

_BY_SCORES_ALONE = {"least_confidence", "margin", "entropy"}
"""Acquisition functions that look at nothing else: what is dear to make is spared them."""

_UNTIL_THEN = "Cards come in the order of the source until it works."


@dataclass(frozen=True, slots=True, eq=False)
class ScoredTexts:
    """Texts and what a model says of them.

    Parameters
    ----------
    texts : sequence of CategoryText
        The texts that were looked at.
    labels : tuple of str
        The categories.
    scores : float array, shape (texts, labels)
        NaN where the model has no opinion.
    merits : float array, shape (texts, questions)
        What the questions are ranked by; `-inf` where there is none. One column for each label if questions are about
        one category, else a single one.
    seconds : float array, shape (texts,)
        Predicted work.
    exclusive : bool
        Whether each text has exactly one category.
    """

    texts: Sequence[CategoryText]
    labels: tuple[str, ...]
    scores: FloatArray
    merits: FloatArray
    seconds: FloatArray
    exclusive: bool

    @classmethod
    def of(
        cls,
        texts: Sequence[CategoryText],
        model: CheckedTextModel,
        learning: CategoryLearning,
        work: CategoryWork,
        *,
        ranked: bool = True,
    ) -> ScoredTexts:
        """Have a model score texts and, if `ranked`, an acquisition function rank the questions about them."""
        inputs = [text.input for text in texts]
        scores, seconds = model.scores(inputs), work.seconds([text.input.text for text in texts])
        acquisition = learning.acquisition if ranked else None
        asks_labels = learning.asks == "labels"
        if acquisition is None or not texts:
            merits = np.zeros((len(texts), len(learning.labels) if asks_labels else 1))
        else:
            all_of_it = acquisition.name.removesuffix(" per second") not in _BY_SCORES_ALONE
            scored = Scored(
                scores,
                undecided_labels(texts, learning.labels),
                seconds,
                exclusive=learning.exclusive,
                per_label=asks_labels,
                committee=model.committee(inputs) if all_of_it else None,
                features=hashed_features([text.input.text for text in texts]) if all_of_it else None,
            )
            merits = _ranked(acquisition, scored).reshape(len(texts), -1)
        return cls(texts, tuple(learning.labels), scores, merits, seconds, learning.exclusive)

    def open_merits(self) -> FloatArray:
        """Give the merits of the questions that are open by now, `-inf` for all others."""
        if self.merits.shape[1] == 1:
            is_open = np.array([[bool(text.open)] for text in self.texts], bool).reshape(-1, 1)
        else:
            is_open = open_questions(self.texts, self.labels)
        return np.where(is_open, self.merits, -np.inf)

    def columns(self) -> Mapping[str, Any]:
        """Give what was considered as `ScoreLog.considered` takes it: of each text the question of most merit."""
        best = self.merits.argmax(axis=1)
        rows = np.arange(len(self.texts))
        if self.merits.shape[1] == 1 and len(self.labels) > 1:
            labels, scores = [None] * len(rows), sureness(self.scores, exclusive=self.exclusive)
        else:
            labels, scores = [self.labels[column] for column in best.tolist()], self.scores[rows, best]
        lengths = np.array([len(text.input.text) for text in self.texts], np.int64)
        return {
            "input_hashes": np.array([text.source_hash for text in self.texts], np.int64),
            "excerpts": [excerpt(text.input.text, 0, len(text.input.text)) for text in self.texts],
            "starts": np.zeros(len(rows), np.int64),
            "ends": lengths,
            "labels": labels,
            "scores": scores,
            "merits": np.where(np.isfinite(self.merits[rows, best]), self.merits[rows, best], np.nan),
        }


def _ranked(acquisition: CheckedAcquisition, scored: Scored) -> FloatArray:
    """Have questions ranked; what goes wrong in a function of the user's own is told as its failure."""
    try:
        return acquisition(scored)
    except NbAnnotateError as error:
        hint = _UNTIL_THEN if error.hint is None else f"{error.hint} {_UNTIL_THEN}"
        raise OrderError(f"order={acquisition.name}: {error.message}", hint=hint) from error
    except Exception as error:  # whatever the user's code raises
        msg = f"order={acquisition.name} raised {type(error).__name__}: {error}"
        raise OrderError(msg, hint=_UNTIL_THEN) from error


def sureness(scores: FloatArray, *, exclusive: bool) -> FloatArray:
    """Give the probability that a model has all categories of each text right: shape (texts,).

    Categories of which it has no opinion are left out; NaN where it has none at all.
    """
    silent = np.isnan(scores)
    if exclusive:
        best = np.where(silent, -1.0, scores).max(axis=1, initial=-1.0)
        return np.where(best < 0, np.nan, best)
    each = np.where(silent, 1.0, np.maximum(scores, 1 - scores))
    return np.where(silent.all(axis=1), np.nan, each.prod(axis=1))

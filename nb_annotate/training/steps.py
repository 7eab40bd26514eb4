"""What is written down at each evaluation of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd


@dataclass(frozen=True, slots=True)
class Step:
    """One evaluation.

    Parameters
    ----------
    step, epoch : int
        How many batches, and how many passes over the data came before.
    words : int
        Tokens learned from so far.
    seconds : float
        Since the start of training.
    loss : float
        Of all trained components together, since the evaluation before.
    score : float
        What decides which model is best: spaCy's weighted score of all trained components, 0 to 1.
    losses, scores : dict
        The same by component, and all that spaCy measures.
    """

    step: int
    epoch: int
    words: int
    seconds: float
    loss: float
    score: float
    losses: dict[str, float]
    scores: dict[str, Any]


def steps_frame(steps: list[Step]) -> pd.DataFrame:
    """Return one row per evaluation: step, epoch, words, seconds, loss, score, a loss for each component, and scores.

    Scores by label are left out.
    """
    rows = [
        {
            **{name: getattr(each, name) for name in ("step", "epoch", "words", "seconds", "loss", "score")},
            **{f"loss_{name}": loss for name, loss in each.losses.items()},
            **{name: value for name, value in each.scores.items() if isinstance(value, float)},
        }
        for each in steps
    ]
    return pd.DataFrame(rows, columns=None if rows else ["step", "epoch", "words", "seconds", "loss", "score"])

"""The learning curve: F on texts that the model had not learned from, with an interval."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import ClassVar, Literal, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from nb_annotate.store.columns import strings, times

How: TypeAlias = Literal["out-of-fold", "prequential", "eval"]

HONESTY: dict[How, str] = {
    "out-of-fold": "each of these randomly drawn texts was scored by a model that had not learned from it",
    "prequential": "these randomly drawn texts were suggested on first and learned from afterwards; the suggestions "
    "were on the card when they were judged, which flatters a model",
    "eval": "these texts were set aside and are never learned from",
}
"""How a point was measured, in words."""

FEWEST_TEXTS = 5
"""With fewer texts there is no point: its interval would be no interval."""

FEWEST_GOLD = 5
"""Nor with fewer spans, or categories, in them: F would be all or nothing, and its interval as wide as the scale."""

_RESAMPLES = 500

Counts: TypeAlias = tuple[int, int, int]
"""Spans, or categories, found right, found wrong, and missed."""


@dataclass(frozen=True, slots=True)
class Point:
    """How good one version of the model is.

    Parameters
    ----------
    answers : int
        Answers learned from.
    version : str
        Of the model.
    f, precision, recall : float
        Over all texts together (micro-averaged).
    low, high : float
        95 % interval of `f`.
    texts, gold : int
        How many texts it was measured on, and how many spans, or categories, they have.
    at : float
        Seconds since 1970.
    how : {"out-of-fold", "prequential", "eval"}
        How it was measured: `HONESTY` says it in words.
    """

    answers: int
    version: str
    f: float
    low: float
    high: float
    precision: float
    recall: float
    texts: int
    gold: int
    at: float
    how: How


class Curve:
    """Points in the order they were measured; a point never changes and none is taken away.

    Only texts that were drawn at random count (or an evaluation set): chosen ones are harder than the source. Texts
    are drawn once, when their card is made.

    Parameters
    ----------
    seed : int
        Of the bootstrap.

    Attributes
    ----------
    points : list of Point
        Oldest first.
    waits_for : str or None
        What the next point waits for, as a sentence, where the last measurement could not be told.
    """

    counted: ClassVar[str]
    """What is found right, wrong or missed, as a plural."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self.points: list[Point] = []
        self.waits_for: str | None = None

    @property
    def honesty(self) -> str | None:
        """How the last point was measured, as a sentence; `None` while there is no point."""
        if not self.points:
            return None
        last = self.points[-1]
        return f"Measured on {last.texts} texts with {last.gold} {self.counted}: {HONESTY[last.how]}."

    def frame(self) -> pd.DataFrame:
        """Give the points.

        Columns `answers`, `version`, `f`, `low`, `high`, `precision`, `recall`, `texts`, `spans` (or `categories`:
        how many the texts have), `at`, `how`.
        """
        points = list(self.points)
        frame = pd.DataFrame([asdict(point) for point in points], columns=list(Point.__dataclass_fields__))
        whole = dict.fromkeys(("answers", "texts", "gold"), "int64")
        shares = dict.fromkeys(("f", "low", "high", "precision", "recall"), "float64")
        named = frame.astype({**whole, **shares}).rename(columns={"gold": self.counted})
        return named.assign(
            version=strings([point.version for point in points]),
            how=strings([point.how for point in points]),
            at=times([point.at for point in points]),
        )

    def _append(self, counts: list[Counts], how: How, answers: int, version: str, at: float | None) -> Point | None:
        table = np.array(counts, dtype=np.int64).reshape(-1, 3)
        right, wrong, missed = table.sum(axis=0).tolist()
        if len(table) < FEWEST_TEXTS or right + missed < FEWEST_GOLD:
            what = "texts set aside" if how == "eval" else "texts drawn at random"
            self.waits_for = (
                f"The learning curve begins with {FEWEST_TEXTS} {what} and {FEWEST_GOLD} {self.counted} on them; "
                f"so far there are {len(table)} and {right + missed}."
            )
            return None
        self.waits_for = None
        low, high = interval(table, seed=self._seed)
        point = Point(
            answers=answers,
            version=version,
            f=2 * right / (2 * right + wrong + missed),
            low=low,
            high=high,
            precision=right / (right + wrong) if right + wrong else 0.0,
            recall=right / (right + missed) if right + missed else 0.0,
            texts=len(table),
            gold=right + missed,
            at=time.time() if at is None else at,
            how=how,
        )
        self.points.append(point)
        return point


def interval(counts: npt.NDArray[np.int64], *, seed: int, resamples: int = _RESAMPLES) -> tuple[float, float]:
    """Give a 95 % interval of micro-averaged F.

    Each end is the outer one of two intervals: the percentile bootstrap over texts, as what is in one text is right or
    wrong together, and the posterior of F given the counts (C. Goutte, E. Gaussier: A probabilistic interpretation of
    precision, recall and F-score, ECIR 2005, with Jeffreys' prior). The bootstrap alone holds the truth in 86 to 91 %
    of cases for 10 to 20 texts, and feigns certainty where nothing or everything is right.

    Parameters
    ----------
    counts : int array, shape (texts, 3)
        Found right, found wrong and missed, of each text.
    seed : int
        Of the draws.
    resamples : int
        How many draws.

    Examples
    --------
    >>> low, high = interval(np.array([[1, 0, 1]] * 10 + [[1, 0, 0]] * 10), seed=0)
    >>> 0.6 < low < 0.8 < high < 0.95
    True
    """
    random = np.random.default_rng(seed)
    texts = len(counts)
    right, wrong, missed = counts.sum(axis=0).tolist()
    drawn = random.multinomial(texts, np.full(texts, 1 / texts), resamples) @ counts
    doubled = 2 * drawn[:, 0]
    by_texts = doubled / np.maximum(doubled + drawn[:, 1] + drawn[:, 2], 1)
    hits = random.gamma(right + 0.5, 2.0, resamples)
    by_spans = hits / (hits + random.gamma(wrong + missed + 1.0, 1.0, resamples))
    low, high = np.quantile(np.stack([by_texts, by_spans]), (0.025, 0.975), axis=1)
    best = 2 * right / (2 * right + wrong + missed)
    return min(float(low.min()), best), max(float(high.max()), best)

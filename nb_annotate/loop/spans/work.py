"""How many seconds a card will take: a prior that was measured once, and what this annotator's cards really took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nb_annotate.loop.learning.characters import CHARACTER_TOKEN, written_in_characters
from nb_annotate.loop.learning.prices import LONGEST_PAUSE, PRIOR_CARDS, Prices, believable
from nb_annotate.models.passage import Passage, Unit

FloatArray = npt.NDArray[np.float64]
CardKind: TypeAlias = Literal["correct", "yes_no"]

_PARTS = ("card", "token", "span", "right suggestion", "spurious suggestion")
_PRIOR = np.array([0.0, 2.65 / 46, 3.41, 0.5, 1.0])
_YES_NO_PRIOR = 1.5
_TYPICAL = np.array([1.0, 25.0, 0.8, 0.5, 0.3])
"""A card of the prior: one sentence with little in it."""
_TYPICAL_SPREAD = np.array([0.3, 18.0, 1.0, 0.8, 0.6])
"""How far cards of the prior lie from that one: what keeps the parts of the price apart. The first figure stands for
the doubt that a card costs nothing but reading and marking."""


def reading_tokens(passage: Passage, units: Sequence[Unit] | None = None) -> FloatArray:
    """Count what there is to read in units: tokens, where characters of Chinese and Japanese count 46/69 each.

    Parameters
    ----------
    passage : Passage
        The text.
    units : sequence of (first, end), optional
        Stretches of its tokens, end exclusive; those of the passage by default.

    Returns
    -------
    float array, shape (units,)

    Examples
    --------
    >>> from nb_annotate.models.passage import Passage
    >>> reading_tokens(Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0},
    ...                                         {"text": "sings", "start": 4, "end": 9, "id": 1}]))
    array([2.])
    """
    edges = np.array(passage.units if units is None else units, np.int64).reshape(-1, 2)
    if passage.text.isascii():
        return (edges[:, 1] - edges[:, 0]).astype(np.float64)
    before = np.concatenate(([0], written_in_characters(passage.text).cumsum()))
    characters = before[passage.ends] - before[passage.starts]
    weights = np.where(characters > 0, characters * CHARACTER_TOKEN, 1.0)
    total = np.concatenate(([0.0], weights.cumsum()))
    read: FloatArray = total[edges[:, 1]] - total[edges[:, 0]]
    return read


class WorkModel:
    """Predicts the seconds that cards take, and learns them from the cards that were answered.

    A card to be corrected takes `card + token x tokens + span x spans to be marked`, and a little for each suggestion
    that is there; a yes/no card takes the same whatever it shows. The prices start at measured ones (2.65 s for 46
    tokens, 3.41 s for a span, 0.5 s to let a right suggestion stand, 1 s to remove a spurious one, 1.5 s for a yes/no)
    and are a Bayesian linear regression from there: the prior weighs as much as twenty cards, no price falls below 0,
    cards of more than `LONGEST_PAUSE` seconds are left out, and one that took much longer or shorter than predicted
    counts as somewhat longer or shorter.

    Examples
    --------
    >>> work = WorkModel()
    >>> work.seconds("correct", 46, 1).round(2)
    array([6.06])
    >>> for _ in range(200):
    ...     work.observe("correct", 46, 1, 9.06)
    >>> bool(8.5 < work.seconds("correct", 46, 1)[0] < 9.2)
    True
    """

    def __init__(self) -> None:
        self._prices = Prices(_PRIOR, _TYPICAL, _TYPICAL_SPREAD)
        self._yes_no_weight, self._yes_no = PRIOR_CARDS, _YES_NO_PRIOR
        self.observed = 0
        self.ignored = 0

    def seconds(
        self,
        kind: CardKind,
        tokens: npt.ArrayLike = 0,
        spans: npt.ArrayLike = 0,
        *,
        right: npt.ArrayLike = 0,
        spurious: npt.ArrayLike = 0,
    ) -> FloatArray:
        """Predict the seconds of cards.

        Parameters
        ----------
        kind : {"correct", "yes_no"}
            What is to be done.
        tokens : array_like, shape (cards,)
            What there is to read, as `reading_tokens` counts it.
        spans : array_like, shape (cards,)
            (Expected) number of spans to be marked.
        right, spurious : array_like, shape (cards,)
            (Expected) number of suggestions that stay, and that have to go.

        Returns
        -------
        float array, shape (cards,)
        """
        parts = np.broadcast_arrays(
            *(np.atleast_1d(np.asarray(part, float)) for part in (tokens, spans, right, spurious))
        )
        if kind == "yes_no":
            return np.full(parts[0].shape, self._yes_no)
        return self._prices.seconds(np.stack([np.ones(parts[0].shape), *parts]))

    def observe(
        self, kind: CardKind, tokens: float, spans: float, seconds: float, *, right: float = 0, spurious: float = 0
    ) -> None:
        """Learn from a card that was answered: what it showed, as in `seconds`, and how long it took."""
        if not 0 < seconds <= LONGEST_PAUSE:
            self.ignored += 1
            return
        self.observed += 1
        if kind == "yes_no":
            self._yes_no_weight += 1
            self._yes_no += (believable(seconds, self._yes_no) - self._yes_no) / self._yes_no_weight
            return
        self._prices.observe(np.array([1.0, tokens, spans, right, spurious]), seconds)

    @property
    def overhead(self) -> float:
        """Seconds that a card to be corrected takes before anything is read."""
        return float(self._prices.of_parts[0])

    @property
    def seconds_per_token(self) -> float:
        """Seconds that it takes to read a token."""
        return float(self._prices.of_parts[1])

    @property
    def rates(self) -> dict[str, float]:
        """The prices in seconds, for people: of a card, a token, a span, and so on."""
        return {**dict(zip(_PARTS, self._prices.of_parts.tolist(), strict=True)), "yes/no": float(self._yes_no)}

"""Units scored, ranked and put together to cards: most learned per second of work, or least sure, first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from nb_annotate.loop.learning.mixing import priorities
from nb_annotate.loop.spans.considered import Considered
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import Table, written
from nb_annotate.loop.spans.work import WorkModel, reading_tokens
from nb_annotate.models.passage import ScoredSpan, Unit
from nb_annotate.models.span_model import SpanModel

LONGEST_CARD = 120
"""Tokens; neighbouring units are not put together beyond this."""

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring units that make one card.

    Parameters
    ----------
    text : SpanText
        Where they are.
    units : slice
        Their numbers among the scored units.
    """

    text: SpanText
    units: slice


@dataclass(frozen=True, slots=True, eq=False)
class ScoredUnits:
    """All units of some texts with what a model says of them, in columns.

    Parameters
    ----------
    texts : list of SpanText
        The texts.
    owner, first, end : int arrays, shape (units,)
        Which text each unit is of, and its tokens, end exclusive. Units of a text stand together, in order.
    surprise, expected_spans, tokens, seconds : float arrays, shape (units,)
        -log P(best parse) in nats; expected spans; what there is to read; predicted seconds of a card with it alone.
    best, candidates : list of list of ScoredSpan
        As in `Analysis`.
    """

    texts: list[SpanText]
    owner: IntArray
    first: IntArray
    end: IntArray
    surprise: FloatArray
    expected_spans: FloatArray
    tokens: FloatArray
    seconds: FloatArray
    best: list[list[ScoredSpan]]
    candidates: list[list[ScoredSpan]]

    @classmethod
    def of(
        cls, texts: Sequence[SpanText], model: SpanModel, work: WorkModel, *, candidates: bool = False
    ) -> ScoredUnits:
        """Have a model score texts; those without tokens are left out."""
        texts = [text for text in texts if len(text.passage)]
        passages = [text.passage for text in texts]
        analysis = model.analyze(passages, candidates=candidates)
        units = [passage.units for passage in passages]
        edges = np.array([unit for own in units for unit in own], np.int64).reshape(-1, 2)
        owner = np.repeat(np.arange(len(texts)), [len(own) for own in units])
        tokens = np.concatenate([np.zeros(0), *map(reading_tokens, passages)])
        surprise = np.maximum(analysis.surprise, 0.0)
        seconds = work.seconds("correct", tokens, analysis.expected_spans) if len(tokens) else tokens
        return cls(
            texts,
            owner,
            edges[:, 0],
            edges[:, 1],
            surprise,
            analysis.expected_spans,
            tokens,
            seconds,
            analysis.best,
            analysis.candidates,
        )

    def __len__(self) -> int:
        return len(self.owner)

    def unit(self, number: int) -> Unit:
        """Give the tokens of a unit."""
        return int(self.first[number]), int(self.end[number])

    def stretch(self, text: SpanText, first: int, end: int) -> Stretch:
        """Find the units that make up a stretch of one of the texts."""
        owner = next(number for number, own in enumerate(self.texts) if own is text)
        low, high = self.owner.searchsorted([owner, owner + 1])
        inside = slice(low + self.first[low:high].searchsorted(first), low + self.first[low:high].searchsorted(end))
        return Stretch(text, inside)

    def excerpt(self, number: int) -> str:
        """Give the text of a unit."""
        return written(self.texts[self.owner[number]], *self.unit(number))

    def open_units(self, table: Table) -> IntArray:
        """Find the numbers of the units that are in no answer and no card."""
        owners = self.owner.tolist()
        units = zip(self.first.tolist(), self.end.tolist(), strict=True)
        return np.array(
            [
                number
                for number, (owner, unit) in enumerate(zip(owners, units, strict=True))
                if table.is_open(self.texts[owner], unit)
            ],
            np.int64,
        )

    def merit(self, order: Literal["cost", "uncertain"]) -> FloatArray:
        """Give what each unit is ranked by: nats per second, or 1 - P(best parse)."""
        if order == "uncertain":
            return -np.expm1(-self.surprise)
        per_second: FloatArray = self.surprise / np.maximum(self.seconds, 1e-9)
        return per_second

    def considered(self, merit: FloatArray) -> Considered:
        """Note the units as considered."""
        return Considered(self.texts, self.owner, self.first, self.end, None, np.exp(-self.surprise), merit)


def best_first(scored: ScoredUnits, free: IntArray, merit: FloatArray, seed: int) -> IntArray:
    """Order units by merit, equal ones at random."""
    keys = np.fromiter((text.key for text in scored.texts), np.int64, len(scored.texts))[scored.owner[free]]
    return free[np.lexsort((priorities(seed, 3, keys, scored.first[free]), -merit[free]))]


def put_together(scored: ScoredUnits, ranked: IntArray, count: int, table: Table, work: WorkModel) -> list[Stretch]:
    """Make up to `count` cards of the units that rank highest.

    A unit joins the card of its neighbour, or of one so near that reading what lies between costs less than
    another card, as long as nothing between them has been answered and the card stays readable. No two cards on
    the table have the same text.

    Parameters
    ----------
    scored : ScoredUnits
        The units.
    ranked : int array
        Numbers of open units, best first.
    count : int
        How many cards.
    table : Table
        What is asked already.
    work : WorkModel
        Says what another card costs.
    """
    joined: dict[int, list[list[int]]] = {}
    made: list[list[int]] = []
    texts: set[str] = set()
    for number in ranked.tolist():
        own = joined.setdefault(int(scored.owner[number]), [])
        if any(low <= number <= high for low, high in own):
            continue
        if not table.is_new(scored.texts[scored.owner[number]], scored.unit(number)):
            continue
        near = next((card for card in own if _may_join(scored, card, number, table, work)), None)
        if near is not None:
            near[:] = min(near[0], number), max(near[1], number)
            _merge(scored, near, own, made)
            continue
        if len(made) == count:
            break
        excerpt = scored.excerpt(number)
        if excerpt not in texts:
            texts.add(excerpt)
            made.append([number, number])
            own.append(made[-1])
    return [Stretch(scored.texts[scored.owner[low]], slice(low, high + 1)) for low, high in made]


def _may_join(scored: ScoredUnits, card: list[int], number: int, table: Table, work: WorkModel) -> bool:
    low, high = min(card[0], number), max(card[1], number)
    if scored.end[high] - scored.first[low] > LONGEST_CARD:
        return False
    between = slice(card[1] + 1, number) if number > card[1] else slice(number + 1, card[0])
    if between.start == between.stop:
        return True
    text = scored.texts[scored.owner[number]]
    price = scored.tokens[between].sum() * work.seconds_per_token
    return bool(price < work.overhead) and all(
        table.is_free(text, scored.unit(other)) for other in range(between.start, between.stop)
    )


def _merge(scored: ScoredUnits, card: list[int], own: list[list[int]], made: list[list[int]]) -> None:
    """Let a card that has grown take in the one that it touches now."""
    for other in [other for other in own if other is not card]:
        low, high = min(card[0], other[0]), max(card[1], other[1])
        touching = high - low <= card[1] - card[0] + other[1] - other[0] + 1
        if touching and scored.end[high] - scored.first[low] <= LONGEST_CARD:
            card[:] = low, high
            own.remove(other)
            made.remove(other)

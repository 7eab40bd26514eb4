"""The first cards: whole texts, half of them with a pattern hit, until there is something to learn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nb_annotate.loop.learning.mixing import priorities
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.by_cost import LONGEST_CARD
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import Table, Tally
from nb_annotate.models.passage import Unit

START_TEXTS = 10
"""Complete answers to begin with."""

START_SPANS = 10
"""Spans that have to be marked before the start is over."""

MOST_START_TEXTS = 40
"""The start ends here, however few spans there were."""


@dataclass(frozen=True, slots=True)
class StartText:
    """A stretch to start from: the whole text, or of a long one a group of neighbouring units."""

    text: SpanText
    first: int
    end: int
    random: bool


def start_texts_due(book: SpanBook, table: Table) -> int:
    """Say how many more texts the start may take, those on the table counted.

    It lasts for `START_TEXTS` complete answers and until `START_SPANS` spans are marked, but at most
    `MOST_START_TEXTS` complete answers; texts that were annotated before, in the same dataset, count as well.
    """
    begun = book.complete_answers + sum(choice.why["reason"] == "start" for choice in table.choices)
    wanted = START_TEXTS if book.spans_marked >= START_SPANS else MOST_START_TEXTS
    return max(0, wanted - begun)


def start_texts(
    texts: Sequence[SpanText], hit_texts: Sequence[SpanText], count: int, table: Table, tally: Tally, *, seed: int
) -> list[StartText]:
    """Choose texts nobody has touched: by turns one with a pattern hit and one of all at random.

    Parameters
    ----------
    texts : sequence of SpanText
        The open texts.
    hit_texts : sequence of SpanText
        Those of them with a pattern hit; without any all are drawn at random.
    count : int
        How many, at most.
    table, tally : Table, Tally
        What is on the table, and what was drawn before.
    seed : int
        Fixes the order of the draws.
    """
    with_hit = _drawn([text for text in hit_texts if _untouched(text, table)], seed, 4)
    at_random = _drawn([text for text in texts if _untouched(text, table)], seed, 5)
    taken: set[int] = set()
    found: list[StartText] = []
    hits, randoms = tally.start_hits, tally.start_random
    while len(found) < count:
        with_hit = [text for text in with_hit if text.key not in taken]
        at_random = [text for text in at_random if text.key not in taken]
        if not at_random:
            break
        random = hits > randoms or not with_hit
        text = (at_random if random else with_hit)[0]
        taken.add(text.key)
        stretch = _opening(text, about_hit=not random)
        if not table.is_new(text, stretch):
            continue
        hits, randoms = hits + (not random), randoms + random
        found.append(StartText(text, *stretch, random))
    return found


def _drawn(texts: list[SpanText], seed: int, purpose: int) -> list[SpanText]:
    order = priorities(seed, purpose, np.array([text.key for text in texts], np.int64)).argsort()
    return [texts[place] for place in order.tolist()]


def _untouched(text: SpanText, table: Table) -> bool:
    units = text.passage.units
    return len(text.passage) > 0 and len(text.open) == len(units) and not table.has_text(text)


def _opening(text: SpanText, *, about_hit: bool) -> Unit:
    """Take the whole text if it is short; else units from the first one on, or from that of the first hit."""
    units = text.passage.units
    if len(text.passage) <= LONGEST_CARD:
        return 0, len(text.passage)
    begin = 0
    if about_hit:
        hit = min(text.passage.hits)
        begin = next(number for number, (_, end) in enumerate(units) if hit[0] < end)
    first, end = units[begin]
    for unit in units[begin + 1 :]:
        if unit[1] - first > LONGEST_CARD:
            break
        end = unit[1]
    return first, end

"""The best parse that agrees with what is known of a text."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Sequence

import numpy as np

from nb_annotate.models.crf.features import ColumnArray
from nb_annotate.models.crf.reading import Rows, best_spans
from nb_annotate.models.crf.state import Parser
from nb_annotate.models.crf.supervision import Mask, allowed_tags
from nb_annotate.models.crf.tags import Tags
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Lesson

_PATIENCE = 64


def consistent_parse(
    parser: Parser,
    tags: Tags,
    passage: Passage,
    columns: ColumnArray,
    *,
    accepted: Sequence[TokenSpan],
    rejected: Sequence[TokenSpan],
) -> list[ScoredSpan]:
    """Give the best parse of a whole passage that holds all accepted spans and none of the rejected ones.

    A parse without a span differs from it in at least one of its tokens, so the best one is the best of those that
    forbid one of its tags. They are looked at best first, which is exact; after `_PATIENCE` parses only the
    best way on from the present one is followed, so that a text with many rejects comes to an end.

    Scores are probabilities given the accepted spans.
    """
    if not len(passage):
        return []
    said = allowed_tags(Lesson(passage, 0, len(passage), frozenset(), tuple(accepted), tuple(rejected)), tags)
    lattice = parser.constrained(columns, said.mask)
    rows = Rows(np.array([len(passage)]), np.array([0]))
    order = itertools.count()  # decides between equal scores, as masks cannot be compared

    def node(mask: Mask) -> tuple[float, int, Mask, np.ndarray[tuple[int], np.dtype[np.intp]]]:
        parse, score = lattice.best(parser.state.bias, mask)
        return -float(score[0]), next(order), mask, parse

    waiting = [node(said.mask)]
    while True:
        _, looked_at, mask, parse = heapq.heappop(waiting)
        found = set(tags.spans(parse))
        wrong = next((span for span in said.rejected if span in found), None)
        if wrong is None:
            return best_spans(lattice, rows, parse, parser.state.calibration)[0]
        if looked_at > _PATIENCE:
            waiting.clear()
        first, end, _ = wrong
        for token in range(first, end):
            narrower = mask.copy()
            narrower[token, parse[token]] = False
            if narrower[token].any():
                heapq.heappush(waiting, node(narrower))

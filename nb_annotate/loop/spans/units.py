"""A row of the source made into passages, cut into the units that are asked about."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from nb_annotate.loop.spans.cutting import grouped, parts, sentence_cuts
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import hits_of
from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.tasks.types import Task

Stretch = tuple[int, int]
"""Start and end in the row's text: code points, end exclusive."""


def passages_of(
    row: Task, learning: SpanLearning, unit_tokens: int | None, answered: Iterable[Stretch] = ()
) -> list[tuple[int, Passage]]:
    """Cut the text of a row into units, and a very long one into passages.

    Parameters
    ----------
    row : Task
        A row of the source.
    learning : SpanLearning
        Finds tokens and pattern hits; `unsegmented` texts are never cut.
    unit_tokens : int or None
        0: one sentence is a unit; more: neighbouring sentences up to so many tokens are; `None`: the whole passage.
    answered : iterable of (start, end)
        Stretches that were asked about before, maybe cut in another way: units end at their borders, too.

    Returns
    -------
    list of (start, Passage)
        With the code point at which each passage starts; together they are the whole text.

    Raises
    ------
    TaskError
        The row has tokens of its own that do not fit its text.
    """
    text = row["text"]
    tokens = learning.tokenize(row).get("tokens", [])
    whole = Passage.of(text, tokens)
    hits = hits_of(learning, whole)
    if learning.unsegmented or not tokens:
        return [(0, Passage.of(text, tokens, hits=hits))]
    starts, ends = whole.starts.tolist(), whole.ends.tolist()
    cuts = sentence_cuts(whole.words, text, starts, ends, hits)
    known = {int(whole.starts.searchsorted(border)) for stretch in answered for border in stretch}
    if unit_tokens is None:
        units = tuple(sorted({0, len(tokens), *known}))
    else:
        units = tuple(sorted({*cuts, *known}))
        units = grouped(units, unit_tokens, kept=known)
    borders = parts(len(tokens), cuts, hits=hits)
    code_points = [0, *(starts[border] for border in borders[1:-1]), len(text)]
    return [
        (start, _part(whole, (first, last), (start, end), units, hits))
        for (first, last), (start, end) in zip(pairwise(borders), pairwise(code_points), strict=True)
    ]


def _part(
    whole: Passage, tokens: tuple[int, int], stretch: Stretch, units: Iterable[int], hits: Iterable[TokenSpan]
) -> Passage:
    first, last = tokens
    start, end = stretch
    inner = (border - first for border in units if first < border < last)
    return Passage(
        whole.text[start:end],
        whole.starts[first:last] - start,
        whole.ends[first:last] - start,
        (0, *inner, last - first),
        tuple((hit[0] - first, hit[1] - first, hit[2]) for hit in hits if first <= hit[0] and hit[1] <= last),
    )

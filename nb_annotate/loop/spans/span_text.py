"""One text whose spans can be asked about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from nb_annotate.models.passage import Passage, TokenSpan, Unit
from nb_annotate.tasks.types import Task


@dataclass(slots=True, eq=False)
class SpanText:
    """One text (or one part of a very long one) that questions can be asked about.

    Parameters
    ----------
    key : int
        Its number in the session, in the order of the source.
    row : Task
        The row of the source, without tokens.
    passage : Passage
        Its tokens, cut into units.
    start : int
        Where the passage starts in the row's text: code points, 0 unless the text was too long for one passage.
    source_hash : int
        The input hash of the row's whole text.
    open : set of (first, end)
        Units that nobody has answered yet.
    asked : set of (first, end, label)
        Spans that were asked about in yes/no cards, pattern hits included.
    accepted : list of (first, end, label)
        Spans that answers found right.
    """

    key: int
    row: Task
    passage: Passage
    start: int
    source_hash: int
    open: set[Unit]
    asked: set[TokenSpan] = field(default_factory=set)
    accepted: list[TokenSpan] = field(default_factory=list)


def hit_texts(texts: Iterable[SpanText]) -> list[SpanText]:
    """Give the texts with a pattern hit in an open unit."""
    return [
        text for text in texts
        if text.passage.hits and any(any(text.passage.hits_within(*unit)) for unit in text.open)
    ]  # fmt: skip

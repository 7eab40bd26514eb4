"""One text with everything that its answers say about it."""

from __future__ import annotations

from dataclasses import dataclass

from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a text of which every span of some labels is known: code points, end exclusive."""

    start: int
    end: int
    labels: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class MergedText:
    """What the answers to one text say together, conflicts resolved.

    Parameters
    ----------
    text : str
        The text, unmodified.
    records : tuple of Record
        The answers, oldest first; at least one.
    right, wrong : tuple of Span
        Spans known to be right and known to be wrong, in order of position, each once. No span is in both.
    complete : tuple of Region
        Where, and for which labels, there is no span but those in `right`. Elsewhere nothing is known of the rest.
    yes, no : frozenset of str
        Categories known to apply and known not to; no category is in both. Others are unknown.
    overlapping : bool
        The spans were marked in a view that lets them overlap.
    spans_judged, categories_judged : bool
        Whether any answer is about spans, or about categories.
    """

    text: str
    records: tuple[Record, ...]
    right: tuple[Span, ...] = ()
    wrong: tuple[Span, ...] = ()
    complete: tuple[Region, ...] = ()
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    overlapping: bool = False
    spans_judged: bool = False
    categories_judged: bool = False

    @property
    def source_hash(self) -> int:
        """The input hash of the whole text that it was cut from; its own, if it was not."""
        return self.records[-1].source_hash

    def complete_for(self, labels: frozenset[str]) -> bool:
        """Whether one region covers the whole text for all of these labels."""
        return any(
            region.start <= 0 and region.end >= len(self.text) and labels <= region.labels for region in self.complete
        )

"""What is known of each token of a merged text: in which span it lies, that it lies in none, or nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nb_annotate.merging.merged import MergedText
from nb_annotate.models.passage import TokenSpan
from nb_annotate.tasks.types import Span

Alignment: TypeAlias = Literal["strict", "expand", "contract"]
"""What becomes of spans that start or end within a token: left out, grown to whole tokens, or shrunk to them."""


@dataclass(frozen=True, slots=True)
class OnTokens:
    """What a merged text says of its tokens, for some labels.

    Parameters
    ----------
    spans, wrong : tuple of (first, end, label)
        Spans known to be right, and known to be wrong; none is in both.
    known : list of bool, one for each token
        Whether it is known in which spans of these labels the token lies. A known token in none of `spans` is outside.
    off : tuple of Span
        Right spans that do not fit the tokens: they are not among `spans`, and the tokens that they touch are unknown.
    """

    spans: tuple[TokenSpan, ...]
    wrong: tuple[TokenSpan, ...]
    known: list[bool]
    off: tuple[Span, ...]


def on_tokens(
    merged: MergedText,
    starts: Sequence[int],
    ends: Sequence[int],
    labels: Collection[str],
    *,
    alignment: Alignment = "strict",
) -> OnTokens:
    """Say what is known of each token.

    A token outside of all right spans is known only where answers are complete for all of the labels.

    Parameters
    ----------
    merged : MergedText
        The text with its spans.
    starts, ends : sequence of int, one for each token
        Code points, end exclusive, in order.
    labels : collection of str
        The labels in question; spans of others are left aside.
    alignment : {"strict", "expand", "contract"}
        What becomes of spans that start or end within a token.

    Examples
    --------
    >>> from nb_annotate.merging.merged import MergedText, Region
    >>> span = {"start": 7, "end": 12, "label": "CITY"}
    >>> on_tokens(MergedText("Ana in Porto", (), right=(span,)), [0, 4, 7], [3, 6, 12], {"CITY"}).known
    [False, False, True]
    >>> whole = MergedText("Ana in Porto", (), right=(span,), complete=(Region(0, 12, frozenset({"CITY"})),))
    >>> on_tokens(whole, [0, 4, 7], [3, 6, 12], {"CITY"}).known
    [True, True, True]
    """
    known = _outside_known(merged, starts, ends, frozenset(labels))
    spans: list[TokenSpan] = []
    off: list[Span] = []
    taken: set[int] = set()
    for span in merged.right:
        if span["label"] not in labels:
            continue
        place = tokens_of(span, starts, ends, alignment)
        if place is None or (not merged.overlapping and not taken.isdisjoint(range(*place))):
            off.append(span)
            continue
        taken.update(range(*place))
        spans.append((*place, span["label"]))
    for token in taken:
        known[token] = True
    for span in off:
        for token in range(bisect_right(ends, span["start"]), bisect_left(starts, span["end"])):
            known[token] = token in taken and not merged.overlapping
    right = set(spans)
    wrong = dict.fromkeys(
        (*place, span["label"])
        for span in merged.wrong
        if span["label"] in labels and (place := tokens_of(span, starts, ends, "strict")) is not None
    )
    return OnTokens(tuple(dict.fromkeys(spans)), tuple(key for key in wrong if key not in right), known, tuple(off))


def tokens_of(
    span: Span, starts: Sequence[int], ends: Sequence[int], alignment: Alignment = "strict"
) -> tuple[int, int] | None:
    """Find the tokens (end exclusive) of a span; `None` if it does not fit them."""
    start, stop = span["start"], span["end"]
    if alignment == "expand":
        first, end = bisect_right(ends, start), bisect_left(starts, stop)
    else:
        first, end = bisect_left(starts, start), bisect_right(ends, stop)
    if first >= end or (alignment == "strict" and (starts[first] != start or ends[end - 1] != stop)):
        return None
    return first, end


def _outside_known(
    merged: MergedText, starts: Sequence[int], ends: Sequence[int], labels: frozenset[str]
) -> list[bool]:
    """Tell of which tokens all spans of these labels are known; several answers may cover the labels together."""
    if not labels or not merged.complete:
        return [False] * len(starts)
    if merged.complete_for(labels):
        return [True] * len(starts)
    open_labels = [set(labels) for _ in starts]
    for region in merged.complete:
        for token in range(bisect_left(starts, region.start), bisect_right(ends, region.end)):
            open_labels[token] -= region.labels
    return [not left for left in open_labels]

"""What the answers about a text leave open in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import numpy as np

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import written
from nb_annotate.models.passage import Passage, TokenSpan, Unit
from nb_annotate.tasks.types import Span


def settle(text: SpanText, known: Iterable[Judged], labels: Collection[str], is_asked: Callable[[str], bool]) -> None:
    """Work out what is open, asked and accepted in a text.

    A card to be corrected closes the units that it showed, whatever was decided. Yes/no answers close them when
    "nothing else here" was said of every label; before that they mark what was asked. A unit that was shown alone in
    another place ("Yes.") is closed, too: the same card is asked once.

    Parameters
    ----------
    text : SpanText
        Is changed; what its `open`, `asked` and `accepted` were before does not count.
    known : iterable of Judged
        All answers about the source text, oldest first: the newest word on a span counts.
    labels : collection of str
        What is asked for.
    is_asked : callable
        `text -> bool`: whether a card to be corrected that shows just this was answered, wherever it came from.
    """
    passage = text.passage
    size = max(len(passage), 1)  # a text without tokens is one unit, too
    shown = np.zeros(size, bool)
    complete = {label: np.zeros(size, bool) for label in labels}
    text.asked = set()
    accepted: dict[TokenSpan, None] = {}
    for judged in known:
        first, end = tokens_asked_about(text, judged)
        if judged.yes_no:
            text.asked.update(token_spans(text, judged, judged.task.get("spans", [])))
        else:
            shown[first:end] = True
        right = token_spans(text, judged, judged.right)
        if judged.scope == "complete":
            for label in complete.keys() & set(judged.labels):
                complete[label][first:end] = True
            denied = [span for span in accepted if first <= span[0] and span[1] <= end and span[2] in judged.labels]
        else:
            denied = token_spans(text, judged, judged.wrong)
        for span in denied:
            accepted.pop(span, None)
        accepted.update(dict.fromkeys(right))
    text.accepted = list(accepted)
    if complete:
        shown |= np.logical_and.reduce(list(complete.values()))
    text.open = {
        unit
        for unit in units_of(passage)
        if not shown[unit[0] : max(unit[1], 1)].all() and not is_asked(written(text, *unit))
    }


def units_of(passage: Passage) -> list[Unit]:
    """Give the units of a passage; a passage without tokens is one that holds nothing."""
    return passage.units or [(0, 0)]


def shows_all_of(judged: Judged, length: int) -> bool:
    """Tell whether an answer is to a card that showed a whole text of `length` code points to be corrected."""
    return not judged.yes_no and judged.start == 0 and len(judged.task["text"]) == length


def tokens_asked_about(text: SpanText, judged: Judged) -> Unit:
    """Give the tokens of a passage that an answered card showed, end exclusive; none if it showed another part."""
    start = judged.start - text.start
    end = start + len(judged.task["text"])
    passage = text.passage
    if not len(passage):
        return (0, 1) if start <= 0 and end >= len(passage.text) else (0, 0)
    return int(passage.starts.searchsorted(start)), int(passage.ends.searchsorted(end, "right"))


def token_spans(text: SpanText, judged: Judged, spans: Iterable[Span]) -> list[TokenSpan]:
    """Give the spans that lie in this passage and at its tokens; others can be no candidates here."""
    shift = judged.start - text.start
    found: list[TokenSpan] = []
    for span in spans:
        place = text.passage.tokens_of(span["start"] + shift, span["end"] + shift)
        if place is not None:
            found.append((*place, span["label"]))
    return found

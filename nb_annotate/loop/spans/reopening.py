"""How a card was chosen, found out again from its answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.choice import Why, plain_why
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.settling import token_spans, tokens_asked_about
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.tasks.types import Span


def choice_of(judged: Judged, texts: Iterable[SpanText], version: str) -> SpanChoice | None:
    """Turn an answer that was taken back into the choice that its card was made of.

    Parameters
    ----------
    judged : Judged
        The answer.
    texts : iterable of SpanText
        The texts of its row; the card is about one of them.
    version : str
        The model version, for a card that no model chose.

    Returns
    -------
    SpanChoice or None
        `None` if the texts hold no tokens that the card showed.
    """
    for text in texts:
        first, end = tokens_asked_about(text, judged)
        if first < end <= len(text.passage):
            spans = judged.task.get("spans", [])
            found = _scored(text, judged, spans)
            return SpanChoice(
                text,
                first,
                end,
                cast("Why", judged.task.get("_why") or plain_why(version, None)),
                candidate=found[0] if judged.yes_no and found else None,
                suggested=() if judged.yes_no else tuple(found),
                pattern=next((span["pattern"] for span in spans if "pattern" in span), None),
                random=judged.random,
            )
    return None


def _scored(text: SpanText, judged: Judged, spans: Sequence[Span]) -> list[ScoredSpan]:
    scores = [span.get("score", 0.0) for span in spans]
    placed = (token_spans(text, judged, [span]) for span in spans)
    return [ScoredSpan(*place, score) for places, score in zip(placed, scores, strict=True) for place in places]

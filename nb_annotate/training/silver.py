"""Yes/no answers made fit for spaCy: what our own learner is sure of is filled in, the rest stays missing.

spaCy's `ner` learns next to nothing from single accepted and rejected spans, as tokens that nobody spoke of have no
gradient, so that nothing tells it what is outside. The CRF of `models.crf` learns from all answers alike (it sums over
all that is open). What it then says of a text that was answered in part is taken for known where it is sure enough, and
how sure that has to be is measured on the complete answers, each predicted by a model that did not learn from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from nb_annotate.merging.examples import doc_of, own_tokens
from nb_annotate.merging.merged import MergedText, Region
from nb_annotate.merging.on_tokens import OnTokens, on_tokens
from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.types import Span
from nb_annotate.training.sureness import Sureness, measured

if TYPE_CHECKING:
    from spacy.language import Language

SILVER = "silver"
"""`source` of spans that nobody marked."""


@dataclass(frozen=True, slots=True, eq=False)
class Silver:
    """Texts with what was filled in.

    Parameters
    ----------
    texts : list of MergedText
        All of them, in the same order. Spans that were filled in are in `right` with the source `"silver"` and their
        probability as score; stretches in which the learner is sure are in `complete`.
    filled : int
        How many texts something was filled in on.
    spans : int
        How many spans were filled in.
    sureness : Sureness
        From which probabilities on the learner counted as sure, and how that was found.
    """

    texts: list[MergedText]
    filled: int
    spans: int
    sureness: Sureness


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """One text as the learner sees it."""

    merged: MergedText
    passage: Passage
    said: OnTokens
    complete: frozenset[str]


def fill(texts: Iterable[MergedText], labels: Sequence[str], *, nlp: Language, seed: int = 0) -> Silver:
    """Fill in what the answers leave open, where the learner that has learned all of them is sure.

    Texts that are complete for all labels, or of which nothing is known, stay as they are, and so does all that is about
    a label for which no answer is complete: a learner that was never told where there is none sees it everywhere.

    Parameters
    ----------
    texts : iterable of MergedText
        All that is known, complete texts included: they teach, and they tell how sure is sure enough.
    labels : sequence of str
        The labels that are trained.
    nlp : spacy.Language
        It cuts the texts into tokens.
    seed : int
        For everything random.

    Examples
    --------
    >>> import spacy
    >>> fill([MergedText("Ana in Porto", ())], ["CITY"], nlp=spacy.blank("en")).filled
    0
    """
    merged = list(texts)
    told = {number: _told(text, labels, nlp) for number, text in enumerate(merged) if text.spans_judged}
    told = {number: each for number, each in told.items() if len(each.passage)}
    grounded = frozenset[str]().union(*(each.complete for each in told.values()))
    open_texts = {number: each for number, each in told.items() if not each.complete.issuperset(grounded)}
    if not open_texts or not any(each.said.spans for each in told.values()):
        return Silver(merged, 0, 0, Sureness())
    lessons = [_lesson(each) for each in told.values()]
    model = CrfModel(labels, seed=seed)
    with threadpool_limits(limits=1):  # small matrices: more threads only get into each other's way
        found_out = model.refit(lessons, lambda: False)
        possible = {number: _possible(each, model, grounded) for number, each in open_texts.items()}
        usual = float(np.concatenate(list(possible.values())).mean())
        sureness = measured(found_out.held_out if found_out is not None else [], usual)
        filled = {
            number: _filled(each, model, possible[number], sureness, grounded) for number, each in open_texts.items()
        }
    changed = {number: text for number, text in filled.items() if text is not merged[number]}
    spans = sum(len(text.right) - len(merged[number].right) for number, text in changed.items())
    return Silver([changed.get(number, text) for number, text in enumerate(merged)], len(changed), spans, sureness)


def _told(merged: MergedText, labels: Sequence[str], nlp: Language) -> _Told:
    doc = doc_of(merged.text, own_tokens([merged]), nlp)
    starts = np.fromiter((token.idx for token in doc), np.int32, len(doc))
    ends = starts + np.fromiter((len(token) for token in doc), np.int32, len(doc))
    passage = Passage(merged.text, starts, ends, (0, len(doc)) if len(doc) else ())
    said = on_tokens(merged, starts.tolist(), ends.tolist(), labels)
    unclear = {span["label"] for span in said.off}  # its tokens are neither marked nor free
    complete = frozenset(label for label in labels if label not in unclear and merged.complete_for(frozenset([label])))
    return _Told(merged, passage, said, complete)


def _lesson(told: _Told) -> Lesson:
    records = told.merged.records
    random = any(record.random or "_slice" not in record.task for record in records if record.scope == "complete")
    source = records[-1].source_hash if records else 0
    spans, wrong = told.said.spans, told.said.wrong
    return Lesson(
        told.passage, 0, len(told.passage), told.complete, spans, wrong, random and bool(told.complete), source
    )


def _possible(told: _Told, model: CrfModel, grounded: frozenset[str]) -> npt.NDArray[np.float64]:
    """Give the probability, for each token, of lying in a span of a label that the answers are not complete for."""
    open_labels = [number for number, label in enumerate(model.labels) if label in grounded - told.complete]
    marginals: npt.NDArray[np.float64] = model.marginals(told.passage)[:, open_labels].sum(axis=1)
    return marginals


def _filled(
    told: _Told, model: CrfModel, possible: npt.NDArray[np.float64], sureness: Sureness, grounded: frozenset[str]
) -> MergedText:
    """Add to a text what the model is sure of, given all that was said of it."""
    passage, said = told.passage, told.said
    marked = set(said.spans)
    parse = [
        span
        for span in model.consistent(passage, said.spans, said.wrong)
        if span.span not in marked and span.label in grounded - told.complete
    ]
    sure_spans = [span for span in parse if span.score >= sureness.span and not _touches(span, told)]
    sure = possible <= sureness.outside
    for span in parse:
        sure[span.first : span.end] = span in sure_spans
    sure[sorted(_tokens(said.spans))] = True
    sure[_unclear(told)] = False
    if not sure.any():
        return told.merged
    regions = [
        Region(int(passage.starts[first]), int(passage.ends[end - 1]), grounded) for first, end in _stretches(sure)
    ]
    spans = sorted([*told.merged.right, *(_span(span, passage) for span in sure_spans)], key=_position)
    return replace(told.merged, right=tuple(spans), complete=(*told.merged.complete, *regions))


def _touches(span: ScoredSpan, told: _Told) -> bool:
    """Whether a span lies on tokens of which an answer says something that the tokens cannot."""
    return bool(_unclear(told)[span.first : span.end].any())


def _unclear(told: _Told) -> npt.NDArray[np.bool_]:
    starts, ends = told.passage.starts, told.passage.ends
    unclear = np.zeros(len(starts), np.bool_)
    for span in told.said.off:
        unclear |= (starts < span["end"]) & (ends > span["start"])
    return unclear


def _span(span: ScoredSpan, passage: Passage) -> Span:
    start, end = passage.code_points(span.first, span.end)
    return {"start": start, "end": end, "label": span.label, "score": span.score, "source": SILVER}


def _position(span: Span) -> tuple[int, int, str]:
    return span["start"], span["end"], span["label"]


def _tokens(spans: Iterable[TokenSpan]) -> set[int]:
    return {token for first, end, _ in spans for token in range(first, end)}


def _stretches(marked: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    borders = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    return list(zip(borders[::2].tolist(), borders[1::2].tolist(), strict=True))

"""What a trained pipeline gives as the probability of a span or a category, also of one that it does not predict."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from nb_annotate.models.spacy_lattice import TransitionScores
from nb_annotate.training.resumed import name_in

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Known: TypeAlias = Callable[[int, int, str], float]
"""`(start, end, label) -> probability`, by code points; NaN where the pipeline cannot have an opinion."""


def probabilities(nlp: Language, component: str, docs: Sequence[Doc]) -> Iterator[Known]:
    """Give for each document a function that tells the probability of a span, or of a category of the text.

    For `ner` it is the exact probability over all analyses of the text (see `TransitionScores`), for `spancat` and the
    text classifiers it is the component's own. There is none for a span off the tokens or of a label that the component
    does not know, and for one that `spancat` is not suggested.

    Parameters
    ----------
    nlp : spacy.Language
        The trained pipeline; it is left as it is.
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}
        The kind of component that is asked.
    docs : sequence of spacy.tokens.Doc
        As the tokenizer made them.

    Raises
    ------
    ModelError
        The `ner` is not built of spaCy's transition-based parser.
    """
    name = name_in(nlp, component) or component
    return _SCORERS[component](nlp.get_pipe(name), _until(nlp, name, list(docs)))


def _until(nlp: Language, name: str, docs: list[Doc]) -> list[Doc]:
    """Run what comes before a component, which may listen to it."""
    for other, pipe in nlp.pipeline:
        if other == name:
            break
        docs = list(pipe.pipe(docs)) if hasattr(pipe, "pipe") else [pipe(doc) for doc in docs]
    return docs


def _entities(pipe: Any, docs: Sequence[Doc]) -> Iterator[Known]:
    known = frozenset(pipe.labels)
    for doc, lattice in zip(docs, TransitionScores(pipe, docs).lattices(), strict=True):
        by_span = {span.span: span.score for span in lattice.spans}
        yield _of_spans(doc, by_span, known, missing=0.0)


def _candidates(pipe: Any, docs: Sequence[Doc]) -> Iterator[Known]:
    indices, scores = pipe.predict(docs)
    borders = np.cumsum([0, *indices.lengths.tolist()])
    for doc, (start, end) in zip(docs, pairwise(borders.tolist()), strict=True):
        places, rows = indices.dataXd[start:end].tolist(), scores[start:end].tolist()
        by_span = {
            (first, last, label): score
            for (first, last), row in zip(places, rows, strict=True)
            for label, score in zip(pipe.labels, row, strict=True)
        }
        yield _of_spans(doc, by_span, frozenset(pipe.labels), missing=math.nan)  # what is not suggested has no score


def _categories(pipe: Any, docs: Sequence[Doc]) -> Iterator[Known]:
    for row in pipe.predict(docs):
        by_label = dict(zip(pipe.labels, map(float, row), strict=True))
        yield lambda _start, _end, label, found=by_label: found.get(label, math.nan)  # type: ignore[misc]


def _of_spans(doc: Doc, by_span: dict[tuple[int, int, str], float], known: frozenset[str], *, missing: float) -> Known:
    def probability(start: int, end: int, label: str) -> float:
        span = doc.char_span(start, end)
        if span is None or label not in known:
            return math.nan
        return by_span.get((span.start, span.end, label), missing)

    return probability


_SCORERS: dict[str, Callable[[Any, Sequence[Any]], Iterator[Known]]] = {
    "ner": _entities,
    "spancat": _candidates,
    "textcat": _categories,
    "textcat_multilabel": _categories,
}

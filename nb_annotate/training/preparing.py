"""What a pipeline that goes on learning needs before training: new labels, and keys for what is wrong or unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.pipeline import SpanCategorizer, TextCategorizer
from spacy.training import Example

from nb_annotate.merging.examples import INCORRECT_SPANS
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.material import Material
from nb_annotate.training.resumed import pipe_of


def prepare(nlp: Language, material: Material) -> None:
    """Make initialized components ready for the labels and for what answers say.

    Parameters
    ----------
    nlp : spacy.Language
        As `init_nlp` made it.
    material : Material
        What is to be learned.

    Raises
    ------
    TrainingError
        A component of the base cannot learn another label.
    """
    for component in material.known:
        pipe = pipe_of(nlp, component)
        for label in material.labels[component]:
            if label not in pipe.labels:
                _add_label(pipe, component, label)
        if component == "ner":
            pipe.cfg["incorrect_spans_key"] = INCORRECT_SPANS
            pipe.moves.cfg["neg_key"] = INCORRECT_SPANS
        if component in {"ner", "spancat"} and set(pipe.labels) - set(material.labels[component]):
            pipe.scorer = _OfLabels(pipe.scorer, component, frozenset(material.labels[component]), material.spans_key)
    if material.yes_no:
        pipe_of(nlp, "ner").scorer = _YesNo(pipe_of(nlp, "ner").scorer)
        weights = nlp.config["training"]["score_weights"]
        weights |= {_YES_NO: weights["ents_f"], "ents_f": None}
    if "textcat" in material.labels and not all(doc.cats for doc in material.train_docs):
        # Texts without categories are there for another component, and say nothing to this one.
        pipe_of(nlp, "textcat").__class__ = _MissingCategories
    if "spancat" in material.labels and not all(material.spans_key in doc.spans for doc in material.train_docs):
        pipe_of(nlp, "spancat").__class__ = _MissingSpans


def as_they_were(nlp: Language) -> None:
    """Make components spaCy's own again, for saving."""
    pipes: list[Any] = [pipe for _, pipe in nlp.components]
    for pipe in pipes:
        if isinstance(getattr(pipe, "scorer", None), _YesNo):
            pipe.scorer = pipe.scorer.theirs
            weights = nlp.config["training"]["score_weights"]
            weights["ents_f"] = weights.pop(_YES_NO)
            for figure in ("ents_p", "ents_r", "ents_f", "ents_per_type"):
                nlp.meta["performance"].pop(figure, None)
        if isinstance(getattr(pipe, "scorer", None), _OfLabels):
            pipe.scorer = pipe.scorer.theirs
        if isinstance(pipe, _MissingCategories):
            pipe.__class__ = TextCategorizer
        if isinstance(pipe, _MissingSpans):
            pipe.__class__ = SpanCategorizer


def _add_label(pipe: Any, component: str, label: str) -> None:
    try:
        pipe.add_label(label)
    except ValueError as error:  # E922: its output layer has the size that it has
        msg = f"The {component} of the base knows {', '.join(map(repr, pipe.labels))} and cannot learn {label!r} too."
        hint = "Train it from blank, with answers for all labels; or leave the new label out with labels=."
        raise TrainingError(msg, hint=hint) from error


_YES_NO = "yes_no_balanced_accuracy"


@dataclass(frozen=True)
class _YesNo:
    """A scorer for yes/no answers, of which no F can be had: the mean of how many spans are rightly found and not found.

    spaCy's own would count only what was accepted, and so prefer weights that find spans everywhere.
    """

    theirs: Callable[..., dict[str, Any]]

    def __call__(self, examples: Iterable[Example], **_options: Any) -> dict[str, Any]:
        hits: dict[bool, list[bool]] = {True: [], False: []}
        for example in examples:
            found = {(span.start_char, span.end_char, span.label_) for span in example.predicted.ents}
            asked = {True: example.reference.ents, False: example.reference.spans.get(INCORRECT_SPANS, ())}
            for answer, spans in asked.items():
                hits[answer] += [((span.start_char, span.end_char, span.label_) in found) == answer for span in spans]
        shares = [sum(each) / len(each) for each in hits.values() if each]
        return {_YES_NO: sum(shares) / len(shares)}


@dataclass(frozen=True)
class _OfLabels:
    """A scorer that passes predictions of other labels by.

    Answers say nothing of what else the base knows. If that counted as an error, the weights that forgot most would be
    the best; if the base's own predictions counted as right, those that learned least.
    """

    theirs: Callable[..., dict[str, Any]]
    component: str
    labels: frozenset[str]
    spans_key: str

    def __call__(self, examples: Iterable[Example], **options: Any) -> dict[str, Any]:
        scored = list(examples)
        for example in scored:  # copies, made for this evaluation
            doc = example.predicted
            if self.component == "ner":
                doc.ents = [span for span in doc.ents if span.label_ in self.labels]
            else:
                doc.spans[self.spans_key] = [span for span in doc.spans[self.spans_key] if span.label_ in self.labels]
        return self.theirs(scored, **options)


class _MissingCategories(TextCategorizer):
    """spaCy's `textcat`, to which a text without categories says nothing instead of "none of them"."""

    @property
    def support_missing_values(self) -> bool:
        return True


class _MissingSpans(SpanCategorizer):
    """spaCy's `spancat`, to which a text without a group of spans says nothing instead of "there are none"."""

    def get_loss(self, examples: Iterable[Example], spans_scores: tuple[Any, Any]) -> tuple[float, Any]:
        batch = list(examples)
        gradient: Any = super().get_loss(batch, spans_scores)[1]
        reached = 0
        for example, count in zip(batch, spans_scores[0].lengths.tolist(), strict=True):
            if self.key not in example.reference.spans:
                gradient[reached : reached + count] = 0
            reached += count
        return float((gradient**2).sum()), gradient

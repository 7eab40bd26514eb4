"""What makes a training pointless, said before it starts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from spacy.tokens import Doc
from spacy.training import Example

from nb_annotate.merging.examples import INCORRECT_SPANS, SPANS_KEY
from nb_annotate.tasks.errors import TrainingError

_CHECK = "nba.check(...) says more about the data."


def check_examples(train: Sequence[Example], dev: Sequence[Example], labels: Mapping[str, Collection[str]]) -> None:
    """Say if there is nothing to learn, or nothing to evaluate on.

    Raises
    ------
    TrainingError
        Names the component, how many texts there are, and the way out.
    """
    for component, wanted in labels.items():
        docs = [example.reference for example in train if says(example.reference, component)]
        if not docs:
            msg = f"{component}: none of the {len(train)} training texts has answers that it can learn from."
            raise TrainingError(msg, hint=_CHECK)
        _check_variety(component, wanted, docs)
        if not any(says(example.reference, component) for example in dev):
            msg = f"{component}: there is nothing to evaluate on: none of {len(dev)} evaluation texts is about it."
            hint = 'Answer more texts, or name another dataset: eval="dataset:NAME".'
            raise TrainingError(msg, hint=hint)


def says(reference: Doc, component: str) -> bool:
    """Whether an example says anything for a component."""
    if component == "ner":
        return any(token.ent_iob for token in reference) or bool(reference.spans.get(INCORRECT_SPANS))
    return SPANS_KEY in reference.spans if component == "spancat" else bool(reference.cats)


def _check_variety(component: str, labels: Collection[str], docs: Sequence[Doc]) -> None:
    asked = ", ".join(map(repr, sorted(labels)))
    if component in {"ner", "spancat"}:
        if not any(doc.ents if component == "ner" else doc.spans[SPANS_KEY] for doc in docs):
            msg = f"{component}: none of the {len(docs)} training texts has a span of {asked}."
            raise TrainingError(msg, hint="Mark or accept some: a model cannot learn from rejections alone.")
        return
    if component == "textcat" and len(labels) < 2:
        msg = f"textcat: there is only one category, {asked}, and it needs two that exclude each other."
        raise TrainingError(msg, hint='component="textcat_multilabel" learns whether a single category applies.')
    has = {label for doc in docs for label, value in doc.cats.items() if value >= 0.5}
    lacks = {label for doc in docs for label, value in doc.cats.items() if value < 0.5}
    if not (has if component == "textcat" else has & lacks):
        said = "has" if has else "lacks"
        msg = f"{component}: only one class: each of the {len(docs)} training texts {said} {asked}."
        raise TrainingError(msg, hint="Answer texts of both kinds.")
    if component == "textcat" and len(has) < 2:
        msg = f"textcat: only one class: all {len(docs)} training texts are {min(has)!r}."
        raise TrainingError(msg, hint="Answer texts of other categories too.")

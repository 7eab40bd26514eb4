"""What the base model finds, as examples for labels that are not trained: against forgetting them.

New answers say nothing of the base's other labels, so that training on them alone unlearns those. Replaying what the base
itself predicts is what spaCy's maintainers advise, and cheaper to reason about than their `rehearse`
(github.com/explosion/spaCy/issues/6009).
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from nb_annotate.merging.examples import SPANS_KEY
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.base import Base
from nb_annotate.training.material import Material
from nb_annotate.training.resumed import pipe_of

Labels = Mapping[str, Collection[str]]
"""The labels that each component is trained for."""


def mix_in(replay: float | Iterable[str], base: Base, material: Material, *, seed: int) -> None:
    """Mix what a base predicts of its other labels into what is learned; evaluation texts stay as they are.

    Parameters
    ----------
    replay : float or iterable of str
        The share of the training texts, 0 to 1, or texts to learn from besides.
    base : Base
        The pipeline as it was before training.
    material : Material
        It is changed.
    seed : int
        Of the draw.

    Raises
    ------
    TrainingError
        It is no share, or the base has no other labels.
    """
    share = replay if isinstance(replay, int | float) else None
    if share == 0:
        return
    if share is not None and not 0 <= share <= 1:
        msg = f"replay={replay!r} must be a share of the training texts, from 0 to 1."
        raise TrainingError(msg, hint="Or a list of texts, on which the base's predictions are replayed.")
    if not other_labels(base.nlp, material.labels):
        msg = f"replay={replay!r:.60}: {base.name} has no labels but those that are trained."
        raise TrainingError(msg, hint="Leave replay= out: there is nothing that could be forgotten.")
    if isinstance(replay, int | float):
        write_replayed(base.nlp, material.train, material.labels, share=replay, seed=seed)
    else:
        material.extra += replayed_texts(base.nlp, replay, material.labels)


def other_labels(base: Language, labels: Labels) -> dict[str, list[str]]:
    """Find what a base knows beyond the labels that are trained, by component."""
    pipes = {component: pipe_of(base, component) for component in labels}
    found = {
        component: [label for label in pipe.labels if label not in labels[component]]
        for component, pipe in pipes.items()
        if pipe is not None
    }
    return {component: others for component, others in found.items() if others}


def write_replayed(base: Language, examples: Sequence[Example], labels: Labels, *, share: float, seed: int) -> int:
    """Write what the base finds of its other labels into examples, where the answers leave room.

    Parameters
    ----------
    base : spacy.Language
        The pipeline as it was before training.
    examples : sequence of spacy.training.Example
        What is trained on; their `reference` is changed.
    labels : mapping of str to collection of str
        The labels that are trained, by component: of these only the answers tell.
    share : float
        The share of the examples, 0 to 1, drawn at random.
    seed : int
        Of the draw.

    Returns
    -------
    int
        How many spans and categories were written.
    """
    drawn = random.Random(seed).sample([*examples], round(share * len(examples)))  # noqa: S311  no secret
    others = other_labels(base, labels)
    docs = base.pipe(example.reference.text for example in drawn)
    return sum(_written(example.reference, doc, base, others) for example, doc in zip(drawn, docs, strict=True))


def replayed_texts(base: Language, texts: Iterable[str], labels: Labels) -> list[Doc]:
    """Make documents of texts that nobody answered: what the base finds of its other labels, and the rest missing."""
    others = other_labels(base, labels)
    made = []
    for doc in base.pipe(texts):
        reference = base.make_doc(doc.text)
        if "ner" in others:
            reference.set_ents([], default="missing")
        if _written(reference, doc, base, others):
            made.append(reference)
    return made


def _written(reference: Doc, found: Doc, base: Language, others: Mapping[str, Collection[str]]) -> int:
    written = 0
    if "ner" in others:
        taken = {token.i for entity in reference.ents for token in entity}
        ours = _on_tokens(reference, found.ents, others["ner"])
        new = [span for span in ours if taken.isdisjoint(range(span.start, span.end))]
        covered = {token.i for span in new for token in span}
        missing = [
            reference[token.i : token.i + 1] for token in reference if token.ent_iob == 0 and token.i not in covered
        ]
        reference.set_ents([*reference.ents, *new], missing=missing, default="outside")
        written += len(new)
    if "spancat" in others and SPANS_KEY in reference.spans:
        key = pipe_of(base, "spancat").key
        ours = _on_tokens(reference, found.spans[key], others["spancat"])
        reference.spans[SPANS_KEY] = [*reference.spans[SPANS_KEY], *ours]
        written += len(ours)
    if "textcat_multilabel" in others:
        cats = {label: float(found.cats[label] >= 0.5) for label in others["textcat_multilabel"]}
        reference.cats = {**cats, **reference.cats}
        written += len(cats)
    return written


def _on_tokens(reference: Doc, spans: Iterable[Span], labels: Collection[str]) -> list[Span]:
    """Find the same spans in a document that may have other tokens; those that have none there are passed by."""
    same = [reference.char_span(span.start_char, span.end_char, span.label_) for span in spans if span.label_ in labels]
    return [span for span in same if span is not None]

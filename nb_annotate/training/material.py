"""What a training run works with: examples to learn from and to evaluate on, and what could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nb_annotate.merging.examples import SPANS_KEY, examples_of
from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.base import Base
from nb_annotate.training.checks import check_examples
from nb_annotate.training.dividing import Divided
from nb_annotate.training.resumed import name_in, pipe_of

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.training import Example


@dataclass(slots=True, eq=False)
class Material:
    """Examples and what they are for.

    Parameters
    ----------
    train, dev : list of spacy.training.Example
        To learn from, and to evaluate on.
    labels : dict of str to sequence of str
        The labels that are trained, by component.
    known : frozenset of str
        The components that the base has already.
    spans_key : str
        The group in which `spancat` looks for its spans.
    yes_no : bool
        `ner` is evaluated on single yes/no answers alone: no text is complete for its labels.
    left_out : list of LeftOut
        What could not be used.
    extra : list of spacy.tokens.Doc
        To learn from too: texts that nobody answered.
    """

    train: list[Example]
    dev: list[Example]
    labels: dict[str, tuple[str, ...]]
    known: frozenset[str] = frozenset()
    spans_key: str = SPANS_KEY
    yes_no: bool = False
    left_out: list[LeftOut] = field(default_factory=list)
    extra: list[Doc] = field(default_factory=list)

    @property
    def train_docs(self) -> list[Doc]:
        """What is learned, as spaCy gets it."""
        return [self._keyed(doc) for doc in (*(example.reference for example in self.train), *self.extra)]

    @property
    def dev_docs(self) -> list[Doc]:
        """What is evaluated on while training, as spaCy gets it."""
        return [self._keyed(example.reference) for example in self.dev]

    @property
    def longest_span(self) -> int:
        """Tokens in the longest span that `spancat` should find."""
        return max((len(span) for each in self.train for span in each.reference.spans.get(SPANS_KEY, ())), default=1)

    def _keyed(self, doc: Doc) -> Doc:
        if self.spans_key == SPANS_KEY or SPANS_KEY not in doc.spans:
            return doc
        copied = doc.copy()
        copied.spans[self.spans_key] = [*doc.spans[SPANS_KEY]]
        return copied


def prepared(divided: Divided, labels: dict[str, tuple[str, ...]], base: Base) -> Material:
    """Make examples of texts.

    Raises
    ------
    TrainingError
        There is nothing to learn from, or to evaluate on.
    """
    train, left_out = examples_of(divided.train, base.nlp, labels, make_doc=base.make_doc)
    dev, left_out_there = examples_of(divided.dev, base.nlp, labels, make_doc=base.make_doc)
    check_examples(train, dev, labels)
    spancat = pipe_of(base.nlp, "spancat")
    key = SPANS_KEY if spancat is None else spancat.key
    known = frozenset(component for component in labels if name_in(base.nlp, component) is not None)
    spans = frozenset(labels.get("ner", ()))
    yes_no = "ner" in labels and not any(text.complete_for(spans) for text in divided.dev["ner"])
    if yes_no:
        _check_yes_no(divided.dev["ner"], labels["ner"])
    return Material(train, dev, labels, known, key, yes_no, [*divided.left_out, *left_out, *left_out_there])


def _check_yes_no(texts: Sequence[MergedText], labels: Sequence[str]) -> None:
    """Say if neither an F can be had of evaluation texts, nor anything that yes/no answers tell."""
    if any(record.yes_no for text in texts for record in text.records):
        return
    known = {label for text in texts for region in text.complete for label in region.labels}
    lacking = ", ".join(repr(label) for label in labels if label not in known) or "all of the labels together"
    msg = f"ner: there is nothing to evaluate on: none of {len(texts)} evaluation texts is complete for {lacking}."
    hint = "Train other labels with labels=. If nothing else is in these texts, import them again with labels="
    raise TrainingError(msg, hint=f"{hint}{[*labels]!r}, replace=True.")

"""Passages as spaCy Docs: the same tokens, no entities, gone when they are done with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from nb_annotate.models.passage import Passage

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

_BATCH_TOKENS = 4000
"""As many tokens are scored in one go: enough to be quick, few enough that texts in a hurry need not wait long."""


def doc_of(passage: Passage, vocab: Vocab) -> Doc:
    """Make a Doc of a passage's own tokens: nobody's tokenizer is asked again, and no entity is set beforehand."""
    following = [*passage.starts.tolist(), len(passage.text)][1:] if len(passage) else []
    spaces = [end < after for end, after in zip(passage.ends.tolist(), following, strict=True)]
    return Doc(vocab, words=passage.words, spaces=spaces)


@contextmanager
def docs_of(passages: Sequence[Passage], nlp: Language) -> Iterator[list[Doc]]:
    """Give Docs that live inside the `with` block only, as do the words that the vocabulary had not met before."""
    with nlp.memory_zone():
        docs = [doc_of(passage, nlp.vocab) for passage in passages]
        yield docs
        docs.clear()


def batches(passages: Sequence[Passage]) -> Iterator[Sequence[Passage]]:
    """Cut a list of passages into parts of about as many tokens each."""
    start = tokens = 0
    for number, passage in enumerate(passages, start=1):
        tokens += len(passage)
        if tokens >= _BATCH_TOKENS or number == len(passages):
            yield passages[start:number]
            start, tokens = number, 0

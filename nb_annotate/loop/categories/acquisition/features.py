"""Likeness between texts that needs no model: hashed n-grams, and few dimensions of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, hstack
from scipy.sparse.linalg import eigsh

from nb_annotate.models.text_model import FloatArray

if TYPE_CHECKING:
    from sklearn.feature_extraction.text import HashingVectorizer

LONGEST = 2000
"""Code points of a text that are looked at."""
DIMENSIONS = 64
_COLUMNS = 2**18
_NOISE = 1e-9
_WORD = r"\b\w+\b"


def hashed_features(texts: Sequence[str]) -> csr_matrix:
    """Give words, word pairs and character 2- to 5-grams of texts as rows of length one.

    Counts are damped (1 + log), and words and characters weigh alike. A text without a word character has a row of
    zeros. Only the first 2,000 code points of each text are looked at.

    Parameters
    ----------
    texts : sequence of str
        The texts.

    Returns
    -------
    csr_matrix, shape (texts, 524288)

    Examples
    --------
    >>> features = hashed_features(["Refund my money", "refund MY money", "New card"])
    >>> (features @ features.T).toarray()[0].round(1)
    array([1., 1., 0.])
    """
    if not texts:
        return csr_matrix((0, 2 * _COLUMNS))
    from sklearn.preprocessing import normalize  # here and below: scikit-learn takes seconds to import

    heads = [text[:LONGEST] for text in texts]
    blocks = []
    for vectorizer in _vectorizers():
        block = vectorizer.transform(heads)
        block.data = 1.0 + np.log(block.data)
        blocks.append(normalize(block))
    return csr_matrix(normalize(hstack(blocks)))


@cache
def _vectorizers() -> tuple[HashingVectorizer, HashingVectorizer]:
    from sklearn.feature_extraction.text import HashingVectorizer

    plain = {"n_features": _COLUMNS, "alternate_sign": False, "norm": None}
    words = HashingVectorizer(ngram_range=(1, 2), token_pattern=_WORD, **plain)
    return words, HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), **plain)


def places(features: csr_matrix, dimensions: int = DIMENSIONS) -> FloatArray:
    """Give each text a place on the sphere of the strongest latent dimensions (latent semantic analysis).

    Deerwester et al. (1990). Made from the likenesses of all pairs: meant for windows of up to 2,000 texts (about a second).

    Parameters
    ----------
    features : csr_matrix, shape (texts, features)
        Rows of length one.
    dimensions : int
        How many; fewer where there are fewer texts.

    Returns
    -------
    float array, shape (texts, dimensions)
        Rows of length one, or of zeros where a text has no features.
    """
    from sklearn.preprocessing import normalize

    likeness = (features @ features.T).toarray()
    if len(likeness) <= dimensions + 1:
        strengths, directions = np.linalg.eigh(likeness)
    else:
        start = np.full(len(likeness), len(likeness) ** -0.5)  # else ARPACK draws one: no two runs alike
        strengths, directions = eigsh(likeness, k=dimensions, v0=start)
    points = directions * np.sqrt(np.where(strengths > _NOISE, strengths, 0.0))
    points[np.linalg.norm(points, axis=1) < _NOISE] = 0.0  # else rounding would be blown up to length one
    return np.asarray(normalize(points))

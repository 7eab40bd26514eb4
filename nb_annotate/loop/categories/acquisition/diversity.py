"""Questions that are asked together should not be alike."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from nb_annotate.loop.categories.acquisition.scored import IntArray
from nb_annotate.models.text_model import FloatArray

AMONG = 3
"""How many times as many candidates as questions: more gives variety, fewer merit."""


def spread_out(merits: FloatArray, features: csr_matrix, count: int, *, among: int = AMONG) -> IntArray:
    """Choose questions of high merit that are unlike each other.

    Takes the best, then again and again the one of the best `among * count` that is least like those taken (greedy
    k-center: Gonzalez 1985; Sener and Savarese 2018, "Active learning for convolutional neural networks: a core-set
    approach"). Likeness is the cosine. Equally unlike ones come by merit.

    Parameters
    ----------
    merits : float array, shape (questions,)
        `-inf`: cannot be asked, and is never chosen.
    features : csr_matrix, shape (questions, features)
        Rows of length one.
    count : int
        How many; fewer come where fewer can be asked.
    among : int
        At 1 merit alone decides which, and likeness only in what order.

    Returns
    -------
    int array
        Numbers of questions.

    Examples
    --------
    >>> from nb_annotate.loop.categories.acquisition.features import hashed_features
    >>> features = hashed_features(["lost card", "lost card!", "lost my card", "exchange rate"])
    >>> spread_out(np.array([0.9, 0.8, 0.7, 0.5]), features, 2)
    array([0, 3])
    """
    ranked = np.argsort(-merits, kind="stable")
    candidates = ranked[np.isfinite(merits[ranked])][: count * among]
    rows = features[candidates]
    count = min(count, len(candidates))
    taken: list[int] = []
    likeness = np.full(len(candidates), -np.inf)
    for _ in range(count):
        nearest = int(np.argmin(likeness)) if taken else 0
        taken.append(nearest)
        likeness = np.maximum(likeness, (rows @ rows[nearest].T).toarray().ravel())
        likeness[taken] = np.inf
    return np.asarray(candidates[taken], np.intp)

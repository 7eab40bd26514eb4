"""What is typical of the texts: good first questions, before a model knows what it does not know."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from nb_annotate.loop.categories.acquisition.features import places
from nb_annotate.loop.categories.acquisition.scored import IntArray, Scored
from nb_annotate.models.text_model import FloatArray
from nb_annotate.tasks.errors import RecipeError

NEIGHBOURS = 20
_DIGITS = 6
"""Texts whose places agree so far are the same text."""
_SAME = 1e-7
"""Added to sums of distances, so that texts that are all the same are very typical and not infinitely so."""


def typicality(points: FloatArray, neighbours: int = NEIGHBOURS) -> FloatArray:
    """Give the inverse of the mean distance to the nearest neighbours.

    Hacohen, Dekel and Weinshall (2022), "Active learning on a budget: opposite strategies suit high and low budgets"
    (TypiClust).

    Parameters
    ----------
    points : float array, shape (texts, dimensions)
        Where the texts lie.
    neighbours : int
        How many neighbours; fewer where there are fewer texts. A single text has typicality 1.
    """
    count = min(neighbours, len(points) - 1)
    if count < 1:
        return np.ones(len(points))
    from sklearn.neighbors import NearestNeighbors  # here and below: scikit-learn takes seconds to import

    distances, _ = NearestNeighbors(n_neighbors=count + 1).fit(points).kneighbors(points)
    return np.asarray(count / (distances.sum(axis=1) + _SAME))


def typical(scored: Scored) -> FloatArray:
    """Give how typical each text is of the pool, whatever the model says of it.

    Raises
    ------
    RecipeError
        `scored` has no features.
    """
    if scored.features is None:
        raise RecipeError(
            "Typical texts can't be told without features of the texts.",
            hint="Give Scored(..., features=hashed_features(texts)).",
        )
    merits = typicality(places(scored.features))
    return np.repeat(merits[:, None], scored.scores.shape[1], axis=1) if scored.per_label else merits


def typical_first(features: csr_matrix, count: int, *, asked: IntArray | None = None, seed: int = 0) -> IntArray:
    """Choose first questions: the most typical text of each cluster, largest clusters first.

    The texts are put into as many clusters as there are questions, old and new; clusters that hold an asked text are
    passed over (Hacohen et al. 2022).

    Parameters
    ----------
    features : csr_matrix, shape (texts, features)
        Rows of length one.
    count : int
        How many texts to choose; fewer come where there are not as many different ones.
    asked : int array, optional
        Numbers of texts that were asked before.
    seed : int
        Of the clustering.

    Returns
    -------
    int array
        Numbers of texts, best first, no two alike.

    Examples
    --------
    >>> from nb_annotate.loop.categories.acquisition.features import hashed_features
    >>> texts = ["my card is lost", "my card was lost", "lost my card", "exchange rate", "the exchange rate"]
    >>> chosen = typical_first(hashed_features(texts), 2)
    >>> [("card" in texts[number]) for number in chosen]
    [True, False]
    """
    known = np.unique(np.empty(0, np.intp) if asked is None else asked)
    if count < 1 or features.shape[0] == 0:
        return np.empty(0, np.intp)
    from sklearn.cluster import KMeans

    points = places(features)
    clusters = min(count + len(known), len(np.unique(points.round(_DIGITS), axis=0)))
    cluster = KMeans(clusters, n_init=1, max_iter=100, random_state=seed).fit_predict(points)
    sizes = np.bincount(cluster, minlength=clusters)
    sizes[cluster[known]] = 0
    largest = np.argsort(-sizes, kind="stable")[: min(count, int((sizes > 0).sum()))]
    chosen = [
        members[np.argmax(typicality(points[members]))] for members in (np.flatnonzero(cluster == c) for c in largest)
    ]
    return np.asarray(chosen, np.intp)

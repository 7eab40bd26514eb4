"""How undecided a model is: least confidence, margin, entropy.

For exclusive labels and questions about a whole text these are functions of the distribution over the labels.
Everywhere else a label is a yes/no matter of its own: each open label has its merit, and a question about a whole text
has the sum of its open labels (see `scored.over_labels`). With one label all three rank alike.
"""

from __future__ import annotations

import numpy as np
from scipy.special import entr

from nb_annotate.loop.categories.acquisition.scored import Scored, over_labels
from nb_annotate.models.text_model import FloatArray


def least_confidence(scored: Scored) -> FloatArray:
    """Give how likely the best guess is to be wrong.

    Lewis and Gale (1994), "A sequential algorithm for training text classifiers".

    Examples
    --------
    >>> everything = np.ones((2, 3), bool)
    >>> least_confidence(Scored(np.array([[0.6, 0.3, 0.1], [0.8, 0.1, 0.1]]), everything, np.ones(2), exclusive=True))
    array([0.4, 0.2])
    """
    beliefs = scored.beliefs
    if scored.one_of_many:
        return np.asarray(1.0 - beliefs.max(axis=1))
    return over_labels(scored, np.minimum(beliefs, 1.0 - beliefs))


def margin(scored: Scored) -> FloatArray:
    """Give one minus the lead of the best guess over the second.

    Scheffer, Decomain and Wrobel (2001), "Active hidden Markov models for information extraction"; also known as
    "breaking ties".

    Examples
    --------
    >>> everything = np.ones((2, 3), bool)
    >>> margin(Scored(np.array([[0.5, 0.4, 0.1], [0.8, 0.1, 0.1]]), everything, np.ones(2), exclusive=True)).round(6)
    array([0.9, 0.3])
    """
    beliefs = scored.beliefs
    if not scored.one_of_many:
        return over_labels(scored, 1.0 - np.abs(2.0 * beliefs - 1.0))
    if beliefs.shape[1] == 1:
        return np.zeros(len(beliefs))
    best = np.partition(beliefs, -2, axis=1)[:, -2:]
    return np.asarray(1.0 - (best[:, 1] - best[:, 0]))


def entropy(scored: Scored) -> FloatArray:
    """Give the expected information of the answer, in nats.

    Shannon (1948); as an acquisition function Settles and Craven (2008), "An analysis of active learning strategies
    for sequence labeling tasks".

    Examples
    --------
    >>> entropy(Scored(np.array([[0.5, 0.9]]), np.ones((1, 2), bool), np.ones(1), per_label=True)).round(3)
    array([[0.693, 0.325]])
    """
    beliefs = scored.beliefs
    if scored.one_of_many:
        return np.asarray(entr(beliefs).sum(axis=1))
    return over_labels(scored, binary_entropy(beliefs))


def binary_entropy(probability: FloatArray) -> FloatArray:
    """Give the entropy of yes/no questions, in nats, elementwise."""
    return np.asarray(entr(probability) + entr(1.0 - probability))

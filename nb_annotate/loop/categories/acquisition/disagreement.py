"""How much a committee disagrees, each member trained on a bootstrap of the answers.

Before there is a committee both are the entropy of the model itself: a committee of one never disagrees, and its
questions would come in no order at all.
"""

from __future__ import annotations

import numpy as np
from scipy.special import entr

from nb_annotate.loop.categories.acquisition.scored import Scored, over_labels
from nb_annotate.loop.categories.acquisition.uncertainty import binary_entropy, entropy
from nb_annotate.models.text_model import FloatArray


def vote_entropy(scored: Scored) -> FloatArray:
    """Give the entropy of the members' votes, in nats.

    Argamon-Engelson and Dagan (1999), "Committee-based sample selection for probabilistic classifiers". A member votes
    for its best guess where labels are exclusive and the question is about a whole text, else yes at 0.5 or more.

    Examples
    --------
    >>> committee = np.array([[[0.9], [0.6]], [[0.8], [0.4]]])
    >>> scored = Scored(committee.mean(0), np.ones((2, 1), bool), np.ones(2), committee=committee)
    >>> vote_entropy(scored).round(3)
    array([0.   , 0.693])
    """
    members = scored.members_beliefs
    if members is None:
        return entropy(scored)
    if not scored.one_of_many:
        return over_labels(scored, binary_entropy((members >= 0.5).mean(axis=0)))
    votes = np.eye(members.shape[2])[members.argmax(axis=2)].mean(axis=0)
    return np.asarray(entr(votes).sum(axis=1))


def mutual_information(scored: Scored) -> FloatArray:
    """Give what the answer tells about which member is right: entropy of the mean less mean of the entropies, in nats.

    Houlsby et al. (2011), "Bayesian active learning for classification and preference learning" (BALD); the same
    number is the mean Kullback-Leibler divergence to the consensus of McCallum and Nigam (1998).

    Examples
    --------
    >>> committee = np.array([[[1.0], [0.5]], [[0.0], [0.5]]])
    >>> scored = Scored(committee.mean(0), np.ones((2, 1), bool), np.ones(2), committee=committee)
    >>> mutual_information(scored).round(3)
    array([0.693, 0.   ])
    """
    members = scored.members_beliefs
    if members is None:
        return entropy(scored)
    mean = members.mean(axis=0)
    if scored.one_of_many:
        information = entr(mean).sum(axis=1) - entr(members).sum(axis=2).mean(axis=0)
        return np.asarray(np.maximum(information, 0.0))
    return over_labels(scored, np.maximum(binary_entropy(mean) - binary_entropy(members).mean(axis=0), 0.0))

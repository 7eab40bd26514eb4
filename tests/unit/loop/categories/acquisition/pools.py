"""Small pools of scored texts for the tests of acquisition functions."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from nb_annotate.loop.categories.acquisition.scored import Scored


def pool(scores: ArrayLike, *, exclusive: bool = False, per_label: bool = False, **others) -> Scored:
    """Give a pool in which everything is open and takes a second, unless `others` say so."""
    table = np.array(scores, np.float64)
    others.setdefault("open_labels", np.ones(table.shape, bool))
    others.setdefault("seconds", np.ones(len(table)))
    return Scored(table, exclusive=exclusive, per_label=per_label, **others)


EXCLUSIVE = [[0.5, 0.3, 0.2], [0.9, 0.05, 0.05], [1 / 3, 1 / 3, 1 / 3], [0.48, 0.47, 0.05], [0.4, 0.25, 0.35]]
"""Probabilities of five texts, rows sum to one; one is certain, one undecided, one between two labels."""

COMMITTEE = [
    [[0.5, 0.3, 0.2], [0.9, 0.05, 0.05], [0.2, 0.5, 0.3], [0.6, 0.3, 0.1]],
    [[0.3, 0.5, 0.2], [0.8, 0.1, 0.1], [0.5, 0.3, 0.2], [0.7, 0.2, 0.1]],
    [[0.2, 0.3, 0.5], [0.7, 0.2, 0.1], [0.45, 0.35, 0.2], [0.1, 0.8, 0.1]],
]
"""Three members on four texts: of three minds, of one mind, and twice of two minds."""

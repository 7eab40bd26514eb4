"""What a second of work is worth."""

from __future__ import annotations

from functools import wraps

import numpy as np

from nb_annotate.loop.categories.acquisition.scored import Acquisition, Scored
from nb_annotate.models.text_model import FloatArray


def per_second(acquisition: Acquisition) -> Acquisition:
    """Divide the merits of an acquisition function by the predicted seconds of each question.

    Settles, Craven and Friedland (2008), "Active learning with real annotation costs". Fit for merits that are zero
    when there is nothing to learn, as all of this package are.

    Examples
    --------
    >>> from nb_annotate.loop.categories.acquisition.uncertainty import least_confidence
    >>> scored = Scored(np.array([[0.5], [0.6]]), np.ones((2, 1), bool), np.array([10.0, 2.0]))
    >>> per_second(least_confidence)(scored)
    array([0.05, 0.2 ])
    """

    @wraps(acquisition)
    def divided(scored: Scored) -> FloatArray:
        merits = acquisition(scored)
        seconds = scored.seconds[:, None] if scored.per_label else scored.seconds
        return np.asarray(merits / seconds)

    return divided

"""What the card's panel says of a model: why it does not learn, or what is left to learn."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.learning.curve import Curve
from nb_annotate.loop.learning.outlook import left_to_learn


def advise(reasons: Sequence[str], curve: Curve) -> str | None:
    """Say why the model is not learning, or else what is left to learn.

    Parameters
    ----------
    reasons : sequence of str
        Why the model is not learning: sentences.
    curve : Curve
        How good the model became.

    Returns
    -------
    str or None
        `None` as long as there are neither troubles nor measurements.
    """
    if reasons:
        return " ".join(reasons)
    return left_to_learn(curve).sentence if curve.points else curve.waits_for

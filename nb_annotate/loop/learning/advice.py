"""What the card's panel says of a model: why it does not learn, or what is left to learn."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.learning.book import AnswerBook
from nb_annotate.loop.learning.curve import Curve
from nb_annotate.loop.learning.obstacles import not_learning
from nb_annotate.loop.learning.outlook import left_to_learn


def advise(book: AnswerBook, curve: Curve, labels: Sequence[str]) -> str | None:
    """Say why the model is not learning, or else what is left to learn.

    Parameters
    ----------
    book : AnswerBook
        What was answered.
    curve : Curve
        How good the model became.
    labels : sequence of str
        What is asked for.

    Returns
    -------
    str or None
        `None` as long as there are neither troubles nor measurements.
    """
    reasons = not_learning(book, curve, labels)
    if reasons:
        return " ".join(reasons)
    return left_to_learn(curve).sentence if curve.points else curve.waits_for

"""How good the model is, and what to expect of it: measured on texts that it had not learned from."""

from __future__ import annotations

from typing import Any, Literal, Protocol

from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.learning.curve import Curve


class Measuring(Protocol):
    """Keeps the learning curve of one session.

    Attributes
    ----------
    curve : Curve
        How good the model became.
    calibration : Calibration or None
        How far the scores can be believed, as of the last measurement.
    advice : str or None
        Why nothing is learned, or how much is left; as of the last measurement.
    held_out : frozenset of int
        Input hashes of the evaluation texts, which are not asked about and not learned from.
    """

    calibration: Calibration | None
    advice: str | None
    held_out: frozenset[int]

    @property
    def curve(self) -> Curve:
        """How good the model became."""

    @property
    def measured_by(self) -> Literal["eval", "random"]:
        """`"eval"` or `"random"`: what the curve is measured on."""

    def measure(self, model: Any, found: Any, version: str) -> None:
        """Add a point to the curve after a refit (`found`), or where the model has none, after updates."""

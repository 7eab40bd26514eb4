"""Acquisition functions by name, and checks on those of the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nb_annotate.loop.categories.acquisition.cost import per_second
from nb_annotate.loop.categories.acquisition.disagreement import mutual_information, vote_entropy
from nb_annotate.loop.categories.acquisition.scored import Acquisition, Scored
from nb_annotate.loop.categories.acquisition.typicality import typical
from nb_annotate.loop.categories.acquisition.uncertainty import entropy, least_confidence, margin
from nb_annotate.models.text_model import FloatArray
from nb_annotate.tasks.errors import ModelError, RecipeError, did_you_mean
from nb_annotate.tasks.plugins import ACQUISITIONS as PLUG_INS

ACQUISITIONS: Mapping[str, Acquisition] = MappingProxyType(
    {
        "least_confidence": least_confidence,
        "margin": margin,
        "entropy": entropy,
        "vote_entropy": vote_entropy,
        "mutual_information": mutual_information,
        "typical": typical,
    }
)
"""Acquisition functions by the name that users type."""


@dataclass(frozen=True, slots=True)
class CheckedAcquisition:
    """An acquisition function that gives one finite merit for each open question, or says what is wrong.

    Parameters
    ----------
    name : str
        What to call it in messages, and to show why a card was chosen.
    function : callable
        `Scored -> merits`.
    """

    name: str
    function: Acquisition

    def __call__(self, scored: Scored) -> FloatArray:
        """Give the merits, in the shape `scored.shape`; `-inf` for questions that are not open.

        Raises
        ------
        ModelError
            The function gives something else than numbers, another shape, or a merit of an open question that is no
            finite number.
        """
        given = self.function(scored)
        try:
            merits = np.array(given, np.float64)
        except (TypeError, ValueError) as error:
            raise ModelError(f"{self._who} gave {type(given).__name__!r}, not numbers: {error}.", hint=_HINT) from error
        if merits.shape != scored.shape:
            message = f"{self._who} gave merits of shape {merits.shape} where {scored.shape} is asked for."
            raise ModelError(message, hint=_HINT)
        bad = scored.open_questions & ~np.isfinite(merits)
        if bad.any():
            first = tuple(np.argwhere(bad)[0].tolist())
            message = f"{self._who} gave {merits[first]} for question {first} and {bad.sum() - 1} more."
            raise ModelError(message, hint=_HINT)
        merits[~scored.open_questions] = -np.inf
        return merits

    @property
    def _who(self) -> str:
        return f"The acquisition function {self.name!r}"


_HINT = (
    "It gets a Scored and must return one finite number for each text, or for each text and label where "
    "scored.per_label is true: the shape scored.shape."
)


def acquisition_named(
    choice: str | Acquisition, *, by_second: bool = False, others: Sequence[str] = ()
) -> CheckedAcquisition:
    """Find an acquisition function by its name, or take one of the user's own, and have its merits checked.

    Parameters
    ----------
    choice : str or callable
        A name of `ACQUISITIONS` or of `nb_annotate.register_acquisition`, or a function `Scored -> merits`.
    by_second : bool
        Whether the merits are divided by the predicted seconds of each question.
    others : sequence of str
        Orders that the caller takes besides: named with the ones that exist.

    Raises
    ------
    RecipeError
        There is no such name, or `choice` is neither a name nor a function.

    Examples
    --------
    >>> acquisition_named("margin").name
    'margin'
    >>> acquisition_named("margn")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    nb_annotate.tasks.errors.RecipeError: There is no acquisition function 'margn'. Give a name, ...
    """
    function = choice
    if isinstance(choice, str):
        function = PLUG_INS.get(choice) if choice in PLUG_INS.names() else ACQUISITIONS.get(choice, choice)
    if not callable(function):
        known = [*ACQUISITIONS, *others, *PLUG_INS.names()]
        hint = f"Give a name, or a function of a Scored. {did_you_mean(choice, known)}"
        raise RecipeError(f"There is no acquisition function {choice!r}.", hint=hint)
    name = choice if isinstance(choice, str) else getattr(choice, "__name__", type(choice).__name__)
    if by_second:
        return CheckedAcquisition(f"{name} per second", per_second(function))
    return CheckedAcquisition(name, function)

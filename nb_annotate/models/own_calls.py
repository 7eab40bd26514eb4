"""What a user's own `predict` and `update` give back, or raise."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from nb_annotate.models.found import excerpt
from nb_annotate.tasks.errors import ModelError


def teach(pupil: Any, answers: Sequence[dict[str, Any]], name: str) -> float | None:
    """Call `update` with answers, and return the loss that it gave back, if it gave one.

    Raises
    ------
    ModelError
        It raised, or the loss is not finite.
    """
    try:
        returned = pupil.update(list(answers))
    except Exception as error:  # whatever the user's code raises
        msg = f"{name}.update raised {type(error).__name__}: {error} (on {len(answers)} answers, the first "
        msg += f"about {excerpt(answers[0]['text'])})."
        raise ModelError(msg, hint="The version before it is still in use. Answers are kept.") from error
    try:
        loss = None if returned is None else float(returned)
    except (TypeError, ValueError):  # something else than a loss, which is its own affair
        loss = None
    if loss is not None and not math.isfinite(loss):
        msg = f"{name}.update returned the loss {loss} (on {len(answers)} answers)."
        raise ModelError(msg, hint="The version before it is still in use. Is the learning rate too high?")
    return loss


def scored_task(result: object, who: str, text: str, hint: str) -> tuple[object, Mapping[str, Any]]:
    """Take a pair of a score and a task apart.

    Raises
    ------
    ModelError
        It is none.
    """
    if isinstance(result, Sequence) and not isinstance(result, str) and len(result) == 2:
        score, task = result
        if isinstance(task, Mapping):
            return score, task
    msg = f"{who} gave back {result!r:.120} for {excerpt(text)}, which is not a pair of a score and a task."
    raise ModelError(msg, hint=hint)

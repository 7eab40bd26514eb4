"""A simulated annotator answers a number of cards; the model is refitted when a session in the background would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from nb_annotate.loop.action import Action
from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import Task

AT_ONCE = 10
"""Cards between two updates: as many as a browser holds."""
_FIRST_CARD_AT = 1e9


def answer_cards(
    session: Session,
    annotator: SimulatedAnnotator,
    count: int,
    *,
    refits: bool = True,
    on_batch: Callable[[Sequence[Task]], object] = lambda _: None,
) -> int:
    """Answer cards of a session that was made with `background=False`.

    Parameters
    ----------
    session : Session
        Learns inside `record`.
    annotator : SimulatedAnnotator
        Knows the answers.
    count : int
        How many.
    refits : bool
        Whether to learn thoroughly when it is due, as a session in the background does by itself.
    on_batch : callable
        Told the cards that were answered.

    Returns
    -------
    int
        How many there were.

    Raises
    ------
    ModelError
        The session told of an error; without a benchmark it would have gone on.
    NbAnnotateError
        An answer was refused.
    """
    loop = session.learning
    if loop is None:
        msg = f"The session {session.recipe.name!r} has no model that learns."
        raise ModelError(msg, hint="Make it with a strategy of nb_annotate.loop.simulation.strategies.")
    clock, done = _FIRST_CARD_AT, 0
    while done < count:
        tasks, _ = session.next_tasks(min(AT_ONCE, count - done))
        if not tasks:
            break
        actions = []
        for task in tasks:
            decision, seconds = annotator.decide(task)
            started, clock = clock, clock + seconds
            actions.append(
                Action(
                    id=str(uuid4()),
                    kind="answer",
                    task_hash=task["_task_hash"],
                    decision=decision,
                    started_at=started,
                    ended_at=clock,
                )
            )
        for refusal in session.record(actions).refused:
            raise refusal.error
        for notice in session.bulletin.notices:
            if notice.level == "error":
                raise ModelError(notice.message, hint=notice.hint)
        done += len(tasks)
        on_batch(tasks)
        if refits and loop.trainer.refit_due(len(loop.book)):
            loop.refit()
    return done

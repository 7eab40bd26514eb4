"""Finds the task that an action is about: an open card, a stored answer, or the sender's copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nb_annotate.loop.action import Action
from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.stored import task_of
from nb_annotate.store.event import SURGEON, StoredEvent
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import AnswerError, UnknownAnswerError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task


@dataclass(frozen=True)
class Lookup:
    """Tasks and current answers of one dataset and annotator.

    Parameters
    ----------
    store, recipe, dataset, annotator
        Those of the session.
    find_open : callable
        Finds an open card by its task hash.
    """

    store: Store
    recipe: Recipe
    dataset: str
    annotator: str
    find_open: Callable[[int], Task | None]

    def current(self, task_hash: int) -> StoredEvent | None:
        """Return the answer that counts, if there is one."""
        return self.store.current(self.dataset, self.annotator, task_hash)

    def answer(self, action: Action) -> StoredEvent:
        """Return the answer that an undo or redo is about.

        Raises
        ------
        AnswerError
            It was never stored: refused, or given in another store. Or its labels were changed for the whole dataset.
        """
        event = self.event(action.supersedes or "")
        # A card that was open meanwhile still names the answer by what it was before.
        changed = event if event.session == SURGEON else self.current(event.task_hash)
        if changed is not None and changed.session == SURGEON:
            msg = f"The labels of this answer were changed since, for the whole dataset {self.dataset!r}."
            raise AnswerError(
                msg,
                hint=f"store.revert({changed.batch!r}) takes that back; session.focus([{event.task_hash}]) asks again.",
            )
        return event

    def event(self, event_id: str) -> StoredEvent:
        """Return an answer of this dataset and annotator.

        Raises
        ------
        AnswerError
            It was never stored: refused, or given in another store or dataset.
        """
        try:
            event = self.store.answer(event_id)
        except UnknownAnswerError as error:
            raise AnswerError(error.message, hint=error.hint) from error
        if (event.dataset, event.annotator) != (self.dataset, self.annotator):
            msg = f"The answer {event.id!r} is in the dataset {event.dataset!r} of {event.annotator!r}."
            raise AnswerError(msg, hint=f"This card is about {self.dataset!r} of {self.annotator!r}.")
        return event

    def task(self, action: Action) -> Task:
        """Return the task of an answer, with tokens.

        Raises
        ------
        AnswerError
            It is neither open nor stored, and the sender's copy is missing or is not what was asked.
        """
        open_card = self.find_open(action.task_hash)
        if open_card is not None:
            return open_card
        event = self.current(action.task_hash)
        if event is not None:
            return self.tokenized(task_of(event))
        if action.task is None:
            msg = f"The task {action.task_hash} is not one of the open cards."
            raise AnswerError(msg)
        task = set_hashes(action.task, action.task["_view_id"])
        if task["_task_hash"] != action.task_hash:
            msg = f"The task {action.task_hash} came with another text or question than it was made from."
            raise AnswerError(msg, hint="Reload the page and answer the card again.")
        return self.tokenized(task)

    def tokenized(self, task: Task) -> Task:
        """Add the tokens that the store does not keep."""
        return task if self.recipe.tokenize is None else self.recipe.tokenize(task)

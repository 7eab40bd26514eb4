"""What is asked: the part of `Session` that puts other cards on the table."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Literal

from nb_annotate.loop.choosing_stream import ChoosingStream
from nb_annotate.loop.selection import selected_cards
from nb_annotate.loop.stored import task_of
from nb_annotate.tasks.errors import AnswerError, RecipeError

if TYPE_CHECKING:
    from nb_annotate.loop.bulletin import Bulletin
    from nb_annotate.loop.deck import Deck
    from nb_annotate.loop.learning.model_loop import ModelLoop
    from nb_annotate.loop.lookup import Lookup
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.sources.opening import Source
    from nb_annotate.store.store import Store
    from nb_annotate.tasks.types import Task


class Asking:
    """Selections, wider cards and predictions; mixed into `Session`."""

    recipe: Recipe
    source: Source
    store: Store
    dataset: str
    annotator: str
    learning: ModelLoop | None
    bulletin: Bulletin
    _lock: threading.RLock
    _deck: Deck
    _lookup: Lookup

    if TYPE_CHECKING:

        def next_tasks(self, want: int, have: Collection[int] = ()) -> tuple[list[Task], bool]: ...

    def predict(self, texts: Sequence[str]) -> list[Task]:
        """Turn texts into tasks as this session would ask them, suggestions and scores included.

        Raises
        ------
        RecipeError
            `texts` is one string, or has something else than strings.
        """
        if isinstance(texts, str):
            msg = f"predict takes a list of texts, not one text: {texts[:40]!r}."
            raise RecipeError(msg, hint="Write session.predict([text]).")
        texts = list(texts)
        given: list[object] = [*texts]
        for number, text in enumerate(given):
            if not isinstance(text, str):
                msg = f"texts[{number}] must be a string, not {text!r:.60}."
                raise RecipeError(msg, hint="Leave rows without a text out.")
        return self.recipe.predicted(texts) if self.learning is None else self.learning.look.predicted(texts)

    def focus(self, selection: object = None) -> None:
        """Make a selection of rows the queue; without one, go back to the whole source.

        Answered rows come up as they were answered, and the new answer supersedes the old one.

        Parameters
        ----------
        selection : boolean Series, frame, or list of task hashes, source index labels or ids
            For example a mask over `session.df`, or one over the frame that is the source.

        Raises
        ------
        RecipeError
            It is not a selection, or names nothing.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> session = nba.ner.manual(["Ana", "Bo"], labels=["PERSON"], store=":memory:", dataset="focus")
        >>> session.answer("reject")
        >>> session.focus(session.df["answer"] == "reject")
        >>> session.task["text"]
        'Ana'
        """
        if selection is None:
            with self._lock:
                self._deck.deselect()
        else:
            answered_here = self.store.answered(self.dataset, self.annotator)
            cards = selected_cards(selection, answered_here, self._lookup.current, self.source, self.recipe)
            with self._lock:
                self._deck.select((self._lookup.tokenized(task), event) for task, event in cards)
        self.bulletin.emit("selected", "the selection changed")

    def choose_anew(self) -> None:
        """Let a source that chooses by what was answered choose the cards again that nobody has seen."""
        with self._lock:
            if not isinstance(self._deck.stream, ChoosingStream):
                return
            self._deck.stream.put_back(self._deck.unseen())
            self._deck.restock()
        self.bulletin.emit("queue", None)

    def _card_of(self, task_hash: int | None) -> Task:
        """Find an open or answered card; without a hash the one on top."""
        if task_hash is None:
            tasks = self.next_tasks(1)[0]
            if tasks:
                return tasks[0]
        else:
            with self._lock:
                card = self._deck.find(task_hash)
            if card is not None:
                return card
            event = self._lookup.current(task_hash)
            if event is not None:
                return task_of(event)
        msg = f"There is no open or answered card {task_hash}." if task_hash is not None else "There is no open card."
        raise AnswerError(msg, hint="session.queue_df and session.df list the cards by their task hashes.")

    def widen(self, task_hash: int, side: Literal["before", "after"]) -> Task:
        """Join the neighbouring sentence to an open card; the wider card takes its place.

        Raises
        ------
        AnswerError
            The card is not open, or has no such neighbour.
        """
        wider = None
        with self._lock:  # nobody may choose anew between the two
            if self.learning is not None:
                wider = self.learning.widen(task_hash, side)
            if wider is not None:
                self._deck.replace(task_hash, wider)
        if self.learning is None or wider is None:
            msg = f"There is no sentence {side} this one to join."
            raise AnswerError(msg, hint="The card shows all of its text.")
        self.learning.choose_anew()
        return wider

"""Label all like this: the part of `Session` that takes a decision over to texts alike."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from nb_annotate.loop.action import Action
from nb_annotate.loop.alike import Alike, AlikeRow, By, check_way
from nb_annotate.loop.alike_index import AlikeIndex
from nb_annotate.loop.alike_rows import AlikeSearch, Example
from nb_annotate.loop.recorder import answered
from nb_annotate.loop.stored import answers_that_count, decision_of, task_of
from nb_annotate.store.event import Change
from nb_annotate.tasks.errors import AnswerError
from nb_annotate.tasks.hashing import input_hash, set_hashes
from nb_annotate.tasks.types import SPAN_VIEWS

if TYPE_CHECKING:
    from nb_annotate.loop.deck import Deck
    from nb_annotate.loop.learning.model_loop import ModelLoop
    from nb_annotate.loop.lookup import Lookup
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.loop.recorder import Recorder
    from nb_annotate.loop.updater import Updater
    from nb_annotate.sources.opening import Source
    from nb_annotate.store.event import NewEvent, StoredEvent
    from nb_annotate.store.store import Store
    from nb_annotate.tasks.types import Decision, Task

LOOKED_AT = 20_000
"""Rows of the source that a search looks at, unless it is told otherwise: a few seconds."""


class Propagating:
    """Takes decisions over to texts alike; mixed into `Session`."""

    recipe: Recipe
    source: Source
    store: Store
    dataset: str
    annotator: str
    learning: ModelLoop | None
    _lock: threading.RLock
    _deck: Deck
    _lookup: Lookup
    _recorder: Recorder
    _updater: Updater[dict[str, object]] | None
    _alike_index: AlikeIndex | None
    _indexing: threading.Lock

    if TYPE_CHECKING:

        def _fill_in(self, events: Sequence[NewEvent], tasks: dict[str, Task]) -> None: ...

        def _tell(self, events: Sequence[NewEvent], client: str) -> None: ...

        def _tell_model(self, task_hashes: Collection[int]) -> None: ...

    def alike(
        self, task_hash: int | None = None, by: By = "text", least: float = 0.8, look_at: int = LOOKED_AT
    ) -> Alike:
        """Find the open questions that would get the same decision as one that was answered.

        Nothing is stored until `Alike.apply()` is called. What it stores carries `source="propagated"`, is learned
        from, is no part of the honest sample, and is taken back as a whole by one `undo()`.

        Parameters
        ----------
        task_hash : int, optional
            The answered question (the index of `df`); by default the one you answered last.
        by : {"text", "string", "similar"}
            `"text"`: texts that are equal up to case, blanks, digits and punctuation. `"string"`, for cards about
            spans: each marked string, wherever it stands on token borders in texts nobody answered; it counts as
            right there, nothing is said of the rest, and the text is asked later with these spans marked.
            `"similar"`, for decisions without spans: the cosine of character n-grams.
        least : float
            The smallest similarity for `by="similar"`: above 0, up to 1.
        look_at : int
            How many rows of the source to look at. A source that can be read only once is not read: then the open
            cards are looked at.

        Returns
        -------
        Alike
            A table in a notebook; its `apply(exclude=...)` does it.

        Raises
        ------
        AnswerError
            There is no such answer, or nothing can be taken over from it in this way.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> texts = ["Win 100 pounds!", "See you at 5", "WIN 250 pounds"]
        >>> session = nba.textcat.manual(texts, labels=["spam"], store=":memory:", dataset="alike")
        >>> session.answer("accept")
        >>> alike = session.alike()
        >>> alike.frame["text"].tolist(), alike.apply().answers
        (['WIN 250 pounds'], 1)
        """
        check_way(by, least)
        event = self._last_own() if task_hash is None else self._lookup.current(task_hash)
        if event is None:
            msg = f"There is no answer to {task_hash}." if task_hash is not None else "Nothing was answered yet."
            raise AnswerError(msg, hint="Answer a card first; session.df lists the answers by task hash.")
        return self._alike(event, by, least, look_at)

    def alike_to(self, event_id: str, by: By = "text", least: float = 0.8, look_at: int = LOOKED_AT) -> Alike:
        """Do the same as `alike` for an answer named by the id of its event.

        Raises
        ------
        AnswerError
            There is no such answer, it does not count any more, or nothing can be taken over from it in this way.
        """
        check_way(by, least)
        return self._alike(self._still_counts(event_id), by, least, look_at)

    def count_alike(self, event_id: str) -> int:
        """Count the open questions that `alike_to(event_id)` finds: quick enough to be offered after every answer.

        The first call reads the source. Texts of more than 1,000 code points, parts that a recipe cut from its rows, and
        sources that can be read only once are passed by: there the count is too low.

        Raises
        ------
        AnswerError
            There is no such answer.
        """
        event = self._lookup.event(event_id)
        if self.source.once or self.source.costly or decision_of(event)["answer"] == "ignore":
            return 0
        with self._indexing:
            if self._alike_index is None:
                self._alike_index = AlikeIndex(self.source, LOOKED_AT)
        rows = self._alike_index.rows(task_of(event)["text"])
        try:
            return len(self._search(event, self._text_is_open).find(rows, "text", 1.0)) if rows else 0
        except AnswerError:  # nothing can be taken over from an answer of this kind
            return 0

    def _search(self, event: StoredEvent, text_is_open: Callable[[str], bool]) -> AlikeSearch:
        task = self._lookup.tokenized(task_of(event))
        example = Example(event.id, task, decision_of(event), event.scope)
        return AlikeSearch(example, self.recipe, self._is_open, text_is_open, self._fits)

    def _alike(self, event: StoredEvent, by: By, least: float, look_at: int) -> Alike:
        search = self._search(event, self._untouched())
        if self.source.once or self.source.costly:
            with self._lock:
                rows = self._deck.cards()
            found, complete = search.find(rows, by, least), False
            search.notes.append("The source can be read only once: only the open cards were looked at.")
        else:
            reading = iter(self.source)
            found = search.find(islice(reading, look_at), by, least)
            complete = next(reading, None) is None
        return Alike(event.id, by, tuple(found), search.looked_at, complete, tuple(search.notes), self._propagate)

    def _last_own(self) -> StoredEvent | None:
        before = None
        while found := self.store.recent(self.dataset, self.annotator, 1, before):
            if found[0].source is None:
                return found[0]
            before = found[0].id
        return None

    def _still_counts(self, event_id: str) -> StoredEvent:
        event = self._lookup.event(event_id)
        current = self._lookup.current(event.task_hash)
        if current is None or current.id != event_id:
            msg = f"The answer {event_id!r} was taken back or revised."
            raise AnswerError(msg, hint="Start again from the answer that counts: session.alike(task_hash).")
        return event

    def _is_open(self, task: Task) -> bool:
        with self._lock:
            return task not in self._deck.answered

    def _text_is_open(self, text: str) -> bool:
        """Whether the text as a whole is still to be asked; where only single spans are asked about, it always is."""
        return self.recipe.view not in SPAN_VIEWS or self._is_open(set_hashes({"text": text}, self.recipe.view))

    def _untouched(self) -> Callable[[str], bool]:
        """Make the test for texts of which nobody said yet what all their spans are, in a sentence of them neither."""
        if self.learning is None:
            return self._text_is_open
        answers = answers_that_count(self.store, self.dataset, self.annotator)
        touched = {answer.source_hash for answer in answers if not answer.yes_no}
        return lambda text: input_hash(text) not in touched and self._text_is_open(text)

    def _fits(self, task: Task, decision: Decision) -> NewEvent:
        action = Action(
            id=str(uuid4()), kind="answer", task_hash=task["_task_hash"], decision=decision, ended_at=time.time()
        )
        return self._recorder.answer(action, task)

    def _as_asked(self, task: Task) -> Task:
        """Give the open card of a question that a recipe scored, so that its scores are back when the answer is undone.

        A model in the loop scores it anew; spans are filled in anew. The honest sample is of cards that were seen.
        """
        if self.learning is not None or self.recipe.view in SPAN_VIEWS:
            return task
        with self._lock:
            asked = self._deck.find(task["_task_hash"]) or task
        return cast("Task", {key: value for key, value in asked.items() if key != "_slice"})

    def _propagate(self, alike: Alike, rows: Sequence[AlikeRow]) -> Change:
        self._still_counts(alike.event_id)
        batch = uuid4().hex
        tasks: dict[str, Task] = {}
        events: list[NewEvent] = []
        for row in rows:
            task = cast("Task", {**self._as_asked(row.task), "_propagated_from": alike.event_id})
            event = replace(self._fits(task, row.decision), source="propagated", batch=batch)
            events.append(event)
            tasks[event.id] = task
        with self._lock:
            before = self.store.last_seq(self.dataset)
            results = self.store.append_open(events)
            stored = {result.id for result in results}
            events = [event for event in events if event.id in stored]
            self._deck.settle([event.task_hash for event in events])
        if not events:
            return Change(None, self.dataset, 0, before, before)
        self._fill_in(events, tasks)
        self._tell(events, "propagated")
        self._tell_model([event.task_hash for event in events])
        if self._updater is not None:
            self._updater.submit([answered(tasks[event.id], event.decision or {}) for event in events])
        return Change(batch, self.dataset, len(events), before, results[-1].seq)

"""The session: one person labelling one source into one dataset."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from nb_annotate.loop.action import Action, ActionKind, Receipt, Refusal
from nb_annotate.loop.answered import Answered
from nb_annotate.loop.asking import Asking
from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.choosing_stream import ChoosingSource, ChoosingStream
from nb_annotate.loop.deck import Deck
from nb_annotate.loop.following import Following
from nb_annotate.loop.insight import Insight
from nb_annotate.loop.learning.intake import Told
from nb_annotate.loop.learning.model_loop import ModelLoop
from nb_annotate.loop.learning.stream import LearningStream
from nb_annotate.loop.lookup import Lookup
from nb_annotate.loop.outcome import Outcome
from nb_annotate.loop.prefill import Prefill, PrefilledStream
from nb_annotate.loop.progress import SPEED_WINDOW, Progress
from nb_annotate.loop.propagating import Propagating
from nb_annotate.loop.recorder import Recorder, answered
from nb_annotate.loop.stored import answers_that_count, decision_of, judged_of, task_of
from nb_annotate.loop.stream import Stream, TaskStream
from nb_annotate.loop.updater import Updater
from nb_annotate.tasks.errors import AnswerError, NbAnnotateError, StoreError
from nb_annotate.tasks.types import SPAN_VIEWS

if TYPE_CHECKING:
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.sources.opening import Source
    from nb_annotate.store.event import NewEvent
    from nb_annotate.store.store import Store
    from nb_annotate.tasks.types import AnswerKind, Decision, Span, Task


AHEAD = 10
AHEAD_FIXED = 60
"""Cards: with nothing that goes stale, enough for half a minute with a busy kernel at full speed."""
TRIES = 20
"""How often a model is asked for cards when those that it had ready were put away before they could be taken."""


class Session(Asking, Following, Propagating, Outcome, Insight):
    """One person labelling one source into one dataset, with or without a browser.

    Made by the recipes (`nb_annotate.ner.manual(...)`); the last line of a cell shows the card.
    Every method may be called from any thread, also while the card is in use.

    Parameters
    ----------
    recipe : Recipe
        What is asked, in which view, and what happens with answers.
    source : Source
        The texts.
    store : Store
        Where answers are kept.
    dataset, annotator : str
        Whose answers, and under which name.
    exclude : sequence of str
        Datasets whose texts are not asked again.
    background : bool
        With `False` a model in the loop learns inside the calls that answer: for simulations.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.ner.manual(["Ana moves to Porto"], labels=["PERSON"], store=":memory:")
    >>> session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}])
    >>> session.spans_df[["span_text", "label"]].values.tolist()
    [['Ana', 'PERSON']]
    """

    renderer: ClassVar[Callable[[Session], Any] | None] = None
    """Makes the card of a session; set by the front end, so that the loop needs no Jupyter."""

    def __init__(
        self,
        recipe: Recipe,
        source: Source,
        store: Store,
        *,
        dataset: str,
        annotator: str,
        exclude: Sequence[str] = (),
        background: bool = True,
    ) -> None:
        self.id = uuid4().hex
        self.recipe = recipe
        self.source = source
        self.store = store
        self.dataset = dataset
        self.annotator = annotator
        self.closed: str | None = None
        self._lock = threading.RLock()
        self._telling = threading.RLock()
        self.bulletin = Bulletin()
        known = Answered(store, dataset, annotator, self.id, exclude)
        self.learning = self._model_loop(known, background=background)
        stream: Stream
        if self.learning is not None:
            stream = LearningStream(self.learning, known.__contains__)
        else:
            kind = ChoosingStream if isinstance(source, ChoosingSource) else TaskStream
            stream = kind(source, recipe, known.__contains__)
        self._prefill = None
        if recipe.view in SPAN_VIEWS:
            self._prefill = Prefill(store, dataset, annotator)
            stream = PrefilledStream(stream, self._prefill)
        self._deck = Deck(stream, known, lambda error: self._failed("stream", "The source stopped", error))
        self._lookup = Lookup(store, recipe, dataset, annotator, self._find_open)
        self._recorder = Recorder(recipe, dataset, annotator, self.id)
        recent = store.recent(dataset, annotator, SPEED_WINDOW)
        self._times = [event.ended_at for event in recent if event.source is None]
        self._alike_index = None
        self._indexing = threading.Lock()
        self._updater = None
        if recipe.update is not None:
            self._updater = Updater(recipe.update, lambda error: self._failed("update", "No learning", error))
        self._tell_label_gaps()
        if self.learning is not None and background:
            self.learning.start()  # the first cards are chosen while the browser connects

    # -- what is asked ------------------------------------------------------------------------

    @property
    def task(self) -> Task | None:
        """The card on top as a task dict (a copy), or `None` when the stream is done."""
        tasks, _ = self.next_tasks(1)
        return deepcopy(tasks[0]) if tasks else None

    def __iter__(self) -> Iterator[Task]:
        """Walk over the cards; one that is not answered stays open and is passed by."""
        passed: set[int] = set()
        while tasks := self.next_tasks(1, passed)[0]:
            passed.add(tasks[0]["_task_hash"])
            yield deepcopy(tasks[0])

    def next_tasks(self, want: int, have: Collection[int] = (), *, wait: bool = True) -> tuple[list[Task], bool]:
        """Return up to `want` open tasks that are not in `have`, and whether none will follow.

        With `wait=False` a model that is still choosing is waited for only when no card is open at all: the answers
        to those that are must not queue up behind the question for more.
        """
        with self._lock:
            elsewhere, taken_back = self._deck.answered.refresh()
            self._deck.settle(elsewhere)
            patient = wait or not self._deck.open
        self._tell_model([*elsewhere, *taken_back])
        if elsewhere:
            self._tell_label_gaps()
            self.bulletin.emit("answered", ("another kernel", elsewhere))
        tasks: list[Task] = []
        exhausted, more, tries = False, True, TRIES
        while more and not tasks and not exhausted:  # once, but where all cards that came are in `have`, or stale
            with self._lock:
                held = self._deck.open
                short = self._deck.short_of(want, have)
            if short and patient:  # a model may take its time: answers are taken meanwhile
                self._deck.stream.ready()
            with self._lock:
                tasks, exhausted = self._deck.next(want, have)
                tries -= 1
                more = patient and (self._deck.open > held or (short and tries > 0))
        if len(tasks) < want and not exhausted and self.learning is not None and not patient:
            self.learning.start()
        return tasks, exhausted

    @property
    def ahead(self) -> int:
        """How many cards are kept ready: few where a model or a generator may still change what comes."""
        model = self.recipe.predict or self.recipe.learning
        fixed = model is None and self.recipe.sort is None and not (self.source.once or self.source.costly)
        return AHEAD_FIXED if fixed else AHEAD

    # -- answering ----------------------------------------------------------------------------

    def answer(
        self,
        answer: AnswerKind,
        *,
        spans: list[Span] | None = None,
        accept: list[str] | None = None,
        label: str | None = None,
        note: str | None = None,
        flagged: bool = False,
        complete: bool = False,
    ) -> None:
        """Answer the card on top; when this returns, the answer is on disk.

        Parameters
        ----------
        answer : {"accept", "reject", "ignore"}
        spans : list of span dicts, optional
            `start`, `end` (code points, end exclusive) and `label`; without them an accept takes
            the card's suggestions as they stand.
        accept : list of str, optional
            The chosen options of a choice card; `label=` is short for one of them.
        note : str, optional
            Kept with the answer.
        flagged : bool
            Marks the example for a later look.
        complete : bool
            "Nothing else here", on a yes/no card about a span: the text has no other spans of its label than `spans`;
            without them than the known ones and, if it is accepted, the one asked about.

        Raises
        ------
        AnswerError
            The answer does not fit the card, or there is no card.
        StoreError
            It could not be saved; the card stays on top.
        """
        started = time.time()
        task = next(iter(self.next_tasks(1)[0]), None)
        if task is None:
            msg = f"There is no card to answer: {self.closed or f'all of {self.source.name} is done.'}"
            raise AnswerError(msg, hint="session.undo() brings the last one back.")
        if label is not None and accept is None and task["_view_id"] == "choice":
            accept = [label]
        elif label is not None and label != task.get("label"):
            msg = f"label={label!r} is not what the card asks ({task.get('label')!r})."
            raise AnswerError(msg)
        decision: Decision = {"answer": answer, "spans": spans, "accept": accept, "note": note, "flagged": flagged}
        if complete:
            decision["complete"] = True
        self._do("answer", task["_task_hash"], decision=decision, started_at=started)

    def undo(self) -> Task:
        """Take the last answer back, here or from an earlier kernel; its card is on top again.

        Raises
        ------
        AnswerError
            There is no answer to take back.
        """
        last = self.store.recent(self.dataset, self.annotator, 1)
        if not last:
            msg = f"There is no answer of {self.annotator!r} in {self.dataset!r} to take back."
            raise AnswerError(msg)
        self._do("undo", last[0].task_hash, supersedes=last[0].id)
        return task_of(last[0])

    def redo(self) -> None:
        """Put back the answer that was taken back last.

        Raises
        ------
        AnswerError
            Nothing was taken back since the last answer.
        """
        undone = self.store.undone(self.dataset, self.annotator, 1)
        if not undone:
            msg = "There is nothing to put back: no answer was taken back since the last one was given."
            raise AnswerError(msg)
        self._do("redo", undone[0].task_hash, supersedes=undone[0].id)

    def record(self, actions: Sequence[Action], client: str = "python") -> Receipt:
        """Commit actions in their order; sending one twice is harmless.

        Raises
        ------
        StoreError
            Nothing of this call was committed; it may be tried again.
        """
        events: dict[str, NewEvent] = {}
        tasks: dict[str, Task] = {}
        refused: list[Refusal] = []
        for action in actions:
            try:
                for event, task in self._events_of(action, events):
                    events[event.id], tasks[event.id] = event, task
            except StoreError:
                raise
            except NbAnnotateError as error:
                refused.append(Refusal(action.id, error))
        with self._lock:
            results = self.store.append(list(events.values()))
            self._apply_all(list(events.values()), tasks)
        self._fill_in(list(events.values()), tasks)
        self._tell(list(events.values()), client)
        self._tell_model(list(dict.fromkeys(event.task_hash for event in events.values())))
        if any(result.prior is not None for result in results):
            message = "This text had been answered in another window or kernel; the newest answer counts."
            self.bulletin.notify(
                "warning", "answered-twice", message, "Both are kept: store.events(dataset) lists them."
            )
        if self._updater is not None:
            new = [events[result.id] for result in results if result.status == "stored"]
            fresh = [answered(tasks[event.id], event.decision) for event in new if event.decision is not None]
            self._updater.submit(fresh)
        return Receipt(tuple(action.id for action in actions if action.id in events), tuple(refused))

    def card(self, event_id: str) -> tuple[Task, Decision]:
        """Return an answered task with its tokens, and what was decided.

        Raises
        ------
        StoreError
            There is no such answer.
        """
        event = self.store.answer(event_id)
        return self._lookup.tokenized(task_of(event)), decision_of(event)

    # -- what came of it ----------------------------------------------------------------------

    @property
    def progress(self) -> Progress:
        """How far and how fast."""
        counts = self.store.counts(self.dataset, self.annotator)
        with self._lock:
            ahead = self._deck.stream.remaining(self._deck.open, len(self._deck.answered))
            times = list(self._times)
        share = None if self.recipe.progress is None else self.recipe.progress(self)
        return Progress.of(counts, ahead, times, self._deck.stream, share)

    def wait(self, timeout: float | None = None) -> bool:
        """Return when the model, or the recipe's `update`, has had all answers; `False` after `timeout` seconds."""
        if self.learning is not None:
            return self.learning.wait(timeout)
        return True if self._updater is None else self._updater.wait(timeout)

    # -- life ---------------------------------------------------------------------------------

    def close(self, reason: str = "The session was closed.") -> None:
        """End the session: no more cards. Answers still on their way are stored all the same."""
        with self._lock:
            if self.closed is not None:
                return
            self.closed = reason
            self._deck.stream.close()
        self.bulletin.emit("closed", reason)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        if Session.renderer is None:
            return {"text/plain": repr(self)}
        return Session.renderer(self)._repr_mimebundle_(**options)

    # -- inside -------------------------------------------------------------------------------

    def _do(self, kind: ActionKind, task_hash: int, **rest: Any) -> None:
        action = Action(id=str(uuid4()), kind=kind, task_hash=task_hash, ended_at=time.time(), **rest)
        for refusal in self.record([action]).refused:
            raise refusal.error

    def _events_of(self, action: Action, batch: dict[str, NewEvent]) -> list[tuple[NewEvent, Task]]:
        if action.kind == "answer":
            task = self._lookup.task(action)
            return [(self._recorder.answer(action, task, revises=self._deck.revises.get(task["_task_hash"])), task)]
        target = batch.get(action.supersedes or "") or self._lookup.answer(action)
        turned = self._recorder.turn(action, target), self._lookup.tokenized(task_of(target))
        return [turned, *self._rest_of_batch(action, target)]

    def _model_loop(self, known: Answered, *, background: bool) -> ModelLoop | None:
        if self.recipe.learning is None:
            return None
        return ModelLoop(
            self.recipe.learning,
            self.source,
            answers=answers_that_count(self.store, self.dataset, self.annotator),
            is_excluded=known.excludes_text,
            on_table=self._on_table,
            on_choice=self._restock,
            bulletin=self.bulletin,
            background=background,
        )

    def _on_table(self) -> set[int]:
        with self._lock:
            return self._deck.on_table()

    def _restock(self, replace_unseen: Callable[[Collection[int]], None]) -> None:
        with self._lock:
            replace_unseen(self._deck.on_table())
            self._deck.restock()

    def _tell_model(self, task_hashes: Collection[int]) -> None:
        if self.learning is None or not task_hashes:
            return
        with self._telling:  # what was read later is told later, whichever threads answer and take back
            now = [(task_hash, self._lookup.current(task_hash)) for task_hash in task_hashes]
            self.learning.told([Told(key, None if event is None else judged_of(event)) for key, event in now])

    def _find_open(self, task_hash: int) -> Task | None:
        with self._lock:
            return self._deck.find(task_hash)

    def _failed(self, code: str, what: str, error: Exception) -> None:
        self.bulletin.notify(
            "error", code, f"{what}: {type(error).__name__}: {error}", "Answers are stored all the same."
        )

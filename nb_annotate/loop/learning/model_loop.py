"""The model in the loop of one session: it learns from answers, and says what to ask next."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.learning.book import AnswerBook, Judged, keys_of
from nb_annotate.loop.learning.cards import CardMaker
from nb_annotate.loop.learning.choice import Choice, plain_why
from nb_annotate.loop.learning.choosing import Chooser
from nb_annotate.loop.learning.explanation import Explanation, explanation
from nb_annotate.loop.learning.guard import GivenUpError, GuardedModel
from nb_annotate.loop.learning.inspection import Inspection
from nb_annotate.loop.learning.measuring import Measuring
from nb_annotate.loop.learning.mixing import QuestionKey, question_key
from nb_annotate.loop.learning.passages import tokenized, whole_passage
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.loop.learning.scores import ScoreLog
from nb_annotate.loop.learning.spec import Learning
from nb_annotate.loop.learning.trainer import Trainer
from nb_annotate.loop.learning.troubles import Troubles
from nb_annotate.loop.learning.work import WorkModel, reading_tokens
from nb_annotate.loop.updater import Updater
from nb_annotate.models.span_model import Lesson
from nb_annotate.sources.opening import Source
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task

CARDS = 12
"""Cards chosen at a time: what a browser keeps ready, and a few."""

FIRST_ROWS, MORE_ROWS, SCANNED_ROWS = 200, 400, 40
"""Rows read before the first card, at each choice until the pool is full, and at each choice from then on."""

PATIENCE = 10.0
"""Seconds that a card waits for the model before it comes without it."""


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to a question that counts now; `None`: it was taken back."""

    task_hash: int
    judged: Judged | None


Wish: TypeAlias = Literal["choose", "anew", "refit", "relearn", "close"]


class ModelLoop:
    """Learns, chooses and measures, in one background thread that nothing waits for longer than `PATIENCE`.

    Parameters
    ----------
    learning : Learning
        What the recipe says.
    source : Source
        The texts.
    answers : iterable of Judged
        What was answered before, oldest first: the model starts from where it was.
    is_excluded : callable
        `input hash -> bool`: texts that are not asked about.
    on_table : callable
        Gives the task hashes of cards that may be under somebody's eyes: they are not chosen again.
    on_choice : callable
        Told that `take` has new cards, which take the place of the ones that nobody has seen.
    bulletin : Bulletin
        Hears of failures, and of every change of the model (topic `model`).
    background : bool
        With `False` everything happens inside the calls: for simulations and tests.
    """

    def __init__(
        self,
        learning: Learning,
        source: Source,
        *,
        answers: Iterable[Judged],
        is_excluded: Callable[[int], bool],
        on_table: Callable[[], Collection[int]],
        on_choice: Callable[[], None],
        bulletin: Bulletin,
        background: bool = True,
    ) -> None:
        self.learning = learning
        self.source = source
        self.bulletin = bulletin
        self.background = background
        self.book = AnswerBook(lambda text: tokenized(learning, text))
        self.work = WorkModel()
        self.pool = Pool(
            source,
            learning,
            view_known=self.book.about,
            is_excluded=is_excluded,
            unit_tokens=_unit_tokens(learning),
            seed=learning.seed,
        )
        self.model = GuardedModel(learning.make_model(), self._came_back)
        self.trainer = Trainer(self.model)
        self._troubles = Troubles(bulletin, self.model.name)
        self.scores = ScoreLog()
        self.measuring = Measuring(learning)
        self._chooser = Chooser(learning, self.pool, self.book, self.work)
        self.cards = CardMaker(learning, self.model.name)
        self._on_table = on_table
        self._on_choice = on_choice
        self._before = list(answers)
        self._lock = threading.Lock()
        self._ready: list[Task] = []
        self._choices: dict[int, Choice] = {}
        self._out_of_order = False
        self._hurry = False
        self._finished = False
        self._closed = False
        self._worker = 0
        self.training = False
        self._updater = self._new_updater()

    # -- cards --------------------------------------------------------------------------------

    @property
    def exhausted(self) -> bool:
        """Whether nothing is left to ask but the cards that are open."""
        return self._finished and not self._ready

    def ready(self) -> None:
        """Wait until cards lie ready, but no longer than the patience for a model that hangs."""
        if self._ready or self.exhausted or threading.get_ident() == self._worker:
            return
        self._updater.submit(["choose"])
        self._hurry = True
        try:
            while not self._ready and not self._updater.wait(0.02):
                if self.model.busy_for > PATIENCE and not self.model.given_up and self.model.give_up():
                    self._give_up()
        finally:
            self._hurry = False

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` chosen cards; never waits."""
        with self._lock:
            taken, self._ready = self._ready[:count], self._ready[count:]
            return taken

    def choice(self, task_hash: int) -> Choice | None:
        """Return how an open card was chosen."""
        return self._choices.get(task_hash)

    def widen(self, task_hash: int, side: Literal["before", "after"]) -> Task | None:
        """Join the neighbouring sentence to a card; `None` where there is none.

        The other cards are chosen anew, as one of them may have shown that sentence.
        """
        choice = self._choices.get(task_hash)
        wider = None if choice is None else self.cards.widen(choice, side)
        return None if wider is None else self._card(wider)

    def predicted(self, texts: Sequence[str]) -> list[Task]:
        """Turn texts into tasks with the spans that the model suggests now, and their scores."""
        passages = [whole_passage(self.learning, text) for text in texts]
        analysis = self.model.analyze([passage for passage in passages if len(passage)])
        found = iter(zip(analysis.best, analysis.surprise.tolist(), strict=True))
        tasks = []
        for text, passage in zip(texts, passages, strict=True):
            best, surprise = next(found) if len(passage) else ([], 0.0)
            why = plain_why(self.trainer.version, score=math.exp(-surprise))
            place = PoolText(0, {"text": text}, passage, 0, input_hash(text), set())
            tasks.append(self.cards.make(Choice(place, 0, len(passage), why, suggested=tuple(best))))
        return tasks

    def inspect(self, text: str) -> Inspection:
        """Show what the model says of a text."""
        passage = whole_passage(self.learning, text)
        analysis = self.model.analyze([passage], candidates=True)
        best, candidates = (analysis.best[0], analysis.candidates[0]) if len(passage) else ([], [])
        marginals = self.model.marginals(passage)
        return Inspection(passage, self.model.labels, marginals, best, candidates, self.trainer.version)

    def explain(self, task: Task) -> Explanation:
        """Tell why a card is shown and how its scores moved."""
        return explanation(task, self.scores)

    # -- what happens -------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to read, learn and choose, before the first card is asked for."""
        self._updater.submit(["choose"])

    def told(self, changes: Iterable[Told]) -> None:
        """Take in answers, and answers that were taken back."""
        self._updater.submit(list(changes))

    def refit(self) -> None:
        """Learn thoroughly from all answers and measure, when what is under way has ended."""
        self._updater.submit(["refit"])

    def wait(self, timeout: float | None = None) -> bool:
        """Return when all that was answered is learned; `False` after `timeout` seconds."""
        return self._updater.wait(timeout)

    def choose_anew(self) -> None:
        """Choose the cards that nobody has seen once more."""
        self._updater.submit(["anew"])

    def close(self) -> None:
        """Let go of the source once what waits is learned."""
        self._updater.submit(["close"])

    # -- the worker ---------------------------------------------------------------------------

    def _new_updater(self) -> Updater[Told | Wish]:
        return Updater(self._work, self._stopped, background=self.background)

    def _work(self, batch: list[Told | Wish]) -> None:
        self._worker = threading.get_ident() if self.background else 0
        try:
            new = self._read(batch)
            changed = self._learn(new) if self.learning.updates else False
            if self.learning.updates and ("refit" in batch or (self.background and self._refit_is_due())):
                changed |= self._refit()
            if "close" in batch or self._closed:
                self._let_go()
            else:
                self._choose(anew=changed or "anew" in batch)
        except GivenUpError:
            return  # another thread works on; this one must touch nothing
        finally:
            self.training = False

    def _read(self, batch: list[Told | Wish]) -> list[Lesson]:
        """Bring the book and the pool up to date; return the lessons to be learned."""
        if self._before:
            before, self._before = self._before, []
            batch = [Told(judged.task["_task_hash"], judged) for judged in before] + batch
        touched: set[int] = set()
        for told in batch:
            if not isinstance(told, Told):
                continue
            if told.judged is None:
                self._take_back(told.task_hash)
                continue
            judged = told.judged
            lessons = self.book.put(judged)
            touched |= {id(lesson) for lesson in lessons}
            self.pool.answered(judged)
            self._choices.pop(told.task_hash, None)
            self._watch_the_clock(judged, lessons)
        return [lesson for lesson in self.book.lessons() if "relearn" in batch or id(lesson) in touched]

    def _take_back(self, task_hash: int) -> None:
        judged = self.book.get(task_hash)
        if judged is not None:
            self.book.remove(task_hash)
            self.pool.reopened(judged)

    def _watch_the_clock(self, judged: Judged, lessons: list[Lesson]) -> None:
        """Learn how long cards really take."""
        if judged.seconds is None or judged.scope is None:
            return
        if judged.yes_no:
            self.work.observe("yes_no", 0, 0, judged.seconds)
            return
        read = sum(float(reading_tokens(each.passage, [(each.first, each.end)])[0]) for each in lessons)
        suggested, marked = keys_of(judged.task.get("spans", [])), keys_of(judged.right)
        kept, spurious = len(suggested & marked), len(suggested - marked)
        self.work.observe("correct", read, len(marked - suggested), judged.seconds, right=kept, spurious=spurious)

    def _learn(self, new: list[Lesson]) -> bool:
        if not new or self._out_of_order or not self.model.learns:
            return False
        self._say_training()
        try:
            self.trainer.update(new, self.book.lessons(), len(self.book))
        except ModelError as error:
            self._troubles.failed("update", error)
            return False
        self.bulletin.emit("model", None)
        return True

    def _refit_is_due(self) -> bool:
        return not self._hurry and not self._out_of_order and self.trainer.refit_due(len(self.book))

    def _refit(self) -> bool:
        self._say_training()
        lessons, answers = self.book.lessons(), len(self.book)
        try:
            found = self.trainer.refit(lessons, answers, lambda: self._hurry)
            self.measuring.measure(self.model, found, self.book, self.trainer.version)
        except ModelError as error:
            self._troubles.failed("refit", error)
            return False
        self.training = False
        self.bulletin.emit("model", None)
        return found is not None

    def _choose(self, *, anew: bool) -> None:
        self._read_rows()
        if anew:  # the cards that nobody has seen make room for better ones
            kept = self._on_table()
            self._choices = {key: choice for key, choice in self._choices.items() if key in kept}
        choices = self._choices_now([question_key(choice) for choice in self._choices.values()])
        cards = [self._card(choice) for choice in choices]
        with self._lock:
            self._ready = cards if anew else self._ready + cards
            self._finished = not choices and self.pool.exhausted
        if anew:
            self._on_choice()
        self._troubles.unused(self.model.model, self.pool.notices, learns=self.learning.updates)

    def _let_go(self) -> None:
        if not self._closed:
            self._closed = self._finished = True
            self.pool.close()

    def _choices_now(self, held: list[QuestionKey]) -> list[Choice]:
        if not self._out_of_order:
            try:
                chosen = self._chooser.choose(self.model, self.trainer.version, CARDS, held)
                self.scores.considered(self._chooser.considered, self.trainer.version, time.time())
            except ModelError as error:
                self._troubles.failed("predict", error)
            else:
                return chosen
        return self._chooser.choose(None, self.trainer.version, CARDS, held)

    def _read_rows(self) -> None:
        first = not self._choices and not self.book
        while not self.pool.full and not self.pool.exhausted:
            read = self.pool.fill(FIRST_ROWS if first else MORE_ROWS)
            if self.background or not read:
                return
        if self.pool.full and not self._out_of_order and self.learning.order != "stream":
            self.pool.scan(SCANNED_ROWS, self._chooser.merit(self.model))

    def _card(self, choice: Choice) -> Task:
        task = self.cards.make(choice)
        self._choices[task["_task_hash"]] = choice
        self.scores.shown(task, self.trainer.version, time.time())
        return task

    # -- when the model does not do its part ----------------------------------------------------

    def _stopped(self, error: Exception) -> None:
        self._finished = True
        self._troubles.stopped(error)

    def _give_up(self) -> None:
        """Go on without the model, in a new thread; the one that hangs is left to itself."""
        self._out_of_order = True
        self._troubles.hangs(PATIENCE)
        waiting = self._updater.drain()
        self._updater = self._new_updater()
        self._updater.submit([*waiting, "choose"])

    def _came_back(self) -> None:
        self._out_of_order = False
        self._troubles.answers_again()
        self._updater.submit(["relearn"])

    def _say_training(self) -> None:
        self.training = True
        self.bulletin.emit("model", None)


def _unit_tokens(learning: Learning) -> int | None:
    """How long a card is: whole texts, stretches of readable length, or single sentences to choose among."""
    if learning.unsegmented:
        return None
    return {"teach": 80, "stream": 60}.get(learning.order, 0)

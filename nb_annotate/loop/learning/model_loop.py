"""The model in the loop of one session: it learns from answers, and says what to ask next."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Any, Literal, TypeAlias

from nb_annotate.loop.bulletin import Bulletin
from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.choice import Choice
from nb_annotate.loop.learning.guard import GivenUpError, Guard
from nb_annotate.loop.learning.intake import Intake, Told
from nb_annotate.loop.learning.offers import Offers
from nb_annotate.loop.learning.scores import ScoreLog
from nb_annotate.loop.learning.spec import Learning, Surroundings
from nb_annotate.loop.learning.trainer import Trainer
from nb_annotate.loop.learning.troubles import Troubles
from nb_annotate.loop.learning.versions import VersionKind
from nb_annotate.loop.updater import Updater
from nb_annotate.sources.opening import Source
from nb_annotate.tasks.errors import ModelError, OrderError
from nb_annotate.tasks.types import Task

CARDS = 12
"""Cards chosen at a time: what a browser keeps ready, and a few."""

FIRST_ROWS, MORE_ROWS, SCANNED_ROWS = 200, 400, 40
"""Rows read before the first card, at each choice until the pool is full, and at each choice from then on."""

SLOW_SOURCE = 1.0
"""Seconds after which the rows that were read have to do for now."""

PATIENCE = 10.0
"""Seconds that a card waits for the model before it comes without it."""


Wish: TypeAlias = Literal["choose", "anew", "refit", "close"]


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
        `replace -> None`: new cards are there. It has to call `replace` with the task hashes of the cards that may be
        under somebody's eyes now, and to put the others away, both at one moment; `take` then gives the new ones.
    bulletin : Bulletin
        Hears of failures, of every change of the model (topic `model`) and of the queue (topic `queue`).
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
        on_choice: Callable[[Callable[[Collection[int]], None]], None],
        bulletin: Bulletin,
        background: bool = True,
    ) -> None:
        self.learning = learning
        self.source = source
        self.bulletin = bulletin
        self.background = background
        self._guard = Guard(self._came_back)
        around = Surroundings(
            source=source, guard=self._guard, is_excluded=is_excluded, version=lambda: self.trainer.version
        )
        parts = learning.parts(around)
        self.model, self.book, self.pool = parts.model, parts.book, parts.pool
        self.measuring, self.look = parts.measuring, parts.look
        self._chooser, self._cards = parts.chooser, parts.cards
        self._offers: Offers[Any] = Offers()
        before = list(answers)
        self._intake = Intake(parts, before, self._offers)
        self.trainer = Trainer(self.model, self._rolled_back)
        self._troubles = Troubles(bulletin, self.model.name)
        self.scores = ScoreLog()
        self._making = threading.Lock()
        self._on_table = on_table
        self._on_choice = on_choice
        self._kind: VersionKind = "replay" if before else "update"
        self._without_model = False
        self._in_a_hurry = 0
        self._hurry_lock = threading.Lock()
        self._finished = False
        self._closing = False
        self._inside = threading.local()
        self.training = False
        self._updater = self._new_updater()
        self._hung: Updater[Told | Wish] | None = None

    # -- cards --------------------------------------------------------------------------------

    @property
    def exhausted(self) -> bool:
        """Whether nothing is left to ask but the cards that are open."""
        return self._finished and not self._offers

    @property
    def waiting(self) -> int:
        """How many answers the model has not learned yet."""
        told = sum(isinstance(each, Told) for each in self._updater.pending)
        return max(len(self.book) - self.trainer.learned, 0) + told

    def ready(self) -> None:
        """Wait until cards lie ready, but no longer than the patience for a model that hangs."""
        if self._offers or self.exhausted or getattr(self._inside, "working", False):
            return
        self._updater.submit(["choose"])
        with self._hurry_lock:
            self._in_a_hurry += 1
        try:
            while not self._offers and not self._updater.wait(0.02):
                if self._guard.busy_for > PATIENCE and self._guard.give_up():
                    self._give_up()
        finally:
            with self._hurry_lock:
                self._in_a_hurry -= 1

    def take(self, count: int) -> list[Task]:
        """Hand out up to `count` chosen cards; never waits."""
        return self._offers.take(count)

    def choice(self, task_hash: int) -> Choice | None:
        """Return how an open card was chosen."""
        return self._offers.choice(task_hash)

    def widen(self, task_hash: int, side: Literal["before", "after"]) -> Task | None:
        """Join the neighbouring sentence to a card; `None` where there is none.

        Call `choose_anew` once the wider card has taken the place of the other one: another card may show the same.
        """
        choice = self._offers.choice(task_hash)
        wider = None if choice is None else self._cards.widen(choice, side)
        if wider is None:
            return None
        task, choice = self._card(wider)
        self._offers.note(task, choice)
        return task

    # -- what happens -------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to read, learn and choose, before the first card is asked for."""
        self._updater.submit(["choose"])

    def told(self, changes: Iterable[Told]) -> None:
        """Take in answers, and answers that were taken back."""
        told = list(changes)
        if any(each.judged is None for each in told):
            self._finished = False  # something may be open again: whoever asks for a card waits for it
        self._updater.submit([*told])

    def refit(self) -> None:
        """Learn thoroughly from all answers and measure, when what is under way has ended."""
        self._updater.submit(["refit"])

    def wait(self, timeout: float | None = None) -> bool:
        """Return when all that was answered is learned; `False` after `timeout` seconds."""
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            updaters = [each for each in (self._hung, self._updater) if each is not None]
            for each in updaters:
                if not each.wait(None if until is None else max(until - time.monotonic(), 0.0)):
                    return False
            if updaters[-1] is self._updater and not self._guard.given_up:
                return True

    def choose_anew(self) -> None:
        """Choose the cards that nobody has seen once more."""
        self._updater.submit(["anew"])

    def close(self) -> None:
        """Let go of the source once what waits is learned."""
        self._closing = True
        self._updater.submit(["close"])

    # -- the worker ---------------------------------------------------------------------------

    def _new_updater(self) -> Updater[Told | Wish]:
        return Updater(self._work, self._broke, background=self.background)

    def _work(self, batch: list[Told | Wish]) -> None:
        self._inside.working = True
        given_up = False
        try:
            told = [each for each in batch if isinstance(each, Told)]
            taken_back = self._intake.read(told, self.trainer.version)
            if told:
                self.bulletin.emit("progress", None)  # what is left was not known before
            changed = self._learn() if self.learning.updates else False
            if told and not changed:
                self.bulletin.emit("model", None)  # answers that teach nothing do not wait any more
            if self.learning.updates and ("refit" in batch or (self.background and self._refit_is_due())):
                changed |= self._refit()
            if self._closing:
                self._finished = True
                self._intake.close()
            else:
                self._read_rows()
                self._choose(anew=changed or taken_back or self._without_model or "anew" in batch)
        except GivenUpError:
            given_up = True  # another thread works on; this one must touch nothing
        finally:
            self._inside.working = False
            if not given_up:
                self.training = False

    def _learn(self) -> bool:
        """Learn what was answered since; tell whether there is a new version."""
        if self._guard.given_up or not self.model.learns:
            return False
        new = self._intake.lessons(new=True)
        try:
            if new:
                self._say_training()
                self.trainer.update(new, self._intake.lessons(), len(self.book), self._kind)
        except ModelError as error:
            self._troubles.failed("update", error)  # the next answer is another chance
            self._say_trained()
            return False
        self.trainer.learned = len(self.book)
        self._intake.unlearned.clear()
        if new:
            self._kind = "update"
            self._troubles.worked("update")
            self._say_trained()
        return bool(new)

    def _serve_meanwhile(self) -> bool:
        """Choose cards for whoever waits for one while a refit is under way; tell whether the refit is to stop."""
        if self._in_a_hurry and not self._offers:
            self._choose(anew=False)
        return self._closing

    def _refit_is_due(self) -> bool:
        return not self._in_a_hurry and not self._guard.given_up and self.trainer.refit_due(len(self.book))

    def _refit(self) -> bool:
        self._say_training()
        try:
            ended, found = self.trainer.refit(self._intake.lessons(), len(self.book), self._serve_meanwhile)
            self._troubles.worked("refit")
            if ended:
                self.measuring.measure(self.model, found, self.trainer.version)
        except ModelError as error:
            self._troubles.failed("refit", error)
            ended, found = False, None
        self._say_trained()
        return found is not None

    def _choose(self, *, anew: bool) -> None:
        """Lay cards ready: as many as are missing, or all that nobody has seen anew."""
        seen = self._on_table() if anew else self._offers.open
        missing = CARDS if anew else CARDS - len(self._offers)
        if missing <= 0:
            return
        choices = self._choices_now(self._offers.questions(seen), missing)
        chosen = [self._card(choice) for choice in choices]
        if anew:
            self._on_choice(self._offers.replacement(chosen, seen))
        else:
            self._offers.add(chosen)
        self._finished = not choices and self.pool.exhausted
        if anew:
            self.bulletin.emit("queue", None)
        self._troubles.unused(self.model.model, self.pool.notices, learns=self.learning.updates)

    def _choices_now(self, held: list[Hashable], count: int) -> list[Any]:
        self._without_model = self._guard.given_up
        if not self._without_model:
            try:
                chosen = self._choices_of_model(held, count)
            except ModelError as error:
                self._without_model = True
                self._troubles.failed("predict", error)
            else:
                self._troubles.worked("predict")
                self.scores.considered(self._chooser.considered, self.trainer.version, time.time())
                return chosen
        return self._chooser.choose(None, self.trainer.version, count, held)

    def _choices_of_model(self, held: list[Hashable], count: int) -> list[Any]:
        """Choose by the order that was asked for; if that is the user's own and fails, by the order of the source."""
        try:
            chosen = self._chooser.choose(self.model, self.trainer.version, count, held)
        except OrderError as error:
            self._troubles.failed("order", error)
            return self._chooser.choose(self.model, self.trainer.version, count, held, in_order=True)
        self._troubles.worked("order")
        return chosen

    def _read_rows(self) -> None:
        until = time.monotonic() + SLOW_SOURCE
        rows = MORE_ROWS if len(self.pool) else FIRST_ROWS
        try:
            while not self.pool.full and not self.pool.exhausted:
                read = self.pool.fill(rows, lambda: self.background and time.monotonic() > until)
                if self.background or not read:
                    return
            if self.pool.full and not self._guard.given_up and self.learning.order != "stream":
                self.pool.scan(SCANNED_ROWS, self._chooser.merit(self.model))
        except GivenUpError:
            raise
        except OrderError as error:
            self._troubles.failed("order", error)
        except ModelError as error:
            self._troubles.failed("predict", error)
        except Exception as error:  # noqa: BLE001  the user's source: what was read before can still be asked
            self._troubles.stopped(error)

    def _card(self, choice: Any) -> tuple[Task, Any]:
        with self._making:
            task = self._cards.make(choice)
        self.scores.shown(task, self.trainer.version, time.time())
        return task, choice

    # -- when the model does not do its part ----------------------------------------------------

    def _broke(self, error: Exception) -> None:
        self._finished = True
        self._troubles.broke(error)

    def _give_up(self) -> None:
        """Go on without the model, in a new thread; the one that hangs is left to itself."""
        self.training = False
        self._troubles.hangs(PATIENCE)
        self._hung, successor = self._updater, self._new_updater()
        self._hung.hand_over(successor)
        self._updater = successor
        self._updater.submit(["choose"])

    def _came_back(self) -> None:
        self._troubles.answers_again()
        self._updater.submit(["anew"])

    def _rolled_back(self) -> None:
        self.bulletin.emit("model", None)
        self._updater.submit(["anew"])

    def _say_training(self) -> None:
        self.training = True
        self.bulletin.emit("model", None)

    def _say_trained(self) -> None:
        self.training = False
        self.bulletin.emit("model", None)

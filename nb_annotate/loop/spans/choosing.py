"""What is asked next."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import islice

import numpy as np

from nb_annotate.loop.learning.choice import Reason
from nb_annotate.loop.learning.mixing import is_random_slot, priorities
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.by_cost import ScoredUnits, best_first, put_together
from nb_annotate.loop.spans.choice import QuestionKey, SpanChoice
from nb_annotate.loop.spans.considered import Considered
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.scoring import Scoring
from nb_annotate.loop.spans.span_text import SpanText, hit_texts
from nb_annotate.loop.spans.start import start_texts, start_texts_due
from nb_annotate.loop.spans.table import Table, Tally
from nb_annotate.loop.spans.work import WorkModel
from nb_annotate.loop.spans.yes_no import Candidates, PatternHits, Question, is_dry, next_questions, sentences_instead
from nb_annotate.models.passage import Unit
from nb_annotate.models.span_model import WINDOW, SpanModel

_ALL_UNITS = 2**62


class Chooser:
    """Chooses the next cards of a session.

    What is chosen depends on the seed, the answers, the model and the pool alone, so that a session that is started
    again goes on as it would have. Of ten cards of a kind (after the start) one is drawn at random from all that is
    left, whatever the model thinks of it; `order="stream"` draws none.

    Parameters
    ----------
    learning : SpanLearning
        The order, the labels and the seed.
    pool : Pool
        The texts.
    book : SpanBook
        The answers so far.
    work : WorkModel
        Predicts seconds.
    window : int
        Texts that are scored to choose from.
    """

    def __init__(
        self, learning: SpanLearning, pool: Pool[SpanText], book: SpanBook, work: WorkModel, *, window: int = WINDOW
    ) -> None:
        self._learning = learning
        self._pool = pool
        self._book = book
        self._work = work
        self._hits = PatternHits(learning, book)
        self._scoring = Scoring(learning, pool, book, work, window)
        self._made: list[SpanChoice] = []

    @property
    def considered(self) -> list[Considered]:
        """The questions that the last call of `choose` had scored, in batches; scores used again are not repeated."""
        return self._scoring.considered

    def choose(
        self,
        model: SpanModel | None,
        version: str,
        count: int,
        held: Collection[QuestionKey] = (),
        *,
        in_order: bool = False,
    ) -> list[SpanChoice]:
        """Choose the next cards, best first.

        Parameters
        ----------
        model : SpanModel, optional
            Without one the cards come in the order of the source and without suggestions.
        version : str
            The model's version; scores are used again as long as it stays the same.
        count : int
            How many cards. There are fewer only if too few units are open that are not in cards already.
        held : collection of QuestionKey
            Questions that are on the table.
        in_order : bool
            Whether to take them in the order of the source, whatever the session asks for.

        Returns
        -------
        list of SpanChoice
        """
        self._scoring.begin(model, version)
        table = Table(held, self._made, self._book)
        chosen: list[SpanChoice] = []
        if model is not None and self._learning.order != "stream" and not in_order:
            chosen += self._start(count, table)
            if len(chosen) < count:
                chosen += self._main(count - len(chosen), table)
        if len(chosen) < count:
            chosen += self._in_order(count - len(chosen), table)
        self._made = table.choices
        return chosen

    def merit(self, model: SpanModel) -> Callable[[Sequence[SpanText]], list[float]]:
        """Make a function that says how useful each of some texts is: the merit of the best question about it."""

        def merits(texts: Sequence[SpanText]) -> list[float]:
            asks_spans = self._learning.order == "teach"
            scored = ScoredUnits.of(texts, model, self._work, candidates=asks_spans)
            candidates = Candidates(scored, self._learning.labels)
            owners = candidates.owner if asks_spans else scored.owner
            values = candidates.merit if asks_spans else self._scoring.merit(scored)
            best = dict.fromkeys((text.key for text in texts), 0.0)
            for owner, value in zip(owners.tolist(), values.tolist(), strict=True):
                key = scored.texts[owner].key
                best[key] = max(best[key], value)
            return [best[text.key] for text in texts]

        return merits

    # -- the orders: each puts what it chooses on the table ---------------------------------------

    def _start(self, count: int, table: Table) -> list[SpanChoice]:
        due = 0 if self._learning.order == "uncertain" else min(count, start_texts_due(self._book, table))
        if not due:
            return []
        tally = Tally(self._book, table)
        found = start_texts(
            self._fair_texts(), hit_texts(self._pool.texts), due, table, tally, seed=self._learning.seed
        )
        made: list[SpanChoice] = []
        for random in (False, True):
            stretches = [(start.text, (start.first, start.end)) for start in found if start.random == random]
            made += self._scoring.choices(stretches, "start", random=random)
        place = {start.text.key: number for number, start in enumerate(found)}
        return table.put_all(sorted(made, key=lambda choice: place[choice.text.key]))

    def _main(self, count: int, table: Table) -> list[SpanChoice]:
        if self._learning.order != "teach":
            return self._by_merit(count, table, "uncertain" if self._learning.order == "uncertain" else "cost")
        instead = sentences_instead(self._book)
        if instead is not None:
            return self._by_merit(count, table, instead)
        questions = self._questions(count, table)
        if is_dry(questions, count):
            return self._by_merit(count, table, "dry")
        return table.put_all(self._scoring.yes_no(questions))

    def _by_merit(self, count: int, table: Table, reason: Reason) -> list[SpanChoice]:
        """Take the units with most merit, and in their slots units drawn at random."""
        number, seed = Tally(self._book, table).corrected, self._learning.seed
        slots = [place for place in range(count) if is_random_slot(seed, number + place)]
        drawn = table.put_all(self._at_random(len(slots), table))
        best = self._best(count - len(drawn), table, reason)
        if len(best) + len(drawn) < count and not self._scoring.is_fresh(self._scoring.sample()):
            self._scoring.sample(anew=True)
            best = self._best(count - len(drawn), table, reason)
        table.put_all(best)
        for place, choice in zip(slots, drawn, strict=False):
            best.insert(place, choice)
        return best

    def _best(self, count: int, table: Table, reason: Reason) -> list[SpanChoice]:
        """Make cards of the units of the sample that have most merit."""
        scored = self._scoring.sample()
        numbers = self._scoring.open_units(scored, table)
        ranked = best_first(scored, numbers, self._scoring.merit(scored), self._learning.seed)
        cards = put_together(scored, ranked, count, table, self._work)
        made = [self._scoring.choice(scored, card, reason, looked_at=len(numbers)) for card in cards]
        return sorted(made, key=lambda choice: -(choice.why["merit"] or 0.0))

    def _at_random(self, count: int, table: Table) -> list[SpanChoice]:
        """Draw units at random from all that are left, in an order that the seed fixes for the whole session."""
        left = [(text, unit) for text in self._fair_texts() for unit in text.open] if count else []
        keys = np.array([text.key for text, _ in left], np.int64)
        firsts = np.array([first for _, (first, _) in left], np.int64)
        in_order = (left[place] for place in priorities(self._learning.seed, 8, keys, firsts).argsort().tolist())
        free = (question for question in in_order if table.is_free(*question))
        return self._scoring.choices(list(islice(free, count)), "random", random=True)

    def _in_order(self, count: int, table: Table) -> list[SpanChoice]:
        """Take the first units of the source that are free."""
        found: list[tuple[SpanText, Unit]] = []
        for text in self._pool.texts:
            if len(found) >= count:
                break
            found += [(text, unit) for unit in table.free_units(text)]
        return table.put_all(self._scoring.choices(found[:count], "stream", random=False))

    def _questions(self, count: int, table: Table) -> list[Question]:
        """Find spans to ask about; where the sample has too few, another one is drawn before the model counts as dry."""
        tally, seed = Tally(self._book, table), self._learning.seed
        hits = self._hits.ranked(hit_texts(self._pool.texts), table)
        scored = self._scoring.sample()
        found = next_questions(self._scoring.candidates, hits, count, table, tally, seed=seed)
        if is_dry(found, count) and not self._scoring.is_fresh(scored):
            self._scoring.sample(anew=True)
            found = next_questions(self._scoring.candidates, hits, count, table, tally, seed=seed)
        return found

    def _fair_texts(self) -> list[SpanText]:
        """Give the open texts that are in the pool by chance alone: all of them, unless the source does not fit into it."""
        return self._pool.sample(np.random.default_rng(0), _ALL_UNITS, fair=True)

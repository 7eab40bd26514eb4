"""What is asked next."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import cast

import numpy as np

from nb_annotate.loop.categories.acquisition.diversity import AMONG, spread_out
from nb_annotate.loop.categories.acquisition.features import hashed_features
from nb_annotate.loop.categories.acquisition.label_turns import by_turns
from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText
from nb_annotate.loop.categories.checked import CheckedTextModel
from nb_annotate.loop.categories.choice import CategoryChoice, CategoryQuestion
from nb_annotate.loop.categories.hits import ranked_hits
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.scored_texts import ScoredTexts
from nb_annotate.loop.categories.scoring import Scoring
from nb_annotate.loop.categories.start import Start
from nb_annotate.loop.categories.table import Table
from nb_annotate.loop.categories.work import CategoryWork
from nb_annotate.loop.learning.choice import Reason
from nb_annotate.loop.learning.mixing import is_random_slot, priorities, yes_no_slot
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.models.text_model import FloatArray

WINDOW = 4000
"""Texts that are compared before each choice, unless the model says that it is too slow for so many."""

_ALL = 2**62


class CategoryChooser:
    """Chooses the next cards of a session.

    What is chosen depends on the seed, the answers, the model and the pool alone, so that a session that is started
    again goes on as it would have. Of ten cards one is drawn at random from all that is left, whatever the model thinks
    of it, and where there are patterns three are pattern hits. The other ones are typical texts at first, and then those
    that the acquisition function finds most worth asking, no two alike; independent categories that are asked about one by
    one have turns. The order of the source draws none.

    Parameters
    ----------
    learning : CategoryLearning
        The acquisition function, the labels and the seed.
    pool : Pool
        The texts.
    book : CategoryBook
        The answers so far.
    work : CategoryWork
        Predicts seconds.
    window : int
        Texts that are scored to choose from.
    """

    def __init__(
        self,
        learning: CategoryLearning,
        pool: Pool[CategoryText],
        book: CategoryBook,
        work: CategoryWork,
        *,
        window: int = WINDOW,
    ) -> None:
        self._learning = learning
        self._pool = pool
        self._book = book
        self._work = work
        self._scoring = Scoring(learning, pool, book, work, window)
        self._start = Start(learning, pool, book)
        self._made: list[CategoryChoice] = []

    @property
    def considered(self) -> list[ScoredTexts]:
        """The questions that the last call of `choose` had scored; scores used again are not repeated."""
        return self._scoring.considered

    def choose(
        self,
        model: CheckedTextModel | None,
        version: str,
        count: int,
        held: Collection[CategoryQuestion] = (),
        *,
        in_order: bool = False,
    ) -> list[CategoryChoice]:
        """Choose the next cards, best first.

        Parameters
        ----------
        model : CheckedTextModel, optional
            Without one the cards come in the order of the source and without scores.
        version : str
            The model's version; scores are used again as long as it stays the same.
        count : int
            How many cards. There are fewer only if too few questions are open that are not in cards already.
        held : collection of CategoryQuestion
            Questions that are on the table.
        in_order : bool
            Whether to take them in the order of the source, whatever the session asks for.

        Raises
        ------
        OrderError
            The acquisition function is the user's own, and fails.
        """
        self._scoring.begin(model, version)
        table = Table(held, self._made)
        if model is None:
            chosen = self._unscored(count, table)
        elif in_order or self._learning.acquisition is None:
            chosen = self._in_order(count, table)
        else:
            chosen = self._mixed(count, table)
        self._made = table.choices
        return chosen

    def merit(self, model: CheckedTextModel) -> Callable[[Sequence[CategoryText]], list[float]]:
        """Make a function that says how useful each of some texts is: the merit of the best question about it."""

        def merits(texts: Sequence[CategoryText]) -> list[float]:
            scored = ScoredTexts.of(texts, model, self._learning, self._work)
            best = scored.merits.max(axis=1, initial=-np.inf)
            return cast("list[float]", np.where(np.isfinite(best), best, 0.0).tolist())

        return merits

    # -- the orders: each puts what it chooses on the table ---------------------------------------

    def _unscored(self, count: int, table: Table) -> list[CategoryChoice]:
        made = [self._scoring.unscored(text, label) for text, label in self._next_of_source(count, table)]
        for choice in made:
            table.put(choice)
        return made

    def _in_order(self, count: int, table: Table) -> list[CategoryChoice]:
        """Take the first texts of the source that are free."""
        found = list(self._next_of_source(count, table))
        scored = self._scoring.score([text for text, _ in found], ranked=False)
        made = [self._scoring.choice(scored, row, label, "stream") for row, (_, label) in enumerate(found)]
        for choice in made:
            table.put(choice)
        return made

    def _mixed(self, count: int, table: Table) -> list[CategoryChoice]:
        number, seed = table.cards_had(self._book), self._learning.seed
        hits = ranked_hits(self._pool.texts, self._book, seed)
        draws = {
            "random": self._at_random(table),
            "pattern": self._of_hits(hits, table),
            "undecided": self._worthwhile(count, number, table),
        }
        chosen: list[CategoryChoice] = []
        for place in range(number, number + count):
            draw = yes_no_slot(seed, place) if hits else "random" if is_random_slot(seed, place) else "undecided"
            choice = next(draws[draw], None) or next(draws["undecided"], None) or next(draws["random"], None)
            if choice is None:
                break
            table.put(choice)
            chosen.append(choice)
        return chosen

    # -- what is free, one after the other ----------------------------------------------------------

    def _next_of_source(self, count: int, table: Table) -> Iterator[tuple[CategoryText, str]]:
        free = (text for text in self._pool.texts if table.is_free(text))
        labels = self._learning.labels
        for text in islice(free, count):
            yield text, WHOLE if WHOLE in text.open else min(text.open, key=labels.index)

    def _at_random(self, table: Table) -> Iterator[CategoryChoice]:
        """Draw questions from all that are left, in an order that the seed fixes for the whole session."""
        texts = self._pool.sample(np.random.default_rng(0), _ALL, fair=True)
        keys = np.array([text.key for text in texts], np.int64)
        for place in priorities(self._learning.seed, 8, keys).argsort().tolist():
            if table.is_free(texts[place]) and self._can_measure(texts[place]):
                scored = self._scoring.score([texts[place]])
                yield self._scoring.choice(scored, 0, self._drawn_label(scored), "random", random=True)

    def _can_measure(self, text: CategoryText) -> bool:
        """Whether the answer would tell how good the model is.

        Where there can be only one category, the card asks for the likeliest of all, not of those that are left.
        """
        return WHOLE in text.open or not self._learning.exclusive or len(text.open) == len(self._learning.labels)

    def _drawn_label(self, scored: ScoredTexts) -> str:
        """Choose what a random card asks: all, one category by chance, or the likeliest one if there can be only one."""
        (text,) = scored.texts
        asked = [label for label in self._learning.labels if label in text.open]
        if not asked:
            return WHOLE
        if self._learning.exclusive and not np.isnan(scored.scores[0]).all():
            return max(asked, key=lambda label: np.nan_to_num(scored.scores[0, self._learning.labels.index(label)]))
        return asked[int(priorities(self._learning.seed, 9, [text.key])[0]) % len(asked)]

    def _of_hits(self, hits: Sequence[tuple[CategoryText, str, int | str]], table: Table) -> Iterator[CategoryChoice]:
        for text, label, pattern in hits:
            if table.is_free(text):
                scored = self._scoring.score([text])
                asked = WHOLE if WHOLE in text.open else label
                yield self._scoring.choice(scored, 0, asked, "pattern", pattern=pattern)

    def _worthwhile(self, count: int, number: int, table: Table) -> Iterator[CategoryChoice]:
        left = self._start.length - max(number, len(self._book.lessons()))  # what was answered elsewhere counts too
        for text in self._start.texts() if left > 0 else ():
            if table.is_free(text) and self._is_held(text):
                scored = self._scoring.score([text])
                yield self._scoring.choice(scored, 0, self._first_label(scored), "start")
        yield from self._best(count, table)
        if not self._scoring.is_fresh(self._scoring.sample()):
            self._scoring.sample(anew=True)
            yield from self._best(count, table)

    def _first_label(self, scored: ScoredTexts) -> str:
        if scored.merits.shape[1] == 1 and WHOLE in scored.texts[0].open:
            return WHOLE
        return scored.labels[int(scored.open_merits()[0].argmax())]

    def _best(self, count: int, table: Table) -> Iterator[CategoryChoice]:
        """Give the questions of the sample with most merit, no two about texts that are alike."""
        scored = self._scoring.sample()
        merits = scored.open_merits()
        merits[[not self._is_held(text) for text in scored.texts]] = -np.inf
        ranked_by = self._in_turns(merits, table)
        best = ranked_by.max(axis=1, initial=-np.inf)
        best[[not table.is_free(text) for text in scored.texts]] = -np.inf
        looked_at = int(np.isfinite(merits).sum())
        reason: Reason = "cost" if self._learning.order.endswith("per second") else "uncertain"
        by_chance = priorities(self._learning.seed, 10, [text.key for text in scored.texts])
        ranked = np.lexsort((by_chance, -best))[: AMONG * count]
        ranked = ranked[np.isfinite(best[ranked])]
        spread = spread_out(best[ranked], hashed_features([scored.texts[row].input.text for row in ranked]), count)
        for row in ranked[spread].tolist() if len(ranked) else ():
            if table.is_free(scored.texts[row]):
                label = WHOLE if WHOLE in scored.texts[row].open else scored.labels[int(ranked_by[row].argmax())]
                yield self._scoring.choice(scored, row, label, reason, looked_at=looked_at)

    def _in_turns(self, merits: FloatArray, table: Table) -> FloatArray:
        """Let independent categories that are asked about one by one have their turns; all else goes by merit."""
        labels = self._learning.labels
        if self._learning.asks == "texts" or self._learning.exclusive or len(labels) == 1:
            return merits
        had = self._book.asked_counts()
        had.update(choice.label for choice in table.choices)
        return by_turns(merits, np.array([had[label] for label in labels]))

    def _is_held(self, text: CategoryText) -> bool:
        """Whether the pool still holds a text that was scored earlier."""
        return any(held is text for held in self._pool.parts(text.source_hash))

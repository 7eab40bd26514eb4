"""The texts that questions are chosen from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

import numpy as np

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.opening import Opening
from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.loop.learning.supply import Supply
from nb_annotate.loop.sorters import RANDOM_SHARE, MovingAverage
from nb_annotate.sources.opening import Source

CAPACITY = 2000
"""Rows held in memory."""
_RIVALS = 2
"""Held rows that are scored for each new one: the least useful of them make room."""

T = TypeVar("T", bound=PoolText)

Merit = Callable[[Sequence[T]], Sequence[float]]
"""`texts -> how useful an answer about each would be`."""


class Pool(Generic[T]):
    """The texts of a source that have something open, or as many of them as memory should hold.

    When it is full, further rows are looked at (`scan`), and the more useful ones take the place of less useful ones,
    which wait on disk and come back when the source has ended. Whatever its merit, one row in ten is held by chance:
    `sample(..., fair=True)` draws from these, as the others are no fair picture of a source that does not fit.

    Parameters
    ----------
    source : Source
        The rows; what cannot be used ends up in `source.problems`.
    opening : Opening
        Makes texts of rows and knows what is open in them.
    view_known : callable
        `input hash of a row's text -> answers about it`, oldest first.
    is_excluded : callable
        `input hash -> bool`: whether the text was answered in an excluded dataset.
    capacity : int
        Rows held in memory.
    seed : int
        For everything random.

    Attributes
    ----------
    average : MovingAverage
        Decides which rows enter a full pool; has the rule and the keep rate.
    """

    def __init__(
        self,
        source: Source,
        opening: Opening[T],
        *,
        view_known: Callable[[int], Sequence[Judged]],
        is_excluded: Callable[[int], bool],
        capacity: int = CAPACITY,
        seed: int = 0,
    ) -> None:
        self.average = MovingAverage()
        self._opening = opening
        self._view_known = view_known
        self._supply = Supply(source, opening, view_known=view_known, is_excluded=is_excluded, seed=seed)
        self._capacity = capacity
        self._capacity_by_chance = max(1, round(capacity * RANDOM_SHARE))
        self._rng = np.random.default_rng(seed)
        self._rows: dict[int, list[T]] = {}
        self._by_chance: set[int] = set()
        self._places: dict[str, set[int]] = {}
        self._looked_at: list[list[T]] = []
        self._ordered: list[T] | None = None

    # -- what is in it --------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def texts(self) -> list[T]:
        """The texts with something open, in the order of the source."""
        if self._ordered is None:
            held = (text for texts in self._rows.values() for text in texts if text.open)
            self._ordered = sorted(held, key=lambda text: text.key)
        return self._ordered

    @property
    def full(self) -> bool:
        """Whether rows can only enter in the place of others."""
        return len(self._rows) >= self._capacity

    @property
    def exhausted(self) -> bool:
        """Whether everything that is left of the source is in the pool."""
        return self._supply.exhausted and not self._looked_at

    @property
    def read(self) -> int:
        """How many rows were read."""
        return self._supply.read

    @property
    def repeated(self) -> int:
        """How many rows had a text that came before."""
        return self._supply.repeated

    @property
    def excluded(self) -> int:
        """How many rows were answered before they were read, here or in an excluded dataset."""
        return self._supply.excluded

    @property
    def parked(self) -> int:
        """How many rows wait on disk."""
        return self._supply.parked

    @property
    def notices(self) -> list[str]:
        """What people should be told, such as a full disk."""
        return self._supply.notices

    @property
    def remaining(self) -> int | None:
        """How many units are open; `None` while the length of the source is not known.

        Rows outside the pool are taken to have as many units as the rows that were read, on average.
        """
        outside = self._supply.units
        # Asked by any thread: copies, and nothing is kept.
        held = [*self._rows.values(), *self._looked_at]
        return None if outside is None else outside + sum(len(text.open) for texts in held for text in texts)

    def parts(self, source_hash: int) -> list[T]:
        """Give the texts that a row was made into: one, unless it is very long; none if the row is not held."""
        return self._rows.get(source_hash, [])

    def sample(self, rng: np.random.Generator, units: int, *, fair: bool = False) -> list[T]:
        """Draw texts at random that have about so many open units together.

        Parameters
        ----------
        rng : numpy.random.Generator
            Draws.
        units : int
            How many open units are wanted; all texts are given if they have fewer.
        fair : bool
            Draw from rows that are held by chance alone, not for their merit: what is measured on them holds for
            the whole source. Makes a difference only while rows wait on disk.

        Returns
        -------
        list of PoolText
            In random order.
        """
        texts = self.texts
        if fair and self.parked:
            texts = [text for text in texts if text.source_hash in self._by_chance] or texts
        drawn: list[T] = []
        found = 0
        for place in rng.permutation(len(texts)):
            if found >= units:
                break
            drawn.append(texts[place])
            found += len(texts[place].open)
        return drawn

    # -- answers --------------------------------------------------------------------------------

    def expect(self, answers: Iterable[Judged]) -> None:
        """Note which rows were answered before they are met: `remaining` leaves them out."""
        known: dict[int, list[Judged]] = {}
        for judged in answers:
            known.setdefault(judged.source_hash, []).append(judged)
        for source_hash, about in known.items():
            self._supply.expect(source_hash, about)

    def answered(self, judged: Judged) -> None:
        """Take in an answer: close what it covers and where the same stands, note what was asked and accepted.

        A row that was put away comes back if the answer takes the place of one that had closed more. Other rows that
        are not held need nothing: what `view_known` says of them counts when they come.
        """
        known = [*self._others(judged), judged]
        if judged.source_hash in self._rows:
            self._settle(judged.source_hash, known)
        else:
            self._bring_back(judged.source_hash, known)
        self._settle_same(judged)

    def reopened(self, judged: Judged) -> None:
        """Take back an answer: what it closed is open again, also if the text had left the pool."""
        others = self._others(judged)
        self._settle_same(judged)
        if judged.source_hash in self._rows:
            self._settle(judged.source_hash, others)
        else:
            self._bring_back(judged.source_hash, others)

    # -- rows -----------------------------------------------------------------------------------

    def fill(self, count: int, is_late: Callable[[], bool] = lambda: False) -> int:
        """Read on until `count` rows have entered, the pool is full or nothing is left; return how many entered.

        Rows that were parked come back when the source has ended. One row is enough when `is_late` says so.
        """
        entered = 0
        self._look_again()
        while entered < count and not self.full and not (entered and is_late()):
            texts = self._looked_at.pop(0) if self._looked_at else self._next()
            if texts is None:
                break
            self._hold(texts)
            entered += 1
        return entered

    def scan(self, count: int, merit: Merit[T]) -> int:
        """Look at up to `count` further rows, of the source or those that wait; return how many entered.

        A row enters if its merit is at least the moving average and, where the pool is full, above that of the least
        useful of a random sample of rows that are held, which then goes to the end of those that wait. The merit of
        a row is that of its best text.
        """
        self._look_again()
        self._looked_at += self._further(count - len(self._looked_at))
        new = self._looked_at
        held = [texts for source_hash, texts in self._rows.items() if source_hash not in self._by_chance]
        rivals = [held[place] for place in self._rng.permutation(len(held))[: _RIVALS * count]]
        merits = _merits([*new, *rivals], merit)  # should that raise, the next call begins with the same rows
        self._looked_at = []
        # The least useful rival comes last, to be popped.
        weak = sorted(zip(merits[len(new) :], rivals, strict=True), key=lambda pair: pair[0], reverse=True)
        entered = 0
        for texts, value in zip(new, merits, strict=False):  # the merits of the rivals come after
            if self._supply.by_chance(texts):
                enters = self._chances > 0
            else:
                enters = self.average.keeps(value) and not (self.full and weak and value <= weak[-1][0])
            if enters and self.full:
                enters = bool(weak)
                if weak:
                    self._park(weak.pop()[1])
            if enters:
                self._hold(texts)
                entered += 1
            else:
                self._supply.park(texts)
        return entered

    def close(self) -> None:
        """Let go of the source and of the temporary files."""
        self._supply.close()

    # -- inside ---------------------------------------------------------------------------------

    @property
    def _chances(self) -> int:
        """How many more rows may be held by chance in a full pool."""
        return self._capacity_by_chance - len(self._by_chance)

    def _look_again(self) -> None:
        """Bring rows up to date whose merit nobody could tell."""
        waiting, self._looked_at = self._looked_at, []
        for texts in waiting:
            for text in texts:
                self._opening.settle(text, self._view_known(text.source_hash))
            if any(text.open for text in texts):
                self._looked_at.append(texts)
            else:
                self._supply.put_away(texts)

    def _next(self) -> list[T] | None:
        return self._supply.next(by_chance=self._chances > 0) or self._supply.next(by_chance=True)

    def _further(self, count: int) -> list[list[T]]:
        found: list[list[T]] = []
        chances = self._chances
        while len(found) < count:
            texts = self._supply.next(by_chance=chances > 0)
            if texts is None:
                break
            chances -= self._supply.by_chance(texts)
            found.append(texts)
        return found

    def _others(self, judged: Judged) -> list[Judged]:
        """Give what else is known of a text, whether or not the answer in question is in the book just now."""
        asked = judged.task["_task_hash"]
        return [other for other in self._view_known(judged.source_hash) if other.task["_task_hash"] != asked]

    def _bring_back(self, source_hash: int, known: Sequence[Judged]) -> None:
        self._supply.expect(source_hash, known)
        texts = self._supply.bring_back(source_hash, known)
        if texts is not None and any(text.open for text in texts):
            self._hold(texts)

    def _settle(self, source_hash: int, known: Sequence[Judged]) -> None:
        texts = self._rows[source_hash]
        for text in texts:
            self._opening.settle(text, known)
        self._ordered = None
        if not any(text.open for text in texts):
            self._let_go(texts)
            self._supply.put_away(texts)

    def _settle_same(self, judged: Judged) -> None:
        """Close, or open again, what is written like an answered card in other rows."""
        if not judged.yes_no:
            for source_hash in self._places.get(judged.task["text"], set()) - {judged.source_hash}:
                self._settle(source_hash, self._view_known(source_hash))

    def _hold(self, texts: list[T]) -> None:
        self._rows[texts[0].source_hash] = texts
        self._ordered = None
        if self._supply.by_chance(texts):
            self._by_chance.add(texts[0].source_hash)
        for stretch in self._opening.written(texts):
            self._places.setdefault(stretch, set()).add(texts[0].source_hash)

    def _park(self, texts: list[T]) -> None:
        self._let_go(texts)
        self._supply.park(texts)

    def _let_go(self, texts: list[T]) -> None:
        del self._rows[texts[0].source_hash]
        self._by_chance.discard(texts[0].source_hash)
        self._ordered = None
        for stretch in self._opening.written(texts):
            self._places[stretch].discard(texts[0].source_hash)
            if not self._places[stretch]:
                del self._places[stretch]


def _merits(rows: Sequence[Sequence[T]], merit: Merit[T]) -> list[float]:
    """Give the merit of each row, asking once: that of its best text with something open."""
    texts = [text for row in rows for text in row if text.open]
    values = iter(merit(texts) if texts else ())
    return [max(float(next(values)) for text in row if text.open) for row in rows]

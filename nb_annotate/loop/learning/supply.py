"""The rows that a pool does not hold: those not read yet, those that wait, and those that are done."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Generic, TypeVar

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.opening import Opening
from nb_annotate.loop.learning.pool_text import PoolText
from nb_annotate.loop.learning.spool import RowFile, Spool
from nb_annotate.loop.sorters import in_random_slice
from nb_annotate.sources.opening import Source
from nb_annotate.sources.problems import Problem
from nb_annotate.sources.seen import SeenHashes
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task

T = TypeVar("T", bound=PoolText)


class Supply(Generic[T]):
    """Gives rows, takes back those that have to wait, and remembers those that are done.

    Memory stays flat however many rows there are: all three are on disk.

    Parameters
    ----------
    source, opening, view_known, is_excluded, seed
        As in `nb_annotate.loop.learning.pool.Pool`.

    Attributes
    ----------
    read, repeated, excluded : int
        Rows read; those whose text came before; those that were answered before, here or in an excluded dataset.
    notices : list of str
        What people should be told, such as a full disk.
    """

    def __init__(
        self,
        source: Source,
        opening: Opening[T],
        *,
        view_known: Callable[[int], Sequence[Judged]],
        is_excluded: Callable[[int], bool],
        seed: int,
    ) -> None:
        self.read = 0
        self.repeated = 0
        self.excluded = 0
        self.notices: list[str] = []
        self._source = source
        self._opening = opening
        self._view_known = view_known
        self._is_excluded = is_excluded
        self._seed = seed
        self._fresh = self._read()
        self._ended = False
        self._furthest = 0
        self._seen = SeenHashes()
        self._waiting = Spool(self.notices.append)
        self._waiting_by_chance = Spool(self.notices.append)
        self._done = RowFile(self.notices.append)
        self._done_at: dict[int, int] = {}
        self._next_key = 0
        self._closed_ahead: dict[int, int] = {}
        self._units_closed_ahead = 0
        self._rows_made = 0
        self._units_made = 0

    @property
    def parked(self) -> int:
        """How many rows wait."""
        return len(self._waiting) + len(self._waiting_by_chance)

    @property
    def exhausted(self) -> bool:
        """Whether the source has been read and nothing waits."""
        return self._ended and not self.parked

    @property
    def units(self) -> int | None:
        """About how many units there are in the rows to come; `None` while nobody knows how many rows there are.

        Rows are taken to have as many units as those that were read, on average. What answers have closed in rows that
        were not met yet is not to come; answers to other sources in the same dataset count as such until the source
        has been read.
        """
        units_each = self._units_made / self._rows_made if self._rows_made else self._opening.fresh_units()
        unread = 0.0
        if not self._ended:
            if self._source.length is None:
                return None
            rows = max(0, self._source.length - self._furthest)
            unread = max(0.0, rows * units_each - self._units_closed_ahead)
        return round(unread + self.parked * units_each)

    def by_chance(self, texts: list[T]) -> bool:
        """Tell whether a row is one of those that are held by chance and never for their merit."""
        return in_random_slice(texts[0].source_hash, self._seed)

    def next(self, *, by_chance: bool) -> list[T] | None:
        """Give the next row with something open; `None` if there is none.

        The source comes first, then the rows that wait; but those held by chance before all others if `by_chance`,
        else not at all.
        """
        while by_chance and self._waiting_by_chance:
            texts = self._returned(self._waiting_by_chance)
            if texts is not None:
                return texts
        if not self._ended:
            texts = next(self._fresh, None)
            if texts is not None:
                return texts
            self._ended = True
        while self._waiting:
            texts = self._returned(self._waiting)
            if texts is not None:
                return texts
        return None

    def expect(self, source_hash: int, known: Sequence[Judged]) -> None:
        """Note all that is known of a row, should it not have been met yet."""
        if source_hash not in self._seen:
            self._forget_ahead(source_hash)
            self._closed_ahead[source_hash] = self._opening.closed_units(known)
            self._units_closed_ahead += self._closed_ahead[source_hash]

    def park(self, texts: list[T]) -> None:
        """Let a row wait; what is open in it is worked out again when it comes back."""
        spool = self._waiting_by_chance if self.by_chance(texts) else self._waiting
        spool.put({"key": texts[0].key, "row": texts[0].row})

    def put_away(self, texts: list[T]) -> None:
        """Remember a row in which nothing is open."""
        self._remember(texts[0].source_hash, texts[0].key, texts[0].row)

    def bring_back(self, source_hash: int, known: Sequence[Judged]) -> list[T] | None:
        """Give a row that was put away, as what is known of it leaves it now; `None` if it never was."""
        if source_hash not in self._done_at:
            return None
        record, _ = self._done.read(self._done_at[source_hash])
        return self._opening.texts(source_hash, record["key"], record["row"], known)

    def close(self) -> None:
        """Let go of the source and of the temporary files."""
        self._fresh.close()
        self._seen.close()
        self._waiting.close()
        self._waiting_by_chance.close()
        self._done.close()

    # -- inside ---------------------------------------------------------------------------------

    def _read(self) -> Generator[list[T]]:
        """Read the source to its end; rows with nothing to ask are counted."""
        for row in self._source:
            self.read += 1
            origin = row.get("_source")
            self._furthest = self.read if origin is None else origin["row"] + 1
            source_hash = input_hash(row["text"])
            if not self._seen.add(source_hash):
                self.repeated += 1
                continue
            self._forget_ahead(source_hash)
            if self._is_excluded(source_hash):
                self.excluded += 1
            else:
                try:
                    texts = self._first_met(source_hash, row)
                except TaskError as error:
                    self._source.problems.append(Problem.about(row, error))
                    continue
                if texts is None:
                    self.excluded += 1
                else:
                    yield texts

    def _forget_ahead(self, source_hash: int) -> None:
        self._units_closed_ahead -= self._closed_ahead.pop(source_hash, 0)

    def _first_met(self, source_hash: int, row: Task) -> list[T] | None:
        known = self._view_known(source_hash)
        key = self._next_key
        if self._opening.is_done(row, known):  # quick: no need to find its tokens
            # One number for each text that there may be, should the answer be taken back.
            self._next_key += self._opening.most_texts(row)
            self._remember(source_hash, key, row)
            return None
        texts = self._opening.texts(source_hash, key, row, known)
        self._next_key += len(texts)
        self._rows_made += 1
        self._units_made += sum(len(text.open) for text in texts) + self._opening.closed_units(known)
        return self._if_open(texts)

    def _returned(self, spool: Spool) -> list[T] | None:
        record = spool.take()
        source_hash = input_hash(record["row"]["text"])
        return self._if_open(
            self._opening.texts(source_hash, record["key"], record["row"], self._view_known(source_hash))
        )

    def _if_open(self, texts: list[T]) -> list[T] | None:
        if any(text.open for text in texts):
            return texts
        self.put_away(texts)
        return None

    def _remember(self, source_hash: int, key: int, row: Task) -> None:
        if source_hash not in self._done_at:
            self._done_at[source_hash] = self._done.append({"key": key, "row": row})

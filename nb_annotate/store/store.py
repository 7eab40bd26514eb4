"""The store: where answers stay."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from nb_annotate.store import reading
from nb_annotate.store.append import append
from nb_annotate.store.database import Database
from nb_annotate.store.event import AppendResult, Counts, NewEvent, StoredEvent
from nb_annotate.store.locations import locate
from nb_annotate.store.migrating import migrate
from nb_annotate.store.schema import current


class Store:
    """An append-only log of answers, and frames as views of it.

    Parameters
    ----------
    location : None, str or Path
        `None` is `nb_annotate.db` in the working directory; a path; an SQLAlchemy URL
        (`postgresql+psycopg://…`); `":memory:"`, which is gone with the process.

    Raises
    ------
    StoreError
        It cannot be opened.
    StoreVersionError
        It was written by a newer nb_annotate.

    Examples
    --------
    >>> with Store(":memory:") as store:
    ...     store.counts("news")
    Counts(accept=0, reject=0, ignore=0, flagged=0)
    """

    def __init__(self, location: str | Path | None = None) -> None:
        self._database = Database(locate(location))
        try:
            migrate(self._database)
        except BaseException:
            self._database.close()
            raise
        self._database.remember_file()

    @property
    def location(self) -> str:
        """The full address of this store and no other, without any password."""
        return self._database.location.full

    @property
    def name(self) -> str:
        """A short name, for the card."""
        return self._database.location.name

    @property
    def durable(self) -> bool:
        """Whether answers outlive the process."""
        return not self._database.location.in_memory

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._database.closed

    # -- writing ------------------------------------------------------------------------------

    def append(self, events: Sequence[NewEvent]) -> list[AppendResult]:
        """Append events in one transaction: when this returns, all of them are on the disk.

        Raises
        ------
        StoreBusyError
            Another process holds the store; nothing was stored, try again.
        StoreError
            Nothing was stored: the disk is full or read-only, or an event is malformed.
        """
        if not events:
            return []
        with self._database.writing() as connection:
            return append(connection, events, time.time())

    # -- reading ------------------------------------------------------------------------------

    def answer(self, event_id: str) -> StoredEvent:
        """Return an answer by its id, whether it counts or not.

        Raises
        ------
        StoreError
            There is none.
        """
        with self._database.reading() as connection:
            return reading.answer(connection, event_id)

    def current(self, dataset: str, annotator: str, task_hash: int) -> StoredEvent | None:
        """Return the answer to a question that counts, or `None`."""
        with self._database.reading() as connection:
            return reading.current_answer(connection, dataset, annotator, task_hash)

    def answered(self, dataset: str, annotator: str | None = None) -> set[int]:
        """Return the task hashes that have an answer, of one annotator or of any."""
        with self._database.reading() as connection:
            return reading.answered(connection, current.c.task_hash, dataset, annotator)

    def answered_by_input(self, dataset: str, annotator: str | None = None) -> set[int]:
        """Return the input hashes of the texts that have an answer, of one annotator or of any."""
        with self._database.reading() as connection:
            return reading.answered(connection, current.c.input_hash, dataset, annotator)

    def recent(self, dataset: str, annotator: str, limit: int, before: str | None = None) -> list[StoredEvent]:
        """Return the last answers that count, newest first; with `before` (an id) those older than it."""
        with self._database.reading() as connection:
            return reading.recent(connection, dataset, annotator, limit, before)

    def undone(self, dataset: str, annotator: str, limit: int) -> list[StoredEvent]:
        """Return the answers that can be put back, the one undone last first; none after a newer answer."""
        with self._database.reading() as connection:
            return reading.undone(connection, dataset, annotator, limit)

    def counts(self, dataset: str, annotator: str | None = None) -> Counts:
        """Count the answers that count, of one annotator or of all."""
        with self._database.reading() as connection:
            return reading.counts(connection, dataset, annotator)

    def last_seq(self, dataset: str) -> int:
        """Return the number of the newest event of a dataset; 0 if it has none."""
        with self._database.reading() as connection:
            return reading.last_seq(connection, dataset)

    def events_since(self, dataset: str, seq: int) -> list[StoredEvent]:
        """Return the events of a dataset after a number, oldest first: cheap enough to ask often."""
        with self._database.reading() as connection:
            return reading.events_since(connection, dataset, seq)

    # -- life ---------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the database; using the store afterwards is an error."""
        self._database.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    def __repr__(self) -> str:
        return f"Store({self.location!r})"

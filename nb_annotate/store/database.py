"""One database, usable from any thread: transactions to read, transactions to write.

SQLite runs in write-ahead mode with every commit synced to the disk, so that what was
acknowledged survives a killed kernel and a power cut alike.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from nb_annotate.store.failures import told_apart
from nb_annotate.store.locations import Location
from nb_annotate.tasks.errors import StoreError

BUSY_SECONDS = 2.0
"""How long a write waits for another process before it says that the store is busy."""

_RETRY_SECONDS = 0.01
_WRITES = "nb_annotate_writes"
_POSTGRES_LOCK = 0x6E62_616E_6E6F  # any number will do, as long as every nb_annotate takes the same


class Database:
    """A connection pool with our way of transactions.

    Parameters
    ----------
    location : Location
        Where it is.

    Raises
    ------
    StoreError
        The driver of the database is not installed.
    """

    def __init__(self, location: Location) -> None:
        self.location = location
        self.closed = False
        self._writing = threading.Lock()
        self._identity: tuple[int, int] | None = None
        options: dict[str, Any] = {"pool_pre_ping": True}
        if location.url.get_backend_name() == "sqlite":
            options = {"connect_args": {"timeout": BUSY_SECONDS, "check_same_thread": False}}
        if location.in_memory:
            options["poolclass"] = StaticPool
        try:
            self.engine = sa.create_engine(location.url, **options)
        except ModuleNotFoundError as error:
            msg = f"The store {location.full} needs the Python package {error.name!r}, which is not installed."
            raise StoreError(msg, hint=f"pip install {error.name}") from error
        if location.url.get_backend_name() == "sqlite":
            event.listen(self.engine, "connect", _set_up_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection inside a transaction that sees one moment of the store."""
        self._check_open()
        # A database in memory has one connection only: its readers must not meet a half-done write.
        with (
            told_apart(self.location.full),
            self._writing if self.location.in_memory else nullcontext(),
            self.engine.connect() as connection,
        ):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give a connection inside a transaction that nobody else writes in; committed and synced at the end."""
        self._check_open()
        with told_apart(self.location.full), self._writing:
            self._check_file()
            with self.engine.execution_options(**{_WRITES: True}).begin() as connection:
                if connection.dialect.name == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_POSTGRES_LOCK)))
                yield connection

    def remember_file(self) -> None:
        """Note which file this is, to see later whether it is still there."""
        if self.location.path is not None:
            found = self.location.path.stat()
            self._identity = found.st_dev, found.st_ino

    def close(self) -> None:
        """Close all connections; a second time does nothing."""
        self.closed = True
        self.engine.dispose()

    def _check_open(self) -> None:
        if self.closed:
            msg = f"The store {self.location.full} was closed."
            raise StoreError(msg, hint="Open it again: Store(location).")

    def _check_file(self) -> None:
        """Refuse to write into a file that was deleted or replaced: nobody would ever read it again."""
        if self._identity is None or self.location.path is None:
            return
        try:
            found = self.location.path.stat()
        except FileNotFoundError:
            found = None
        if found is None or (found.st_dev, found.st_ino) != self._identity:
            msg = f"The store {self.location.full} was deleted, moved or replaced while it was open."
            raise StoreError(msg, hint="Put the file back, or restart the kernel to begin a new one.")


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    cursor = connection.cursor()
    _into_write_ahead(cursor)
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _into_write_ahead(cursor: sqlite3.Cursor) -> None:
    # SQLite does not wait by itself when two processes make the same store and both change its mode.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return


def _begin_sqlite(connection: sa.Connection) -> None:
    # A write takes its lock at once: a transaction that first reads and then writes can fail half-way.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

"""From what a database driver raises to an error that says what happened, where, and what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from nb_annotate.tasks.errors import StoreBusyError, StoreError

_PRIMARY_CODE = 0xFF  # SQLite's extended codes keep the primary one in their low byte

_SQLITE: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "The disk that holds the store {place} is full.",
        "Free some space and try again: nothing that was stored before is lost.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The store {place} cannot be written: the file or its folder is read-only.",
        "Change its permissions, or pass store= with a path that you may write to.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The store {place} cannot be opened: its folder does not exist or may not be written to.",
        "Make the folder, change its permissions, or pass store= with another path.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "The file {place} is not a SQLite database.",
        "Pass store= with another path; the file was left as it is.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The store {place} is damaged.",
        "Copy the file before anything else, then run `sqlite3 FILE .recover` on the copy.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk failed while the store {place} was read or written.",
        "Check the disk or the network folder, then try again.",
    ),
}


@contextmanager
def told_apart(place: str) -> Iterator[None]:
    """Raise what the database raises as a `StoreError` that names the store.

    Raises
    ------
    StoreBusyError
        Another process holds the store.
    StoreError
        Anything else that the database or its driver says.
    """
    try:
        yield
    except exc.DBAPIError as error:
        raise translated(error.orig or error, place) from error
    except sqlite3.Error as error:
        raise translated(error, place) from error
    except UnicodeEncodeError as error:
        character = error.object[error.start : error.end]
        msg = f"The store {place} cannot hold the character {character!r} at position {error.start}: half a surrogate pair."
        raise StoreError(msg, hint="Repair the text where it comes from.") from error


def translated(error: BaseException, place: str) -> StoreError:
    """Name a driver's exception in our words."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & _PRIMARY_CODE
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        msg = f"Another program holds the store {place}."
        return StoreBusyError(msg, hint="Try again in a moment; close other programs that have the file open.")
    if primary in _SQLITE:
        message, hint = _SQLITE[primary]
        return StoreError(message.format(place=place), hint=hint)
    return StoreError(f"The store {place} failed: {type(error).__name__}: {error}")

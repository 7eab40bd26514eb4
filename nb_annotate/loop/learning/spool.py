"""Rows that wait on disk, so that memory stays flat however many there are."""

from __future__ import annotations

import errno
import os
import tempfile
import weakref
from collections.abc import Callable
from typing import IO, Any

from nb_annotate.store.encoding import from_json, to_json
from nb_annotate.tasks.errors import TaskError

Tell = Callable[[str], object]
"""Told a sentence for people."""

_LENGTH_BYTES = 8


class RowFile:
    """Rows in a nameless temporary file, each found again by its place.

    The file vanishes with the object or the process. If it cannot be written, rows are kept in memory from then on.

    Parameters
    ----------
    tell : callable
        Told once, in a sentence, if the file cannot be written.

    Examples
    --------
    >>> file = RowFile(print)
    >>> place = file.append({"text": "Ana"})
    >>> file.read(place)[0]
    {'text': 'Ana'}
    >>> file.close()
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._file: IO[bytes] | None = None
        self._end = 0
        self._full = False
        self._in_memory: list[bytes] = []

    def append(self, row: object) -> int:
        """Add a row at the end, and give its place.

        Parameters
        ----------
        row : object
            Comes back as the store would keep it: as JSON says it.

        Raises
        ------
        TaskError
            A part of it has no form in JSON.
        """
        try:
            content = to_json(row).encode()
        except (TypeError, ValueError) as error:
            message = f"A row cannot be put aside, for it has no form in JSON: {error}."
            raise TaskError(message, hint="Give tasks strings, numbers, lists and dicts only.") from error
        if not self._full:
            try:
                return self._write(content)
            except OSError as error:
                self._full = True
                self._tell(
                    f"Texts that wait for their turn cannot be written to a temporary file ({error}); "
                    f"they are kept in memory. Make room in {tempfile.gettempdir()}, or set TMPDIR."
                )
        self._in_memory.append(content)
        return self._end + len(self._in_memory) - 1

    def read(self, place: int) -> tuple[Any, int]:
        """Give the row at a place, and the place of the one after it."""
        if place >= self._end or self._file is None:
            return from_json(self._in_memory[place - self._end].decode()), place + 1
        self._file.seek(place)
        length = int.from_bytes(self._file.read(_LENGTH_BYTES))
        return from_json(self._file.read(length).decode()), place + _LENGTH_BYTES + length

    def close(self) -> None:
        """Forget all rows and give the file back."""
        if self._file is not None:
            self._file.close()
        self._file, self._end, self._full, self._in_memory = None, 0, False, []

    def _write(self, content: bytes) -> int:
        if self._file is None:
            # Unbuffered, so that a full disk is met here and not at some later read.
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - lives as long as the object
            weakref.finalize(self, self._file.close)
        record = len(content).to_bytes(_LENGTH_BYTES) + content
        self._file.seek(self._end)
        if self._file.write(record) < len(record):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        place = self._end
        self._end += len(record)
        return place


class Spool:
    """A queue on disk: first in, first out.

    Two files take turns, one to read and one to write, so that rows that are taken out and put back for ever need
    no more room than twice their size.

    Parameters
    ----------
    tell : callable
        Told, in a sentence, if a file cannot be written; rows are then kept in memory.

    Examples
    --------
    >>> spool = Spool(print)
    >>> spool.put({"text": "Ana"}), spool.put({"text": "Bob"})
    (None, None)
    >>> spool.take(), len(spool)
    ({'text': 'Ana'}, 1)
    >>> spool.close()
    """

    def __init__(self, tell: Tell) -> None:
        self._reading = RowFile(tell)
        self._writing = RowFile(tell)
        self._place = 0
        self._unread = 0
        self._written = 0

    def __len__(self) -> int:
        return self._unread + self._written

    def put(self, row: object) -> None:
        """Add a row at the end.

        Raises
        ------
        TaskError
            A part of it has no form in JSON.
        """
        self._writing.append(row)
        self._written += 1

    def take(self) -> Any:
        """Take the first row out.

        Raises
        ------
        IndexError
            There is none.
        """
        if not self:
            msg = "The spool is empty."
            raise IndexError(msg)
        if not self._unread:
            self._reading.close()
            self._reading, self._writing = self._writing, self._reading
            self._unread, self._written, self._place = self._written, 0, 0
        row, self._place = self._reading.read(self._place)
        self._unread -= 1
        return row

    def close(self) -> None:
        """Forget all rows and give the files back."""
        self._reading.close()
        self._writing.close()
        self._place = self._unread = self._written = 0

"""Which hashes have come before: exact, in a few megabytes whatever their number."""

from __future__ import annotations

import tempfile
import weakref
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import IO

import numpy as np
import numpy.typing as npt

from nb_annotate.tasks.errors import SourceError

Hashes = npt.NDArray[np.uint64]

_IN_MEMORY = 1 << 15
_BYTES = 8
_PAGE = 128
"""Hashes between two that are kept in memory: one look-up reads one kilobyte."""
_CHUNK = 1 << 15
_FILTER_BITS = 26
"""8 MB: at ten million hashes one new hash in 25 is looked up for nothing."""
_PROBES = 4
_MIX = 0x9E37_79B9_7F4A_7C15
_WORD = (1 << 64) - 1
_PLACE = (1 << _FILTER_BITS) - 1
_FIRST_SHIFT = 64 - _FILTER_BITS
_STEP_SHIFT = 64 - 2 * _FILTER_BITS


class SeenHashes:
    """A set of 64-bit hashes that stays small in memory.

    The first hashes are an ordinary set. When it is full they go, sorted, into a temporary file (a run), and a
    Bloom filter in front says for most new hashes that no run has to be asked. Runs are merged as they grow, so that
    there are few. The files have no name and vanish with the object or the process.

    Examples
    --------
    >>> seen = SeenHashes()
    >>> seen.add(17), seen.add(17), len(seen)
    (True, False, 1)
    """

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._filter = bytearray()
        self._runs: list[_Run] = []

    def add(self, value: int) -> bool:
        """Take a hash in; say whether it is new.

        Parameters
        ----------
        value : int
            From 0 to 2**64 - 1.

        Raises
        ------
        SourceError
            The temporary file cannot be written.
        """
        if value in self:
            return False
        self._recent.add(value)
        if len(self._recent) >= _IN_MEMORY:
            self._spill()
        return True

    def __contains__(self, value: int) -> bool:
        return value in self._recent or (bool(self._runs) and self._stored(value))

    def __len__(self) -> int:
        return len(self._recent) + sum(run.length for run in self._runs)

    def close(self) -> None:
        """Forget everything and give the temporary files back."""
        for run in self._runs:
            run.file.close()
        self._runs, self._filter, self._recent = [], bytearray(), set()

    def _stored(self, value: int) -> bool:
        bits = self._filter
        # Multiplied first: hashes may be small numbers, and the filter wants all bits to vary.
        mixed = (value * _MIX) & _WORD
        place, step = mixed >> _FIRST_SHIFT, (mixed >> _STEP_SHIFT & _PLACE) | 1
        for _ in range(_PROBES):
            if not bits[place >> 3] >> (place & 7) & 1:
                return False
            place = (place + step) & _PLACE
        return any(run.holds(value) for run in self._runs)

    def _spill(self) -> None:
        hashes = np.sort(np.fromiter(self._recent, np.uint64, len(self._recent)))
        if not self._filter:
            self._filter = bytearray(1 << (_FILTER_BITS - 3))
        bits = np.frombuffer(self._filter, np.uint8)
        for places in _places(hashes):
            np.bitwise_or.at(bits, places >> np.uint64(3), np.left_shift(1, places & np.uint64(7)).astype(np.uint8))
        try:
            self._runs.append(_Run.write(iter([hashes])))
            while len(self._runs) > 1 and self._runs[-2].length < 2 * self._runs[-1].length:
                newer, older = self._runs.pop(), self._runs.pop()
                self._runs.append(_Run.write(_merged(older, newer)))
                newer.file.close()
                older.file.close()
        except OSError as error:
            message = f"The temporary file that remembers which texts came before cannot be written: {error}."
            raise SourceError(message, hint=f"Make room in {tempfile.gettempdir()}, or set TMPDIR.") from error
        self._recent = set()


class _Run:
    """Sorted hashes in a nameless temporary file, with the first of every page in memory."""

    def __init__(self, file: IO[bytes], length: int, firsts: array[int]) -> None:
        self.file = file
        self.length = length
        self._firsts = firsts
        weakref.finalize(self, file.close)

    @classmethod
    def write(cls, parts: Iterator[Hashes]) -> _Run:
        """Write parts that are sorted, one after the other."""
        file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - lives as long as the run
        firsts = array("Q")
        length = 0
        for part in parts:
            firsts.frombytes(part[-length % _PAGE :: _PAGE].tobytes())
            file.write(part.tobytes())
            length += len(part)
        return cls(file, length, firsts)

    def holds(self, value: int) -> bool:
        """Look one hash up, reading one page at most."""
        page = bisect_right(self._firsts, value) - 1
        if page < 0:
            return False
        self.file.seek(page * _PAGE * _BYTES)
        hashes = memoryview(self.file.read(_PAGE * _BYTES)).cast("Q")
        place = bisect_left(hashes, value)
        return place < len(hashes) and hashes[place] == value

    def chunks(self) -> Iterator[Hashes]:
        """Read everything, in order."""
        self.file.seek(0)
        while content := self.file.read(_CHUNK * _BYTES):
            yield np.frombuffer(content, np.uint64)


def _merged(left: _Run, right: _Run) -> Iterator[Hashes]:
    """Merge two runs, holding two chunks."""
    sources = (left.chunks(), right.chunks())
    nothing = np.empty(0, np.uint64)
    pending = [nothing, nothing]
    while True:
        for side, source in enumerate(sources):
            if not len(pending[side]):
                pending[side] = next(source, nothing)
        if not (len(pending[0]) and len(pending[1])):
            break
        # Up to the smaller of the two last hashes, nothing unread can come in between.
        border = min(pending[0][-1], pending[1][-1])
        cuts = [int(np.searchsorted(part, border, "right")) for part in pending]
        yield np.sort(np.concatenate([part[:cut] for part, cut in zip(pending, cuts, strict=True)]), kind="stable")
        pending = [part[cut:] for part, cut in zip(pending, cuts, strict=True)]
    for part, source in zip(pending, sources, strict=True):
        if len(part):
            yield part
        yield from source


def _places(hashes: Hashes) -> Iterator[Hashes]:
    """Give the bits of the filter that stand for hashes, probe by probe; the same that `_stored` asks for."""
    mixed = hashes * np.uint64(_MIX)
    first = mixed >> np.uint64(_FIRST_SHIFT)
    step = (mixed >> np.uint64(_STEP_SHIFT) & np.uint64(_PLACE)) | np.uint64(1)
    for probe in range(_PROBES):
        yield (first + np.uint64(probe) * step) & np.uint64(_PLACE)

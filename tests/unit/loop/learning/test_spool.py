"""Rows that wait on disk: in order, unchanged, whatever happens to the disk."""

from __future__ import annotations

import gc
import os
import tempfile
from collections import deque

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.loop.learning.spool import RowFile, Spool
from nb_annotate.tasks.errors import TaskError

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PLAIN | st.just("take"), max_size=40))
def test_first_in_first_out(steps: list) -> None:
    spool, reference = Spool(pytest.fail), deque()
    for step in steps:
        if step == "take" and reference:
            assert spool.take() == reference.popleft()
        else:
            spool.put(step)
            reference.append(step)
        assert len(spool) == len(reference)
    assert [spool.take() for _ in range(len(spool))] == list(reference)
    with pytest.raises(IndexError):
        spool.take()
    spool.close()


def test_half_a_surrogate_pair_and_large_numbers_survive() -> None:
    spool = Spool(pytest.fail)
    row = {"text": "a\ud800b 🎉", "meta": {"n": 2**70, "bidi": "\u202e\n\x1b[0m"}}
    spool.put(row)
    assert spool.take() == row
    spool.close()


def test_rows_are_found_by_their_place() -> None:
    file = RowFile(pytest.fail)
    places = [file.append({"n": number}) for number in range(50)]
    assert [file.read(place)[0]["n"] for place in reversed(places)] == list(range(49, -1, -1))
    assert [file.read(place)[1] for place in places[:-1]] == places[1:]
    file.close()


def test_what_has_no_form_in_json_is_refused() -> None:
    spool = Spool(pytest.fail)
    with pytest.raises(TaskError, match="no form in JSON"):
        spool.put({"text": "Ana", "meta": {1, 2}})
    assert len(spool) == 0
    spool.close()


def test_putting_back_for_ever_needs_no_more_room() -> None:
    spool = Spool(pytest.fail)
    for number in range(100):
        spool.put({"n": number, "text": "x" * 100})
    files = (spool._reading, spool._writing)
    largest = 0
    for _ in range(5000):
        spool.put(spool.take())
        largest = max(largest, sum(file._end for file in files))
    assert largest < 2.5 * 100 * 130
    spool.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")  # noqa: PTH110
def test_a_full_disk_keeps_rows_in_memory_and_says_so(monkeypatch) -> None:
    told: list[str] = []
    spool = Spool(told.append)
    spool.put({"n": 0})
    spool.put({"n": 1})
    written = spool._writing._file
    full = open("/dev/full", "r+b", buffering=0)  # noqa: SIM115, PTH123

    class Disk:
        """The file as it is, on a disk that has become full."""

        seek, read, close = written.seek, written.read, written.close
        write = full.write

    spool._writing._file = Disk()
    for number in range(2, 6):
        spool.put({"n": number})
    assert len(told) == 1
    assert "No space left" in told[0]
    assert tempfile.gettempdir() in told[0]
    assert [spool.take()["n"] for _ in range(6)] == list(range(6))
    spool.close()
    full.close()


def test_no_place_for_temporary_files(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    told: list[str] = []
    spool = Spool(told.append)
    spool.put({"n": 0})
    spool.put({"n": 1})
    assert (spool.take(), spool.take(), len(told)) == ({"n": 0}, {"n": 1}, 1)
    spool.close()


def test_files_close_with_the_object() -> None:
    spool = Spool(pytest.fail)
    spool.put({"n": 1})
    file = spool._writing._file
    del spool
    gc.collect()
    assert file.closed


def test_a_closed_spool_is_empty_and_may_be_used_again() -> None:
    spool = Spool(pytest.fail)
    spool.put({"n": 1})
    spool.close()
    assert len(spool) == 0
    spool.put({"n": 2})
    assert spool.take() == {"n": 2}
    spool.close()

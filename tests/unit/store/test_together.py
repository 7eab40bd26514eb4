"""Threads, processes, locks, full disks and kills: nothing acknowledged is ever lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from nb_annotate.store.event import Counts
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import StoreBusyError, StoreError
from tests.benchmarks.store_kill import REPOSITORY, kill_rounds

WRITER = """
import sys
from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import answers

store = Store(sys.argv[1])
for event in answers(150, seed=int(sys.argv[2])):
    store.append([event])
    print(event.id)
"""


@pytest.mark.parametrize("location", ["path", ":memory:"])
def test_any_thread_may_write_and_read(path, answer, location) -> None:
    events = [answer(f"text {number}") for number in range(120)]
    with Store(path if location == "path" else location) as store:
        seen: list[int] = []

        def append(event) -> None:
            store.append([event])
            seen.append(len(store.df("news")))
            store.recent("news", "ana", 3)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(append, events))
        assert store.counts("news") == Counts(accept=120)
        assert {event.id for event in store.events_since("news", 0)} == {event.id for event in events}
        assert store.last_seq("news") == 120
        assert max(seen) == 120


def test_two_processes_write_into_one_store(path) -> None:
    Store(path).close()
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, path, str(seed)], stdout=subprocess.PIPE, text=True, cwd=REPOSITORY
        )
        for seed in (1, 2)
    ]
    acknowledged = [writer.communicate()[0].split() for writer in writers]
    assert [len(ids) for ids in acknowledged] == [150, 150]
    with Store(path) as store:
        events = store.events_since("news", 0)
        assert [event.seq for event in events] == list(range(1, 301))
        assert {event.id for event in events} == {*acknowledged[0], *acknowledged[1]}
        assert store.counts("news") == Counts(
            *(list(store.df("news")["answer"]).count(kind) for kind in ("accept", "reject", "ignore"))
        )


def test_a_store_held_by_another_program_is_busy_and_then_free(path, store, answer) -> None:
    event = answer()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    start = time.monotonic()
    with pytest.raises(StoreBusyError, match=r"Another program holds the store .*answers.db. Try again"):
        store.append([event])
    assert time.monotonic() - start < 30
    assert store.counts("news") == Counts()
    other.execute("COMMIT")
    other.close()
    assert store.append([event])[0].status == "stored"


def test_a_short_lock_is_waited_for(path, store, answer) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    release = threading.Timer(0.3, lambda: other.execute("COMMIT"))
    release.start()
    assert store.append([answer()])[0].status == "stored"
    release.join()
    other.close()


def limit_pages(store: Store, pages: int) -> None:
    """Let the database grow no further, as on a full disk."""
    with store._database.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_after_a_full_disk_the_same_answer_is_stored(store, answer) -> None:
    first, event = answer("first"), answer("long " * 20_000)
    store.append([first])
    with store._database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    limit_pages(store, pages)
    with pytest.raises(StoreError, match=r"The disk that holds the store .*answers.db is full. Free some space"):
        store.append([event])
    assert store.counts("news") == Counts(accept=1)
    limit_pages(store, 10**6)
    assert store.append([event])[0].status == "stored"
    assert store.df("news")["text"].tolist() == ["first", "long " * 20_000]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can make a small disk")
def test_a_really_full_disk_is_survived(tmp_path, answer) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("this container may not mount a small disk")
    try:
        ballast = disk / "ballast"
        with Store(disk / "answers.db") as store:
            ballast.write_bytes(b"x" * (disk_free(disk) - 400_000))
            stored = []

            def fill_the_disk() -> None:
                for number in range(200):
                    event = answer(f"text {number}")
                    store.append([event])
                    stored.append(event.id)

            with pytest.raises(StoreError, match="is full"):
                fill_the_disk()
            assert stored
            assert [one.id for one in store.events_since("news", 0)] == stored
            ballast.unlink()
            assert store.append([answer("with room again")])[0].status == "stored"
            assert len(store.df("news")) == len(stored) + 1
    finally:
        subprocess.run(["umount", disk], check=True)


def disk_free(disk) -> int:
    """Tell the free bytes of a disk."""
    found = os.statvfs(disk)
    return found.f_bavail * found.f_frsize


def test_killed_writers_lose_nothing_that_was_acknowledged(path) -> None:
    rows = {row.name: row for row in kill_rounds(path, rounds=10, seed=7)}
    assert rows["acknowledged answers, 10 kills"].value >= 10
    assert rows["of them lost"].value == 0
    assert rows["torn or missing rows"].value == 0
    assert rows["damaged files"].value == 0

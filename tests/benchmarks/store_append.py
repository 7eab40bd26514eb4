"""How long until an answer is on the disk: small and large store, beside a bare fsync and bare SQLite."""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import answers, fill
from tests.benchmarks.table import Row, print_table

SMALL = 1_000
P99_GOAL_MS = 10.0
GROWTH_GOAL = 1.2
KIBIBYTE = b"x" * 1024


def main(argv: Sequence[str]) -> list[Row]:
    """Measure all of them in turns, so that a busy moment of the disk hits each alike."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="size of the large store")
    parser.add_argument("--appends", type=int, default=1_000, help="timed appends into each")
    options = parser.parse_args(argv)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "small.db", SMALL)
        fill(folder / "large.db", options.rows)
        with Store(folder / "small.db") as small, Store(folder / "large.db") as large:
            timed = {
                "fsync": _fsync(folder / "plain"),
                "sqlite": _bare_sqlite(folder / "bare.db"),
                "small": _append(small, options.appends, 1),
                "large": _append(large, options.appends, 2),
            }
            times: dict[str, list[float]] = {key: [] for key in timed}
            for _ in range(options.appends):
                for key, step in timed.items():
                    times[key].append(_milliseconds(step))
    median = {key: statistics.median(values) for key, values in times.items()}
    p99 = {key: statistics.quantiles(values, n=100)[-1] for key, values in times.items()}
    growth = median["large"] / median["small"]
    rows = [
        Row("fsync of 1 KiB p50 / p99 as ratio", median["fsync"], "ms", p99["fsync"], p99["fsync"] / median["fsync"]),
        Row(
            "bare SQLite insert p50 / fsync",
            median["sqlite"],
            "ms",
            median["fsync"],
            median["sqlite"] / median["fsync"],
        ),
    ]
    for key, count in (("small", SMALL), ("large", options.rows)):
        ratio = median[key] / median["sqlite"]
        rows.append(Row(f"append p50 at {count:,} / bare SQLite", median[key], "ms", median["sqlite"], ratio))
        ratio = p99[key] / p99["sqlite"]
        met = p99[key] <= P99_GOAL_MS
        name = f"append p99 at {count:,} / bare SQLite"
        rows.append(Row(name, p99[key], "ms", p99["sqlite"], ratio, f"<= {P99_GOAL_MS:g} ms", met))
    goal = f"<= {GROWTH_GOAL:g}x"
    name = f"append p50 at {options.rows:,} / {SMALL:,}"
    rows.append(Row(name, median["large"], "ms", median["small"], growth, goal, growth <= GROWTH_GOAL))
    return rows


def _milliseconds(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return (time.perf_counter() - start) * 1e3


def _append(store: Store, count: int, seed: int) -> Callable[[], object]:
    made: Iterator = answers(count, seed)
    ready = list(made)
    return lambda: store.append([ready.pop()])


def _fsync(path: Path) -> Callable[[], object]:
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def step() -> None:
        os.write(descriptor, KIBIBYTE)
        os.fsync(descriptor)

    return step


def _bare_sqlite(path: Path) -> Callable[[], object]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE answers (seq INTEGER PRIMARY KEY, content BLOB)")
    return lambda: connection.execute("INSERT INTO answers (content) VALUES (?)", (KIBIBYTE,))


if __name__ == "__main__":
    import sys

    print_table(main(sys.argv[1:]))

"""Kill a writing process at random moments: is every acknowledged answer still there?"""

from __future__ import annotations

import argparse
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import DATASET
from tests.benchmarks.table import Row, print_table

REPOSITORY = Path(__file__).parents[2]
LONGEST_LIFE_S = 0.15
OPEN_GOAL_S = 1.0

WRITER = """
import sys
from tests.benchmarks.store_rows import answers
from nb_annotate.store.store import Store

store = Store(sys.argv[1])
for event in answers(100_000, seed=int(sys.argv[2])):
    store.append([event])
    print(event.id, flush=True)
"""


def main(argv: Sequence[str]) -> list[Row]:
    """Count acknowledged answers that are gone, damaged files, and the slowest opening."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as name:
        return kill_rounds(Path(name) / "answers.db", options.rounds)


def kill_rounds(path: Path, rounds: int, seed: int = 0) -> list[Row]:
    """Start a writer and kill it, so many times, on one store."""
    rng = random.Random(seed)
    acknowledged: set[str] = set()
    damaged = 0
    slowest = 0.0
    for number in range(rounds):
        acknowledged |= _write_and_kill(path, number, rng.uniform(0, LONGEST_LIFE_S))
        start = time.perf_counter()
        store = Store(path)
        slowest = max(slowest, time.perf_counter() - start)
        store.close()
        connection = sqlite3.connect(path)
        damaged += connection.execute("PRAGMA integrity_check").fetchone() != ("ok",)
        connection.close()
    with Store(path) as store:
        events = store.events_since(DATASET, 0)
    stored = {event.id for event in events}
    lost = len(acknowledged - stored)
    missing = events[-1].seq - len(events)
    torn = sum(event.decision is None or not event.text for event in events)
    return [
        Row(f"acknowledged answers, {rounds} kills", len(acknowledged), "", None, None, "> 0", bool(acknowledged)),
        Row("of them lost", lost, "", None, None, "0", lost == 0),
        Row("torn or missing rows", torn + missing, "", None, None, "0", torn == missing == 0),
        Row("damaged files", damaged, "", None, None, "0", damaged == 0),
        Row("slowest opening after a kill", slowest, "s", None, None, f"< {OPEN_GOAL_S:g} s", slowest < OPEN_GOAL_S),
    ]


def _write_and_kill(path: Path, seed: int, seconds: float) -> set[str]:
    command = [sys.executable, "-c", WRITER, str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()  # imports take long: the kill is to fall among writes
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        lines = [first, *writer.stdout]
    return {line.strip() for line in lines if line.endswith("\n")}


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

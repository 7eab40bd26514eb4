"""Kill a writing process at random moments: is every acknowledged answer still there?"""

from __future__ import annotations

import argparse
import os
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

WRITERS = """
import os, sys
from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import answers

for seed in sys.stdin:  # everything is imported by now: each writer starts at once
    writer = os.fork()
    if writer == 0:
        store = Store(sys.argv[1])
        for event in answers(100_000, int(seed)):
            store.append([event])
            os.write(1, f"{event.id}\\n".encode())
    os.write(1, f"pid {writer}\\n".encode())
    os.waitpid(writer, 0)
    os.write(1, b"dead\\n")
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
    command = [sys.executable, "-c", WRITERS, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, cwd=REPOSITORY
    ) as writers:
        for number in range(rounds):
            acknowledged |= _write_and_kill(writers, number, rng.uniform(0, LONGEST_LIFE_S))
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


def _write_and_kill(writers: subprocess.Popen[str], seed: int, seconds: float) -> set[str]:
    """Let one writer begin, kill it after some time, and return what it said was stored."""
    assert writers.stdin is not None
    assert writers.stdout is not None
    writers.stdin.write(f"{seed}\n")
    lines: list[str] = []
    while len(lines) < 2:  # its number and its first answer, in either order: the kill is to fall among writes
        lines.append(writers.stdout.readline().strip())
    (pid,) = (int(line.split()[1]) for line in lines if line.startswith("pid"))
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    while lines[-1] != "dead":
        lines.append(writers.stdout.readline().strip())
    return {line for line in lines if line != "dead" and not line.startswith("pid")}


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

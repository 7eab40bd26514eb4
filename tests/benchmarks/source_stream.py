"""Ten million lines: when the first task is there, how much memory a pass takes, and how fast it is.

python -m tests.benchmarks.source_stream --lines 10000000
"""

from __future__ import annotations

import argparse
import gc
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from nb_annotate.sources.opening import open_source
from nb_annotate.sources.seen import SeenHashes
from nb_annotate.tasks.hashing import set_hashes
from tests.benchmarks.table import Row, print_table

EARLY_TASKS = 10_000
FIRST_TASK_GOAL = 1.0
GROWTH_GOAL = 20.0
THROUGHPUT_GOAL = 0.8
_SAMPLE_EVERY = 10_000


def write_lines(path: Path, count: int) -> None:
    """Write texts of the length of a headline, all different."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = f"Headline {number}: the council of town {number % 977} votes on the {number % 31}th plan"
            file.write(json.dumps({"text": text, "meta": {"source": "synthetic", "n": number}}) + "\n")


def seconds_of_json(path: Path) -> float:
    """Time one pass of `json.loads` over the lines and nothing else."""
    started = time.perf_counter()
    with path.open(encoding="utf-8") as file:
        for line in file:
            json.loads(line)
    return time.perf_counter() - started


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=1_000_000)
    lines = parser.parse_args(argv).lines
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.jsonl"
        write_lines(path, lines)

        started = time.perf_counter()
        next(iter(open_source(path)))
        first = time.perf_counter() - started

        started = time.perf_counter()
        read = sum(1 for _ in open_source(path))
        reading = time.perf_counter() - started
        bare = seconds_of_json(path)

        growth, hashing, new = _pass_with_hashes(path)
    if read != lines or new != lines:
        message = f"{lines} lines were written, {read} tasks read, {new} of them new."
        raise AssertionError(message)
    ratio = bare / reading
    return [
        Row(f"first task of {lines:,} lines", first, "s", None, None, f"< {FIRST_TASK_GOAL:g}", first < FIRST_TASK_GOAL),
        Row(
            "reading, beside json.loads", lines / reading, "tasks/s", lines / bare, ratio,
            f">= {THROUGHPUT_GOAL:g}x", ratio >= THROUGHPUT_GOAL,
        ),
        Row("reading, hashing, deduplicating", lines / hashing, "tasks/s", lines / bare, bare / hashing, None, None),
        Row(
            f"memory from {EARLY_TASKS:,} to {lines:,} tasks", growth, "MB", None, None,
            f"<= {GROWTH_GOAL:g}", growth <= GROWTH_GOAL,
        ),
    ]  # fmt: skip


def _pass_with_hashes(path: Path) -> tuple[float, float, int]:
    """Give the growth of the process in MB, the seconds, and the number of new texts of one pass."""
    process = psutil.Process()
    seen = SeenHashes()
    early = peak = new = 0
    started = time.perf_counter()
    for number, task in enumerate(open_source(path), start=1):
        new += seen.add(set_hashes(task, "ner_manual")["_task_hash"])
        if number == EARLY_TASKS:
            gc.collect()
            early = process.memory_info().rss
        elif number % _SAMPLE_EVERY == 0:
            peak = max(peak, process.memory_info().rss)
    seconds = time.perf_counter() - started
    seen.close()
    return max(0, peak - early) / 1e6, seconds, new


if __name__ == "__main__":
    print_table(main())

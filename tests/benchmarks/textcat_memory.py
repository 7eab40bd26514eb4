"""Memory of a session about categories while texts that come for ever are looked at for their merit.

What counts is how far the highest point of the last three quarters is above that of the first one: by then the pool is
full. Choosing is timed in the same session, with as many texts in the pool as it holds.

python -m tests.benchmarks.textcat_memory --texts 1000000
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import count as count_from
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import nb_annotate as nba
from nb_annotate.loop.categories.parts import CAPACITY
from nb_annotate.loop.learning.model_loop import CARDS, SCANNED_ROWS
from tests.benchmarks.learning_corpora import data_folder
from tests.benchmarks.loop_memory import GROWTH_GOAL, QUARTERS, loop_of, resident
from tests.benchmarks.table import Row, print_table

CHOICE_GOAL = 150.0
"""ms to choose `CARDS` cards once the texts are scored."""
_ANSWERS = 40
_LOOK_EVERY = 1_000
_TIMES = 9


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=50_000)
    options = parser.parse_args(argv)
    rows = []
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        for asks in ("texts", "labels"):
            memory, choosing = pool.submit(scan, asks, options.texts).result()
            growth = max(memory[1:]) - memory[0]
            quarters = ", ".join(f"{each:.0f}" for each in memory)
            title = (
                f"cards about {asks}: memory over {options.texts:,} texts, last three quarters (by quarter: {quarters})"
            )
            rows.append(Row(title, growth, "MB", memory[0], None, f"<= {GROWTH_GOAL:g}", growth <= GROWTH_GOAL))
            title = f"cards about {asks}: {CARDS} chosen out of {CAPACITY:,} texts with 77 categories, scored before"
            rows.append(Row(title, choosing, "ms", None, None, f"<= {CHOICE_GOAL:g}", choosing <= CHOICE_GOAL))
    return rows


def scan(asks: str, count: int) -> tuple[list[float], float]:
    """Let rows pass through a session's pool; give the most MB of each quarter, and the ms that choosing took."""
    with gzip.open(data_folder() / "banking77" / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        gold = {row["text"]: row["label"] for row in map(json.loads, lines)}
    with tempfile.TemporaryDirectory() as folder:
        store, labels = Path(folder) / "scan.db", sorted(set(gold.values()))
        common: dict[str, Any] = {"labels": labels, "exclusive": True, "store": store, "dataset": "memory"}
        source = variants(list(gold))
        if asks == "labels":
            session = nba.textcat.teach(source, "blank:en", **common)
        else:
            session = nba.textcat.correct(source, "blank:en", update=True, **common)
        for _ in range(_ANSWERS):
            answer(session, gold)
        session.wait()
        loop = loop_of(session)
        while not loop.pool.full:
            loop.pool.fill(CAPACITY)
        merit = loop._chooser.merit(loop.model)
        memory = [0.0] * QUARTERS
        full = looked_at = loop.pool.read
        while loop.pool.read < full + count:
            loop.pool.scan(SCANNED_ROWS, merit)
            if loop.pool.read >= min(looked_at + _LOOK_EVERY, full + count):
                looked_at = loop.pool.read
                quarter = min(QUARTERS * (looked_at - full) // count, QUARTERS - 1)
                memory[quarter] = max(memory[quarter], resident())
        choosing = time_of_choosing(session)
        session.close()
    return memory, choosing


def time_of_choosing(session: nba.Session) -> float:
    """Give the median milliseconds of choosing cards whose texts have been scored."""
    loop = loop_of(session)
    times = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        loop._chooser.choose(loop.model, loop.trainer.version, CARDS)
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times[1:])  # the first one has them scored


def answer(session: nba.Session, gold: dict[str, str]) -> None:
    """Answer the card on top rightly."""
    task = session.task
    if task is None:
        raise AssertionError("A source without an end has no last card.")
    right = gold[task["text"].partition(": ")[2]]
    if task["_view_id"] == "classification":
        session.answer("accept" if task["label"] == right else "reject")
    else:
        session.answer("accept", accept=[right])


def variants(texts: Sequence[str]) -> Iterator[str]:
    """Give texts for ever; each starts with a word that no other one has."""
    for number in count_from(0):
        yield f"Note{number}x: {texts[number % len(texts)]}"


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

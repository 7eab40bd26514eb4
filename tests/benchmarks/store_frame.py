"""How long a frame of all answers takes, beside a plain `pandas.read_sql` of the same columns."""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store.schema import events
from nb_annotate.store.store import Store
from tests.benchmarks.store_rows import ANNOTATOR, DATASET, fill
from tests.benchmarks.table import Row, print_table

GOAL = 1.5
OPEN_GOAL_S = 1.0
COLUMNS = [
    "task_hash",
    "row_id",
    "row_index",
    "text",
    "view_id",
    "answer",
    "scope",
    "labels",
    "spans",
    "label",
    "accept",
    "annotator",
    "session",
    "note",
    "flagged",
    "score",
    "model_version",
    "input_hash",
    "started_at",
    "ended_at",
    "meta",
]


def main(argv: Sequence[str]) -> list[Row]:
    """Measure opening, `read_sql`, `df` and `spans_df` in turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args(argv)

    opening, plain, frame, spans, counting = ([] for _ in range(5))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "answers.db"
        fill(path, options.rows)
        engine = sa.create_engine(f"sqlite:///{path}")
        query = sa.select(*(events.c[column] for column in COLUMNS)).where(
            events.c.dataset == DATASET, events.c.kind == "answer"
        )
        for _ in range(options.repeats):
            opening.append(_seconds(lambda: Store(path).close()))
            with Store(path) as store:
                plain.append(_seconds(lambda: pd.read_sql(query, engine)))
                frame.append(_seconds(lambda: store.df(DATASET, ANNOTATOR)))
                spans.append(_seconds(lambda: store.spans_df(DATASET, ANNOTATOR)))
                counting.append(_seconds(lambda: store.counts(DATASET, ANNOTATOR)))
        engine.dispose()
    base, ours, by_span = (statistics.median(times) for times in (plain, frame, spans))
    opened, counted = (max(times) for times in (opening, counting))
    size = f"{options.rows:,}"
    return [
        Row(f"open {size}", opened, "s", None, None, f"< {OPEN_GOAL_S:g} s", opened < OPEN_GOAL_S),
        Row(f"counts of {size}", counted * 1e3, "ms"),
        Row(f"df of {size} / read_sql", ours, "s", base, ours / base, f"<= {GOAL:g}x", ours / base <= GOAL),
        Row(f"spans_df of {size} / read_sql", by_span, "s", base, by_span / base),
    ]


def _seconds(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    result = step()
    took = time.perf_counter() - start
    del result
    return took


if __name__ == "__main__":
    import sys

    print_table(main(sys.argv[1:]))

"""How long a click update takes when 50, 200 and 800 texts are answered.

python -m tests.benchmarks.crf_update
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence

from threadpoolctl import threadpool_limits

from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.span_model import Lesson
from tests.benchmarks.fashion import LABEL, lessons_of, texts_of
from tests.benchmarks.table import Row, print_table

ANSWERED = (50, 200, 800)
GOAL = 0.1
ROUNDS = 9
NEW_AT_A_TIME = 5


def seconds_of_updates(lessons: Sequence[Lesson]) -> list[float]:
    """Time updates on the last five lessons of a book."""
    model = CrfModel([LABEL])
    model.update(lessons, lessons)
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        model.update(lessons[-NEW_AT_A_TIME:], lessons)
        seconds.append(time.perf_counter() - started)
    return seconds


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    argparse.ArgumentParser(description=__doc__).parse_args(argv)
    lessons = lessons_of(texts_of("train.jsonl", max(ANSWERED)))
    rows = []
    with threadpool_limits(limits=1):  # as in the background of a session
        for count in ANSWERED:
            seconds = seconds_of_updates(lessons[:count])
            median = statistics.median(seconds)
            name = f"CRF click update at {count} texts, median"
            rows.append(Row(name, median * 1000, "ms", goal=f"<= {GOAL * 1000:.0f} ms", ok=median <= GOAL))
            rows.append(Row(f"CRF click update at {count} texts, slowest of {ROUNDS}", max(seconds) * 1000, "ms"))
    return rows


if __name__ == "__main__":
    print_table(main())

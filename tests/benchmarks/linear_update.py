"""How long `LinearTextModel` takes to learn ten more answers, and to refit.

python -m tests.benchmarks.linear_update
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import time
from collections.abc import Sequence

from threadpoolctl import threadpool_limits

from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.models.text_model import TextInput, TextLesson
from tests.benchmarks.learning_corpora import data_folder
from tests.benchmarks.table import Row, print_table

ANSWERED = (50, 200, 800)
NEW_AT_A_TIME = 10
ROUNDS = 9
GOAL = 0.05
REFIT_GOAL = 10.0


def lessons_of(corpus: str, count: int) -> tuple[tuple[str, ...], list[TextLesson]]:
    """Give the labels of a corpus and lessons drawn at random from it, answered in full."""
    path = data_folder() / corpus
    path = path if path.suffix == ".gz" else path / "train.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    random.Random(0).shuffle(records)
    labels = tuple(sorted({record["label"] for record in records}))
    return labels, [
        TextLesson(
            TextInput(record["text"]),
            frozenset({record["label"]}),
            frozenset(labels) - {record["label"]},
            source=number + 1,
        )
        for number, record in enumerate(records[:count])
    ]


def seconds_of_updates(model: LinearTextModel, lessons: Sequence[TextLesson], count: int) -> list[float]:
    """Time updates by ten answers each that end at `count` lessons."""
    before = count - NEW_AT_A_TIME
    seconds = []
    for number in range(ROUNDS):
        model.update([], lessons[:before])
        # Ten that it has never seen each time, so that features and similarities are computed.
        first = count + number * NEW_AT_A_TIME
        new = list(lessons[first : first + NEW_AT_A_TIME])
        started = time.perf_counter()
        model.update(new, [*lessons[:before], *new])
        seconds.append(time.perf_counter() - started)
    return seconds


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    argparse.ArgumentParser(description=__doc__).parse_args(argv)
    rows = []
    with threadpool_limits(limits=1):  # as in the background of a session
        for corpus, exclusive in (("sms_spam/all.jsonl.gz", False), ("banking77", True)):
            labels, lessons = lessons_of(corpus, 2000)
            asked = labels if exclusive else ("spam",)
            name = corpus.partition("/")[0]
            for count in ANSWERED:
                model = LinearTextModel(asked, exclusive=exclusive)
                seconds = statistics.median(seconds_of_updates(model, lessons, count))
                goal = None if exclusive else f"<= {GOAL * 1000:.0f} ms"
                ok = None if exclusive else seconds <= GOAL
                what = f"linear update by ten answers, {name} ({len(asked)} labels) at {count}, median"
                rows.append(Row(what, seconds * 1000, "ms", goal=goal, ok=ok))
            model = LinearTextModel(asked, exclusive=exclusive)
            started = time.perf_counter()
            model.refit(lessons, lambda: False)
            took = time.perf_counter() - started
            rows.append(
                Row(
                    f"linear refit, {name} ({len(asked)} labels) at {len(lessons)}",
                    took,
                    "s",
                    goal=f"<= {REFIT_GOAL:.0f} s",
                    ok=took <= REFIT_GOAL,
                )
            )
    return rows


if __name__ == "__main__":
    print_table(main())

"""Memory of a session: many texts looked at for their merit, many answers, and the strings that spaCy keeps.

Each part runs in a process of its own. What counts is how far the highest point of the last three quarters is above that
of the first one: by then the pool is full, and tables of words, which start anew now and then, have been full once.

python -m tests.benchmarks.loop_memory --texts 100000 --answers 10000
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import count as count_from
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import psutil
from spacy.vocab import Vocab

from nb_annotate.loop.learning.model_loop import SCANNED_ROWS, ModelLoop
from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.strategies import STRATEGIES
from nb_annotate.loop.spans.choosing import Chooser
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.sources.opening import open_source
from nb_annotate.store.store import Store
from nb_annotate.tasks.types import Span
from tests.benchmarks.answering import answer_cards
from tests.benchmarks.fashion import lessons_of, texts_of
from tests.benchmarks.learning_corpora import corpus, three_labels
from tests.benchmarks.learning_rows import learning_of, recipe_of
from tests.benchmarks.spacy_corpus import PIPELINE
from tests.benchmarks.table import Row, print_table

GROWTH_GOAL = 20.0
"""MB, as for streamed texts."""
STRINGS_GOAL = 1.05
QUARTERS = 4
PARTS = ("crf", "spacy", "answers")
_LOOK_EVERY = 1_000
_BEFORE = 60
"""Answers that the model has learned from before texts are looked at."""


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--answers", type=int, default=1_000)
    parser.add_argument("--parts", nargs="+", default=PARTS, choices=PARTS)
    options = parser.parse_args(argv)
    rows: list[Row] = []
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        for part in options.parts:
            if part == "answers":
                memory = pool.submit(answer, options.answers).result()
                rows += _rows(f"memory over {options.answers:,} answers", memory, options.answers)
                continue
            memory, strings = pool.submit(scan, part, options.texts).result()
            rows += _rows(f"{part}: memory over {options.texts:,} texts scored through the pool", memory)
            ratio = max(strings[1:]) / strings[0]
            title = f"{part}: most strings that spaCy keeps, {options.texts:,} texts, last three quarters"
            goal = f"<= {STRINGS_GOAL:g}x the first"
            rows.append(Row(title, max(strings[1:]), "", strings[0], ratio, goal, ratio <= STRINGS_GOAL))
    return rows


def scan(kind: str, count: int) -> tuple[list[float], list[int]]:
    """Let rows that come for ever pass through a session's pool; give the most MB and spaCy strings of each quarter."""
    if kind == "crf":
        used = corpus("fashion_brands")
        learning = learning_of(used, 0)
    else:
        used = replace(three_labels(), labels=("PERSON",), model=PIPELINE, patterns=[])
        learning = replace(learning_of(used, 0), make_model=lambda: SpacyNer(PIPELINE, used.labels))
    with tempfile.TemporaryDirectory() as folder:
        session = new_session(learning, (text for text, _ in variants(used.train)), Path(folder) / "scan.db")
        loop = loop_of(session)
        if kind == "crf":
            lessons = lessons_of(texts_of("train.jsonl", _BEFORE))
            loop.model.update(lessons, lessons)
        session.next_tasks(1)  # fills the pool
        merit = Chooser(learning, loop.pool, loop.book, loop.work).merit(loop.model)
        memory, strings = [0.0] * QUARTERS, [0] * QUARTERS
        looked_at = 0
        while loop.pool.read < count:
            loop.pool.scan(SCANNED_ROWS, merit)
            if loop.pool.read >= looked_at + _LOOK_EVERY or loop.pool.read >= count:
                looked_at = loop.pool.read
                quarter = min(QUARTERS * looked_at // count, QUARTERS - 1)
                memory[quarter] = max(memory[quarter], resident())
                strings[quarter] = max(strings[quarter], spacy_strings())
        session.close()
    return memory, strings


def answer(count: int) -> list[float]:
    """Answer cards of one session, all of them learned from; give MB at each quarter."""
    used = corpus("fashion_brands")
    gold = Gold(dict(islice(variants(used.train), count)))
    annotator = SimulatedAnnotator(gold)
    with tempfile.TemporaryDirectory() as folder:
        session = new_session(learning_of(used, 0), gold.texts, Path(folder) / "answers.db")
        memory = []
        for _ in range(QUARTERS):
            answer_cards(session, annotator, count // QUARTERS, refits=False)
            memory.append(resident())
        session.close()
    return memory


def variants(gold: Gold) -> Iterator[tuple[str, list[Span]]]:
    """Give texts with their spans for ever; each starts with a word that no other one has."""
    texts = list(gold)
    for number in count_from(0):
        text, spans = texts[number % len(texts)]
        head = f"Note{number}x: "
        moved: list[Span] = [
            {**span, "start": span["start"] + len(head), "end": span["end"] + len(head)} for span in spans
        ]
        yield head + text, moved


def new_session(learning: SpanLearning, texts: Iterable[str], path: Path) -> Session:
    """Make a session that asks by cost, learns in the calls that answer, and stores on disk."""
    source = open_source(texts)
    strategy = STRATEGIES["cost"]
    recipe = replace(recipe_of(learning), stream=source, learning=strategy.learning(learning, learning.seed))
    return Session(recipe, source, Store(path), dataset="memory", annotator="simulated", background=False)


def spacy_strings() -> int:
    """Count the strings that all of spaCy's vocabularies keep."""
    return sum(len(kept.strings) for kept in gc.get_objects() if isinstance(kept, Vocab))


def loop_of(session: Session) -> ModelLoop:
    """Give the model loop of a session that has one."""
    if session.learning is None:
        raise AssertionError("A session that learns has a model loop.")
    return session.learning


def resident() -> float:
    """Give the memory of this process in MB."""
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


def _rows(title: str, memory: Sequence[float], answers: int = 0) -> Iterator[Row]:
    growth = max(memory[1:]) - memory[0]
    name = f"{title}, last three quarters (by quarter: {', '.join(f'{each:.0f}' for each in memory)})"
    yield Row(name, growth, "MB", memory[0], None, f"<= {GROWTH_GOAL:g}", growth <= GROWTH_GOAL)
    if answers:
        yield Row(f"{title}: for each answer of the last three quarters", 1000 * growth / (0.75 * answers), "kB")


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

"""Runs of the simulated annotator for the learning benchmarks; each is kept on disk as soon as it is done."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.session import Session
from nb_annotate.loop.simulation.evaluation import Evaluation
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.sessions import session_of
from nb_annotate.loop.simulation.simulate import measure
from nb_annotate.loop.simulation.strategies import STRATEGIES, Strategy
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.span_model import Lesson
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.span_tasks import SpanTasks
from nb_annotate.sources.patterns import PatternMatcher, load_patterns
from nb_annotate.sources.problems import Problems
from tests.benchmarks.learning_corpora import Corpus, corpus

FULL_GOLD = "full gold"
"""The strategy whose single row is the F of one fit to all of the corpus."""


@dataclass(frozen=True)
class Job:
    """One run: which corpus, how it is asked, which seed; noise and seconds per card."""

    corpus: str
    strategy: str
    seed: int
    minutes: tuple[float, ...]
    noise: float = 0.0
    card: float = 0.0

    @property
    def key(self) -> str:
        """What tells it from other runs."""
        return json.dumps(asdict(self), sort_keys=True)


def jobs(
    corpora: Iterable[str],
    strategies: Iterable[str],
    seeds: Iterable[int],
    minutes: Sequence[float],
    manual_minutes: Sequence[float] = (),
    *,
    noise: float = 0.0,
    card: float = 0.0,
) -> list[Job]:
    """List the runs of a benchmark; manual strategies go on for `manual_minutes` as well, so that others can be beaten."""
    return [
        Job(
            name,
            strategy,
            seed,
            tuple(sorted({*minutes, *(manual_minutes if strategy.startswith("manual") else ())})),
            noise,
            card,
        )
        for seed, name, strategy in product(seeds, corpora, strategies)
    ]


def run(job: Job) -> list[dict[str, Any]]:
    """Do one run: a row for each checkpoint, with the job's settings and the seconds of computing."""
    used = _corpus(job.corpus)
    started = time.perf_counter()
    if job.strategy == FULL_GOLD:
        rows: list[dict[str, Any]] = [_full_gold(used, job.seed)]
    else:
        strategy = STRATEGIES[job.strategy]
        session = new_session(used, strategy, job.seed, used.train.shuffled(job.seed))
        seconds = SecondsModel(card=job.card)
        measured = measure(
            session, strategy, used.train, used.evaluation, job.minutes, seed=job.seed, noise=job.noise, seconds=seconds
        )
        session.close()
        rows = [dict(row) for row in measured]
    computed = round(time.perf_counter() - started, 1)
    settings = {"corpus": job.corpus, "noise": job.noise, "card": job.card, "computed": computed}
    return [{**settings, **row} for row in rows]


def run_all(wanted: Sequence[Job], out: Path | None, workers: int) -> Iterator[list[dict[str, Any]]]:
    """Give the rows of every run, those that the file has already without running them again."""
    known = _read(out)
    yield from (known[job.key] for job in wanted if job.key in known)
    missing = [job for job in wanted if job.key not in known]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(run, job): job for job in missing}
        for done in as_completed(running):
            rows = done.result()
            if out is not None:
                with out.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"job": running[done].key, "rows": rows}) + "\n")
            yield rows


def new_session(used: Corpus, strategy: Strategy, seed: int, texts: list[str]) -> Session:
    """Make a fresh session over the texts that learns in the calls that answer."""
    return session_of(recipe_of(learning_of(used, seed)), strategy, seed, texts)


def recipe_of(learning: SpanLearning) -> Recipe:
    """Make the recipe of sessions that learn so; texts are up to them."""
    return Recipe(
        stream=[],
        view="ner_manual",
        labels=learning.labels,
        name="learning",
        tokenize=learning.tokenize,
        learning=learning,
    )


def learning_of(used: Corpus, seed: int) -> SpanLearning:
    """Say what is learned of a corpus; how it is asked is up to a strategy."""
    tokenizer = load_tokenizer(used.model)
    matcher = None
    if used.patterns:
        matcher = PatternMatcher(tokenizer, load_patterns(used.patterns), labels=used.labels, resolve="all")
    return SpanLearning(
        make_model=lambda: CrfModel(used.labels, seed=seed),
        order="cost",
        updates=True,
        labels=used.labels,
        tokenize=SpanTasks(tokenizer, used.labels, Problems()).tokenize,
        find_hits=None if matcher is None else matcher.find,
        seed=seed,
    )


def _full_gold(used: Corpus, seed: int) -> dict[str, Any]:
    learning = learning_of(used, seed)
    lessons = []
    spans_seen = 0
    for text, spans in used.train:
        passage = whole_passage(learning, text)
        places = ((passage.tokens_of(span["start"], span["end"]), span["label"]) for span in spans)
        accepted = tuple((*place, label) for place, label in places if place is not None)
        spans_seen += len(accepted)
        if len(passage):
            lessons.append(Lesson(passage, 0, len(passage), frozenset(used.labels), accepted, random=True))
    model = learning.make_model()
    model.update(lessons[:20], lessons[:20])
    found = model.refit(lessons, lambda: False)
    score = Evaluation(used.evaluation, learning).score(model)
    return {
        "strategy": FULL_GOLD,
        "seed": seed,
        "minutes": 0.0,
        "f": score.f,
        "precision": score.precision,
        "recall": score.recall,
        "answers": len(lessons),
        "spans": spans_seen,
        "facts": str(found.facts if found else None),
    }


@lru_cache(maxsize=2)
def _corpus(name: str) -> Corpus:
    return corpus(name)


def _read(out: Path | None) -> dict[str, list[dict[str, Any]]]:
    if out is None or not out.exists():
        return {}
    with out.open(encoding="utf-8") as file:
        return {record["job"]: record["rows"] for record in map(json.loads, file)}

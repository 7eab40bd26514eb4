"""Runs of a simulated annotator on categories; each is kept on disk as soon as it is done."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.simulation.category_evaluation import CategoryEvaluation, full_data_score
from nb_annotate.loop.simulation.category_strategies import CATEGORY_STRATEGIES, category_learning
from nb_annotate.loop.simulation.kinds import Categories
from nb_annotate.loop.simulation.sessions import session_of
from nb_annotate.loop.simulation.simulate import measure
from nb_annotate.recipes.category_recipe import category_recipe
from nb_annotate.sources.opening import open_source
from tests.benchmarks.category_corpora import CategoryCorpus, category_corpus
from tests.benchmarks.category_learners import Classifier, Ours, Plain
from tests.benchmarks.superintendent_loop import run_superintendent

FULL, FULL_PLAIN = "full data", "full data, plain"
"""F of our learner, and of a plain logistic regression, when all texts were learned."""
RANDOM_PLAIN = "random, plain"
SUPERINTENDENT, SUPERINTENDENT_PLAIN = "superintendent", "superintendent, plain"
"""Superintendent's loop with our learner, and with a plain logistic regression."""


@dataclass(frozen=True)
class Job:
    """One run: which corpus, how it is asked, which seed; answers at which models are scored, and cards of a batch."""

    corpus: str
    strategy: str
    seed: int
    answers: tuple[int, ...] = ()
    batch: int = 10
    cache: str = ""

    @property
    def key(self) -> str:
        """What tells it from other runs."""
        return json.dumps({**asdict(self), "cache": ""}, sort_keys=True)


def run(job: Job) -> list[dict[str, Any]]:
    """Do one run: a row for each checkpoint, with the job's settings and the seconds of computing."""
    used = _corpus(job.corpus, job.seed)
    started = time.perf_counter()
    rows = _rows(used, job)
    computed = round(time.perf_counter() - started, 1)
    return [{"corpus": job.corpus, "computed": computed, **row} for row in rows]


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


def recipe_of(used: CategoryCorpus, seed: int) -> Recipe:
    """Make the recipe that asks about a corpus as `textcat.correct(..., update=True)` does."""
    recipe, _ = category_recipe(
        open_source([], name=used.name),
        name="textcat-correct",
        model="blank:en",
        labels=used.labels,
        exclusive=used.exclusive,
        common={"seed": seed},
    )
    return recipe


def _rows(used: CategoryCorpus, job: Job) -> list[dict[str, Any]]:
    learning = category_learning(recipe_of(used, job.seed))
    evaluation = CategoryEvaluation(used.evaluation, learning)
    texts = used.train.shuffled(job.seed)
    right = [used.train[text] for text in texts]

    def row(answers: int, model: Any) -> dict[str, Any]:
        return {**_settings(job), "answers": answers, **evaluation.score(model).figures}

    if job.strategy == FULL:
        score = full_data_score(used.train, evaluation, learning)
        return [{**_settings(job), "answers": len(texts), **score.figures}]
    if job.strategy in CATEGORY_STRATEGIES:
        strategy = CATEGORY_STRATEGIES[job.strategy]
        session = session_of(recipe_of(used, job.seed), strategy, job.seed, texts)
        kind = Categories(used.labels, used.exclusive)
        measured = measure(
            session,
            strategy,
            used.train,
            used.evaluation,
            job.answers,
            kind=kind,
            by="answers",
            seed=job.seed,
            batch=job.batch,
        )
        session.close()
        return [dict(each) for each in measured]
    classifier: Classifier = Plain(used.labels, exclusive=used.exclusive)
    if job.strategy == SUPERINTENDENT:
        classifier = Ours(used.labels, exclusive=used.exclusive, seed=job.seed)
    if job.strategy in {FULL_PLAIN, RANDOM_PLAIN}:
        rows = []
        for count in job.answers or (len(texts),):
            classifier.fit(texts[:count], right[:count])
            rows.append(row(count, classifier))
        return rows
    fitted = run_superintendent(
        classifier,
        texts,
        right,
        labels=used.labels,
        exclusive=used.exclusive,
        answers=max(job.answers),
        batch=job.batch,
        seed=job.seed,
        cache=Path(job.cache),
    )
    return [row(count, classifier) for count in fitted if count in job.answers]


def _settings(job: Job) -> dict[str, Any]:
    return {"strategy": job.strategy, "seed": job.seed}


@lru_cache(maxsize=2)
def _corpus(name: str, seed: int) -> CategoryCorpus:
    return category_corpus(name, seed)


def _read(out: Path | None) -> dict[str, list[dict[str, Any]]]:
    if out is None or not out.exists():
        return {}
    with out.open(encoding="utf-8") as file:
        return {record["job"]: record["rows"] for record in map(json.loads, file)}

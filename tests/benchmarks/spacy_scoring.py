"""Scoring with a spaCy pipeline: texts per second beside `nlp.pipe`, calibration beside the beam, and memory.

python -m tests.benchmarks.spacy_scoring --texts 100000
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import psutil
import spacy

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.span_model import CANDIDATE_FLOOR
from tests.benchmarks.spacy_corpus import PIPELINE, GoldText, read_corpus
from tests.benchmarks.table import Row, print_table

GOAL = 0.9
GROWTH_GOAL = 20.0
BEAMS = ((16, 1e-4), (8, 1e-2))
_ROUNDS = 3
_BATCH = 64


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=10_000, help="for the growth of memory")
    options = parser.parse_args(argv)
    corpus = read_corpus("test")
    texts, passages = [gold.passage.text for gold in corpus], [gold.passage for gold in corpus]
    nlp = spacy.load(PIPELINE)
    nlp.select_pipes(enable=["ner"])
    model = SpacyNer(nlp, nlp.get_pipe("ner").labels)

    piped = len(texts) / seconds_of(lambda: list(nlp.pipe(texts)))
    ours = len(texts) / seconds_of(lambda: model.analyze(passages, candidates=True))
    rows = [
        Row(
            "spaCy: analysis with candidates, beside nlp.pipe", ours, "docs/s", piped, ours / piped,
            f">= {GOAL:g}x", ours / piped >= GOAL,
        )
    ]  # fmt: skip
    exact = exact_scores(model, corpus)
    error = calibration_error(exact, corpus)
    for width, density in BEAMS:
        beam = len(texts) / seconds_of(lambda: beam_scores(nlp, texts, width, density))  # noqa: B023  called at once
        rows.append(Row(f"spaCy: beam {width}, density {density:g}", beam, "docs/s", piped, beam / piped))
        theirs = calibration_error(beam_scores(nlp, texts, width, density), corpus)
        rows.append(
            Row(
                f"spaCy: calibration error of PERSON before any answer, beside beam {width}",
                error,
                "",
                theirs,
                error / theirs,
            )
        )
    growth = growth_of_memory(model, options.texts)
    rows.append(
        Row(
            f"spaCy: memory over {options.texts:,} texts of new words",
            growth,
            "MB",
            None,
            None,
            f"<= {GROWTH_GOAL:g}",
            growth <= GROWTH_GOAL,
        )
    )
    return rows


def seconds_of(work: Callable[[], object]) -> float:
    """Time the quickest of a few rounds."""
    times = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def beam_scores(nlp: Any, texts: Sequence[str], width: int, density: float) -> list[Mapping[TokenSpan, float]]:
    """Score as is usual: the share of the parses in the beam that hold a span."""
    ner = nlp.get_pipe("ner")
    scores: list[Mapping[TokenSpan, float]] = []
    for start in range(0, len(texts), _BATCH):
        docs = [nlp.make_doc(text) for text in texts[start : start + _BATCH]]
        scores += ner.scored_ents(ner.beam_parse(docs, beam_width=width, beam_density=density))
    return scores


def exact_scores(model: SpacyNer, corpus: Sequence[GoldText]) -> list[Mapping[TokenSpan, float]]:
    """Score the candidates of each text as we do."""
    found = iter(model.analyze([gold.passage for gold in corpus], candidates=True).candidates)
    return [{span.span: span.score for _ in gold.passage.units for span in next(found)} for gold in corpus]


def calibration_error(scores: Sequence[Mapping[TokenSpan, float]], corpus: Sequence[GoldText]) -> float:
    """Give the expected calibration error over ten bins, for all candidates that are called a PERSON."""
    pairs = [
        (score, (span[0], span[1], "PER") in gold.spans)
        for found, gold in zip(scores, corpus, strict=True)
        for span, score in found.items()
        if span[2] == "PERSON" and score >= CANDIDATE_FLOOR
    ]
    shown, right = (np.array(column, float) for column in zip(*pairs, strict=True))
    bins = np.minimum((shown * 10).astype(int), 9)
    return float(np.abs(np.bincount(bins, shown - right, 10)).sum() / len(pairs))


def growth_of_memory(model: SpacyNer, count: int) -> float:
    """Score texts in which every word is new, and give by how many MB the process grew after the first tenth."""
    process = psutil.Process()
    early = 0
    for start in range(0, count, 100):
        model.analyze([novel(number) for number in range(start, start + 100)], candidates=True)
        if start + 100 == count // 10:
            gc.collect()
            early = process.memory_info().rss
    gc.collect()
    return max(0, process.memory_info().rss - early) / 1e6


def novel(number: int) -> Passage:
    """Make a text of ten words that no other has."""
    words = [f"w{number}x{place}" for place in range(10)]
    ends = np.cumsum([len(word) + 1 for word in words]).astype(np.int32) - 1
    starts = np.concatenate([[0], ends[:-1] + 1]).astype(np.int32)
    return Passage(" ".join(words), starts, ends, (0, len(words)))


if __name__ == "__main__":
    print_table(main())

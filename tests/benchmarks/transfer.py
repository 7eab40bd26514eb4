"""Whether what the loop chose to ask makes as good a spaCy pipeline as random texts of the same minutes.

A blank pipeline with spaCy's own defaults is trained for a fixed number of steps on the answers of a session that asks
by cost, and on random texts marked by hand for as many minutes. It has to do with the texts of the cards as they are.

python -m tests.benchmarks.transfer --seeds 5
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd
import spacy
from scipy.stats import t
from spacy.language import Language
from spacy.training import Example
from spacy.util import filter_spans
from thinc.api import fix_random_seed

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.simulation.evaluation import Score
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.simulate import measure
from nb_annotate.loop.simulation.strategies import STRATEGIES
from tests.benchmarks.learning_corpora import CORPORA, Corpus, corpus
from tests.benchmarks.learning_rows import new_session
from tests.benchmarks.table import Row, print_table

MINUTES = 20.0
STEPS = 600
STEP_WORDS = 500
DROPOUT = 0.1
BASELINE, CHOSEN = "manual", "cost"


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Run all, print every run, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", nargs="+", default=["fashion_brands", "drugs"], choices=CORPORA)
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args(argv)
    runs = []
    for name in options.corpora:
        used = corpus(name)
        for seed in range(options.seeds):
            for strategy in (BASELINE, CHOSEN):
                found = run(used, strategy, seed, options.minutes, options.steps)
                runs.append(found)
                print(" ".join(f"{key}={value}" for key, value in found.items()), file=sys.stderr, flush=True)
    return list(rows(pd.DataFrame(runs), options.minutes))


def run(used: Corpus, strategy: str, seed: int, minutes: float, steps: int) -> dict[str, object]:
    """Collect the answers of one session, and train a pipeline on them."""
    way = STRATEGIES[strategy]
    session = new_session(used, way, seed, used.train.shuffled(seed))
    measured = measure(session, way, used.train, used.evaluation, [minutes], seed=seed)[-1]
    if session.learning is None:
        raise AssertionError("A simulated session has a model in the loop.")
    answers = list(session.learning.book)
    session.close()
    nlp = blank_pipeline(used.model, used.labels)
    examples = list(examples_of(nlp, answers))
    train(nlp, examples, steps, seed)
    return {
        "corpus": used.name, "strategy": strategy, "seed": seed, "texts": len(examples),
        "words": sum(len(example.reference) for example in examples), "spans": measured["spans"],
        "f_loop": round(measured["f"], 4), "f_spacy": round(score(nlp, used.evaluation).f, 4),
    }  # fmt: skip


def blank_pipeline(name: str, labels: Iterable[str]) -> Language:
    """Make a blank pipeline with an entity recogniser as spaCy has it by default."""
    nlp = spacy.blank(name.removeprefix("blank:"))
    recogniser = nlp.add_pipe("ner")
    for label in labels:
        recogniser.add_label(label)  # type: ignore[attr-defined]
    return nlp


def examples_of(nlp: Language, answers: Iterable[Judged]) -> Iterator[Example]:
    """Turn complete answers into examples; spans off spaCy's tokens cannot be in them, as with `spacy convert`."""
    for judged in answers:
        if judged.scope == "complete":
            doc = nlp.make_doc(judged.task["text"])
            found = [doc.char_span(span["start"], span["end"], label=span["label"]) for span in judged.right]
            doc.ents = filter_spans([span for span in found if span is not None])
            yield Example(nlp.make_doc(judged.task["text"]), doc)


def train(nlp: Language, examples: Sequence[Example], steps: int, seed: int) -> None:
    """Train for a number of steps of `STEP_WORDS` words each, so that both sides get the same compute."""
    fix_random_seed(seed)
    optimizer = nlp.initialize(lambda: examples)
    drawn = batches(examples, np.random.default_rng(seed))
    for _ in range(steps):
        nlp.update(next(drawn), drop=DROPOUT, sgd=optimizer)


def batches(examples: Sequence[Example], chance: np.random.Generator) -> Iterator[list[Example]]:
    """Give batches of about `STEP_WORDS` words for ever, shuffled anew in each round."""
    batch: list[Example] = []
    words = 0
    while True:
        for number in chance.permutation(len(examples)).tolist():
            batch.append(examples[number])
            words += len(examples[number].reference)
            if words >= STEP_WORDS:
                yield batch
                batch, words = [], 0


def score(nlp: Language, gold: Gold) -> Score:
    """Score the entities of whole texts."""
    right = found = wanted = 0
    for (_, spans), doc in zip(gold, nlp.pipe(gold.texts), strict=True):
        sure = {(span["start"], span["end"], span["label"]) for span in spans}
        seen = {(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents}
        right, found, wanted = right + len(seen & sure), found + len(seen), wanted + len(sure)
    return Score(right, found, wanted)


def rows(runs: pd.DataFrame, minutes: float) -> Iterator[Row]:
    """Compare by corpus, seed by seed: the mean difference with its 95 % interval."""
    for name, group in runs.groupby("corpus", sort=False):
        for kind, column in (("spaCy NER", "f_spacy"), ("the loop's own model", "f_loop")):
            table = 100 * group.pivot_table(column, "seed", "strategy")
            gain = table[CHOSEN] - table[BASELINE]
            count = len(gain)
            half = float(t.ppf(0.975, count - 1) * gain.std(ddof=1) / np.sqrt(count)) if count > 1 else float("nan")
            means = table.mean()
            yield Row(
                f"{name}, {minutes:g} min, {count} seeds: F of {kind} on what {CHOSEN} asked, baseline random texts,"
                f" ratio = points (±{half:.1f})",
                means[CHOSEN],
                "",
                means[BASELINE],
                gain.mean(),
                ">= 0 points" if column == "f_spacy" else None,
                bool(gain.mean() >= 0) if column == "f_spacy" else None,
            )


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

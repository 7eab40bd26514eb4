"""What a pipeline still knows after 500 yes/no answers on one label, and how well its scores foretell the answers.

The least certain spans are asked, and answered from gold.

python -m tests.benchmarks.spacy_forgetting --seeds 5
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence

import numpy as np
import spacy

from nb_annotate.models.passage import TokenSpan
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.span_model import Lesson
from tests.benchmarks.spacy_corpus import LABELS, PIPELINE, GoldText, read_corpus
from tests.benchmarks.spacy_scoring import calibration_error, exact_scores
from tests.benchmarks.table import Row, print_table

GOAL = 1.0
CALIBRATION_GOAL = 0.1
_POOL = 64
_OTHERS = ("ORG", "LOC")


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--answers", type=int, default=500)
    options = parser.parse_args(argv)
    dev, test = read_corpus("dev"), read_corpus("test")
    nlp = spacy.load(PIPELINE)
    everything = SpacyNer(nlp, nlp.get_pipe("ner").labels)
    untrained = everything.snapshot()
    before = figures(everything, test)
    after = []
    for seed in range(options.seeds):
        model = SpacyNer(nlp, ["PERSON"], seed=seed)
        answer_questions(model, dev, options.answers, seed)
        everything.restore(model.snapshot())
        after.append(figures(everything, test))
        everything.restore(untrained)
    others, person, calibration = np.mean(after, axis=0)
    error = 1.96 * np.std(after, axis=0, ddof=1) / np.sqrt(len(after)) if len(after) > 1 else [0.0] * 3
    lost = before[0] - others
    title = f"spaCy after {options.answers} yes/no on PERSON, {options.seeds} seeds"
    return [
        Row(f"{title}: F of ORG and LOC (± {error[0]:.1f})", others, "", before[0], None, f">= -{GOAL:g}", bool(lost <= GOAL)),
        Row(f"{title}: F of PERSON (± {error[1]:.1f})", person, "", before[1], None, None, None),
        Row(
            f"{title}: calibration error of PERSON (± {error[2]:.2f})", calibration, "", before[2], calibration / before[2],
            f"<= {CALIBRATION_GOAL:g}", bool(calibration <= CALIBRATION_GOAL),
        ),
    ]  # fmt: skip


def figures(model: SpacyNer, corpus: Sequence[GoldText]) -> tuple[float, float, float]:
    """Give F of the labels that were not asked, F of the one that was, and its calibration error."""
    error = calibration_error(exact_scores(model, corpus), corpus)
    return f_score(model, corpus, _OTHERS), f_score(model, corpus, ["PER"]), error


def answer_questions(model: SpacyNer, corpus: Sequence[GoldText], count: int, seed: int) -> None:
    """Ask for the span nearest to 0.5 of some random texts, and have the model learn from each answer."""
    rng = random.Random(seed)
    asked: set[tuple[int, TokenSpan]] = set()
    book: dict[int, Lesson] = {}
    while len(asked) < count:
        numbers = rng.sample(range(len(corpus)), _POOL)
        found = model.analyze([corpus[number].passage for number in numbers], candidates=True).candidates
        owners = [number for number in numbers for _ in corpus[number].passage.units]
        open_spans = [
            (abs(span.score - 0.5), number, span.span)
            for number, spans in zip(owners, found, strict=True)
            for span in spans
            if (number, span.span) not in asked
        ]
        if not open_spans:
            continue
        _, number, span = min(open_spans)
        asked.add((number, span))
        passage, gold = corpus[number]
        said = [each for text, each in asked if text == number]
        right = tuple(each for each in said if (each[0], each[1], "PER") in gold)
        wrong = tuple(each for each in said if each not in right)
        book.pop(number, None)
        book[number] = Lesson(passage, 0, len(passage), frozenset(), right, wrong)
        model.update([book[number]], list(book.values()))


def f_score(model: SpacyNer, corpus: Sequence[GoldText], labels: Sequence[str]) -> float:
    """Give F (times 100) of exact spans of some of the corpus's labels."""
    ours = {theirs: label for label in labels for theirs in LABELS[label]}
    found = iter(model.analyze([gold.passage for gold in corpus]).best)
    right = both = 0
    for passage, gold in corpus:
        spans = [span for _ in passage.units for span in next(found)]
        predicted = {(span.first, span.end, ours[span.label]) for span in spans if span.label in ours}
        wanted = {span for span in gold if span[2] in labels}
        right += len(predicted & wanted)
        both += len(predicted) + len(wanted)
    return 200 * right / both


if __name__ == "__main__":
    print_table(main())

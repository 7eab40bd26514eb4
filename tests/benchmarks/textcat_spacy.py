"""What a text categoriser of spaCy still knows after 200 yes/no answers on one category, and how fast it learns.

A `textcat_multilabel` is trained on a part of the questions about cooking; the texts nearest to 0.5 are asked.

python -m tests.benchmarks.textcat_spacy --seeds 5
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import minibatch

from nb_annotate.models.spacy_textcat import SpacyTextcat
from nb_annotate.models.text_model import TextInput, TextLesson
from tests.benchmarks.table import Row, print_table

GOAL = 2.0
"""Points of F that the other categories may lose."""
_TRAINED, _TESTED = 600, 500
_EPOCHS = 4
_CATEGORIES = 5
_ASKED = 200
_AT_ONCE = 10

Texts = list[tuple[str, frozenset[str]]]


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args(argv)
    texts = read_texts()
    counts = Counter(label for _, labels in texts for label in labels if label != "OTHER")
    labels = tuple(label for label, _ in counts.most_common(_CATEGORIES))
    trained, asked, tested = texts[:_TRAINED], texts[_TRAINED:-_TESTED], texts[-_TESTED:]
    nlp = train(trained, labels)
    first = SpacyTextcat(nlp, labels)
    before = figures(first, tested, labels)
    after, seconds = [], []
    for seed in range(options.seeds):
        model = SpacyTextcat(nlp, labels, seed=seed)
        seconds += answer(model, asked, labels[0], seed)
        after.append(figures(model, tested, labels))
    own, others = np.mean(after, axis=0)
    spread = np.std(after, axis=0, ddof=1) if len(after) > 1 else [0.0, 0.0]
    error = 1.96 * np.asarray(spread) / np.sqrt(len(after))
    title = f"textcat_multilabel after {_ASKED} yes/no on {labels[0]!r}, {options.seeds} seeds"
    started = time.perf_counter()
    for doc in nlp.pipe(text for text, _ in tested):
        assert doc.cats
    theirs = len(tested) / (time.perf_counter() - started)
    started = time.perf_counter()
    first.scores([TextInput(text) for text, _ in tested])
    ours = len(tested) / (time.perf_counter() - started)
    return [
        Row(f"{title}: F of the other categories (± {error[1]:.1f})", others, "", before[1], None, f">= -{GOAL:g}",
            bool(others >= before[1] - GOAL)),
        Row(f"{title}: F of it (± {error[0]:.1f})", own, "", before[0]),
        Row(f"update({_AT_ONCE}), p50", float(np.median(seconds)) * 1000, "ms"),
        Row("texts scored in a second, against nlp.pipe", ours, "/s", theirs, ours / theirs),
    ]  # fmt: skip


def read_texts() -> Texts:
    """Read the questions about cooking, mixed."""
    named = os.environ.get("NB_ANNOTATE_SHARED_DATA")
    folder = Path(named) if named else Path(__file__).parents[2].parent / "shared" / "data"
    with gzip.open(folder / "cooking_multilabel" / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [(row["text"], frozenset(row["labels"])) for row in rows]
    random.Random(0).shuffle(texts)
    return texts


def train(texts: Texts, labels: Sequence[str]) -> Language:
    """Train a pipeline as spaCy does by default."""
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("en")
    component = nlp.add_pipe("textcat_multilabel")
    for label in labels:
        component.add_label(label)
    examples = [
        Example.from_dict(nlp.make_doc(text), {"cats": {label: float(label in theirs) for label in labels}})
        for text, theirs in texts
    ]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(_EPOCHS):
        for batch in minibatch(examples, 16):
            nlp.update(batch, sgd=optimizer, drop=0.1)
    return nlp


def answer(model: SpacyTextcat, texts: Texts, label: str, seed: int) -> list[float]:
    """Ask about one category where it is least certain, and give the seconds of each update."""
    column = model.labels.index(label)
    rng = random.Random(seed)
    left, book, seconds = list(texts), [], []
    while len(book) < _ASKED:
        window = rng.sample(range(len(left)), 100)
        scores = model.scores([TextInput(left[number][0]) for number in window])[:, column]
        chosen = sorted(np.asarray(window)[np.argsort(np.abs(scores - 0.5))[:_AT_ONCE]].tolist(), reverse=True)
        new = []
        for number in chosen:
            text, theirs = left.pop(number)
            said = frozenset([label])
            new.append(TextLesson(TextInput(text), said & theirs, said - theirs))
        book += new
        started = time.perf_counter()
        model.update(new, book)
        seconds.append(time.perf_counter() - started)
    return seconds


def figures(model: SpacyTextcat, texts: Texts, labels: Sequence[str]) -> tuple[float, float]:
    """Give F (times 100) of the first category, and the mean F of the others at the best threshold of each."""
    scores = model.scores([TextInput(text) for text, _ in texts])
    found = [best_f(scores[:, number], [label in theirs for _, theirs in texts]) for number, label in enumerate(labels)]
    return found[0], float(np.mean(found[1:]))


def best_f(scores: np.ndarray, right: Sequence[bool]) -> float:
    """Give the best F (times 100) that any threshold reaches: how well the scores rank."""
    order = np.argsort(-scores)
    hits = np.cumsum(np.asarray(right)[order])
    return float(np.max(200 * hits / (np.arange(1, len(hits) + 1) + max(hits[-1], 1))))


if __name__ == "__main__":
    print_table(main())

"""The corpora on which learning of categories is measured: what is asked about, and what models are scored on."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nb_annotate.loop.simulation.category_gold import CategoryGold
from tests.benchmarks.learning_corpora import data_folder

SMS_TRAIN = 0.8


@dataclass(frozen=True)
class CategoryCorpus:
    """Texts to be asked about and texts to score on, with their categories."""

    name: str
    train: CategoryGold
    evaluation: CategoryGold

    @property
    def labels(self) -> tuple[str, ...]:
        """The categories."""
        return self.train.labels

    @property
    def exclusive(self) -> bool:
        """Whether each text has exactly one of them."""
        return self.train.exclusive


def category_corpus(name: str, seed: int) -> CategoryCorpus:
    """Load a corpus; the seed splits those that come without a split."""
    if name == "sms_spam":
        everything = CategoryGold(read("sms_spam", "all.jsonl.gz"), ["spam"])
        return CategoryCorpus(name, *everything.split(1 - SMS_TRAIN, seed))
    if name == "docs_issues":
        return _split(name, ["DOCUMENTATION"], "train.jsonl.gz", "eval.jsonl")
    if name == "banking77":
        labels = sorted({row["label"] for row in read(name, "train.jsonl.gz")})
        return _split(name, labels, "train.jsonl.gz", "test.jsonl", exclusive=True)
    labels = sorted({label for row in read("cooking_multilabel", "train.jsonl.gz") for label in row["labels"]})
    if name == "cooking without OTHER":
        labels.remove("OTHER")
    return _split(name, labels, "train.jsonl.gz", "dev.jsonl.gz", folder="cooking_multilabel")


def read(*path: str) -> list[dict[str, Any]]:
    """Read the rows of a file."""
    written = data_folder().joinpath(*path).read_bytes()
    if path[-1].endswith(".gz"):
        written = gzip.decompress(written)
    return [json.loads(line) for line in written.decode().split("\n") if line]


def _split(
    name: str, labels: Sequence[str], train: str, evaluation: str, *, exclusive: bool = False, folder: str | None = None
) -> CategoryCorpus:
    held_out = CategoryGold(read(folder or name, evaluation), labels, exclusive=exclusive)
    asked = CategoryGold(read(folder or name, train), labels, exclusive=exclusive)
    return CategoryCorpus(name, asked.without(held_out), held_out)

"""The corpora on which learning is measured: what is asked about, what models are scored on, which patterns there are."""

from __future__ import annotations

import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.offsets import token_range

REPOSITORY = Path(__file__).parent.parent.parent
SEEN_FOR_NAMES = 400
"""Texts of which the frequent names are taken, where a corpus comes without patterns: what a user would have read."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Corpus:
    """Texts to be asked about and texts to score on, with gold, and patterns.

    `name` ends in ` -` where the patterns were taken away; `model` makes the tokens; `words` says whether its
    language writes words with spaces.
    """

    name: str
    labels: tuple[str, ...]
    train: Gold
    evaluation: Gold
    patterns: list[Record]
    model: str = "blank:en"
    words: bool = True

    def without_patterns(self) -> Corpus:
        """Take the patterns away."""
        return replace(self, name=f"{self.name} -", patterns=[])


def data_folder() -> Path:
    """Say where the corpora lie.

    Raises
    ------
    FileNotFoundError
        They are not there.
    """
    named = os.environ.get("NB_ANNOTATE_SHARED_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        msg = f"There are no corpora in {folder}; name their folder with NB_ANNOTATE_SHARED_DATA."
        raise FileNotFoundError(msg)
    return folder


def corpus(name: str) -> Corpus:
    """Load a corpus by name; one that ends in ` -` comes without patterns."""
    plain = name.removesuffix(" -")
    loaded = CORPORA[plain]()
    return loaded if name == plain else loaded.without_patterns()


def _prodigy(name: str, label: str) -> Corpus:
    patterns = [pattern for pattern in _read(name, "patterns.jsonl") if isinstance(pattern["pattern"], list)]
    if name == "food_ingredients":
        rows = _shuffled(_read(name, "annotated.jsonl"))
        train, evaluation = rows[:760], rows[760:]
    else:
        train, evaluation = _read(name, "train.jsonl"), _read(name, "eval.jsonl")
    return _made(name, (label,), train, evaluation, [{**pattern, "label": label} for pattern in patterns])


def _ewt(*labels: str) -> Corpus:
    train = _shuffled(_read("uner_en_ewt", "dev.jsonl"))[:1500]
    evaluation = _read("uner_en_ewt", "test.jsonl")[:800]
    patterns = [pattern for label in labels for pattern in _frequent_words(train[:SEEN_FOR_NAMES], label, 40)]
    return _made("uner_en_ewt", labels, train, evaluation, patterns)


def three_labels() -> Corpus:
    """Load `uner_en_ewt` with all of its labels."""
    return _ewt("PER", "ORG", "LOC")


def _wikigold() -> Corpus:
    rows = _shuffled(_read("wikigold", "all.jsonl"))
    train = rows[:1200]
    return _made("wikigold", ("ORG",), train, rows[1200:], _frequent_words(train[:SEEN_FOR_NAMES], "ORG", 40))


def _chinese() -> Corpus:
    train = _shuffled(_read("uner_zh_gsdsimp", "train.jsonl.gz"))[:2000]
    labels = ("LOC", "ORG", "PER")
    patterns = [
        {"label": label, "pattern": written}
        for label in labels
        for written, _ in Counter(
            row["text"][span["start"] : span["end"]] for row in train for span in row["spans"] if span["label"] == label
        ).most_common(8)
    ]
    evaluation = _read("uner_zh_gsdsimp", "test.jsonl")
    made = _made("uner_zh_gsdsimp", labels, train, evaluation, patterns)
    return replace(made, model="blank:zh", words=False)


CORPORA: dict[str, Callable[[], Corpus]] = {
    "fashion_brands": lambda: _prodigy("fashion_brands", "FASHION_BRAND"),
    "drugs": lambda: _prodigy("drugs", "DRUG"),
    "food_ingredients": lambda: _prodigy("food_ingredients", "INGRED"),
    "uner_en_ewt": lambda: _ewt("PER"),
    "wikigold": _wikigold,
    "uner_zh_gsdsimp": _chinese,
}
"""Those of word languages without own patterns get the 40 most frequent names of the texts first read, the Chinese one
the 8 most frequent per label."""


def _made(
    name: str, labels: tuple[str, ...], train: Iterable[Record], evaluation: Iterable[Record], patterns: list[Record]
) -> Corpus:
    held_out = Gold(evaluation, labels)
    return Corpus(name, labels, Gold(train, labels).without(held_out), held_out, patterns)


def _read(*path: str) -> list[Record]:
    written = data_folder().joinpath(*path).read_bytes()
    if path[-1].endswith(".gz"):
        written = gzip.decompress(written)
    return [json.loads(line) for line in written.decode().split("\n") if line]


def _shuffled(rows: list[Record]) -> list[Record]:
    random.Random(1).shuffle(rows)
    return rows


def _frequent_words(rows: Sequence[Record], label: str, count: int) -> list[Record]:
    """Make patterns of the names most often marked."""
    tokenizer = load_tokenizer("blank:en")
    names: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        tokens = tokenizer.tokenize(row["text"])
        for span in row["spans"]:
            place = token_range(tokens, span["start"], span["end"]) if span["label"] == label else None
            if place is not None:
                names[tuple(token["text"].lower() for token in tokens[place[0] : place[1] + 1])] += 1
    frequent = [words for words, _ in names.most_common(count)]
    return [{"label": label, "pattern": [{"lower": word} for word in words]} for words in frequent]

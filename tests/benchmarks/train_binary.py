"""Yes/no answers on top of full ones: what spaCy's `ner` makes of them raw, and with what our learner fills in.

Fifty texts are annotated in full; then 300 questions about single spans are answered, as `ner.teach` asks them: what the
learner that has learned all answers so far is least sure of, thirty at a time. A blank `ner` is trained on the full texts
alone, with the yes/no answers as spaCy takes them (missing tokens and incorrect spans), and with silver. Its F is that on
the evaluation set after the last step, as there are no full texts to spare for choosing the best one.

python -m tests.benchmarks.train_binary --seeds 3 --corpora fashion_brands drugs
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import compounding, fix_random_seed, minibatch
from threadpoolctl import threadpool_limits

from nb_annotate.merging.examples import INCORRECT_SPANS, examples_of
from nb_annotate.merging.merge import merge
from nb_annotate.merging.merged import MergedText
from nb_annotate.models.choosing import span_model
from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.training.silver import fill
from tests.benchmarks.table import Row, print_table

DATA = Path(__file__).parents[3] / "shared" / "data"
FULL, ASKED, AT_A_TIME, POOL = 50, 300, 30, 1000
GOAL = 2.0


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Train, and give the rows of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", nargs="+", default=["fashion_brands"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=400)
    options = parser.parse_args(argv)
    rows = []
    for corpus in options.corpora:
        found = [one_run(corpus, seed, options.steps) for seed in range(options.seeds)]
        alone, raw, filled = (np.array([run[name] for run in found]) for name in ("alone", "raw", "silver"))
        gain = float((filled - alone).mean())
        yes = np.mean([run["yes"] for run in found])
        goal = f">= {GOAL:g} over full texts alone"
        rows += [
            Row(f"{corpus}: {FULL} full texts, ner F", float(alone.mean()), ""),
            Row(f"{corpus}: and {ASKED} yes/no ({yes:.0f} yes), raw", float(raw.mean()), "", float(alone.mean())),
            Row(f"{corpus}: and silver", float(filled.mean()), "", float(alone.mean()), None, goal, gain >= GOAL),
        ]
    return rows


def one_run(corpus: str, seed: int, steps: int) -> dict[str, float]:
    """Answer, train three times, and score."""
    train, evaluation = (read(DATA / corpus / f"{part}.jsonl") for part in ("train", "eval"))
    label = next(span["label"] for row in train for span in row["spans"])
    order = np.random.default_rng(seed).permutation(len(train))
    full, pool = [train[n] for n in order[:FULL]], [train[n] for n in order[FULL : FULL + POOL]]
    answered = [full_answer(row, label) for row in full]
    asked = questions(full, pool, label, seed)
    gold = merge([full_answer(row, label) for row in evaluation]).texts
    alone, both = merge(answered).texts, merge([*answered, *asked]).texts
    silver = fill(both, [label], nlp=spacy.blank("en"), seed=seed)
    used = {"alone": alone, "raw": both, "silver": silver.texts}
    scores = {name: trained_f(texts, gold, label, seed, steps) for name, texts in used.items()}
    yes = sum(record.decision["answer"] == "accept" for record in asked)
    print(
        corpus,
        seed,
        scores,
        f"{silver.filled} texts, {silver.spans} spans",
        silver.sureness,
        quality(silver.texts, train),
    )
    return {**scores, "yes": yes}


def questions(full: Sequence[dict[str, Any]], pool: Sequence[dict[str, Any]], label: str, seed: int) -> list[Record]:
    """Ask about single spans, and answer by the gold."""
    nlp = spacy.blank("en")
    model = span_model("blank:en", [label], seed=seed)
    passages = [passage_of(row["text"], nlp) for row in (*full, *pool)]
    rows = [*full, *pool]
    lessons = [lesson_of(passage, row, label) for passage, row in zip(passages[: len(full)], full, strict=True)]
    said: dict[int, list[tuple[tuple[int, int, str], bool]]] = {}
    records: list[Record] = []
    with threadpool_limits(limits=1):
        while len(records) < ASKED:
            book = [*lessons, *(partial(passages[number], answers) for number, answers in said.items())]
            model.refit(book, lambda: False)
            found = model.analyze(passages[len(full) :], candidates=True).candidates
            open_spans = [
                (abs(span.score - 0.5), number, span.span)
                for number, spans in enumerate(found, start=len(full))
                for span in spans
                if span.span not in {asked for asked, _ in said.get(number, ())}
            ]
            taken: dict[int, tuple[int, int, str]] = {}
            for _, number, span in sorted(open_spans):
                taken.setdefault(number, span)  # one question about a text at a time
            for number, span in list(taken.items())[:AT_A_TIME]:
                start, end = passages[number].code_points(span[0], span[1])
                is_right = any((gold["start"], gold["end"]) == (start, end) for gold in rows[number]["spans"])
                said.setdefault(number, []).append((span, is_right))
                records.append(yes_no(rows[number]["text"], start, end, label, is_right=is_right))
    return records[:ASKED]


def trained_f(texts: list[MergedText], gold: list[MergedText], label: str, seed: int, steps: int) -> float:
    """Train a blank `ner` for some steps, and give its F on gold."""
    fix_random_seed(seed)
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner", config={"incorrect_spans_key": INCORRECT_SPANS})
    ner.add_label(label)
    examples, _ = examples_of(texts, nlp, {"ner": [label]})
    optimizer = nlp.initialize(lambda: examples)
    shuffling = np.random.default_rng(seed)
    done = 0
    with threadpool_limits(limits=1):
        while done < steps:
            shuffled = [examples[number] for number in shuffling.permutation(len(examples))]
            for batch in minibatch(shuffled, compounding(4.0, 32.0, 1.01)):
                nlp.update(batch, sgd=optimizer, drop=0.1)
                done += 1
                if done == steps:
                    break
        return f_of(nlp, examples_of(gold, nlp, {"ner": [label]})[0])


def f_of(nlp: Language, examples: list[Example]) -> float:
    """Score a pipeline, in points."""
    return 100 * float(nlp.evaluate(examples)["ents_f"] or 0.0)


def quality(texts: Sequence[MergedText], train: Sequence[dict[str, Any]]) -> str:
    """Tell how much of the silver is right."""
    gold = {row["text"]: {(span["start"], span["end"]) for span in row["spans"]} for row in train}
    spans = [(text.text, span) for text in texts for span in text.right if span.get("source") == "silver"]
    right = sum((span["start"], span["end"]) in gold[text] for text, span in spans)
    missed = known = 0
    for text in texts:
        if any(record.yes_no for record in text.records):
            marked = {(span["start"], span["end"]) for span in text.right}
            for start, end in gold[text.text] - marked:
                known += 1
                missed += any(region.start <= start and end <= region.end for region in text.complete)
    return f"{right} of {len(spans)} spans right; of {known} spans that nobody found {missed} taken for outside"


def read(path: Path) -> list[dict[str, Any]]:
    """Read rows, each text once."""
    with path.open(encoding="utf-8") as lines:
        rows = {row["text"]: row for line in lines if (row := json.loads(line))["text"].strip()}
    return list(rows.values())


def full_answer(row: dict[str, Any], label: str) -> Record:
    """Make a complete answer of a row."""
    task = set_hashes({"text": row["text"]}, "ner_manual")
    decision: Any = {"answer": "accept", "spans": row["spans"], "labels": [label]}
    return Record(task=task, decision=decision, scope="complete", labels=[label])


def yes_no(text: str, start: int, end: int, label: str, *, is_right: bool) -> Record:
    """Make an answer to a question about one span."""
    spans: Any = [{"start": start, "end": end, "label": label}]
    task = set_hashes({"text": text, "spans": spans}, "ner")
    decision: Any = {"answer": "accept" if is_right else "reject", "spans": spans}
    return Record(task=task, decision=decision, scope="partial" if is_right else "negative", labels=[label])


def passage_of(text: str, nlp: Language) -> Passage:
    """Cut a text into tokens."""
    doc = nlp.make_doc(text)
    ends = [token.idx + len(token) for token in doc]
    tokens: Any = [{"start": token.idx, "end": end} for token, end in zip(doc, ends, strict=True)]
    return Passage.of(text, tokens)


def lesson_of(passage: Passage, row: dict[str, Any], label: str) -> Lesson:
    """Make a complete lesson; spans off the tokens are left out."""
    places = [passage.tokens_of(span["start"], span["end"]) for span in row["spans"]]
    accepted = tuple((*place, label) for place in places if place is not None)
    return Lesson(passage, 0, len(passage), frozenset({label}), accepted, random=True)


def partial(passage: Passage, answers: Sequence[tuple[tuple[int, int, str], bool]]) -> Lesson:
    """Make a lesson of yes/no answers about one text."""
    yes, no = (tuple(span for span, is_right in answers if is_right is kind) for kind in (True, False))
    return Lesson(passage, 0, len(passage), frozenset(), yes, no)


if __name__ == "__main__":
    print_table(main())

"""Whether scores mean what they say after 200 answers: expected calibration error, raw and as they are shown.

Three kinds of scores: all candidates on texts that nobody was asked about, the suggestions of the best parse there,
and the scores on the cards themselves. Raw scores are those of the model as it is, before the line on log-odds that
each refit fits. Of few scores some error comes by chance alone: `chance` is that of scores that are perfectly right.

python -m tests.benchmarks.calibration --seeds 5
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any

import numpy as np
import pandas as pd
from scipy.stats import t

from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.learning.model_loop import ModelLoop
from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.strategies import STRATEGIES
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.passages import whole_passage
from nb_annotate.tasks.said import keys_of
from nb_annotate.tasks.types import Task
from tests.benchmarks.answering import answer_cards
from tests.benchmarks.learning_corpora import Corpus, corpus, data_folder
from tests.benchmarks.learning_rows import new_session
from tests.benchmarks.table import Row, print_table

ANSWERS = 200
GOAL = 0.1
ORDERS = ("cost", "teach")
CORPORA = ("fashion_brands", "drugs", "wikigold PER")
KINDS = ("candidates on other texts", "suggestions on other texts", "on the cards")
_EDGE = 1e-9
_TRAIN = 1200
_DRAWS = 30

Found = dict[str, Any]


@dataclass
class Scored:
    """Scores of one kind, and whether the spans were right."""

    shown: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def add(self, shown: float, line: tuple[float, float], *, right: bool) -> None:
        """Add a score that a line on log-odds (slope, shift) made of a raw one."""
        slope, shift = line
        inside = min(max(shown, _EDGE), 1 - _EDGE)
        odds = (np.log(inside / (1 - inside)) - shift) / slope
        self.shown.append(shown)
        self.raw.append(float(1 / (1 + np.exp(-odds))))
        self.right.append(right)


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Measure, print every run, and give the rows of the table: means over the seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=ANSWERS)
    parser.add_argument("--corpora", nargs="+", default=CORPORA, choices=CORPORA)
    parser.add_argument("--orders", nargs="+", default=ORDERS, choices=ORDERS)
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args(argv)
    runs = []
    for name in options.corpora:
        used = wikigold_people() if name == "wikigold PER" else corpus(name)
        for order in options.orders:
            for seed in range(options.seeds):
                found = list(run(used, order, seed, options.answers))
                runs += found
                print(f"{name}, {order}, seed {seed}: {summary(found)}", file=sys.stderr, flush=True)
    return list(rows(pd.DataFrame(runs), options.answers))


def run(used: Corpus, order: str, seed: int, answers: int) -> Iterator[Found]:
    """Answer the cards of one session, and give the error of each kind of score."""
    session = new_session(used, STRATEGIES[order], seed, used.train.shuffled(seed))
    annotator = SimulatedAnnotator(used.train, seed=seed, labels=used.labels)
    loop, learning = session.learning, session.recipe.learning
    if loop is None or learning is None:
        raise AssertionError("A simulated session has a model in the loop.")
    on_cards = Scored()

    def note(tasks: Sequence[Task]) -> None:
        lines = lines_by_version(loop)
        for task in tasks:
            gold = keys_of(annotator.gold.within(task))
            for span in task["spans"]:
                if "score" in span:
                    on_cards.add(span["score"], lines[task["_model_version"]], right=keys_of([span]) <= gold)

    done = answer_cards(session, annotator, answers, on_batch=note)
    line = lines_by_version(loop)[loop.trainer.version]
    for kind, scored in zip(KINDS, (*on_other_texts(loop, learning, used.evaluation, line), on_cards), strict=True):
        yield {
            "corpus": used.name, "order": order, "seed": seed, "kind": kind, "answers": done,
            "scores": len(scored.shown), "right": sum(scored.right), "slope": line[0],
            "raw": Calibration.of(scored.raw, scored.right).error,
            "shown": Calibration.of(scored.shown, scored.right).error,
            "chance": chance(scored.shown, seed),
        }  # fmt: skip
    session.close()


def on_other_texts(
    loop: ModelLoop, learning: SpanLearning, gold: Gold, line: tuple[float, float]
) -> tuple[Scored, Scored]:
    """Score the candidates, and the spans of the best parse, on texts that nobody was asked about."""
    passages = [whole_passage(learning, text) for text in gold.texts]
    analysis = loop.model.analyze(passages, candidates=True)
    found = []
    for spans_by_unit in (analysis.candidates, analysis.best):
        units, scored = iter(spans_by_unit), Scored()
        for passage, (_, marked) in zip(passages, gold, strict=True):
            right = keys_of(marked)
            for span in chain.from_iterable(islice(units, len(passage.units))):
                place = *passage.code_points(span.first, span.end), span.label
                scored.add(span.score, line, right=place in right)
        found.append(scored)
    candidates, suggestions = found
    return candidates, suggestions


def chance(scores: Sequence[float], seed: int) -> float:
    """Give the error, on average, if each score were exactly the probability that its span is right."""
    drawn = np.random.default_rng(seed).random((_DRAWS, len(scores))) < np.array(scores)
    errors = [Calibration.of(scores, right).error for right in drawn]
    return float(np.mean([error for error in errors if error is not None]))


def lines_by_version(loop: ModelLoop) -> dict[str, tuple[float, float]]:
    """Give slope and shift of the scores of each version: those of the refit before it."""
    lines = {}
    line = 1.0, 0.0
    for name, facts in loop.trainer.versions.frame()["facts"].items():
        if "calibration_slope" in facts:
            line = facts["calibration_slope"], facts["calibration_shift"]
        lines[str(name)] = line
    return lines


def wikigold_people() -> Corpus:
    """Load the people of `wikigold`, without patterns."""
    lines = (data_folder() / "wikigold" / "all.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    random.Random(1).shuffle(records)
    evaluation = Gold(records[_TRAIN:], ("PER",))
    return Corpus("wikigold PER", ("PER",), Gold(records[:_TRAIN], ("PER",)).without(evaluation), evaluation, [])


def summary(found: Sequence[Found]) -> str:
    """Write the errors of one run in a line."""
    parts = [f"{one['kind']} {one['raw']:.3f} -> {one['shown']:.3f} (chance {one['chance']:.3f})" for one in found]
    return f"{found[0]['answers']} answers, slope {found[0]['slope']:.2f}; " + "; ".join(parts)


def rows(runs: pd.DataFrame, answers: int) -> Iterator[Row]:
    """Compare the shown scores with the raw ones: the mean over the seeds, with its 95 % interval."""
    for (name, order, kind), group in runs.groupby(["corpus", "order", "kind"], sort=False):
        shown = group["shown"].astype(float)
        count = len(shown)
        half = float(t.ppf(0.975, count - 1) * shown.std(ddof=1) / np.sqrt(count)) if count > 1 else float("nan")
        by_chance = float(group["chance"].mean())
        title = f"calibration error, {name}, {order}, {kind}, {answers} answers, {count} seeds (±{half:.3f})"
        title += f", by chance {by_chance:.3f}"
        mean, raw = float(shown.mean()), float(group["raw"].astype(float).mean())
        yield Row(title + ", baseline raw", mean, "", raw, mean / raw, f"<= {GOAL:g}", mean <= GOAL)


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

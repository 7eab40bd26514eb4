"""How many answers each way of asking takes to 95 % of what all labels give, against random texts and superintendent.

Real sessions are answered in batches and scored on texts set aside. The 95 % are of the same learner's F with all of
the texts: ours, or a plain logistic regression on the same features. Every run has random texts and superintendent's
loop (see `superintendent_loop`) with both learners and the same seeds beside it.

python -m tests.benchmarks.textcat_labels --full --cache FOLDER --out build/textcat.jsonl --workers 2
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from nb_annotate.loop.simulation.result import Simulation
from tests.benchmarks.category_rows import (
    FULL,
    FULL_PLAIN,
    RANDOM_PLAIN,
    SUPERINTENDENT,
    SUPERINTENDENT_PLAIN,
    Job,
    run_all,
)
from tests.benchmarks.table import Row, print_table

SHARE = 0.95
OURS, RANDOM = "margin", "random"
"""What a session does by default, and the order of the shuffled source."""
COMPARED = (OURS, RANDOM, RANDOM_PLAIN, SUPERINTENDENT, SUPERINTENDENT_PLAIN)
SHOWN_AT = (50, 100, 200, 500)


@dataclass(frozen=True)
class Plan:
    """How a corpus is run: cards of a batch, the last answer of those who choose and of random order; the goal."""

    batch: int
    chosen: int
    random: int
    goal: float | None = None
    step: int | None = None

    def answers(self, strategy: str) -> tuple[int, ...]:
        """Say after how many answers models are scored."""
        step = self.step or self.batch
        return tuple(range(step, (self.random if strategy.startswith("random") else self.chosen) + 1, step))


PLANS = {
    "docs_issues": Plan(batch=10, chosen=300, random=650, goal=0.4),
    "sms_spam": Plan(batch=10, chosen=300, random=900, goal=0.4),
    "banking77": Plan(batch=50, chosen=3000, random=5000, goal=0.6, step=250),
    "cooking without OTHER": Plan(batch=20, chosen=1200, random=2000, step=100),
    "cooking_multilabel": Plan(batch=20, chosen=1200, random=2000, step=100),
}


def jobs(corpora: Sequence[str], strategies: Sequence[str], seeds: Sequence[int], cache: str) -> list[Job]:
    """List the runs, and those with all labels."""
    listed = []
    for seed in seeds:
        for name in corpora:
            plan = PLANS[name]
            listed += [Job(name, full, seed) for full in (FULL, FULL_PLAIN)]
            listed += [Job(name, each, seed, plan.answers(each), plan.batch, cache) for each in strategies]
    return listed


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Run what is not in the file yet, print all figures, and give the rows of the table of goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="all corpora and strategies, 5 seeds: takes hours")
    parser.add_argument("--corpora", nargs="+", default=["docs_issues"], choices=PLANS, metavar="NAME")
    parser.add_argument("--strategies", nargs="+", default=[OURS, RANDOM, RANDOM_PLAIN])
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--out", type=Path, help="keep each run here, and do not repeat those that are here")
    parser.add_argument("--cache", type=Path, help="folder that keeps superintendent's environment")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args(argv)
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[variable] = "1"  # for the processes that are started: one core each
    corpora, strategies, seeds = options.corpora, options.strategies, options.seeds
    if options.full:
        corpora, strategies, seeds = list(PLANS), list(COMPARED), 5
    rows = []
    with tempfile.TemporaryDirectory() as passing:
        wanted = jobs(corpora, strategies, range(seeds), str(options.cache or passing))
        for number, done in enumerate(run_all(wanted, options.out, options.workers), 1):
            rows += done
            last = done[-1]
            said = f"{last['corpus']}, {last['strategy']}, seed {last['seed']}: F {last['f']:.3f}"
            print(f"{number}/{len(wanted)} {said}, {last['computed']:.0f} s", file=sys.stderr, flush=True)
    frame = pd.DataFrame(rows)
    for name, group in frame.groupby("corpus", sort=False):
        print(f"\n{name}\n{figures(group).round(3).to_string()}")
    return list(goals(frame))


def figures(runs: pd.DataFrame) -> pd.DataFrame:
    """Tell of each strategy on one corpus: answers to the goal with their 95 % interval, ratios, and F at some answers.

    The goal is a share of the F of the same learner with all labels, seed by seed; `same_goal` counts the answers to
    the same F for all: that share of what our learner gives.
    """
    full = {kind: runs[runs["strategy"] == kind].set_index("seed")["f"].to_dict() for kind in (FULL, FULL_PLAIN)}
    table = {}
    for strategy, group in runs[~runs["strategy"].isin([FULL, FULL_PLAIN])].groupby("strategy", sort=False):
        own = full[FULL_PLAIN if str(strategy).endswith("plain") else FULL]
        simulation = Simulation(group.to_dict("records"), "answers")
        reached = simulation.labels_to(SHARE, of=own).loc[strategy]
        same = simulation.labels_to(SHARE, of=full[FULL]).loc[strategy]
        means = group.groupby("answers")["f"].mean()
        shown = {f"F@{count}": means.get(count, np.nan) for count in SHOWN_AT}
        table[strategy] = {**reached, "same_goal": same["answers"], **shown, "full": float(np.mean([*own.values()]))}
    found = pd.DataFrame.from_dict(table, "index")
    for name, baseline in (("of_random", RANDOM), ("of_random_plain", RANDOM_PLAIN)):
        found.insert(3, name, found["answers"] / found["answers"].get(baseline, np.nan))
    return found


def goals(frame: pd.DataFrame) -> Iterator[Row]:
    """Compare what a session does by default with random texts and the same learner."""
    for name, runs in frame.groupby("corpus", sort=False):
        found = figures(runs)
        if not {OURS, RANDOM} <= set(found.index):
            continue
        ours, goal = found.loc[OURS], PLANS[str(name)].goal
        for baseline in [other for other in COMPARED[1:] if other in found.index]:
            ratio = ours["answers"] / found.loc[baseline, "answers"]
            judged = goal is not None and baseline == RANDOM
            yield Row(
                f"{name}: answers to {SHARE:.0%} of full-data F ({ours['full']:.3f}), against {baseline}",
                ours["answers"],
                "",
                found.loc[baseline, "answers"],
                ratio,
                f"<= {goal}" if judged else None,
                bool(ratio <= goal) if judged and goal is not None else None,
            )
        if name == "docs_issues":
            yield Row("docs_issues: F of the loop's learner with all labels", ours["full"], "", goal=">= 0.85",
                      ok=bool(ours["full"] >= 0.85))  # fmt: skip


if __name__ == "__main__":
    print_table(main())

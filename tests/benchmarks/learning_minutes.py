"""What each way of asking is worth per minute of the annotator's work, against marking random texts by hand.

python -m tests.benchmarks.learning_minutes --full --out build/learning.jsonl --workers 2
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.strategies import STRATEGIES
from tests.benchmarks.learning_corpora import CORPORA
from tests.benchmarks.learning_rows import FULL_GOLD, Job, jobs, run_all
from tests.benchmarks.table import Row, print_table

MINUTES = (5, 10, 20, 30, 40)
MANUAL_MINUTES = (50, 60, 75, 90, 110)
"""How long the manual baseline goes on, to see when it gets to where the others are."""
STRATEGIES_COMPARED = ("manual-plain", "manual", "cost-texts", "cost", "teach")
WITHOUT_PATTERNS = ("manual", "cost", "teach")
POINTS_GOAL = {5: 8, 10: 8, 20: 6, 30: 4}
"""F points over the manual baseline with the same patterns, by minutes, on corpora of word languages."""
CHARACTER_GOAL = 5
MINUTES_GOAL = 0.5
SHARE_OF_FULL = 0.95


def full_jobs(seeds: Sequence[int]) -> list[Job]:
    """List all runs: the corpora with and without patterns, slips, and cards that cost a second."""
    names = list(CORPORA)
    listed = jobs([*names, *(f"{name} -" for name in names)], [FULL_GOLD], [0], [0])
    listed += jobs(names, STRATEGIES_COMPARED, seeds, MINUTES, MANUAL_MINUTES)
    listed += jobs([f"{name} -" for name in names], WITHOUT_PATTERNS, seeds, MINUTES)
    listed += jobs(names, STRATEGIES_COMPARED[1:], seeds, MINUTES, noise=0.05)
    listed += jobs(names, STRATEGIES_COMPARED[1:], seeds, MINUTES, card=1.0)
    return listed


def main(argv: Sequence[str] | None = None) -> list[Row]:
    """Run what is not in the file yet, print all figures, and give the rows of the table of goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="all corpora and strategies, 5 seeds: takes hours")
    parser.add_argument("--corpora", nargs="+", default=["fashion_brands"], metavar="NAME")
    parser.add_argument("--strategies", nargs="+", default=["manual", "cost", "teach"], choices=STRATEGIES)
    parser.add_argument("--minutes", nargs="+", type=float, default=[5, 10])
    parser.add_argument("--noise", type=float, default=0.0)
    parser.add_argument("--card", type=float, default=0.0)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--out", type=Path, help="keep each run here, and do not repeat those that are here")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args(argv)
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[variable] = "1"  # for the processes that are started: one core each

    seeds = range(options.seeds)
    if options.full:
        wanted = full_jobs(seeds)
    else:
        wanted = jobs(
            options.corpora, options.strategies, seeds, options.minutes, noise=options.noise, card=options.card
        ) + jobs(options.corpora, [FULL_GOLD], [0], [0])
    rows = []
    for number, done in enumerate(run_all(wanted, options.out, options.workers), 1):
        rows += done
        last = done[-1]
        where = f"{last['corpus']}, {last['strategy']}, seed {last['seed']}, noise {last['noise']}, card {last['card']}"
        print(
            f"{number}/{len(wanted)} {where}: F {last['f']:.3f}, {last['computed']:.0f} s", file=sys.stderr, flush=True
        )
    frame = pd.DataFrame(rows)
    print_figures(frame)
    return list(goals(frame))


def print_figures(frame: pd.DataFrame) -> None:
    """Print mean F with its interval, and minutes to a share of the full gold, for each setting."""
    for (name, noise, card), group in frame.groupby(["corpus", "noise", "card"], sort=False):
        runs = group[group["strategy"] != FULL_GOLD]
        if runs.empty:
            continue
        full = full_gold(frame, str(name))
        print(f"\n{name}: noise {noise:.0%}, {card:g} s per card, full gold F {full:.3f}")
        simulation = Simulation(runs.to_dict("records"))
        print(simulation)
        reached = simulation.minutes_to(SHARE_OF_FULL, of=full)
        print(f"{reached.name}, {SHARE_OF_FULL:.0%} of full gold: {reached.round(1).to_dict()}")


def goals(frame: pd.DataFrame) -> Iterator[Row]:
    """Compare with the manual baseline at equal minutes, where there are no slips and cards cost nothing."""
    plain = frame[(frame["noise"] == 0) & (frame["card"] == 0) & (frame["strategy"] != FULL_GOLD)]
    for name, runs in plain.groupby("corpus", sort=False):
        simulation = Simulation(runs.to_dict("records"))
        means = simulation.summary().pivot_table("f", "minutes", "strategy")
        if "manual" not in means:
            continue
        for strategy in [strategy for strategy in ("cost", "teach") if strategy in means]:
            for minutes, row in means.dropna(subset=[strategy, "manual"]).iterrows():
                gain = 100 * (row[strategy] - row["manual"])
                goal = 0 if strategy == "teach" else _points_goal(str(name), minutes)
                yield Row(
                    f"{name}, {minutes:g} min: F of {strategy}, ratio = points over manual",
                    100 * row[strategy],
                    "",
                    100 * row["manual"],
                    gain,
                    None if goal is None else f">= {goal:+d} points",
                    None if goal is None else gain >= goal,
                )
        reached = simulation.minutes_to(SHARE_OF_FULL, of=full_gold(frame, str(name)))
        if "cost" in reached and (reached[["cost", "manual"]] > 0).all():
            ratio = reached["cost"] / reached["manual"]
            what = f"{name}: minutes of cost to {SHARE_OF_FULL:.0%} of full gold"
            yield Row(
                what, reached["cost"], "min", reached["manual"], ratio, f"<= {MINUTES_GOAL}", ratio <= MINUTES_GOAL
            )


def full_gold(frame: pd.DataFrame, name: str) -> float:
    """Give the F of one fit to all of a corpus."""
    found = frame[(frame["strategy"] == FULL_GOLD) & (frame["corpus"] == name)]["f"]
    return float(found.mean())


def _points_goal(name: str, minutes: float) -> int | None:
    if name.endswith(" -") or minutes not in POINTS_GOAL:
        return None
    return CHARACTER_GOAL if "zh" in name else POINTS_GOAL[int(minutes)]


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

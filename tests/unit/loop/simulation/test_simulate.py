"""A whole simulation over the sample texts: the real session, the real model, several ways of asking."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate import samples
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.loop.simulation.simulate import simulate
from nb_annotate.loop.simulation.strategies import Strategy
from nb_annotate.tasks.errors import RecipeError
from tests.benchmarks.learning_corpora import Corpus
from tests.benchmarks.learning_rows import new_session

GOLD = Gold(samples.load("news.jsonl", gold=True), ["PERSON"])
REST, HELD_OUT = GOLD.split(0.2)
NEWS = Corpus("news", ("PERSON",), REST, HELD_OUT, samples.patterns())


def make_session(strategy: Strategy, seed: int, texts: list[str]):
    return new_session(NEWS, strategy, seed, texts)


@pytest.fixture(scope="module")
def simulation() -> Simulation:
    return simulate(make_session, GOLD, minutes=(2, 4), strategies=["cost", "teach", "manual"], seeds=2, progress=False)


def test_every_strategy_and_seed_is_measured_at_every_checkpoint(simulation):
    frame = simulation.frame
    keys = frame[["seed", "strategy", "minutes"]].to_numpy().tolist()
    assert keys == [[seed, name, at] for seed in (0, 1) for name in ("cost", "teach", "manual") for at in (2, 4)]
    assert (frame["seconds"] >= 60 * frame["minutes"]).all()
    assert (frame["seconds"] < 60 * frame["minutes"] + 90).all()
    assert frame.query("strategy == 'teach' and minutes == 4")["yes_no"].min() > 20
    assert frame.query("strategy != 'teach'")["yes_no"].max() == 0


def test_models_learn_within_minutes(simulation):
    f = simulation.summary()["f"]
    assert (f.xs(4, level="minutes") > 0.3).all()


def test_a_seed_gives_the_same_figures_again(simulation):
    again = simulate(make_session, GOLD, minutes=(2,), strategies=["cost", "teach"], seeds=[1], progress=False)
    before = simulation.frame.query("seed == 1 and minutes == 2 and strategy != 'manual'")
    assert again.frame["f"].tolist() == before["f"].tolist()
    assert again.frame["seconds"].tolist() == before["seconds"].tolist()


def test_a_manual_session_takes_the_time_of_marking_by_hand(simulation):
    first = simulation.frame.query("strategy == 'manual' and seed == 0 and minutes == 2").iloc[0]
    order = REST.shuffled(0)[: first["answers"]]
    assert first["spans"] == sum(len(REST[text]) for text in order)


def test_the_bar_ends_full_also_when_cards_run_out(capsys):
    done = simulate(make_session, GOLD, minutes=(90,), strategies=["cost"], seeds=[0])
    assert done.frame["exhausted"].all()
    assert "100%" in capsys.readouterr().err


def test_what_does_not_fit_is_named():
    with pytest.raises(RecipeError, match="'fastest', which is not known"):
        simulate(make_session, GOLD, strategies=["fastest"], progress=False)
    with pytest.raises(RecipeError, match=r"minutes=\[0\]"):
        simulate(make_session, GOLD, minutes=[0], progress=False)
    with pytest.raises(RecipeError, match="seeds=0"):
        simulate(make_session, GOLD, seeds=0, progress=False)


# -- what comes out -------------------------------------------------------------------------------


def rows(**curves):
    made = []
    for name, seeds in curves.items():
        for seed, values in enumerate(seeds):
            for minutes, f in zip((5, 10, 20), values, strict=True):
                made.append(
                    {
                        "strategy": name,
                        "seed": seed,
                        "minutes": minutes,
                        "f": f,
                        "precision": f,
                        "recall": f,
                        "answers": 10,
                        "spans": 3,
                    }
                )
    return Simulation(made)


def test_summary_has_means_and_students_interval():
    summary = rows(cost=[(0.3, 0.5, 0.6), (0.4, 0.5, 0.7), (0.5, 0.5, 0.8)]).summary()
    at_five = summary.loc[("cost", 5)]
    assert at_five["f"] == pytest.approx(0.4)
    assert at_five["high"] - at_five["f"] == pytest.approx(4.303 * 0.1 / np.sqrt(3), abs=1e-3)
    assert summary.loc[("cost", 10), ["low", "high"]].tolist() == [0.5, 0.5]
    assert at_five["seeds"] == 3


def test_minutes_to_a_share_are_read_off_the_mean_curve():
    simulation = rows(fast=[(0.6, 0.8, 0.8)], slow=[(0.2, 0.4, 0.8)], never=[(0.1, 0.1, 0.1)])
    reached = simulation.minutes_to(0.5)
    assert reached["fast"] == pytest.approx(5 * 0.4 / 0.6)
    assert reached["slow"] == 10
    assert np.isnan(reached["never"])
    assert simulation.minutes_to(1.0, of=0.6)["slow"] == 15


def test_the_table_is_shown_in_order_and_drawn():
    simulation = rows(slow=[(0.2, 0.4, 0.8), (0.3, 0.4, 0.8)], fast=[(0.6, 0.8, 0.8), (0.6, 0.8, 0.8)])
    shown = simulation._repr_html_()
    assert shown.index("slow") < shown.index("fast")
    assert "0.400 [0.400, 0.400]" in shown
    assert "[" not in repr(rows(one=[(0.2, 0.4, 0.8)])).split("\n")[-1]
    assert simulation.plot().to_dict()["$schema"].startswith("https://vega.github.io")

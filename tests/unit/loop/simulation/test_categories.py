"""Simulations of sessions about categories: the annotator, the seconds, the scores, and whole runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.simulation.category_annotator import CategoryAnnotator
from nb_annotate.loop.simulation.category_evaluation import CategoryEvaluation, full_data_score
from nb_annotate.loop.simulation.category_gold import CategoryGold, tells_categories
from nb_annotate.loop.simulation.category_seconds import CategorySeconds
from nb_annotate.loop.simulation.category_strategies import CATEGORY_STRATEGIES, CategoryStrategy
from nb_annotate.loop.simulation.curves import crossing
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.result import Simulation
from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task

LABELS = ["delivery", "refund", "praise"]
OPTIONS = [{"id": label, "text": label} for label in LABELS]
SAID = {
    "delivery": "the parcel {} never came, where is it",
    "refund": "give me the money back for order {}",
    "praise": "what a lovely shop, item {} is great",
}
MAIL = {SAID[label].format(number): [label] for number in range(25) for label in LABELS}


def choice(text: str, **more: object) -> Task:
    return set_hashes({"text": text, "options": OPTIONS, **more}, "choice")


def yes_no(text: str, label: str) -> Task:
    return set_hashes({"text": text, "label": label}, "classification")


def test_cards_are_answered_by_the_gold():
    annotator = CategoryAnnotator(CategoryGold({"a b": ["refund", "praise"], "c": []}, LABELS))
    assert annotator.decide(choice("a b"))[0] == {"answer": "accept", "accept": ["refund", "praise"]}
    assert annotator.decide(choice("c"))[0] == {"answer": "accept", "accept": []}
    assert annotator.decide(yes_no("a b", "refund"))[0] == {"answer": "accept"}
    assert annotator.decide(yes_no("a b", "delivery"))[0] == {"answer": "reject"}
    with pytest.raises(RecipeError, match="does not have the text of the card 'unknown'"):
        annotator.decide(choice("unknown"))
    with pytest.raises(RecipeError, match="cannot answer a 'ner_manual' card"):
        annotator.decide(set_hashes({"text": "c"}, "ner_manual"))


def test_slips_come_as_often_as_asked_and_are_the_same_each_time():
    texts = [f"text {number}" for number in range(2000)]
    one = CategoryAnnotator(
        CategoryGold({text: ["refund"] for text in texts}, LABELS, exclusive=True), noise=0.1, seed=3
    )
    several = CategoryAnnotator(CategoryGold({text: ["refund"] for text in texts}, LABELS), noise=0.1, seed=3)
    decided = [one.decide(choice(text))[0]["accept"] for text in texts]
    assert all(len(accept or ()) == 1 for accept in decided)
    assert 160 < sum(accept != ["refund"] for accept in decided) < 240
    assert 160 < sum(one.decide(yes_no(text, "refund"))[0]["answer"] == "reject" for text in texts) < 240
    turned = [set(several.decide(choice(text))[0]["accept"] or ()) ^ {"refund"} for text in texts]
    assert {len(each) for each in turned} == {0, 1}
    assert [one.decide(choice(text))[0]["accept"] for text in texts] == decided


def test_seconds_are_reading_and_what_is_changed():
    seconds = CategorySeconds(reading=0.1, card=1, key=2, find=5)
    chosen = {"answer": "accept", "accept": ["refund"]}
    assert seconds.of(choice("three words here"), chosen) == pytest.approx(1 + 0.3 + 2)
    assert seconds.of(choice("three words here", accept=["refund"]), chosen) == pytest.approx(1 + 0.3)
    assert seconds.of(choice("three words here", accept=["praise"]), chosen) == pytest.approx(1 + 0.3 + 4)
    assert seconds.of(choice("word " * 1000, accept=["refund"]), chosen) == pytest.approx(1 + 30)
    many = set_hashes({"text": "one", "options": [{"id": str(n), "text": str(n)} for n in range(77)]}, "choice")
    assert seconds.of(many, {"answer": "accept", "accept": ["5"]}) == pytest.approx(1 + 0.1 + 5)
    assert seconds.of(yes_no("three words here", "refund"), {"answer": "reject"}) == 1.5
    assert seconds.of(choice("one"), {"answer": "ignore"}) == 0
    blind = CategoryAnnotator(CategoryGold({"one": ["refund"]}, LABELS), seconds=seconds, suggestions=False)
    assert blind.decide(choice("one", accept=["refund"]))[1] == pytest.approx(1 + 0.1 + 2)


def test_gold_is_read_from_all_that_says_categories():
    rows = [
        {"text": "a", "label": "refund"},
        {"text": "b", "labels": ["refund", "other"]},
        {"text": "c", "accept": [], "answer": "accept"},
        {"text": "d", "cats": {"praise": 1.0, "refund": 0.0}},
        {"text": "e", "accept": ["refund"], "answer": "reject"},
        {"text": "f", "label": "refund", "answer": "ignore"},
        {"text": "a", "label": "praise"},
    ]
    wanted = [("a", {"refund"}), ("b", {"refund"}), ("c", set()), ("d", {"praise"})]
    for given in (rows, iter(rows), pd.DataFrame(rows), CategoryGold(rows, LABELS), dict(wanted)):
        assert list(CategoryGold(given, LABELS)) == wanted
    yes_or_no = [{"text": "a", "label": "DOC", "answer": "accept"}, {"text": "b", "label": "DOC", "answer": "reject"}]
    assert list(CategoryGold(yes_or_no, ["DOC"])) == [("a", {"DOC"}), ("b", set())]


@pytest.mark.parametrize("read", [lambda gold: CategoryGold(gold, LABELS), Gold, tells_categories])
def test_gold_is_rows(read):
    for name in ("dataset:gold", Path("gold.jsonl")):
        with pytest.raises(RecipeError, match=f"gold='{name}' is a name, not rows. Read it first"):
            read(name)
    with pytest.raises(RecipeError, match=r"gold\[0\] is \('a', 'refund'\), not a row"):
        read([("a", "refund")])


def test_nothing_is_no_goal():
    assert np.isnan(crossing([10, 20], [0.0, 0.0], 0.0))
    assert crossing([10, 20], [0.0, 0.8], 0.4) == 15.0


def test_gold_that_does_not_say_is_refused_by_place():
    with pytest.raises(RecipeError, match=r"gold\[1\] has 0 of the categories"):
        CategoryGold({"a": ["refund"], "b": []}, LABELS, exclusive=True)
    with pytest.raises(RecipeError, match=r"gold\[1\] does not say which categories"):
        CategoryGold([{"text": "a", "label": "refund"}, {"text": "b"}], LABELS)
    with pytest.raises(RecipeError, match=r"gold\[0\] must have a text"):
        CategoryGold([{"label": "refund"}], LABELS)
    with pytest.raises(RecipeError, match="'refund', not a list"):
        CategoryGold({"a": "refund"}, LABELS)
    with pytest.raises(RecipeError, match="no text with categories"):
        CategoryGold([], LABELS)


class Fixed:
    """Says of each text what it was told."""

    def __init__(self, scores: list[list[float]]) -> None:
        self._scores = np.array(scores)

    def scores(self, inputs):  # noqa: ARG002
        return self._scores


def learning(*, exclusive: bool = False) -> CategoryLearning:
    return CategoryLearning(
        make_model=lambda: LinearTextModel(LABELS, exclusive=exclusive),
        acquisition=None,
        asks="texts",
        updates=True,
        labels=LABELS,
        exclusive=exclusive,
    )


def test_scores_count_as_the_learning_curve_does():
    gold = CategoryGold({"a": ["delivery", "refund"], "b": ["praise"], "c": []}, LABELS)
    said = Fixed([[0.6, 0.1, 0.2], [0.1, 0.1, 0.9], [0.1, 0.1, 0.7]])
    found = CategoryEvaluation(gold, learning()).score(said)
    assert (found.right, found.found, found.wanted) == (2, 3, 3)
    assert found.accuracy == pytest.approx(1 / 3)

    one_each = CategoryGold({"a": ["delivery"], "b": ["praise"]}, LABELS, exclusive=True)
    likeliest = CategoryEvaluation(one_each, learning(exclusive=True)).score(
        Fixed([[0.4, 0.35, 0.25], [0.4, 0.3, 0.3]])
    )
    assert likeliest.f == likeliest.accuracy == 0.5


def test_full_data_is_what_all_labels_give():
    gold, held_out = CategoryGold(MAIL, LABELS, exclusive=True).split(0.2)
    about = learning(exclusive=True)
    assert full_data_score(gold, CategoryEvaluation(held_out, about), about).f == 1


@pytest.fixture(scope="module")
def simulation():
    return nba.simulate(
        MAIL,
        labels=LABELS,
        exclusive=True,
        answers=(8, 24),
        strategies=["margin", "teach", "random", "random-manual"],
        seeds=2,
        progress=False,
    )


def test_every_strategy_and_seed_is_measured_at_every_number_of_answers(simulation):
    frame = simulation.frame
    keys = frame[["seed", "strategy", "answers"]].to_numpy().tolist()
    names = ("margin", "teach", "random", "random-manual")
    assert keys == [[seed, name, at] for seed in (0, 1) for name in names for at in (8, 24)]
    assert (frame["complete"] + frame["yes_no"] == frame["answers"]).all()
    assert (frame.query("strategy == 'teach'")["complete"] == 0).all()
    assert (frame.query("strategy != 'teach'")["yes_no"] == 0).all()
    assert (frame["minutes"] * 60).to_numpy() == pytest.approx(frame["seconds"].to_numpy())
    assert frame["f"].to_numpy() == pytest.approx(frame["accuracy"].to_numpy())
    assert "spans" not in frame


def test_models_learn_and_suggestions_save_time(simulation):
    summary = simulation.summary()
    assert simulation.full == 1
    assert summary.loc[("margin", 24), "f"] > 0.9
    assert summary.loc[("random", 24), "f"] == summary.loc[("random-manual", 24), "f"]
    assert summary.loc[("random", 24), "minutes"] < summary.loc[("random-manual", 24), "minutes"]


def test_a_seed_gives_the_same_figures_again(simulation):
    again = nba.simulate(
        MAIL, labels=LABELS, exclusive=True, answers=(8,), strategies=["margin", "teach"], seeds=[1], progress=False
    )
    before = simulation.frame.query("seed == 1 and answers == 8 and strategy in ('margin', 'teach')")
    assert again.frame["f"].tolist() == before["f"].tolist()
    assert again.frame["seconds"].tolist() == before["seconds"].tolist()


def test_categories_are_measured_by_minutes_too(simulation):
    found = nba.simulate(
        MAIL, labels=LABELS, exclusive=True, minutes=(0.5, 60), strategies=["random"], seeds=1, progress=False
    )
    assert found.frame["minutes"].tolist() == [0.5, 60]
    assert found.frame["exhausted"].tolist() == [False, True]
    assert found.frame["answers"].tolist()[1] == 60
    assert found.minutes_to(0.5).notna().all()
    with pytest.raises(RecipeError, match="measured by minutes"):
        found.labels_to()
    with pytest.raises(RecipeError, match="measured by answers"):
        simulation.minutes_to()


def test_a_session_simulates_as_it_asks():
    session = nba.textcat.correct(
        list(MAIL), "blank:en", labels=["refund"], update=True, store=":memory:", dataset="mail"
    )
    found = session.simulate(MAIL, answers=(10,), strategies=["correct"], seeds=1, progress=False)
    assert found.frame["yes_no"].tolist() == [10]
    assert len(session.df) == 0
    session.close()


def test_a_strategy_changes_only_how_cards_are_asked():
    base = learning()
    mine = CategoryStrategy(name="mine", acquisition="entropy", start=3, asks="labels").learning(base, seed=5)
    assert (mine.order, mine.asks, mine.start, mine.seed, mine.labels) == ("entropy", "labels", 3, 5, base.labels)
    shuffled = CATEGORY_STRATEGIES["random"].learning(base, 0)
    assert (shuffled.order, shuffled.start, shuffled.asks) == ("stream", 0, "texts")


def test_what_does_not_fit_is_named():
    def run(**more: object) -> None:
        nba.simulate(MAIL, labels=LABELS, progress=False, **more)

    with pytest.raises(RecipeError, match=r"'margins', .*Did you mean 'margin'"):
        run(strategies=["margins"])
    with pytest.raises(RecipeError, match=r"minutes=\[1\] and answers=\[2\] cannot both"):
        run(minutes=[1], answers=[2])
    with pytest.raises(RecipeError, match=r"answers=\[0\] must name answers above 0"):
        run(answers=[0])
    with pytest.raises(RecipeError, match="exclusive=True says something of categories"):
        nba.simulate({"Ana sings": []}, labels=["PERSON"], exclusive=True, progress=False)
    session = nba.ner.correct(["Ana sings"], "blank:en", labels=["PERSON"], update=True, store=":memory:", dataset="a")
    with pytest.raises(RecipeError, match="a list of spans, not"):
        session.simulate(MAIL, progress=False)
    session.close()


# -- what comes out -------------------------------------------------------------------------------


def curves(full: float | None = None, **runs: list[tuple[float, ...]]):
    rows = [
        {"strategy": name, "seed": seed, "answers": at, "minutes": at / 10, "f": f, "precision": f, "recall": f}
        for name, seeds in runs.items()
        for seed, values in enumerate(seeds)
        for at, f in zip((10, 20, 30, 40), values, strict=True)
    ]
    return Simulation(rows, "answers", full=full)


def test_labels_to_a_share_are_read_off_smoothed_curves_of_each_seed():
    found = curves(1.0, even=[(0.3, 0.6, 0.9, 0.9), (0.6, 0.6, 0.6, 0.6)], never=[(0.1, 0.2, 0.1, 0.1)] * 2).labels_to(
        0.6
    )
    # Smoothed, the first is .45, .6, .8, .9 and the second .6 throughout: it is there at the first checkpoint.
    assert found.loc["even", "answers"] == pytest.approx((20 + 10) / 2)
    assert found.loc["even", "high"] - 15 == pytest.approx(12.706 * np.std([20, 10], ddof=1) / np.sqrt(2), rel=1e-3)
    assert found.loc["even", ["reached", "seeds"]].tolist() == [2, 2]
    assert np.isnan(found.loc["never", "answers"])
    assert found.loc["never", "reached"] == 0
    # Each seed by its own measure: 0.6 of 0.75 is where the first begins, 0.6 of 1 where the second does.
    each = curves(None, even=[(0.3, 0.6, 0.9, 0.9), (0.6, 0.6, 0.6, 0.6)]).labels_to(0.6, of={0: 0.75, 1: 1.0})
    assert each.loc["even", "answers"] == pytest.approx(10)
    assert curves(None, one=[(0.2, 0.4, 0.6, 0.8)]).labels_to(0.5).loc["one", "answers"] == pytest.approx(20)


def test_the_table_and_the_plot_count_answers():
    shown = curves(0.9, fast=[(0.6, 0.8, 0.9, 0.9)] * 2)
    assert "30 answers" in shown._repr_html_()
    assert "answers to 95 % of all gold" in shown._repr_html_()
    assert shown.plot().to_dict()["layer"][1]["encoding"]["x"]["title"] == "answers"

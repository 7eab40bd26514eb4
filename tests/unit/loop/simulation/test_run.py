"""A run through one session: batches, the clock, checkpoints, and cards that run out."""

from __future__ import annotations

import pytest

from nb_annotate.loop.simulation.annotator import SimulatedAnnotator
from nb_annotate.loop.simulation.evaluation import Evaluation, Score
from nb_annotate.loop.simulation.gold import Gold
from nb_annotate.loop.simulation.run import run_session
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.strategies import STRATEGIES, Strategy, strategies_named
from nb_annotate.tasks.errors import ModelError, RecipeError
from tests.unit.loop.simulation.scripted import ScriptedSession, card, rote_learning, span

NAMES = [f"Ana{number}" for number in range(60)]
GOLD = Gold({f"{name} sings": [span(f"{name} sings", name)] for name in NAMES})
PRICE = SecondsModel(reading=0, span=7)  # 7 seconds a card, marked by hand


def manual_cards(predicted: float | None = 7.0) -> list:
    return [card(text, _why={"seconds": predicted}) for text in GOLD.texts]


def score(model) -> Score:
    return Evaluation(GOLD, rote_learning()).score(model)


def run(session, minutes, **more):
    annotator = SimulatedAnnotator(GOLD, seconds=PRICE, labels=["PERSON"])
    return run_session(session, annotator, score, minutes, **more)


def test_batches_are_thirty_five_predicted_seconds_and_the_clock_is_the_annotators():
    session = ScriptedSession(manual_cards())
    rows = run(session, [1, 2], strategy="cost", seed=4)
    assert [len(batch) for batch in session.batches] == [5, 5, 5, 5]
    assert [row["seconds"] for row in rows] == [70, 140]
    assert [row["minutes"] for row in rows] == [1, 2]
    assert [(row["answers"], row["complete"], row["yes_no"], row["spans"]) for row in rows] == [
        (10, 10, 0, 10),
        (20, 20, 0, 20),
    ]
    assert {(row["strategy"], row["seed"]) for row in rows} == {("cost", 4)}
    actions = [action for batch in session.batches for action in batch]
    assert [action.ended_at - action.started_at for action in actions] == [7] * 20
    assert [later.started_at for later in actions[1:]] == [action.ended_at for action in actions[:-1]]
    assert len({action.id for action in actions}) == 20


def test_work_is_estimated_where_the_card_does_not_say():
    session = ScriptedSession([card(text, spans=spans) for text, spans in GOLD])
    run(session, [0.5])
    assert len(session.batches[0]) == 5


def test_twenty_yes_no_cards_are_a_batch():
    asked = [card(text, "ner", spans=spans, label="PERSON") for text, spans in GOLD]
    session = ScriptedSession(asked)
    rows = run(session, [1])
    assert [len(batch) for batch in session.batches] == [20, 20]
    assert (rows[0]["yes_no"], rows[0]["complete"], rows[0]["seconds"]) == (40, 0, 60)


def test_f_is_measured_after_a_thorough_refit_at_each_checkpoint():
    session = ScriptedSession(manual_cards())
    rows = run(session, [2, 1])
    assert session.learning.refits == 2
    assert [row["recall"] for row in rows] == [pytest.approx(10 / 60), pytest.approx(20 / 60)]
    assert [row["precision"] for row in rows] == [1, 1]
    assert rows[1]["f"] == pytest.approx(2 * (1 / 3) / (4 / 3))


def test_when_the_cards_run_out_the_last_score_stands():
    session = ScriptedSession(manual_cards()[:12])
    rows = run(session, [1, 2, 3])
    assert [row["exhausted"] for row in rows] == [False, True, True]
    assert [row["seconds"] for row in rows] == [70, 84, 84]
    assert rows[1]["f"] == rows[2]["f"] > rows[0]["f"]
    assert session.learning.refits == 2


def test_minutes_are_told_as_they_pass():
    told: list[float] = []
    run(ScriptedSession(manual_cards()), [1], on_work=told.append)
    assert told == [35 / 60, 70 / 60]


def test_a_session_that_does_not_learn_is_refused():
    session = ScriptedSession(manual_cards())
    session.learning = None
    with pytest.raises(RecipeError, match="whose model learns"):
        run(session, [1])


def test_a_session_that_fails_quietly_ends_the_run():
    session = ScriptedSession(manual_cards())
    session.bulletin.notify("error", "model_update", "rote could not learn: ZeroDivisionError", "Labelling goes on.")
    with pytest.raises(ModelError, match="rote could not learn"):
        run(session, [1])


def test_strategies_change_only_how_cards_are_asked():
    base = rote_learning()
    texts = STRATEGIES["cost-texts"].learning(base, seed=5)
    assert (texts.order, texts.unsegmented, texts.seed, texts.labels) == ("cost", True, 5, base.labels)
    with_hits = STRATEGIES["manual"].learning(base, 0)
    assert with_hits.find_hits is base.find_hits
    assert STRATEGIES["manual-plain"].learning(base, 0).find_hits is None

    own = Strategy(name="mine", order="uncertain")
    assert strategies_named(["teach", own])[1] is own
    with pytest.raises(RecipeError, match=r"'coast', .*Did you mean 'cost'"):
        strategies_named(["coast"])
    with pytest.raises(RecipeError, match="each once"):
        strategies_named(["cost", "cost"])

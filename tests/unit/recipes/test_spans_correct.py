"""`spans.correct`: suggestions that overlap."""

from __future__ import annotations

from typing import Any

import nb_annotate as nba
from tests.unit.recipes.labelling import PATIENT, errors

TEXTS = [f"The bank of Porto {number} paid Ana{letter}." for number, letter in enumerate("abcdefghijklmnop")]


class Nested:
    """Finds a bank and the city in it."""

    def predict(self, tasks: Any) -> Any:
        for task in tasks:
            start, end = task["text"].index("bank"), task["text"].index("Porto") + 5
            spans = [
                {"start": start, "end": end, "label": "ORG", "score": 0.8},
                {"start": end - 5, "end": end, "label": "CITY", "score": 0.6},
            ]
            yield 0.7, {**task, "spans": spans}

    def update(self, answers: Any) -> None:
        self.answers = list(answers)


def test_nested_spans_are_suggested_stored_and_learned() -> None:
    store = nba.Store(":memory:")
    session = nba.spans.correct(TEXTS, Nested(), labels=["ORG", "CITY"], store=store, dataset="nested", update=True)
    for _ in range(5):
        task = session.task
        assert task is not None
        assert task["_view_id"] == "spans_manual"
        assert sorted(span["label"] for span in task["spans"]) == ["CITY", "ORG"]
        session.answer("accept")
        assert session.wait(PATIENT)
    assert session.spans_df["label"].value_counts().to_dict() == {"ORG": 5, "CITY": 5}
    assert len(session.models) == 6
    assert session.learning is not None
    assert all(len(lesson.accepted) == 2 for lesson in session.learning.book.lessons())
    assert errors(session) == []


def test_a_blank_model_learns_spans_that_overlap() -> None:
    store = nba.Store(":memory:")
    session = nba.spans.correct(TEXTS, "blank:en", labels=["ORG", "CITY"], store=store, dataset="blank", update=True)
    for _ in range(10):
        task = session.task
        assert task is not None
        start, end = task["text"].index("bank"), task["text"].index("Porto") + 5
        spans = [{"start": start, "end": end, "label": "ORG"}, {"start": end - 5, "end": end, "label": "CITY"}]
        session.answer("accept", spans=spans)  # type: ignore[arg-type]
        assert session.wait(PATIENT)
    (predicted,) = session.predict(["The bank of Porto 99 paid Bo."])
    found = {(predicted["text"][span["start"] : span["end"]], span["label"]) for span in predicted["spans"]}
    assert found == {("bank of Porto", "ORG"), ("Porto", "CITY")}
    assert errors(session) == []

"""`eval=` of the recipes about categories: measured as the cards are scored, and never given away."""

from __future__ import annotations

from typing import Any

import nb_annotate as nba

PATIENT = 60.0
WORDS = ["chair", "lamp", "boat", "tent", "kettle", "radio", "rug", "clock", "spade", "mirror"]
TEXTS = [f"Where did you put {word} number {n}, parcel or not?" for n, word in enumerate(WORDS * 2)] + [
    f"A {word} with number {n} would be nice." for n, word in enumerate(WORDS * 2)
]
UNSEEN = [{"text": f"One more parcel about the {word}.", "labels": ["Delivery"]} for word in WORDS] + [
    {"text": f"One more poem about the {word}.", "labels": []} for word in WORDS
]


def test_pattern_hits_count_where_the_model_is_measured() -> None:
    session = nba.textcat.teach(
        TEXTS,
        "blank:en",
        labels=["Delivery"],
        patterns=[{"label": "Delivery", "pattern": [{"lower": "parcel"}]}],
        eval=UNSEEN,
        store=":memory:",
        dataset="measured-with-hits",
    )
    for _ in range(20):
        assert session.task is not None
        session.answer("accept" if "parcel" in session.task["text"] else "reject")
        assert session.wait(PATIENT)
    predicted = [task["options"][0]["score"] > 0.5 for task in session.predict([row["text"] for row in UNSEEN])]
    assert predicted == [bool(row["labels"]) for row in UNSEEN]
    assert session.curve["f"].iloc[-1] == 1.0


def test_a_model_is_not_shown_what_was_judged() -> None:
    seen: list[dict[str, Any]] = []

    class Curious:
        def predict(self, tasks: Any) -> Any:
            seen.extend(tasks)
            return [(0.5, {**task, "label": "Delivery"}) for task in tasks]

        def update(self, _answers: Any) -> None:
            pass

        def __deepcopy__(self, _memo: Any) -> Curious:
            return Curious()

    judged = [{**row, "cats": {"Delivery": float(bool(row["labels"]))}} for row in UNSEEN]
    session = nba.textcat.teach(
        TEXTS, Curious(), labels=["Delivery"], eval=judged, store=":memory:", dataset="not-given-away"
    )
    for _ in range(12):
        session.answer("accept")
        assert session.wait(PATIENT)
    of_eval = [task for task in seen if task["text"] in {row["text"] for row in UNSEEN}]
    assert of_eval
    assert all(key not in task for task in of_eval for key in ("labels", "cats", "accept"))

"""Why a card is shown, and how its score moved."""

from __future__ import annotations

import pytest

from nb_annotate.loop.learning.explanation import explanation
from nb_annotate.loop.learning.scores import ScoreLog
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task


def card(score: float, was: float | None, version: str) -> Task:
    why = {
        "reason": "undecided", "text": "closest to undecided of 128 texts looked at", "score": score, "was": was,
        "merit": 0.97, "seconds": 1.5, "looked_at": 128, "version": version,
    }  # fmt: skip
    spans = [{"start": 0, "end": 3, "label": "PERSON", "score": score}]
    return set_hashes({"text": "Ana <b>sings</b>", "spans": spans, "_why": why}, "ner")


@pytest.fixture
def log():
    log = ScoreLog()
    log.shown(card(0.31, None, "v13"), "v13", 0.0)
    log.shown(card(0.53, 0.31, "v14"), "v14", 60.0)
    return log


def test_the_sentence_says_why_and_how_sure_the_model_is(log):
    told = explanation(card(0.53, 0.31, "v14"), log)
    assert told.sentence == (
        "Asked because: closest to undecided of 128 texts looked at. The score is 0.53 (the version before: 0.31). "
        "Its merit is 0.97, among 128 questions looked at. It should take 1.5 seconds. Model v14."
    )
    assert "v13 0.31, v14 0.53" in repr(told)


def test_the_frame_has_the_scores_of_all_versions(log):
    told = explanation(card(0.53, 0.31, "v14"), log)
    assert told.frame[["version", "score"]].values.tolist() == [["v13", 0.31], ["v14", 0.53]]


def test_html_marks_the_asked_span_and_escapes_the_text(log):
    html = explanation(card(0.53, 0.31, "v14"), log)._repr_html_()
    assert "<mark>Ana<" in html
    assert "&lt;b&gt;sings&lt;/b&gt;" in html
    assert html.count("<tr>") == 3


def test_a_card_can_be_named_by_its_hash(log):
    assert explanation(card(0.5, None, "v1")["_task_hash"], log).sentence.endswith("Model v14.")
    with pytest.raises(TaskError, match="12345"):
        explanation(12345, log)
    with pytest.raises(TaskError, match="No card is open"):
        explanation(None, log)


def test_a_card_that_no_model_chose(log):
    told = explanation(set_hashes({"text": "It rains"}, "ner_manual"), log)
    assert "no model chose it" in told.sentence
    assert "No version of the model has scored" in told._repr_html_()

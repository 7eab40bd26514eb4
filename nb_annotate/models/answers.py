"""Lessons as the answered task dicts that a model of the user's own learns from."""

from __future__ import annotations

from typing import Any, TypeAlias

from nb_annotate.models.passage import TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.models.units import unit_task

Question: TypeAlias = tuple[str, tuple[int, int, str] | None]
"""A text, and the span that was asked about, or `None` for the whole text."""


def answers_of(lesson: Lesson) -> list[tuple[Question, dict[str, Any]]]:
    """Turn a lesson back into answered task dicts, each with the question that it answers.

    What is known of labels that the lesson is complete for is one accepted task; everything else is yes/no.
    """
    if lesson.first >= lesson.end:
        return []
    task = unit_task(lesson.passage, (lesson.first, lesson.end))
    offset = int(lesson.passage.starts[lesson.first])
    text = task["text"]
    answers: list[tuple[Question, dict[str, Any]]] = []

    def span_of(span: TokenSpan) -> dict[str, Any]:
        start, end = lesson.passage.code_points(span[0], span[1])
        tokens = {"token_start": span[0] - lesson.first, "token_end": span[1] - 1 - lesson.first}
        return {"start": start - offset, "end": end - offset, "label": span[2], **tokens}

    if lesson.complete:
        spans = [span_of(span) for span in sorted(lesson.accepted) if span[2] in lesson.complete]
        decided = {"spans": spans, "labels": sorted(lesson.complete), "answer": "accept", "_view_id": "ner_manual"}
        answers.append(((text, None), {**task, **decided}))
    for answer, judged in (("accept", lesson.accepted), ("reject", lesson.rejected)):
        for token_span in judged:
            if token_span[2] not in lesson.complete:  # else it is part of the whole
                span = span_of(token_span)
                question = (text, (span["start"], span["end"], span["label"]))
                said = {"spans": [span], "label": span["label"], "answer": answer, "_view_id": "ner"}
                answers.append((question, {**task, **said}))
    return answers

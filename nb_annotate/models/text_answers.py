"""Lessons on texts as the answered task dicts that a model of the user's own learns from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from nb_annotate.models.text_model import TextInput, TextLesson

TextQuestion: TypeAlias = tuple[str, str | None]
"""A text, and the category that was asked about, or `None` for all of them."""


def task_of(text: TextInput, labels: Sequence[str]) -> dict[str, Any]:
    """Make the task that asks about a text: `label` where there is one category, else `options`.

    Examples
    --------
    >>> task_of(TextInput("It broke.", {"meta": {"id": 7}}), ["praise", "complaint"])["options"]
    [{'id': 'praise', 'text': 'praise'}, {'id': 'complaint', 'text': 'complaint'}]
    """
    asked: dict[str, Any] = (
        {"label": labels[0]} if len(labels) == 1 else {"options": [{"id": label, "text": label} for label in labels]}
    )
    return {**text.row, "text": text.text, **asked}


def text_answers_of(
    lesson: TextLesson, labels: Sequence[str], *, exclusive: bool
) -> list[tuple[TextQuestion, dict[str, Any]]]:
    """Turn a lesson back into answered task dicts, each with the question that it answers.

    Where all of several categories are known, that is one accepted `choice` with those that it has in `accept` (and, if
    they exclude each other, the one in `label`); else there is a yes/no answer for each category that is known. Either
    way `cats` says what is known, as 1.0 and 0.0.
    """
    text = lesson.input.text
    bare = task_of(lesson.input, labels)
    yes = [label for label in labels if label in lesson.yes]
    if len(labels) > 1 and lesson.yes | lesson.no >= set(labels):
        cats = {label: float(label in lesson.yes) for label in labels}
        said = {"accept": yes, "cats": cats, "answer": "accept", "_view_id": "choice"}
        if exclusive and len(yes) == 1:
            said["label"] = yes[0]
        return [((text, None), {**bare, **said})]
    bare.pop("options", None)
    return [
        (
            (text, label),
            {
                **bare,
                "label": label,
                "cats": {label: float(label in lesson.yes)},
                "answer": "accept" if label in lesson.yes else "reject",
                "_view_id": "classification",
            },
        )
        for label in labels
        if label in lesson.yes or label in lesson.no
    ]

"""The part of a lesson that a model can learn from."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from nb_annotate.models.span_model import Lesson


def lesson_for(lesson: Lesson, labels: Collection[str]) -> Lesson | None:
    """Leave of a lesson what it says of these labels; `None` if that is nothing."""
    complete = lesson.complete.intersection(labels)
    accepted = tuple(span for span in lesson.accepted if span[2] in labels)
    rejected = tuple(span for span in lesson.rejected if span[2] in labels)
    if not (complete or accepted or rejected):
        return None
    return replace(lesson, complete=complete, accepted=accepted, rejected=rejected)

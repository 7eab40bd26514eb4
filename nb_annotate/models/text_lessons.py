"""Lessons on texts: the part that a model can learn from, and what to replay beside new ones."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from nb_annotate.models.text_model import TextLesson

Each = TypeVar("Each")

_REPLAYED = 2
"""Earlier lessons for each new one."""
_FEWEST = 8
"""Lessons that are learned together, if there are as many."""


def text_lesson_for(lesson: TextLesson, labels: Collection[str]) -> TextLesson | None:
    """Leave of a lesson what it says of these labels; `None` if that is nothing."""
    yes, no = lesson.yes.intersection(labels), lesson.no.intersection(labels)
    if not (yes or no):
        return None
    return replace(lesson, yes=yes, no=no)


def text_lessons_for(
    new: Sequence[TextLesson], book: Sequence[TextLesson], labels: Collection[str]
) -> tuple[list[TextLesson], list[TextLesson]]:
    """Give the parts of the new lessons, and of those in the book that are not new, that speak of these labels."""
    fresh = set(map(id, new))
    learned = [part for lesson in new if (part := text_lesson_for(lesson, labels)) is not None]
    old = [part for lesson in book if id(lesson) not in fresh and (part := text_lesson_for(lesson, labels)) is not None]
    return learned, old


def with_replay(new: Sequence[Each], old: Sequence[Each], chance: random.Random) -> list[Each]:
    """Mix new lessons with about two old ones for each, drawn at random: what is only learned anew is forgotten.

    Examples
    --------
    >>> len(with_replay(["new"] * 10, ["old"] * 100, random.Random(0)))
    30
    """
    wanted = max(_REPLAYED * len(new), _FEWEST - len(new))
    together = [*new, *chance.sample(old, min(wanted, len(old)))]
    chance.shuffle(together)
    return together

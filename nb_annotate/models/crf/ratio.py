"""How much of the source is entities: what keeps a model from marking everything when all it hears is yes and no."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nb_annotate.models.crf.supervision import allowed_tags, entity_rate
from nb_annotate.models.crf.tags import Tags
from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import Lesson

_USUAL_RATE = 0.03
_TEXT_TOKENS = 46


class HitShare:
    """Running share of the source's passages that have a pattern hit.

    It is only read and counted up, so that a call lost between two threads does no harm.
    """

    def __init__(self) -> None:
        self._passages = 0
        self._with_hits = 0

    def count(self, passages: Iterable[Passage]) -> None:
        """Take in passages of the source."""
        for passage in passages:
            self._passages += 1
            self._with_hits += bool(passage.hits)

    @property
    def value(self) -> float | None:
        """The share, `None` before the first passage."""
        return self._with_hits / self._passages if self._passages else None


def expected_ratio(lessons: Sequence[Lesson], tags: Tags, share: float | None) -> float:
    """Estimate the share of the source's tokens that lie in spans.

    Complete lessons that were drawn at random tell; as texts with pattern hits are drawn more often than others at
    the start, those with and without hits are counted apart. Prior: 3 % on two texts.

    Parameters
    ----------
    lessons : sequence of Lesson
        All of them.
    tags : Tags
        The labels in question.
    share : float, optional
        Share of the source's passages that have a hit.
    """
    counts = {True: (0, 0), False: (0, 0)}
    for lesson in lessons:
        if lesson.random and lesson.end > lesson.first:
            path = allowed_tags(lesson, tags).path
            if path is not None:
                inside, tokens = entity_rate(path)
                before = counts[bool(lesson.passage.hits)]
                counts[bool(lesson.passage.hits)] = (before[0] + inside, before[1] + tokens)
    (hit_inside, hit_tokens), (other_inside, other_tokens) = counts[True], counts[False]
    prior = 2 * _TEXT_TOKENS
    overall = (hit_inside + other_inside + _USUAL_RATE * prior) / (hit_tokens + other_tokens + prior)
    if share is None or not hit_tokens or not other_tokens:
        return overall
    half = _TEXT_TOKENS / 2
    with_hits = (hit_inside + half * overall) / (hit_tokens + half)
    without = (other_inside + _TEXT_TOKENS * _USUAL_RATE) / (other_tokens + _TEXT_TOKENS)
    return share * with_hits + (1 - share) * without

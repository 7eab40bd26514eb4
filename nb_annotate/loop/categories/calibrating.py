"""Scores of categories beside the answers: what the calibration of a model of categories is told by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nb_annotate.loop.categories.book import CategoryBook, score_on_card
from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.models.text_model import TextHeldOut


def calibration_of_held_out(held_out: Iterable[TextHeldOut], book: CategoryBook, labels: Sequence[str]) -> Calibration:
    """Compare out-of-fold scores with what was found out about questions that were drawn at random."""
    scores: list[float] = []
    right: list[bool] = []
    for held in held_out:
        for label in book.drawn(held.lesson.input.text) & (held.lesson.yes | held.lesson.no):
            score = float(held.scores[labels.index(label)])
            if score == score:  # noqa: PLR0124  NaN: no opinion
                scores.append(score)
                right.append(label in held.lesson.yes)
    return Calibration.of(scores, right)


def calibration_of_shown(judged: Iterable[Judged]) -> Calibration:
    """Compare the scores on cards with the answers to them; a card's score is older than its answer."""
    scores: list[float] = []
    right: list[bool] = []
    for one in judged:
        if one.scope not in {"complete", "partial", "negative"}:
            continue
        if one.yes_no:
            score = score_on_card(one.task)
            if score is not None:
                scores.append(score)
                right.append(one.decision["answer"] == "accept")
            continue
        chosen = set(one.decision.get("accept") or ())
        for option in one.task.get("options", []):
            if "score" in option and option["id"] in one.labels:
                scores.append(option["score"])
                right.append(option["id"] in chosen)
    return Calibration.of(scores, right)

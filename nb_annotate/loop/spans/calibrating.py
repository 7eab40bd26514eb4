"""Scores of spans beside the answers: what the calibration of a model that marks spans is told by."""

from __future__ import annotations

from collections.abc import Iterable

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.spans.curve import is_known
from nb_annotate.models.span_model import HeldOut
from nb_annotate.tasks.types import SPAN_VIEWS


def calibration_of_held_out(held_out: Iterable[HeldOut], *, bins: int = 10) -> Calibration:
    """Compare the candidates on random texts with the answers, scored by models that had not learned from them."""
    scores: list[float] = []
    right: list[bool] = []
    for held in held_out:
        if held.lesson.random:
            known = [scored for scored in held.candidates if is_known(scored, held.lesson)]
            accepted = set(held.lesson.accepted)
            scores += [scored.score for scored in known]
            right += [scored.span in accepted for scored in known]
    return Calibration.of(scores, right, bins=bins)


def calibration_of_shown(judged: Iterable[Judged], *, bins: int = 10) -> Calibration:
    """Compare the scores on cards with the answers to them.

    A card's score is older than its answer, so nothing was learned from that answer. Chosen cards count too:
    scores are the same promise there, but they lie closer together than in the whole source.
    """
    scores: list[float] = []
    right: list[bool] = []
    for one in judged:
        if not (one.yes_no and one.scope is not None) and not _is_complete_text(one):
            continue
        found = {(span["start"], span["end"], span["label"]) for span in one.right}
        for span in one.task.get("spans", []):
            if "score" in span:
                scores.append(span["score"])
                right.append((span["start"], span["end"], span["label"]) in found)
    return Calibration.of(scores, right, bins=bins)


def _is_complete_text(judged: Judged) -> bool:
    return judged.scope == "complete" and judged.task["_view_id"] in SPAN_VIEWS

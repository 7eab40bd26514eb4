"""What lessons say, as rows of tokens and the tags that they allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.packing import Packing
from nb_annotate.models.crf.tags import OUTSIDE, FloatArray, IntArray, Tags
from nb_annotate.models.passage import TokenSpan
from nb_annotate.models.span_model import Lesson

Mask = npt.NDArray[np.bool_]

CROP = 5
"""Tokens on either side of a rejected span that are looked at."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What one lesson says of the tags of its tokens.

    Parameters
    ----------
    mask : bool array, shape (tokens, tags)
        Which tags each token may have.
    path : int array, shape (tokens,), optional
        The tags, where nothing is left open.
    rejected : list of (first, end, label)
        Wrong spans that the mask does not rule out yet; tokens counted from the start of the lesson.
    """

    mask: Mask
    path: IntArray | None
    rejected: list[TokenSpan]


def allowed_tags(lesson: Lesson, tags: Tags) -> Allowed:
    """Say which tags a lesson allows.

    Labels that it is not complete for stay possible wherever no span was accepted. A span that reaches over the
    border of the lesson cannot be said in tags: its tokens inside stay open. Of accepted spans that overlap, the
    first one counts. Labels that are not of the tag set say nothing.
    """
    length = lesson.end - lesson.first
    mask = np.ones((length, tags.count), np.bool_)
    mask[:, tags.of_labels(lesson.complete)] = False
    path = np.zeros(length, np.intp) if all(label in lesson.complete for label in tags.labels) else None
    taken = np.zeros(length, np.bool_)
    for first, end, label in lesson.accepted:
        inside = slice(max(0, first - lesson.first), max(0, min(end, lesson.end) - lesson.first))
        if label not in tags or inside.start >= inside.stop or taken[inside].any():
            continue
        taken[inside] = True
        if lesson.first <= first and end <= lesson.end:
            span = tags.of_span(end - first, label)
            mask[inside] = False
            mask[np.arange(inside.start, inside.stop), span] = True
            if path is not None:
                path[inside] = span
        else:
            mask[inside] = True
            path = None
    accepted = set(lesson.accepted)
    rejected = []
    for first, end, label in lesson.rejected:
        if label not in tags or first < lesson.first or end > lesson.end or (first, end, label) in accepted:
            continue
        own = (first - lesson.first, end - lesson.first, label)
        if mask[np.arange(own[0], own[1]), tags.of_span(end - first, label)].all():
            rejected.append(own)
    return Allowed(mask, path, rejected)


@dataclass(frozen=True, slots=True, eq=False)
class Supervision:
    """Lessons as rows over the tokens of all of them.

    Parameters
    ----------
    packing : Packing
        The rows.
    token : int array, shape (packed,)
        Token of each packed place; several rows may share tokens.
    mask : float array, shape (packed, tags)
        1 where a tag is allowed, else 0.
    weight : float array, shape (rows,)
        How the log-sum of each row counts in the loss: 1 where it is the sum over all taggings of a lesson, -1 where
        it is the one over those that fit the answer.
    path_tokens, path_tags : int array
        Tokens with a known tag in lessons that leave nothing open, and these tags.
    path_pairs : float array, shape (tags, tags)
        How often neighbouring tags are known.
    rejected : int array, shape (rejects, 2)
        Rows of the neighbourhood of a rejected span: all taggings, and those with the span.
    partly : int array
        Rows over all taggings of lessons from yes/no answers.
    tokens : int
        Number of tokens.
    """

    packing: Packing
    token: IntArray
    mask: FloatArray
    weight: FloatArray
    path_tokens: IntArray
    path_tags: IntArray
    path_pairs: FloatArray
    rejected: IntArray
    partly: IntArray
    tokens: int


class _Rows:
    """Collects rows."""

    def __init__(self, tags: Tags) -> None:
        self._tags = tags
        self.tokens: list[IntArray] = []
        self.masks: list[Mask] = []
        self.weights: list[float] = []

    def add(self, tokens: IntArray, mask: Mask, weight: float, *, starts: bool = True, ends: bool = True) -> int:
        """Add a row; `starts` and `ends` say that the chain starts or ends there, and is not only cut out."""
        mask = mask.copy()
        if starts:
            mask[0] &= self._tags.may_start > 0
        if ends:
            mask[-1] &= self._tags.may_end > 0
        self.tokens.append(tokens)
        self.masks.append(mask)
        self.weights.append(weight)
        return len(self.weights) - 1


def supervise(lessons: Sequence[Lesson], tags: Tags) -> Supervision | None:
    """Turn lessons into rows; `None` if they have no tokens.

    Parameters
    ----------
    lessons : sequence of Lesson
        Tokens are numbered over all of them: first those of the first lesson, and so on.
    tags : Tags
        The tag set.
    """
    rows = _Rows(tags)
    rejected: list[tuple[int, int]] = []
    partly: list[int] = []
    path_tokens: list[IntArray] = []
    path_tags: list[IntArray] = []
    pairs = np.zeros((tags.count, tags.count))
    start = 0
    for lesson in lessons:
        length = lesson.end - lesson.first
        if length == 0:
            continue
        tokens = np.arange(start, start + length)
        start += length
        said = allowed_tags(lesson, tags)
        anything = np.ones_like(said.mask)
        whole = rows.add(tokens, anything, 1.0)
        if said.path is not None:
            path_tokens.append(tokens)
            path_tags.append(said.path)
            np.add.at(pairs, (said.path[:-1], said.path[1:]), 1.0)
        elif said.mask.all():
            rows.weights[whole] = 0.0  # it only counts in the ratio term
        else:
            rows.add(tokens, said.mask, -1.0)
        if not lesson.complete:
            partly.append(whole)
        for first, end, label in said.rejected:
            low, high = max(0, first - CROP), min(length, end + CROP)
            near = said.mask[low:high]
            with_span = near.copy()
            with_span[first - low : end - low] = False
            with_span[np.arange(first - low, end - low), tags.of_span(end - first, label)] = True
            edges = {"starts": low == 0, "ends": high == length}
            both = [rows.add(tokens[low:high], mask, 0.0, **edges) for mask in (near, with_span)]
            rejected.append((both[0], both[1]))
    if not rows.tokens:
        return None
    packing = Packing(np.array([len(row) for row in rows.tokens]))
    token = np.empty(packing.tokens, np.intp)
    token[packing.place] = np.concatenate(rows.tokens)
    mask = np.empty((packing.tokens, tags.count))
    mask[packing.place] = np.concatenate(rows.masks)
    nothing = np.zeros(0, np.intp)
    return Supervision(
        packing,
        token,
        mask,
        np.array(rows.weights),
        np.concatenate(path_tokens) if path_tokens else nothing,
        np.concatenate(path_tags) if path_tags else nothing,
        pairs,
        np.array(rejected, np.intp).reshape(-1, 2),
        np.array(partly, np.intp),
        start,
    )


def entity_rate(path: IntArray) -> tuple[int, int]:
    """Count the tokens in spans, and all tokens, of a known tagging."""
    return int((path != OUTSIDE).sum()), len(path)

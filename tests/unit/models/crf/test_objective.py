"""The gradient against finite differences, and what lessons allow."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from nb_annotate.models.crf.objective import Objective
from nb_annotate.models.crf.supervision import allowed_tags, supervise
from nb_annotate.models.crf.tags import Tags
from nb_annotate.models.span_model import Lesson
from tests.unit.models.crf.passages import passage_of

TEXT = "a b c d e f g h i j k l m n"
TAGS = Tags(["A", "B"])
BOTH = frozenset({"A", "B"})


def lesson(complete=(), accepted=(), rejected=(), first=0, end=14):
    return Lesson(passage_of(TEXT), first, end, frozenset(complete), tuple(accepted), tuple(rejected))


LESSONS = {
    "complete": [lesson(BOTH, [(2, 5, "A"), (7, 8, "B")])],
    "complete for one label": [lesson(["A"], [(2, 5, "A")])],
    "accepted": [lesson((), [(2, 4, "B")])],
    "rejected": [lesson((), (), [(3, 5, "A"), (0, 1, "B"), (12, 14, "A")])],
    "all": [
        lesson(BOTH, [(2, 5, "A"), (5, 6, "B")]),
        lesson(["B"], [(1, 3, "B")], [(8, 9, "A")]),
        lesson((), [(2, 4, "B")], [(5, 7, "A")], first=1, end=9),
        lesson((), (), [(3, 5, "A")]),
    ],
}


@pytest.mark.parametrize("kind", LESSONS)
@pytest.mark.parametrize("ratio", [0.01, 0.9])
def test_gradient_is_that_of_finite_differences(kind, ratio):
    said = supervise(LESSONS[kind], TAGS)
    chance = np.random.default_rng(3)
    columns = 6
    indicators = sparse.csr_matrix((chance.random((said.tokens, columns)) < 0.4).astype(np.float32))
    fixed = chance.normal(size=(said.tokens, TAGS.count)) * 0.5
    objective = Objective(said, indicators, fixed, TAGS, l2=0.05, ratio=ratio)
    # Products are in single precision: weights that it holds exactly, and steps of a power of two, lose nothing.
    flat = np.round(chance.normal(size=columns * TAGS.count + TAGS.count**2) * 64) / 128
    gradient, elsewhere = np.empty_like(flat), np.empty_like(flat)
    objective(flat, gradient)
    step = 2.0**-9
    differences = np.empty_like(flat)
    for number in range(len(flat)):
        up, down = flat.copy(), flat.copy()
        up[number] += step
        down[number] -= step
        differences[number] = (objective(up, elsewhere) - objective(down, elsewhere)) / (2 * step)
    assert np.abs(gradient).max() > 0.1
    np.testing.assert_allclose(gradient, differences, atol=2e-4, rtol=2e-3)


def test_labels_that_are_not_complete_stay_free():
    mask = allowed_tags(LESSONS["complete for one label"][0], TAGS).mask
    assert not mask[0, TAGS.of_labels(["A"])].any()
    assert mask[0, TAGS.of_labels(["B"])].all()
    assert mask[2].sum() == 1


def test_a_span_over_the_border_of_a_lesson_leaves_its_tokens_open():
    said = allowed_tags(lesson(BOTH, [(1, 4, "A")], first=2, end=9), TAGS)
    assert said.path is None
    assert said.mask[:2].all()
    assert said.mask[2:].sum() == 5


def test_rejects_that_are_implied_are_left_out():
    said = allowed_tags(
        lesson(["B"], [(2, 5, "A")], [(2, 5, "A"), (2, 4, "A"), (4, 7, "A"), (8, 9, "B"), (8, 9, "A"), (8, 9, "C")]),
        TAGS,
    )
    assert said.rejected == [(8, 9, "A")]


def test_lessons_without_tokens_say_nothing():
    assert supervise([lesson(BOTH, first=3, end=3)], TAGS) is None

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.categories.acquisition.features import hashed_features
from nb_annotate.loop.categories.acquisition.named import ACQUISITIONS, acquisition_named
from nb_annotate.loop.categories.acquisition.uncertainty import margin
from nb_annotate.tasks.errors import ModelError, RecipeError
from tests.unit.loop.categories.acquisition.pools import EXCLUSIVE, pool

SHAPES = [
    {"exclusive": exclusive, "per_label": per_label} for exclusive in (False, True) for per_label in (False, True)
]


@pytest.mark.parametrize("name", ACQUISITIONS)
@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("by_second", [False, True])
def test_every_named_function_gives_a_merit_for_each_open_question(name, kind, by_second):
    rng = np.random.default_rng(0)
    scores = np.array(EXCLUSIVE)
    scores[3, 1] = np.nan
    open_labels = np.ones((5, 3), bool)
    open_labels[0], open_labels[1, 1] = False, False
    committee = rng.dirichlet(np.ones(3), (4, 5))
    features = hashed_features(["a b", "b c", "c d", "d e", "e f"])
    scored = pool(
        scores, open_labels=open_labels, seconds=np.arange(1.0, 6), committee=committee, features=features, **kind
    )
    merits = acquisition_named(name, by_second=by_second)(scored)
    assert merits.shape == scored.shape
    assert np.array_equal(np.isfinite(merits), scored.open_questions)
    assert (merits[np.isfinite(merits)] >= 0).all()


@pytest.mark.parametrize("per_label", [False, True])
def test_seconds_divide(per_label):
    scored = pool(EXCLUSIVE, exclusive=True, per_label=per_label, seconds=np.array([1.0, 2, 4, 8, 16]))
    plain, dear = acquisition_named("margin")(scored), acquisition_named("margin", by_second=True)(scored)
    assert (plain / dear).reshape(5, -1)[:, 0].tolist() == [1, 2, 4, 8, 16]


def test_the_name_tells_that_seconds_count():
    assert acquisition_named(margin, by_second=True).name == "margin per second"


def test_a_function_of_the_users_own_is_taken_and_closed_questions_are_put_last():
    def longest(scored):
        return scored.seconds

    scored = pool([[0.5], [0.5]], seconds=np.array([3.0, 9]), open_labels=np.array([[True], [False]]))
    found = acquisition_named(longest)
    assert found.name == "longest"
    assert found(scored).tolist() == [3, -np.inf]
    assert scored.seconds.tolist() == [3, 9]  # what the function handed out is not written into


@pytest.mark.parametrize("choice", ["margn", 3, None])
def test_anything_else_is_refused_with_what_there_is(choice):
    with pytest.raises(RecipeError, match=f"{choice!r}.*'margin'"):
        acquisition_named(choice)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([[0.5], [0.6]], r"shape \(2, 1\) where \(2,\)"),
        (0.5, r"shape \(\) where \(2,\)"),
        (None, r"shape \(\) where \(2,\)"),
        ([0.5, np.nan], r"gave nan for question \(1,\) and 0 more"),
        ([-np.inf, np.inf], r"gave -inf for question \(0,\) and 1 more"),
        (["high", "low"], "gave 'list', not numbers"),
    ],
)
def test_merits_that_cannot_be_ranked_are_told_by_name(given, said):
    def mine(_):
        return given

    with pytest.raises(ModelError, match=f"'mine'.*{said}.*scored.shape"):
        acquisition_named(mine)(pool([[0.5], [0.6]]))

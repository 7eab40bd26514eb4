from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.categories.acquisition.features import hashed_features, places
from nb_annotate.loop.categories.acquisition.typicality import typical, typical_first, typicality
from nb_annotate.tasks.errors import RecipeError
from tests.unit.loop.categories.acquisition.pools import pool

SUBJECTS = {
    "card": "my card {} has not come in the mail",
    "rate": "what is the exchange rate for {} today",
    "refund": "please refund the {} that I paid twice",
}
FILLINGS = ["pounds", "euros", "dollars", "yen", "order", "transfer", "visa", "bill"]
TEXTS = [wording.format(filling) for wording in SUBJECTS.values() for filling in FILLINGS]
ODD = "zzz 🎈"


def subject(text):
    return next((name for name, wording in SUBJECTS.items() if text.startswith(wording[:6])), "none")


def test_first_questions_are_about_different_things():
    chosen = typical_first(hashed_features([*TEXTS, ODD]), 3)
    assert {subject([*TEXTS, ODD][number]) for number in chosen} == set(SUBJECTS)


def test_subjects_that_were_asked_about_are_passed_over():
    features = hashed_features(TEXTS)
    asked = np.array([0, 8])
    (chosen,) = typical_first(features, 1, asked=asked)
    assert subject(TEXTS[chosen]) == "refund"


def test_the_same_seed_gives_the_same_questions():
    features = hashed_features(TEXTS)
    assert typical_first(features, 5, seed=3).tolist() == typical_first(features, 5, seed=3).tolist()


@pytest.mark.parametrize(
    ("texts", "count", "come"),
    [
        ([], 3, 0),
        (["a"], 3, 1),
        (["same text"] * 9, 3, 1),
        (TEXTS, 0, 0),
        ([*TEXTS, *TEXTS], 40, 24),
        (["", "", "🎈"], 3, 2),
    ],
)
def test_as_many_come_as_there_are_different_texts(texts, count, come):
    chosen = typical_first(hashed_features(texts), count)
    assert len(chosen) == len({texts[number] for number in chosen}) == come


def test_a_text_like_no_other_is_the_least_typical():
    texts = [*TEXTS, ODD]
    merits = typical(pool(np.full((25, 1), 0.5), features=hashed_features(texts)))
    assert texts[merits.argmin()] == ODD


def test_a_text_is_as_typical_whatever_label_is_asked():
    merits = typical(pool(np.full((24, 2), 0.5), features=hashed_features(TEXTS), per_label=True))
    assert merits.shape == (24, 2)
    assert (merits[:, 0] == merits[:, 1]).all()


def test_it_says_that_features_are_missing():
    with pytest.raises(RecipeError, match="hashed_features"):
        typical(pool([[0.5]]))


def test_typicality_of_one_and_of_equal_points_is_finite():
    assert typicality(np.zeros((1, 3))).tolist() == [1]
    assert np.isfinite(typicality(np.zeros((4, 3)))).all()


def test_places_keep_likeness():
    features = hashed_features(TEXTS)
    points = places(features, 24)
    assert points @ points.T == pytest.approx((features @ features.T).toarray(), abs=1e-6)
    few = places(features, 3)
    assert few.shape == (24, 3)
    alike, unlike = few[0] @ few[1], few[0] @ few[20]
    assert alike > 0.9
    assert unlike < 0.3


def test_texts_of_any_script_have_features():
    features = hashed_features(["我想退款", "我要退款", "汇率是多少", "x" * 300_000])
    likeness = (features @ features.T).toarray()
    assert likeness[0, 1] > 2 * likeness[0, 2]
    assert likeness.diagonal() == pytest.approx(np.ones(4))

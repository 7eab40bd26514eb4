from __future__ import annotations

import numpy as np

from nb_annotate.loop.categories.acquisition.diversity import spread_out
from nb_annotate.loop.categories.acquisition.features import hashed_features

TEXTS = ["the card is lost", "the card is lost!", "the card is lost?", "exchange rate of today", "refund it", "hello"]
MERITS = np.array([0.9, 0.89, 0.88, 0.5, 0.4, 0.01])


def test_near_duplicates_are_not_asked_together():
    assert spread_out(MERITS, hashed_features(TEXTS), 3, among=2).tolist() == [0, 3, 5]


def test_without_room_merit_decides():
    assert spread_out(MERITS, hashed_features(TEXTS), 3, among=1).tolist()[0] == 0
    assert set(spread_out(MERITS, hashed_features(TEXTS), 3, among=1)) == {0, 1, 2}


def test_what_cannot_be_asked_is_not_chosen():
    merits = np.where(np.arange(6) < 4, -np.inf, MERITS)
    assert spread_out(merits, hashed_features(TEXTS), 3).tolist() == [4, 5]
    assert spread_out(np.full(6, -np.inf), hashed_features(TEXTS), 3).tolist() == []


def test_equal_texts_come_once_each_and_by_merit():
    assert spread_out(np.array([0.1, 0.3, 0.2]), hashed_features(["same"] * 3), 3).tolist() == [1, 2, 0]

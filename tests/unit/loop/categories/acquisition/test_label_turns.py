from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.categories.acquisition.label_turns import by_turns


def in_order(merits):
    keys = by_turns(merits)
    order = np.argsort(-keys, axis=None, kind="stable")
    return [divmod(int(place), merits.shape[1]) for place in order if np.isfinite(keys.flat[place])]


def test_every_label_has_its_best_question_asked_before_the_second_of_any():
    merits = np.random.default_rng(0).random((40, 5)) * np.array([1, 1, 1, 0.01, 0.001])
    asked = in_order(merits)
    for turn in range(40):
        assert {label for _, label in asked[5 * turn : 5 * turn + 5]} == {0, 1, 2, 3, 4}
    for label in range(5):
        of_label = [merits[text, label] for text, asked_label in asked if asked_label == label]
        assert of_label == sorted(of_label, reverse=True)


def test_within_a_turn_the_question_of_more_merit_comes_first():
    assert in_order(np.array([[0.1, 0.6], [0.3, 0.5]])) == [(0, 1), (1, 0), (1, 1), (0, 0)]


def test_what_is_not_open_stays_last_and_takes_no_turn():
    merits = np.array([[0.5, -np.inf], [0.4, -np.inf], [0.3, 0.2]])
    assert in_order(merits) == [(0, 0), (2, 1), (1, 0), (2, 0)]


@pytest.mark.parametrize("merits", [np.zeros((3, 2)), np.full((3, 2), -np.inf), np.empty((0, 2))])
def test_without_any_merit_it_ranks_all_the_same(merits):
    assert by_turns(merits).shape == merits.shape
    assert len(in_order(merits)) == np.isfinite(merits).sum()


def test_a_label_that_had_fewer_turns_comes_first():
    merits = np.array([[0.9, 0.1], [0.8, 0.2]])
    keys = by_turns(merits, np.array([5, 4]))
    assert np.unravel_index(keys.argmax(), keys.shape) == (1, 1)

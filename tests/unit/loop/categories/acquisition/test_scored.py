from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.categories.acquisition.scored import believed
from nb_annotate.loop.categories.acquisition.uncertainty import entropy, least_confidence, margin
from tests.unit.loop.categories.acquisition.pools import EXCLUSIVE, pool


def test_a_label_known_not_to_hold_leaves_its_probability_to_the_open_ones():
    open_labels = np.array([[False, True, True]])
    assert believed(np.array([[0.9, 0.08, 0.02]]), open_labels, exclusive=True) == pytest.approx(
        np.array([[0, 0.8, 0.2]])
    )


def test_when_all_probability_lay_on_labels_that_are_out_the_others_are_alike():
    open_labels = np.array([[False, True, True]])
    assert believed(np.array([[1.0, 0, 0]]), open_labels, exclusive=True).tolist() == [[0, 0.5, 0.5]]


def test_a_text_with_nothing_open_is_believed_nothing():
    assert believed(np.array([[0.9, 0.1]]), np.zeros((1, 2), bool), exclusive=True).tolist() == [[0, 0]]


def test_without_any_opinion_exclusive_labels_are_alike_and_independent_ones_even():
    silent, everything = np.full((1, 4), np.nan), np.ones((1, 4), bool)
    assert believed(silent, everything, exclusive=True).tolist() == [[0.25] * 4]
    assert believed(silent, everything, exclusive=False).tolist() == [[0.5] * 4]


def test_opinions_that_sum_to_more_than_one_leave_nothing_to_the_silent_labels():
    beliefs = believed(np.array([[0.9, 0.6, np.nan]]), np.ones((1, 3), bool), exclusive=True)
    assert beliefs == pytest.approx(np.array([[0.6, 0.4, 0]]))


def test_independent_labels_are_believed_as_scored_whatever_is_known():
    scores = np.array([[0.9, 0.2]])
    assert believed(scores, np.array([[False, True]]), exclusive=False).tolist() == scores.tolist()


@pytest.mark.parametrize("function", [least_confidence, margin, entropy])
def test_a_text_is_worth_no_more_for_labels_that_are_settled(function):
    known = np.array([[True, True], [True, False]])
    both, one = function(pool([[0.4, 0.45], [0.4, 0.45]], open_labels=known))
    assert both > one == pytest.approx(function(pool([[0.4]]))[0])


@pytest.mark.parametrize("function", [least_confidence, margin, entropy])
def test_labels_are_ranked_one_by_one_where_they_are_asked_one_by_one(function):
    merits = function(pool(EXCLUSIVE, exclusive=True, per_label=True))
    assert merits.shape == (5, 3)
    assert np.unravel_index(merits.argmax(), merits.shape) == (0, 0)  # 0.5: a coin


@pytest.mark.parametrize("function", [least_confidence, margin, entropy])
def test_with_one_label_a_text_is_the_more_useful_the_nearer_to_a_coin(function):
    assert np.argsort(-function(pool([[0.97], [0.45], [0.2], [0.6]]))).tolist() == [1, 3, 2, 0]


@pytest.mark.parametrize("function", [least_confidence, margin, entropy])
def test_certainty_is_worth_nothing(function):
    assert function(pool([[0.0, 1.0]])).tolist() == [0]
    assert function(pool([[0.0, 1.0]], exclusive=True)).tolist() == [0]
    assert function(pool([[1.0]], exclusive=True)).tolist() == [0]

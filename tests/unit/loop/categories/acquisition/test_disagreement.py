from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.categories.acquisition.disagreement import mutual_information, vote_entropy
from nb_annotate.loop.categories.acquisition.uncertainty import entropy
from tests.unit.loop.categories.acquisition.pools import COMMITTEE, pool

MEMBERS = np.array(COMMITTEE)


@pytest.mark.parametrize("function", [vote_entropy, mutual_information])
def test_members_of_one_mind_are_asked_last(function):
    merits = function(pool(MEMBERS.mean(0), exclusive=True, committee=MEMBERS))
    assert merits.argmin() == 1


def test_votes_count_and_how_sure_the_voters_are_does_not():
    merits = vote_entropy(pool(MEMBERS.mean(0), exclusive=True, committee=MEMBERS))
    split = -(np.log(1 / 3) / 3 + np.log(2 / 3) * 2 / 3)
    assert merits == pytest.approx([np.log(3), 0, split, split])


def test_members_who_are_all_undecided_do_not_disagree():
    committee = np.full((5, 1, 2), 0.5)
    assert mutual_information(pool([[0.5, 0.5]], committee=committee)).tolist() == [0]
    assert mutual_information(pool([[0.5, 0.5]], committee=committee, exclusive=True)).tolist() == [0]


@pytest.mark.parametrize("function", [vote_entropy, mutual_information])
def test_yes_no_questions_have_a_disagreement_each(function):
    committee = np.array([[[0.9, 0.9]], [[0.1, 0.9]]])
    each = function(pool([[0.5, 0.9]], committee=committee, per_label=True))
    assert each.shape == (1, 2)
    assert each[0, 0] > each[0, 1] == pytest.approx(0)
    assert function(pool([[0.5, 0.9]], committee=committee)) == pytest.approx(each.sum(axis=1))


@pytest.mark.parametrize("function", [vote_entropy, mutual_information])
def test_what_is_known_is_put_into_what_members_say(function):
    open_labels = np.array([[False, True, True]])
    committee = np.array([[[0.9, 0.08, 0.02]], [[0.1, 0.72, 0.18]]])  # of one mind about the two that are open
    merits = function(pool([[0.5, 0.4, 0.1]], committee=committee, exclusive=True, open_labels=open_labels))
    assert merits == pytest.approx([0], abs=1e-12)


@pytest.mark.parametrize("function", [vote_entropy, mutual_information])
def test_without_a_committee_they_are_the_entropy_of_the_model(function):
    alone = pool([[0.2], [0.6]])
    assert function(alone).tolist() == entropy(alone).tolist()

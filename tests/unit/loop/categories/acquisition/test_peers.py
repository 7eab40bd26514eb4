"""The same numbers as the libraries that people know: one is called, what the others gave is on file.

`peer_values.json` was made by `python -m tests.benchmarks.acquisition_peers --record FILE`, which calls them all; it
names the packages, their versions and the functions.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from modAL.disagreement import vote_entropy as modal_vote_entropy
from modAL.uncertainty import classifier_entropy, classifier_margin, classifier_uncertainty
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize

from nb_annotate.loop.categories.acquisition.disagreement import mutual_information, vote_entropy
from nb_annotate.loop.categories.acquisition.diversity import spread_out
from nb_annotate.loop.categories.acquisition.typicality import typicality
from nb_annotate.loop.categories.acquisition.uncertainty import entropy, least_confidence, margin
from tests.unit.loop.categories.acquisition.pools import COMMITTEE, EXCLUSIVE, pool

RECORDED = json.loads((Path(__file__).parent / "peer_values.json").read_text(encoding="utf-8"))
OURS = {
    "least_confidence": least_confidence,
    "margin": margin,
    "entropy": entropy,
    "vote_entropy": vote_entropy,
    "mutual_information": mutual_information,
}
CASES = [(name, peer) for name in OURS for peer in RECORDED[name]]


def test_four_peers_are_on_file():
    packages = {peer.partition(" ")[0] for values in RECORDED.values() for peer in values}
    assert packages == {"modAL-python", "scikit-activeml", "small-text", "superintendent"}


@pytest.mark.parametrize(("name", "peer"), CASES)
def test_merits_are_those_on_file(name, peer):
    scored = pool(EXCLUSIVE, exclusive=True)
    if name in {"vote_entropy", "mutual_information"}:
        members = np.array(COMMITTEE)
        scored = pool(members.mean(axis=0), exclusive=True, committee=members)
    assert OURS[name](scored) == pytest.approx(RECORDED[name][peer], abs=1e-6)


@pytest.mark.parametrize("peer", RECORDED["typicality"])
def test_typicality_is_that_on_file(peer):
    assert typicality(np.array(EXCLUSIVE), 3) == pytest.approx(RECORDED["typicality"][peer], rel=1e-4)


def test_questions_are_spread_as_on_file():
    (values,) = RECORDED["spread_out"].values()
    rows = csr_matrix(normalize(np.concatenate(COMMITTEE)))
    assert spread_out(np.arange(12.0), rows, 6).tolist() == [11, *values]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (least_confidence, classifier_uncertainty),
        (margin, lambda *given: 1 - classifier_margin(*given)),
        (entropy, classifier_entropy),
    ],
)
def test_merits_are_those_that_modal_gives(ours, theirs):
    scores = np.random.default_rng(0).dirichlet(np.full(7, 0.4), 300)
    classifier = SimpleNamespace(predict_proba=lambda _: scores)
    assert ours(pool(scores, exclusive=True)) == pytest.approx(theirs(classifier, scores))


@pytest.mark.parametrize("ours", [least_confidence, margin, entropy])
def test_yes_no_questions_are_ranked_as_modal_ranks_two_classes(ours):
    scores = np.random.default_rng(1).random((300, 1))
    classifier = SimpleNamespace(predict_proba=lambda _: np.hstack([1 - scores, scores]))
    theirs = np.argsort(-classifier_entropy(classifier, scores))
    assert np.argsort(-ours(pool(scores))).tolist() == theirs.tolist()
    assert np.argsort(-ours(pool(scores, per_label=True))[:, 0]).tolist() == theirs.tolist()


def test_votes_are_counted_as_modal_counts_them():
    members = np.random.default_rng(2).dirichlet(np.ones(4), (5, 300))
    ours = vote_entropy(pool(members.mean(axis=0), exclusive=True, committee=members))
    assert ours == pytest.approx(modal_vote_entropy(VotingCommittee(members), members[0]))


class VotingCommittee:
    """What modAL's measure asks of a committee."""

    def __init__(self, members):
        self.members = members
        self.classes_ = np.arange(members.shape[2])

    def __len__(self):
        return len(self.members)

    def vote(self, _):
        return self.members.argmax(axis=2).T

"""Acquisition functions beside those of other libraries: the largest difference on fixed probabilities.

Each library is called in an environment of its own, made in `--cache`. With `--record FILE` what they gave is written
down for the unit tests.

python -m tests.benchmarks.acquisition_peers --cache FOLDER [--record FILE]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize

from nb_annotate.loop.categories.acquisition.disagreement import mutual_information, vote_entropy
from nb_annotate.loop.categories.acquisition.diversity import spread_out
from nb_annotate.loop.categories.acquisition.typicality import typicality
from nb_annotate.loop.categories.acquisition.uncertainty import entropy, least_confidence, margin
from tests.benchmarks.environments import python_with
from tests.benchmarks.table import Row, print_table
from tests.unit.loop.categories.acquisition.pools import COMMITTEE, EXCLUSIVE, pool

PEERS = ("modAL-python==0.4.2.1", "scikit-activeml==1.0.1", "small-text==1.4.1", "superintendent==0.6.0")

CALLS = """
import json, sys
from types import SimpleNamespace
import numpy as np
from modAL.disagreement import vote_entropy as modal_votes
from modAL.uncertainty import classifier_entropy, classifier_margin, classifier_uncertainty
from skactiveml.pool import average_kl_divergence, uncertainty_scores, vote_entropy
from skactiveml.pool._typi_clust import _typicality
from sklearn.preprocessing import normalize
from small_text import BreakingTies, LeastConfidence, PredictionEntropy, greedy_coreset
from superintendent.acquisition_functions import certainty, entropy, margin

given = json.load(sys.stdin)
scores, members = np.array(given["scores"]), np.array(given["committee"])
classifier = SimpleNamespace(predict_proba=lambda rows: scores)
small = lambda strategy: strategy.get_confidence(classifier, None, None, None, None)
votes = members.argmax(axis=2).T

class Committee:
    classes_ = np.arange(members.shape[2])
    __len__ = lambda self: len(members)
    vote = lambda self, rows: votes

plain = lambda function: np.asarray(function.__wrapped__(scores))
modal, active, text, desk = "modAL-python 0.4.2.1 ", "scikit-activeml 1.0.1 ", "small-text 1.4.1 ", "superintendent 0.6.0 "
found = {
    "least_confidence": {
        modal + "classifier_uncertainty": classifier_uncertainty(classifier, scores),
        active + "uncertainty_scores(least_confident)": uncertainty_scores(scores, method="least_confident"),
        text + "1 - LeastConfidence": 1 - small(LeastConfidence()),
        desk + "1 - certainty": 1 - plain(certainty),
    },
    "margin": {
        modal + "1 - classifier_margin": 1 - classifier_margin(classifier, scores),
        active + "uncertainty_scores(margin_sampling)": uncertainty_scores(scores, method="margin_sampling"),
        text + "1 - BreakingTies": 1 - small(BreakingTies()),
        desk + "1 - margin": 1 - plain(margin),
    },
    "entropy": {
        modal + "classifier_entropy": classifier_entropy(classifier, scores),
        active + "uncertainty_scores(entropy)": uncertainty_scores(scores, method="entropy"),
        text + "PredictionEntropy": small(PredictionEntropy()),
        desk + "-entropy": -plain(entropy),
    },
    "vote_entropy": {
        modal + "vote_entropy": modal_votes(Committee(), votes),
        active + "vote_entropy": vote_entropy(votes, np.arange(members.shape[2])),
    },
    "mutual_information": {active + "average_kl_divergence": average_kl_divergence(members.copy())},
    "spread_out": {  # the start stands last, since its numbers are only right for rows before it
        text + "greedy_coreset": greedy_coreset(
            normalize(np.concatenate(members)), np.arange(11), np.array([11]), 5, distance_metric="euclidean"
        )
    },
    "typicality": {active + "TypiClust typicality": _typicality(scores, np.arange(len(scores)), 3)},
}
listed = {name: {peer: np.ravel(values).tolist() for peer, values in peers.items()} for name, peers in found.items()}
print(json.dumps(listed))
"""


def main(argv: Sequence[str]) -> list[Row]:
    """Call every peer and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, help="folder that keeps the environment between runs")
    parser.add_argument("--record", type=Path, help="file to write what the peers gave")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as passing:
        python = python_with(PEERS, (options.cache or Path(passing)) / "acquisition")
        asked = json.dumps({"scores": EXCLUSIVE, "committee": COMMITTEE})
        done = subprocess.run([str(python), "-c", CALLS], input=asked, capture_output=True, text=True, check=True)
    theirs = json.loads(done.stdout.splitlines()[-1])
    if options.record:
        options.record.write_text(json.dumps(theirs, indent=1) + "\n", encoding="utf-8")
    ours = our_merits()
    return [
        difference(name, peer, ours[name], np.array(values))
        for name, peers in theirs.items()
        for peer, values in peers.items()
    ]


def our_merits() -> dict[str, npt.NDArray[Any]]:
    """Give our merits of the same probabilities."""
    members = np.array(COMMITTEE)
    alone = pool(EXCLUSIVE, exclusive=True)
    together = pool(members.mean(axis=0), exclusive=True, committee=members)
    return {
        "least_confidence": least_confidence(alone),
        "margin": margin(alone),
        "entropy": entropy(alone),
        "vote_entropy": vote_entropy(together),
        "mutual_information": mutual_information(together),
        "spread_out": spread_out(np.arange(12.0), csr_matrix(normalize(np.concatenate(members))), 6)[1:],
        "typicality": typicality(np.array(EXCLUSIVE), 3),
    }


def difference(name: str, peer: str, ours: npt.NDArray[Any], theirs: npt.NDArray[Any]) -> Row:
    """Give the largest difference to a peer, in relation to its largest number."""
    largest = float(np.abs(ours - theirs).max() / np.abs(theirs).max())
    return Row(f"{name}: {peer}", largest, "", goal="<= 1e-5", ok=largest <= 1e-5)


if __name__ == "__main__":
    print_table(main(sys.argv[1:]))

"""The loop of superintendent 0.6.0, in an environment of its own, with a classifier that lives here.

What runs there is `Superintendent` with its queue: texts in the order they are given until the first `retrain()`, which
is called after each batch; it fits the classifier to all answers and orders the queue by the acquisition function, with
a tenth of it shuffled, as it does by default. Only its own cross-validation, which shows a figure, is left out.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nb_annotate.models.text_model import FloatArray, TextInput
from tests.benchmarks.category_learners import Classifier
from tests.benchmarks.environments import python_with
from tests.benchmarks.labellers import PEERS

PEER = next(peer for peer in PEERS if peer.name.startswith("superintendent"))

LOOP = """
import json, os, sys, warnings
channel = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
warnings.simplefilter("ignore")
import ipywidgets, numpy as np
from sklearn.base import BaseEstimator
from superintendent import Superintendent

def ask(**said):
    print(json.dumps(said), file=channel, flush=True)
    return json.loads(sys.stdin.readline())

class There(BaseEstimator):
    def fit(self, rows, labels):
        error = ask(fit=[int(row) for row in rows])["error"]
        if error:
            raise ValueError("This solver needs samples of at least 2 classes in the data")
        return self

    def predict_proba(self, rows):
        given = ask(score=[int(row) for row in rows])
        found = [np.array(each) for each in given["probabilities"]]
        return found if given["several"] else found[0]

class Hand(ipywidgets.VBox):
    def on_submit(self, callback):
        self.submit = callback

    def display(self, row):
        self.row = int(row)

given = json.loads(sys.stdin.readline())
np.random.seed(given["seed"])
hand = Hand()
loop = Superintendent(features=list(range(given["texts"])), labelling_widget=hand, model=There(),
                      eval_method=lambda *_: [np.nan], acquisition_function=given["acquisition"])
for number in range(1, given["answers"] + 1):
    hand.submit("answered")
    if number % given["batch"] == 0:
        loop.retrain()
ask(done=True)
"""


def run_superintendent(
    classifier: Classifier,
    texts: Sequence[str],
    right: Sequence[frozenset[str]],
    *,
    labels: Sequence[str],
    exclusive: bool,
    answers: int,
    batch: int,
    seed: int,
    cache: Path,
    acquisition: str = "margin",
) -> Iterator[int]:
    """Answer in superintendent's loop; each time the classifier was fitted, give the number of answers.

    Parameters
    ----------
    classifier : Classifier
        What it fits and asks.
    texts, right : sequence
        In the order in which the queue begins.
    labels, exclusive
        Of the corpus.
    answers, batch, seed : int
        How many answers, how many between two calls of `retrain()`, and the seed of numpy's global generator.
    cache : Path
        Keeps the environment.
    acquisition : str
        A name of `superintendent.acquisition_functions`.
    """
    python = python_with(PEER.requirements, cache / PEER.name.replace(" ", "-"))
    with subprocess.Popen(
        [str(python), "-c", LOOP], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None

        def tell(**said: Any) -> None:
            assert process.stdin is not None
            process.stdin.write(json.dumps(said) + "\n")
            process.stdin.flush()

        tell(seed=seed, texts=len(texts), acquisition=acquisition, answers=answers, batch=batch)
        for line in process.stdout:
            asked = json.loads(line)
            if "done" in asked:
                tell()
                return
            if "fit" in asked:
                rows = asked["fit"]
                known = [right[row] for row in rows]
                one_class = len(set(known)) < 2
                if not one_class:
                    classifier.fit([texts[row] for row in rows], known)
                tell(error=one_class)
                if not one_class:
                    yield len(rows)
            else:
                scores = classifier.scores([TextInput(texts[row]) for row in asked["score"]])
                tell(**_as_predict_proba(scores, several=len(labels) > 1 and not exclusive))
        raise RuntimeError(f"superintendent's loop broke off: {process.stderr and process.stderr.read()[-2000:]}")


def _as_predict_proba(scores: FloatArray, *, several: bool) -> dict[str, Any]:
    """Make of scores what scikit-learn's classifiers give: both classes, for each label where there are several."""
    if scores.shape[1] > 1 and not several:
        return {"several": False, "probabilities": [scores.round(6).tolist()]}
    both = [np.stack([1 - column, column], axis=1).round(6).tolist() for column in scores.T]
    return {"several": several, "probabilities": both}

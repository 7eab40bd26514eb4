"""Matrices of scores: what is refused, and what a temperature does."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.text_model import TextInput
from nb_annotate.models.text_scores import checked_matrix, fitted_temperature, log_loss, odds, summing_to_one, warmed
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.textcat_texts import lesson

TWO = [TextInput("Ana sings"), TextInput("Bo runs")]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([[0.1, np.nan], [0.2, 0.3]], r"score nan for 'Ana sings' \(column 1\)"),
        ([[0.1, 0.2], [np.inf, 0.3]], "score inf for 'Bo runs'"),
        ([[0.1, 0.2], [-3.0, 0.3]], "score -3.0 for 'Bo runs'"),
        ([[0.1, 0.2, 0.7]] * 2, r"shape \(2, 3\) for 2 texts and 2 categories"),
        ([[0.1, 0.2]], r"shape \(1, 2\) for 2 texts"),
        ([["a", "b"]] * 2, "no matrix of scores"),
        (None, "shape"),
    ],
)
def test_nonsense_is_refused_with_its_place(found, said):
    with pytest.raises(ModelError, match=said):
        checked_matrix(found, 2, TWO, "mine")


def test_rounding_is_forgiven():
    assert checked_matrix([[1.00001, -1e-6]] * 2, 2, TWO, "mine").tolist() == [[1.0, 0.0]] * 2


def test_rows_sum_to_one_and_what_is_unknown_stays_so():
    found = summing_to_one(np.array([[0.2, np.nan, 0.6], [0.0, np.nan, 0.0]]))
    assert found[:, [0, 2]].tolist() == [[pytest.approx(0.25), pytest.approx(0.75)], [0.5, 0.5]]
    assert np.isnan(found[:, 1]).all()


def test_of_independent_events_one_is_true():
    """The formula against counting: worlds in which exactly one of two events holds."""
    first, second = 0.9, 0.4
    only_first, only_second = first * (1 - second), second * (1 - first)
    expected = only_first / (only_first + only_second)
    assert summing_to_one(odds(np.array([[first, second]])))[0, 0] == pytest.approx(expected)


@pytest.mark.parametrize("exclusive", [False, True])
def test_a_temperature_is_found_that_undoes_overconfidence(exclusive):
    rng = np.random.default_rng(0)
    honest = rng.uniform(0.02, 0.98, 400)
    honest = np.stack([honest, 1 - honest], axis=1)
    cold = warmed(honest, 1 / 3, exclusive=exclusive)
    came = rng.random(400) < honest[:, 0]
    book = [lesson("", yes={"A" if first else "B"}, no={"B" if first else "A"}) for first in came]
    found = fitted_temperature(list(cold), book, ["A", "B"], exclusive=exclusive)
    assert 2.0 < found < 4.0
    assert np.abs(warmed(cold, found, exclusive=exclusive) - honest).max() < 0.1
    assert fitted_temperature(list(cold[:2]), book[:2], ["A", "B"], exclusive=exclusive) == 1.0
    assert fitted_temperature([], [], ["A", "B"], exclusive=exclusive) == 1.0


def test_what_is_not_known_costs_nothing():
    scores = np.array([0.5, 0.25, np.nan])
    labels = ["A", "B", "C"]
    assert log_loss(scores, lesson("", no={"B"}), labels, exclusive=False) == pytest.approx(-np.log(0.75))
    assert log_loss(scores, lesson("", yes={"C"}), labels, exclusive=False) == 0.0
    thirds = np.full(3, 1 / 3)
    assert log_loss(thirds, lesson("", no={"A"}), labels, exclusive=True) == pytest.approx(-np.log(2 / 3))
    assert log_loss(thirds, lesson("", yes={"A"}, no={"B", "C"}), labels, exclusive=True) == pytest.approx(np.log(3))

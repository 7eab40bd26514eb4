"""The gradient of partial answers, against the loss that it is the gradient of."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.spacy_textcat_loss import gradient_of

NOTHING = np.full(4, np.nan)


def softmax(logits):
    shares = np.exp(logits - logits.max())
    return shares / shares.sum()


def flags(*numbers):
    return np.isin(np.arange(4), numbers)


@pytest.mark.parametrize(("yes", "no"), [((1,), ()), ((), (0,)), ((), (0, 3)), ((2,), (0, 1, 3))])
def test_it_is_the_slope_of_the_log_probability_of_what_is_possible(yes, no):
    logits = np.array([0.3, -1.0, 0.8, 0.1])
    possible = flags(*yes) if yes else ~flags(*no)

    def loss(at):
        return -np.log(softmax(at)[possible].sum())

    step = 1e-6
    slopes = [(loss(logits + step * unit) - loss(logits - step * unit)) / (2 * step) for unit in np.eye(4)]
    found = gradient_of(softmax(logits), flags(*yes), flags(*no), NOTHING, exclusive=True)
    assert found == pytest.approx(slopes, abs=1e-6)


def test_missing_categories_are_not_touched_unless_they_are_held():
    scores = np.array([0.9, 0.2, 0.6, 0.5])
    free = gradient_of(scores, flags(0), flags(1), NOTHING, exclusive=False)
    assert free == pytest.approx([-0.1, 0.2, 0.0, 0.0])
    held = gradient_of(scores, flags(0), flags(1), np.array([0.5, 0.5, 0.4, np.nan]), exclusive=False)
    assert held == pytest.approx([-0.1, 0.2, 0.2, 0.0])


def test_none_of_them_says_nothing_of_how_they_compare():
    scores = softmax(np.arange(4.0))
    assert not gradient_of(scores, flags(), flags(0, 1, 2, 3), NOTHING, exclusive=True).any()
    several = gradient_of(scores, flags(0, 1), flags(2, 3), NOTHING, exclusive=True)
    assert several == pytest.approx(scores - np.array([0.5, 0.5, 0, 0]))

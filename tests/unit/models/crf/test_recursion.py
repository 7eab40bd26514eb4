"""The recursions against enumeration of all taggings."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.models.crf.inference import Lattice
from nb_annotate.models.crf.tags import Tags


def taggings(tags: Tags, length: int):
    for path in itertools.product(range(tags.count), repeat=length):
        steps = itertools.pairwise(path)
        if tags.may_start[path[0]] and tags.may_end[path[-1]] and all(tags.legal[pair] for pair in steps):
            yield path


def scored(path, emissions, transitions):
    steps = sum(transitions[pair] for pair in itertools.pairwise(path))
    return sum(emissions[token, tag] for token, tag in enumerate(path)) + steps


@st.composite
def lattices(draw):
    labels = draw(st.sampled_from([["A"], ["A", "B"]]))
    lengths = draw(st.lists(st.integers(1, 4 if len(labels) == 1 else 3), min_size=1, max_size=4))
    chance = np.random.default_rng(draw(st.integers(0, 10_000)))
    tags = Tags(labels)
    size = draw(st.sampled_from([0.5, 3.0, 8.0]))
    emissions = chance.normal(size=(sum(lengths), tags.count)) * size
    transitions = chance.normal(size=(tags.count, tags.count))
    return tags, np.array(lengths), emissions, transitions


@given(lattices())
@settings(max_examples=40, deadline=None)
def test_sums_spans_and_best_parses_are_those_of_enumeration(given_lattice):
    tags, lengths, emissions, transitions = given_lattice
    lattice = Lattice(tags, emissions, lengths, transitions)
    best, best_scores = lattice.best()
    found = lattice.candidates(0.01)
    found_spans = {
        (first, end, tags.labels[label]): p
        for first, end, label, p in zip(
            found.first.tolist(), found.end.tolist(), found.label.tolist(), found.probability.tolist(), strict=True
        )
    }
    expected_spans: dict[tuple[int, int, str], float] = {}
    start = 0
    for row, length in enumerate(lengths.tolist()):
        own = emissions[start : start + length]
        paths = list(taggings(tags, length))
        scores = np.array([scored(path, own, transitions) for path in paths])
        log_sum = np.logaddexp.reduce(scores)
        assert lattice.log_sums[row] == pytest.approx(log_sum)
        assert best_scores[row] == pytest.approx(scores.max())
        assert scored(best[start : start + length].tolist(), own, transitions) == pytest.approx(scores.max())
        marginals = np.zeros_like(own)
        for path, score in zip(paths, scores, strict=True):
            p = np.exp(score - log_sum)
            marginals[np.arange(length), path] += p
            for first, end, label in tags.spans(np.array(path)):
                key = (start + first, start + end, label)
                expected_spans[key] = expected_spans.get(key, 0.0) + p
        np.testing.assert_allclose(lattice.marginals[start : start + length], marginals, atol=1e-9)
        start += length
    assert found_spans == pytest.approx({span: p for span, p in expected_spans.items() if p >= 0.01}, abs=1e-9)
    first, end, names = zip(*expected_spans, strict=True)
    label = np.array([tags.labels.index(name) for name in names])
    np.testing.assert_allclose(
        lattice.probabilities(np.array(first), np.array(end), label), list(expected_spans.values()), atol=1e-9
    )


def test_long_rows_stay_finite():
    tags = Tags(["A"])
    chance = np.random.default_rng(0)
    lattice = Lattice(tags, chance.normal(size=(10_000, 5)) * 300, np.array([10_000]), chance.normal(size=(5, 5)) * 50)
    assert np.isfinite(lattice.log_sums).all()
    np.testing.assert_allclose(lattice.marginals.sum(1), 1.0)
    assert len(list(tags.spans(lattice.best()[0]))) > 0

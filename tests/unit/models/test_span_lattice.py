"""Sums over all analyses, against every analysis counted one by one."""

from __future__ import annotations

import math
import random

import pytest

from nb_annotate.models.span_lattice import Arc, SpanLattice


def analyses(lattice, position=0):
    """List every analysis (its arcs) with its weight."""
    if position == len(lattice):
        yield (), 1.0
        return
    for rest, weight in analyses(lattice, position + 1):
        yield rest, weight * lattice.outside[position]
    for arc in lattice.arcs:
        if arc.first == position:
            for rest, weight in analyses(lattice, arc.end):
                yield (arc[:3], *rest), weight * arc.weight


def a_lattice(seed, tokens=5):
    rng = random.Random(seed)
    arcs = [
        Arc(first, end, label, rng.random() * 0.4)
        for first in range(tokens)
        for end in range(first + 1, min(first + 3, tokens) + 1)
        for label in ("A", "B")
        if rng.random() < 0.6
    ]
    return SpanLattice([rng.random() for _ in range(tokens)], arcs)


@pytest.fixture(params=range(12))
def lattice(request):
    return a_lattice(request.param)


def test_scores_are_the_share_of_the_analyses_that_hold_the_span(lattice):
    every = list(analyses(lattice))
    total = math.fsum(weight for _, weight in every)
    for span in lattice.spans:
        share = math.fsum(weight for spans, weight in every if span.span in spans) / total
        assert span.score == pytest.approx(share)


@pytest.mark.parametrize(("first", "end"), [(0, 5), (0, 2), (2, 5), (1, 4)])
def test_probability_adds_up_all_analyses_that_agree_within_a_stretch(lattice, first, end):
    every = list(analyses(lattice))
    total = math.fsum(weight for _, weight in every)
    shares: dict = {}
    for spans, weight in every:
        within = frozenset(span for span in spans if first <= span[0] and span[1] <= end and span[2] == "A")
        shares[within] = shares.get(within, 0.0) + weight / total
    for within, share in shares.items():
        assert lattice.probability(first, end, {"A"}, within) == pytest.approx(share)
    assert math.fsum(shares.values()) == pytest.approx(1.0)


def test_best_is_the_likeliest_analysis(lattice):
    likeliest, _ = max(analyses(lattice), key=lambda found: found[1])
    assert tuple(span.span for span in lattice.best({"A", "B"})) == likeliest


def test_labels_that_are_not_asked_do_not_split_the_vote():
    split = SpanLattice([0.3], [Arc(0, 1, "A", 0.4), Arc(0, 1, "B", 0.3)])
    assert [span.label for span in split.best({"A", "B"})] == ["A"]
    assert split.best({"A"}) == []  # "no A" has 0.6


def test_what_is_given_leaves_the_analyses_that_agree(lattice):
    right, wrong = (1, 2, "A"), (3, 4, "B")
    given = lattice.given([right], [wrong])
    assert all(right in spans and wrong not in spans for spans, weight in analyses(given) if weight)
    agreeing = [(spans, weight) for spans, weight in analyses(lattice) if right in spans and wrong not in spans]
    if agreeing:
        likeliest, _ = max(agreeing, key=lambda found: found[1])
        assert tuple(span.span for span in given.best({"A", "B"})) == likeliest


def test_nothing_else_of_complete_labels_is_left():
    lattice = SpanLattice(
        [0.1] * 3, [Arc(0, 1, "A", 0.9), Arc(1, 2, "A", 0.9), Arc(2, 3, "A", 0.9), Arc(1, 2, "B", 0.1)]
    )
    given = lattice.given([(0, 1, "A")], [], (0, 2, {"A"}))
    assert [span.span for span in given.best({"A"})] == [(0, 1, "A"), (2, 3, "A")]


def test_a_text_of_many_surprises_still_has_a_best_analysis():
    lattice = SpanLattice([0.0] * 40, [Arc(token, token + 1, "A", 1.0) for token in range(40)])
    denied = [(token, token + 1, "A") for token in range(0, 40, 2)]
    assert [span.first for span in lattice.given([], denied).best({"A"})] == list(range(1, 40, 2))


def test_an_empty_text_has_one_analysis():
    empty = SpanLattice([], [])
    assert empty.spans == empty.best({"A"}) == []
    assert empty.probability(0, 0, {"A"}, []) == 1.0

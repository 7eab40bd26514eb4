"""The best set of spans against every set there is."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.models.consistency import best_spans
from nb_annotate.models.passage import ScoredSpan

spans = st.builds(
    lambda first, length, label, score: ScoredSpan(first, first + length, label, score),
    st.integers(0, 6),
    st.integers(1, 4),
    st.sampled_from(["ORG", "PERSON"]),
    st.floats(0.01, 0.99),
)
candidate_lists = st.lists(spans, max_size=7, unique_by=lambda span: span.span)


def overlaps(one, other):
    return one[0] < other[1] and other[0] < one[1]


def log_odds(span):
    return math.log(span.score / (1 - span.score))


@given(candidate_lists, st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6), max_size=1))
def test_it_is_the_best_of_all_sets_that_agree_with_what_is_known(candidates, rejected_numbers, accepted_numbers):
    rejected = {span.span for number, span in enumerate(candidates) if number in rejected_numbers - accepted_numbers}
    accepted = [span.span for number, span in enumerate(candidates) if number in accepted_numbers]
    found = best_spans(candidates, accepted, rejected)

    free = [span for span in candidates if span.span not in rejected and span.span not in accepted]
    free = [span for span in free if not any(overlaps(span, known) for known in accepted)]
    sets = [
        chosen
        for size in range(len(free) + 1)
        for chosen in combinations(free, size)
        if not any(overlaps(one, other) for one, other in combinations(chosen, 2))
    ]
    best = max(sum(log_odds(span) for span in chosen) for chosen in sets)
    kept = [span for span in found if span.span not in accepted]
    assert sum(log_odds(span) for span in kept) == pytest.approx(best)
    assert {span.span for span in found} >= set(accepted)
    assert not {span.span for span in found} & rejected
    assert not any(overlaps(one, other) for one, other in combinations(found, 2))


@given(candidate_lists)
def test_overlapping_spans_stay_where_they_may(candidates):
    found = best_spans(candidates, overlap=True)
    assert {span.span for span in found} == {span.span for span in candidates if span.score > 0.5}


def test_of_accepted_spans_that_overlap_the_newer_one_counts():
    assert best_spans([], [(0, 2, "ORG"), (1, 3, "PERSON")]) == [ScoredSpan(1, 3, "PERSON", 1.0)]
    assert len(best_spans([], [(0, 2, "ORG"), (1, 3, "PERSON")], overlap=True)) == 2


def test_a_preferred_span_stands_unless_a_likely_one_is_in_its_way():
    unlikely, likely = ScoredSpan(0, 2, "ORG", 0.3), ScoredSpan(1, 2, "PERSON", 0.6)
    assert best_spans([unlikely]) == []
    assert best_spans([unlikely], preferred=[unlikely.span]) == [unlikely]
    assert best_spans([unlikely, likely], preferred=[unlikely.span]) == [likely]


def test_certain_scores_are_finite():
    assert len(best_spans([ScoredSpan(0, 1, "ORG", 1.0), ScoredSpan(1, 2, "ORG", 0.0)])) == 1

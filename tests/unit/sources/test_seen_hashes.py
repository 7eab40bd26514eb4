"""Hashes that came before: exact, whether in memory or on disk."""

from __future__ import annotations

import random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from nb_annotate.sources.seen import SeenHashes


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 2**32), st.integers(8, 64), st.integers(1, 200_000))
@example(0, 18, 300_000)  # several runs, merged, and many repeats
def test_says_what_a_set_says(seed: int, bits: int, count: int) -> None:
    draw = random.Random(seed)
    seen, reference = SeenHashes(), set[int]()
    for _ in range(count):
        value = draw.getrandbits(bits)
        assert seen.add(value) == (value not in reference)
        reference.add(value)
    assert len(seen) == len(reference)
    seen.close()
    assert len(seen) == 0
    assert seen.add(0)


def test_small_numbers_and_the_largest() -> None:
    seen = SeenHashes()
    values = [*range(200_000), 2**64 - 1, 2**63]
    assert all(seen.add(value) for value in values)
    assert not any(seen.add(value) for value in reversed(values))
    assert len(seen) == len(values)

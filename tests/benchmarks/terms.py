"""Word lists over a million vectors: from an answer to new scores, and memory beside the table."""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Sequence

import numpy as np

import nb_annotate as nba
from nb_annotate.loop.terms.source import TermSource
from nb_annotate.models.word_vectors import WordVectors
from tests.benchmarks.table import Row, print_table

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def word(number: int) -> str:
    """Write a number as a word of letters."""
    letters = ""
    while number or not letters:
        number, place = divmod(number, 26)
        letters += ALPHABET[place]
    return f"w{letters}"


def main(argv: Sequence[str] = ()) -> list[Row]:
    """Build a list of some terms and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--dimensions", type=int, default=300)
    parser.add_argument("--answers", type=int, default=20)
    options = parser.parse_args(argv)

    table = np.random.default_rng(0).standard_normal((options.words, options.dimensions), dtype=np.float32)
    words = [word(number) for number in range(options.words)]
    before = peak()
    started = time.perf_counter()
    session = nba.terms.teach([words[0]], WordVectors(words, table), store=":memory:", dataset="terms")
    first = session.task
    ready = time.perf_counter() - started
    assert first is not None
    terms = session.source
    assert isinstance(terms, TermSource)

    seconds = []
    for number in range(options.answers):
        session.answer("accept" if number % 2 else "reject")
        started = time.perf_counter()
        session.wait()
        seconds.append(time.perf_counter() - started)
    plain = []
    for _ in range(3):
        started = time.perf_counter()
        table @ table[0]
        plain.append(time.perf_counter() - started)
    scored, product = statistics.median(seconds) * 1000, statistics.median(plain) * 1000
    extra = (peak() - before) / table.nbytes
    size = f"{options.words:,} x {options.dimensions}"
    return [
        Row(f"terms {size}: first card", ready, "s"),
        Row(f"terms {size}: all words scored after an answer, beside one product", scored, "ms", product, scored / product),
        Row(f"terms {size}: memory beside the table", extra, "tables", goal="< 0.5", ok=extra < 0.5),
    ]  # fmt: skip


def peak() -> int:
    """Tell the most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    import sys

    print_table(main(sys.argv[1:]))

"""Spans read off a lattice, row by row, as the rest of the program knows them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.calibration import Calibration
from nb_annotate.models.crf.inference import Lattice, SpanTable
from nb_annotate.models.crf.tags import IntArray
from nb_annotate.models.passage import ScoredSpan


class Rows(NamedTuple):
    """Rows of a lattice, and how their tokens are counted outside.

    Parameters
    ----------
    lengths : int array, shape (rows,)
        Tokens of each row.
    firsts : int array, shape (rows,)
        Number of the first token of each row in its passage.
    """

    lengths: npt.NDArray[np.integer]
    firsts: npt.NDArray[np.integer]


def best_spans(lattice: Lattice, rows: Rows, tags: IntArray, calibration: Calibration) -> list[list[ScoredSpan]]:
    """Give the spans of a tagging, in order of position, with the calibrated probability of each."""
    tag_set = lattice.tags
    first = np.flatnonzero(tag_set.starts_span[tags])
    end = np.flatnonzero(tag_set.ends_span[tags]) + 1
    label = tag_set.label_of[tags[first]]
    score = calibration(lattice.probabilities(first, end, label))
    return _by_row(lattice, rows, SpanTable(first, end, label, score))


def candidate_spans(lattice: Lattice, rows: Rows, floor: float, calibration: Calibration) -> list[list[ScoredSpan]]:
    """Give all spans of at least a probability, before and after calibration, likeliest first."""
    found = lattice.candidates(floor)
    score = calibration(found.probability)
    kept = np.flatnonzero(score >= floor)
    kept = kept[np.lexsort((found.end[kept], found.first[kept], -score[kept]))]
    return _by_row(lattice, rows, SpanTable(found.first[kept], found.end[kept], found.label[kept], score[kept]))


def _by_row(lattice: Lattice, rows: Rows, found: SpanTable) -> list[list[ScoredSpan]]:
    borders = np.cumsum(rows.lengths)
    row = np.searchsorted(borders, found.first, side="right")
    shift = (rows.firsts - (borders - rows.lengths))[row]
    names = lattice.tags.labels
    spans: list[list[ScoredSpan]] = [[] for _ in range(len(borders))]
    columns = (row, found.first + shift, found.end + shift, found.label, found.probability)
    for number, start, stop, name, probability in zip(*(column.tolist() for column in columns), strict=True):
        spans[number].append(ScoredSpan(start, stop, names[name], probability))
    return spans

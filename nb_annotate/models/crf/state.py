"""What a chain has learned, and what reads texts with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.calibration import Calibration
from nb_annotate.models.crf.features import ColumnArray
from nb_annotate.models.crf.inference import Lattice
from nb_annotate.models.crf.reading import Rows, best_spans, candidate_spans
from nb_annotate.models.crf.tags import FloatArray, Tags
from nb_annotate.models.crf.weights import Emissions, Weights
from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import CANDIDATE_FLOOR, Analysis

SAFE_BIAS = -0.5
"""Decode bias until cross-validation has chosen one."""
_CELLS_AT_A_TIME = 1 << 20


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """All that a chain has learned; never changed once made.

    Parameters
    ----------
    weights : Weights
        Of the CRF.
    bias : float
        Added to O when the best parse is looked for.
    calibration : Calibration
        Of the scores that are shown.
    """

    weights: Weights
    bias: float = SAFE_BIAS
    calibration: Calibration = field(default_factory=Calibration)


class Parser:
    """A state, ready to read texts; safe to use from any thread.

    Parameters
    ----------
    state : State
        What was learned.
    tags : Tags
        The tag set.
    """

    def __init__(self, state: State, tags: Tags) -> None:
        self.state = state
        self._tags = tags
        self._emissions = Emissions(state.weights)

    def lattice(self, columns: Sequence[ColumnArray], lengths: npt.NDArray[np.integer]) -> Lattice:
        """Give the lattice of rows; `columns` are those of their tokens, in any pieces."""
        emissions = self._emissions(np.concatenate(columns))
        return Lattice(self._tags, emissions, lengths, self.state.weights.transitions)

    def constrained(self, columns: ColumnArray, mask: npt.NDArray[np.bool_]) -> Lattice:
        """Give the lattice of one row whose tokens may have some tags only."""
        emissions = np.where(mask, self._emissions(columns), -np.inf)
        return Lattice(self._tags, emissions, np.array([len(columns)]), self.state.weights.transitions)

    def analyze(self, passages: Sequence[Passage], columns: Sequence[ColumnArray], *, candidates: bool) -> Analysis:
        """Score all units of passages, given the columns of their tokens.

        `surprise` is the model's own, without the decode bias, which only serves the parse that is shown.
        """
        whole = Analysis(np.zeros(0), np.zeros(0), [], [])
        surprise, expected = [whole.surprise], [whole.expected_spans]
        for low, high in self._batches(passages):
            part = self._analyze_batch(passages[low:high], columns[low:high], candidates)
            surprise.append(part.surprise)
            expected.append(part.expected_spans)
            whole.best.extend(part.best)
            whole.candidates.extend(part.candidates)
        return Analysis(np.concatenate(surprise), np.concatenate(expected), whole.best, whole.candidates)

    def _batches(self, passages: Sequence[Passage]) -> list[tuple[int, int]]:
        """Cut the passages into stretches whose lattices are of a bounded size."""
        most = max(1, _CELLS_AT_A_TIME // self._tags.count)
        batches, low, tokens = [], 0, 0
        for number, passage in enumerate(passages):
            if tokens + len(passage) > most and number > low:
                batches.append((low, number))
                low, tokens = number, 0
            tokens += len(passage)
        if low < len(passages):
            batches.append((low, len(passages)))
        return batches

    def _analyze_batch(self, passages: Sequence[Passage], columns: Sequence[ColumnArray], candidates: bool) -> Analysis:
        units = [unit for passage in passages for unit in passage.units]
        if not units:
            return Analysis(np.zeros(0), np.zeros(0), [], [])
        bounds = np.array(units)
        rows = Rows(bounds[:, 1] - bounds[:, 0], bounds[:, 0])
        lattice = self.lattice(columns, rows.lengths)
        tags, score = lattice.best()
        surprise = np.maximum(lattice.log_sums - score, 0.0)
        if self.state.bias:
            tags, _ = lattice.best(self.state.bias)
        best = best_spans(lattice, rows, tags, self.state.calibration)
        if candidates:
            found = candidate_spans(lattice, rows, CANDIDATE_FLOOR, self.state.calibration)
        else:
            found = [[] for _ in units]
        return Analysis(surprise, expected_spans(lattice, rows), best, found)

    def marginals(self, passage: Passage, columns: ColumnArray) -> FloatArray:
        """Give the probability, for each token and label, of lying in a span, by units."""
        labels = len(self._tags.labels)
        if not len(passage):
            return np.zeros((0, labels))
        lattice = self.lattice([columns], np.diff(passage.cuts))
        result: FloatArray = lattice.marginals[:, 1:].reshape(len(passage), labels, 4).sum(2)
        return np.minimum(result, 1.0)


def expected_spans(lattice: Lattice, rows: Rows) -> FloatArray:
    """Give the expected number of spans of each row."""
    starts = lattice.marginals[:, lattice.tags.starts_span].sum(1)
    result: FloatArray = np.add.reduceat(starts, np.cumsum(rows.lengths) - rows.lengths)
    return result

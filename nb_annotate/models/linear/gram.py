"""The similarities of all texts that were answered: only those of new ones are computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from nb_annotate.models.linear.features import Row, TextFeatures, joined_rows
from nb_annotate.models.linear.solver import Floats
from nb_annotate.models.text_model import TextInput, TextLesson

DENSE = 4000
"""Texts up to which similarities are kept as a table (64 MB); beyond, features are multiplied each time."""

Key = tuple[str, tuple[tuple[str, int | str], ...]]


def key_of(item: TextInput) -> Key:
    """Name what a model sees of a text."""
    return item.text, item.hits


@dataclass(frozen=True, slots=True, eq=False)
class Design:
    """What lessons look like to the learner; one more row stands for the prior, which has no features.

    Parameters
    ----------
    keys : tuple
        Of the lessons, in their order.
    rows : tuple of Row
        Their features.
    matrix : csr matrix, shape (lessons, columns)
        The same.
    gram : float array, shape (lessons, lessons), or None
        Their similarities; too many to be written down if `None`.
    """

    keys: tuple[Key, ...]
    rows: tuple[Row, ...]
    matrix: csr_matrix
    gram: Floats | None

    def part(self, chosen: npt.NDArray[np.int64]) -> Design:
        """Give the design of some of the lessons."""
        gram = None if self.gram is None else self.gram[np.ix_(chosen, chosen)]
        picked = chosen.tolist()
        return Design(
            tuple(self.keys[n] for n in picked), tuple(self.rows[n] for n in picked), self.matrix[chosen], gram
        )

    def similarities(self) -> Callable[[Floats], Floats]:
        """Give the multiplication by all similarities, those of the bias and the prior included."""
        gram, features = self.gram, self.matrix
        columns = features.T.tocsr() if gram is None else features

        def multiply(coefficients: Floats) -> Floats:
            bias = coefficients.sum(0, keepdims=True)
            own = coefficients[:-1]
            texts = features @ (columns @ own) if gram is None else gram @ own
            return np.concatenate([texts + bias, bias])

        return multiply

    @property
    def work(self) -> float:
        """How many multiplications one step of a fit takes for each label."""
        return float(self.gram.size if self.gram is not None else 4 * self.matrix.nnz)


class Gram:
    """Remembers the features and similarities of lessons; for one thread at a time.

    Parameters
    ----------
    features : TextFeatures
        What texts look like.
    """

    def __init__(self, features: TextFeatures) -> None:
        self._features = features
        self._places: dict[Key, int] = {}
        self._rows: list[Row] = []
        self._table: Floats = np.zeros((0, 0), np.float32)

    def design(self, lessons: Sequence[TextLesson]) -> Design:
        """Give the design of lessons."""
        keys = tuple(key_of(lesson.input) for lesson in lessons)
        if len(self._rows) > 2 * len(keys) + 100:  # most was taken back
            self._places, self._rows, self._table = {}, [], np.zeros((0, 0), np.float32)
        missing = {key: lesson.input for key, lesson in zip(keys, lessons, strict=True) if key not in self._places}
        self._add(missing)
        places = np.array([self._places[key] for key in keys], np.int64)
        rows = tuple(self._rows[place] for place in places.tolist())
        gram = None
        if len(keys) <= DENSE:
            known = len(self._rows)
            whole = len(places) == known and bool((places == np.arange(known)).all())
            gram = self._table[:known, :known] if whole else self._table[np.ix_(places, places)]
        return Design(keys, rows, joined_rows(rows, self._features.columns), gram)

    def _add(self, missing: dict[Key, TextInput]) -> None:
        before = len(self._rows)
        made = self._features.matrix(list(missing.values()))
        for number, key in enumerate(missing):
            first, end = made.indptr[number], made.indptr[number + 1]
            self._places[key] = len(self._rows)
            # Copies, lest one row keep the whole matrix.
            self._rows.append(Row(made.indices[first:end].astype(np.int32), made.data[first:end].copy()))
        if not missing or before + len(missing) > 2 * DENSE + 100:
            return
        after = len(self._rows)
        if after > len(self._table):
            table = np.zeros((max(64, after * 5 // 4),) * 2, np.float32)
            table[:before, :before] = self._table[:before, :before]
            self._table = table
        new = (joined_rows(self._rows, self._features.columns) @ made.T.tocsr()).toarray()
        self._table[:after, before:after] = new
        self._table[before:after, :after] = new.T

"""Texts as rows of a sparse matrix: hashed n-grams, how the text begins, pattern hits, and vectors if there are any."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import Lock
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from nb_annotate.models.linear.ngrams import COLUMNS, HASH_BITS, Joined, Occurrences, pieces, words
from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.errors import ModelError

READ = 4000
"""Code points of a text that are looked at: what comes later is left out."""
LEAD = 200
"""Code points at most of a first line, which has features of its own: titles say most."""
VECTOR_WEIGHT = 1.0
"""Length of the block of dense vectors; all n-grams together have the length 1 too."""
HIT_WEIGHT = 1.0
"""Value of a pattern hit."""
CACHED_ENTRIES = 6_000_000
"""Columns of rows that are remembered: 48 MB."""
BATCH_POINTS = 100_000
"""Code points that are hashed in one go, few enough for the processor's cache."""

BLOCK_LENGTH = 0.5
"""Length of each of the four blocks of n-grams: a text has the length 1."""
BATCH_TEXTS = 1 << (31 - HASH_BITS)
"""Texts that are hashed in one go: their number, which of two blocks it is, and the column have room in 32 bits."""
_LOGARITHMS = 1 + np.log(np.arange(READ + 2).clip(1))
"""What each count is worth; no n-gram comes more often than there are code points."""

LEAD_SALT = 0x5A5A5
Vectors = Callable[[Sequence[str]], npt.NDArray[np.floating]]


class Row(NamedTuple):
    """A text's columns and their values."""

    columns: npt.NDArray[np.int32]
    values: npt.NDArray[np.float32]


class TextFeatures:
    """Makes rows of texts, and remembers the last ones.

    A row has the words and pairs of words of the text, and the pieces of its words; then those of its first line again
    as columns of their own. Counts enter with their logarithm, and each of the four blocks has the same length. Pattern
    hits have columns of their own, as have the dimensions of `vectors`.

    Parameters
    ----------
    vectors : callable, optional
        `texts -> float array, shape (texts, dimensions)`, with the same number of dimensions at each call.

    Examples
    --------
    >>> matrix = TextFeatures().matrix([TextInput("Refund me!"), TextInput("")])
    >>> matrix.shape[0], matrix[1].nnz
    (2, 0)
    """

    def __init__(self, vectors: Vectors | None = None) -> None:
        self._vectors = vectors
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._entries = 0
        self._lock = Lock()
        self.columns = COLUMNS if vectors is None else COLUMNS + _as_array(vectors(["a"]), 1).shape[1]

    def matrix(self, inputs: Sequence[TextInput]) -> csr_matrix:
        """Give the rows of texts: float32, shape (texts, columns)."""
        rows = self._text_rows([item.text for item in inputs])
        if any(item.hits for item in inputs):
            rows = [_with_hits(row, item) for row, item in zip(rows, inputs, strict=True)]
        return joined_rows(rows, self.columns)

    def _text_rows(self, texts: Sequence[str]) -> list[Row]:
        with self._lock:
            known = {text: self._rows[text] for text in texts if text in self._rows}
        missing = list(dict.fromkeys(text for text in texts if text not in known))
        made = dict(zip(missing, self._made(missing), strict=True))
        with self._lock:
            for text, row in made.items():
                if text not in self._rows:
                    self._rows[text] = row
                    self._entries += len(row.columns)
            while self._entries > CACHED_ENTRIES and self._rows:
                self._entries -= len(self._rows.popitem(last=False)[1].columns)
        return [made[text] if text in made else known[text] for text in texts]

    def _made(self, texts: Sequence[str]) -> list[Row]:
        rows: list[Row] = []
        for batch in _batches(texts):
            rows += _ngram_rows(batch)
        if self._vectors is None or not texts:
            return rows
        dense = _as_array(self._vectors(texts), len(texts)).astype(np.float32)
        lengths = np.linalg.norm(dense, axis=1, keepdims=True)
        dense *= VECTOR_WEIGHT / np.maximum(lengths, 1e-9)
        columns = np.arange(COLUMNS, COLUMNS + dense.shape[1], dtype=np.int32)
        return [
            Row(np.concatenate([row.columns, columns]), np.concatenate([row.values, vector]))
            for row, vector in zip(rows, dense, strict=True)
        ]


def lead_of(text: str) -> str:
    """Give the first line of a text that has any words, or how it starts."""
    return text.lstrip()[:LEAD].partition("\n")[0]


@lru_cache(maxsize=10_000)
def hit_columns(label: str, pattern: int | str) -> tuple[int, int]:
    """Give the column of a pattern of a label, and the one of all patterns of the label."""
    one, every = (
        int.from_bytes(hashlib.blake2b(repr(key).encode(), digest_size=8).digest(), "little") % COLUMNS
        for key in ((label, pattern), (label,))
    )
    return one, every


def joined_rows(rows: Sequence[Row], columns: int) -> csr_matrix:
    """Put rows below each other."""
    lengths = np.fromiter((len(row.columns) for row in rows), np.int64, len(rows))
    ends = np.concatenate([[0], np.cumsum(lengths)])
    if not len(rows):
        return csr_matrix((0, columns), dtype=np.float32)
    return csr_matrix(
        (np.concatenate([row.values for row in rows]), np.concatenate([row.columns for row in rows]), ends),
        shape=(len(rows), columns),
        copy=False,
    )


def _batches(texts: Sequence[str]) -> list[Sequence[str]]:
    batches, start, points = [], 0, 0
    for number, text in enumerate(texts, start=1):
        points += min(len(text), READ)
        if points >= BATCH_POINTS or number - start == BATCH_TEXTS or number == len(texts):
            batches.append(texts[start:number])
            start, points = number, 0
    return batches


def _ngram_rows(texts: Sequence[str]) -> list[Row]:
    read = [text[:READ] for text in texts]
    leads = [lead_of(text) for text in read]
    longer = [number for number, text in enumerate(read) if text.strip() != leads[number].strip()]
    bodies = _segments([read[number] for number in longer])
    firsts = _segments(leads)
    body_of = {number: place for place, number in enumerate(longer)}
    rows = []
    for number in range(len(texts)):
        lead = firsts[number]
        body = bodies[body_of[number]] if number in body_of else lead
        rows.append(
            Row(np.concatenate([body.columns, lead.columns ^ LEAD_SALT]), np.concatenate([body.values, lead.values]))
        )
    return rows


def _segments(texts: Sequence[str]) -> list[Row]:
    """Count the n-grams of texts; each block of a text, the one of words and the one of pieces, has the length 1/2."""
    if not texts:
        return []
    joined = Joined.of(texts)
    blocks: list[Occurrences] = [words(joined), pieces(joined)]
    keys = np.concatenate(
        [((found.text * 2 + block).astype(np.uint32) << HASH_BITS) | found.column for block, found in enumerate(blocks)]
    )
    keys.sort()
    distinct = np.flatnonzero(np.concatenate([np.ones(min(1, len(keys)), np.bool_), keys[1:] != keys[:-1]]))
    counts = np.diff(distinct, append=len(keys))
    kept = keys[distinct]
    block, column = (kept >> HASH_BITS).astype(np.int64), kept & (COLUMNS - 1)
    values = _LOGARITHMS[counts]
    lengths = np.sqrt(np.bincount(block, values * values, minlength=2 * len(texts)))
    values *= BLOCK_LENGTH / np.maximum(lengths[block], 1e-9)
    ends = np.searchsorted(block, np.arange(2, 2 * len(texts) + 1, 2)).tolist()
    columns, scaled = column.astype(np.int32), values.astype(np.float32)
    return [Row(columns[a:b], scaled[a:b]) for a, b in zip([0, *ends], ends, strict=False)]


def _with_hits(row: Row, item: TextInput) -> Row:
    if not item.hits:
        return row
    columns = sorted({column for hit in item.hits for column in hit_columns(*hit)})
    values = np.full(len(columns), HIT_WEIGHT, np.float32)
    return Row(np.concatenate([row.columns, np.array(columns, np.int32)]), np.concatenate([row.values, values]))


def _as_array(vectors: npt.NDArray[np.floating], texts: int) -> npt.NDArray[np.floating]:
    array = np.asarray(vectors)
    if array.ndim != 2 or len(array) != texts:
        raise ModelError(
            f"vectors= gave an array of shape {array.shape} for {texts} texts.",
            hint="It gives a float array of shape (texts, dimensions).",
        )
    return np.nan_to_num(array)

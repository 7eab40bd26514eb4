"""What the CRF sees of a token: hashed columns of the words around it and of the pattern hits on it.

A word is hashed once; everything about its neighbourhood is integer mixing of such hashes, done in NumPy for a whole
batch of texts at a time.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.words import (
    BORDER,
    CHARACTER,
    EXACT,
    LOWER,
    PREFIX,
    SHAPE,
    SUFFIX_2,
    SUFFIX_3,
    HashArray,
    WordTable,
    hash_text,
)
from nb_annotate.models.passage import Passage, TokenSpan

ColumnArray: TypeAlias = npt.NDArray[np.int32]

BUCKETS = 1 << 18
"""Number of hashed columns."""
BLANK = BUCKETS
"""What stands where a token has no such column."""
LEXICAL = 20
CHARACTERS = 7
HITS = 3
WIDTH = LEXICAL + CHARACTERS + HITS
"""Columns of a token: of words, of character n-grams (else blank), of pattern hits (else that there is none)."""

_BIAS_COLUMN = 7
NO_HIT = 11
"""Says that a token is on, right after or right before no pattern hit: what other words have in common."""
_REACH = 3
_FOLD = np.uint32(BUCKETS - 1)
_KNOWN_WORDS = 1 << 16
_KEPT_TOKENS = 1 << 18
_SINGLE, _FIRST, _INSIDE, _LAST = 3, 0, 1, 2
_STEP, _BEFORE, _AFTER = 7919, 50021, 90001


def _column(hashes: HashArray, salt: int) -> HashArray:
    """Mix a hash with the number of its feature to a column."""
    mixed: HashArray = hashes * np.uint32(2654435761) + np.uint32((salt * 0x9E3779B1) & 0xFFFFFFFF)
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(13)
    mixed &= _FOLD
    return mixed


def _join(one: HashArray, other: HashArray) -> HashArray:
    """Hash a pair, in order."""
    joined: HashArray = other ^ (other >> np.uint32(7))
    joined *= np.uint32(0x27D4EB2F)
    joined += one * np.uint32(31)
    return joined


def _word_columns(texts: Sequence[Sequence[str]], table: WordTable) -> ColumnArray:
    """Give the columns of all tokens of several texts, one after the other; those of hits say that there is none."""
    words: list[str] = []
    own: list[int] = []
    for text in texts:
        words += (BORDER,) * _REACH
        own += range(len(words), len(words) + len(text))
        words += text
    words += (BORDER,) * _REACH  # so that no neighbour is one of another text
    hashes = table.hashes(words)
    here = np.array(own, np.intp)

    def at(offset: int, kind: int) -> HashArray:
        column: HashArray = hashes[here + offset, kind]
        return column

    columns = np.full((len(here), WIDTH), BLANK, np.int32)
    columns[:, -HITS:] = NO_HIT
    lexical = [_column(at(0, kind), kind + 1) for kind in (LOWER, SHAPE, PREFIX, SUFFIX_3, SUFFIX_2, EXACT)]
    lexical.append(np.full(len(here), _BIAS_COLUMN, np.uint32))
    for offset in (-2, -1, 1, 2):
        lexical += [_column(at(offset, LOWER), 20 + offset), _column(at(offset, SHAPE), 30 + offset)]
        if abs(offset) == 1:
            lexical.append(_column(at(offset, SUFFIX_3), 40 + offset))
            lexical.append(_column(_join(at(offset, LOWER), at(0, LOWER)), 50 + offset))
    lexical.append(_column(_join(at(-1, SHAPE), _join(at(0, SHAPE), at(1, SHAPE))), 60))
    columns[:, :LEXICAL] = np.stack(lexical, 1)

    characters = np.flatnonzero(at(0, CHARACTER))
    if len(characters):  # no words there: wider n-grams take their place
        here = here[characters]
        columns[characters, LEXICAL : LEXICAL + CHARACTERS] = np.stack(
            [
                _column(_join(at(-2, LOWER), _join(at(-1, LOWER), at(0, LOWER))), 61),
                _column(_join(at(2, LOWER), _join(at(1, LOWER), at(0, LOWER))), 62),
                _column(_join(at(-1, LOWER), at(1, LOWER)), 63),
                _column(at(-3, LOWER), 64),
                _column(at(3, LOWER), 65),
                _column(_join(at(-2, LOWER), at(-1, LOWER)), 66),
                _column(_join(at(1, LOWER), at(2, LOWER)), 67),
            ],
            1,
        )
    return columns


def _mark_hits(columns: ColumnArray, hits: Sequence[TokenSpan]) -> None:
    """Write the hits of a text into its last three columns: on it, right after it, right before it."""
    inside, before, after = columns[:, -3], columns[:, -2], columns[:, -1]
    for first, end, label in sorted(hits, key=lambda hit: hit[1] - hit[0]):  # the longest is written last and stays
        code = hash_text("G" + label)
        for token in range(first, end):
            place = _FIRST if token == first else _LAST if token == end - 1 else _INSIDE
            inside[token] = (code + (_SINGLE if end - first == 1 else place) * _STEP) & int(_FOLD)
        if first > 0:
            before[first - 1] = (code + _BEFORE) & int(_FOLD)
        if end < len(columns):
            after[end] = (code + _AFTER) & int(_FOLD)


def blind(columns: ColumnArray) -> ColumnArray:
    """Give the columns of a text as if there were no pattern hits on it."""
    blanked = columns.copy()
    blanked[:, -HITS:] = NO_HIT
    return blanked


class Features:
    """Gives the columns of passages, and keeps those of the passages used last; safe to call from any thread.

    Examples
    --------
    >>> passage = Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0},
    ...                                    {"text": "sings", "start": 4, "end": 9, "id": 1}])
    >>> [columns.shape for columns in Features().columns([passage])]
    [(2, 30)]
    """

    def __init__(self) -> None:
        self._table = WordTable(_KNOWN_WORDS)
        self._kept: OrderedDict[Passage, ColumnArray] = OrderedDict()
        self._tokens = 0
        self._lock = threading.Lock()

    def __deepcopy__(self, memo: dict[int, object]) -> Features:
        """Give an empty one: all that it holds can be made again."""
        return Features()

    def columns(self, passages: Sequence[Passage]) -> list[ColumnArray]:
        """Give the columns of each passage, shape (tokens, WIDTH); they must not be changed."""
        with self._lock:
            known = {passage: self._kept.get(passage) for passage in passages}
            fresh = [passage for passage, columns in known.items() if columns is None]
            made = dict(zip(fresh, self._make(fresh), strict=True)) if fresh else {}
            for passage in known:
                if passage in made:
                    self._kept[passage] = made[passage]
                    self._tokens += len(passage)
                else:
                    self._kept.move_to_end(passage)
            result = [self._kept[passage] for passage in passages]
            while self._tokens > _KEPT_TOKENS:
                self._tokens -= len(self._kept.popitem(last=False)[0])
        return result

    def _make(self, passages: Sequence[Passage]) -> list[ColumnArray]:
        together = _word_columns([passage.words for passage in passages], self._table)
        borders = np.cumsum([len(passage) for passage in passages])[:-1]
        parts = [part.copy() for part in np.split(together, borders)]  # a view would keep the whole batch alive
        for passage, columns in zip(passages, parts, strict=True):
            _mark_hits(columns, passage.hits)
        return parts

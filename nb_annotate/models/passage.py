"""A text as the learners see it: tokens, the units it is cut into, and the pattern hits on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from nb_annotate.tasks.types import Token

TokenSpan: TypeAlias = tuple[int, int, str]
"""First token, the token after the last one, and the label."""

Unit: TypeAlias = tuple[int, int]
"""A stretch of tokens that is asked about as one: first token, the token after the last one."""


class ScoredSpan(NamedTuple):
    """A span of tokens (`end` exclusive) and the model's probability of exactly this span with this label."""

    first: int
    end: int
    label: str
    score: float

    @property
    def span(self) -> TokenSpan:
        """The span without its score."""
        return self.first, self.end, self.label


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A text with its tokens.

    Parameters
    ----------
    text : str
        Unmodified.
    starts, ends : int32 array, shape (tokens,)
        Where each token starts and ends: code points, end exclusive.
    cuts : tuple of int
        Token borders of its units, from 0 to the number of tokens: `(0, 7, 19)` are two units. Empty for a
        text without tokens.
    hits : tuple of (first, end, label)
        Pattern hits, in tokens, end exclusive; they may overlap.

    Examples
    --------
    >>> passage = Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0},
    ...                                    {"text": "sings", "start": 4, "end": 9, "id": 1}])
    >>> passage.words, passage.units
    (['Ana', 'sings'], [(0, 2)])
    """

    text: str
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]
    cuts: tuple[int, ...] = ()
    hits: tuple[TokenSpan, ...] = ()

    @classmethod
    def of(
        cls, text: str, tokens: Sequence[Token], cuts: tuple[int, ...] = (), hits: tuple[TokenSpan, ...] = ()
    ) -> Passage:
        """Make a passage of a text and its token dicts; without `cuts` it is one unit."""
        starts = np.fromiter((token["start"] for token in tokens), np.int32, len(tokens))
        ends = np.fromiter((token["end"] for token in tokens), np.int32, len(tokens))
        return cls(text, starts, ends, cuts or ((0, len(tokens)) if tokens else ()), hits)

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def words(self) -> list[str]:
        """The tokens as they are written."""
        return [self.text[start:end] for start, end in zip(self.starts.tolist(), self.ends.tolist(), strict=True)]

    @property
    def units(self) -> list[Unit]:
        """The units, in order."""
        return list(pairwise(self.cuts))

    def code_points(self, first: int, end: int) -> tuple[int, int]:
        """Turn a stretch of tokens (end exclusive) into code points (end exclusive)."""
        return int(self.starts[first]), int(self.ends[end - 1])

    def tokens_of(self, start: int, end: int) -> Unit | None:
        """Find the tokens (end exclusive) that a stretch of code points covers exactly; `None` if it does not."""
        first = int(self.starts.searchsorted(start))
        last = int(self.ends.searchsorted(end))
        if first > last or last >= len(self) or self.starts[first] != start or self.ends[last] != end:
            return None
        return first, last + 1

    def hits_within(self, first: int, end: int) -> Iterator[TokenSpan]:
        """Give the pattern hits that lie in a stretch of tokens."""
        return (hit for hit in self.hits if first <= hit[0] and hit[1] <= end)

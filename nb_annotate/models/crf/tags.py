"""The tags of a chain: O, and B, I, L and U for each label."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.float64]
IntArray: TypeAlias = npt.NDArray[np.intp]

BEGIN, INSIDE, LAST, SINGLE = range(4)
OUTSIDE = 0


class Tags:
    """The tag set of some labels; label number n has the tags 1+4n (B), 2+4n (I), 3+4n (L) and 4+4n (U); O is 0.

    Parameters
    ----------
    labels : sequence of str
        In the order of their numbers.

    Attributes
    ----------
    count : int
        Number of tags.
    legal : float array, shape (tags, tags)
        1 where the tag of the column may follow the one of the row, else 0.
    may_start, may_end : float array, shape (tags,)
        1 where a text may start or end with the tag, else 0.

    Examples
    --------
    >>> tags = Tags(["ORG"])
    >>> tags.of_span(2, "ORG").tolist(), list(tags.spans(np.array([0, 1, 3, 4])))
    ([1, 3], [(1, 3, 'ORG'), (3, 4, 'ORG')])
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        self.count = 1 + 4 * len(labels)
        self._number = {label: number for number, label in enumerate(labels)}
        every = np.arange(self.count)
        kind = np.where(every > 0, (every - 1) % 4, -1)
        self.label_of = np.where(every > 0, (every - 1) // 4, -1)
        self.starts_span = (kind == BEGIN) | (kind == SINGLE)
        self.ends_span = (kind == LAST) | (kind == SINGLE)
        opens = self.starts_span | (every == OUTSIDE)
        closes = self.ends_span | (every == OUTSIDE)
        goes_on = ((kind == INSIDE) | (kind == LAST)) & (self.label_of[:, None] == self.label_of)
        self.legal: FloatArray = np.where(closes[:, None], opens, goes_on).astype(np.float64)
        self.may_start: FloatArray = opens.astype(np.float64)
        self.may_end: FloatArray = closes.astype(np.float64)

    def __contains__(self, label: str) -> bool:
        return label in self._number

    def tag(self, kind: int, label: str) -> int:
        """Give the number of a label's tag; `kind` is BEGIN, INSIDE, LAST or SINGLE."""
        return 1 + 4 * self._number[label] + kind

    def of_labels(self, labels: Collection[str]) -> IntArray:
        """Give the tags of some labels; labels that are not ours have none."""
        return np.array([self.tag(kind, label) for label in labels if label in self for kind in range(4)], np.intp)

    def of_span(self, length: int, label: str) -> IntArray:
        """Give the tags of a span of `length` tokens."""
        if length == 1:
            return np.array([self.tag(SINGLE, label)], np.intp)
        tags = np.full(length, self.tag(INSIDE, label), np.intp)
        tags[0], tags[-1] = self.tag(BEGIN, label), self.tag(LAST, label)
        return tags

    def spans(self, tags: npt.NDArray[np.integer]) -> Iterator[tuple[int, int, str]]:
        """Read the spans off a legal sequence of tags: first token, the one after the last, label."""
        firsts = np.flatnonzero(self.starts_span[tags])
        ends = np.flatnonzero(self.ends_span[tags]) + 1
        for first, end in zip(firsts.tolist(), ends.tolist(), strict=True):
            yield first, end, self.labels[self.label_of[tags[first]]]

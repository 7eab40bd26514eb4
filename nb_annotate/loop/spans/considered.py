"""What was looked at when cards were chosen: the scores of all questions, in columns, and the ones before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nb_annotate.loop.learning.scores import excerpt
from nb_annotate.loop.spans.choice import QuestionKey
from nb_annotate.loop.spans.span_text import SpanText


@dataclass(frozen=True, slots=True, eq=False)
class Considered:
    """Questions of one kind that were scored together, in columns.

    Parameters
    ----------
    texts : sequence of SpanText
        The texts that were looked at.
    owner : int array, shape (questions,)
        Which of the texts each question is about.
    first, end : int arrays, shape (questions,)
        The tokens of the unit or span that is asked about, end exclusive.
    labels : list of str, optional
        The label of each span; `None` where whole units are asked about.
    score : float array, shape (questions,)
        The model's probability of the span, or of the best parse of the unit.
    merit : float array, shape (questions,)
        What the questions are ranked by.
    """

    texts: Sequence[SpanText]
    owner: npt.NDArray[np.int64]
    first: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]
    labels: list[str] | None
    score: npt.NDArray[np.float64]
    merit: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.owner)

    def keys(self) -> Iterator[QuestionKey]:
        """Name each question."""
        return self._places() if self.labels is None else self.span_keys()

    def span_keys(self) -> Iterator[tuple[int, int, int, str]]:
        """Name each span."""
        return ((*place, label) for place, label in zip(self._places(), self.labels or (), strict=True))

    def columns(self) -> dict[str, Any]:
        """Give the columns as `ScoreLog.considered` takes them: positions are code points of the whole row."""
        offset = np.cumsum([0, *(len(text.passage) for text in self.texts)])[self.owner]
        nothing = np.zeros(0, np.int32)
        starts = np.concatenate([nothing, *(text.passage.starts for text in self.texts)])[offset + self.first]
        ends = np.concatenate([nothing, *(text.passage.ends for text in self.texts)])[offset + self.end - 1]
        shift = np.fromiter((text.start for text in self.texts), np.int64, len(self.texts))[self.owner]
        hashes = np.fromiter((text.source_hash for text in self.texts), np.int64, len(self.texts))[self.owner]
        places = zip(self.owner.tolist(), starts.tolist(), ends.tolist(), strict=True)
        return {
            "input_hashes": hashes,
            "excerpts": [excerpt(self.texts[owner].passage.text, start, end) for owner, start, end in places],
            "starts": starts + shift,
            "ends": ends + shift,
            "labels": [None] * len(self) if self.labels is None else self.labels,
            "scores": self.score,
            "merits": self.merit,
        }

    def _places(self) -> Iterator[tuple[int, int, int]]:
        text_keys = np.fromiter((text.key for text in self.texts), np.int64, len(self.texts))
        return zip(text_keys[self.owner].tolist(), self.first.tolist(), self.end.tolist(), strict=True)

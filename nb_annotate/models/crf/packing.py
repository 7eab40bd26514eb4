"""Rows of different lengths, laid out so that one step of a recursion is one product over all rows still running."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.tags import IntArray


class Packing:
    """Where the tokens of rows stand when rows are sorted by length, longest first, and written token by token.

    The first tokens of all rows come first, then the second ones, and so on: step `t` is the contiguous stretch of
    `running[t]` rows from `step[t]` on, always the first ones of the order, and nothing is padded.

    Parameters
    ----------
    lengths : int array, shape (rows,)
        Tokens of each row, at least 1.

    Attributes
    ----------
    order : int array, shape (rows,)
        Row numbers, longest first.
    running : int array, shape (steps,)
        How many rows have a token at each step.
    step : int array, shape (steps + 1,)
        Where each step starts.
    place : int array, shape (tokens,)
        Packed place of each token in the order of the rows.
    row : int array, shape (tokens,)
        Row of each packed place.
    firsts, lasts : int array, shape (rows,)
        Packed places of the first and last tokens of the rows.
    before, after : int array
        Packed places of neighbouring tokens, pairwise.
    """

    def __init__(self, lengths: npt.NDArray[np.integer]) -> None:
        self.rows = len(lengths)
        self.order: IntArray = np.argsort(-lengths, kind="stable")
        ordered = lengths[self.order]
        self.steps = int(ordered[0]) if self.rows else 0
        self.running: IntArray = np.searchsorted(-ordered, -np.arange(self.steps), side="left")
        self.step: IntArray = np.concatenate([[0], np.cumsum(self.running)]).astype(np.intp)
        self.tokens = int(self.step[-1])
        rank = np.empty(self.rows, np.intp)
        rank[self.order] = np.arange(self.rows)
        start = np.cumsum(lengths) - lengths
        number = np.arange(self.tokens) - np.repeat(start, lengths)
        self.place: IntArray = self.step[number] + np.repeat(rank, lengths)
        self.row: IntArray = np.empty(self.tokens, np.intp)
        self.row[self.place] = np.repeat(np.arange(self.rows), lengths)
        self.firsts: IntArray = self.place[start]
        self.lasts: IntArray = self.place[start + lengths - 1]
        self.after: IntArray = np.arange(self.running[0] if self.steps else 0, self.tokens)
        self.before: IntArray = self.after - np.repeat(self.running[:-1], self.running[1:])

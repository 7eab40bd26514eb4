"""What weights say of texts: probabilities of tags and of spans, and the best parse."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nb_annotate.models.crf.objective import WIDEST_TRANSITION, factors
from nb_annotate.models.crf.packing import Packing
from nb_annotate.models.crf.recursion import forward_backward, viterbi
from nb_annotate.models.crf.tags import BEGIN, INSIDE, LAST, OUTSIDE, SINGLE, FloatArray, IntArray, Tags

_FORBIDDEN = -1e9
_LEAST = 1e-300


@dataclass(frozen=True, slots=True, eq=False)
class SpanTable:
    """Spans as columns: tokens are counted over all rows, `label` is the number of the label."""

    first: IntArray
    end: IntArray
    label: IntArray
    probability: FloatArray


class Lattice:
    """All taggings of some rows of tokens, with their probabilities.

    Parameters
    ----------
    tags : Tags
        The tag set.
    emissions : float array, shape (tokens, tags)
        Log factors, row after row.
    lengths : int array, shape (rows,)
        Tokens of each row, at least 1.
    transitions : float array, shape (tags, tags)
        Log factors of neighbouring tags.

    Attributes
    ----------
    log_sums : float array, shape (rows,)
        Log of the sum over all taggings of each row.
    marginals : float array, shape (tokens, tags)
        Probability of each tag of each token.
    """

    def __init__(
        self, tags: Tags, emissions: FloatArray, lengths: npt.NDArray[np.integer], transitions: FloatArray
    ) -> None:
        self.tags = tags
        self._emissions = emissions
        self._packing = Packing(lengths)
        self._transitions = np.clip(transitions, -WIDEST_TRANSITION, WIDEST_TRANSITION)
        place = self._packing.place
        free, most = factors(emissions)
        packed = np.empty_like(free)
        packed[place] = free
        packed[self._packing.firsts] *= tags.may_start
        packed[self._packing.lasts] *= tags.may_end
        self._steps = np.exp(self._transitions) * tags.legal
        chains = forward_backward(self._packing, packed, self._steps)
        row_of = self._packing.row[place]
        starts = np.cumsum(lengths) - lengths
        self.log_sums: FloatArray = np.add.reduceat(np.log(chains.scale[place]) + most, starts)
        self._forward, self._backward = chains.forward[place], chains.backward[place]
        self._scaled = packed[place] / chains.scale[place, None]
        self._total = np.maximum((self._forward * self._backward).sum(1), _LEAST)
        self.marginals: FloatArray = self._forward * self._backward / self._total[:, None]
        self._row_end = np.cumsum(lengths)[row_of]

    def best(self, bias: float = 0.0, mask: npt.NDArray[np.bool_] | None = None) -> tuple[IntArray, FloatArray]:
        """Find the best parse of each row.

        Parameters
        ----------
        bias : float
            Added to the log factor of O everywhere: below 0, more is marked.
        mask : bool array, shape (tokens, tags), optional
            Which tags each token may have.

        Returns
        -------
        tags : int array, shape (tokens,)
        scores : float array, shape (rows,)
            Log factors of the parses; less `log_sums` they are log-probabilities, without a bias.
        """
        place = self._packing.place
        scores = np.empty_like(self._emissions)
        scores[place] = self._emissions if mask is None else np.where(mask, self._emissions, _FORBIDDEN)
        scores[:, OUTSIDE] += bias
        scores[self._packing.firsts] += np.where(self.tags.may_start > 0, 0.0, _FORBIDDEN)
        scores[self._packing.lasts] += np.where(self.tags.may_end > 0, 0.0, _FORBIDDEN)
        steps = np.where(self.tags.legal > 0, self._transitions, _FORBIDDEN)
        tags, best = viterbi(self._packing, scores, steps)
        return tags[place], best

    def probabilities(self, first: IntArray, end: IntArray, label: IntArray) -> FloatArray:
        """Give the exact probabilities of spans: the sum over all taggings that have exactly this span."""
        begin = 1 + 4 * label
        result = self.marginals[first, begin + SINGLE].copy()
        going = np.flatnonzero(end - first > 1)
        message = self._forward[first[going], begin[going] + BEGIN]
        tag = begin[going] + BEGIN
        token = first[going]
        while len(going):
            token = token + 1
            closes = end[going] == token + 1
            following = begin[going] + np.where(closes, LAST, INSIDE)
            message = message * self._steps[tag, following] * self._scaled[token, following]
            here = token[closes]
            result[going[closes]] = message[closes] * self._backward[here, following[closes]] / self._total[here]
            going, message, tag, token = going[~closes], message[~closes], following[~closes], token[~closes]
        return np.minimum(result, 1.0)

    def candidates(self, floor: float) -> SpanTable:
        """Give all spans with at least this probability, in no order."""
        parts: list[tuple[IntArray, IntArray, IntArray, FloatArray]] = []

        def keep(first: IntArray, end: IntArray, number: int, p: FloatArray) -> None:
            parts.append((first, end, np.full(len(first), number), p))

        for number, label in enumerate(self.tags.labels):
            begin, inside, last, single = (self.tags.tag(kind, label) for kind in (BEGIN, INSIDE, LAST, SINGLE))
            first = np.flatnonzero(self.marginals[:, single] >= floor)
            keep(first, first + 1, number, self.marginals[first, single])
            first = np.flatnonzero(self.marginals[:, begin] >= floor)
            message, token, tag = self._forward[first, begin], first, begin
            while len(first):
                going = token + 1 < self._row_end[token]
                first, message, token = first[going], message[going], token[going] + 1
                ends = message * self._steps[tag, last] * self._scaled[token, last]
                p = ends * self._backward[token, last] / self._total[token]
                good = p >= floor
                keep(first[good], token[good] + 1, number, p[good])
                message = message * self._steps[tag, inside] * self._scaled[token, inside]
                # What has begun so and goes on is at most as likely as all its endings together.
                alive = message * self._backward[token, inside] / self._total[token] >= floor
                first, message, token, tag = first[alive], message[alive], token[alive], inside
        firsts, ends_, labels, probabilities = (np.concatenate(part) for part in zip(*parts, strict=True))
        return SpanTable(firsts, ends_, labels, np.minimum(probabilities, 1.0))

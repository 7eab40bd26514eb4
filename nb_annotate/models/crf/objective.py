"""The loss of a CRF on lessons, and its exact gradient."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from nb_annotate.models.crf.packing import Packing
from nb_annotate.models.crf.recursion import Chains, forward_backward
from nb_annotate.models.crf.supervision import Supervision
from nb_annotate.models.crf.tags import OUTSIDE, FloatArray, Tags

FloatMatrix = npt.NDArray[np.float32]

LOWEST_EMISSION = -60.0
"""Emissions this far under the best one of a token count as that far: keeps wild steps of a line search finite."""
WIDEST_TRANSITION = 15.0
RATIO_WEIGHT = 0.5
RATIO_MARGIN = 0.3
"""The log of the ratio may be off by this much for nothing."""
TRANSITION_L2 = 0.1
"""L2 of transitions, as a share of that of the other weights."""
_MOST_ODDS = 20.0
_STEP = 1e-6


def factors(emissions: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Turn log factors into factors of at most 1, and the logs that were taken out of each token."""
    most = emissions.max(1)
    return np.exp(np.maximum(emissions - most[:, None], LOWEST_EMISSION)), most


class Objective:
    """Negative log-likelihood of lessons plus L2: a function of the flat weights, to be minimised.

    Accepted spans and complete labels allow some taggings only: log Z(all) - log Z(allowed) (Tsuboi et al. 2008). A rejected span costs -log(1 - P(span)) on the tokens around it. Lessons from yes/no answers
    together pay if the expected share of tokens in spans is far from `ratio` (expected entity ratio, Effland &
    Collins 2021); the gradient of that is the derivative of the marginals along "more entities everywhere", a
    difference quotient of one more forward-backward.

    Parameters
    ----------
    supervision : Supervision
        The lessons.
    indicators : sparse matrix, shape (tokens, columns)
        Which columns each token has.
    fixed : float array, shape (tokens, tags), optional
        Emissions from columns that are not learned now.
    tags : Tags
        The tag set.
    l2 : float
        Weight of the squared weights.
    ratio : float
        Expected share of tokens in spans.
    """

    def __init__(
        self,
        supervision: Supervision,
        indicators: Any,
        fixed: FloatArray | None,
        tags: Tags,
        *,
        l2: float,
        ratio: float,
    ) -> None:
        self._said = supervision
        self._indicators = indicators
        self._transposed = indicators.T.tocsr()
        self._fixed = fixed
        self._tags = tags
        self._l2 = l2
        self._ratio = ratio
        self._columns: int = indicators.shape[1]
        self._halved = np.empty((self._columns, tags.count), np.float32)
        packed = len(supervision.token)
        self._to_tokens = sparse.csr_matrix(
            (np.ones(packed), (supervision.token, np.arange(packed))), shape=(supervision.tokens, packed)
        )
        self._known = np.zeros((supervision.tokens, tags.count))
        self._known[supervision.path_tokens, supervision.path_tags] = 1.0
        # The rows of the ratio term once more, packed by themselves, and where their tokens stand among all.
        packing = supervision.packing
        self._part = Packing(np.bincount(packing.row, minlength=packing.rows)[supervision.partly])
        self._partly = np.empty(self._part.tokens, np.intp)
        self._partly[self._part.place] = packing.place[np.isin(packing.row[packing.place], supervision.partly)]

    def split(self, flat: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Give the weights of columns, shape (columns, tags), and of transitions, shape (tags, tags)."""
        count = self._tags.count
        border = self._columns * count
        return flat[:border].reshape(self._columns, count), flat[border:].reshape(count, count)

    def __call__(self, flat: FloatArray, gradient: FloatArray) -> float:
        """Give the loss at some weights, and write its gradient."""
        said, packing = self._said, self._said.packing
        weights, steps = self.split(flat)
        np.copyto(self._halved, weights, casting="same_kind")
        emissions = np.asarray(self._indicators @ self._halved, np.float64)
        if self._fixed is not None:
            emissions += self._fixed
        clipped = np.clip(steps, -WIDEST_TRANSITION, WIDEST_TRANSITION)
        transitions = np.exp(clipped) * self._tags.legal
        free, most = factors(emissions)
        potentials = free[said.token] * said.mask
        chains = forward_backward(packing, potentials, transitions)
        log_sums = np.bincount(packing.row, np.log(chains.scale) + most[said.token], packing.rows)
        marginals = chains.marginals()

        loss = float(said.weight @ log_sums)
        loss -= float((self._known * emissions).sum() + (said.path_pairs * clipped).sum())
        counts = said.weight.copy()
        if len(said.rejected):
            everything, with_span = said.rejected.T
            log_p = np.minimum(log_sums[with_span] - log_sums[everything], -1e-5)
            p = np.exp(log_p)
            loss -= float(np.log1p(-p).sum())
            odds = np.minimum(p / (1 - p), _MOST_ODDS)
            np.add.at(counts, with_span, odds)
            np.add.at(counts, everything, -odds)

        by_place = counts[packing.row]
        of_emissions = marginals * by_place[:, None]
        of_steps = _pairs(packing, chains, potentials, transitions, by_place) - said.path_pairs
        if len(said.partly):
            loss += self._add_ratio(
                potentials, transitions, chains, marginals, of_emissions=of_emissions, of_steps=of_steps
            )
        of_steps *= np.abs(steps) < WIDEST_TRANSITION

        of_tokens = self._to_tokens @ of_emissions - self._known
        of_weights, of_all_steps = self.split(gradient)
        np.multiply(weights, self._l2, out=of_weights)
        of_weights += self._transposed @ of_tokens.astype(np.float32)
        np.add(of_steps, TRANSITION_L2 * self._l2 * steps, out=of_all_steps)
        squares = (
            flat[: weights.size] @ flat[: weights.size] + TRANSITION_L2 * flat[weights.size :] @ flat[weights.size :]
        )
        return loss + 0.5 * self._l2 * float(squares)

    def _add_ratio(
        self,
        potentials: FloatArray,
        transitions: FloatArray,
        chains: Chains,
        marginals: FloatArray,
        *,
        of_emissions: FloatArray,
        of_steps: FloatArray,
    ) -> float:
        """Add the ratio term to the gradients; give its loss."""
        here = self._partly
        expected = max(float((1 - marginals[here, OUTSIDE]).mean()), 1e-6)
        off = np.log(expected / self._ratio)
        excess = float(np.sign(off) * max(0.0, abs(off) - RATIO_MARGIN))
        if not excess:
            return 0.0
        rows = len(self._said.partly)
        own = potentials[here]
        more = own.copy()
        more[:, OUTSIDE + 1 :] *= np.exp(_STEP)
        moved = forward_backward(self._part, more, transitions)
        before = Chains(chains.forward[here], chains.backward[here], chains.scale[here])
        slope = RATIO_WEIGHT * rows * excess / (len(here) * expected) / _STEP
        of_emissions[here] += slope * (moved.marginals() - marginals[here])
        ones = np.ones(len(here))
        of_steps += slope * (
            _pairs(self._part, moved, more, transitions, ones) - _pairs(self._part, before, own, transitions, ones)
        )
        return RATIO_WEIGHT * rows * 0.5 * excess * excess


def _pairs(
    packing: Packing, chains: Chains, potentials: FloatArray, transitions: FloatArray, weight: FloatArray
) -> FloatArray:
    """Sum the probabilities of neighbouring tags over all rows, each token weighted."""
    arriving = chains.backward[packing.after] * potentials[packing.after] / chains.scale[packing.after, None]
    leaving = chains.forward[packing.before] * weight[packing.before, None]
    pairs: FloatArray = (leaving.T @ arriving) * transitions
    return pairs

"""The recursions of a linear chain over packed rows: forward-backward in probability space, and Viterbi."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nb_annotate.models.crf.packing import Packing
from nb_annotate.models.crf.tags import FloatArray, IntArray

_TINY = 1e-250
_CELLS_AT_A_TIME = 1 << 17


class Chains(NamedTuple):
    """Scaled forward and backward messages, packed; `scale` is what each forward step was divided by.

    `forward * backward` is proportional to the marginals of a token; the sum of `log(scale)` over a row is the log of
    its sum over all taggings.
    """

    forward: FloatArray
    backward: FloatArray
    scale: FloatArray

    def marginals(self) -> FloatArray:
        """Give the probability of each tag of each token, shape (tokens, tags)."""
        weights = self.forward * self.backward
        weights /= np.maximum(weights.sum(1, keepdims=True), 1e-300)
        return weights


def forward_backward(packing: Packing, potentials: FloatArray, transitions: FloatArray) -> Chains:
    """Sum over all taggings of each row (Rabiner 1989, with scaling at each step).

    Parameters
    ----------
    packing : Packing
        The rows.
    potentials : float array, shape (tokens, tags)
        Non-negative factors of each tag at each packed token; 0 forbids it.
    transitions : float array, shape (tags, tags)
        Non-negative factors of neighbouring tags.
    """
    forward = np.empty_like(potentials)
    backward = np.ones_like(potentials)
    scale = np.empty(len(potentials))
    step, running = packing.step.tolist(), packing.running.tolist()
    message = potentials[: running[0] if running else 0]
    for number, rows in enumerate(running):
        here = slice(step[number], step[number] + rows)
        if number:
            message = message[:rows] @ transitions
            message *= potentials[here]
        total = message.sum(1)
        np.maximum(total, _TINY, out=total)
        message = message / total[:, None]
        forward[here] = message
        scale[here] = total
    scaled = potentials / scale[:, None]
    back = np.ascontiguousarray(transitions.T)
    for number in range(len(running) - 1, 0, -1):
        rows = running[number]
        here = slice(step[number], step[number] + rows)
        np.matmul(backward[here] * scaled[here], back, out=backward[step[number - 1] : step[number - 1] + rows])
    return Chains(forward, backward, scale)


def viterbi(packing: Packing, scores: FloatArray, transitions: FloatArray) -> tuple[IntArray, FloatArray]:
    """Find the best tagging of each row.

    Parameters
    ----------
    packing : Packing
        The rows.
    scores : float array, shape (tokens, tags)
        Log factors at each packed token; a big negative number forbids a tag.
    transitions : float array, shape (tags, tags)
        Log factors of neighbouring tags.

    Returns
    -------
    tags : int array, shape (tokens,)
        Best tag of each packed token.
    best : float array, shape (rows,)
        The score of the best tagging of each row, in the order of the rows.
    """
    tokens, count = scores.shape
    step, running = packing.step.tolist(), packing.running.tolist()
    reached = np.empty((count, tokens))  # best score of any way there; tags first, so that rows are contiguous
    reached[:, : packing.rows] = scores[: packing.rows].T
    steps = transitions[:, :, None]
    chunk = max(1, _CELLS_AT_A_TIME // (count * count))
    for number in range(1, len(running)):
        start, before = step[number], step[number - 1]
        for low in range(0, running[number], chunk):
            high = min(low + chunk, running[number])
            ways = reached[:, None, before + low : before + high] + steps
            np.add(ways.max(0), scores[start + low : start + high].T, out=reached[:, start + low : start + high])
    last = packing.lasts[packing.order]
    current = reached[:, last].argmax(0)
    best = np.empty(packing.rows)
    best[packing.order] = reached[current, last]
    # The way back asks only for the predecessor of the one tag that was taken.
    tags = np.empty(tokens, np.intp)
    into = np.ascontiguousarray(transitions.T)
    for number in range(len(running) - 1, -1, -1):
        rows = running[number]
        tags[step[number] : step[number] + rows] = current[:rows]
        if number:
            ways = reached[:, step[number - 1] : step[number - 1] + rows].T + into[current[:rows]]
            current[:rows] = ways.argmax(1)
    return tags, best

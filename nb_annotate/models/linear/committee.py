"""Bootstraps that stay the same when lessons come in: how often a lesson counts depends on nothing but itself."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from nb_annotate.models.linear.gram import Key
from nb_annotate.models.text_model import FloatArray

MEMBERS = 5
_POISSON = (0.36788, 0.73576, 0.91970, 0.98101, 0.99634, 0.99941)
"""The distribution of how often something is drawn: Poisson with mean 1, as in online bagging (Oza & Russell 2001)."""


def bootstrap_counts(keys: Sequence[Key], seed: int) -> FloatArray:
    """Say how often each member has learned from each lesson: shape (members, lessons).

    Examples
    --------
    >>> few, more = bootstrap_counts([("a", ())], 0), bootstrap_counts([("a", ()), ("b", ())], 0)
    >>> bool((few[:, 0] == more[:, 0]).all())
    True
    """
    salt = (seed % 2**64).to_bytes(8, "little")
    digests = b"".join(
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=2 * MEMBERS, salt=salt).digest()
        for text, _ in keys
    )
    chances = np.frombuffer(digests, "<u2").reshape(len(keys), MEMBERS) / 65536
    return np.searchsorted(_POISSON, chances.T).astype(np.float64)

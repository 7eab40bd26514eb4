"""What kind of card comes when: orders drawn once by the seed, so that nothing depends on when it is asked."""

from __future__ import annotations

from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

Draw: TypeAlias = Literal["random", "pattern", "undecided"]

BLOCK = 10
"""Cards in which there is exactly one random one."""

_YES_NO_BLOCK: tuple[Draw, ...] = ("random",) + 3 * ("pattern",) + 6 * ("undecided",)
_MASK = 2**64 - 1


def priorities(seed: int, *numbers: npt.ArrayLike) -> npt.NDArray[np.uint64]:
    """Give things that are named by whole numbers places in a random order that the seed fixes for good.

    Where texts are added, or taken away, the order of the others stays: the next text or sentence to be drawn at
    random is the same after a restart, and does not depend on what the model made of it meanwhile.

    Examples
    --------
    >>> first, again = priorities(7, [1, 2, 3]), priorities(7, [3, 2, 1])[::-1]
    >>> (first == again).all()
    np.True_
    """
    mixed = _scrambled(np.array([seed & _MASK], np.uint64))
    for number in numbers:
        mixed = _scrambled(mixed ^ np.asarray(number).astype(np.uint64))
    return mixed


def is_random_slot(seed: int, number: int) -> bool:
    """Say whether the card with this number (from 0) is the random one of its block of ten."""
    block, place = divmod(number, BLOCK)
    return int(priorities(seed, 1, block)[0]) % BLOCK == place


def yes_no_slot(seed: int, number: int) -> Draw:
    """Say how the yes/no card with this number (from 0) is drawn: of ten, one at random, three by patterns."""
    block, place = divmod(number, BLOCK)
    return _YES_NO_BLOCK[int(priorities(seed, 2, block, np.arange(BLOCK)).argsort()[place])]


def _scrambled(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """One step of SplitMix64 (Steele, Lea and Flood, 2014); unsigned arrays wrap around by themselves."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ mixed >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ mixed >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return mixed ^ mixed >> np.uint64(31)

"""Scripts that are written without spaces: what there is to read is counted in characters."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

CHARACTER_TOKEN = 46 / 69
"""What it takes to read one Chinese or Japanese character, in tokens of a language that is written with spaces."""

_CHARACTER_SCRIPTS = (
    (0x2E80, 0x9FFF),  # radicals, CJK punctuation, kana, bopomofo, unified ideographs
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFF00, 0xFFEF),  # full-width forms
    (0x1B000, 0x1B16F),  # kana supplements
    (0x20000, 0x3FFFF),  # ideographs outside the basic plane
)


def written_in_characters(text: str) -> npt.NDArray[np.bool_]:
    """Tell which code points of a text are Chinese or Japanese characters: shape (code points,)."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    found = np.zeros(len(points), bool)
    for low, high in _CHARACTER_SCRIPTS:
        found |= (points >= low) & (points <= high)
    return found

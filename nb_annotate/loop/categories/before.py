"""What the version before said of the texts that were scored last."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.models.text_model import FloatArray


class ScoresBefore:
    """Keeps the scores of the newest version and of the one before it.

    Examples
    --------
    >>> from nb_annotate.models.text_model import TextInput
    >>> import numpy as np
    >>> before, text = ScoresBefore(), CategoryText(7, {"text": "Hi"}, 1, TextInput("Hi"))
    >>> before.note([text], np.array([[0.2]]), "v1")
    >>> before.note([text], np.array([[0.7]]), "v2")
    >>> before.row(7)
    array([0.2])
    """

    def __init__(self) -> None:
        self._version = ""
        self._newest: dict[int, FloatArray] = {}
        self._before: dict[int, FloatArray] = {}

    def note(self, texts: Sequence[CategoryText], scores: FloatArray, version: str) -> None:
        """Take in the scores of texts by a version."""
        if version != self._version:
            self._version, self._before, self._newest = version, self._newest, {}
        self._newest.update(zip((text.key for text in texts), scores, strict=True))

    def row(self, key: int) -> FloatArray | None:
        """Give what the version before said of a text, shape (labels,); `None` if it was not asked."""
        return self._before.get(key)

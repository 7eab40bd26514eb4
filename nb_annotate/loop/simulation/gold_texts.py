"""Texts with what is right for each of them, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

import numpy as np

from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import input_hash

V = TypeVar("V")


class GoldTexts(Generic[V]):
    """Texts, each once, with what is right for it.

    Parameters
    ----------
    pairs : iterable of (str, V)
        Of a text that comes twice the first pair counts.
    """

    def __init__(self, pairs: Iterable[tuple[str, V]]) -> None:
        self._by_hash: dict[int, tuple[str, V]] = {}
        for text, right in pairs:
            self._by_hash.setdefault(input_hash(text), (text, right))

    def __len__(self) -> int:
        return len(self._by_hash)

    def __iter__(self) -> Iterator[tuple[str, V]]:
        """Walk over the texts with what is right for them."""
        return iter(self._by_hash.values())

    def __getitem__(self, text: str) -> V:
        return self._by_hash[input_hash(text)][1]

    @property
    def texts(self) -> list[str]:
        """The texts, in the order of the rows."""
        return [text for text, _ in self]

    def of_hash(self, key: int, shown: str) -> V:
        """Give what is right for the text with an input hash; `shown` is what a card shows of it.

        Raises
        ------
        RecipeError
            Nothing is known of the text.
        """
        if key not in self._by_hash:
            msg = f"gold= does not have the text of the card {shown[:60]!r}."
            raise RecipeError(msg, hint="Every text of the session's source needs a row in gold=.")
        return self._by_hash[key][1]

    def without(self, other: GoldTexts[V]) -> Self:
        """Leave out the texts that another one has."""
        return self._part(text for text in self.texts if input_hash(text) not in other._by_hash)

    def shuffled(self, seed: int) -> list[str]:
        """Give the texts in a random order."""
        texts = self.texts
        return [texts[number] for number in np.random.default_rng(seed).permutation(len(texts)).tolist()]

    def split(self, share: float, seed: int = 0) -> tuple[Self, Self]:
        """Draw a share of the texts: the rest, and those drawn.

        Raises
        ------
        RecipeError
            One of the two would be empty.
        """
        order = np.random.default_rng(seed).permutation(len(self))
        texts = self.texts
        count = round(share * len(texts))
        if not 0 < count < len(texts):
            msg = f"{len(texts)} texts cannot be split into two, one of them {share:.0%}."
            raise RecipeError(msg, hint="Give more texts, or evaluation=.")
        drawn = sorted(order[:count].tolist())
        rest = sorted(order[count:].tolist())
        return self._part(texts[number] for number in rest), self._part(texts[number] for number in drawn)

    def _part(self, texts: Iterable[str]) -> Self:
        keys = [input_hash(text) for text in texts]
        part = copy(self)
        part._by_hash = {key: self._by_hash[key] for key in keys}  # noqa: SLF001  of the same class
        return part


def gold_records(rows: Any) -> Iterator[Mapping[str, Any]]:
    """Walk over the rows of a list or a frame.

    Raises
    ------
    RecipeError
        It is the name of a file or a dataset, or a row is no dict.
    """
    if isinstance(rows, str | Path):
        msg = f"gold={str(rows)!r} is a name, not rows."
        raise RecipeError(msg, hint="Read it first: pandas.read_json(path, lines=True), or store.df(dataset).")
    for number, row in enumerate(rows.to_dict("records") if hasattr(rows, "to_dict") else rows):
        if not isinstance(row, Mapping):
            msg = f"gold[{number}] is {row!r:.60}, not a row."
            raise RecipeError(msg, hint='Rows are dicts: {"text": ...} with what is right for the text.')
        yield row

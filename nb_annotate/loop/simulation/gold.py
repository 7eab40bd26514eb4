"""The right spans of texts, found again by whichever stretch of them a card shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import Span, Task

if TYPE_CHECKING:
    import pandas as pd

GoldRows: TypeAlias = "Mapping[str, Sequence[Span]] | Iterable[Mapping[str, Any]] | pd.DataFrame | Gold"
"""Spans by text, rows with `text` and `spans`, or a frame with these columns, such as `session.df`."""


class Gold:
    """Texts with all of their spans.

    Parameters
    ----------
    rows : mapping, iterable of dict, or DataFrame
        Spans by text, or rows with `text` and `spans`; rows rejected or skipped (`answer`) are left out. Of a text
        that comes twice the first row counts.
    labels : collection of str, optional
        Only these labels are looked at.

    Raises
    ------
    RecipeError
        A row has no text, or no list of spans, or there is no row.
    TaskError
        A span does not lie in its text.

    Examples
    --------
    >>> gold = Gold([{"text": "Ana sings", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}])
    >>> gold["Ana sings"]
    [{'start': 0, 'end': 3, 'label': 'PERSON'}]
    """

    def __init__(self, rows: GoldRows, labels: Collection[str] | None = None) -> None:
        self._by_hash: dict[int, tuple[str, list[Span]]] = {}
        for number, (text, spans) in enumerate(_texts_and_spans(rows)):
            where = f"gold[{number}]"
            if not isinstance(text, str) or not isinstance(spans, Sequence):
                msg = f"{where} must have a text and a list of spans, not {text!r:.60} and {spans!r:.60}."
                raise RecipeError(msg, hint="A text without entities has spans=[].")
            listed: list[Span] = []
            for position, span in enumerate(spans):
                check_span(text, span, f"{where}.spans[{position}]")
                if labels is None or span["label"] in labels:
                    listed.append({"start": span["start"], "end": span["end"], "label": span["label"]})
            self._by_hash.setdefault(input_hash(text), (text, listed))
        if not self._by_hash:
            msg = "gold= has no annotated text."
            raise RecipeError(msg, hint='Rows look like {"text": "Ana sings", "spans": [{"start": 0, ...}]}.')

    def __len__(self) -> int:
        return len(self._by_hash)

    def __iter__(self) -> Iterator[tuple[str, list[Span]]]:
        """Walk over the texts with their spans."""
        return iter(self._by_hash.values())

    def __getitem__(self, text: str) -> list[Span]:
        return self._by_hash[input_hash(text)][1]

    @property
    def texts(self) -> list[str]:
        """The texts, in the order of the rows."""
        return [text for text, _ in self]

    def within(self, task: Task) -> list[Span]:
        """Give the spans that lie in the stretch that a task shows, counted from its start.

        Raises
        ------
        RecipeError
            Nothing is known of the text.
        """
        cut = task.get("origin")
        start = 0 if cut is None else cut["start"]
        key = task["_input_hash"] if cut is None else cut["input_hash"]
        if key not in self._by_hash:
            msg = f"gold= does not have the text of the card {task['text'][:60]!r}."
            raise RecipeError(msg, hint="Every text of the session's source needs a row in gold=.")
        end = start + len(task["text"])
        return [
            {"start": span["start"] - start, "end": span["end"] - start, "label": span["label"]}
            for span in self._by_hash[key][1]
            if start <= span["start"] and span["end"] <= end
        ]

    def without(self, other: Gold) -> Gold:
        """Leave out the texts that another one has."""
        return Gold({text: spans for text, spans in self if input_hash(text) not in other._by_hash})

    def shuffled(self, seed: int) -> list[str]:
        """Give the texts in a random order."""
        texts = self.texts
        return [texts[number] for number in np.random.default_rng(seed).permutation(len(texts)).tolist()]

    def split(self, share: float, seed: int = 0) -> tuple[Gold, Gold]:
        """Draw a share of the texts: the rest, and those drawn.

        Raises
        ------
        RecipeError
            One of the two would be empty.
        """
        order = np.random.default_rng(seed).permutation(len(self))
        rows = list(self)
        count = round(share * len(rows))
        if not 0 < count < len(rows):
            msg = f"{len(rows)} texts cannot be split into two, one of them {share:.0%}."
            raise RecipeError(msg, hint="Give more texts, or evaluation=.")
        drawn = sorted(order[:count].tolist())
        rest = sorted(order[count:].tolist())
        return Gold(dict(rows[number] for number in rest)), Gold(dict(rows[number] for number in drawn))


def _texts_and_spans(rows: GoldRows) -> Iterator[tuple[Any, Any]]:
    if isinstance(rows, Gold):
        yield from rows
    elif isinstance(rows, Mapping):
        yield from rows.items()
    else:
        records: Any = rows.to_dict("records") if hasattr(rows, "to_dict") else rows
        for row in records:
            if row.get("answer") not in {"reject", "ignore"}:
                yield row.get("text"), row.get("spans")

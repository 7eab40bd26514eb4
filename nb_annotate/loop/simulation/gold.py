"""The right spans of texts, found again by whichever stretch of them a card shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from nb_annotate.loop.simulation.gold_texts import GoldTexts, gold_records
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import Span, Task

if TYPE_CHECKING:
    import pandas as pd

GoldRows: TypeAlias = "Mapping[str, Sequence[Span]] | Iterable[Mapping[str, Any]] | pd.DataFrame | Gold"
"""Spans by text, rows with `text` and `spans`, or a frame with these columns, such as `session.df`."""


class Gold(GoldTexts[list[Span]]):
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
        super().__init__(_checked(rows, labels))
        if not self:
            msg = "gold= has no annotated text."
            raise RecipeError(msg, hint='Rows look like {"text": "Ana sings", "spans": [{"start": 0, ...}]}.')

    def within(self, task: Task) -> list[Span]:
        """Give the spans that lie in the stretch that a task shows, counted from its start.

        Raises
        ------
        RecipeError
            Nothing is known of the text.
        """
        cut = task.get("origin")
        start = 0 if cut is None else cut["start"]
        end = start + len(task["text"])
        return [
            {"start": span["start"] - start, "end": span["end"] - start, "label": span["label"]}
            for span in self.of_hash(task["_input_hash"] if cut is None else cut["input_hash"], task["text"])
            if start <= span["start"] and span["end"] <= end
        ]


def _checked(rows: GoldRows, labels: Collection[str] | None) -> Iterator[tuple[str, list[Span]]]:
    for number, (text, spans) in enumerate(_texts_and_spans(rows)):
        where = f"gold[{number}]"
        listed_spans = isinstance(spans, Sequence) and all(isinstance(span, Mapping) for span in spans)
        if not isinstance(text, str) or not listed_spans:
            msg = f"{where} must have a text and a list of spans, not {text!r:.60} and {spans!r:.60}."
            raise RecipeError(msg, hint="A text without entities has spans=[].")
        listed: list[Span] = []
        for position, span in enumerate(spans):
            check_span(text, span, f"{where}.spans[{position}]")
            if labels is None or span["label"] in labels:
                listed.append({"start": span["start"], "end": span["end"], "label": span["label"]})
        yield text, listed


def _texts_and_spans(rows: GoldRows) -> Iterator[tuple[Any, Any]]:
    if isinstance(rows, Gold):
        yield from rows
    elif isinstance(rows, Mapping):
        yield from rows.items()
    else:
        for row in gold_records(rows):
            if row.get("answer") not in {"reject", "ignore"}:
                yield row.get("text"), row.get("spans")

"""The right categories of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from nb_annotate.loop.categories.judged_row import categories_of_row
from nb_annotate.loop.simulation.gold_texts import GoldTexts, gold_records
from nb_annotate.tasks.errors import RecipeError

if TYPE_CHECKING:
    import pandas as pd

CategoryGoldRows: TypeAlias = "Mapping[str, Iterable[str]] | Iterable[Mapping[str, Any]] | pd.DataFrame | CategoryGold"
"""Categories by text, or rows with `text` and `label`, `labels`, `accept` or `cats`, also as a frame."""

_SAYS = ("cats", "accept", "labels", "label")


class CategoryGold(GoldTexts[frozenset[str]]):
    """Texts with all of their categories.

    Parameters
    ----------
    rows : mapping, iterable of dict, or DataFrame
        Categories by text, or rows: `label`, `labels`, `accept` or `cats` names them. A row that rejects the only
        category has none; choice cards that were rejected, and rows that were skipped, are left out. Of a text that
        comes twice the first row counts.
    labels : sequence of str
        The categories that are asked for; others are not looked at.
    exclusive : bool
        Whether each text has exactly one of them.

    Raises
    ------
    RecipeError
        A row has no text or does not say which categories it has, or there is no row.

    Examples
    --------
    >>> gold = CategoryGold([{"text": "Where is it?", "label": "Delivery"}], ["Delivery", "Refund"])
    >>> sorted(gold["Where is it?"])
    ['Delivery']
    """

    def __init__(self, rows: CategoryGoldRows, labels: Sequence[str], *, exclusive: bool = False) -> None:
        self.labels = tuple(labels)
        self.exclusive = exclusive
        super().__init__(self._checked(rows))
        if not self:
            msg = "gold= has no text with categories."
            raise RecipeError(msg, hint='Rows look like {"text": "Where is my parcel?", "label": "Delivery"}.')

    def _checked(self, rows: CategoryGoldRows) -> Iterator[tuple[str, frozenset[str]]]:
        for number, (text, said) in enumerate(_texts_and_categories(rows, self.labels)):
            right = said & frozenset(self.labels)
            if self.exclusive and len(right) != 1:
                msg = f"gold[{number}] has {len(right)} of the categories, not one: {text[:40]!r}."
                raise RecipeError(msg, hint="Give exclusive=False if a text may have any number of them.")
            yield text, right


def tells_categories(gold: Any) -> bool:
    """Tell whether gold is about categories of texts, by its first row; else it is about spans.

    Examples
    --------
    >>> tells_categories([{"text": "Where is it?", "label": "Delivery"}]), tells_categories({"Ana sings": []})
    (True, False)
    """
    if isinstance(gold, GoldTexts):
        return isinstance(gold, CategoryGold)
    if isinstance(gold, Mapping):
        return any(isinstance(label, str) for said in gold.values() for label in said)
    if hasattr(gold, "columns"):
        return "spans" not in gold.columns and any(key in gold.columns for key in _SAYS)
    first = next(gold_records(gold), {})
    return "spans" not in first and any(key in first for key in _SAYS)


def _texts_and_categories(rows: CategoryGoldRows, labels: Sequence[str]) -> Iterator[tuple[str, frozenset[str]]]:
    if isinstance(rows, CategoryGold):
        yield from rows
    elif isinstance(rows, Mapping):
        for text, said in rows.items():
            if isinstance(said, str):
                msg = f"gold[{text[:40]!r}] is {said!r}, not a list of categories."
                raise RecipeError(msg, hint=f"Write [{said!r}].")
            yield text, frozenset(said)
    else:
        for number, row in enumerate(gold_records(rows)):
            if not isinstance(row.get("text"), str):
                msg = f"gold[{number}] must have a text, not {row.get('text')!r:.60}."
                raise RecipeError(msg, hint='Rows look like {"text": "Where is my parcel?", "label": "Delivery"}.')
            if not _was_skipped(row):
                yield row["text"], categories_of_row(row, labels, f"gold[{number}]")


def _was_skipped(row: Mapping[str, Any]) -> bool:
    """Tell whether a row says nothing: skipped, or a choice card that was rejected as a whole."""
    whole = any(isinstance(row.get(key), list | tuple) for key in ("accept", "labels"))
    return row.get("answer") == "ignore" or (row.get("answer") == "reject" and whole)

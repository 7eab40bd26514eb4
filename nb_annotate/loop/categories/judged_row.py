"""Rows that say which categories they have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from nb_annotate.tasks.errors import RecipeError


def categories_of_row(row: Mapping[str, Any], labels: Sequence[str], place: str) -> frozenset[str]:
    """Read which categories a judged row has: `cats`, `accept`, `labels`, or `label` with its `answer`.

    Parameters
    ----------
    row : mapping
        A row with `text`.
    labels : sequence of str
        The categories of the session: a row that rejects the only one has none.
    place : str
        Where the row stands, for messages.

    Raises
    ------
    RecipeError
        It does not say.

    Examples
    --------
    >>> sorted(categories_of_row({"text": "Where is it?", "cats": {"Delivery": 1.0, "Refund": 0.0}}, [], "eval[0]"))
    ['Delivery']
    """
    if isinstance(row.get("cats"), Mapping):
        return frozenset(label for label, value in row["cats"].items() if value >= 0.5)
    for key in ("accept", "labels"):
        if isinstance(row.get(key), list | tuple):
            return frozenset(row[key])
    label, answer = row.get("label"), row.get("answer")
    if isinstance(label, str) and (answer == "accept" or not isinstance(answer, str)):  # frames have NaN for none
        return frozenset({label})
    if isinstance(label, str) and answer == "reject" and list(labels) == [label]:
        return frozenset()
    msg = f"{place} does not say which categories it has: {row['text'][:40]!r}."
    raise RecipeError(msg, hint='Give "accept": [...], "labels": [...], "cats": {...} or "label" to every row.')

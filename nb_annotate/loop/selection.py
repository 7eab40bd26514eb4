"""From a selection of rows (a mask, keys) to cards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

import pandas as pd

from nb_annotate.loop.stored import decision_of, task_of
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Task

if TYPE_CHECKING:
    from nb_annotate.loop.recipe import Recipe
    from nb_annotate.sources.opening import Source
    from nb_annotate.store.event import StoredEvent

Card = tuple[Task, str | None]
"""A task, and the id of the answer that it revises."""

FindAnswer = Callable[[int], "StoredEvent | None"]


def selected_cards(
    selection: object, answered: Collection[int], find: FindAnswer, source: Source, recipe: Recipe
) -> Iterator[Card]:
    """Turn a selection into cards: task hashes by their answers, all other keys by searching the source.

    Raises
    ------
    RecipeError
        It is no selection, or names nothing.
    """
    keys = selected_keys(selection)
    events = [find(key) for key in keys if key in answered]
    rest = {key for key in keys if key not in answered}
    cards = answered_cards(event for event in events if event is not None)
    return chain(cards, source_cards(source, recipe, rest, find)) if rest else cards


def selected_keys(selection: object) -> list[Any]:
    """List the keys that a selection names, in its order.

    Raises
    ------
    RecipeError
        It is no selection, or names nothing.
    """
    if isinstance(selection, pd.Series) and pd.api.types.is_bool_dtype(selection.dtype):
        keys = selection.index[selection.fillna(value=False).to_numpy(dtype=bool)].tolist()
    elif isinstance(selection, pd.DataFrame):
        keys = list(dict.fromkeys(selection.index.tolist()))
    elif isinstance(selection, Iterable) and not isinstance(selection, (str, bytes)):
        keys = list(selection)
        if keys and all(isinstance(key, bool) for key in keys):
            msg = "focus() was given a bare list of True and False, which does not say whose rows they are."
            raise RecipeError(msg, hint="Pass the boolean Series itself: session.focus(session.df.answer == 'reject').")
    else:
        msg = f"focus({selection!r}) is not a selection."
        raise RecipeError(msg, hint="Pass a boolean Series, a frame, or a list of task hashes, index labels or ids.")
    if not keys:
        msg = "The selection names no rows."
        raise RecipeError(msg, hint="session.focus() goes back to the whole source.")
    return keys


def answered_cards(events: Iterable[StoredEvent]) -> Iterator[Card]:
    """Turn answers into cards that show what was decided and revise it."""
    for event in events:
        task = task_of(event)
        decision = decision_of(event)
        if decision.get("spans") is not None:
            task["spans"] = list(decision["spans"] or ())
        if decision.get("accept") is not None:
            task["accept"] = list(decision["accept"] or ())
        yield task, event.id


def source_cards(source: Source, recipe: Recipe, keys: Collection[Any], find: FindAnswer) -> Iterator[Card]:
    """Search the source for rows by index label, id or row number; answered ones revise their answer."""
    wanted = set(keys)
    for row in source:
        origin = row.get("_source", {})
        index = origin.get("index", origin.get("row"))
        if wanted.isdisjoint({tuple(index) if isinstance(index, list) else index, row.get("id")}):
            continue
        for question in recipe.questions(row):
            task = set_hashes(question, recipe.view)
            event = find(task["_task_hash"])
            if event is None:
                yield task, None
            else:
                yield from answered_cards([event])

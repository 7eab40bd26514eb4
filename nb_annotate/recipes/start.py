"""From a recipe's arguments to a session: the source, the store, names, and resuming."""

from __future__ import annotations

import getpass
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypedDict

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.session import Session
from nb_annotate.sources.opening import Source, open_source
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.store.locations import locate
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import RecipeError

_LOCK = threading.Lock()
_STORES: dict[str, Store] = {}
_SESSIONS: dict[tuple[str, str, str, str], Session] = {}

CONTINUED = "This card was continued in a newer one. Answers given here are still saved."


class Common(TypedDict, total=False):
    """The arguments that every recipe takes.

    Parameters
    ----------
    dataset : str
        Names the answers in the store; by default made of the source's and the recipe's name.
    store : None, str, Path or Store
        `None` is `nb_annotate.db` beside the notebook; a path; an SQLAlchemy URL; `":memory:"`.
    annotator : str
        Whose answers; by default the name of the logged-in user.
    exclude : sequence of str
        Datasets whose texts are not asked again.
    text, id : str
        Columns (or keys) that hold the text and the row's id.
    instructions : str
        Markdown, shown on demand in the card.
    title : str
        A line above the card.
    colors : dict of str to str
        CSS colours by label.
    keymap : dict of str to list of str
        Keys by command.
    seed : int
        For everything random.
    """

    dataset: str
    store: str | Path | Store | None
    annotator: str
    exclude: Sequence[str]
    text: str
    id: str
    instructions: str
    title: str
    colors: dict[str, str]
    keymap: dict[str, list[str]]
    seed: int


class Looks(TypedDict):
    """The arguments that say how a card looks."""

    title: str
    instructions: str
    colors: dict[str, str]
    keymap: dict[str, list[str]]


def open_rows(source: Any, common: Common) -> Source:
    """Open a source; `"dataset:NAME"` is the answers of a dataset of the same store."""
    if isinstance(source, Source):
        return source
    if isinstance(source, str) and source.startswith("dataset:"):
        name = source.removeprefix("dataset:")
        return open_source(dataset_tasks(open_store(common.get("store")), name), name=name)
    return open_source(source, text=common.get("text"), id=common.get("id"))


def looks(common: Common) -> Looks:
    """Pick the arguments that say how the card looks."""
    return {
        "title": common.get("title", ""),
        "instructions": common.get("instructions", ""),
        "colors": common.get("colors", {}),
        "keymap": common.get("keymap", {}),
    }


def start(recipe: Recipe, common: Common) -> Session:
    """Start a session for a recipe whose stream is open; the same call again resumes.

    A session that this kernel holds for the same store, dataset, annotator and recipe is closed:
    its card says that it was continued, and its answers on their way are still saved.
    """
    store = open_store(common.get("store"))
    source: Source = recipe.stream
    dataset = common.get("dataset") or f"{source.name}-{recipe.name}"
    annotator = common.get("annotator") or default_annotator()
    exclude = common.get("exclude", ())
    if isinstance(exclude, str):
        msg = f"exclude={exclude!r} must be a list of dataset names."
        raise RecipeError(msg, hint=f"Write exclude=[{exclude!r}].")
    session = Session(recipe, source, store, dataset=dataset, annotator=annotator, exclude=exclude)
    if not store.durable:
        session.bulletin.notify(
            "warning", "memory", "Answers are not saved: the store is in memory.", "Pass store='my.db'."
        )
    key = (store.location, dataset, annotator, recipe.name)
    with _LOCK:
        earlier = _SESSIONS.get(key)
        _SESSIONS[key] = session
    if earlier is not None:
        earlier.close(CONTINUED)
    return session


def tell_skipped_patterns(session: Session, matcher: PatternMatcher | None) -> None:
    """Say which patterns are left out because their labels are not asked for."""
    if matcher is None or not matcher.skipped:
        return
    other = sorted({pattern.label for pattern in matcher.skipped})
    session.bulletin.notify(
        "warning",
        "patterns",
        f"{len(matcher.skipped)} patterns are left out: their labels {other} are not in labels=.",
        "Add the labels, or remove the patterns.",
    )


def open_store(location: str | Path | Store | None) -> Store:
    """Open a store, or return the one that is open: cells that name the same place share it."""
    if isinstance(location, Store):
        return location
    place = locate(location)
    key = ":memory:" if place.in_memory else place.full
    with _LOCK:
        if key not in _STORES or _STORES[key].closed:
            _STORES[key] = Store(location)
        return _STORES[key]


def default_annotator() -> str:
    """Return the name of the logged-in user, `"annotator"` where there is none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in this container
        return "annotator"


def dataset_tasks(store: Store, name: str) -> list[dict[str, Any]]:
    """Turn the answers of a dataset into rows to label again: accepted spans and options included."""
    frame = store.df(name)
    if frame.empty:
        known = store.datasets()["dataset"].tolist()
        msg = f"The store {store.name} has no answers in a dataset {name!r}."
        raise RecipeError(msg, hint=f"It has {known!r}.")
    columns = ["id", "text", "spans", "label", "accept", "meta"]
    return [
        {key: value for key, value in zip(columns, row, strict=True) if value is not None}
        for row in frame[frame["answer"] != "ignore"][columns].itertuples(index=False)
    ]

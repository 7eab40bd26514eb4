"""The part that recipes about categories with a model share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, cast

import numpy as np

from nb_annotate.loop.categories.acquisition.named import CheckedAcquisition, acquisition_named
from nb_annotate.loop.categories.acquisition.scored import Acquisition
from nb_annotate.loop.categories.book import FindHits
from nb_annotate.loop.categories.category_text import input_of
from nb_annotate.loop.categories.judged_row import categories_of_row
from nb_annotate.loop.categories.learning import CategoryLearning, no_hits
from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.models.choosing_text import is_exclusive, labels_of_categories, text_model
from nb_annotate.models.text_model import TextLesson, TextModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.category_tasks import CategoryTasks
from nb_annotate.recipes.model_recipe import made_afresh, readable_rows, tokenizer_of
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.recipes.start import Common, looks, open_rows, start, tell_skipped_patterns
from nb_annotate.sources.opening import Source
from nb_annotate.sources.patterns import PatternMatcher, load_patterns
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task

Order = str | Acquisition

DEFAULT_ORDER = "margin"
"""With one category it is the same as least confidence; with many it was the best of those compared (banking77)."""

_SHORT = {"uncertain": DEFAULT_ORDER, "cost": DEFAULT_ORDER}
MANY = 10
"""Categories from which on choosing among all is better than yes/no, if each text has one."""

START = 10
"""Typical texts that are asked about first: more cost as much as they brought on all corpora compared."""


_JUDGED = frozenset({"cats", "labels"})
"""Keys of a row that say its categories; `accept` and `label` are never shown to models anyway."""


def start_categories(
    source: Any,
    *,
    name: str,
    model: Any,
    labels: Sequence[str] | None,
    asks: Literal["texts", "labels"],
    exclusive: bool | None,
    threshold: float,
    order: Order | None,
    updates: bool,
    patterns: Patterns,
    evaluation: Any,
    common: Common,
) -> Session:
    """Start a session about categories whose cards a model scores, fills in or chooses."""
    recipe, matcher = category_recipe(
        open_rows(source, common),
        name=name,
        model=model,
        labels=labels,
        asks=asks,
        exclusive=exclusive,
        threshold=threshold,
        order=order,
        updates=updates,
        patterns=patterns,
        evaluation=evaluation,
        common=common,
    )
    session = start(recipe, common)
    tell_skipped_patterns(session, matcher)
    if asks == "labels" and recipe.exclusive and len(recipe.labels) > MANY:
        _advise_choosing(session)
    return session


def category_recipe(
    rows: Source,
    *,
    name: str,
    model: Any,
    labels: Sequence[str] | None,
    asks: Literal["texts", "labels"] = "texts",
    exclusive: bool | None = None,
    threshold: float = 0.5,
    order: Order | None = None,
    updates: bool = True,
    patterns: Patterns = None,
    evaluation: Any = None,
    common: Common,
) -> tuple[Recipe, PatternMatcher | None]:
    """Make a recipe with a model of categories in the loop, and the matcher of its patterns."""
    names = check_labels(labels if labels is not None else labels_of_categories(model))
    one_only = len(names) > 1 and (is_exclusive(model, names) if exclusive is None else exclusive)
    check_threshold(threshold)
    seed = common.get("seed", 0)
    matcher = None
    find_hits: FindHits = no_hits
    if patterns is not None:
        cutter = load_tokenizer(tokenizer_of(model))
        matcher = PatternMatcher(cutter, load_patterns(patterns), labels=names, resolve="all")
        find_hits = hits_of(matcher)
    learning = CategoryLearning(
        make_model=made_afresh(
            model,
            lambda: text_model(model, names, exclusive=one_only, seed=seed),
            ready_made=isinstance(model, TextModel),
        ),
        acquisition=ordered(order, updates=updates),
        asks="labels" if len(names) == 1 else asks,
        updates=updates,
        labels=names,
        exclusive=one_only,
        threshold=threshold,
        find_hits=find_hits,
        start=START if updates else 0,
        seed=seed,
        evaluation=() if evaluation is None else evaluation_lessons(evaluation, names, one_only, find_hits, common),
    )
    recipe = Recipe(
        stream=rows,
        view="classification" if learning.asks == "labels" else "choice",
        labels=names,
        name=name,
        prepare=CategoryTasks(names),
        exclusive=one_only,
        learning=learning,
        **looks(common),
    )
    return recipe, matcher


def _advise_choosing(session: Session) -> None:
    """Say that yes/no is a slow way to one of many categories."""
    session.bulletin.notify(
        "info",
        "yes_no",
        f"Yes or no to one of {len(session.recipe.labels)} categories tells little of a text that can have only one.",
        "textcat.correct(..., update=True) shows all of them: simulated with 77 categories, half an hour of it was worth "
        "two hours of yes/no.",
    )


def check_threshold(threshold: object) -> None:
    """Raise unless it is a probability.

    Raises
    ------
    RecipeError
        Naming the value.
    """
    if isinstance(threshold, bool) or not isinstance(threshold, int | float | np.floating) or not 0 <= threshold <= 1:
        msg = f"threshold={threshold!r} is no probability."
        raise RecipeError(msg, hint="Give a number from 0 to 1; 0.5 is the default.")


def ordered(order: Order | None, *, updates: bool) -> CheckedAcquisition | None:
    """Check `order=`: a name, a function, or `None` for what fits; `"stream"` is the order of the source.

    Raises
    ------
    RecipeError
        There is no such order.
    """
    if order is None:
        order = DEFAULT_ORDER if updates else "stream"
    if order == "stream":
        return None
    if isinstance(order, str):
        return acquisition_named(_SHORT.get(order, order), by_second=order == "cost", others=("cost", "stream"))
    return acquisition_named(order)


def hits_of(matcher: PatternMatcher) -> Callable[[Task], tuple[tuple[str, int | str], ...]]:
    """Make a function that names the patterns found in a row, each once."""

    def find(row: Task) -> tuple[tuple[str, int | str], ...]:
        return tuple(dict.fromkeys((span["label"], span["pattern"]) for span in matcher.find(row["text"])))

    return find


def evaluation_lessons(
    evaluation: Any, labels: Sequence[str], exclusive: bool, find_hits: FindHits, common: Common
) -> tuple[TextLesson, ...]:
    """Read the texts of `eval=`, which are fully judged and never learned from; models do not see what was judged.

    Raises
    ------
    RecipeError
        There are no rows, or one cannot be read or does not say which categories it has.
    """
    rows = readable_rows(evaluation, common)
    lessons = []
    for number, row in enumerate(rows):
        yes = categories_of_row(row, labels, f"eval[{number}]") & frozenset(labels)
        if exclusive and len(yes) != 1:
            msg = f"eval[{number}] has {len(yes)} of the categories, not one: {row['text'][:40]!r}."
            raise RecipeError(msg, hint="Give exclusive=False if a text may have any number of them.")
        bare = cast("Task", {key: value for key, value in row.items() if key not in _JUDGED})
        asked = input_of(bare, find_hits(bare))
        lessons.append(TextLesson(asked, yes, frozenset(labels) - yes, random=True, source=input_hash(row["text"])))
    return tuple(lessons)

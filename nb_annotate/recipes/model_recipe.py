"""The part that recipes with a model in the loop share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from nb_annotate.loop.learning.checked import Learner
from nb_annotate.loop.learning.choice import Order
from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.models.choosing import is_pipeline, labels_of, span_model
from nb_annotate.models.copying import copy_of
from nb_annotate.models.span_model import SpanModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.span_tasks import Patterns, SpanTasks
from nb_annotate.recipes.start import Common, looks, open_rows, start, tell_skipped_patterns
from nb_annotate.sources.opening import Source
from nb_annotate.sources.patterns import PatternMatcher, load_patterns
from nb_annotate.tasks.errors import ModelError, RecipeError, did_you_mean

Model = TypeVar("Model", bound=Learner[Any])

ORDERS: tuple[Order, ...] = ("cost", "uncertain", "stream")


def start_model(source: Any, *, common: Common, **arguments: Any) -> Session:
    """Start a session whose cards a model chooses or fills in; for the arguments see `model_recipe`."""
    rows = open_rows(source, common)
    recipe, matcher = model_recipe(rows, common=common, **arguments)
    session = start(recipe, common)
    tell_skipped_patterns(session, matcher)
    return session


def model_recipe(
    rows: Source,
    *,
    name: str,
    model: Any,
    labels: Sequence[str] | None,
    common: Common,
    patterns: Patterns = None,
    order: Order = "cost",
    updates: bool = True,
    unsegmented: bool = False,
    overlap: bool = False,
    tokenizer: Any = None,
    evaluation: Any = None,
) -> tuple[Recipe, PatternMatcher | None]:
    """Make a recipe with a model in the loop, and the matcher of its patterns."""
    names = check_labels(labels if labels is not None else labels_of(model))
    cutter = load_tokenizer(tokenizer if tokenizer is not None else tokenizer_of(model))
    matcher = None
    if patterns is not None:
        matcher = PatternMatcher(cutter, load_patterns(patterns), labels=names, resolve="all")
    tasks = SpanTasks(cutter, names, rows.problems, matcher, overlap=overlap)
    learning = SpanLearning(
        make_model=made_afresh(
            model,
            lambda: span_model(model, names, seed=common.get("seed", 0), overlap=overlap),
            ready_made=isinstance(model, SpanModel),
        ),
        order=order,
        updates=updates,
        labels=names,
        tokenize=tasks.tokenize,
        find_hits=None if matcher is None else matcher.find,
        unsegmented=unsegmented,
        overlap=overlap,
        seed=common.get("seed", 0),
        evaluation=None if evaluation is None else evaluation_rows(evaluation, common),
    )
    recipe = Recipe(
        stream=rows,
        view="spans_manual" if overlap else "ner_manual",
        labels=names,
        name=name,
        tokenize=tasks.tokenize,
        prepare=tasks.suggest,
        learning=learning,
        **looks(common),
    )
    return recipe, matcher


def check_order(order: str | None, *, update: bool) -> Order:
    """Check `order=`; by default what is learned per second decides, and without learning the source.

    Raises
    ------
    RecipeError
        There is no such order.
    """
    if order is None:
        return "cost" if update else "stream"
    if order not in ORDERS:
        msg = f"order={order!r} is not an order."
        raise RecipeError(msg, hint=did_you_mean(order, ORDERS))
    return order


def evaluation_rows(evaluation: Any, common: Common) -> list[dict[str, Any]]:
    """Read the texts of `eval=`, which are fully annotated and never learned from.

    Raises
    ------
    RecipeError
        There are no rows, one cannot be read or has no `spans`.
    """
    rows = readable_rows(evaluation, common)
    for number, row in enumerate(rows):
        if "spans" not in row:
            msg = f"eval[{number}] has no 'spans': {row['text'][:40]!r} is not annotated."
            raise RecipeError(msg, hint="Give [] where a text has none.")
    return rows


def readable_rows(evaluation: Any, common: Common) -> list[dict[str, Any]]:
    """Read the texts of `eval=`.

    Raises
    ------
    RecipeError
        There are no rows, or one cannot be read.
    """
    source = open_rows(evaluation, common)
    rows: list[dict[str, Any]] = [{**row} for row in source]
    if source.problems:
        first = source.problems.frame().iloc[0]
        msg = f"eval= has {len(source.problems)} rows that cannot be used, the first at {first['place']}: {first['message']}"
        raise RecipeError(msg, hint=first["hint"])
    if not rows:
        msg = f"eval={source.name} is empty: there is nothing to measure on."
        raise RecipeError(msg, hint="Leave eval= out to measure on cards drawn at random.")
    return rows


def made_afresh(model: Any, make: Callable[[], Model], *, ready_made: bool) -> Callable[[], Model]:
    """Make the function that makes the model: each call gives another one, as it was when the recipe was called.

    A ready-made one that cannot be copied is used itself, and starts from the state it came with.

    Parameters
    ----------
    model : object
        What the user passed.
    make : callable
        Makes a model of it.
    ready_made : bool
        Whether it is a model that needs no making.
    """
    if not ready_made:
        return make
    given: Model = model
    try:
        original = copy_of(given)
    except ModelError:
        came_with = given.snapshot()
    else:
        return lambda: copy_of(original)

    def restored() -> Model:
        given.restore(came_with)
        return given

    return restored


def tokenizer_of(model: Any) -> Any:
    """Tell what cuts the texts: the model where it is a pipeline or names one; other models get English words."""
    return model if is_pipeline(model) else "blank:en"

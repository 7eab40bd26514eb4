"""`mark`: show data as it is. `annotate`: a stream, view, update and validation of your own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Unpack

from nb_annotate.loop.recipe import Recipe
from nb_annotate.loop.session import Session
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.category_tasks import CategoryTasks
from nb_annotate.recipes.signature import recipe as recipe_function
from nb_annotate.recipes.span_tasks import SpanTasks
from nb_annotate.recipes.start import Common, looks, open_rows, start
from nb_annotate.tasks.types import SPAN_VIEWS


@recipe_function
def mark(source: Any, *, view: str = "text", labels: Sequence[str] = (), **common: Unpack[Common]) -> Session:
    """Show examples exactly as they come, in any view, and collect accept, reject and skip.

    Parameters
    ----------
    source : any source
        The examples; spans, label and options are the rows' own.
    view : str
        `text`, `ner`, `ner_manual`, `spans_manual`, `classification` or `choice`.
    labels : sequence of str
        Needed by every view but `text` and `choice`.
    **common
        As for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.mark(["Rain stops play"], store=":memory:")
    >>> session.answer("reject"); session.df["answer"].tolist()
    ['reject']
    """
    made = Recipe(stream=source, view=view, labels=labels, name="mark", **looks(common))
    return annotate(made, **common)


@recipe_function
def annotate(recipe: Recipe, **common: Unpack[Common]) -> Session:
    """Run a recipe of your own.

    Parameters
    ----------
    recipe : Recipe
        Stream, view, labels, and the functions around them.
    **common
        `dataset`, `store`, `annotator`, `exclude`, `text`, `id`: as for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> def no_empty(task):
    ...     if task["answer"] == "accept" and not task.get("spans"):
    ...         raise ValueError("Mark at least one person.")
    >>> recipe = nba.Recipe(stream=["Ana sings"], view="ner_manual", labels=["PERSON"], validate_answer=no_empty)
    >>> session = nba.annotate(recipe, store=":memory:")
    >>> session.answer("accept")
    Traceback (most recent call last):
    ...
    nb_annotate.tasks.errors.AnswerError: Mark at least one person.
    """
    rows = open_rows(recipe.stream, common)
    made = replace(recipe, stream=rows)
    if made.view in SPAN_VIEWS and made.tokenize is None:
        spans = SpanTasks(
            load_tokenizer("blank:xx"),
            made.labels,
            rows.problems,
            overlap=made.view == "spans_manual",
            highlight_chars=made.highlight_chars,
        )
        made = replace(made, tokenize=spans.tokenize, prepare=made.prepare or spans.suggest)
    if made.view in {"choice", "classification"} and made.labels and made.prepare is None:
        made = replace(made, prepare=CategoryTasks(made.labels))
    return start(made, common)

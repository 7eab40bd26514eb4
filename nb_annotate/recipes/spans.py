"""Spans that may overlap and nest: `spans.manual`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from nb_annotate.loop.session import Session
from nb_annotate.recipes.model_recipe import check_order, start_model
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.span_recipe import start_spans
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.recipes.start import Common

if TYPE_CHECKING:
    from spacy.language import Language


@recipe
def manual(
    source: Any,
    *,
    labels: Sequence[str],
    model: str | Language = "blank:en",
    patterns: Patterns = None,
    highlight_chars: bool = False,
    **common: Unpack[Common],
) -> Session:
    """Mark spans that may overlap and nest; for the rest like `ner.manual`.

    Parameters
    ----------
    source : any source
        The texts.
    labels : sequence of str
        The palette.
    model : str or spacy Language
        Splits the text into tokens.
    patterns : path or list of dict, optional
        Prodigy-style match patterns.
    highlight_chars : bool
        Mark characters instead of tokens.
    **common
        As for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.spans.manual(["the bank of Porto"], labels=["ORG", "CITY"], store=":memory:")
    >>> nested = [{"start": 4, "end": 17, "label": "ORG"}, {"start": 12, "end": 17, "label": "CITY"}]
    >>> session.answer("accept", spans=nested)
    >>> session.spans_df["span_text"].tolist()
    ['bank of Porto', 'Porto']
    """
    return start_spans(
        source,
        name="spans",
        view="spans_manual",
        labels=labels,
        model=model,
        patterns=patterns,
        highlight_chars=highlight_chars,
        prepare=lambda tasks: tasks.suggest,
        common=common,
    )


@recipe
def correct(
    source: Any,
    model: Any,
    *,
    labels: Sequence[str] | None = None,
    patterns: Patterns = None,
    unsegmented: bool = False,
    update: bool = False,
    order: str | None = None,
    eval: Any = None,
    tokenizer: str | Language | None = None,
    **common: Unpack[Common],
) -> Session:
    """Correct a model's spans, which may overlap; with `update=True` it learns from every answer.

    Parameters
    ----------
    source : any source
        The texts.
    model : "blank:xx", spaCy pipeline with `spancat`, object with `predict`, callable
        Labels that a pipeline lacks are learned from nothing. Spans with different labels may overlap.
    labels, patterns, unsegmented, update, order, eval, tokenizer, **common
        As for `nb_annotate.ner.correct`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.spans.correct(["Bank of Porto"], "blank:en", labels=["ORG", "CITY"], store=":memory:")
    >>> session.task["_view_id"]
    'spans_manual'
    """
    return start_model(
        source,
        name="spans-correct",
        model=model,
        labels=labels,
        patterns=patterns,
        order=check_order(order, update=update),
        updates=update,
        unsegmented=unsegmented,
        overlap=True,
        tokenizer=tokenizer,
        evaluation=eval,
        common=common,
    )

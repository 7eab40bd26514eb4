"""Named entities: `ner.manual` and `ner.match`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from nb_annotate.loop.session import Session
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
    """Mark entities from scratch; pattern hits are there already, to be confirmed or removed.

    Parameters
    ----------
    source : path, list, Series, DataFrame, iterable, Dataset or "dataset:NAME"
        The texts. A row's own `spans` and `tokens` are shown and respected.
    labels : sequence of str
        The palette.
    model : str or spacy Language
        Splits the text into tokens: `"blank:xx"` for any language, a pipeline, package or path.
        Its entities are not used, and it is never written to.
    patterns : path or list of dict, optional
        Prodigy-style match patterns.
    highlight_chars : bool
        Mark characters instead of tokens.
    **common
        `dataset`, `store`, `annotator`, `exclude`, `text`, `id`, `instructions`, `title`,
        `colors`, `keymap`: see `nb_annotate.recipes.start.Common`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.ner.manual(["Ana sings in Porto"], labels=["PERSON", "CITY"], store=":memory:")
    >>> session.task["tokens"][0]["text"]
    'Ana'
    """
    return start_spans(
        source,
        name="ner",
        view="ner_manual",
        labels=labels,
        model=model,
        patterns=patterns,
        highlight_chars=highlight_chars,
        prepare=lambda tasks: tasks.suggest,
        common=common,
    )


@recipe
def match(
    source: Any,
    *,
    labels: Sequence[str],
    patterns: Patterns,
    model: str | Language = "blank:en",
    **common: Unpack[Common],
) -> Session:
    """Say yes or no to each hit of match patterns, one by one; texts without a hit are not shown.

    Parameters
    ----------
    source : any source
        The texts.
    labels : sequence of str
        Patterns with other labels are left out, with a notice.
    patterns : path or list of dict
        Prodigy-style match patterns.
    model : str or spacy Language
        Splits the text into tokens.
    **common
        As for `manual`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> patterns = [{"label": "CITY", "pattern": "Porto"}]
    >>> session = nba.ner.match(["Ana moves to Porto"], labels=["CITY"], patterns=patterns, store=":memory:")
    >>> session.answer("accept")
    >>> session.df["scope"].tolist()
    ['partial']
    """
    return start_spans(
        source,
        name="match",
        view="ner",
        labels=labels,
        model=model,
        patterns=patterns,
        highlight_chars=False,
        prepare=lambda tasks: tasks.hits,
        common=common,
    )

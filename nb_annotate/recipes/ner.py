"""Named entities: from scratch, with a model's suggestions, or by yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from nb_annotate.loop.session import Session
from nb_annotate.recipes.compare import compare
from nb_annotate.recipes.model_recipe import check_order, start_model
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.silver import silver_to_gold
from nb_annotate.recipes.span_recipe import start_spans
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.recipes.start import Common

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["compare", "correct", "manual", "match", "silver_to_gold", "teach"]


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
    """Correct a model's entities; with `update=True` it learns from every answer: the fastest road to a model.

    With `update=True` the cards come in the order of what is learned per second of work: some whole texts first,
    then single sentences, with one in ten drawn at random to measure the model fairly. An accepted card says that
    all entities of `labels` in the text shown are marked, and nothing of other labels.

    Parameters
    ----------
    source : any source
        The texts.
    model : "blank:xx", spaCy pipeline, name or folder, object with `predict`, callable
        `"blank:en"` learns from nothing. Labels that a pipeline lacks are learned from nothing too. The object itself
        is never changed.
    labels : sequence of str, optional
        What is asked for; new labels are welcome. By default those of the pipeline.
    patterns : path or list of dict, optional
        Prodigy-style match patterns: the first cards have hits, and the model learns how far to trust them.
    unsegmented : bool
        Long texts are not cut into sentences.
    update : bool
        The model learns in the background; a restart goes on from all answers.
    order : {"cost", "uncertain", "stream"}, optional
        Most learned per second of work (the default with `update=True`), least certain first, or as they come.
    eval : any source with spans, optional
        Measure the learning curve on these texts, which are never learned from, instead of the random cards.
    tokenizer : str or spacy Language, optional
        Cuts the texts into tokens; by default the pipeline's own, and English for your own models.
    **common
        `dataset`, `store`, `annotator`, `exclude`, `text`, `id`, `instructions`, `title`, `colors`, `keymap`,
        `seed`: see `nb_annotate.recipes.start.Common`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> texts = ["Ana sings in Porto.", "Bo sings in Oslo."]
    >>> session = nba.ner.correct(texts, "blank:en", labels=["CITY"], update=True, store=":memory:", dataset="cities")
    >>> session.answer("accept", spans=[{"start": 13, "end": 18, "label": "CITY"}])
    >>> session.wait(), len(session.models) > 1
    (True, True)
    """
    return start_model(
        source,
        name="correct",
        model=model,
        labels=labels,
        patterns=patterns,
        order=check_order(order, update=update),
        updates=update,
        unsegmented=unsegmented,
        overlap=False,
        tokenizer=tokenizer,
        evaluation=eval,
        common=common,
    )


@recipe
def teach(
    source: Any,
    model: Any,
    *,
    labels: Sequence[str],
    patterns: Patterns = None,
    unsegmented: bool = False,
    eval: Any = None,
    tokenizer: str | Language | None = None,
    **common: Unpack[Common],
) -> Session:
    """Say yes or no to one span at a time, the most useful one first; the model learns from both.

    A few whole texts come first (until about ten spans are marked), and again when no span is left that the model is
    unsure of. A wrong border can be put right on the spot, and `n` says that the text has nothing else.

    Parameters
    ----------
    source : any source
        The texts.
    model
        As for `correct`.
    labels : sequence of str
        What is asked for; new labels are welcome.
    patterns : path or list of dict, optional
        Prodigy-style match patterns: their hits are asked about too, and each pattern earns its trust.
    unsegmented : bool
        Long texts are not cut.
    eval, tokenizer, **common
        As for `correct`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.ner.teach(["Ana sings in Porto."], "blank:en", labels=["CITY"], store=":memory:", dataset="yes-no")
    >>> session.task["_view_id"]
    'ner_manual'
    """
    return start_model(
        source,
        name="teach",
        model=model,
        labels=labels,
        patterns=patterns,
        order="teach",
        updates=True,
        unsegmented=unsegmented,
        overlap=False,
        tokenizer=tokenizer,
        evaluation=eval,
        common=common,
    )

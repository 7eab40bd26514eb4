"""Text categories: `textcat.manual`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.recipes.category_recipe import Order, start_categories
from nb_annotate.recipes.category_tasks import CategoryTasks
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.span_tasks import Patterns
from nb_annotate.recipes.start import Common, looks, open_rows, start


@recipe
def manual(source: Any, *, labels: Sequence[str], exclusive: bool = False, **common: Unpack[Common]) -> Session:
    """Put texts into categories: one label gives a yes/no card, several a choice card.

    Parameters
    ----------
    source : any source
        The texts. A row's own `accept` (list of labels) is preselected.
    labels : sequence of str
        The categories.
    exclusive : bool
        One category for each text; otherwise any number, none included.
    **common
        As for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.textcat.manual(["Where is my parcel?"], labels=["Delivery", "Refund"], store=":memory:")
    >>> session.answer("accept", accept=["Delivery"])
    >>> session.df["accept"].tolist()
    [['Delivery']]
    """
    names = check_labels(labels)
    made = Recipe(
        stream=open_rows(source, common),
        view="classification" if len(names) == 1 else "choice",
        labels=names,
        name="textcat",
        prepare=CategoryTasks(names),
        exclusive=exclusive,
        **looks(common),
    )
    return start(made, common)


@recipe
def correct(
    source: Any,
    model: Any,
    *,
    labels: Sequence[str] | None = None,
    exclusive: bool | None = None,
    threshold: float = 0.5,
    patterns: Patterns = None,
    update: bool = False,
    order: Order | None = None,
    eval: Any = None,
    **common: Unpack[Common],
) -> Session:
    """Correct a model's categories; with `update=True` it learns from every answer and chooses what it is asked next.

    With one label each card is a yes/no question with the score; with several all of them are options with their
    scores, those above `threshold` chosen beforehand. An accepted card speaks of all its options: those that are not
    chosen are explicit zeros. A skipped or rejected one says nothing.

    Parameters
    ----------
    source : any source
        The texts.
    model : "blank:xx", spaCy pipeline, scikit-learn classifier, callable, object with `predict`
        `"blank:en"` learns from nothing; so are categories that a pipeline lacks. The object itself is never changed.
    labels : sequence of str, optional
        What is asked for; new labels are welcome. By default those of the model.
    exclusive : bool, optional
        Whether each text has exactly one of them; by default as the model says, else `False`. A pipeline with `textcat`
        and a fitted classifier say so, if all of their categories are asked.
    threshold : float
        Probability above which a category is chosen beforehand.
    patterns : path or list of dict, optional
        Prodigy-style match patterns: the first cards have hits, and the model learns how far to trust them.
    update : bool
        The model learns in the background; a restart goes on from all answers.
    order : str or callable, optional
        What is asked first: `"margin"` (the default with `update=True`), `"least_confidence"`, `"entropy"`,
        `"vote_entropy"`, `"mutual_information"`, `"typical"`, `"cost"` (margin per second of work), `"stream"` (as they
        come, the default without), or a function of `nb_annotate.loop.categories.acquisition.scored.Scored`. One card
        in ten is drawn at random to measure the model fairly, unless they come as they are.
    eval : any source with categories, optional
        Measure the learning curve on these texts, which are never learned from, instead of the random cards.
    **common
        As for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> texts = ["Where is my parcel?", "I want my money back."]
    >>> session = nba.textcat.correct(
    ...     texts, "blank:en", labels=["Delivery", "Refund"], update=True, store=":memory:", dataset="mail"
    ... )
    >>> session.answer("accept", accept=["Delivery"])
    >>> session.wait(), len(session.models) > 1
    (True, True)
    """
    return start_categories(
        source,
        name="textcat-correct",
        model=model,
        labels=labels,
        asks="texts",
        exclusive=exclusive,
        threshold=threshold,
        order=order,
        updates=update,
        patterns=patterns,
        evaluation=eval,
        common=common,
    )


@recipe
def teach(
    source: Any,
    model: Any,
    *,
    labels: Sequence[str],
    exclusive: bool | None = None,
    patterns: Patterns = None,
    order: Order | None = None,
    eval: Any = None,
    **common: Unpack[Common],
) -> Session:
    """Say yes or no to one category of one text at a time, the most useful question first; the model learns from both.

    Typical texts come first. Of ten cards one is drawn at random, and with patterns three are hits. Where each text has
    one category, yes to it is no to all others, and no says nothing about them; categories that nobody asked about stay
    unknown.

    Parameters
    ----------
    source : any source
        The texts.
    model, exclusive, patterns, eval, **common
        As for `correct`.
    labels : sequence of str
        What is asked for; new labels are welcome.
    order : str or callable, optional
        As for `correct`; `"margin"` by default.

    Raises
    ------
    SourceError, RecipeError, PatternError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.textcat.teach(["Where is my parcel?"], "blank:en", labels=["Delivery"], store=":memory:")
    >>> session.task["_view_id"], session.task["label"]
    ('classification', 'Delivery')
    """
    return start_categories(
        source,
        name="textcat-teach",
        model=model,
        labels=labels,
        asks="labels",
        exclusive=exclusive,
        threshold=0.5,
        order=order,
        updates=True,
        patterns=patterns,
        evaluation=eval,
        common=common,
    )

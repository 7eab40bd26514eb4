"""`ner.compare`: two models side by side, without knowing which is which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.models.choosing import is_pipeline, trained_model
from nb_annotate.models.span_model import SpanModel
from nb_annotate.models.tokenizer import Tokenizer, load_tokenizer
from nb_annotate.recipes.compared import ComparedSource, Pair
from nb_annotate.recipes.comparison import comparison
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.span_tasks import SpanTasks
from nb_annotate.recipes.start import Common, looks, open_rows, start


@recipe
def compare(source: Any, model_a: Any, model_b: Any, *, labels: Sequence[str], **common: Unpack[Common]) -> Session:
    """Choose which of two models did better, text by text, without knowing which is which.

    Only texts on which they differ are shown; those on which they agree are counted. Which model is on side A is drawn
    for each text from `seed` and the text, so it is the same when the cell is run again. Accept with one side chosen
    prefers it; accept with none, or reject, says that neither is better; skipped texts do not count.

    Parameters
    ----------
    source : any source
        The texts.
    model_a, model_b : spaCy pipeline, name, path, or any model of your own
        Whatever `nb_annotate.models.choosing.trained_model` takes; a pipeline is asked for the labels it knows. The
        first pipeline of the two, else English, splits the texts into tokens.
    labels : sequence of str
        The labels to compare; spans with others are left out.
    **common
        As for `ner.manual`.

    Returns
    -------
    Session
        Its `result` is the frame of `nb_annotate.recipes.comparison.comparison`: how often each model was preferred,
        with a 95 % interval.

    Raises
    ------
    SourceError, RecipeError, ModelError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> def first_word(text):
    ...     return [(0, text.index(" "), "PERSON")]
    >>> def nothing(text):
    ...     return []
    >>> session = compare(["Ana sings", "Bo runs"], first_word, nothing, labels=["PERSON"], store=":memory:")
    >>> better = next(side for side, name in session.task["_sides"].items() if name == "first_word")
    >>> session.answer("accept", accept=[better])
    >>> session.result[["model", "preferred", "ties"]].values.tolist()
    [['first_word', 1, 0], ['nothing', 0, 0]]
    """
    names = check_labels(labels)
    seed = common.get("seed", 0)
    first, second = (trained_model(model, names, seed=seed) for model in (model_a, model_b))
    rows = open_rows(source, common)
    tasks = SpanTasks(_tokenizer(model_a, model_b), names, rows.problems)
    pair = Pair(_by_name(first, second), tasks.tokenize, seed)
    compared = ComparedSource(rows, pair)
    made = Recipe(
        stream=compared,
        view="compare",
        labels=names,
        name="compare",
        prepare=pair.questions,
        result=comparison,
        exclusive=True,
        **looks(common),
    )
    session = start(made, common)
    compared.on_change = lambda: _tell(session, compared)
    return session


def _by_name(first: SpanModel, second: SpanModel) -> dict[str, SpanModel]:
    if first.name != second.name:
        return {first.name: first, second.name: second}
    return {f"{first.name} (model_a)": first, f"{second.name} (model_b)": second}


def _tokenizer(*models: Any) -> Tokenizer:
    return load_tokenizer(next((model for model in models if is_pipeline(model)), "blank:en"))


def _tell(session: Session, compared: ComparedSource) -> None:
    """Say how many texts are not shown, and why."""
    if compared.equal:
        texts = f"{compared.equal:,} text{'s are' if compared.equal > 1 else ' is'}"
        session.bulletin.notify("info", "equal", f"{texts} not shown: both models find the same there.")
    if compared.failed:
        message = f"{compared.failed:,} texts are not shown: a model failed on them."
        session.bulletin.notify("warning", "model-failed", message, "session.problems lists them.")
    for name, count in compared.off_tokens.items():
        if count:
            message = f"{count:,} spans of {name} are left out: they start or end within a token."
            session.bulletin.notify("warning", f"off-tokens-{name}", message, "Give the rows tokens of their own.")

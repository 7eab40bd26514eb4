"""What `model=` may be for categories, and which model that makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language

from nb_annotate.models.choosing import PROBE, is_pipeline, load_pipeline
from nb_annotate.models.named import is_model_name, named_model
from nb_annotate.models.own_text_model import OwnTextModel
from nb_annotate.models.probing import takes_single_text
from nb_annotate.models.spacy_textcat import SpacyTextcat, text_categorisers
from nb_annotate.models.spacy_textcat_loss import excludes
from nb_annotate.models.text_classification import CLASSIFYING, ZERO_SHOT, TextClassification, categories_of
from nb_annotate.models.text_function import TextFunction
from nb_annotate.models.text_model import TextModel
from nb_annotate.tasks.errors import ModelError

TAKEN = (
    'It takes "blank:en" (any language of spaCy) for a model that learns from nothing; a spaCy pipeline, its name or '
    "folder; a scikit-learn classifier of texts; an object with predict(tasks), and update(answers) if it learns; a "
    "text-classification pipeline (texts -> lists of labels with scores); or a function text -> categories."
)


def text_model(
    model: Any, labels: Sequence[str], *, exclusive: bool | None = None, seed: int = 0, copy: bool = True
) -> TextModel:
    """Make the model of categories that a user means.

    ==============================================  ================================================================
    `"blank:xx"`, a pipeline without `textcat`      our linear model, which learns from the first answers
    a pipeline, its name or folder, with `textcat`  its `textcat` or `textcat_multilabel` for the labels it knows, the
                                                    linear model for all others
    a `TextModel`                                   itself, not a copy: what it learned before stays
    a scikit-learn classifier, or anything with     `SklearnClassifier`
    `predict_proba`
    an object with `predict`, or with `update`      `OwnTextModel`
    a callable that says it classifies texts, or    `TextClassification`
    answers a list of texts with labels
    any other callable                              `TextFunction`
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
    exclusive : bool, optional
        Whether each text has exactly one of them; as `is_exclusive` says if it is not given.
    seed : int
        For everything random.
    copy : bool
        With `False`, an object with `update` is itself trained: see `OwnTextModel`.

    Raises
    ------
    ModelError
        It is none of these, cannot be loaded, or is a `TextModel` for other labels.

    Examples
    --------
    >>> text_model(lambda text: "short" if len(text) < 9 else [], ["short"]).learns
    False
    """
    if exclusive is None:
        exclusive = len(labels) > 1 and is_exclusive(model, labels)
    if is_model_name(model):
        model = named_model(model, labels, exclusive=exclusive, seed=seed)
    if is_pipeline(model):
        return _of_pipeline(model, load_pipeline(model), labels, exclusive=exclusive, seed=seed)
    if isinstance(model, type):
        msg = f"model={model.__name__} is a class, not a model."
        raise ModelError(msg, hint=f"Pass an object of it: {model.__name__}().")
    if isinstance(model, TextModel):
        if tuple(model.labels) != tuple(labels):
            msg = f"model={model.name!r} is made for the labels {list(model.labels)!r}, and {list(labels)!r} are asked."
            raise ModelError(msg, hint="Make it for the labels that are asked, in their order.")
        return model
    from nb_annotate.models.sklearn_classifier import SklearnClassifier  # scikit-learn takes seconds to import
    from nb_annotate.models.sklearn_shape import is_classifier

    if is_classifier(model):
        return SklearnClassifier(model, labels, exclusive=exclusive, seed=seed)
    if callable(getattr(model, "predict", None)) or (callable(model) and callable(getattr(model, "update", None))):
        return OwnTextModel(model, labels, exclusive=exclusive, copy=copy)
    return _of_callable(model, labels, exclusive=exclusive)


def labels_of_categories(model: Any) -> tuple[str, ...]:
    """Tell which categories a model knows: what is asked when no labels are named.

    Raises
    ------
    ModelError
        It does not say: a blank language, a function, a classifier that is not fitted.

    Examples
    --------
    >>> labels_of_categories("blank:en")
    Traceback (most recent call last):
    ...
    nb_annotate.tasks.errors.ModelError: model='blank:en' does not say which categories it knows. Pass labels=[...].
    """
    if is_pipeline(model):
        found = text_categorisers(load_pipeline(model)).values()
        labels = tuple(dict.fromkeys(label for theirs in found for label in theirs))
    else:
        said: Any = getattr(model, "labels", None) or getattr(model, "classes_", ())
        known = said if isinstance(said, list | tuple) or hasattr(said, "tolist") else ()
        labels = categories_of(model) or tuple(str(label) for label in known if isinstance(label, str))
    if not labels:
        msg = f"model={model!r:.120} does not say which categories it knows."
        raise ModelError(msg, hint="Pass labels=[...].")
    return labels


def is_exclusive(model: Any, labels: Sequence[str]) -> bool:
    """Whether each text has exactly one of some categories, as far as a model says so.

    A pipeline does with `textcat` and without `textcat_multilabel`, a `TextModel` has `exclusive`; a fitted classifier
    gives each text one of its `classes_`, unless it consists of one classifier for each. Nothing else says. Of some of
    a model's categories only, a text may have none.

    Examples
    --------
    >>> is_exclusive("blank:en", ["praise", "complaint"])
    False
    """
    if is_pipeline(model):
        nlp = load_pipeline(model)
        found = text_categorisers(nlp)
        return bool(found) and all(
            excludes(nlp.get_pipe(name)) and set(known) <= set(labels) for name, known in found.items()
        )
    from nb_annotate.models.sklearn_shape import gives_one_of, is_classifier

    if is_classifier(model):
        return gives_one_of(model, labels)
    return getattr(model, "exclusive", False) is True


def _of_pipeline(
    model: str | Path | Language, nlp: Language, labels: Sequence[str], *, exclusive: bool, seed: int
) -> TextModel:
    from nb_annotate.models.combined_text import CombinedTextModel
    from nb_annotate.models.linear.model import LinearTextModel
    from nb_annotate.models.pipeline_vectors import PipelineVectors
    from nb_annotate.models.spacy_copies import pipeline_name

    models: list[TextModel] = []
    left = list(labels)
    for component, theirs in text_categorisers(nlp).items():
        known = [label for label in left if label in theirs]
        if known:
            served = SpacyTextcat(nlp, known, component=component, exclusive=exclusive, seed=seed)
            served.name = pipeline_name(model)  # a folder says which version it is, the pipeline in it does not
            models.append(served)
        left = [label for label in left if label not in known]
    if left:
        vectors = PipelineVectors(nlp) if _has_vectors(nlp) else None
        alone = not models
        models.append(
            LinearTextModel(left, exclusive=exclusive and alone and len(left) > 1, seed=seed, vectors=vectors)
        )
    return models[0] if len(models) == 1 else CombinedTextModel(models, tuple(labels), exclusive=exclusive)


def _of_callable(model: Any, labels: Sequence[str], *, exclusive: bool) -> TextModel:
    if not callable(model):
        msg = f"model={model!r:.120} ({type(model).__name__}) is nothing that can put texts into categories."
        raise ModelError(msg, hint=TAKEN)
    if _classifies_lists(model):
        return TextClassification(model, labels, exclusive=exclusive)
    return TextFunction(model, labels, exclusive=exclusive)


def _has_vectors(nlp: Language) -> bool:
    return bool(nlp.vocab.vectors.size) or "tok2vec" in nlp.component_names


def _classifies_lists(function: Callable[..., Any]) -> bool:
    task = getattr(function, "task", None)
    if isinstance(task, str):
        if task in CLASSIFYING or task == ZERO_SHOT:
            return True
        msg = f"model is a pipeline for {task!r}, which puts texts into no categories."
        raise ModelError(msg, hint='Make one for "text-classification".')
    return not takes_single_text(function) and _answers_lists(function)


def _answers_lists(function: Callable[..., Any]) -> bool:
    """Try it with a list of one text; a function of single texts raises, or gives back something else."""
    try:
        results = function([PROBE])
    except Exception:  # noqa: BLE001  then it takes single texts; what is wrong with those, it will say when asked
        return False
    if not isinstance(results, Sequence) or isinstance(results, str) or not results:
        return False
    first = results[0][0] if isinstance(results[0], list) and results[0] else results[0]
    return isinstance(first, Mapping) and ("label" in first or {"labels", "scores"} <= first.keys())

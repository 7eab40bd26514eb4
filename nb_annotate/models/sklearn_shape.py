"""What a scikit-learn classifier is: whether it takes texts, gives probabilities, and for which categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.base import BaseEstimator, clone
from sklearn.exceptions import NotFittedError
from sklearn.multiclass import OneVsRestClassifier
from sklearn.multioutput import ClassifierChain, MultiOutputClassifier
from sklearn.utils.validation import check_is_fitted

from nb_annotate.models.naming import name_of
from nb_annotate.tasks.errors import ModelError, did_you_mean

_PROBE = ["Ana Sousa sings in Porto.", "The refund has not come yet."]
_WANTS_ARRAYS = ("could not convert string", "Expected 2D array", "dtype='numeric'", "must be 2D", "2-dimensional")
"""What scikit-learn says of texts where it expects arrays."""
_WRAPPERS = (OneVsRestClassifier, MultiOutputClassifier, ClassifierChain)
_WRAP = "Put a vectorizer before it: make_pipeline(TfidfVectorizer(), {})."


def is_classifier(model: object) -> bool:
    """Whether it is something in the manner of scikit-learn: an estimator, or anything with `predict_proba`."""
    return not isinstance(model, type) and (isinstance(model, BaseEstimator) or hasattr(model, "predict_proba"))


def is_fitted(estimator: Any) -> bool:
    """Whether it can be asked already."""
    if not isinstance(estimator, BaseEstimator):
        return True
    try:
        check_is_fitted(estimator)
    except NotFittedError:
        return False
    return True


def unfitted_copy(estimator: Any, seed: int) -> Any:
    """Copy an estimator without what it has learned; every `random_state` that is open becomes `seed`."""
    copied = clone(estimator)
    random = {key: seed for key, value in copied.get_params().items() if key.endswith("random_state") and value is None}
    return copied.set_params(**random)


def check_classifier(estimator: Any) -> None:
    """Raise unless an estimator gives probabilities and takes texts.

    Raises
    ------
    ModelError
        Naming what to wrap it in.
    """
    name = name_of(estimator)
    last = estimator.steps[-1][1] if hasattr(estimator, "steps") else estimator
    if not hasattr(estimator, "predict_proba"):
        msg = f"{name} gives no probabilities: {name_of(last)} has no predict_proba."
        hint = f"Wrap it: CalibratedClassifierCV({name_of(last)}(...)) from sklearn.calibration."
        if name_of(last) == "SGDClassifier":
            hint = 'Pass SGDClassifier(loss="log_loss").'
        raise ModelError(msg, hint=hint)
    try:
        if is_fitted(estimator):
            estimator.predict_proba(list(_PROBE))
        else:
            clone(estimator).fit(list(_PROBE), [0, 1])
    except Exception as error:
        if any(said in str(error) for said in _WANTS_ARRAYS):
            raise ModelError(
                f"{name} takes arrays of numbers, and not texts: {str(error).splitlines()[0]}",
                hint=_WRAP.format(name_of(last)),
            ) from error
        if is_fitted(estimator):
            msg = f"{name}.predict_proba raised {type(error).__name__}: {error} (tried with two short texts)."
            raise ModelError(msg, hint="It is called with a list of texts.") from error
        # Else two texts may just be too few for it.


def columns_of(estimator: Any, labels: Sequence[str]) -> list[int | None]:
    """Tell in which column of `predict_proba` of a fitted estimator each category stands, `None` for those it lacks.

    Its `classes_` name them; of a yes/no classifier (classes 0 and 1, or `False` and `True`) the second column stands for
    the only category asked. One that was fitted on an indicator matrix has no names: then the columns are taken to be the
    categories asked, in this order.

    Raises
    ------
    ModelError
        It knows none of the categories, or has another number of unnamed ones.
    """
    classes = list(getattr(estimator, "classes_", ()))
    numbered = not any(isinstance(each, str) for each in classes)
    if len(labels) == 1 and len(classes) == 2 and numbered and not isinstance(classes[0], np.ndarray):
        return [1]
    if numbered:
        if len(classes) != len(labels):
            msg = f"{name_of(estimator)} has {len(classes)} categories without names, and {len(labels)} are asked."
            raise ModelError(msg, hint="Pass labels in the order of its columns, or fit it on the names.")
        return list(range(len(labels)))
    known = [str(each) for each in classes]
    if not set(known).intersection(labels):
        msg = f"{name_of(estimator)} knows none of the categories {list(labels)!r}."
        raise ModelError(msg, hint=f"{did_you_mean(labels[0], known)} An unfitted one learns any.")
    return [known.index(label) if label in known else None for label in labels]


def gives_one_of(estimator: Any, labels: Sequence[str]) -> bool:
    """Whether it was fitted to give each text one of these categories: on their names, and not one by one."""
    classes = list(getattr(estimator, "classes_", ()))
    named = bool(classes) and all(isinstance(each, str) for each in classes)
    return named and {str(each) for each in classes} <= set(labels) and names_columns(estimator)


def names_columns(estimator: Any) -> bool:
    """Whether `partial_fit` can be called with its `classes_`: not for indicator matrices."""
    classes = getattr(estimator, "classes_", ())
    last = estimator.steps[-1][1] if hasattr(estimator, "steps") else estimator
    return bool(len(classes)) and not isinstance(last, _WRAPPERS)


def probabilities(estimator: Any, texts: Sequence[str]) -> Any:
    """Ask a fitted estimator; several yes/no classifiers in one (`MultiOutputClassifier`) give one column each.

    Raises
    ------
    ModelError
        It raised.
    """
    try:
        found = estimator.predict_proba(list(texts))
    except Exception as error:  # whatever the user's code raises
        msg = f"{name_of(estimator)}.predict_proba raised {type(error).__name__}: {error} (on {len(texts)} texts)."
        raise ModelError(msg, hint="It is called with a list of texts.") from error
    if isinstance(found, list) and found and getattr(found[0], "ndim", 0) == 2:
        return np.stack([each[:, 1] for each in found], axis=1)
    return found


def single(estimator: Any) -> Any:
    """Give, unfitted, the classifier that wrappers for several categories (`OneVsRestClassifier`) repeat.

    The last step of a pipeline is looked at; anything else is only copied.
    """
    copied = clone(estimator)
    if hasattr(copied, "steps"):
        name, last = copied.steps[-1]
        copied.steps[-1] = (name, _repeated(last))
        return copied
    return _repeated(copied)


def _repeated(estimator: Any) -> Any:
    return estimator.estimator if isinstance(estimator, _WRAPPERS) else estimator

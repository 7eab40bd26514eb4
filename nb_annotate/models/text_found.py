"""What a model of the user's own says of a text's categories, read with care: nonsense is refused with its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from nb_annotate.models.found import excerpt, read_score
from nb_annotate.tasks.errors import ModelError

CATEGORY_FORMS = (
    "Give back a category, a list of categories, a dict {category: score}, or a list of (category, score); an empty "
    "list says that there is none."
)


class FoundCategories(NamedTuple):
    """Categories of one text with their probabilities.

    Parameters
    ----------
    scores : dict of str to float
        0 to 1.
    complete : bool
        Whether categories that are not named are denied; otherwise nothing is said of them.
    """

    scores: dict[str, float]
    complete: bool = True


def read_categories(value: object, who: str, text: str) -> FoundCategories:
    """Read what a function gave back for a text.

    Parameters
    ----------
    value : object
        A category; a list of categories; {category: score}; a list of (category, score) or of
        {"label": category, "score": score}, one such dict; or {"labels": [...], "scores": [...]}.
    who : str
        The model's name, for messages.
    text : str
        The text that it was asked about.

    Raises
    ------
    ModelError
        It is nothing of this, a category comes twice, or a score is no probability.

    Examples
    --------
    >>> read_categories([("praise", 0.9)], "mine", "Thanks!")
    FoundCategories(scores={'praise': 0.9}, complete=True)
    """
    pairs = list(_pairs(value, who, text))
    scores: dict[str, float] = {}
    for label, score in pairs:
        if not isinstance(label, str) or not label:
            msg = f"{who} gave back the category {label!r:.80} for {excerpt(text)}: it is not a non-empty string."
            raise ModelError(msg, hint=CATEGORY_FORMS)
        if label in scores:
            msg = f"{who} gave back the category {label!r} twice for {excerpt(text)}."
            raise ModelError(msg, hint="Each category has one score.")
        scores[label] = read_score(score, who, text)
    return FoundCategories(scores)


def _pairs(value: Any, who: str, text: str) -> Iterable[tuple[Any, Any]]:
    if isinstance(value, str):
        return [(value, 1.0)]
    if isinstance(value, Mapping):
        if {"labels", "scores"} <= value.keys():
            return zip(value["labels"], value["scores"], strict=True)
        if "label" in value:
            return [(value["label"], value.get("score", 1.0))]
        return value.items()
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return [_pair(each, who, text) for each in value]
    raise _nonsense(value, who, text)


def _pair(value: Any, who: str, text: str) -> tuple[Any, Any]:
    if isinstance(value, str):
        return value, 1.0
    if isinstance(value, Mapping) and "label" in value:
        return value["label"], value.get("score", 1.0)
    if isinstance(value, Sequence) and not isinstance(value, bytes) and len(value) == 2:
        return value[0], value[1]
    raise _nonsense(value, who, text)


def _nonsense(value: object, who: str, text: str) -> ModelError:
    return ModelError(
        f"{who} gave back {value!r:.120} for {excerpt(text)}, which names no categories.", hint=CATEGORY_FORMS
    )

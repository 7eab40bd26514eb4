"""A plain function of a text as a model of categories: rules, an API, a large language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from nb_annotate.models.asked_text_model import AskedTextModel
from nb_annotate.models.found import excerpt
from nb_annotate.models.naming import name_of
from nb_annotate.models.text_found import CATEGORY_FORMS, FoundCategories, read_categories
from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.errors import ModelError


class TextFunction(AskedTextModel):
    """Makes a `TextModel` of a function that says what categories a text has. It suggests and does not learn.

    It is called once for each text, and what it said is kept.

    Parameters
    ----------
    function : callable
        `text -> category`, a list of categories, `{category: score}`, or a list of `(category, score)`. Categories
        without a score count as certain, those that are not named as denied.
    labels : sequence of str
        What is asked for; other categories are left out and counted.
    exclusive : bool
        Whether each text has exactly one of them: scores are then divided by their sum.

    Examples
    --------
    >>> def shouting(text):
    ...     return "urgent" if text.isupper() else "calm"
    >>> TextFunction(shouting, ["urgent", "calm"]).scores([TextInput("HELP"), TextInput("hello")])
    array([[1., 0.],
           [0., 1.]])
    """

    def __init__(self, function: Callable[[str], Any], labels: Sequence[str], *, exclusive: bool = False) -> None:
        super().__init__(function, name_of(function), labels, exclusive=exclusive)

    def _found(self, model: Any, inputs: Sequence[TextInput]) -> Sequence[FoundCategories]:
        return [self._of(model, each.text) for each in inputs]

    def _of(self, function: Callable[[str], Any], text: str) -> FoundCategories:
        try:
            found = function(text)
            found = found if isinstance(found, str | dict) or not hasattr(found, "__iter__") else list(found)
        except Exception as error:  # whatever the user's code raises
            msg = f"{self.name} raised {type(error).__name__}: {error} (on {excerpt(text)})."
            raise ModelError(msg, hint=CATEGORY_FORMS) from error
        return read_categories(found, self.name, text)

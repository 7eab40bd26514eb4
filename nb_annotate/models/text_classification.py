"""A text-classification pipeline in the manner of Hugging Face `transformers` as a model of categories."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from nb_annotate.models.asked_text_model import AskedTextModel
from nb_annotate.models.found import excerpt, iterable_of
from nb_annotate.models.naming import name_of
from nb_annotate.models.text_found import FoundCategories, read_categories
from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.errors import ModelError, did_you_mean

CLASSIFYING = frozenset({"text-classification", "sentiment-analysis"})
ZERO_SHOT = "zero-shot-classification"
_NAMELESS = re.compile(r"LABEL_\d+")
"""What `transformers` calls the categories of a checkpoint that does not say."""


class TextClassification(AskedTextModel):
    """Makes a `TextModel` of a callable that classifies lists of texts. It suggests and does not learn.

    `pipe(texts)` gives back, for each text, `{"label", "score"}`, a list of these, or
    `{"labels": [...], "scores": [...]}`. A pipeline that says (`pipe.task`) that it classifies texts is asked for the
    scores of all categories, and to cut texts that are too long for it; one for zero-shot classification is asked about
    `labels`.

    Parameters
    ----------
    pipe : callable
        For example `transformers.pipeline("text-classification", model=...)`.
    labels : sequence of str
        What is asked for; other categories are left out and counted. Those that are not in `pipe.model.config.id2label`
        have the score NaN.
    exclusive : bool
        Whether each text has exactly one of them: scores are then divided by their sum.

    Raises
    ------
    ModelError
        It says which categories it knows, and none of `labels` is among them.

    Examples
    --------
    >>> def pipe(texts):
    ...     return [[{"label": "praise", "score": 0.9}, {"label": "other", "score": 0.1}] for text in texts]
    >>> model = TextClassification(pipe, ["praise"])
    >>> model.scores([TextInput("Thanks!")]), model.ignored_labels
    (array([[0.9]]), Counter({'other': 1}))
    """

    def __init__(self, pipe: Callable[..., Any], labels: Sequence[str], *, exclusive: bool = False) -> None:
        super().__init__(pipe, name_of(pipe), labels, exclusive=exclusive)
        self._known = categories_of(pipe)
        if self._known:
            self._lacks = frozenset(labels).difference(self._known)
            if self._lacks.issuperset(labels):
                raise self._strange(labels[0], f"{self.name} knows none of the categories {list(labels)!r}.")

    def _found(self, model: Any, inputs: Sequence[TextInput]) -> Sequence[FoundCategories]:
        texts = [each.text for each in inputs]
        task = getattr(model, "task", None)
        wishes: dict[str, Any] = {}
        if task in CLASSIFYING:
            wishes = {"top_k": None, "truncation": True}
        elif task == ZERO_SHOT:
            wishes = {"candidate_labels": list(self.labels), "multi_label": not self.exclusive}
        try:
            returned = model(list(texts), **wishes)
            results = [returned] if isinstance(returned, Mapping) else list(iterable_of(returned, self.name, texts[0]))
        except ModelError:
            raise
        except Exception as error:  # whatever the user's code raises
            msg = f"{self.name} raised {type(error).__name__}: {error} (on {len(texts)} texts, "
            msg += f"the first {excerpt(texts[0])})."
            raise ModelError(msg, hint="It is called with a list of texts.") from error
        if len(texts) == 1 and len(results) > 1 and all(isinstance(each, Mapping) for each in results):
            results = [results]  # some versions give a list of one text back without the outer list
        if len(results) != len(texts):
            msg = f"{self.name} gave back {len(results)} results for {len(texts)} texts, the first {excerpt(texts[0])}."
            raise ModelError(msg, hint="It must give back one result for each text.")
        return [
            self._checked(read_categories(found, self.name, text), text)
            for found, text in zip(results, texts, strict=True)
        ]

    def _checked(self, found: FoundCategories, text: str) -> FoundCategories:
        """Refuse categories that it did not say it has, and those that have no name."""
        for label in found.scores:
            if self._known and label not in self._known:
                msg = f"{self.name} named the category {label!r} for {excerpt(text)}, which it did not know before."
                raise self._strange(label, msg)
            if _NAMELESS.fullmatch(label) and label not in self.labels:
                raise self._strange(label, f"{self.name} named the category {label!r} for {excerpt(text)}.")
        return found

    def _strange(self, label: str, message: str) -> ModelError:
        hint = did_you_mean(label, self._known) if self._known else ""
        if _NAMELESS.fullmatch(label) or any(_NAMELESS.fullmatch(known) for known in self._known):
            hint += (
                " Names like LABEL_0 mean that the checkpoint does not say what its categories are: set "
                'pipe.model.config.id2label = {0: "...", 1: "..."}.'
            )
        return ModelError(message, hint=hint.strip() or "Name the categories as the pipeline does.")


def categories_of(pipe: object) -> tuple[str, ...]:
    """Tell which categories a pipeline has, as its checkpoint says (`pipe.model.config.id2label`); none if it does not.

    One for zero-shot classification has whatever it is asked for: what its checkpoint says is another matter.
    """
    names = getattr(getattr(getattr(pipe, "model", None), "config", None), "id2label", None)
    if getattr(pipe, "task", None) == ZERO_SHOT or not isinstance(names, Mapping):
        return ()
    return tuple(str(name) for name in names.values())

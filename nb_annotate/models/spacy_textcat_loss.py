"""What a spaCy text categoriser is to learn from partial answers: missing values and rejects are no zeros."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from spacy.training import Example

from nb_annotate.models.text_model import FloatArray, TextLesson

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TARGET = "nb_annotate_target"


def excludes(textcat: Any) -> bool:
    """Whether the categories of a component exclude each other, as those of `textcat` do."""
    return not textcat.model.attrs.get("multi_label", textcat.support_missing_values)


def learn_from_targets(textcat: Any) -> None:
    """Have a component learn what `example_of` says, in place of the examples' `cats`.

    spaCy's `textcat` takes every category that is missing for a zero, and neither component knows of one that is not
    known. So the gradient is made here: `update` asks the component's `get_loss` for it.
    """

    def get_loss(examples: Sequence[Example], scores: Any) -> tuple[float, Any]:
        targets = [example.reference.user_data[_TARGET] for example in examples]
        exclusive = excludes(textcat)
        guessed = np.asarray(textcat.model.ops.to_numpy(scores), dtype=np.float64)
        gradient = np.stack(
            [
                gradient_of(row, yes, no, anchor, exclusive=exclusive)
                for row, (yes, no, anchor) in zip(guessed, targets, strict=True)
            ]
        )
        return float((gradient**2).mean()), textcat.model.ops.asarray(gradient.astype(np.float32))

    textcat.get_loss = get_loss


def example_of(doc: Doc, lesson: TextLesson, labels: Sequence[str], anchor: FloatArray) -> Example:
    """Make an example of a lesson.

    Parameters
    ----------
    doc : Doc
        The text.
    lesson : TextLesson
        What is known of it.
    labels : sequence of str
        All labels of the component, in its order.
    anchor : float array, shape (labels,)
        Scores to keep to where nothing is known; NaN for those that may go where they like.
    """
    yes = np.array([label in lesson.yes for label in labels])
    no = np.array([label in lesson.no for label in labels])
    reference = doc.copy()
    reference.user_data[_TARGET] = yes, no, anchor
    return Example(doc, reference)


def gradient_of(
    scores: FloatArray, yes: npt.NDArray[np.bool_], no: npt.NDArray[np.bool_], anchor: FloatArray, *, exclusive: bool
) -> FloatArray:
    """Give the gradient of the loss by the scores of one text, shape (labels,).

    Independent categories: towards 1 or 0 where that is known, towards the anchor where there is one, else 0.
    Categories that exclude each other: the gradient, by the logits, of -log of the probability of all that is still
    possible. So "not A" takes from A and gives to the others in proportion to what they have, and says nothing else. A
    text that has none of them tells nothing of how they compare.

    Examples
    --------
    >>> missing = np.full(3, np.nan)
    >>> no_first = np.array([True, False, False])
    >>> gradient_of(np.array([0.5, 0.3, 0.2]), ~no_first & False, no_first, missing, exclusive=True).round(2)
    array([ 0.5, -0.3, -0.2])
    """
    if not exclusive:
        target = np.where(yes, 1.0, np.where(no, 0.0, anchor))
        moved: FloatArray = np.where(np.isnan(target), 0.0, scores - np.nan_to_num(target))
        return moved
    if yes.any():
        target = yes / yes.sum()
    elif no.all():
        return np.zeros(len(scores))
    else:
        possible = np.where(no, 0.0, np.maximum(scores, 1e-12))
        target = possible / possible.sum()
    left: FloatArray = scores - target
    return left

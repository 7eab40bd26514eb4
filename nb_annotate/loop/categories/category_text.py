"""One text whose categories can be asked about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from nb_annotate.models.text_model import TextInput
from nb_annotate.tasks.types import Task

WHOLE = ""
"""The question about a text that asks for all categories at once; no label is empty."""


@dataclass(slots=True, eq=False)
class CategoryText:
    """One text that questions can be asked about.

    Parameters
    ----------
    key : int
        Its number in the session, in the order of the source.
    row : Task
        The row of the source.
    source_hash : int
        The input hash of its text.
    input : TextInput
        The text as models see it.
    open : set of str
        Questions that nobody has answered: `WHOLE`, or labels that are asked about one by one.
    undecided : frozenset of str
        Labels of which nothing is known.
    """

    key: int
    row: Task
    source_hash: int
    input: TextInput
    open: set[str] = field(default_factory=set)
    undecided: frozenset[str] = frozenset()


def undecided_labels(texts: Sequence[CategoryText], labels: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Tell where nothing is known yet: shape (texts, labels)."""
    rows = [[label in text.undecided for label in labels] for text in texts]
    return np.array(rows, bool).reshape(len(texts), len(labels))


def input_of(row: Task, hits: Iterable[tuple[str, int | str]]) -> TextInput:
    """Show a row to models; what the loop itself put on its card is not for them."""
    return TextInput(row["text"], {key: value for key, value in row.items() if key not in OF_THE_QUESTION}, tuple(hits))


OF_THE_QUESTION = frozenset(
    {"text", "tokens", "spans", "label", "options", "accept", "answer", "known", "origin", "context", "_slice", "_why"}
    | {"_model_version", "_input_hash", "_task_hash", "_view_id", "_session_id", "_annotator_id", "_timestamp"}
)
"""Keys that say something of one question, not of the text."""

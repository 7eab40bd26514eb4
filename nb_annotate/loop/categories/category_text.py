"""One text whose categories can be asked about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

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
    return _has([text.undecided for text in texts], labels)


def open_questions(texts: Sequence[CategoryText], labels: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Tell which categories can be asked about one by one: shape (texts, labels)."""
    return _has([text.open for text in texts], labels)


def _has(sets: Sequence[Collection[str]], labels: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Tell which labels are in which sets; most sets have all of them, and are not looked through."""
    found = np.ones((len(sets), len(labels)), bool)
    for row, members in enumerate(sets):
        if len(members) != len(labels):
            found[row] = [label in members for label in labels]
    return found


def input_of(row: Task, hits: Iterable[tuple[str, int | str]]) -> TextInput:
    """Show a row, or a card that was made of one, to models; what the loop put on the card is not for them."""
    kept: dict[str, Any] = {key: value for key, value in row.items() if key not in OF_THE_QUESTION}
    meta, why = row.get("meta"), row.get("_why")
    if why is not None and isinstance(meta, Mapping):
        ours = {"score"} if meta.get("score") == why.get("score") else set()
        ours |= {"pattern"} if why.get("reason") == "pattern" else set()
        own = {key: value for key, value in meta.items() if key not in ours}
        kept = {**kept, "meta": own} if own else {key: value for key, value in kept.items() if key != "meta"}
    return TextInput(row["text"], kept, tuple(hits))


OF_THE_QUESTION = frozenset(
    {"text", "tokens", "spans", "label", "options", "accept", "answer", "known", "origin", "context", "_slice", "_why"}
    | {"_model_version", "_input_hash", "_task_hash", "_view_id", "_session_id", "_annotator_id", "_timestamp"}
)
"""Keys that say something of one question, not of the text."""

"""An answered example as it moves between the store, files and training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nb_annotate.tasks.said import Said
from nb_annotate.tasks.types import Decision, Scope, Task


@dataclass(frozen=True, kw_only=True, slots=True)
class Record(Said):
    """One answer that counts, with its question: all that the store knows of it but its number in the log.

    Parameters
    ----------
    task : Task
        The question as it was asked: with `text`, `_input_hash`, `_task_hash` and `_view_id`, without tokens that we
        made ourselves. Its `spans` are what was suggested, or asked about.
    decision : Decision
        What was decided; its `spans` are what was marked.
    scope : {"complete", "partial", "negative", "unusable"}, optional
        What it says to training; `None` for a skipped example.
    labels : list of str, optional
        The labels that the answer is complete for, or about.
    annotator, session : str, optional
        Who, and in which sitting; `None` where a file does not say.
    started_at, ended_at : float, optional
        When the card was shown and when it was answered: seconds since 1970, UTC.
    model_version : str, optional
        The model that made the suggestions.
    source : {"propagated"}, optional
        `"propagated"` if it was taken over from an answer to a text alike.
    dataset : str, optional
        The dataset that it is from.
    place : str
        Where it stands, for people: `"news.jsonl:482"`, or dataset and task hash.
    """

    task: Task
    decision: Decision
    scope: Scope | None
    labels: list[str] | None = None
    annotator: str | None = None
    session: str | None = None
    started_at: float | None = None
    ended_at: float | None = None
    model_version: str | None = None
    source: Literal["propagated"] | None = None
    dataset: str | None = None
    place: str = ""

    @property
    def text(self) -> str:
        """The text, unmodified."""
        return self.task["text"]

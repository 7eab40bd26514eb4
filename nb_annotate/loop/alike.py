"""What the same decision would do to texts alike: looked at first, then applied, taken back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from nb_annotate.tasks.errors import AnswerError, did_you_mean
from nb_annotate.tasks.types import Decision, Task

if TYPE_CHECKING:
    import pandas as pd

    from nb_annotate.store.event import Change

By: TypeAlias = Literal["text", "string", "similar"]
WAYS: tuple[By, ...] = get_args(By)

_SHOWN = 50
_COLUMNS = (
    "id",
    "place",
    "text",
    "view_id",
    "answer",
    "start",
    "end",
    "marked",
    "label",
    "spans",
    "accept",
    "similarity",
)


@dataclass(frozen=True)
class AlikeRow:
    """A question that would be answered like the one just answered.

    `task` is the question, `decision` its answer. `similarity` goes from 0 to 1; texts that are equal up to case,
    blanks, digits and punctuation, and strings, have 1.
    """

    task: Task
    decision: Decision
    similarity: float = 1.0

    @property
    def key(self) -> int:
        """What `Alike.apply(exclude=...)` names it by: the task hash."""
        return self.task["_task_hash"]

    @property
    def place(self) -> str | None:
        """Where the row came from, for people; `None` if nobody knows."""
        origin = self.task.get("_source")
        return None if origin is None else origin["place"]


@dataclass(frozen=True)
class Alike:
    """The questions that would get the same decision; made by `Session.alike`, shown as a table in a notebook.

    Parameters
    ----------
    event_id : str
        The answer that the decision is taken from.
    by : {"text", "string", "similar"}
        How they are alike.
    rows : tuple of AlikeRow
        Most similar first, then in the order of the source.
    looked_at : int
        How many rows of the source were looked at.
    complete : bool
        Whether that was all of the source.
    notes : tuple of str
        What was left out, and why.
    """

    event_id: str
    by: By
    rows: tuple[AlikeRow, ...]
    looked_at: int
    complete: bool
    notes: tuple[str, ...]
    _propagate: Callable[[Alike, tuple[AlikeRow, ...]], Change]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def frame(self) -> pd.DataFrame:
        """One row per question; index `task_hash`.

        The columns: id, place, text, view_id, answer, start, end and marked (of a single span: code points, end
        exclusive, and its text), label, spans, accept, similarity.
        """
        import pandas as pd

        index = pd.Index([row.key for row in self.rows], name="task_hash", dtype="int64")
        return pd.DataFrame([_cells(row) for row in self.rows], columns=list(_COLUMNS), index=index)

    def apply(self, exclude: Collection[str | int] = ()) -> Change:
        """Give the same decision to all of them but the excluded ones: one change, which one `undo` takes back.

        Questions that were answered meanwhile keep their answer.

        Parameters
        ----------
        exclude : collection of str or int
            Task hashes (the index of `frame`), or ids of source rows.

        Returns
        -------
        Change
            `answers` says how many were answered; `store.revert(change)` takes them back too.

        Raises
        ------
        AnswerError
            `exclude` names what is not in the list, or the answer it is taken from was taken back.
        StoreError
            It could not be saved; nothing was.
        """
        if isinstance(exclude, str):
            msg = f"exclude={exclude!r} must be a list of task hashes or row ids."
            raise AnswerError(msg, hint=f"Write exclude=[{exclude!r}].")
        excluded = set(exclude)
        known = {row.key for row in self.rows} | {row.task.get("id") for row in self.rows}
        unknown = [value for value in exclude if value not in known]
        if unknown:
            msg = f"exclude= names {unknown[0]!r}, which is not in the list."
            raise AnswerError(msg, hint="Name task hashes, the index of .frame, or ids of rows, its column 'id'.")
        chosen = tuple(row for row in self.rows if excluded.isdisjoint({row.key, row.task.get("id")}))
        return self._propagate(self, chosen)

    def __repr__(self) -> str:
        return f"<Alike by {self.by}: {len(self.rows)} questions, {self._said()}>"

    def _repr_html_(self) -> str:
        table = self.frame[["place", "text", "marked", "label", "accept", "answer", "similarity"]].head(_SHOWN)
        filled = table.dropna(axis="columns", how="all").to_html(escape=True, index=False, border=0)
        more = f"<p>… and {len(self.rows) - _SHOWN} more in <code>.frame</code>.</p>" if len(self.rows) > _SHOWN else ""
        said = escape(f"{len(self.rows)} alike by {self.by}: {self._said()}")
        notes = "".join(f"<li>{escape(note)}</li>" for note in self.notes)
        return f"<p>{said}</p>{filled}{more}{f'<ul>{notes}</ul>' if notes else ''}"

    def _said(self) -> str:
        return f"{'all' if self.complete else 'the first'} {self.looked_at} rows looked at"


def check_way(by: object, least: object) -> None:
    """Check the arguments of `Session.alike`.

    Raises
    ------
    AnswerError
        Naming the argument, its value and what would fit.
    """
    if by not in WAYS:
        msg = f"by={by!r} is not a way of being alike."
        raise AnswerError(msg, hint=did_you_mean(by, WAYS))
    if not isinstance(least, int | float) or isinstance(least, bool) or not 0 < least <= 1:
        msg = f"least={least!r} must be a similarity above 0 and up to 1."
        raise AnswerError(msg, hint="0.8 is a good start.")


def _cells(row: AlikeRow) -> list[Any]:
    task, decision = row.task, row.decision
    spans = decision.get("spans")
    only = spans[0] if spans is not None and len(spans) == 1 else None
    place = [None] * 3 if only is None else [only["start"], only["end"], task["text"][only["start"] : only["end"]]]
    label = task.get("label") if only is None else only["label"]
    said = [task.get("id"), row.place, task["text"], task["_view_id"], decision["answer"], *place, label]
    return [*said, spans, decision.get("accept"), row.similarity]

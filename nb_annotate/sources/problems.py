"""Rows that could not be used: listed, counted and shown, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Task

if TYPE_CHECKING:
    import pandas as pd

KEPT_PROBLEMS = 1000
_SHOWN_CHARACTERS = 80


class RowError(TaskError):
    """One row cannot be used, or a part of it; knows the key and the value at fault.

    Parameters
    ----------
    message : str
        What is wrong and what was expected, without the place (the source adds it).
    key : str
        The key or column at fault, `""` if the whole row is.
    value : object
        The value at fault.
    hint : str, optional
        What to do about it.
    """

    def __init__(self, message: str, *, key: str = "", value: object = None, hint: str | None = None) -> None:
        self.key = key
        self.value = value
        super().__init__(message, hint=hint)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with one row of a source.

    Parameters
    ----------
    place : str
        File and line, or kind and row, for people: `"news.jsonl:482"`.
    key : str
        The key or column at fault, `""` if the whole row is.
    value : str
        The value as Python writes it, cut to 80 characters.
    message : str
        What is wrong and what was expected.
    hint : str or None
        The way out.
    row : int
        The row, counted from 0.
    """

    place: str
    key: str
    value: str
    message: str
    hint: str | None
    row: int

    @classmethod
    def of(cls, error: TaskError, place: str, row: int) -> Problem:
        """Turn an error about a row into a problem with its place."""
        key, value = (error.key, error.value) if isinstance(error, RowError) else ("", None)
        return cls(place, key, "" if value is None else short_repr(value), error.message, error.hint, row)

    @classmethod
    def about(cls, task: Task, error: TaskError) -> Problem:
        """Turn an error about a task into a problem with the place that the task came from."""
        origin = task.get("_source")
        return cls.of(error, "stream", -1) if origin is None else cls.of(error, origin["place"], origin["row"])

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f" {self.hint}" if self.hint else "")


class Problems:
    """What is wrong with a source, in order of the rows; the first 1000 are kept, all are counted.

    Examples
    --------
    >>> from nb_annotate.sources.opening import open_source
    >>> source = open_source(["Ana", "", "Bob"])
    >>> [task["text"] for task in source]
    ['Ana', 'Bob']
    >>> len(source.problems), source.problems.frame()["place"].tolist()
    (1, ['list[1]'])
    """

    def __init__(self) -> None:
        self._kept: list[Problem] = []
        self._count = 0

    def append(self, problem: Problem) -> None:
        """Count a problem, and keep it if there is room."""
        self._count += 1
        if len(self._kept) < KEPT_PROBLEMS:
            self._kept.append(problem)

    def frame(self) -> pd.DataFrame:
        """Give the kept problems as a frame, one row each."""
        import pandas as pd

        columns = ["place", "key", "value", "message", "hint", "row"]
        return pd.DataFrame([asdict(problem) for problem in self._kept], columns=columns)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Problem]:
        return iter(tuple(self._kept))

    def __repr__(self) -> str:
        lines = [f"{self._count} problem{'' if self._count == 1 else 's'}"]
        lines += [f"  {problem}" for problem in self._kept[:10]]
        if self._count > len(lines) - 1:
            lines.append(f"  and {self._count - len(lines) + 1} more: see .frame()")
        return "\n".join(lines)


def short_repr(value: Any) -> str:
    """Write a value as Python does, cut to 80 characters.

    Examples
    --------
    >>> short_repr("Ana")
    "'Ana'"
    """
    if isinstance(value, str | bytes):
        value = value[: _SHOWN_CHARACTERS + 1]
    written = repr(value)
    return written if len(written) <= _SHOWN_CHARACTERS else written[: _SHOWN_CHARACTERS - 1] + "…"

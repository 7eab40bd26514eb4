"""Rows that cannot be used, whatever is wrong with them: other tools nest values in ways that nobody foresees."""

from __future__ import annotations

from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.tasks.errors import TaskError

UNUSABLE = (TaskError, TypeError, ValueError, KeyError, IndexError, AttributeError)
"""What a reader meets in a row of which some part is missing or of another kind: the row is told, and the rest is read."""


def problem_of(error: Exception, place: str, row: int) -> Problem:
    """Say what is wrong with a row.

    Parameters
    ----------
    error : Exception
        One of `UNUSABLE`.
    place : str
        Where the row stands, for people.
    row : int
        Its number, from 0.

    Examples
    --------
    >>> print(problem_of(KeyError("start"), "file.json[3]", 3))
    file.json[3]: Something in it is missing or of another kind than it must be (KeyError: 'start').
    """
    if isinstance(error, TaskError):
        return Problem.of(error, place, row)
    message = f"Something in it is missing or of another kind than it must be ({type(error).__name__}: {error})."
    return Problem.of(RowError(message), place, row)

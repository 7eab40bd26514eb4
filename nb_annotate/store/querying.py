"""Pandas queries on frames of answers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from nb_annotate.tasks.errors import StoreError


def found_by(frame: pd.DataFrame, query: str) -> npt.NDArray[np.bool_]:
    """Tell for each row of a frame whether a pandas query finds it; what is missing is not found.

    Raises
    ------
    StoreError
        The query is none, names a column that there is not, or does not say yes or no of each row.

    Examples
    --------
    >>> found_by(pd.DataFrame({"answer": ["accept", "reject"]}), "answer == 'accept'").tolist()
    [True, False]
    """
    hint = f"It is a pandas query on the columns {', '.join(map(str, frame.columns))}."
    try:
        said: object = frame.eval(query)
    except Exception as error:  # pandas raises whatever its parser met
        msg = f"query={query!r} cannot be answered: {error}."
        raise StoreError(msg, hint=hint) from error
    try:  # not by frame.query: what is no yes or no would be looked up as names of rows
        return _truths(said)
    except (TypeError, ValueError) as error:
        msg = f"query={query!r} does not say yes or no of each row."
        raise StoreError(msg, hint=f"{hint} For example: answer == 'accept' and seconds > 1.") from error


def _truths(said: object) -> npt.NDArray[np.bool_]:
    """Read what a query says of each row; raises TypeError or ValueError if that is no truth."""
    if not isinstance(said, pd.Series | np.ndarray):
        raise TypeError
    return pd.Series(said).astype("boolean").fillna(value=False).to_numpy(bool)

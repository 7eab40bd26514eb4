"""Answers put beside the rows that they are about."""

from __future__ import annotations

import pandas as pd

from nb_annotate.tasks.errors import SourceError, did_you_mean
from nb_annotate.tasks.hashing import input_hash

_NO_TEXT = -1


def join_by_content(frame: pd.DataFrame, answers: pd.DataFrame, text: str) -> pd.DataFrame:
    """Left-join the answers to the rows of a frame by the content of the text.

    Raises
    ------
    SourceError
        The frame has no such column.
    """
    if text not in frame.columns:
        msg = f"The frame has no column {text!r}."
        raise SourceError(msg, hint=did_you_mean(text, map(str, frame.columns)))
    by_input = answers.drop(columns=["text", "index"]).set_index("input_hash")
    keys = frame[text].map(lambda value: input_hash(value) if isinstance(value, str) else _NO_TEXT)
    renamed = by_input.rename(columns={name: f"{name}_answer" for name in by_input.columns if name in frame.columns})
    return frame.assign(_input_hash=keys).join(renamed, on="_input_hash").drop(columns="_input_hash")

"""One row per span, from a frame of answers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from nb_annotate.store import columns as make

_ROW_KEYS = ("id", "index", "text", "answer", "scope", "annotator", "flagged", "input_hash", "ended_at")
_OF_SPAN = ("start", "end", "label", "token_start", "token_end", "score", "source")


def spans_frame(answers: pd.DataFrame) -> pd.DataFrame:
    """List the spans of the answers, with the keys of their rows; token numbers are inclusive."""
    rows: list[int] = []
    numbers: list[int] = []
    texts: list[str] = []
    cells: dict[str, list[Any]] = {name: [] for name in _OF_SPAN}
    for row, (text, spans) in enumerate(zip(answers["text"], answers["spans"], strict=True)):
        for number, span in enumerate(spans or ()):
            rows.append(row)
            numbers.append(number)
            texts.append(text[span["start"] : span["end"]])
            for name, values in cells.items():
                values.append(span.get(name))
    frame = pd.DataFrame(
        {
            "start": make.integers(cells["start"]),
            "end": make.integers(cells["end"]),
            "label": make.strings(cells["label"]),
            "span_text": make.strings(texts),
            "token_start": pd.array(cells["token_start"], dtype="Int64"),
            "token_end": pd.array(cells["token_end"], dtype="Int64"),
            "score": make.floats(cells["score"]),
            "source": make.objects(cells["source"]),
            "span_no": make.integers(numbers),
        }
    )
    positions = np.array(rows, dtype="int64")
    keys = answers[list(_ROW_KEYS)].take(positions)
    frame.index = keys.index
    return pd.concat([frame, keys], axis=1)

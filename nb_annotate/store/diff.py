"""What changed in a dataset between two moments."""

from __future__ import annotations

import pandas as pd

from nb_annotate.store import columns as make
from nb_annotate.store.cells import EDITABLE, plain_cell

_COMPARED = (*EDITABLE, "scope", "labels")


def difference(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """List the answers that were added, removed or changed; columns in pairs, before and after.

    Both frames are made by `answers_frame`; a row is known by its annotator and task hash.
    """
    old, new = (
        dict(zip(zip(frame["annotator"], frame.index, strict=True), range(len(frame)), strict=True))
        for frame in (before, after)
    )
    cells = {name: (before[name].tolist(), after[name].tolist()) for name in _COMPARED}
    found = []
    for key in [*old, *(key for key in new if key not in old)]:
        left = None if key not in old else [cells[name][0][old[key]] for name in _COMPARED]
        right = None if key not in new else [cells[name][1][new[key]] for name in _COMPARED]
        if left is None or right is None:
            fields = list(_COMPARED)
        else:
            pairs = zip(_COMPARED, left, right, strict=True)
            fields = [name for name, one, other in pairs if plain_cell(one) != plain_cell(other)]
        if fields:
            found.append((key, left, right, fields))
    nothing = [None] * len(_COMPARED)
    texts = [after["text"].iloc[new[key]] if key in new else before["text"].iloc[old[key]] for key, *_ in found]
    frame = pd.DataFrame(
        {
            "change": make.strings([_name(left, right) for _, left, right, _ in found]),
            "annotator": make.strings([key[0] for key, *_ in found]),
            "text": make.strings(texts),
            "fields": make.objects([fields for *_, fields in found]),
        }
    )
    for number, name in enumerate(_COMPARED):
        frame[f"{name}_before"] = make.objects([(left or nothing)[number] for _, left, _, _ in found])
        frame[f"{name}_after"] = make.objects([(right or nothing)[number] for _, _, right, _ in found])
    frame.index = pd.Index([key[1] for key, *_ in found], dtype="int64", name="task_hash")
    return frame


def _name(left: object, right: object) -> str:
    if left is None:
        return "added"
    return "removed" if right is None else "changed"

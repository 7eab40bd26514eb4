"""What training cannot use: listed, never dropped in silence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nb_annotate.merging.merged import MergedText

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class LeftOut:
    """One thing that answers say and a component does not learn.

    Parameters
    ----------
    component : str
        The component, empty where it is about all of them.
    what : str
        `"span 3-9 BRAND"`, `"category Refund"` or `"the text"`.
    why : str
        In a few words that follow "because".
    merged : MergedText
        The text.
    """

    component: str
    what: str
    why: str
    merged: MergedText


def left_out_frame(left_out: Iterable[LeftOut]) -> pd.DataFrame:
    """Make a frame of what training cannot use: component, what, why, text, task_hash, dataset, place; one row each.

    Examples
    --------
    >>> left_out_frame([]).columns.tolist()[:3]
    ['component', 'what', 'why']
    """
    import pandas as pd

    rows = [
        (each.component, each.what, each.why, each.merged.text, newest.task["_task_hash"], newest.dataset, newest.place)
        for each in left_out
        for newest in each.merged.records[-1:]
    ]
    return pd.DataFrame(rows, columns=["component", "what", "why", "text", "task_hash", "dataset", "place"])

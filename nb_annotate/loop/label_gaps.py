"""Labels of answers beside the labels of a card: what changed between two runs is said, not left to be found out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from nb_annotate.store.store import Store

if TYPE_CHECKING:
    import pandas as pd

    from nb_annotate.loop.bulletin import Bulletin

CODE = "labels"
"""Of the notice."""


_RENAMED = "If it was renamed in the store, run the cell again with the name that it has there."


@dataclass(frozen=True)
class LabelGap:
    """One label: whether it is asked for now, and how many answers say what about it.

    `complete` answers were complete for it, `incomplete` ones were complete for other labels only, `judged` are yes/no
    answers about it.
    """

    label: str
    asked: bool
    complete: int
    incomplete: int
    judged: int


def label_gaps(store: Store, dataset: str, annotator: str, asked: Sequence[str]) -> list[LabelGap]:
    """Count the answers for each label that is asked for or was."""
    sets = store.label_sets(dataset, annotator)
    named = dict.fromkeys([*asked, *(label for labels, _, _ in sets for label in labels)])

    def count(label: str, *, has: bool, scopes: set[str]) -> int:
        return sum(number for labels, scope, number in sets if scope in scopes and (label in labels) == has)

    return [
        LabelGap(
            label,
            label in asked,
            count(label, has=True, scopes={"complete"}),
            count(label, has=False, scopes={"complete"}),
            count(label, has=True, scopes={"partial", "negative"}),
        )
        for label in named
    ]


def gaps_frame(gaps: Sequence[LabelGap]) -> pd.DataFrame:
    """Make a frame: index label; asked, complete, incomplete, judged."""
    import pandas as pd

    index = pd.Index([gap.label for gap in gaps], name="label", dtype=object)
    rows = [(gap.asked, gap.complete, gap.incomplete, gap.judged) for gap in gaps]
    return pd.DataFrame(rows, columns=["asked", "complete", "incomplete", "judged"], index=index)


def tell_label_gaps(bulletin: Bulletin, gaps: Sequence[LabelGap], dataset: str) -> None:
    """Say which labels old answers are not complete for, which are asked for no more, and how to rename."""
    said = any(notice.code == CODE for notice in bulletin.notices)
    former = [gap for gap in gaps if not gap.asked and gap.complete + gap.judged]
    lacking = [gap for gap in gaps if gap.asked and gap.incomplete]
    unknown = [gap for gap in gaps if gap.asked and former and not gap.complete + gap.judged]
    if not former and not lacking:
        if said:
            bulletin.notify("info", CODE, "The labels of the answers and of this card fit together again.")
        return
    parts = []
    if lacking:
        listed = ", ".join(f"{gap.incomplete} for {gap.label!r}" for gap in lacking)
        parts.append(f"Answers that are not complete, because the label was not asked for then: {listed}.")
    if former:
        listed = ", ".join(f"{gap.label!r} ({gap.complete + gap.judged})" for gap in former)
        parts.append(f"Labels of answers that this card does not ask for: {listed}; the answers are kept.")
    bulletin.notify("warning" if lacking else "info", CODE, " ".join(parts), _hint(former, unknown, lacking, dataset))


def _hint(
    former: Sequence[LabelGap], unknown: Sequence[LabelGap], lacking: Sequence[LabelGap], dataset: str
) -> str | None:
    names = [gap.label for gap in unknown]
    near = {old.label: get_close_matches(old.label, names, n=1, cutoff=0.6) for old in former}
    pairs = [(old, found[0]) for old, found in near.items() if found]
    if not pairs and len(former) == len(names) == 1:
        pairs = [(former[0].label, names[0])]
    if pairs:
        calls = "; ".join(f"session.store.rename_label({dataset!r}, {old!r}, {new!r})" for old, new in pairs)
        return f"If a label has a new name: {calls}, then run the cell again. {_RENAMED}"
    if not lacking:
        return None
    label = lacking[0].label
    return f"session.focus(session.df['labels'].map(lambda names: {label!r} not in (names or []))) asks them again."

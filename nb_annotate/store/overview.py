"""What is in a store: datasets, and how often each label was given."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store import columns as make
from nb_annotate.store.encoding import from_json
from nb_annotate.store.schema import current, events
from nb_annotate.tasks.types import ANSWERS


def datasets_frame(connection: sa.Connection) -> pd.DataFrame:
    """Make a frame with one row per dataset that has answers, by name."""
    query = (
        sa.select(
            current.c.dataset,
            current.c.annotator,
            current.c.answer,
            events.c.view_id,
            sa.func.count(),
            sa.func.sum(current.c.flagged),
            sa.func.min(events.c.ended_at),
            sa.func.max(events.c.ended_at),
        )
        .join(events, events.c.seq == current.c.seq)
        .group_by(current.c.dataset, current.c.annotator, current.c.answer, events.c.view_id)
        .order_by(current.c.dataset, current.c.annotator, events.c.view_id)
    )
    groups: dict[str, list[Any]] = {}
    for row in connection.execute(query):
        groups.setdefault(row.dataset, []).append(tuple(row)[1:])
    counted = {name: Counter[str]() for name in groups}
    for name, rows in groups.items():
        for _, answer, _, number, flagged, *_ in rows:
            counted[name].update({"answers": number, answer: number, "flagged": int(flagged)})
    return pd.DataFrame(
        {
            "dataset": make.strings(list(groups)),
            **{
                column: make.integers([counts[column] for counts in counted.values()])
                for column in ("answers", *ANSWERS, "flagged")
            },
            "annotators": make.objects([list(dict.fromkeys(row[0] for row in rows)) for rows in groups.values()]),
            "view_ids": make.objects([list(dict.fromkeys(row[2] for row in rows)) for rows in groups.values()]),
            "first_at": make.times([min(row[5] for row in rows) for rows in groups.values()]),
            "last_at": make.times([max(row[6] for row in rows) for rows in groups.values()]),
        }
    )


def labels_frame(connection: sa.Connection) -> pd.DataFrame:
    """Make a frame with one row per dataset and label: in how many answers of each kind, in how many spans."""
    query = (
        sa.select(events.c.dataset, events.c.answer, events.c.spans, events.c.accept, events.c.label)
        .where(events.c.seq.in_(sa.select(current.c.seq)))
        .order_by(events.c.seq)
    )
    counted: dict[tuple[str, str], Counter[str]] = {}
    for dataset, answer, spans, accept, label in connection.execute(query):
        in_spans = [] if spans is None else [span["label"] for span in from_json(spans)]
        chosen = [] if accept is None else from_json(accept)
        asked = [] if label is None else [label]
        for name in {*in_spans, *chosen, *asked}:
            counted.setdefault((dataset, name), Counter())[answer] += 1
        for name in in_spans if answer == "accept" else ():
            counted[dataset, name]["spans"] += 1
    rows = sorted(counted)
    return pd.DataFrame(
        {
            "dataset": make.strings([dataset for dataset, _ in rows]),
            "label": make.strings([label for _, label in rows]),
            **{name: make.integers([counted[row][name] for row in rows]) for name in (*ANSWERS, "spans")},
        }
    )

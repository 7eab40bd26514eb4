"""Answers to made-up texts, put into a store as somebody would have given them."""

from __future__ import annotations

import random
from typing import Any

import nb_annotate as nba
from nb_annotate.merging.merge import merge
from nb_annotate.merging.merged import MergedText
from nb_annotate.store.event import NewEvent
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.scope import scope_of

WORDS = ("amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "haze", "isle", "jade", "kelp", "loam", "mist")


def texts(count: int, seed: int = 0) -> list[str]:
    """Make texts that are not like each other."""
    drawn = random.Random(seed)
    return [" ".join(drawn.choices(WORDS, k=9)) + f" {seed}x{number}" for number in range(count)]


def put(store: nba.Store, dataset: str, tasks: list[dict[str, Any]], view: str = "ner_manual") -> None:
    """Store answers; a task's `answer`, `accept` and `labels` are the decision, its spans are marked or asked about."""
    events = []
    for number, task in enumerate(tasks):
        row = dict(task)
        said, labels, accept = row.pop("answer", "accept"), row.pop("labels", ["X"]), row.pop("accept", None)
        annotator = row.pop("annotator", "ana")
        spans = row.get("spans", []) if view in {"ner", "ner_manual", "spans_manual"} else None
        asked = set_hashes(row, view)
        events.append(
            NewEvent(
                id=f"{dataset} {view} {annotator} {asked['_task_hash']} {store.last_seq(dataset)}", kind="answer",
                dataset=dataset, annotator=annotator, session="s", task_hash=asked["_task_hash"],
                input_hash=asked["_input_hash"], view_id=view, text=asked["text"], task=asked,
                decision={"answer": said, "spans": spans, "accept": accept, "label": row.get("label")},
                scope=scope_of(view, said), labels=labels, started_at=1e9 + number, ended_at=1e9 + number + 2,
            )
        )  # fmt: skip
    store.append(events)


def merged(store: nba.Store, *datasets: str) -> list[MergedText]:
    """Read what the answers of datasets say together."""
    return merge(record for dataset in datasets for record in store.records(dataset)).texts


def span(text: str, marked: str, label: str = "X") -> dict[str, Any]:
    """Mark the first place of a string."""
    start = text.index(marked)
    return {"start": start, "end": start + len(marked), "label": label}

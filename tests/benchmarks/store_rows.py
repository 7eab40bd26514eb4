"""Answers for the benchmarks of the store: made up, but of the size of real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from nb_annotate.store.event import NewEvent
from nb_annotate.store.store import Store
from nb_annotate.tasks.hashing import input_hash, task_hash

DATASET = "news"
ANNOTATOR = "ana"
BATCH = 5000
_WORDS = ["the", "of", "rain", "stops", "play", "Ana", "Porto", "market", "price", "moves", "sings", "bank", "river"]


def answers(count: int, seed: int) -> Iterator[NewEvent]:
    """Make answers to different texts of some 130 characters, with up to three spans each."""
    rng = random.Random(seed)
    for number in range(count):
        text = f"{' '.join(rng.choices(_WORDS, k=24))} {seed}-{number}"
        starts = range(0, 10 * rng.randint(0, 3), 10)
        yield NewEvent(
            id=str(UUID(int=rng.getrandbits(128))),
            kind="answer",
            dataset=DATASET,
            annotator=ANNOTATOR,
            session="benchmark",
            task_hash=task_hash({"text": text}, "ner_manual"),
            input_hash=input_hash(text),
            view_id="ner_manual",
            text=text,
            task={"id": number, "_source": {"place": f"row {number}", "row": number, "index": number}},
            decision={
                "answer": rng.choices(("accept", "reject", "ignore"), (8, 1, 1))[0],
                "spans": [
                    {"start": start, "end": start + 5, "label": "PERSON", "token_start": 1, "token_end": 1}
                    for start in starts
                ],
                "flagged": False,
            },
            scope="complete",
            labels=["PERSON", "ORG"],
            started_at=1.7e9 + number,
            ended_at=1.7e9 + number + 3.25,
        )


def fill(path: Path, count: int, seed: int = 0) -> None:
    """Make a store with so many answers."""
    made = answers(count, seed)
    with Store(path) as store:
        for first in range(0, count, BATCH):
            store.append([event for event, _ in zip(made, range(min(BATCH, count - first)), strict=False)])

"""Answers of every kind, for round trips."""

from __future__ import annotations

from dataclasses import replace

from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.scope import scope_of


def record(view, task, answer="accept", labels=("PERSON",), **more):
    """Make the record that the store would give."""
    decided = {key: more.pop(key) for key in ("spans", "accept", "label", "note", "flagged") if key in more}
    names = None if labels is None else list(labels)
    decision = {
        "answer": answer,
        "spans": None,
        "accept": None,
        "label": None,
        "note": None,
        "flagged": False,
        **decided,
    }
    if names is not None:
        decision["labels"] = names
    asked = set_hashes(task, view)
    if more.get("model_version") is not None:
        asked = {**asked, "_model_version": more["model_version"]}
    given = {"annotator": "ana", "session": "sitting", "started_at": 1_700_000_000.25, "ended_at": 1_700_000_002.123456}
    return Record(
        task=asked, decision=decision, labels=names, **{"scope": scope_of(view, answer), **given, **more}
    )  # fmt: skip


TEXT = "Ana moves to Porto 🎉"
ANA = {"start": 0, "end": 3, "label": "PERSON", "token_start": 0, "token_end": 0}
ASKED = {"start": 13, "end": 18, "label": "CITY", "score": 0.875, "source": "crf", "pattern": 3}
OPTIONS = [{"id": "A", "text": "a"}, {"id": "B", "text": "b"}]

RECORDS = {
    "plain": record("ner_manual", {"text": TEXT}, spans=[ANA]),
    "nothing there": record("ner_manual", {"text": "No name\r\n\u2028", "id": 7}, spans=[]),
    "untouched": record("ner_manual", {"text": "Untouched", "id": "7"}, spans=None),
    "corrected": record(
        "ner_manual", {"text": "Ana corrected", "spans": [{**ANA, "label": "ORG", "score": 0.5}]},
        spans=[ANA], model_version="v3", note="", flagged=True,
    ),
    "suggestion rejected": record(
        "ner_manual", {"text": "Ana rejected", "spans": [ANA], "meta": {"score": 0.25}}, "reject", note='Odd, "quoted"\n',
    ),
    "overlapping": record(
        "spans_manual", {"text": TEXT, "tokens": [{"text": "Ana", "start": 0, "end": 3, "id": 0, "ws": True}]},
        spans=[ANA, {"start": 0, "end": 9, "label": "B-PER / x\ty"}], labels=["PERSON", "B-PER / x\ty"],
    ),
    "yes": record("ner", {"text": TEXT, "spans": [ASKED], "label": "CITY"}, spans=[ASKED], label="CITY", labels=["CITY"],
                  ended_at=1_700_000_002),
    "no": record("ner", {"text": "Ana in Rome", "spans": [ASKED | {"start": 7, "end": 11}], "label": "CITY",
                         "known": [ANA]}, "reject", spans=[ASKED | {"start": 7, "end": 11}], label="CITY",
                 labels=["CITY"]),
    "no and nothing else": record(
        "ner", {"text": "Only Ana", "spans": [{**ANA, "start": 5, "end": 8}], "label": "PERSON"}, "reject",
        spans=[], label="PERSON", scope="complete",
    ),
    "skipped": record("ner", {"text": "Skipped Ana", "spans": [ASKED | {"start": 8, "end": 11}], "label": "CITY"},
                      "ignore", spans=[ASKED | {"start": 8, "end": 11}], label="CITY", labels=["CITY"]),
    "category": record("classification", {"text": TEXT, "label": "NEWS"}, label="NEWS", labels=["NEWS"]),
    "choice": record("choice", {"text": TEXT, "options": OPTIONS, "accept": ["B"]}, accept=["A"], labels=["A", "B"]),
    "none chosen": record("choice", {"text": "None", "options": OPTIONS}, accept=[], labels=["A", "B"]),
    "propagated": record("choice", {"text": "Copied", "options": OPTIONS}, accept=["A"], labels=["A"],
                         source="propagated", started_at=None),
    "of a relabelled task": record("ner_manual", {"text": "Partial Ana"}, spans=[], labels=[], scope="partial"),
    "keys of answers in the question": record(
        "text", {"text": "Read", "answer": "reject", "note": "theirs", "_session_id": "old", "flagged": True},
        labels=[], ended_at=None, started_at=None, annotator=None, session=None,
    ),
    "cut": record("ner_manual", {"text": "Cut out.", "origin": {"id": None, "start": 12, "input_hash": 99},
                                 "context": {"before": "a", "after": ""}, "_slice": "random",
                                 "_source": {"place": "x.jsonl:3", "row": 2, "index": ["a", 1]}}, spans=[]),
}  # fmt: skip
"""By what they are."""


def content(one):
    """Leave out where a record stands."""
    return replace(one, dataset=None, place="")

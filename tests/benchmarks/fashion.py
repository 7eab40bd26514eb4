"""The fashion corpus as the span models take it, for benchmarks."""

from __future__ import annotations

import json
import os
from pathlib import Path

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.patterns import PatternMatcher

LABEL = "FASHION_BRAND"
Text = tuple[Passage, tuple[TokenSpan, ...]]


def _folder() -> Path:
    named = os.environ.get("NB_ANNOTATE_SHARED_DATA")
    data = Path(named) if named else Path(__file__).resolve().parent.parent.parent.parent / "shared" / "data"
    return data / "fashion_brands"


def _rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (_folder() / name).read_text(encoding="utf-8").splitlines()]


def texts_of(file: str, count: int | None = None) -> list[Text]:
    """Read texts with their gold spans; pattern hits are marked."""
    tokenizer = load_tokenizer("blank:en")
    matcher = PatternMatcher(tokenizer, _rows("patterns.jsonl"), resolve="all")
    texts: list[Text] = []
    for row in _rows(file)[:count]:
        hits = tuple((hit["token_start"], hit["token_end"] + 1, hit["label"]) for hit in matcher.find(row["text"]))
        passage = Passage.of(row["text"], tokenizer.tokenize(row["text"]), hits=hits)
        places = [(passage.tokens_of(span["start"], span["end"]), span["label"]) for span in row["spans"]]
        texts.append((passage, tuple((*place, label) for place, label in places if place is not None)))
    return texts


def lessons_of(texts: list[Text]) -> list[Lesson]:
    """Make lessons of complete answers."""
    return [Lesson(passage, 0, len(passage), frozenset({LABEL}), gold) for passage, gold in texts if len(passage)]

"""Passages of whitespace-separated words, for tests of the CRF."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.tasks.types import Token


def passage_of(text: str, cuts: tuple[int, ...] = (), hits: tuple[TokenSpan, ...] = ()) -> Passage:
    """Cut at single spaces."""
    tokens: list[Token] = []
    start = 0
    for number, word in enumerate(text.split(" ") if text else []):
        tokens.append({"text": word, "start": start, "end": start + len(word), "id": number})
        start += len(word) + 1
    return Passage.of(text, tokens, cuts, hits)


def answered(text: str, *accepted: TokenSpan, labels: tuple[str, ...] = ("FRUIT",)) -> Lesson:
    """Make a complete lesson."""
    passage = passage_of(text)
    return Lesson(passage, 0, len(passage), frozenset(labels), accepted)


def fruit_lessons(count: int) -> list[Lesson]:
    """Make texts, all different, every second one with a fruit."""
    fruits = ["apple", "pear", "plum", "fig", "sweet cherry", "ripe peach", "kiwi"]
    lessons = []
    for number in range(count):
        if number % 2:
            lessons.append(answered(f"On day {number} nobody was hungry at all"))
        else:
            fruit = fruits[number // 2 % len(fruits)]
            end = 4 + len(fruit.split())
            lessons.append(answered(f"She{number} eats a fresh {fruit} before noon", (4, end, "FRUIT")))
    return lessons


def corpus(folder: Path, name: str, file: str, count: int | None = None) -> list[tuple[Passage, tuple[TokenSpan, ...]]]:
    """Read texts with their gold spans in tokens, and with the pattern hits where the corpus has patterns."""
    path = folder / name / file
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    patterns = folder / name / "patterns.jsonl"
    tokenizer = load_tokenizer("blank:en")
    matcher = PatternMatcher(tokenizer, _rows(patterns.read_text(encoding="utf-8")), resolve="all")
    read = []
    for row in _rows(text)[:count]:
        found = matcher.find(row["text"])
        hits = tuple((hit["token_start"], hit["token_end"] + 1, hit["label"]) for hit in found)
        passage = Passage.of(row["text"], tokenizer.tokenize(row["text"]), hits=hits)
        places = [(passage.tokens_of(span["start"], span["end"]), span["label"]) for span in row["spans"]]
        read.append((passage, tuple((*place, label) for place, label in places if place is not None)))
    return read


def _rows(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]

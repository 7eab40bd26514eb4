"""The texts that ship: enough of them, varied, and with a gold that can be trusted."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.matcher import Matcher

from nb_annotate import samples
from nb_annotate.tasks.errors import SourceError
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import Span, Task

TEXTS = ("news.jsonl", "support.jsonl", "issues.jsonl", "scripts.jsonl")
SPAN_FILES = ("news.jsonl", "scripts.jsonl")
ENTITIES = {"PERSON", "ORG", "LOCATION", "PRODUCT"}
CATEGORIES = {
    "support.jsonl": {"Refund", "Delivery", "Technical problem", "Praise", "Question"},
    "issues.jsonl": {"Bug", "Docs", "Feature", "Install", "Performance"},
}
# First words of the Unicode names of letters.
ALPHABETS = (
    "LATIN", "ARABIC", "HEBREW", "DEVANAGARI", "CJK", "HIRAGANA", "KATAKANA", "THAI", "GREEK", "CYRILLIC",
)  # fmt: skip
LANGUAGES = {"de", "fr", "es", "tr", "ar", "he", "hi", "zh", "ja", "th", "el", "ru", "mixed"}


def surface(task: Task, span: Span) -> str:
    return task["text"][span["start"] : span["end"]]


@pytest.mark.parametrize(
    ("name", "least"), [("news.jsonl", 180), ("support.jsonl", 100), ("issues.jsonl", 250), ("scripts.jsonl", 40)]
)
def test_there_are_enough_texts(name: str, least: int) -> None:
    assert len(samples.load(name)) >= least


def test_ids_and_texts_are_unique() -> None:
    tasks = [task for name in TEXTS for task in samples.load(name)]
    assert len({task["id"] for task in tasks}) == len(tasks)
    assert len({task["text"] for task in tasks}) == len(tasks)


def test_texts_are_short_and_news_vary_in_length() -> None:
    assert max(len(task["text"]) for name in TEXTS for task in samples.load(name)) <= 400
    words = [len(task["text"].split()) for task in samples.load("news.jsonl")]
    assert min(words) >= 6
    assert 35 <= max(words) <= 45
    assert any("\n" in task["text"] for task in samples.load("news.jsonl"))


@pytest.mark.parametrize("name", TEXTS)
def test_the_shipped_file_holds_no_gold(name: str) -> None:
    rows = [json.loads(line) for line in samples.path(name).read_text(encoding="utf-8").splitlines()]
    assert rows == samples.load(name)
    assert {key for row in rows for key in row} <= {"id", "text", "meta"}


@pytest.mark.parametrize("name", TEXTS)
def test_gold_adds_one_answer_to_every_text(name: str) -> None:
    answer = "labels" if name in CATEGORIES else "spans"
    plain, gold = samples.load(name), samples.load(name, gold=True)
    assert [{key: value for key, value in task.items() if key != answer} for task in gold] == plain
    assert all(isinstance(task.get(answer), list) for task in gold)
    gold_file = samples.path(name.replace(".jsonl", ".gold.jsonl"))
    assert len(gold_file.read_text(encoding="utf-8").splitlines()) == len(plain)


@pytest.mark.parametrize("name", SPAN_FILES)
def test_gold_spans_are_words_inside_the_text_and_apart(name: str) -> None:
    for task in samples.load(name, gold=True):
        end = 0
        for span in task["spans"]:
            check_span(task["text"], span, where=task["id"])
            marked = surface(task, span)
            assert span["start"] >= end, task["id"]
            assert marked == marked.strip(), task["id"]
            assert unicodedata.category(marked[0])[0] in "LN", (task["id"], marked)
            # A span that left a combining mark behind would cut a character in two.
            assert not unicodedata.combining((task["text"] + " ")[span["end"]]), (task["id"], marked)
            end = span["end"]


def test_news_spans_lie_on_token_borders() -> None:
    nlp = spacy.blank("en")
    for task in samples.load("news.jsonl", gold=True):
        doc = nlp(task["text"])
        assert doc.text == task["text"]
        for span in task["spans"]:
            assert doc.char_span(span["start"], span["end"]) is not None, (task["id"], surface(task, span))


def test_every_news_label_is_frequent_and_some_texts_have_none() -> None:
    tasks = samples.load("news.jsonl", gold=True)
    counts = Counter(span["label"] for task in tasks for span in task["spans"])
    assert set(counts) == ENTITIES
    assert min(counts.values()) >= 25
    assert 0.15 <= sum(not task["spans"] for task in tasks) / len(tasks) <= 0.3


@pytest.mark.parametrize(
    ("name", "opening", "expected"),
    [
        ("news.jsonl", "Ana Sousa leaves", ["Ana Sousa", "Brackenfold Bank", "Évora"]),
        ("news.jsonl", "Two wheels, no plan", ["Mei-Ling Castro", "Madeleine", "Porto", "Tbilisi"]),
        ("scripts.jsonl", "Une chercheuse 👩🏽‍🔬", ["Aïcha Benmoulay"]),
        ("scripts.jsonl", "🏳️‍🌈 March", ["Ljubljana", "Špela Čokl", "Nočna Čajnica"]),
        ("scripts.jsonl", "عائلة 👨‍👩‍👧‍👦", ["أسوان", "النيل"]),
        ("scripts.jsonl", "พัดลมรุ่น", ["ลมเย็น 9"]),
    ],
)
def test_gold_marks_exactly_the_names(name: str, opening: str, expected: list[str]) -> None:
    [task] = [task for task in samples.load(name, gold=True) if task["text"].startswith(opening)]
    assert [surface(task, span) for span in task["spans"]] == expected


def test_one_word_may_be_a_person_a_place_or_part_of_a_company() -> None:
    """The samples are no word list: a model has to read the context."""
    labels: dict[str, set[str]] = {}
    for task in samples.load("news.jsonl", gold=True):
        for span in task["spans"]:
            labels.setdefault(surface(task, span).split()[0], set()).add(span["label"])
    assert labels["Florence"] == {"PERSON", "LOCATION"}
    assert labels["Bristol"] == {"ORG", "LOCATION"}
    assert labels["Albert"] == {"PERSON", "PRODUCT"}


@pytest.mark.parametrize("name", CATEGORIES)
def test_messages_and_issues_have_one_or_more_categories(name: str) -> None:
    rows: list[dict[str, Any]] = [dict(task) for task in samples.load(name, gold=True)]
    answers = [row["labels"] for row in rows]
    counts = Counter(label for labels in answers for label in labels)
    assert set(counts) == CATEGORIES[name]
    assert min(counts.values()) >= 15
    assert all(len(set(labels)) == len(labels) > 0 for labels in answers)
    assert any(len(labels) > 1 for labels in answers)


def test_scripts_cover_alphabets_directions_and_joined_characters() -> None:
    texts = [task["text"] for task in samples.load("scripts.jsonl")]
    names = Counter(unicodedata.name(character, "").split(" ")[0] for text in texts for character in text)
    assert [alphabet for alphabet in ALPHABETS if names[alphabet] < 10] == []
    directions = [{unicodedata.bidirectional(character) for character in text} for text in texts]
    assert sum("L" in found and bool(found & {"R", "AL"}) for found in directions) >= 3
    assert any("\u200d" in text for text in texts)
    assert sum(unicodedata.normalize("NFC", text) != text for text in texts) >= 4


def test_scripts_say_their_language() -> None:
    languages = Counter(task["meta"]["language"] for task in samples.load("scripts.jsonl"))
    assert set(languages) == LANGUAGES
    assert min(languages.values()) >= 3


def pattern_hits(nlp: spacy.language.Language, rules: list[dict[str, object]]) -> tuple[int, int]:
    """Count right and wrong hits of the shipped patterns on the news."""
    matcher = Matcher(nlp.vocab)
    for rule in rules:
        tokens = rule["pattern"]
        if isinstance(tokens, str):
            tokens = [{"ORTH": token.text} for token in nlp(tokens)]
        assert isinstance(tokens, list)
        matcher.add(str(rule["label"]), [tokens])
    right = wrong = 0
    for task in samples.load("news.jsonl", gold=True):
        gold = {(span["start"], span["end"], span["label"]) for span in task["spans"]}
        hits = {(hit.start_char, hit.end_char, hit.label_) for hit in matcher(nlp(task["text"]), as_spans=True)}
        right += len(hits & gold)
        wrong += len(hits - gold)
    return right, wrong


def test_patterns_help_but_are_not_always_right() -> None:
    rules = [json.loads(line) for line in samples.patterns().read_text(encoding="utf-8").splitlines()]
    assert {rule["label"] for rule in rules} == ENTITIES
    assert {type(rule["pattern"]) for rule in rules} == {str, list}
    right, wrong = pattern_hits(spacy.blank("en"), rules)
    assert right >= 60
    assert 5 <= wrong < right


def test_unknown_name_says_what_there_is() -> None:
    with pytest.raises(SourceError, match=r"no sample 'new\.jsonl'.*Did you mean 'news\.jsonl'"):
        samples.path("new.jsonl")
    with pytest.raises(SourceError, match=r"no sample 'patterns\.jsonl'"):
        samples.load("patterns.jsonl")


def test_a_name_cannot_lead_out_of_the_folder() -> None:
    with pytest.raises(SourceError):
        samples.path("../__init__.py")


def test_loaded_tasks_are_the_callers_own() -> None:
    samples.load("news.jsonl")[0]["text"] = "changed"
    assert samples.load("news.jsonl")[0]["text"] != "changed"
    assert isinstance(samples.path("news.jsonl"), Path)

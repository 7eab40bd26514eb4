"""Match patterns: Prodigy's files, spans at tokens, overlaps resolved, bad ones named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.opening import open_source
from nb_annotate.sources.patterns import PatternMatcher, load_patterns
from nb_annotate.sources.pretokenized import check_tokens
from nb_annotate.tasks.errors import PatternError, SourceError
from nb_annotate.tasks.types import Span

ENGLISH = load_tokenizer("blank:en")
TEXT = "👩‍👩‍👧‍👦 the New York Times of new york"
PATTERNS: list[dict[str, Any]] = [
    {"label": "CITY", "pattern": "New York"},
    {"label": "PAPER", "pattern": [{"LOWER": "new"}, {"LOWER": "york"}, {"LOWER": "times"}], "id": "nyt"},
    {"label": "CITY", "pattern": [{"lower": "new"}, {"lower": "york"}]},
]


def found(spans: list[Span]) -> list[tuple[str, str, int | str]]:
    return [(TEXT[span["start"] : span["end"]], span["label"], span["pattern"]) for span in spans]


def test_the_longest_hit_wins() -> None:
    spans = PatternMatcher(ENGLISH, PATTERNS).find(TEXT)
    assert found(spans) == [("New York Times", "PAPER", "nyt"), ("new york", "CITY", 2)]
    tokens = check_tokens({"text": TEXT, "tokens": ENGLISH.tokenize(TEXT)})
    for span in spans:
        assert tokens[span["token_start"]]["start"] == span["start"]
        assert tokens[span["token_end"]]["end"] == span["end"]
        assert span["source"] == "pattern"


def test_all_hits_once_each() -> None:
    spans = PatternMatcher(ENGLISH, PATTERNS, resolve="all").find(TEXT)
    assert found(spans) == [("New York", "CITY", 0), ("New York Times", "PAPER", "nyt"), ("new york", "CITY", 2)]


def test_equal_hits_go_to_the_earlier_pattern() -> None:
    patterns: list[dict[str, Any]] = [{"label": "B", "pattern": [{"TEXT": "New"}]}, {"label": "A", "pattern": "New"}]
    assert found(PatternMatcher(ENGLISH, patterns).find(TEXT)) == [("New", "B", 0)]
    assert found(PatternMatcher(ENGLISH, patterns[::-1]).find(TEXT)) == [("New", "A", 0)]


def test_overlapping_hits_of_one_length_go_to_the_left() -> None:
    patterns = [{"label": "A", "pattern": "York Times"}, {"label": "A", "pattern": "New York"}]
    assert found(PatternMatcher(ENGLISH, patterns).find(TEXT)) == [("New York", "A", 1)]


def test_strings_are_exact() -> None:
    assert found(PatternMatcher(ENGLISH, PATTERNS[:1], resolve="all").find(TEXT)) == [("New York", "CITY", 0)]


def test_labels_that_were_not_asked_for_are_listed() -> None:
    matcher = PatternMatcher(ENGLISH, PATTERNS, labels=["CITY"])
    assert [pattern.label for pattern in matcher.skipped] == ["PAPER"]
    assert found(matcher.find(TEXT)) == [("New York", "CITY", 0), ("new york", "CITY", 2)]
    assert PatternMatcher(ENGLISH, PATTERNS, labels=["X"]).find(TEXT) == []


def test_a_file_is_read_with_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "patterns.jsonl"
    path.write_text("\n".join(map(json.dumps, PATTERNS)) + "\n", encoding="utf-8")
    loaded = load_patterns(path)
    assert [(pattern.id, pattern.place) for pattern in loaded] == [
        (0, "patterns.jsonl:1"),
        ("nyt", "patterns.jsonl:2"),
        (2, "patterns.jsonl:3"),
    ]
    assert PatternMatcher(ENGLISH, loaded).find(TEXT) == PatternMatcher(ENGLISH, PATTERNS).find(TEXT)
    with pytest.raises(SourceError, match=r"Did you mean 'patterns\.jsonl'"):
        load_patterns(str(tmp_path / "pattern.jsonl"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"label": "A", "pattern": [{"POS": "NOUN"}]}', "pattern[0] asks for 'POS'"),
        ('{"label": "A", "pattern": [{"LOWER": "a"}, {"ent_type": "ORG"}]}', "pattern[1] asks for 'ent_type'"),
        ('{"label": "A", "pattern": [{"_": {"unknown_extension": 1}}]}', "'_.unknown_extension'"),
        ('{"label": "A", "pattern": [{"LOWER": "a"}, {"LOWR": "b"}]}', "token 1, key 'LOWR'"),
        ('{"label": "A", "pattern": [{"LOWER": 5}]}', "token 0, key 'LOWER'"),
        ('{"label": "A", "pattern": [{"OP": "{2,1}"}]}', "Unknown operator"),
        ('{"label": "A", "pattern": [{"TEXT": {"REGEX": "("}}]}', "unterminated subpattern"),
        ('{"label": "A", "pattern": ["a"]}', "pattern[0] must be a dict"),
        ('{"label": "A", "pattern": []}', "'pattern' must be a non-empty string or list"),
        ('{"label": "A", "pattern": " "}', "'pattern' must be a non-empty string or list"),
        ('{"label": "A", "pattern": 3}', "'pattern' must be"),
        ('{"label": 1, "pattern": "a"}', "'label' must be a non-empty string, not 1"),
        ('{"label": "A"}', "the key 'pattern' is missing in {'label': 'A'}"),
        ('{"label": "A", "pattern": "a", "id": [1]}', "'id' must be"),
        ('"a"', "a pattern must be a dict, not 'a'"),
        ('{"label": "A", ', "Not valid JSON"),
    ],
)
def test_a_bad_pattern_is_named_by_its_line(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "patterns.jsonl"
    path.write_text('{"label": "A", "pattern": "fine"}\n' + line, encoding="utf-8")
    with pytest.raises(PatternError) as raised:
        PatternMatcher(ENGLISH, load_patterns(path))
    assert str(raised.value).startswith("patterns.jsonl:2: ")
    assert said in raised.value.message


def test_chinese_strings() -> None:
    matcher = PatternMatcher(load_tokenizer("blank:zh"), [{"label": "A", "pattern": "简单"}])
    assert [(span["start"], span["token_end"]) for span in matcher.find("看似简单")] == [(2, 3)]


def test_hits_are_found_when_the_tokenizer_has_taken_a_fresh_vocabulary() -> None:
    tokenizer = load_tokenizer("blank:en")
    matcher = PatternMatcher(tokenizer, PATTERNS)
    vocab = tokenizer.nlp.vocab
    for number in range(60):
        novel = " ".join(f"novel{number}x{word}" for word in range(1000))
        assert [span["pattern"] for span in matcher.find(f"{novel} New York Times new york")] == ["nyt", 2]
    assert tokenizer.nlp.vocab is not vocab


@pytest.mark.parametrize(("corpus", "precision", "recall"), [("fashion_brands", 0.963, 0.324), ("drugs", 0.837, 0.285)])
def test_published_scores_of_patterns_alone(shared_data: Path, corpus: str, precision: float, recall: float) -> None:
    matcher = PatternMatcher(ENGLISH, load_patterns(shared_data / corpus / "patterns.jsonl"))
    right = proposed = gold = 0
    for task in open_source(shared_data / corpus / "eval.jsonl"):
        hits = {(span["start"], span["end"], span["label"]) for span in matcher.find(task["text"])}
        truth = {(span["start"], span["end"], span["label"]) for span in task["spans"]}
        right, proposed, gold = right + len(hits & truth), proposed + len(hits), gold + len(truth)
    assert right / proposed == pytest.approx(precision, abs=0.01)
    assert right / gold == pytest.approx(recall, abs=0.02)

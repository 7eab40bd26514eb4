"""Hashes are kept in stores for good: these values may never change."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.tasks.hashing import input_hash, set_hashes, task_hash
from nb_annotate.tasks.types import Task

SPAN = {"start": 0, "end": 3, "label": "P"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 8044937785282358),
        ("Ana", 2497557439617213),
        ("Ana 🎉", 8374348321364865),
        ("e\u0301", 2050490715042482),
        ("\u00e9", 7146103782637155),
        (" a", 1125013338603652),
        ("\r\n", 712783929528878),
    ],
)
def test_input_hashes_are_frozen(text: str, expected: int) -> None:
    assert input_hash(text) == expected


@pytest.mark.parametrize(
    ("task", "view", "expected"),
    [
        ({"text": "Ana"}, "ner_manual", 2835041786018991),
        ({"text": "Ana", "spans": [SPAN], "label": "P"}, "ner", 1883736366571500),
        ({"text": "Ana", "label": "Praise"}, "classification", 6402996243747185),
    ],
)
def test_task_hashes_are_frozen(task: Task, view: str, expected: int) -> None:
    assert task_hash(task, view) == expected


@given(st.text())
def test_hashes_survive_json_and_javascript_numbers(text: str) -> None:
    hashed = input_hash(text)
    assert 0 <= hashed < 2**53
    assert json.loads(json.dumps(float(hashed))) == hashed


def test_what_is_suggested_does_not_change_a_manual_question() -> None:
    assert task_hash({"text": "Ana", "spans": [SPAN]}, "ner_manual") == task_hash({"text": "Ana"}, "ner_manual")


def test_what_is_asked_changes_a_yes_no_question() -> None:
    other = {**SPAN, "label": "Q"}
    assert task_hash({"text": "Ana", "spans": [SPAN]}, "ner") != task_hash({"text": "Ana", "spans": [other]}, "ner")


def test_setting_hashes_leaves_the_task_alone() -> None:
    task: Task = {"text": "Ana", "meta": {"desk": "sport"}}
    hashed = set_hashes(task, "text")
    assert task == {"text": "Ana", "meta": {"desk": "sport"}}
    assert hashed["_view_id"] == "text"
    assert hashed["meta"] == {"desk": "sport"}

"""Spans lie inside their text, and are found on token borders or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.tasks.errors import TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span, token_range
from nb_annotate.tasks.types import Token


@pytest.mark.parametrize(
    ("span", "message"),
    [
        ({"start": 0, "end": 4, "label": "P"}, "outside the text of 3 code points"),
        ({"start": 2, "end": 2, "label": "P"}, "is empty"),
        ({"start": -1, "end": 2, "label": "P"}, "outside"),
        ({"start": 0.0, "end": 2, "label": "P"}, "whole numbers, not 0.0"),
        ({"start": True, "end": 2, "label": "P"}, "whole numbers, not True"),
        ({"start": 0, "label": "P"}, "not 0 and None"),
        ({"start": 0, "end": 2, "label": ""}, "non-empty string"),
        ({"start": 0, "end": 2}, "not None"),
    ],
)
def test_bad_spans_are_named(span: Any, message: str) -> None:
    with pytest.raises(TaskError, match=f"spans\\[4\\].*{message}"):
        check_span("Ana", span, "spans[4]")


def tokens_of(text: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for word in text.split(" "):
        if word:
            tokens.append({"text": word, "start": at, "end": at + len(word), "id": len(tokens)})
        at += len(word) + 1
    return tokens


@given(st.text(alphabet="ab 🎉\u0301", max_size=30), st.data())
def test_token_ranges_are_those_of_the_borders(text: str, data: st.DataObject) -> None:
    tokens = tokens_of(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(0, len(text)))
    expected = [
        (first, last)
        for first in range(len(tokens))
        for last in range(first, len(tokens))
        if (tokens[first]["start"], tokens[last]["end"]) == (start, end)
    ]
    found = token_range(tokens, start, end)
    assert ([] if found is None else [found]) == expected


def test_did_you_mean_lists_what_there_is() -> None:
    assert did_you_mean("PERSN", ["ORG", "PERSON"]) == "Did you mean 'PERSON'? Available: 'ORG', 'PERSON'."
    assert did_you_mean("zzz", [f"L{number}" for number in range(20)]).endswith("'L11' and 8 more.")

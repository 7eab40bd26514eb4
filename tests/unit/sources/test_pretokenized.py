"""A row's own tokens: respected, or refused by number."""

from __future__ import annotations

from typing import Any

import pytest

from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.pretokenized import check_tokens
from nb_annotate.tasks.errors import TaskError

TEXT = "Ana 👩‍👩‍👧‍👦 Lima"


def tokens(**changes: Any) -> list[Any]:
    made: list[Any] = [
        {"text": "Ana", "start": 0, "end": 3, "id": 0, "style": "x"},
        {"text": "👩‍👩‍👧‍👦", "start": 4, "end": 11, "id": 1, "ws": True},
        {"text": "Lima", "start": 12, "end": 16, "id": 2, "ws": False, "disabled": True},
    ]
    made[1] |= changes
    return made


def test_good_tokens_come_back_with_all_they_had() -> None:
    assert check_tokens({"text": TEXT, "tokens": tokens()}) == tokens()
    made = load_tokenizer("blank:en").tokenize(TEXT)
    assert check_tokens({"text": TEXT, "tokens": made}) == made


def test_missing_ids_are_numbered() -> None:
    given = [{key: value for key, value in token.items() if key != "id"} for token in tokens()]
    assert [token["id"] for token in check_tokens({"text": TEXT, "tokens": given})] == [0, 1, 2]  # type: ignore[typeddict-item]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"text": "👩"}, "its text is '👩' but 4-11"),
        ({"end": 17}, "outside the text of 16"),
        ({"end": 4}, "is empty"),
        ({"start": 2}, "before the end of the token before it at 3"),
        ({"start": "4"}, "whole numbers"),
        ({"start": True}, "whole numbers"),
        ({"id": 2}, "its id is 2"),
    ],
)
def test_bad_tokens_are_named_by_number(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(TaskError, match=r"^tokens\[1\]: ") as raised:
        check_tokens({"text": TEXT, "tokens": tokens(**changes)})
    assert said in raised.value.message


@pytest.mark.parametrize("given", [[], "Ana", ["Ana", "Lima"]])
def test_what_is_no_list_of_tokens(given: Any) -> None:
    with pytest.raises(TaskError, match="tokens"):
        check_tokens({"text": TEXT, "tokens": given})

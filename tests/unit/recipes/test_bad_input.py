"""Bad input: each message names the value, the place and the way out, and the rest still works."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import nb_annotate as nba
from nb_annotate.tasks.errors import ModelError, NbAnnotateError, RecipeError, SourceError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ("PERSON,ORG", r"Write labels=\['PERSON', 'ORG'\]"),
        ([], "labels= is empty"),
        (["A", "A"], "names 'A' twice, at 0 and 1"),
        (["A", ""], r"labels\[1\] must be a non-empty string"),
        (["A", 3], r"labels\[1\] .* not 3"),
        (7, "labels=7 must be a list"),
        ([f"L{n}" for n in range(2001)], "2001 labels"),
    ],
)
def test_labels(path: Path, labels: Any, message: str) -> None:
    with pytest.raises(RecipeError, match=message):
        nba.ner.manual(["Ana"], labels=labels, store=path)


def test_five_hundred_labels_work(path: Path) -> None:
    session = nba.textcat.manual(["Ana"], labels=[f"L{n}" for n in range(500)], store=path)
    session.answer("accept", accept=["L499"])
    assert session.df["accept"].tolist() == [["L499"]]


def test_a_misspelt_argument(path: Path) -> None:
    with pytest.raises(RecipeError, match=r"takes no argument lables=\. Did you mean 'labels'"):
        nba.ner.manual(["Ana"], lables=["X"], store=path)  # type: ignore[call-arg]
    with pytest.raises(RecipeError, match="Did you mean 'dataset'"):
        nba.mark(["Ana"], datset="x", store=path)  # type: ignore[call-arg]


@pytest.mark.parametrize("argument", [{"exclusive": "yes"}, {"update": 1}, {"update": "no"}, {"update": None}])
def test_a_switch_is_on_or_off(argument: dict[str, Any]) -> None:
    with pytest.raises(RecipeError, match="is neither True nor False"):
        nba.textcat.correct(["a text"], "blank:en", labels=["A", "B"], store=":memory:", **argument)


def test_a_switch_may_come_from_numpy_and_be_left_open(path: Path) -> None:
    on: Any = np.True_
    session = nba.textcat.correct(["a text"], "blank:en", labels=["A", "B"], exclusive=None, update=on, store=path)
    assert session.task is not None


def test_a_file_that_is_not_there(path: Path) -> None:
    with pytest.raises(SourceError, match=r"nws\.jsonl"):
        nba.ner.manual("nws.jsonl", labels=["X"], store=path)


def test_an_unknown_language_or_package(path: Path) -> None:
    with pytest.raises(ModelError, match="blank:qq"):
        nba.ner.manual(["Ana"], labels=["X"], model="blank:qq", store=path)
    with pytest.raises(ModelError, match="en_core_web_nothing"):
        nba.ner.manual(["Ana"], labels=["X"], model="en_core_web_nothing", store=path)


def test_an_unknown_view() -> None:
    with pytest.raises(RecipeError, match="Did you mean 'ner_manual'"):
        nba.Recipe(stream=[], view="ner_manul", labels=["X"])


def test_rows_that_cannot_be_used_are_listed_and_the_rest_goes_on(path: Path, tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl"
    source.write_text(
        '{"text": "Ana sings"}\n'
        '{"text": "torn\n'
        '{"txt": "no text"}\n'
        '{"text": 7}\n'
        '{"text": "  "}\n'
        '{"text": "Bo", "spans": [{"start": 0, "end": 9, "label": "X"}]}\n'
        '{"text": "Cy walks", "spans": [{"start": 0, "end": 2, "label": "OTHER"}]}\n'
        '{"text": "Di walks", "spans": [{"start": 0, "end": 1, "label": "X"}]}\n'
        '{"text": "Ed walks", "spans": [{"start": 0, "end": 2, "label": "X"}, {"start": 0, "end": 8, "label": "X"}]}\n',
        encoding="utf-8",
    )
    session = nba.ner.manual(source, labels=["X"], store=path)
    texts = [task["text"] for task in session]
    assert texts[0] == "Ana sings"
    assert "Cy walks" in texts
    problems = session.problems
    told = [f"{place} {message}" for place, message in zip(problems["place"], problems["message"], strict=True)]
    for place in range(2, 10):
        assert any(f"news.jsonl:{place} " in line for line in told), place
    assert "'OTHER'" in "".join(told) or "OTHER" in "".join(told)
    assert session.progress.unusable_rows == len(problems)


def test_overlapping_spans_are_fine_where_they_are_allowed(path: Path) -> None:
    spans = [{"start": 0, "end": 2, "label": "X"}, {"start": 0, "end": 8, "label": "X"}]
    session = nba.spans.manual([{"text": "Ed walks", "spans": spans}], labels=["X"], store=path)
    session.answer("accept")
    assert len(session.spans_df) == 2
    assert session.problems.empty


def test_own_tokens_are_respected_and_checked(path: Path) -> None:
    tokens = [{"text": "un", "start": 0, "end": 2}, {"text": "do", "start": 2, "end": 4}]
    wrong = [{"text": "xx", "start": 0, "end": 2}]
    session = nba.ner.manual(
        [{"text": "undo", "tokens": tokens}, {"text": "redo", "tokens": wrong}], labels=["X"], store=path
    )
    session.answer("accept", spans=[{"start": 0, "end": 2, "label": "X"}])
    assert session.spans_df["span_text"].tolist() == ["un"]
    assert session.task is None
    assert "tokens[0]" in session.problems["message"].iloc[0]


def test_a_memory_store_says_that_nothing_is_saved() -> None:
    session = nba.mark(["Ana"], store=":memory:", dataset="not-saved")
    assert [notice.code for notice in session.bulletin.notices] == ["memory"]
    session.answer("accept")
    again = nba.mark(["Ana", "Bo"], store=":memory:", dataset="not-saved")
    assert again.task is not None
    assert again.task["text"] == "Bo"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to read-only folders")
def test_a_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(NbAnnotateError, match=str(tmp_path)):
        nba.mark(["Ana"], store=tmp_path / "answers.db")


def test_a_choice_needs_a_known_option(path: Path) -> None:
    session = nba.textcat.manual(["Where is my parcel?"], labels=["Delivery", "Refund"], store=path, exclusive=True)
    with pytest.raises(NbAnnotateError, match="Did you mean 'Refund'"):
        session.answer("accept", accept=["Refnd"])
    with pytest.raises(NbAnnotateError, match="Nothing is chosen"):
        session.answer("accept")
    session.answer("accept", label="Refund")
    assert session.df["accept"].tolist() == [["Refund"]]

"""How many questions there are in all: answered ones count once, also before the source was read again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from tests.unit.loop.learning.fickle import PATIENT

TEXTS = [f"Bo {verb} in Oslo with friend {number}." for number in range(200) for verb in ("sings", "works")]
LABELS = ["A", "B", "C"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def start(kind: str, path: Path) -> nba.Session:
    common: Any = {"store": path, "dataset": "resumed", "annotator": "ana"}
    if kind == "spans":
        return nba.ner.correct(TEXTS, "blank:en", labels=["CITY"], update=True, **common)
    if kind == "texts":
        return nba.textcat.correct(TEXTS, "blank:en", labels=LABELS, update=True, **common)
    return nba.textcat.teach(TEXTS, "blank:en", labels=LABELS, exclusive=kind == "one of many", **common)


@pytest.mark.parametrize(
    ("kind", "each"), [("spans", 1), ("texts", 1), ("labels", len(LABELS)), ("one of many", len(LABELS))]
)
def test_an_answered_text_counts_once_before_and_after_it_is_met_again(kind: str, each: int, path: Path) -> None:
    first = start(kind, path)
    for number in range(30):
        decision: Any = {"spans": []} if kind == "spans" else {"accept": ["A"]} if kind == "texts" else {}
        first.answer("accept" if number % 2 else "reject" if each > 1 else "accept", **decision)
    assert first.wait(PATIENT)
    known = first.progress.total
    assert known is not None
    first.close()

    again = start(kind, path)
    before = again.progress.total
    assert again.wait(PATIENT)
    after = again.progress.total
    again.close()
    assert again.progress.answered == 30
    assert before == after == known
    if kind != "one of many":  # there, one accept closes more than was asked
        assert known == len(TEXTS) * each

"""Real corpora through the real protocol: what goes in comes out, code point by code point."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.tasks.errors import AnswerError
from nb_annotate.testing import FakeFrontend


def rows(path: Path) -> list[dict[str, Any]]:
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.splitlines()]


def triples(spans: list[dict[str, Any]] | None) -> list[tuple[int, int, str]]:
    return sorted((span["start"], span["end"], span["label"]) for span in spans or ())


def label_all(path: Path, store: Path, model: str, *, highlight_chars: bool, limit: int | None = None) -> None:
    gold = rows(path)[:limit]
    by_text: dict[str, list[dict[str, Any]]] = {}
    for row in gold:
        by_text.setdefault(row["text"], row["spans"])
    labels = sorted({span["label"] for row in gold for span in row["spans"]})
    texts = [{"text": row["text"]} for row in gold]
    session = nba.spans.manual(
        texts, labels=labels, model=model, highlight_chars=highlight_chars, store=store, dataset="gold"
    )
    card = FakeFrontend(session)
    while card.text is not None:
        spans = by_text[card.text]
        if not highlight_chars:
            bounds = card.queue[0]["bounds"]
            starts, ends = set(bounds[::2]), set(bounds[1::2])
            spans = [span for span in spans if span["start"] in starts and span["end"] in ends]
            by_text[card.text] = spans
        card.accept(spans=spans)
    assert card.refused == []
    frame = session.df
    assert set(frame["text"]) == set(by_text)
    for text, spans in zip(frame["text"], frame["spans"], strict=True):
        assert triples(spans) == triples(by_text[text])
    covered = session.spans_df
    texts_of = frame["text"]
    for key, start, end, covering in zip(
        covered.index, covered["start"], covered["end"], covered["span_text"], strict=True
    ):
        assert texts_of.loc[key][start:end] == covering


def test_every_gold_span_among_emoji_comes_back(shared_data: Path, tmp_path: Path) -> None:
    label_all(shared_data / "emoji_tweets/with_emoji_spans.jsonl", tmp_path / "a.db", "blank:en", highlight_chars=True)


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("uner_zh_gsdsimp/dev.jsonl", "blank:zh"),
        ("aqmar_ar/all.jsonl.gz", "blank:ar"),
        ("turkish_wiki_ner/dev.jsonl", "blank:tr"),
    ],
)
def test_other_scripts_come_back_on_their_tokens(shared_data: Path, tmp_path: Path, name: str, model: str) -> None:
    label_all(shared_data / name, tmp_path / "a.db", model, highlight_chars=False, limit=150)


def test_patterns_suggest_what_they_match(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "fashion_brands"
    session = nba.ner.manual(
        [{"text": row["text"]} for row in rows(folder / "eval.jsonl")[:150]],
        labels=["FASHION_BRAND"],
        patterns=folder / "patterns.jsonl",
        store=tmp_path / "a.db",
    )
    suggested = [span for task in session for span in task.get("spans", ())]
    assert suggested
    assert all(span["source"] == "pattern" for span in suggested)


def test_a_text_of_227_453_characters_is_one_card(shared_data: Path, tmp_path: Path) -> None:
    longest = max((row["text"] for row in rows(shared_data / "docs_issues/train.jsonl.gz")), key=len)
    longest = max([longest, *(row["text"] for row in rows(shared_data / "docs_issues/eval.jsonl"))], key=len)
    assert len(longest) == 227_453
    session = nba.ner.manual([longest, "short"], labels=["X"], store=tmp_path / "a.db")
    card = FakeFrontend(session)
    assert card.text == longest
    first, last = card.queue[0]["bounds"][:2], card.queue[0]["bounds"][-2:]
    card.accept(
        spans=[{"start": first[0], "end": first[1], "label": "X"}, {"start": last[0], "end": last[1], "label": "X"}]
    )
    assert card.refused == []
    assert session.df["text"].tolist() == [longest]
    assert session.spans_df["span_text"].tolist() == [longest[slice(*first)], longest[slice(*last)]]


def test_repeated_messages_are_asked_once(shared_data: Path, tmp_path: Path) -> None:
    messages = [row["text"] for row in rows(shared_data / "sms_spam/all.jsonl.gz")]
    session = nba.textcat.manual(messages, labels=["spam"], store=tmp_path / "a.db", dataset="sms")
    assert sum(1 for _ in session) == len(set(messages))
    assert session.progress.repeated == len(messages) - len(set(messages))


def test_seventy_seven_categories(shared_data: Path, tmp_path: Path) -> None:
    queries = rows(shared_data / "banking77/test.jsonl")
    labels = sorted({row["label"] for row in queries})
    assert len(labels) == 77
    session = nba.textcat.manual(
        [{"text": row["text"]} for row in queries[:50]], labels=labels, exclusive=True, store=tmp_path / "a.db"
    )
    gold = {row["text"]: row["label"] for row in queries}
    card = FakeFrontend(session)
    while card.text is not None:
        card.accept(accept=[gold[card.text]])
    assert card.refused == []
    assert [chosen[0] for chosen in session.df["accept"]] == [gold[text] for text in session.df["text"]]
    session.undo()
    with pytest.raises(AnswerError, match="options exclude each other"):
        session.answer("accept", accept=labels[:2])


def test_headlines_from_the_file_itself(shared_data: Path, tmp_path: Path) -> None:
    path = shared_data / "news_headlines/raw.jsonl"
    session = nba.ner.manual(path, labels=["PERSON", "ORG"], store=tmp_path / "a.db")
    assert session.dataset == "raw-ner"
    session.answer("accept")
    assert session.df["text"].tolist() == [rows(path)[0]["text"]]
    assert session.task is not None
    assert session.task["_source"]["place"] == "raw.jsonl:2"

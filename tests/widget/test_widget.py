"""The widget on the comm that anywidget uses without a kernel: small traits, messages for all else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import nb_annotate as nba
from nb_annotate.front.bundle import card_bundle
from nb_annotate.front.protocol import PROTOCOL_VERSION
from nb_annotate.front.widget import AnnotationWidget, widget_of

TEXT = "Ana Sousa moves to Porto 🎉"


@pytest.fixture
def session(tmp_path: Path) -> nba.Session:
    return nba.ner.manual([TEXT, "Bo"], labels=["PERSON"], store=tmp_path / "a.db", dataset="d")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = []
    monkeypatch.setattr(AnnotationWidget, "send", lambda _self, message, _buffers=None: messages.append(message))
    return messages


def ask(widget: AnnotationWidget, operation: str, body: dict[str, Any]) -> None:
    request = {"v": PROTOCOL_VERSION, "kind": "req", "id": "1", "op": operation, "body": body}
    widget._handle_custom_msg(request, [])


def test_no_trait_holds_example_text(session: nba.Session) -> None:
    state = widget_of(session).get_state()
    assert json.loads(json.dumps(state["_config"]))["labels"] == ["PERSON"]
    del state["_esm"]
    assert "Sousa" not in repr(state)


def test_a_request_gets_a_reply_and_an_answer_is_stored(session: nba.Session, sent: list[dict[str, Any]]) -> None:
    widget = widget_of(session)
    ask(widget, "hello", {"client": "c", "host": "test", "protocol": PROTOCOL_VERSION})
    (hello,) = sent
    task = hello["body"]["tasks"][0]["task"]
    assert task["text"] == TEXT
    spans = [{"start": 0, "end": 9, "label": "PERSON"}]
    event = {
        "id": "e1", "kind": "answer", "task_hash": task["_task_hash"], "supersedes": None, "task": task,
        "decision": {"answer": "accept", "spans": spans, "accept": None, "note": None, "flagged": False},
        "started_at": 1.0, "ended_at": 2.5,
    }  # fmt: skip
    ask(widget, "record", {"client": "c", "events": [event]})
    assert sent[-1]["body"]["acked"] == ["e1"]
    assert session.spans_df["span_text"].tolist() == ["Ana Sousa"]
    assert session.df["seconds"].tolist() == [1.5]


def test_one_widget_for_one_session(session: nba.Session) -> None:
    assert widget_of(session) is widget_of(session)


def test_what_is_shown_without_a_kernel_tells_how_to_go_on(session: nba.Session) -> None:
    session.answer("accept")
    bundle, _ = session._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "1 accepted" in bundle["text/plain"]
    assert "Run this cell" in bundle["text/html"]
    assert "Sousa" not in str(bundle)


def test_the_bundle_is_one_module() -> None:
    bundle = card_bundle()
    assert "export" in bundle
    assert "https://" not in bundle.replace("http://www.w3.org", "")

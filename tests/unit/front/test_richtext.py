"""Markdown becomes a tree of allowed elements; nothing else gets through."""

from __future__ import annotations

import json

import pytest

from nb_annotate.front.richtext import rich_text


def test_emphasis_lists_and_links() -> None:
    nodes = rich_text("# Rules\n\n* mark **names**\n* see [the guide](https://example.org/guide)\n")
    assert [node["tag"] for node in nodes] == ["h1", "ul"]
    assert '"href": "https://example.org/guide"' in json.dumps(nodes)


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '<img src=x onerror="alert(1)">'])
def test_html_stays_text(text: str) -> None:
    dumped = json.dumps(rich_text(text))
    assert '"tag": "script"' not in dumped
    assert '"tag": "img"' not in dumped
    assert "alert(1)" in dumped


def test_dangerous_links_lose_their_target() -> None:
    assert "href" not in json.dumps(rich_text("[x](javascript:alert(1)) [y](data:text/html,boo)"))


def test_code_and_line_breaks() -> None:
    assert rich_text("`a`")[0]["children"] == [{"tag": "code", "children": [{"text": "a"}]}]
    assert rich_text("```\na\n```") == [{"tag": "pre", "children": [{"tag": "code", "children": [{"text": "a\n"}]}]}]

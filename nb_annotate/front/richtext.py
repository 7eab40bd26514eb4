"""Markdown to a small tree of allowed elements, so that the browser never parses HTML.

Raw HTML in the source stays visible text; links may lead to http, https and mailto only.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from nb_annotate.front.protocol_parts import RichNode

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

ALLOWED = frozenset(
    {
        *("p", "ul", "ol", "li", "strong", "em", "s", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("a", "blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td"),
    }
)
_LINKS = ("http://", "https://", "mailto:")


def rich_text(markdown: str) -> list[RichNode]:
    """Parse Markdown (CommonMark, tables, strikethrough) into nodes.

    Examples
    --------
    >>> rich_text("Mark **people**.")[0]["children"][1]
    {'tag': 'strong', 'children': [{'text': 'people'}]}
    """
    from markdown_it.tree import SyntaxTreeNode

    return _nodes(SyntaxTreeNode(_parser().parse(markdown)).children)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def _nodes(nodes: list[SyntaxTreeNode]) -> list[RichNode]:
    return [made for node in nodes for made in _node(node)]


def _node(node: SyntaxTreeNode) -> list[RichNode]:
    if node.type in {"text", "softbreak"}:
        return [{"text": node.content if node.type == "text" else "\n"}]
    if node.type in {"code_inline", "code_block", "fence"}:
        code: RichNode = {"tag": "code", "children": [{"text": node.content}]}
        return [code] if node.type == "code_inline" else [{"tag": "pre", "children": [code]}]
    if node.type == "image":
        return [{"text": node.content}]
    children = _nodes(node.children)
    if node.tag not in ALLOWED:
        return children
    made: RichNode = {"tag": node.tag}
    if children:
        made["children"] = children
    href = str(node.attrs.get("href", ""))
    if node.tag == "a" and href.startswith(_LINKS):
        made["href"] = href
    return [made]

"""What would be answered like another text, on its way to the browser."""

from __future__ import annotations

from typing import cast

from nb_annotate.front.protocol import AlikeReply
from nb_annotate.front.protocol_parts import AlikeRow, WireSpan
from nb_annotate.front.wire import plain
from nb_annotate.loop.alike import Alike
from nb_annotate.loop.alike import AlikeRow as LoopRow
from nb_annotate.tasks.types import Span

ROWS = 200
"""Rows that a preview shows."""

EXCERPT = 160
"""Code points of a text that a row shows."""

BEFORE = 50
"""Code points before the first mark, so that people see what it is in."""


def alike_to_wire(alike: Alike) -> AlikeReply:
    """Send the preview: how many there are, and the first of them."""
    return {
        "event_id": alike.event_id,
        "by": alike.by,
        "total": len(alike.rows),
        "looked_at": alike.looked_at,
        "complete": alike.complete,
        "rows": [_row_to_wire(row) for row in alike.rows[:ROWS]],
        "notes": list(alike.notes),
    }


def _row_to_wire(row: LoopRow) -> AlikeRow:
    text, spans = row.task["text"], row.decision.get("spans") or []
    start = max(0, min((span["start"] for span in spans), default=0) - BEFORE)
    end = min(len(text), start + EXCERPT)
    cut = ("…" if start > 0 else "", "…" if end < len(text) else "")
    shift = start - len(cut[0])
    return {
        "key": str(row.key),
        "excerpt": f"{cut[0]}{text[start:end]}{cut[1]}",
        "similarity": float(row.similarity),
        "marks": [_mark(span, shift) for span in spans if start <= span["start"] and span["end"] <= end],
        "labels": _labels(row),
    }


def _mark(span: Span, shift: int) -> WireSpan:
    start, end = span["start"] - shift, span["end"] - shift
    return cast("WireSpan", plain({"start": start, "end": end, "label": span["label"]}))


def _labels(row: LoopRow) -> list[str]:
    """Name the categories: those chosen, as people see them, or the one that is asked about."""
    if "options" in row.task:
        chosen = row.decision.get("accept") or []
        return [str(option["text"]) for option in row.task["options"] if option["id"] in chosen]
    return [row.task["label"]] if "label" in row.task and not row.decision.get("spans") else []

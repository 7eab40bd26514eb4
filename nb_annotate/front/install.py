"""Gives sessions their card, without importing any widget before one is shown."""

from __future__ import annotations

from typing import Any

from nb_annotate.loop.session import Session


def install() -> None:
    """Make `Session` show the card as the last line of a cell."""
    Session.renderer = _render


def _render(session: Session) -> Any:
    from nb_annotate.front.widget import widget_of

    return widget_of(session)

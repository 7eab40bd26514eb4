"""What a card is told once: its look and its behaviour, never any example text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import cast

from nb_annotate.front.protocol_parts import CardConfig, WireViewId
from nb_annotate.front.richtext import rich_text
from nb_annotate.loop.session import Session


def card_config(session: Session) -> CardConfig:
    """Describe the card of a session."""
    recipe = session.recipe
    return {
        "view_id": cast("WireViewId", recipe.view),
        "title": recipe.title,
        "labels": list(recipe.labels),
        "colors": dict(recipe.colors),
        "exclusive": recipe.exclusive,
        "overlap": recipe.view == "spans_manual",
        "highlight_chars": recipe.highlight_chars,
        "validates": recipe.validate_answer is not None,
        "ahead": session.ahead,
        "keymap": {command: list(keys) for command, keys in recipe.keymap.items()},
        "instructions": rich_text(recipe.instructions),
        "dataset": session.dataset,
        "annotator": session.annotator,
        "store": session.store.name,
        "durable": session.store.durable,
    }


def session_key(session: Session) -> str:
    """Name the place where a browser keeps answers that are not saved yet: the same for every
    kernel that labels the same dataset of the same store under the same name.
    """  # noqa: D205
    place = session.store.location if session.store.durable else f":memory: of {_notebook()}"
    return f"{place}|{session.dataset}|{session.annotator}|{session.recipe.view}"


def _notebook() -> str:
    """Name the notebook, as its server tells the kernel; the same after a restart, unlike the store."""
    return os.environ.get("JPY_SESSION_NAME") or str(Path.cwd())

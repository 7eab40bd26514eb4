"""How a session learns and asks: what a recipe says about its model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nb_annotate.loop.learning.choice import Order
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.types import Span, Task


@dataclass(frozen=True, kw_only=True)
class Learning:
    """A recipe's model, and how its cards are chosen.

    Parameters
    ----------
    make_model : callable
        Makes the model afresh, seeded: sessions and simulations have one each.
    order : {"cost", "uncertain", "stream", "teach"}
        How cards are chosen.
    updates : bool
        Whether the model learns from the answers.
    labels : sequence of str
        What is asked for.
    tokenize : callable
        `task -> task` with `tokens`.
    find_hits : callable, optional
        `text -> spans`: pattern hits, overlapping ones too.
    unsegmented : bool
        Texts are never cut.
    overlap : bool
        Spans may overlap: cards are `spans_manual`.
    seed : int
        For everything random.
    evaluation : sequence of task dicts, optional
        Fully annotated texts on which the curve is measured instead of the random slice; never learned from.
    """

    make_model: Callable[[], SpanModel]
    order: Order
    updates: bool
    labels: Sequence[str]
    tokenize: Callable[[Task], Task]
    find_hits: Callable[[str], list[Span]] | None = None
    unsegmented: bool = False
    overlap: bool = False
    seed: int = 0
    evaluation: Sequence[dict[str, Any]] | None = None

"""How a session about spans learns and asks: what a recipe says about its model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nb_annotate.loop.learning.choice import Order
from nb_annotate.loop.learning.parts import Parts
from nb_annotate.loop.learning.spec import Surroundings
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.models.span_model import Lesson, SpanModel
from nb_annotate.tasks.types import Span, Task


@dataclass(frozen=True, kw_only=True)
class SpanLearning:
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

    @property
    def unit_tokens(self) -> int | None:
        """How long a card is: whole texts, stretches of readable length, or single sentences to choose among."""
        if self.unsegmented:
            return None
        return {"teach": 80, "stream": 60}.get(self.order, 0)

    def parts(self, around: Surroundings) -> Parts[Lesson, SpanText, SpanChoice]:
        """Make the parts that a session's model loop is put together from, with a model of its own."""
        from nb_annotate.loop.spans.parts import span_parts

        return span_parts(self, around)

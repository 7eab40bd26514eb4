"""What an answer tells about how long cards take."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.work import WorkModel, reading_tokens
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.said import keys_of


def watch_the_clock(work: WorkModel, judged: Judged, lessons: Sequence[Lesson]) -> None:
    """Let the work model learn how long a card really took; `lessons` are those on its text."""
    if judged.seconds is None or judged.scope is None:
        return
    if judged.yes_no:
        work.observe("yes_no", 0, 0, judged.seconds)
        return
    read = sum(float(reading_tokens(each.passage, [(each.first, each.end)])[0]) for each in lessons)
    suggested, marked = keys_of(judged.task.get("spans", [])), keys_of(judged.right)
    kept, spurious = len(suggested & marked), len(suggested - marked)
    work.observe("correct", read, len(marked - suggested), judged.seconds, right=kept, spurious=spurious)

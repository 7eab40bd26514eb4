"""What the model loop of a session about spans is put together from."""

from __future__ import annotations

from nb_annotate.loop.learning.parts import Parts
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.learning.spec import Surroundings
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.cards import CardMaker
from nb_annotate.loop.spans.checked import CheckedSpanModel
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.choosing import Chooser
from nb_annotate.loop.spans.clock import watch_the_clock
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.looking import Look
from nb_annotate.loop.spans.measuring import SpanMeasuring
from nb_annotate.loop.spans.opening import SpanOpening
from nb_annotate.loop.spans.passages import tokenized
from nb_annotate.loop.spans.reopening import choice_of
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.work import WorkModel
from nb_annotate.models.span_model import WINDOW, Lesson
from nb_annotate.tasks.hashing import input_hash


def span_parts(learning: SpanLearning, around: Surroundings) -> Parts[Lesson, SpanText, SpanChoice]:
    """Make the parts of one session, with a model of its own."""
    made = learning.make_model()
    model = CheckedSpanModel(made, around.guard)
    book = SpanBook(lambda text: tokenized(learning, text))
    measuring = SpanMeasuring(learning, book)
    work = WorkModel()
    opening = SpanOpening(
        learning, lambda text: book.shows(text) or around.is_excluded(input_hash(text)), learning.unit_tokens
    )
    pool = Pool(
        around.source,
        opening,
        view_known=book.about,
        is_excluded=lambda source_hash: around.is_excluded(source_hash) or source_hash in measuring.held_out,
        seed=learning.seed,
    )
    return Parts(
        model=model,
        book=book,
        pool=pool,
        chooser=Chooser(learning, pool, book, work, window=getattr(made, "window", WINDOW)),
        cards=CardMaker(learning, model.name),
        measuring=measuring,
        look=Look(learning, CheckedSpanModel(made), around.version),
        watch_the_clock=lambda judged, lessons: watch_the_clock(work, judged, lessons),
        reopen=lambda judged, version: choice_of(judged, pool.parts(judged.source_hash), version),
    )

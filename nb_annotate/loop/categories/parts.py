"""What the model loop of a session about categories is put together from."""

from __future__ import annotations

from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.cards import CategoryCards
from nb_annotate.loop.categories.category_text import CategoryText
from nb_annotate.loop.categories.checked import CheckedTextModel
from nb_annotate.loop.categories.choice import CategoryChoice
from nb_annotate.loop.categories.choosing import WINDOW, CategoryChooser
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.looking import CategoryLook
from nb_annotate.loop.categories.measuring import CategoryMeasuring
from nb_annotate.loop.categories.opening import CategoryOpening
from nb_annotate.loop.categories.reopening import choice_of
from nb_annotate.loop.categories.work import CategoryWork
from nb_annotate.loop.learning.parts import Parts
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.learning.spec import Surroundings
from nb_annotate.models.text_model import TextLesson

CAPACITY = 10_000
"""Rows held in memory."""


def category_parts(learning: CategoryLearning, around: Surroundings) -> Parts[TextLesson, CategoryText, CategoryChoice]:
    """Make the parts of one session, with a model of its own."""
    made = learning.make_model()
    book = CategoryBook(learning.labels, exclusive=learning.exclusive, find_hits=learning.find_hits)
    measuring = CategoryMeasuring(learning, book)
    work = CategoryWork()
    pool = Pool(
        around.source,
        CategoryOpening(learning.labels, learning.asks, book, learning.find_hits),
        view_known=book.about,
        is_excluded=lambda source_hash: around.is_excluded(source_hash) or source_hash in measuring.held_out,
        capacity=CAPACITY,
        seed=learning.seed,
    )
    return Parts(
        model=CheckedTextModel(made, around.guard),
        book=book,
        pool=pool,
        chooser=CategoryChooser(learning, pool, book, work, window=getattr(made, "window", WINDOW)),
        cards=CategoryCards(learning),
        measuring=measuring,
        look=CategoryLook(learning, CheckedTextModel(made), around.version),
        watch_the_clock=lambda judged, _: work.watch(judged),
        reopen=lambda judged, version: choice_of(judged, pool.parts(judged.source_hash), version),
    )

"""Why a model of categories does not learn: what is wrong with the answers, said with their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.learning.curve import Curve

ENOUGH = 30
"""Answers before which nothing is concluded from a lack of something."""


def not_learning(book: CategoryBook, curve: Curve, labels: Sequence[str], *, exclusive: bool) -> list[str]:
    """Find the reasons why a model cannot learn, or does not.

    Parameters
    ----------
    book : CategoryBook
        What was answered.
    curve : Curve
        How good the model became.
    labels : sequence of str
        What is asked for.
    exclusive : bool
        Whether each text has exactly one category.

    Returns
    -------
    list of str
        Sentences with their numbers and the way out, the gravest first; empty if all is well or it is too early to tell.
    """
    clauses = [
        clause
        for clause in (
            _all_alike(book, labels, exclusive=exclusive),
            _refused(book),
            _several(book, exclusive=exclusive),
            _contradictory(book),
            _not_above_zero(curve),
        )
        if clause is not None
    ]
    leads = ["This model is not learning well, because", *["Also because"] * len(clauses)]
    return [f"{lead} {clause}" for lead, clause in zip(leads, clauses, strict=False)]


def _all_alike(book: CategoryBook, labels: Sequence[str], *, exclusive: bool) -> str | None:
    lessons = book.lessons()
    if len(lessons) < ENOUGH:
        return None
    yes = {label for lesson in lessons for label in lesson.yes}
    no = {label for lesson in lessons for label in lesson.no}
    if not yes:
        return (
            f"none of {len(lessons)} texts has any of the categories, so it has never seen one: give it patterns that "
            "find some, or another source."
        )
    if exclusive and len(yes) == 1 and len(labels) > 1:
        return f"all {len(lessons)} texts are {next(iter(yes))}: give it patterns that find others, or another source."
    if not no:
        return f"every answer on {len(lessons)} texts is yes: it has never been told what is not in a category."
    return None


def _refused(book: CategoryBook) -> str | None:
    refused = sum(judged.scope == "unusable" for judged in book)
    if refused < ENOUGH or refused < 0.8 * len(book):
        return None
    return (
        f"{refused} of {len(book)} texts were rejected as a whole, and such texts teach nothing: choose the categories "
        "and accept; a text with none of them is accepted as it is."
    )


def _several(book: CategoryBook, *, exclusive: bool) -> str | None:
    texts = book.lessons()
    several = sum(len(lesson.yes) > 1 for lesson in texts)
    if not exclusive or several < 5 or several < 0.1 * len(texts):
        return None
    return (
        f"{several} of {len(texts)} texts were given several categories, and with exclusive=True each text has one: "
        "leave it out, or go through those texts again."
    )


def _contradictory(book: CategoryBook) -> str | None:
    texts, contradicted = len(book.lessons()), len(book.contradicted)
    if contradicted < 5 or contradicted < 0.1 * texts:
        return None
    return (
        f"the answers on {contradicted} of {texts} texts ({contradicted / texts:.0%}) contradict each other; "
        "the newest one counts, but the rule seems unclear: write it down, and go through those texts again."
    )


def _not_above_zero(curve: Curve) -> str | None:
    if not curve.points:
        return None
    last = curve.points[-1]
    if last.answers < 200 or last.texts < 15 or last.low > 0.02:
        return None
    return (
        f"after {last.answers} answers its F on {last.texts} random texts is {last.f:.2f} "
        f"({last.low:.2f} to {last.high:.2f}), no better than nothing: look whether alike texts are answered alike, and "
        "whether vectors or patterns can help."
    )

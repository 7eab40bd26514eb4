"""Answers, lessons and curves for tests, made through the real book and the real tokenizer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.curve import Point
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import HeldOut, Lesson
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import AnswerKind, Decision, Span, Task

ENGLISH = load_tokenizer("blank:en")


def passage_of(text: str, cuts: tuple[int, ...] = ()) -> Passage:
    return Passage.of(text, ENGLISH.tokenize(text), cuts)


def spans_at(text: str, *marked: tuple[str, str]) -> list[Span]:
    return [
        {"start": text.index(words), "end": text.index(words) + len(words), "label": label} for words, label in marked
    ]


def judged(
    text: str,
    view_id: str,
    answer: AnswerKind = "accept",
    *,
    asked: Sequence[Span] = (),
    spans: Sequence[Span] | None = None,
    labels: tuple[str, ...] = ("PERSON",),
    complete: bool = False,
    random: bool = False,
    score: float | None = 0.5,
) -> Judged:
    """Answer a card; `asked` is on it, `spans` is what was decided (what was asked, if not given).

    `score` is the model's, `None` where it was not there yet.
    """
    task: Task = {"text": text, "spans": list(asked), "_slice": "random" if random else "chosen"}
    task["_why"] = {"reason": "cost", "score": score}
    decision: Decision = {"answer": answer, "spans": list(asked if spans is None else spans), "complete": complete}
    if answer == "reject" and spans is None:
        decision["spans"] = []
    task = set_hashes(task, view_id)
    return Judged(task, decision, scope_of(view_id, answer, complete=complete), labels, 2.0)


def book_of(answers: Iterable[Judged]) -> SpanBook:
    book = SpanBook(lambda text: (ENGLISH.tokenize(text), ()))
    for answer in answers:
        book.put(answer)
    return book


def held_out(
    text: str,
    gold: Sequence[TokenSpan],
    best: Sequence[tuple[int, int, str]],
    *,
    complete: frozenset[str] = frozenset({"PERSON"}),
    random: bool = True,
    scores: Sequence[tuple[int, int, str, float]] = (),
) -> HeldOut:
    passage = passage_of(text)
    lesson = Lesson(passage, 0, len(passage), complete, tuple(gold), random=random)
    return HeldOut(lesson, [ScoredSpan(*span, 0.9) for span in best], [ScoredSpan(*scored) for scored in scores])


def curve_of(heights: Iterable[tuple[int, float, float]], *, texts: int = 60) -> SpanCurve:
    """Make a curve of `(answers, F, half width of the interval)`."""
    curve = SpanCurve()
    for answers, f, half in heights:
        low, high = max(f - half, 0.0), min(f + half, 1.0)
        curve.points.append(Point(answers, f"v{answers}", f, low, high, f, f, texts, 100, 0.0, "out-of-fold"))
    return curve

"""A pool with its book, for tests: real tokens, real patterns, no model."""

from __future__ import annotations

import pytest

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.opening import SpanOpening
from nb_annotate.loop.spans.passages import tokenized
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.recipes.span_tasks import SpanTasks
from nb_annotate.sources.opening import open_source
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.sources.problems import Problems
from nb_annotate.tasks.hashing import set_hashes

TOKENIZER = load_tokenizer("blank:en")
MATCHER = PatternMatcher(TOKENIZER, [{"label": "ORG", "pattern": "Acme Inc"}], resolve="all")


def no_model():
    """Stand for the model: it must not be made."""
    pytest.fail("the pool asks no model")


def learning_of(labels=("ORG",), *, highlight_chars=False, **settings) -> SpanLearning:
    tasks = SpanTasks(TOKENIZER, labels, Problems(), highlight_chars=highlight_chars)
    return SpanLearning(
        make_model=no_model, order="cost", updates=True, labels=labels, tokenize=tasks.tokenize,
        find_hits=MATCHER.find, **settings,
    )  # fmt: skip


class Desk:
    """A pool with its book, and answers to any stretch of its texts."""

    def __init__(self, source, *, unit_tokens=0, book=None, excluded=(), capacity=2000, seed=0, **settings) -> None:
        self.learning = learning_of(**settings)
        self.book = book or SpanBook(lambda text: tokenized(self.learning, text))
        self.source = open_source(source)
        self.pool = Pool(
            self.source,
            SpanOpening(self.learning, self.book.shows, unit_tokens),
            view_known=self.book.about,
            is_excluded=set(excluded).__contains__,
            capacity=capacity,
            seed=seed,
        )

    def judged(self, text: SpanText, first: int, end: int, **answer) -> Judged:
        start, stop = text.passage.code_points(first, end)
        asked = answer.pop("asked", None)
        labels = answer.pop("labels", self.learning.labels)
        scope = answer.pop("scope", "complete")
        task = {"text": text.passage.text[start:stop]}
        task["origin"] = {"id": None, "start": text.start + start, "input_hash": text.source_hash}
        decision = {"answer": "accept", "spans": [self.span(text, start, span) for span in answer.pop("spans", [])]}
        if asked is not None:
            task["spans"] = [self.span(text, start, asked)]
        task = set_hashes(task, "ner_manual" if asked is None else "ner")
        return Judged(task, {**decision, **answer}, scope, tuple(labels), 1.0)

    @staticmethod
    def span(text: SpanText, offset: int, span) -> dict:
        start, stop = text.passage.code_points(span[0], span[1])
        return {"start": start - offset, "end": stop - offset, "label": span[2]}

    def answer(self, *args, **answer) -> Judged:
        judged = self.judged(*args, **answer)
        self.book.put(judged)
        self.pool.answered(judged)
        return judged

    def undo(self, judged: Judged) -> None:
        self.book.remove(judged.task["_task_hash"])
        self.pool.reopened(judged)

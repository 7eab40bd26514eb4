"""A small session for tests of what is asked: a real pool and book, a model with scripted scores, an oracle."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.choice import Order
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.cards import CardMaker
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.choosing import Chooser
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.opening import SpanOpening
from nb_annotate.loop.spans.passages import tokenized
from nb_annotate.loop.spans.work import WorkModel
from nb_annotate.models.passage import Passage, ScoredSpan, TokenSpan
from nb_annotate.models.span_model import Analysis, FloatArray, Lesson, Refit
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.sources.opening import open_source
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import Span, Task

TOKENIZERS = {name: load_tokenizer(f"blank:{name}") for name in ("en", "zh", "ar")}


class ScriptedModel:
    """Gives each word the probability that a script says; other words are nothing for sure."""

    name = "script"
    learns = True

    def __init__(self, script: dict[str, float], labels: tuple[str, ...] = ("ORG",)) -> None:
        self.script = script
        self.labels = labels
        self.analyzed = 0

    def analyze(self, passages: Sequence[Passage], *, candidates: bool = False) -> Analysis:
        self.analyzed += len(passages)
        found = [self._found(passage, *unit) for passage in passages for unit in passage.units]
        sure = [[max(span.score, 1 - span.score) for span in spans] for spans in found]
        return Analysis(
            np.array([-sum(math.log(p) for p in unit) for unit in sure], float),
            np.array([sum(span.score for span in spans) for spans in found], float),
            [[span for span in spans if span.score > 0.5] for spans in found],
            [sorted(spans, key=lambda span: -span.score) if candidates else [] for spans in found],
        )

    def _found(self, passage: Passage, first: int, end: int) -> list[ScoredSpan]:
        words = passage.words
        return [
            ScoredSpan(place, place + 1, self.labels[0], self.script[words[place]])
            for place in range(first, end)
            if words[place] in self.script
        ]

    def marginals(self, passage: Passage) -> FloatArray:
        scores = [[self.script.get(word, 0.0)] * len(self.labels) for word in passage.words]
        return np.array(scores, float).reshape(len(passage), len(self.labels))

    def consistent(
        self,
        passage: Passage,  # noqa: ARG002  the protocol's
        accepted: Sequence[TokenSpan],
        rejected: Sequence[TokenSpan],
    ) -> list[ScoredSpan]:
        return [ScoredSpan(*span, 1.0) for span in accepted if span not in rejected]

    def update(self, new: Sequence[Lesson], book: Sequence[Lesson]) -> None:
        """Nothing is learned: scores stay as they are scripted."""

    def refit(self, book: Sequence[Lesson], stop: Callable[[], bool]) -> Refit | None:  # noqa: ARG002  the protocol's
        return None

    def snapshot(self) -> object:
        return dict(self.script)

    def restore(self, snapshot: object) -> None:
        assert isinstance(snapshot, dict)
        self.script = snapshot


class Asking:
    """Texts, a model and an annotator who knows the right words."""

    def __init__(
        self,
        source: Any,
        order: Order,
        *,
        script: dict[str, float] | None = None,
        gold: Sequence[str] = (),
        patterns: Sequence[str] = (),
        language: str = "en",
        unit_tokens: int | None = 0,
        seed: int = 0,
        window: int = 600,
        unsegmented: bool = False,
        answers: Sequence[Judged] = (),
    ) -> None:
        self.tokenizer = TOKENIZERS[language]
        matcher = PatternMatcher(
            self.tokenizer, [{"label": "ORG", "pattern": word} for word in patterns], resolve="all"
        )
        self.model = ScriptedModel(script or {})
        self.gold = set(gold)
        self.learning = SpanLearning(
            make_model=lambda: self.model,
            order=order,
            updates=True,
            labels=("ORG",),
            tokenize=self.tokenize,
            find_hits=matcher.find if patterns else None,
            unsegmented=unsegmented,
            seed=seed,
        )
        self.book = SpanBook(lambda text: tokenized(self.learning, text))
        for judged in answers:
            self.book.put(judged)
        self.pool = Pool(
            open_source(source),
            SpanOpening(self.learning, self.book.shows, None if unsegmented else unit_tokens),
            view_known=self.book.about,
            is_excluded=lambda _: False,
            seed=seed,
        )
        self.pool.fill(10_000)
        self.work = WorkModel()
        self.chooser = Chooser(self.learning, self.pool, self.book, self.work, window=window)
        self.maker = CardMaker(self.learning, self.model.name)
        self.version = 0

    def tokenize(self, task: Task) -> Task:
        if "tokens" in task:
            return task
        return {**task, "tokens": self.tokenizer.tokenize(task["text"]), "_tokenizer": self.tokenizer.name}

    def choose(self, count: int, held: Sequence[SpanChoice] = ()) -> list[SpanChoice]:
        keys = [choice.question for choice in held]
        return self.chooser.choose(self.model, f"v{self.version}", count, keys)

    def right(self, task: Task) -> list[Span]:
        tokens = [token for token in task["tokens"] if token["text"] in self.gold]
        return [{"start": token["start"], "end": token["end"], "label": "ORG"} for token in tokens]

    def answer(self, choice: SpanChoice, kind: str | None = None) -> Task:
        """Answer as the oracle would, or as told; the model then has a new version."""
        task = self.maker.make(choice)
        spans: list[Span] | None = self.right(task)
        if choice.candidate is not None:
            asked = task["spans"][0]
            is_right = any((span["start"], span["end"]) == (asked["start"], asked["end"]) for span in spans or ())
            kind = kind or ("accept" if is_right else "reject")
            spans = [asked] if kind == "accept" else None
        decision: Any = {"answer": kind or "accept", "spans": spans}
        scope = scope_of(task["_view_id"], decision["answer"])
        judged = Judged(task, decision, scope, ("ORG",) if scope == "complete" else (), 3.0)
        self.book.put(judged)
        self.pool.answered(judged)
        self.version += 1
        return task

    def run(self, cards: int) -> list[SpanChoice]:
        """Answer card after card: each time the first of the next ten."""
        answered = []
        while len(answered) < cards and (chosen := self.choose(10)):
            self.answer(chosen[0])
            answered.append(chosen[0])
        return answered

"""The scores that one round of choosing works with, and the choices that are made of them."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from nb_annotate.loop.learning.choice import Reason, Why
from nb_annotate.loop.learning.last_scores import LastScores
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.by_cost import FloatArray, IntArray, ScoredUnits, Stretch
from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.considered import Considered
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import Table
from nb_annotate.loop.spans.work import WorkModel, reading_tokens
from nb_annotate.loop.spans.yes_no import Candidates, Question
from nb_annotate.models.passage import ScoredSpan, Unit
from nb_annotate.models.span_model import SpanModel

_BECAUSE: dict[Reason, str] = {
    "start": "one of the first texts, to start from",
    "random": "drawn at random, to measure the model fairly",
    "cost": "most to learn per second of {looked_at:,} {units} looked at",
    "uncertain": "least sure of {looked_at:,} {units} looked at",
    "stream": "next in the order of the source",
    "undecided": "closest to undecided of {texts:,} texts looked at",
    "pattern": "a pattern found it",
    "dry": "No span is left that the model is unsure of, so here is a whole {unit}.",
    "rejected": "Most of the last suggestions were wrong, so here is a whole {unit}.",
}


class Scoring:
    """Has the model score texts, remembers what it said, and makes choices.

    Parameters
    ----------
    learning, pool, book, work : SpanLearning, Pool, SpanBook, WorkModel
        As in `Chooser`.
    window : int
        Texts in the sample.

    Attributes
    ----------
    considered : list of Considered
        What was scored since `begin`.
    """

    def __init__(
        self, learning: SpanLearning, pool: Pool[SpanText], book: SpanBook, work: WorkModel, window: int
    ) -> None:
        self._learning = learning
        self._pool = pool
        self._book = book
        self._work = work
        self._window = window
        self._last = LastScores()
        self._version = ""
        self._model: SpanModel | None = None
        self._sample: ScoredUnits | None = None
        self._candidates: Candidates | None = None
        self.considered: list[Considered] = []

    def begin(self, model: SpanModel | None, version: str) -> None:
        """Begin a round; scores of the sample are used again if the version is the one of the round before."""
        if version != self._version or model is None:
            self._sample = None
        self._model, self._version = model, version
        self.considered = []

    # -- scores -----------------------------------------------------------------------------------

    def sample(self, *, anew: bool = False) -> ScoredUnits:
        """Give the scores of a random sample of the pool."""
        if self._sample is None or anew:
            texts = self._pool.texts
            units_each = sum(len(text.open) for text in texts) / max(1, len(texts))
            seeds = [self._learning.seed % 2**63, len(self._book), crc32(self._version.encode())]
            drawn = self._pool.sample(np.random.default_rng(seeds), round(self._window * units_each))
            self._sample = self._score(drawn, candidates=self._learning.order == "teach")
            self._candidates = Candidates(self._sample, self._learning.labels)
            if len(self._candidates):
                self._note(self._candidates.considered())
        return self._sample

    @property
    def candidates(self) -> Candidates:
        """The spans of the sample that may be asked about; only `order="teach"` has any."""
        if self._candidates is None:
            raise RuntimeError("No sample was drawn.")
        return self._candidates

    def is_fresh(self, scored: ScoredUnits) -> bool:
        """Say whether a sample was scored in this round."""
        return any(batch.texts is scored.texts for batch in self.considered)

    def open_units(self, scored: ScoredUnits, table: Table) -> IntArray:
        """Find the numbers of the units that are in no answer and no card, in texts that the pool still holds."""
        held = {id(text) for text in self._pool.texts}
        inside = np.array([id(text) in held for text in scored.texts], bool)
        numbers = scored.open_units(table)
        still: IntArray = numbers[inside[scored.owner[numbers]]]
        return still

    def merit(self, scored: ScoredUnits) -> FloatArray:
        """Give what each unit is ranked by."""
        return scored.merit("uncertain" if self._learning.order == "uncertain" else "cost")

    # -- choices ----------------------------------------------------------------------------------

    def choice(
        self, scored: ScoredUnits, stretch: Stretch, reason: Reason, *, looked_at: int = 0, random: bool = False
    ) -> SpanChoice:
        """Make a card to be corrected of scored units."""
        units = stretch.units
        surprise = float(scored.surprise[units].sum())
        seconds = self._work.seconds("correct", scored.tokens[units].sum(), scored.expected_spans[units].sum())[0]
        merit = -np.expm1(-surprise) if self._learning.order == "uncertain" else surprise / max(seconds, 1e-9)
        numbers = range(units.start, units.stop)
        before = [self._last.before((stretch.text.key, *scored.unit(number))) for number in numbers]
        known = [score for score in before if score is not None]
        why: Why = {
            "reason": reason,
            "text": self._because(reason, looked_at),
            "score": float(np.exp(-surprise)),
            "was": float(np.prod(known)) if len(known) == len(before) else None,
            "merit": float(merit),
            "seconds": float(seconds),
            "looked_at": looked_at,
            "version": self._version,
        }
        labels = self._learning.labels
        suggested = tuple(span for number in numbers for span in scored.best[number] if span.label in labels)
        first, end = scored.unit(units.start)[0], scored.unit(units.stop - 1)[1]
        return SpanChoice(stretch.text, first, end, why, suggested=suggested, random=random)

    def choices(self, stretches: Sequence[tuple[SpanText, Unit]], reason: Reason, *, random: bool) -> list[SpanChoice]:
        """Make cards to be corrected of stretches that were not chosen for their scores."""
        texts = list({text.key: text for text, _ in stretches}.values())
        scored = self._score(texts, candidates=False) if self._model is not None and texts else None
        made = []
        for text, (first, end) in stretches:
            if scored is None or first == end:
                made.append(self._plain(text, first, end, reason, random=random))
            else:
                made.append(self.choice(scored, scored.stretch(text, first, end), reason, random=random))
        return made

    def yes_no(self, questions: Sequence[Question]) -> list[SpanChoice]:
        """Make yes/no cards; hits of patterns get the model's score, too."""
        hit_texts = [question.text for question in questions if question.pattern is not None]
        scores: dict[tuple[int, int, int, str], float] = {}
        if hit_texts:
            found = Candidates(self._score(hit_texts, candidates=True), self._learning.labels).considered()
            scores = dict(zip(found.span_keys(), found.score.tolist(), strict=True))
            self._note(found)
        seconds = float(self._work.seconds("yes_no")[0])
        looked_at = len(self.candidates)
        made = []
        for question in questions:
            key = (question.text.key, *question.span)
            score = question.score if question.pattern is None else scores.get(key)
            why: Why = {
                "reason": question.draw,
                "text": self._because(question.draw, looked_at),
                "score": score,
                "was": self._last.before(key),
                "merit": question.merit,
                "seconds": seconds,
                "looked_at": looked_at,
                "version": self._version,
            }
            candidate = ScoredSpan(*question.span, 0.0 if score is None else score)
            first, end = question.shown
            random = question.draw == "random"
            made.append(
                SpanChoice(question.text, first, end, why, candidate=candidate, pattern=question.pattern, random=random)
            )
        return made

    # -- inside -----------------------------------------------------------------------------------

    def _score(self, texts: Sequence[SpanText], *, candidates: bool) -> ScoredUnits:
        if self._model is None:
            raise RuntimeError("A round without a model scores nothing.")
        scored = ScoredUnits.of(texts, self._model, self._work, candidates=candidates)
        self._note(scored.considered(self.merit(scored)))
        return scored

    def _note(self, batch: Considered) -> None:
        self.considered.append(batch)
        self._last.note(dict(zip(batch.keys(), batch.score.tolist(), strict=True)), self._version)

    def _plain(self, text: SpanText, first: int, end: int, reason: Reason, *, random: bool) -> SpanChoice:
        seconds = self._work.seconds("correct", reading_tokens(text.passage, [(first, end)]))
        why: Why = {
            "reason": reason,
            "text": self._because(reason, 0),
            "score": None,
            "was": None,
            "merit": None,
            "seconds": float(seconds[0]),
            "looked_at": 0,
            "version": self._version,
        }
        return SpanChoice(text, first, end, why, random=random)

    def _because(self, reason: Reason, looked_at: int) -> str:
        unit = "text" if self._learning.unsegmented else "sentence"
        texts = 0 if self._sample is None else len(self._sample.texts)
        return _BECAUSE[reason].format(looked_at=looked_at, texts=texts, unit=unit, units=f"{unit}s")

"""Yes/no questions on single spans: which ones, and when whole sentences are the better question."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from nb_annotate.loop.learning.mixing import Draw, priorities, yes_no_slot
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.by_cost import LONGEST_CARD, ScoredUnits
from nb_annotate.loop.spans.considered import Considered
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import Table, Tally
from nb_annotate.models.passage import TokenSpan, Unit

HIT_TEXTS = 200
"""Texts whose pattern hits are compared at a time."""

RECENT, LEAST_ACCEPTED = 40, 0.4
"""Yes/no answers that the accept rate is taken of, and the rate below which whole sentences are asked instead."""

SENTENCES, TRIAL = 10, 10
"""Whole sentences before yes/no is tried again, and yes/no answers before the accept rate is judged again."""

_PRIOR = 5.0
"""A pattern that was never judged counts as five times right and five times wrong."""

Instead = Literal["dry", "rejected"]


@dataclass(frozen=True, slots=True)
class Question:
    """A span to be asked about; `score` is `None` where the model was not asked."""

    text: SpanText
    span: TokenSpan
    draw: Draw
    merit: float
    score: float | None = None
    pattern: int | str | None = None

    @property
    def shown(self) -> Unit:
        """The tokens of the card: the whole text if it is short and untouched, else the unit that the span is in."""
        passage = self.text.passage
        if len(passage) <= LONGEST_CARD and len(self.text.open) == len(passage.units):
            return 0, len(passage)
        return next(unit for unit in passage.units if unit[0] <= self.span[0] and self.span[1] <= unit[1])


class Candidates:
    """The spans that a model finds possible, in columns; merit is 1 at P = 0.5 and 0 at certainty.

    Parameters
    ----------
    scored : ScoredUnits
        Units with candidates.
    labels : collection of str
        The labels that are asked for.
    """

    def __init__(self, scored: ScoredUnits, labels: Collection[str]) -> None:
        owners = scored.owner.tolist()
        found = [
            (owner, span)
            for owner, spans in zip(owners, scored.candidates, strict=True)
            for span in spans
            if span.label in labels
        ]
        self.texts = scored.texts
        self.owner = np.array([owner for owner, _ in found], np.int64)
        self.first = np.array([span.first for _, span in found], np.int64)
        self.end = np.array([span.end for _, span in found], np.int64)
        self.labels = [span.label for _, span in found]
        self.score = np.array([span.score for _, span in found], np.float64)
        self.merit = 1 - 2 * np.abs(self.score - 0.5)

    def __len__(self) -> int:
        return len(self.owner)

    def considered(self) -> Considered:
        """Note the candidates as considered."""
        return Considered(self.texts, self.owner, self.first, self.end, self.labels, self.score, self.merit)

    def ranked(self, draw: Draw, seed: int) -> npt.NDArray[np.int64]:
        """Order the candidates: closest to undecided first, or at random."""
        keys = np.fromiter((text.key for text in self.texts), np.int64, len(self.texts))[self.owner]
        names = sorted(set(self.labels))
        labels = np.array([names.index(label) for label in self.labels], np.int64)
        chance = priorities(seed, 6, keys, self.first, self.end, labels)
        return chance.argsort() if draw == "random" else np.lexsort((chance, -self.merit))

    def question(self, number: int, draw: Draw) -> Question:
        """Make a question of a candidate."""
        span = int(self.first[number]), int(self.end[number]), self.labels[number]
        merit, score = float(self.merit[number]), float(self.score[number])
        return Question(self.texts[self.owner[number]], span, draw, merit, score)


class PatternHits:
    """Pattern hits that were not asked about, those of the least known patterns first.

    How often a pattern is right is a Beta distribution with five right and five wrong hits as its prior; the next
    hit is one of the pattern with the largest variance: it is that of the pattern least asked about, and of equally
    often asked ones that with the share closest to one half. Merit is the variance in units of the prior's.

    Parameters
    ----------
    learning : SpanLearning
        Finds the hits.
    book : SpanBook
        Knows which ones were right.
    """

    def __init__(self, learning: SpanLearning, book: SpanBook) -> None:
        self._learning = learning
        self._book = book
        self._found: dict[int, dict[TokenSpan, int | str]] = {}

    def ranked(self, hit_texts: Sequence[SpanText], table: Table) -> list[Question]:
        """Order the hits of up to `HIT_TEXTS` texts, drawn at random."""
        seed = self._learning.seed
        open_texts = [text for text in hit_texts if not table.has_text(text)]
        order = priorities(seed, 7, np.array([text.key for text in open_texts], np.int64)).argsort()
        counts = self._book.pattern_counts()
        questions: list[Question] = []
        texts = 0
        for place in order.tolist():
            text = open_texts[place]
            hits = [hit for hit in text.passage.hits if table.may_ask(text, hit) and hit[2] in self._learning.labels]
            patterns = self._patterns(text) if hits else {}
            known = [(hit, patterns[hit]) for hit in dict.fromkeys(hits) if hit in patterns]
            questions += [
                Question(text, hit, "pattern", _doubt(*counts.get(pattern, (0, 0))), pattern=pattern)
                for hit, pattern in known
            ]
            texts += bool(known)
            if texts == HIT_TEXTS:
                break
        places = np.array([(question.text.key, question.span[0]) for question in questions], np.int64).reshape(-1, 2)
        chance = priorities(seed, 7, places[:, 0], places[:, 1])
        best = np.lexsort((chance, -np.array([question.merit for question in questions], np.float64)))
        return [questions[number] for number in best.tolist()]

    def _patterns(self, text: SpanText) -> dict[TokenSpan, int | str]:
        """Which pattern made each hit of a text."""
        found = self._found.get(text.key)
        if found is None:
            found = {}
            for span in self._learning.find_hits(text.passage.text) if self._learning.find_hits is not None else ():
                place = text.passage.tokens_of(span["start"], span["end"])
                if place is not None and "pattern" in span:
                    found.setdefault((*place, span["label"]), span["pattern"])
            while len(self._found) >= 20 * HIT_TEXTS:
                del self._found[next(iter(self._found))]
            self._found[text.key] = found
        return found


def next_questions(
    candidates: Candidates, hits: list[Question], count: int, table: Table, tally: Tally, *, seed: int
) -> list[Question]:
    """Draw up to `count` questions, one per text: of ten three by patterns, one at random, the rest undecided.

    Where one kind has no more, an undecided candidate takes its place, and after those a pattern hit.
    """
    ranked = {draw: iter(candidates.ranked(draw, seed).tolist()) for draw in ("random", "undecided")}
    waiting = iter(hits)
    texts: set[int] = set()

    def draw_one(draw: Draw) -> Question | None:
        questions = waiting if draw == "pattern" else (candidates.question(number, draw) for number in ranked[draw])
        return next(
            (
                question
                for question in questions
                if question.text.key not in texts
                and not table.has_text(question.text)
                and table.may_ask(question.text, question.span)
                and table.is_new_span(question.text, question.shown, question.span)
            ),
            None,
        )

    found: list[Question] = []
    while len(found) < count:
        slot = yes_no_slot(seed, tally.yes_no + len(found))
        drawn = (draw_one(draw) for draw in dict.fromkeys((slot, "undecided", "pattern")))
        question = next((question for question in drawn if question is not None), None)
        if question is None:
            break
        texts.add(question.text.key)
        found.append(question)
    return found


def is_dry(found: Sequence[Question], wanted: int) -> bool:
    """Say whether too few spans are left to go on with yes/no: under half of those wanted."""
    return 2 * len(found) < wanted


def sentences_instead(book: SpanBook) -> Instead | None:
    """Say from the answers whether whole sentences are to be asked, and why; `None`: yes/no goes on.

    Once begun, whole sentences go on for `SENTENCES` answers. Then yes/no is tried again, if there are candidates;
    the accept rate of the last `RECENT` is judged anew after `TRIAL` of them.
    """
    answers = [judged for judged in book if judged.scope is not None]
    sentences = trial = 0
    begun: Instead | None = None
    for judged in reversed(answers):
        reason = judged.task.get("_why", {}).get("reason")
        if reason in {"dry", "rejected"}:
            sentences += 1
            begun = begun or ("dry" if reason == "dry" else "rejected")
        elif judged.yes_no:
            if sentences:
                break
            trial += 1
    if sentences and trial == 0 and sentences < SENTENCES:
        return begun
    if sentences and trial < TRIAL:
        return None
    rate = book.accept_rate(RECENT)
    return "rejected" if rate is not None and rate < LEAST_ACCEPTED else None


def _doubt(right: int, wrong: int) -> float:
    return _beta_variance(_PRIOR + right, _PRIOR + wrong) / _beta_variance(_PRIOR, _PRIOR)


def _beta_variance(right: float, wrong: float) -> float:
    total = right + wrong
    return right * wrong / (total * total * (total + 1))

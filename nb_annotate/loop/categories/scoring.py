"""The scores that one round of choosing works with, and the choices that are made of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nb_annotate.loop.categories.before import ScoresBefore
from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import WHOLE, CategoryText
from nb_annotate.loop.categories.checked import CheckedTextModel
from nb_annotate.loop.categories.choice import CategoryChoice, OptionScore
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.categories.scored_texts import ScoredTexts, sureness
from nb_annotate.loop.categories.work import CategoryWork
from nb_annotate.loop.learning.choice import Reason, Why, plain_why
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.models.text_model import FloatArray

_BECAUSE: dict[str, str] = {
    "start": "typical of these texts, to start from",
    "random": "drawn at random, to measure the model fairly",
    "pattern": "a pattern found it",
    "stream": "next in the order of the source",
    "least_confidence": "least sure of {looked_at:,} questions looked at",
    "margin": "closest call of {looked_at:,} questions looked at",
    "entropy": "most undecided of {looked_at:,} questions looked at",
    "vote_entropy": "most votes against each other, of {looked_at:,} questions looked at",
    "mutual_information": "tells most about the model, of {looked_at:,} questions looked at",
    "typical": "most typical of {looked_at:,} texts looked at",
}
_PER_SECOND = " per second"


class Scoring:
    """Has the model score texts, remembers what it said, and makes choices.

    Parameters
    ----------
    learning, pool, book, work : CategoryLearning, Pool, CategoryBook, CategoryWork
        As in `CategoryChooser`.
    window : int
        Texts in the sample.

    Attributes
    ----------
    considered : list of ScoredTexts
        What was scored since `begin`.
    """

    def __init__(
        self,
        learning: CategoryLearning,
        pool: Pool[CategoryText],
        book: CategoryBook,
        work: CategoryWork,
        window: int,
    ) -> None:
        self._learning = learning
        self._pool = pool
        self._book = book
        self._work = work
        self._window = window
        self._before = ScoresBefore()
        self._version = ""
        self._model: CheckedTextModel | None = None
        self._sample: ScoredTexts | None = None
        self.considered: list[ScoredTexts] = []

    def begin(self, model: CheckedTextModel | None, version: str) -> None:
        """Begin a round; scores of the sample are used again if the version is the one of the round before."""
        if version != self._version or model is None:
            self._sample = None
        self._model, self._version = model, version
        self.considered = []

    def sample(self, *, anew: bool = False) -> ScoredTexts:
        """Give the scores of a random sample of the pool."""
        if self._sample is None or anew:
            texts = self._pool.texts
            questions_each = sum(len(text.open) for text in texts) / max(1, len(texts))
            draws = np.random.default_rng([self._learning.seed % 2**63, len(self._book)])
            drawn = self._pool.sample(draws, round(self._window * questions_each))
            self._sample = self.score(drawn)
        return self._sample

    def is_fresh(self, scored: ScoredTexts) -> bool:
        """Say whether a sample was scored in this round."""
        return any(batch is scored for batch in self.considered)

    def score(self, texts: Sequence[CategoryText], *, ranked: bool = True) -> ScoredTexts:
        """Have the model score texts; the questions about them are all alike where they are not `ranked`."""
        if self._model is None:
            raise RuntimeError("There is no model to score with.")
        scored = ScoredTexts.of(texts, self._model, self._learning, self._work, ranked=ranked)
        self._before.note(texts, scored.scores, self._version)
        self.considered.append(scored)
        return scored

    def unscored(self, text: CategoryText, label: str) -> CategoryChoice:
        """Make the card of a question that no model has seen."""
        why = plain_why(self._version, None)
        return CategoryChoice(text, label, why)

    def choice(
        self,
        scored: ScoredTexts,
        row: int,
        label: str,
        reason: Reason,
        *,
        looked_at: int = 0,
        pattern: int | str | None = None,
        random: bool = False,
    ) -> CategoryChoice:
        """Make the card of a question about a text that was scored."""
        text, labels = scored.texts[row], self._learning.labels
        before = self._before.row(text.key)
        column = 0 if label == WHOLE or scored.merits.shape[1] == 1 else labels.index(label)
        score = self._score_of(scored.scores[row], label)
        was = None if before is None else self._score_of(before, label)
        why = self._why(
            reason,
            score=score,
            was=was,
            merit=float(scored.merits[row, column]),
            seconds=float(scored.seconds[row]),
            looked_at=looked_at,
        )
        options = {
            name: OptionScore(float(scored.scores[row, number]), _number(None if before is None else before[number]))
            for number, name in enumerate(labels)
            if not np.isnan(scored.scores[row, number])
        }
        return CategoryChoice(text, label, why, options, pattern, random)

    def _score_of(self, scores: FloatArray, label: str) -> float | None:
        if label == WHOLE:
            return _number(sureness(scores[None], exclusive=self._learning.exclusive)[0])
        return _number(scores[self._learning.labels.index(label)])

    def _why(
        self,
        reason: Reason,
        *,
        score: float | None,
        was: float | None,
        merit: float,
        seconds: float,
        looked_at: int,
    ) -> Why:
        name = self._learning.order if reason in {"uncertain", "cost"} else reason
        because = _BECAUSE.get(name.removesuffix(_PER_SECOND), "ranked first by {name} of {looked_at:,} questions")
        text = because.format(looked_at=looked_at, name=name)
        if name.endswith(_PER_SECOND) and not because.startswith("ranked"):
            text += ", per second of work"
        return {
            "reason": reason,
            "text": text,
            "score": score,
            "was": was,
            "merit": merit if np.isfinite(merit) else None,
            "seconds": seconds,
            "looked_at": looked_at,
            "version": self._version,
        }


def _number(value: float | None) -> float | None:
    return None if value is None or np.isnan(value) else float(value)

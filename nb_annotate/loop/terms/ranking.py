"""How likely a word belongs to a list, by its likeness to the terms that were accepted and rejected."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nb_annotate.loop.terms.candidates import candidates, form_of, shown
from nb_annotate.models.word_vectors import FloatArray, WordVectors, mean_direction

SMOOTHING = 0.2
"""Keeps words that are like nothing from a high score, as in Prodigy's `terms.teach`, where the formula comes from."""

READY = 256
"""Best words that are kept sorted; more are looked for when they are used up."""

_NAMED = 2
"""Accepted terms that a card names as its reason."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate (by its place among them) with its score, and the accepted terms that it is most like."""

    place: int
    term: str
    score: float
    nearest: tuple[str, ...]


class TermScores:
    """Scores against some accepted and rejected terms.

    `accept / (accept + reject + 0.2)`, with the cosines to the mean directions of accepted and of rejected terms,
    negative ones counted as 0. Each term has the same weight in a mean, however long its vector is.

    Parameters
    ----------
    vectors : WordVectors
        The table.
    accepted, rejected : iterable of str
        Terms; those without a vector have no say.
    """

    def __init__(self, vectors: WordVectors, accepted: Iterable[str], rejected: Iterable[str]) -> None:
        self._vectors = vectors
        known = {term: direction for term in accepted if (direction := vectors.direction(term)) is not None}
        against = [direction for term in rejected if (direction := vectors.direction(term)) is not None]
        nothing = np.zeros(vectors.dimensions, dtype=np.float32)
        means = [mean_direction(list(known.values())), mean_direction(against)]
        self._means: FloatArray = np.stack([nothing if mean is None else mean for mean in means], axis=1)
        self._terms = list(known)
        self._directions: FloatArray = np.array(list(known.values()), dtype=np.float32).reshape(-1, vectors.dimensions)

    def all(self) -> FloatArray:
        """Score every word of the table: shape (words,)."""
        return _score(self._vectors.alike(self._means))

    def of(self, term: str) -> float | None:
        """Score any term, `None` if it has no vector."""
        direction = self._vectors.direction(term)
        return None if direction is None else float(_score((direction @ self._means)[None, :])[0])

    def nearest(self, term: str) -> tuple[str, ...]:
        """Give the accepted terms that a term is most like, the nearest first; at most two."""
        direction = self._vectors.direction(term)
        if direction is None:
            return ()
        order = np.argsort(-(self._directions @ direction), kind="stable")
        form = form_of(term)
        others = (self._terms[place] for place in order[: _NAMED + 1].tolist())
        return tuple(other for other in others if form_of(other) != form)[:_NAMED]


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A finished scoring: of all candidates, shape (candidates,), and which of them were answered."""

    scores: TermScores
    by_candidate: FloatArray
    answered: NDArray[np.bool_]


class Ranking:
    """The words that may be asked, the likeliest first; safe to use from any thread.

    Parameters
    ----------
    vectors : WordVectors
        The table.
    lowercase : bool
        Leave out words with capital letters.
    taken : collection of str
        Forms that are never asked: those of the seeds.

    Attributes
    ----------
    state : State
        The last finished scoring.
    """

    def __init__(self, vectors: WordVectors, *, lowercase: bool, taken: Collection[str]) -> None:
        self._vectors = vectors
        listed = list(candidates(vectors, lowercase=lowercase, taken=taken))
        self._numbers: NDArray[np.int64] = np.array([number for number, _ in listed], dtype=np.int64)
        self._places = {form: place for place, (_, form) in enumerate(listed)}
        nothing = np.zeros(len(listed), dtype=np.float32)
        self.state = State(TermScores(vectors, (), ()), nothing, self.mask())

    def __len__(self) -> int:
        return len(self._numbers)

    def rescore(self, accepted: Iterable[str], rejected: Iterable[str], answered: Iterable[str]) -> None:
        """Score all words against some terms, and leave out those that were answered."""
        self.state = self._scored(accepted, rejected, answered)

    def mask(self) -> NDArray[np.bool_]:
        """Make a mask over the candidates, none of them set: for `best` and `read`."""
        return np.zeros(len(self), dtype=np.bool_)

    def best(self, state: State, passed: NDArray[np.bool_]) -> list[int]:
        """Find the likeliest candidates that were neither answered nor passed: at most 256, the very best last."""
        left = np.flatnonzero(~(state.answered | passed))
        scores = state.by_candidate[left]
        if len(left) > READY:
            best = np.sort(np.argpartition(-scores, READY)[:READY])
            left, scores = left[best], scores[best]
        # among equals the word that comes first in the table
        found: list[int] = left[np.argsort(-scores, kind="stable")][::-1].tolist()
        return found

    def read(self, state: State, place: int) -> Ranked:
        """Describe a candidate."""
        word = self._vectors.words[int(self._numbers[place])]
        return Ranked(place, shown(word), float(state.by_candidate[place]), state.scores.nearest(word))

    def places(self, terms: Iterable[str]) -> list[int]:
        """Find the candidates among some terms."""
        return [self._places[form] for form in map(form_of, terms) if form in self._places]

    def _scored(self, accepted: Iterable[str], rejected: Iterable[str], answered: Iterable[str]) -> State:
        scores = TermScores(self._vectors, accepted, rejected)
        mask = self.mask()
        mask[self.places(answered)] = True
        return State(scores, scores.all()[self._numbers], mask)


def _score(cosines: FloatArray) -> FloatArray:
    """Turn cosines, shape (words, 2), with accepted and rejected terms into scores from 0 to 1."""
    accept, reject = np.maximum(cosines[:, 0], 0.0), np.maximum(cosines[:, 1], 0.0)
    scores: FloatArray = (accept / (accept + reject + np.float32(SMOOTHING))).astype(np.float32, copy=False)
    return scores

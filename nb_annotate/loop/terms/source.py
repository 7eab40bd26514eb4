"""The terms that are asked, chosen by what was answered so far."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from nb_annotate.loop.terms.answers import TermAnswers, term_answers
from nb_annotate.loop.terms.candidates import form_of
from nb_annotate.loop.terms.ranking import Ranked, Ranking
from nb_annotate.models.word_vectors import WordVectors
from nb_annotate.sources.opening import Source
from nb_annotate.sources.problems import Problems
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.types import Task

if TYPE_CHECKING:
    import pandas as pd

    from nb_annotate.store.store import Store


class TermSource(Source):
    """The words of a table of vectors, the likeliest first at the moment they are read.

    Parameters
    ----------
    vectors : WordVectors
        The words.
    seeds : sequence of str
        Terms that belong to the list; they are never asked.
    name : str
        A short name.
    problems : Problems
        What was wrong with the seeds.
    lowercase : bool
        Ask no words with capital letters.
    n : int, optional
        How many terms are asked, those answered in earlier sessions included.

    Attributes
    ----------
    seeds : tuple of str
        The seeds, each form once.
    without_vector : tuple of str
        Seeds that have no vector, nor all of their words: they belong to the list, but nothing can be like them.

    Raises
    ------
    RecipeError
        No seed has a vector, or there is no word to ask.
    """

    def __init__(
        self,
        vectors: WordVectors,
        seeds: Sequence[str],
        name: str,
        problems: Problems,
        *,
        lowercase: bool = True,
        n: int | None = None,
    ) -> None:
        self.name = name
        self.length = n
        self.once = False
        self.costly = True  # a word that is taken early is chosen by fewer answers
        self.problems = problems
        self.seeds = tuple({form_of(seed): seed for seed in reversed(seeds)}.values())[::-1]
        self.without_vector = tuple(seed for seed in self.seeds if vectors.direction(seed) is None)
        if len(self.without_vector) == len(self.seeds):
            msg = f"None of the {len(self.seeds)} seeds has a vector: {', '.join(map(repr, self.seeds[:8]))}."
            raise RecipeError(msg, hint=f"The table has {len(vectors):,} words, such as {list(vectors.words[:5])!r}.")
        self._seed_forms = {form_of(seed) for seed in self.seeds}
        self._ranking = Ranking(vectors, lowercase=lowercase, taken=self._seed_forms)
        if not len(self._ranking):
            msg = f"None of the {len(vectors):,} words with vectors can be asked."
            hint = "Words with capital letters are asked with lowercase=False." if lowercase else "None is a word."
            raise RecipeError(msg, hint=hint)
        self._where: tuple[Store, str, str] | None = None
        self._given = self._ranking.mask()
        self._excluded: list[str] = []
        self._seen = -1
        self._rescoring = threading.Lock()
        self._answers = TermAnswers()

    @property
    def candidates(self) -> int:
        """How many words may be asked."""
        return len(self._ranking)

    def follow(self, store: Store, dataset: str, annotator: str, exclude: Sequence[str] = ()) -> None:
        """Choose by the answers of an annotator from now on, and never ask what is answered in excluded datasets."""
        self._where = store, dataset, annotator
        self._excluded = [term for name in exclude for term in term_answers(store, name).all]
        self.rescore()

    def rescore(self, _answers: object = None) -> None:
        """Score all words by the answers that count now: what a session calls after answers."""
        with self._rescoring:
            if self._where is None:
                answers = TermAnswers()
            else:
                store, dataset, annotator = self._where
                newest = store.last_seq(dataset)
                if newest == self._seen:
                    return
                self._seen = newest
                answers = term_answers(store, dataset, annotator)
            self._answers = answers
            accepted, rejected = self._besides_seeds(answers.accepted), self._besides_seeds(answers.rejected)
            self._ranking.rescore((*self.seeds, *accepted), rejected, (*answers.all, *self._excluded))

    def terms(self) -> pd.DataFrame:
        """Give the list so far, seeds first: `term`, `seed`, `score` now, and `asked`, the score when it was shown.

        `score` is missing for terms without a vector, `asked` for seeds.
        """
        import pandas as pd

        self.rescore()
        scores, answers = self._ranking.state.scores, self._answers
        rows: list[tuple[str, bool, float | None, float | None]]
        rows = [(seed, True, scores.of(seed), None) for seed in self.seeds]
        rows += [
            (term, False, scores.of(term), answers.scores.get(term)) for term in self._besides_seeds(answers.accepted)
        ]
        frame = pd.DataFrame(rows, columns=["term", "seed", "score", "asked"])
        return frame.astype({"term": object, "seed": bool, "score": float, "asked": float})

    def choose(self, count: int) -> list[Task]:
        """Give the likeliest terms that were neither answered nor given, each once."""
        state = self._ranking.state
        if self.length is not None:
            given = len(self._answers.all) + int(np.count_nonzero(self._given & ~state.answered))
            count = min(count, max(self.length - given, 0))
        places = self._ranking.best(state, self._given)[::-1][:count]
        self._given[places] = True
        return [self._task(self._ranking.read(state, place)) for place in places]

    def put_back(self, tasks: Sequence[Task]) -> None:
        """Take back terms that nobody has seen: they may come again, in another order."""
        self._given[self._ranking.places(task["text"] for task in tasks)] = False

    def __iter__(self) -> Iterator[Task]:
        ranking, state = self._ranking, self._ranking.state
        passed = ranking.mask()
        while places := ranking.best(state, passed)[::-1]:
            passed[places] = True
            yield from (self._task(ranking.read(state, place)) for place in places)

    def _besides_seeds(self, terms: Sequence[str]) -> list[str]:
        """Leave out what is a seed now, whatever was said of it when it was none."""
        return [term for term in terms if form_of(term) not in self._seed_forms]

    def _task(self, ranked: Ranked) -> Task:
        near = " and ".join(f"“{term}”" for term in ranked.nearest)
        why: dict[str, Any] = {
            "reason": "similar",
            "text": f"like {near}" if near else "no accepted term is like it",
            "score": ranked.score,
            "was": None,
            "merit": ranked.score,
            "seconds": None,
            "looked_at": self.candidates,
            "version": "",
        }
        task = {
            "text": ranked.term,
            "meta": {"score": round(ranked.score, 4), "nearest": list(ranked.nearest)},
            "_why": why,
            "_source": {"place": self.name, "row": ranked.place},
        }
        return cast("Task", task)

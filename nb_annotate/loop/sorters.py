"""Sorters for streams of any length: let the useful tasks through now, and the others at the end."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator

from nb_annotate.loop.learning.spool import Spool
from nb_annotate.tasks.errors import ModelError, RecipeError
from nb_annotate.tasks.hashing import input_hash
from nb_annotate.tasks.types import Task

RANDOM_SHARE = 0.1
"""Share of the tasks that are let through whatever their score: the honest sample."""
REMEMBERED = 200
"""Merits that the moving average remembers, roughly."""
LONGEST_DROUGHT = 100
"""Tasks below the average, one after the other, before the best of them is let through."""

_HASHES = 1 << 53
Scored = Iterable[tuple[float, Task]]


def in_random_slice(number: int, seed: int = 0) -> bool:
    """Tell whether a text or question is one of the tenth that is drawn at random, by its hash.

    The same hash and seed always give the same answer, so that the sample is the same after a restart.

    Examples
    --------
    >>> sum(in_random_slice(number) for number in range(1000))
    113
    """
    return input_hash(f"{seed} {number}") < RANDOM_SHARE * _HASHES


class MovingAverage:
    """Keeps what is at least as good as the exponential moving average of all that came before.

    The scale of the merits does not matter, and the average follows a model that changes. The first `remembered`
    merits count alike; after that each new one moves the average by `1 / remembered` of the difference.

    Parameters
    ----------
    remembered : int
        How many merits the average remembers, roughly.

    Attributes
    ----------
    rule : str
        The rule in words, for people.
    mean : float
        The average now; 0 before the first merit.
    seen, kept : int
        Merits so far, and how many of them were kept.

    Examples
    --------
    >>> average = MovingAverage()
    >>> [average.keeps(merit) for merit in (0.5, 0.2, 0.9, 0.6)]
    [True, False, True, True]
    >>> average.keep_rate
    0.75
    """

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self.rule = f"kept if the merit is at least the moving average of about the last {remembered}"
        self.mean = 0.0
        self.seen = 0
        self.kept = 0
        self._remembered = remembered

    @property
    def keep_rate(self) -> float | None:
        """Share of the merits that were kept; `None` before the first one."""
        return self.kept / self.seen if self.seen else None

    def keeps(self, merit: float) -> bool:
        """Tell whether something of this merit is kept, and take the merit into the average.

        Raises
        ------
        ModelError
            The merit is no finite number: with it, nothing could be compared any more.
        """
        if not math.isfinite(merit):
            raise ModelError(f"A score is {merit!r}.", hint="Models must score with finite numbers.")
        kept = not self.seen or merit >= self.mean
        self.seen += 1
        self.kept += kept
        self.mean += (merit - self.mean) / min(self.seen, self._remembered)
        return kept


class Preferred(Iterator[Task]):
    """The tasks of a scored stream, each once: the preferred ones at once, the others when the stream has ended.

    Tasks that wait are on disk. One task in ten is let through whatever its score, and is marked: `_slice` is
    `"random"`, and `"chosen"` on the others.

    Parameters
    ----------
    scored : iterable of (float, task)
        May be endless.
    merit : callable
        `score -> merit`: what the moving average is taken of.
    wording : str
        What is preferred, for `rule`.
    seed : int
        Draws the random slice.

    Attributes
    ----------
    average : MovingAverage
        Decides; has the keep rate.
    rule : str
        All that decides, in words.
    random : int
        Tasks let through at random.
    rescued : int
        Tasks let through although below the average, since nothing else was for long.
    """

    def __init__(self, scored: Scored, merit: Callable[[float], float], wording: str, *, seed: int = 0) -> None:
        self.average = MovingAverage()
        self.rule = (
            f"{wording}: {self.average.rule}; one in {1 / RANDOM_SHARE:.0f} at random; the best of "
            f"{LONGEST_DROUGHT} below the average in a row; the others at the end"
        )
        self.random = 0
        self.rescued = 0
        self._merit = merit
        self._seed = seed
        self._spool = Spool(_warn)
        self._best: tuple[float, Task] | None = None
        self._drought = 0
        self._tasks = self._sifted(scored)

    def __next__(self) -> Task:
        return next(self._tasks)

    @property
    def waiting(self) -> int:
        """How many tasks wait for the end of the stream."""
        return len(self._spool) + (self._best is not None)

    def close(self) -> None:
        """Let go of the stream and of the tasks that wait."""
        self._tasks.close()
        self._spool.close()
        self._best = None

    def _sifted(self, scored: Scored) -> Generator[Task]:
        for score, task in scored:
            merit = self._merit(score)
            kept = self.average.keeps(merit)
            if in_random_slice(task.get("_task_hash") or input_hash(task["text"]), self._seed):
                self.random += 1
                yield {**task, "_slice": "random"}
                continue
            chosen: Task = {**task, "_slice": "chosen"}
            if kept:
                self._drought = 0
                yield chosen
                continue
            self._drought += 1
            self._hold(merit, chosen)
            if self._drought >= LONGEST_DROUGHT and self._best is not None:
                (_, rescued), self._best, self._drought = self._best, None, 0
                self.rescued += 1
                yield rescued
        if self._best is not None:
            self._spool.put(self._best[1])
            self._best = None
        while self._spool:
            yield self._spool.take()

    def _hold(self, merit: float, task: Task) -> None:
        """Keep the best task of the drought at hand, and put the others on disk."""
        if self._best is not None and (self._drought == 1 or merit > self._best[0]):
            self._spool.put(self._best[1])
            self._best = None
        if self._best is None:
            self._best = merit, task
        else:
            self._spool.put(task)


def prefer_uncertain(scored: Scored, *, bias: float = 0.0, seed: int = 0) -> Preferred:
    """Let tasks through first that the model is less sure of than usual.

    Parameters
    ----------
    scored : iterable of (float, task)
        Scores are probabilities.
    bias : float
        Moves the preferred score away from 0.5: 0.1 prefers 0.6. From -0.5 to 0.5.
    seed : int
        Draws the random slice.

    Returns
    -------
    Preferred
        An iterator over the tasks, which also tells its `rule` and its `average.keep_rate`.

    Raises
    ------
    RecipeError
        The bias is out of range.

    Examples
    --------
    >>> scored = [(0.5, {"text": "a"}), (0.99, {"text": "b"}), (0.6, {"text": "c"})]
    >>> [task["text"] for task in prefer_uncertain(scored)]
    ['a', 'c', 'b']
    """
    if not -0.5 <= bias <= 0.5:
        raise RecipeError(f"bias={bias!r} must be from -0.5 to 0.5.", hint="0.1 prefers a score of 0.6.")
    centre = 0.5 + bias
    furthest = max(centre, 1 - centre)
    wording = f"scores near {centre:g} first"
    return Preferred(scored, lambda score: 1 - abs(score - centre) / furthest, wording, seed=seed)


def prefer_high_scores(scored: Scored, *, seed: int = 0) -> Preferred:
    """Let tasks through first that score higher than usual; see `prefer_uncertain`."""
    return Preferred(scored, float, "high scores first", seed=seed)


def prefer_low_scores(scored: Scored, *, seed: int = 0) -> Preferred:
    """Let tasks through first that score lower than usual; see `prefer_uncertain`."""
    return Preferred(scored, lambda score: -score, "low scores first", seed=seed)


def _warn(message: str) -> None:
    warnings.warn(message, RuntimeWarning, stacklevel=2)

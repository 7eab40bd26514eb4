"""The learner for categories: `LinearTextModel`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nb_annotate.models.linear.calibration import ScoreCalibration
from nb_annotate.models.linear.committee import MEMBERS, bootstrap_counts
from nb_annotate.models.linear.explaining import contributions_of
from nb_annotate.models.linear.features import TextFeatures, Vectors
from nb_annotate.models.linear.fitting import Problem, fitted, hit_offsets
from nb_annotate.models.linear.folds import DEFAULT_STRENGTH, ENOUGH_TO_CHOOSE, STRENGTHS, cross_validate
from nb_annotate.models.linear.gram import Design, Gram, Key
from nb_annotate.models.linear.likelihood import Answers, probabilities
from nb_annotate.models.linear.solver import Floats
from nb_annotate.models.linear.weights import Learned, Weights
from nb_annotate.models.text_model import Contribution, FloatArray, TextInput, TextLesson, TextRefit
from nb_annotate.tasks.errors import ModelError

UPDATE_STEPS = 30
REFIT_STEPS = 60
MEMBER_STEPS = 15
_UPDATE_WORK = 3e9
"""Multiplications that an update may take: about a third of a second."""
_LEAST_STEPS = 3
_MEMBER_WORK = 3e7
"""Multiplications of a step up to which all members of the committee learn at each update."""
_GRID_WORK = 1e9
"""Multiplications of a step up to which all strengths are tried."""
SCORED_AT_ONCE = 2000


@dataclass(frozen=True, slots=True, eq=False)
class LinearSnapshot:
    """What a `LinearTextModel` had learned; versions share the features of their lessons."""

    labels: tuple[str, ...]
    exclusive: bool
    keys: tuple[Key, ...]
    learned: Learned
    strength: float
    calibration: ScoreCalibration
    member_keys: tuple[Key, ...] = ()
    members: tuple[Learned, ...] = ()


class _Published:
    """A snapshot with its weights; those of the committee are made when somebody asks."""

    def __init__(self, snapshot: LinearSnapshot, columns: int) -> None:
        self.snapshot = snapshot
        self.weights = Weights(snapshot.learned, columns)
        self._columns = columns

    @cached_property
    def members(self) -> list[Weights]:
        return [Weights(learned, self._columns) for learned in self.snapshot.members]


class LinearTextModel:
    """Logistic regression on hashed n-grams, first lines, pattern hits and vectors, fitted anew to all answers.

    Each label has a classifier of its own which learns from the texts for which that label was answered; exclusive
    labels share one softmax, in which a "no" counts with the probability of all other labels together. `update` goes
    on from the last fit until it has converged or its time is over: nothing that was answered is forgotten. `refit`
    chooses the strength of regularisation by cross-validation, calibrates, and trains a committee of bootstraps.

    Parameters
    ----------
    labels : sequence of str
        The categories.
    exclusive : bool
        Whether each text has exactly one of them.
    seed : int
        Of folds and bootstraps: same seed and same calls, same model.
    vectors : callable, optional
        `texts -> float array, shape (texts, dimensions)`, such as `PipelineVectors`.

    Raises
    ------
    ModelError
        There are no labels, or one is given twice.

    Notes
    -----
    Of each text the first 4,000 code points are read. `scores` needs 48 MB at most to remember features of texts.

    Examples
    --------
    >>> model = LinearTextModel(["REFUND"])
    >>> def lesson(text, has):
    ...     label = frozenset({"REFUND"})
    ...     return TextLesson(TextInput(text), label if has else frozenset(), frozenset() if has else label)
    >>> book = [lesson("My money back please", True), lesson("Thanks for the quick help", False)]
    >>> model.update(book, book)
    >>> scores = model.scores([TextInput("I want my money back"), TextInput("Thanks!")])
    >>> bool(scores[0, 0] > 0.5 > scores[1, 0])
    True
    """

    def __init__(
        self, labels: Sequence[str], *, exclusive: bool = False, seed: int = 0, vectors: Vectors | None = None
    ) -> None:
        self._labels = tuple(labels)
        if not self._labels:
            raise ModelError("The linear model has no labels.", hint='Name at least one: LinearTextModel(["SPAM"]).')
        twice = {label for label in self._labels if self._labels.count(label) > 1}
        if twice:
            raise ModelError(f"Labels of the linear model are given twice: {sorted(twice)}.", hint="Name each once.")
        self._exclusive = exclusive
        self._seed = seed
        self._features = TextFeatures(vectors)
        self._gram = Gram(self._features)
        nothing = Learned((), np.zeros((1, len(self._labels)), np.float32))
        none = ScoreCalibration.none(len(self._labels))
        self._publish(LinearSnapshot(self._labels, exclusive, (), nothing, DEFAULT_STRENGTH, none))

    @property
    def name(self) -> str:
        """What it is called in `source` of suggestions."""
        return "linear"

    @property
    def labels(self) -> tuple[str, ...]:
        """The categories, in the order of the columns of `scores`."""
        return self._labels

    @property
    def exclusive(self) -> bool:
        """Whether each text has exactly one of the categories."""
        return self._exclusive

    @property
    def learns(self) -> bool:
        """Whether `update` does anything: it does."""
        return True

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give calibrated probabilities: shape (texts, labels)."""
        state = self._state
        scores: FloatArray = self._scored(inputs, [state.weights], state.snapshot.calibration)[0]
        return scores

    def committee(self, inputs: Sequence[TextInput]) -> FloatArray | None:
        """Give what each of five bootstraps says: shape (members, texts, labels); `None` before the first answers."""
        state = self._state
        if not state.members:
            return None
        return self._scored(inputs, state.members, state.snapshot.calibration)

    def contributions(self, text: TextInput) -> list[Contribution]:
        """Give what the words of a text, its pattern hits and all else add to the log odds of each category.

        They add up to the log odds of the scores. With exclusive labels it is their differences between labels that
        do: scores are the softmax of the sums. Pieces of words count with the word that they begin in.
        """
        state = self._state
        return contributions_of(text, self._labels, state.weights, self._features, state.snapshot.calibration)

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:  # noqa: ARG002  learns from all
        """Learn from all lessons, on from what was learned before.

        Parameters
        ----------
        new : sequence of TextLesson
            Those since the last time.
        book : sequence of TextLesson
            All lessons, the new ones included.
        """
        before = self._state.snapshot
        problem = self._problem(book)
        design = problem.design
        work = design.work * len(self._labels)
        steps = int(np.clip(_UPDATE_WORK / max(work, 1), _LEAST_STEPS, UPDATE_STEPS))
        found = fitted(problem, before.strength, steps, start=_carried(before.learned, before.keys, design))
        keys, members = before.member_keys, before.members
        if work <= _MEMBER_WORK:
            keys = design.keys
            starts = [_carried(member, before.member_keys, design) for member in before.members] or [found] * MEMBERS
            members = self._members(problem, before.strength, starts)
        learned = Learned(design.rows, found)
        self._publish(
            LinearSnapshot(
                self._labels,
                self._exclusive,
                design.keys,
                learned,
                before.strength,
                before.calibration,
                keys,
                members,
            )
        )

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:
        """Learn from all lessons to the end; choose the strength and calibrate by cross-validation."""
        problem = self._problem(book)
        design = problem.design
        compared = len(book) >= ENOUGH_TO_CHOOSE and design.work * len(self._labels) <= _GRID_WORK
        strengths = STRENGTHS if compared else (self._state.snapshot.strength,)
        found = cross_validate(book, problem, strengths, seed=self._seed, stop=stop)
        if found is None or stop():
            return None
        whole = fitted(problem, found.strength, REFIT_STEPS)
        members = self._members(problem, found.strength, [whole] * MEMBERS, stop)
        if stop():
            return None
        learned = Learned(design.rows, whole)
        self._publish(
            LinearSnapshot(
                self._labels,
                self._exclusive,
                design.keys,
                learned,
                found.strength,
                found.calibration,
                design.keys,
                members,
            )
        )
        facts = {
            "strength": found.strength,
            "ece_before": round(found.error_before, 4),
            "ece_after": round(found.error_after, 4),
        }
        return TextRefit(found.held_out, facts)

    def snapshot(self) -> LinearSnapshot:
        """Give the published state."""
        return self._state.snapshot

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state.

        Raises
        ------
        ModelError
            It is no snapshot of a linear model with the same labels.
        """
        if not isinstance(snapshot, LinearSnapshot):
            raise ModelError(f"{snapshot!r} is no snapshot of a linear model.", hint="Pass what snapshot() gave.")
        if (snapshot.labels, snapshot.exclusive) != (self._labels, self._exclusive):
            raise ModelError(
                f"The snapshot is of a model with the labels {list(snapshot.labels)}, exclusive={snapshot.exclusive}; "
                f"this one has {list(self._labels)}, exclusive={self._exclusive}.",
                hint="Make a model with the same labels and the same exclusive.",
            )
        self._publish(snapshot)

    def _publish(self, snapshot: LinearSnapshot) -> None:
        self._state = _Published(snapshot, self._features.columns)

    def _problem(self, book: Sequence[TextLesson]) -> Problem:
        answers = Answers.of(book, self._labels, exclusive=self._exclusive)
        offsets = hit_offsets([lesson.input for lesson in book], self._labels)
        return Problem(self._gram.design(book), answers, offsets, self._exclusive)

    def _members(
        self, problem: Problem, strength: float, starts: Sequence[Floats], stop: Callable[[], bool] = lambda: False
    ) -> tuple[Learned, ...]:
        """Fit the committee; fewer members if it was stopped."""
        design, members = problem.design, []
        for start, counts in zip(starts, bootstrap_counts(design.keys, self._seed), strict=True):
            if stop():
                break
            members.append(Learned(design.rows, fitted(problem, strength, MEMBER_STEPS, start=start, counts=counts)))
        return tuple(members)

    def _scored(
        self, inputs: Sequence[TextInput], weights: Sequence[Weights], calibration: ScoreCalibration
    ) -> FloatArray:
        result = np.zeros((len(weights), len(inputs), len(self._labels)))
        for first in range(0, len(inputs), SCORED_AT_ONCE):
            part = inputs[first : first + SCORED_AT_ONCE]
            matrix = self._features.matrix(part)
            offsets = hit_offsets(part, self._labels)
            for number, own in enumerate(weights):
                logits = calibration(own.logits(matrix) + offsets)
                result[number, first : first + len(part)] = probabilities(logits, exclusive=self._exclusive)
        return result


def _carried(learned: Learned, keys: tuple[Key, ...], design: Design) -> Floats:
    """Bring what lessons weighed before to where they stand now; new ones weigh nothing yet."""
    start = np.zeros((len(design.keys) + 1, learned.coefficients.shape[1]), np.float32)
    place = {key: number for number, key in enumerate(keys)}
    pairs = [(number, place[key]) for number, key in enumerate(design.keys) if key in place]
    if pairs:
        there, here = np.array(pairs).T
        start[there] = learned.coefficients[here]
    start[-1] = learned.coefficients[-1]
    return start

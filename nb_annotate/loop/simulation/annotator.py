"""Someone who knows the gold and answers cards, with slips if wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np

from nb_annotate.loop.simulation.gold import Gold, GoldRows
from nb_annotate.loop.simulation.seconds import SecondsModel
from nb_annotate.loop.simulation.work import Annotator
from nb_annotate.tasks.errors import RecipeError
from nb_annotate.tasks.offsets import token_range
from nb_annotate.tasks.types import SPAN_VIEWS, Decision, Span, Task, Token


class SimulatedAnnotator(Annotator):
    """Answers cards by the gold: cards to be corrected, and yes/no cards on one span.

    The same card is always answered alike, whatever came before it.

    Parameters
    ----------
    gold : mapping, iterable of dict, DataFrame or Gold
        The right spans of every text that may be asked about; see `Gold`.
    noise : float
        How often a yes/no answer is the wrong one, and how often a span is left out or has a border one token off.
    seconds : SecondsModel
        How long answers take.
    seed : int
        For the slips.
    labels : collection of str, optional
        The labels that are asked for; by default all of the gold.
    suggestions : bool
        With `False` suggestions are not looked at: every span is marked by hand, and takes the time of that.
    fixes : bool
        Whether a yes/no card whose span is only a bit off is answered with the right span.
    completes : bool
        Whether a yes/no card is answered with "and nothing else here" where that is so.

    Attributes
    ----------
    unmarkable : int
        Spans of the gold that could not be marked, as they start or end inside a token.

    Raises
    ------
    RecipeError
        `noise` is no share.

    Examples
    --------
    >>> annotator = SimulatedAnnotator([{"text": "Ana sings", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}])
    >>> from nb_annotate.tasks.hashing import set_hashes
    >>> asked = {"text": "Ana sings", "label": "PERSON", "spans": [{"start": 4, "end": 9, "label": "PERSON"}]}
    >>> decision, seconds = annotator.decide(set_hashes(asked, "ner"))
    >>> decision["answer"], seconds
    ('reject', 1.5)
    """

    def __init__(
        self,
        gold: GoldRows,
        *,
        noise: float = 0.0,
        seconds: SecondsModel | None = None,
        seed: int = 0,
        labels: Collection[str] | None = None,
        suggestions: bool = True,
        fixes: bool = False,
        completes: bool = False,
    ) -> None:
        if not 0 <= noise <= 1:
            msg = f"noise={noise!r} must be a share from 0 to 1."
            raise RecipeError(msg, hint="noise=0.05 gives one wrong answer in twenty.")
        self.gold = Gold(gold, labels)
        self.seconds = SecondsModel() if seconds is None else seconds
        self.unmarkable = 0
        self._noise = noise
        self._seed = seed
        self._suggestions = suggestions
        self._fixes = fixes
        self._completes = completes

    def decide(self, task: Task) -> tuple[Decision, float]:
        """Answer a card.

        Parameters
        ----------
        task : Task
            A card of the view `ner_manual`, `spans_manual` or `ner`, with tokens and hashes.

        Returns
        -------
        Decision
            What to record.
        float
            Seconds that it took.

        Raises
        ------
        RecipeError
            The card is of another view, or the gold does not have its text.
        """
        right = self.gold.within(task)
        slips = np.random.default_rng([self._seed, task["_task_hash"]])
        if task["_view_id"] in SPAN_VIEWS:
            decision: Decision = {"answer": "accept", "spans": self._marked(task, right, slips)}
        elif task["_view_id"] == "ner":
            decision = self._yes_or_no(task, right, slips)
        else:
            msg = f"The simulated annotator cannot answer a {task['_view_id']!r} card."
            raise RecipeError(msg, hint="It knows spans: ner.correct, ner.teach, ner.manual and the spans recipes.")
        seen = task
        if not self._suggestions and task["_view_id"] in SPAN_VIEWS:
            seen = {**task, "spans": []}
        return decision, self.seconds.of(seen, decision)

    def predicted(self, task: Task) -> float:
        """Tell how many seconds a card with what it suggests seems to take, before it is answered."""
        return self.seconds.card + self.seconds.reading_of(task) + self.seconds.span * len(task.get("spans", ()))

    def _marked(self, task: Task, right: Sequence[Span], slips: np.random.Generator) -> list[Span]:
        tokens = task["tokens"]
        marked = [span for span in right if token_range(tokens, span["start"], span["end"]) is not None]
        self.unmarkable += len(right) - len(marked)
        for span in list(marked):
            if slips.random() >= self._noise:
                continue
            marked.remove(span)
            clash = _same if task["_view_id"] == "spans_manual" else _overlap
            off = [moved for moved in _off_by_one(span, tokens) if not any(clash(moved, other) for other in marked)]
            if off and slips.random() < 0.5:
                marked.append(off[slips.integers(len(off))])
        return marked

    def _yes_or_no(self, task: Task, right: Sequence[Span], slips: np.random.Generator) -> Decision:
        asked = task["spans"][0]
        is_right = _key(asked) in map(_key, right)
        if slips.random() < self._noise:
            return {"answer": "reject" if is_right else "accept"}
        known = list(task.get("known", ()))
        of_label = [span for span in right if span["label"] == asked["label"]]
        found = [asked] if is_right else []
        if not is_right and self._fixes:
            free = [span for span in of_label if not any(_overlap(span, other) for other in known)]
            found = [span for span in free if _overlap(span, asked)][:1]
        decision: Decision = {"answer": "accept" if found else "reject"}
        if found and not is_right:
            decision["spans"] = found
        if self._completes and {*map(_key, of_label)} == {_key(span) for span in (*known, *found)}:
            decision["spans"] = [*known, *found]
            decision["complete"] = True
        return decision


def _off_by_one(span: Span, tokens: Sequence[Token]) -> Iterator[Span]:
    """Give the spans with one border a token further in or out."""
    place = token_range(tokens, span["start"], span["end"])
    if place is None:
        return
    first, last = place
    for left, end in ((first - 1, last), (first + 1, last), (first, last - 1), (first, last + 1)):
        if 0 <= left <= end < len(tokens) and not (tokens[left].get("disabled") or tokens[end].get("disabled")):
            yield {"start": tokens[left]["start"], "end": tokens[end]["end"], "label": span["label"]}


def _key(span: Span) -> tuple[int, int, str]:
    return span["start"], span["end"], span["label"]


def _overlap(left: Span, right: Span) -> bool:
    return left["start"] < right["end"] and right["start"] < left["end"]


def _same(left: Span, right: Span) -> bool:
    return _key(left) == _key(right)

"""How long an annotator takes for a card."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nb_annotate.loop.spans.work import reading_tokens
from nb_annotate.models.passage import Passage
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Span, Task

_Key = tuple[int, int, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SecondsModel:
    """Seconds that a card takes, by what has to be read and done.

    The defaults were fitted to the times that Prodigy's authors published for yes/no answers and for two manual
    projects. Suggestions never save more than a quarter of the manual time: that is what studies of pre-annotation
    measured (Lingren et al. 2014, 14 to 22 % an entity).

    Parameters
    ----------
    reading : float
        Seconds a token; Chinese and Japanese characters take 46/69 of it each.
    span : float
        Seconds to mark a span that is missing.
    right, spurious : float
        Seconds for a suggestion that is right, and for one that has to go. One that has to go and overlaps a
        span that was missing is one edit together with it.
    yes_no : float
        Seconds for a yes/no card.
    card : float
        Further seconds for each card that is corrected or marked by hand.
    floor : float
        Share of the manual time that a card with suggestions takes at the least.

    Examples
    --------
    >>> seconds = SecondsModel(reading=0.1)
    >>> task = {"_view_id": "ner_manual", "text": "Ana sings", "tokens": [
    ...     {"text": "Ana", "start": 0, "end": 3, "id": 0}, {"text": "sings", "start": 4, "end": 9, "id": 1}]}
    >>> ana = {"start": 0, "end": 3, "label": "PERSON"}
    >>> round(seconds.of(task, {"answer": "accept", "spans": [ana]}), 2)
    3.61
    >>> round(seconds.of({**task, "spans": [ana]}, {"answer": "accept", "spans": [ana]}), 2)
    2.71
    """

    reading: float = 2.65 / 46
    span: float = 3.41
    right: float = 0.5
    spurious: float = 1.0
    yes_no: float = 1.5
    card: float = 0.0
    floor: float = 0.75

    def of(self, task: Task, decision: Decision) -> float:
        """Tell how long a card took, from what it showed and what was decided.

        Parameters
        ----------
        task : Task
            With tokens; its `spans` are what was suggested or asked.
        decision : Decision
            With the spans that it ended with.

        Returns
        -------
        float
            Seconds; 0 for a card that was skipped.
        """
        if decision["answer"] == "ignore":
            return 0.0
        if task["_view_id"] in BINARY_VIEWS:
            return self._yes_no(task, decision)
        shown, marked = _keys(task.get("spans")), _keys(decision.get("spans"))
        manual = self.reading_of(task) + self.span * len(marked)
        missing, wrong = marked - shown, shown - marked
        moved = sum(any(_overlap(span, other) for other in missing) for span in wrong)
        work = self.right * len(marked & shown) + self.span * len(missing) + self.spurious * (len(wrong) - moved)
        return self.card + max(self.reading_of(task) + work, self.floor * manual)

    def reading_of(self, task: Task) -> float:
        """Tell how long the task's text takes to read, in seconds."""
        passage = Passage.of(task["text"], task["tokens"])
        return self.reading * float(reading_tokens(passage).sum())

    def _yes_no(self, task: Task, decision: Decision) -> float:
        known = [*task.get("spans", ()), *task.get("known", ())]
        fixed = _keys(decision.get("spans")) - _keys(known)
        read = self.reading_of(task) if decision.get("complete") else 0.0
        return self.yes_no + self.span * len(fixed) + read


def _keys(spans: Iterable[Span] | None) -> set[_Key]:
    return {(span["start"], span["end"], span["label"]) for span in spans or ()}


def _overlap(left: _Key, right: _Key) -> bool:
    return left[0] < right[1] and right[0] < left[1]

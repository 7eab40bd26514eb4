"""How long an annotator takes for a card about categories."""

from __future__ import annotations

from dataclasses import dataclass

from nb_annotate.loop.categories.work import LONGEST_READ, reading_words
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Task

FEW = 9
"""Options up to which each has a key of its own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CategorySeconds:
    """Seconds that a card about categories takes.

    Reading and yes/no answers are priced as in `SecondsModel`. Nobody seems to have published what it takes to choose
    among options: `card`, `key` and `find` are assumptions, so compare yes/no with choice cards under several of them.

    Parameters
    ----------
    reading : float
        Seconds a word, of the first 300; Chinese and Japanese characters take 46/69 of it each.
    yes_no : float
        Seconds for a yes/no card.
    card : float
        Further seconds for each card with options.
    key : float
        Seconds to put an option on or off.
    find : float
        The same where there are more than nine options, which have to be looked for.

    Examples
    --------
    >>> task = {"_view_id": "choice", "text": "Where is my parcel?", "options": [{"id": "A"}, {"id": "B"}]}
    >>> round(CategorySeconds().of(task, {"answer": "accept", "accept": ["A"]}), 2)
    2.23
    >>> CategorySeconds().of({"_view_id": "classification", "text": "Hello"}, {"answer": "reject"})
    1.5
    """

    reading: float = 2.65 / 46
    yes_no: float = 1.5
    card: float = 1.0
    key: float = 1.0
    find: float = 3.0

    def of(self, task: Task, decision: Decision) -> float:
        """Tell how long a card took, from what it showed and what was decided.

        Parameters
        ----------
        task : Task
            Of the view `choice` or `classification`; its `accept` is what was chosen beforehand.
        decision : Decision
            With the options that it ended with.

        Returns
        -------
        float
            Seconds; 0 for a card that was skipped.
        """
        if decision["answer"] == "ignore":
            return 0.0
        if task["_view_id"] in BINARY_VIEWS:
            return self.yes_no
        changed = len({*(task.get("accept") or ())} ^ {*(decision.get("accept") or ())})
        each = self.key if len(task["options"]) <= FEW else self.find
        return self.card + self.reading * min(reading_words(task["text"]), LONGEST_READ) + each * changed

"""The question about categories that is put to each row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nb_annotate.tasks.types import Option, Task


class CategoryTasks:
    """Adds the question to rows: the one label, or the options.

    Examples
    --------
    >>> CategoryTasks(["Refund"])({"text": "My money back!"})
    [{'text': 'My money back!', 'label': 'Refund'}]
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = labels
        self._options: list[Option] = [{"id": label, "text": label} for label in labels]

    def __call__(self, task: Task) -> Iterable[Task]:
        """Ask about one row."""
        if len(self._labels) == 1:
            return [{**task, "label": self._labels[0]}]
        accept = [label for label in task.get("accept") or () if label in self._labels]
        return [{**task, "options": self._options, "accept": accept}]

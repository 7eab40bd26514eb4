"""What need not be asked: answers of this dataset, by whichever kernel, and excluded datasets."""

from __future__ import annotations

from collections.abc import Sequence

from nb_annotate.store.event import WHOLE_DATASET
from nb_annotate.store.store import Store
from nb_annotate.tasks.types import BINARY_VIEWS, Task


class Answered:
    """The answered questions of one annotator, kept up to date with other kernels.

    Parameters
    ----------
    store, dataset, annotator
        Whose answers.
    session : str
        This session's id: its own events are known already.
    exclude : sequence of str
        Further datasets whose texts (in yes/no views: questions) are left out.
    """

    def __init__(self, store: Store, dataset: str, annotator: str, session: str, exclude: Sequence[str]) -> None:
        self._store = store
        self._dataset = dataset
        self._annotator = annotator
        self._session = session
        self._last_seq = store.last_seq(dataset)
        self._tasks = store.answered(dataset, annotator)
        self._excluded_tasks: set[int] = set()
        self._excluded_inputs: set[int] = set()
        for name in exclude:
            self._excluded_tasks |= store.answered(name)
            self._excluded_inputs |= store.answered_by_input(name)

    def __len__(self) -> int:
        return len(self._tasks)

    def __contains__(self, task: Task) -> bool:
        if task["_task_hash"] in self._tasks:
            return True
        if task["_view_id"] in BINARY_VIEWS:
            return task["_task_hash"] in self._excluded_tasks
        return task["_input_hash"] in self._excluded_inputs

    def excludes_text(self, input_hash: int) -> bool:
        """Whether a text was answered in an excluded dataset."""
        return input_hash in self._excluded_inputs

    def add(self, task_hash: int) -> None:
        """Note an answer."""
        self._tasks.add(task_hash)

    def discard(self, task_hash: int) -> None:
        """Note that an answer was taken back."""
        self._tasks.discard(task_hash)

    def refresh(self) -> tuple[list[int], list[int]]:
        """Read what other kernels did since the last look; return the tasks that they answered and took back."""
        events = self._store.events_since(self._dataset, self._last_seq)
        touched: set[int] = set()
        for event in events:
            self._last_seq = max(self._last_seq, event.seq)
            if event.task_hash == WHOLE_DATASET:
                touched |= self._tasks | self._store.answered(self._dataset, self._annotator)
            elif event.session != self._session and event.annotator == self._annotator:
                touched.add(event.task_hash)
        if not touched:
            return [], []
        done = touched & self._store.answered(self._dataset, self._annotator)
        self._tasks = self._tasks - touched | done
        return sorted(done), sorted(touched - done)

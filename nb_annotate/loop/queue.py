"""The open cards: tasks that were pulled and not answered yet, in the order they are asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from nb_annotate.tasks.types import Task


class CardQueue:
    """An ordered set of tasks by task hash; the first one is the card on top.

    Examples
    --------
    >>> queue = CardQueue()
    >>> queue.extend([{"text": "Ana", "_task_hash": 1}, {"text": "Bo", "_task_hash": 2}])
    >>> queue.push({"text": "Cy", "_task_hash": 3})
    >>> [task["text"] for task in queue]
    ['Cy', 'Ana', 'Bo']
    """

    def __init__(self) -> None:
        self._tasks: dict[int, Task] = {}

    def __len__(self) -> int:
        return len(self._tasks)

    def __iter__(self) -> Iterator[Task]:
        return iter(list(self._tasks.values()))

    def __contains__(self, task_hash: int) -> bool:
        return task_hash in self._tasks

    def get(self, task_hash: int) -> Task | None:
        """Return the task with this hash, or `None`."""
        return self._tasks.get(task_hash)

    def extend(self, tasks: Iterable[Task]) -> None:
        """Put tasks at the end; those already there keep their place."""
        for task in tasks:
            self._tasks.setdefault(task["_task_hash"], task)

    def push(self, task: Task) -> None:
        """Put a task on top."""
        rest = {key: value for key, value in self._tasks.items() if key != task["_task_hash"]}
        self._tasks = {task["_task_hash"]: task, **rest}

    def swap(self, task_hash: int, task: Task) -> None:
        """Put a task in the place of another one, or at the end if that is not there."""
        self._tasks.setdefault(task_hash, task)
        self._tasks = {
            value["_task_hash"]: value
            for value in (task if key == task_hash else old for key, old in self._tasks.items())
        }

    def remove(self, task_hashes: Iterable[int]) -> list[int]:
        """Take tasks out; return the hashes of those that were there."""
        return [key for key in task_hashes if self._tasks.pop(key, None) is not None]

    def without(self, task_hashes: Collection[int]) -> list[Task]:
        """List the tasks but for these, first one first."""
        return [task for key, task in self._tasks.items() if key not in task_hashes]

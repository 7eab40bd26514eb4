"""Every score that was shown or considered, with the model version and the time."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, cast

import numpy as np
import pandas as pd

from nb_annotate.loop.learning.choice import Why
from nb_annotate.loop.learning.score_rows import ROW, RowArray, ScoreRows
from nb_annotate.store.columns import objects, strings, times
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Task

EXCERPT = 80
"""Code points of a text that are kept beside a score."""

CONSIDERED_LIMIT = 200_000
"""Rows of considered questions that are kept: 11 MB, and up to 50 MB of excerpts where no two are alike."""

REMEMBERED_TASKS = 2000
"""Cards shown last that can be asked for by their hash."""


def excerpt(text: str, start: int, end: int) -> str:
    """Cut out the `EXCERPT` code points around a stretch; `…` says where something was left out.

    Examples
    --------
    >>> excerpt("Ana sings.", 0, 3)
    'Ana sings.'
    """
    if len(text) <= EXCERPT:
        return text
    room = max(EXCERPT - (end - start), 0) // 2
    first = max(min(start - room, len(text) - EXCERPT), 0)
    last = min(first + EXCERPT, len(text))
    return ("…" if first else "") + text[first + bool(first) : last - (last < len(text))] + "…" * (last < len(text))


class Ranked(Protocol):
    """Questions that were ranked together."""

    def columns(self) -> Mapping[str, Any]:
        """Give columns of one length.

        `input_hashes` (of the whole source texts), `excerpts` (see `excerpt`), `starts`, `ends` (code points of the
        whole source texts), `labels` (`None` for a stretch that would be corrected), `scores` (the model's probability
        of the span or category, or of the best parse or all categories together) and `merits` (what they were ranked by).
        """


class ScoreLog:
    """All scores of a session: those shown in cards, and those of questions that were considered.

    Shown scores are all kept; of the considered ones the newest `limit`, and `forgotten` counts the others. Any
    thread may write and read. Positions are code points of the whole source text, also where a card shows a part.

    Parameters
    ----------
    limit : int, default 200,000
        How many considered scores are kept.

    Examples
    --------
    >>> log = ScoreLog()
    >>> log.shown({"text": "Ana sings", "_task_hash": 1, "_input_hash": 2, "_view_id": "ner",
    ...            "spans": [{"start": 0, "end": 3, "label": "PERSON", "score": 0.53}]}, "v14", at=0.0)
    >>> log.frame()[["start", "end", "label", "score", "version", "shown"]].values.tolist()
    [[0, 3, 'PERSON', 0.53, 'v14', True]]
    """

    def __init__(self, limit: int = CONSIDERED_LIMIT) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._shown = ScoreRows()
        self._considered = ScoreRows(limit)
        self._strings: list[str] = []
        self._numbers: dict[str, int] = {}
        self._tasks: dict[int, Task] = {}

    @property
    def forgotten(self) -> int:
        """How many considered scores had to make room."""
        return self._considered.forgotten

    def __len__(self) -> int:
        return len(self._shown) + len(self._considered)

    def shown(self, task: Task, version: str, at: float) -> None:
        """Note the scores on a card that is shown.

        A yes/no card is one row, that of its span or category. Any other is a row without label for the whole stretch,
        whose score is that of the best parse (or of all categories together), and one row for each suggestion.

        Parameters
        ----------
        task : Task
            With hashes; `_why` tells the score of the whole and the merit.
        version : str
            The model version.
        at : float
            Seconds since 1970.
        """
        rows = _scores_on(task)
        origin = task.get("origin")
        offset = origin["start"] if origin else 0
        block = np.empty(len(rows), ROW)
        block["task_hash"] = task["_task_hash"]
        block["input_hash"] = origin["input_hash"] if origin else task["_input_hash"]
        block["start"] = [row[0] + offset for row in rows]
        block["end"] = [row[1] + offset for row in rows]
        block["score"] = np.array([row[3] for row in rows], "f8")
        block["merit"] = np.array([row[4] for row in rows], "f8")
        block["shown"] = True
        block["at"] = at
        with self._lock:
            block["text"] = [self._number(excerpt(task["text"], start, end)) for start, end, *_ in rows]
            block["label"] = [self._number(row[2]) for row in rows]
            block["version"] = self._number(version)
            self._shown.add(block)
            self._remember(task)

    def considered(self, groups: Iterable[Ranked], version: str, at: float) -> None:
        """Note all the questions that were ranked at one time.

        Parameters
        ----------
        groups : iterable of Ranked
            As the chooser has them: a group for each kind of question.
        version : str
            The model version.
        at : float
            Seconds since 1970.
        """
        for group in groups:
            self._add_group(group.columns(), version, at)

    def frame(self) -> pd.DataFrame:
        """Give all scores, oldest first.

        Returns
        -------
        pandas.DataFrame
            Columns `task_hash` (missing where no card was made), `input_hash` (of the whole source text), `text`
            (an excerpt), `start`, `end`, `label` (`None` for a whole stretch, or all categories of a text), `score`, `merit`, `version`,
            `shown`, `at` (UTC).
        """
        rows, words, _ = self._snapshot()
        return _frame(rows, words)

    def history(self, input_hash: int, start: int, end: int, label: str | None) -> pd.DataFrame:
        """Tell how the score of one question moved.

        Parameters
        ----------
        input_hash : int
            Of the whole source text.
        start, end : int
            Code points of the whole source text.
        label : str or None
            Of the span, or the category; `None` for a stretch to be corrected, whose sentences are then listed too, or
            for all categories together.

        Returns
        -------
        pandas.DataFrame
            Columns as in `frame`, oldest first.
        """
        rows, words, numbers = self._snapshot()
        here = rows["input_hash"] == input_hash
        if label is None:
            here &= (rows["start"] >= start) & (rows["end"] <= end) & (rows["label"] == -1)
        else:
            here &= (rows["start"] == start) & (rows["end"] == end) & (rows["label"] == numbers.get(label, -2))
        return _frame(rows[here], words)

    def task(self, task_hash: int) -> Task:
        """Give one of the cards shown last, without tokens.

        Raises
        ------
        TaskError
            It was not shown, or is not among the last `REMEMBERED_TASKS`.
        """
        task = self._tasks.get(task_hash)
        if task is None:
            msg = f"The card {task_hash} is not among the {len(self._tasks):,} shown last in this session."
            raise TaskError(msg, hint="Give the task itself, as `session.task` is one.")
        return task

    # -- inside -------------------------------------------------------------------------------

    def _add_group(self, columns: Mapping[str, Any], version: str, at: float) -> None:
        block = np.empty(len(columns["scores"]), ROW)
        block["task_hash"] = -1
        block["input_hash"] = columns["input_hashes"]
        block["start"] = columns["starts"]
        block["end"] = columns["ends"]
        block["score"] = columns["scores"]
        block["merit"] = columns["merits"]
        block["shown"] = False
        block["at"] = at
        with self._lock:
            block["text"] = [self._number(text) for text in columns["excerpts"]]
            block["label"] = [self._number(label) for label in columns["labels"]]
            block["version"] = self._number(version)
            self._considered.add(block)
            if len(self._strings) > self._limit + self._limit // 4 + 2 * len(self._shown) + 1000:
                self._forget_strings()

    def _remember(self, task: Task) -> None:
        """Keep what is on a card; its tokens, which are the most of it, can be made again."""
        kept = task.copy()
        kept.pop("tokens", None)
        self._tasks.pop(task["_task_hash"], None)
        self._tasks[task["_task_hash"]] = kept
        if len(self._tasks) > REMEMBERED_TASKS:
            del self._tasks[next(iter(self._tasks))]

    def _number(self, text: str | None) -> int:
        if text is None:
            return -1
        number = self._numbers.setdefault(text, len(self._strings))
        if number == len(self._strings):
            self._strings.append(text)
        return number

    def _forget_strings(self) -> None:
        """Keep only the strings that a row needs. Readers hold the old list, which nobody changes any more."""
        kept = [self._shown, self._considered]
        arrays = [rows.joined().copy() for rows in kept]
        used = np.unique(np.concatenate([array[name] for array in arrays for name in ("text", "label", "version")]))
        used = used[used >= 0]
        for rows, array in zip(kept, arrays, strict=True):
            for name in ("text", "label", "version"):
                array[name] = np.where(array[name] < 0, -1, used.searchsorted(array[name]))
            rows.replace(array)
        self._strings = [self._strings[number] for number in used.tolist()]
        self._numbers = {text: number for number, text in enumerate(self._strings)}

    def _snapshot(self) -> tuple[RowArray, list[str], dict[str, int]]:
        with self._lock:
            rows = np.concatenate([self._considered.joined(), self._shown.joined()])
            words, numbers = self._strings, self._numbers
        return rows[np.argsort(rows["at"], kind="stable")], words, numbers


def _scores_on(task: Task) -> list[tuple[int, int, str | None, float | None, float | None]]:
    """List the scores on a card: start, end, label, score and merit."""
    why = cast("Why | None", task.get("_why"))
    sure = why["score"] if why else None
    merit = why["merit"] if why else None
    spans, end = task.get("spans", []), len(task["text"])
    if task["_view_id"] == "ner":
        return [(span["start"], span["end"], span["label"], span.get("score", sure), merit) for span in spans]
    if task["_view_id"] == "classification":
        return [(0, end, task["label"], sure, merit)]
    whole = (0, end, None, sure, merit)
    parts = [(span["start"], span["end"], span["label"], span.get("score"), None) for span in spans]
    options = [(0, end, option["id"], option["score"], None) for option in task.get("options", []) if "score" in option]
    return [whole, *parts, *options]


def _frame(rows: RowArray, words: list[str]) -> pd.DataFrame:
    task_hashes = pd.array(rows["task_hash"], dtype="Int64")
    task_hashes[rows["task_hash"] < 0] = pd.NA
    return pd.DataFrame(
        {
            "task_hash": task_hashes,
            "input_hash": rows["input_hash"],
            "text": strings([words[number] for number in rows["text"].tolist()]),
            "start": rows["start"].astype("int64"),
            "end": rows["end"].astype("int64"),
            "label": objects([None if number < 0 else words[number] for number in rows["label"].tolist()]),
            "score": rows["score"],
            "merit": rows["merit"],
            "version": strings([words[number] for number in rows["version"].tolist()]),
            "shown": rows["shown"],
            "at": times(rows["at"].tolist()),
        }
    )

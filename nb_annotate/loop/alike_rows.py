"""Finds the questions that would get the same decision as one that was answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, cast

from nb_annotate.loop.alike import AlikeRow, By
from nb_annotate.loop.likeness import key_of, moved_spans, occurrences, similarities
from nb_annotate.loop.recipe import Recipe
from nb_annotate.tasks.errors import AnswerError, TaskError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import BINARY_VIEWS, SPAN_VIEWS, Decision, Scope, Span, Task

_BATCH = 1000
_OF_THE_QUESTION = frozenset(
    {
        "spans",
        "accept",
        "answer",
        "label",
        "options",
        "known",
        "_input_hash",
        "_task_hash",
        "_view_id",
        "_slice",
        "_why",
    }
    | {"_model_version"}
)
"""Keys of a task that are about what is asked and not about the text."""


@dataclass(frozen=True)
class Example:
    """The answer that a decision is taken from; the task has its tokens."""

    event_id: str
    task: Task
    decision: Decision
    scope: Scope | None

    @property
    def view_id(self) -> str:
        """The card that it was given in."""
        return self.task["_view_id"]


@dataclass
class AlikeSearch:
    """One search through rows.

    Parameters
    ----------
    example : Example
        What was answered.
    recipe : Recipe
        Makes tokens and questions.
    is_open : callable
        `task -> bool`: whether a question was neither answered nor excluded.
    text_is_open : callable
        `text -> bool`: whether nobody said yet all that is to be said of a text.
    fits : callable
        `(task, decision) -> None`: raises `AnswerError` where the decision does not fit the question.

    Attributes
    ----------
    looked_at : int
        Rows read so far.
    left_out : dict of str to int
        What was alike and is not on the list: how often for each reason.
    notes : list of str
        What else has to be said.
    """

    example: Example
    recipe: Recipe
    is_open: Callable[[Task], bool]
    text_is_open: Callable[[str], bool]
    fits: Callable[[Task, Decision], object]
    looked_at: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def find(self, rows: Iterable[Task], by: By, least: float) -> list[AlikeRow]:
        """Go through rows; the most similar first, else in their order.

        Raises
        ------
        AnswerError
            Nothing can be taken over in this way from such an answer.
        """
        if self.example.view_id in {"compare", "review"}:
            msg = f"A {self.example.view_id!r} card says nothing that could be taken over to other texts."
            raise AnswerError(msg)
        counted = self._counted(rows)
        if by == "similar":
            found = self._similar(counted, least)
        else:
            found = self._by_text(counted) if by == "text" else self._by_string(counted)
        seen = {self.example.task["_task_hash"]}
        kept: list[AlikeRow] = []
        for row in found:
            if row.key not in seen and self._is_right(row):
                kept.append(row)
            seen.add(row.key)
        self.notes += [f"{number} left out: {reason}" for reason, number in self.left_out.items()]
        return sorted(kept, key=lambda row: -row.similarity)

    def _counted(self, rows: Iterable[Task]) -> Iterator[Task]:
        for row in rows:
            self.looked_at += 1
            yield row

    def _is_right(self, row: AlikeRow) -> bool:
        if not self.is_open(row.task):
            return False
        try:
            self.fits(row.task, row.decision)
        except AnswerError as error:
            self._leave_out(error.message)
            return False
        return True

    def _leave_out(self, reason: str) -> None:
        self.left_out[reason] = self.left_out.get(reason, 0) + 1

    # -- the ways -----------------------------------------------------------------------------

    def _by_text(self, rows: Iterable[Task]) -> Iterator[AlikeRow]:
        wanted = key_of(self.example.task["text"])
        if not wanted:
            self.notes.append("The text has neither words nor numbers to compare.")
            return
        for row in rows:
            key = key_of(row["text"])
            # A recipe may cut its rows into several texts: then the part stands somewhere in the row's key.
            parts = [row] if key == wanted else self._questions(row) if wanted in key else []
            for part in parts:
                made = self._alike(part) if key_of(part["text"]) == wanted else None
                if made is not None:
                    yield made

    def _alike(self, row: Task) -> AlikeRow | None:
        task, decision = self.example.task, self.example.decision
        asked = moved_spans(task.get("spans", []) if self.example.view_id == "ner" else [], task["text"], row["text"])
        said = decision.get("spans")
        marked = None if said is None else moved_spans(said, task["text"], row["text"])
        if asked is None or (said is not None and marked is None):
            self._leave_out("the marked words have no certain place in the text.")
            return None
        return self._made(row, marked, asked)

    def _by_string(self, rows: Iterable[Task]) -> Iterator[AlikeRow]:
        strings = self._strings()
        longest_first = sorted(strings, key=len, reverse=True)
        for row in rows:
            if not any(string in row["text"] for string in longest_first) or not self.text_is_open(row["text"]):
                continue
            try:
                tokens = self._tokenized(row).get("tokens")
            except TaskError:
                continue  # the stream reports the row
            taken: list[tuple[int, int]] = []
            for string in longest_first:
                for start, end in occurrences(string, row["text"], tokens):
                    if any(start < other_end and other_start < end for other_start, other_end in taken):
                        continue
                    taken.append((start, end))
                    span: Span = {"start": start, "end": end, "label": strings[string]}
                    yield self._about_span(row, span)

    def _about_span(self, row: Task, span: Span) -> AlikeRow:
        """Ask about one span alone: nothing is said of the rest of the text."""
        made = {**_bare(self._tokenized(row)), "spans": [span], "label": span["label"]}
        task = set_hashes(cast("Task", made), "ner")
        answer = "accept" if self.example.view_id in SPAN_VIEWS else self.example.decision["answer"]
        return AlikeRow(task, {"answer": answer, "spans": [span]})

    def _strings(self) -> dict[str, str]:
        """List what was marked (on a yes/no card: asked about) with its label, without what is not certain."""
        task, decision, view_id = self.example.task, self.example.decision, self.example.view_id
        accepted = decision["answer"] == "accept"
        spans = (decision.get("spans") or []) if accepted else task.get("spans", [])
        if (view_id not in SPAN_VIEWS or not accepted) and (view_id != "ner" or decision["answer"] == "ignore"):
            spans = []
        if not spans:
            msg = f"by='string' needs marked words, and this answer ({decision['answer']} on a {view_id!r} card) has none."
            raise AnswerError(msg, hint="by='text' takes the whole decision over to texts alike.")
        text = task["text"]
        labels: dict[str, set[str]] = {}
        for span in spans:
            labels.setdefault(text[span["start"] : span["end"]], set()).add(span["label"])
        certain: dict[str, str] = {}
        for string, named in labels.items():
            if len(named) > 1:
                self.notes.append(f"{string!r} has several labels here ({', '.join(sorted(named))}).")
            elif self.example.scope == "complete" and self._stands_unmarked(string, spans):
                self.notes.append(f"{string!r} also stands in this text without a mark.")
            else:
                certain[string] = min(named)
        return certain

    def _stands_unmarked(self, string: str, spans: list[Span]) -> bool:
        task = self.example.task
        return any(
            all(end <= span["start"] or span["end"] <= start for span in spans)
            for start, end in occurrences(string, task["text"], task.get("tokens"))
        )

    def _similar(self, rows: Iterator[Task], least: float) -> Iterator[AlikeRow]:
        if self.example.decision.get("spans") is not None:
            msg = "by='similar' cannot tell where the marked words are in another text."
            raise AnswerError(msg, hint="by='string' takes the marked words over, by='text' texts that are equal.")
        while batch := list(islice(rows, _BATCH)):
            found = similarities(self.example.task["text"], [row["text"] for row in batch])
            for row, similarity in zip(batch, found, strict=True):
                if similarity >= least:
                    yield self._made(row, None, [], min(similarity, 1.0))

    # -- questions ----------------------------------------------------------------------------

    def _made(self, row: Task, marked: list[Span] | None, asked: list[Span], similarity: float = 1.0) -> AlikeRow:
        example = self.example
        task: dict[str, Any] = {**_bare(self._tokenized(row))}
        if asked:
            task["spans"] = asked
        if "label" in example.task:
            task["label"] = example.task["label"]
        if "options" in example.task:
            task["options"] = [{"id": option["id"], "text": option["text"]} for option in example.task["options"]]
        decision: Decision = {"answer": example.decision["answer"], "spans": marked}
        decision["accept"] = example.decision.get("accept")
        if example.view_id in BINARY_VIEWS and example.scope == "complete":
            decision["complete"] = True
        return AlikeRow(set_hashes(cast("Task", task), example.view_id), decision, similarity)

    def _questions(self, row: Task) -> list[Task]:
        try:
            return list({task["text"]: task for task in self.recipe.questions(row)}.values())
        except TaskError:
            return []  # the stream reports the row

    def _tokenized(self, row: Task) -> Task:
        return row if self.recipe.tokenize is None or "tokens" in row else self.recipe.tokenize(row)


def _bare(row: Task) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in _OF_THE_QUESTION}

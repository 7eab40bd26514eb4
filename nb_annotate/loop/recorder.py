"""From what an annotator did to the event that is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nb_annotate.loop.action import Action
from nb_annotate.loop.checks import check_decision
from nb_annotate.loop.recipe import Recipe
from nb_annotate.store.event import NewEvent, StoredEvent
from nb_annotate.tasks.errors import AnswerError
from nb_annotate.tasks.offsets import token_range
from nb_annotate.tasks.scope import scope_of
from nb_annotate.tasks.types import BINARY_VIEWS, SPAN_VIEWS, Decision, Span, Task, Token


@dataclass(frozen=True)
class Recorder:
    """Checks actions and turns them into events of one session."""

    recipe: Recipe
    dataset: str
    annotator: str
    session: str

    def answer(self, action: Action, task: Task, revises: str | None = None) -> NewEvent:
        """Make the event of an answer; `revises` is the answer that the card was opened to revise.

        Raises
        ------
        AnswerError
            The decision does not fit the task, or the recipe's `validate_answer` refused it.
        """
        complete = bool((action.decision or {}).get("complete", False))
        decision = self.decide(task, action.decision or {})
        if self.recipe.validate_answer is not None:
            try:
                self.recipe.validate_answer(answered(task, decision))
            except Exception as error:
                raise AnswerError(str(error) or type(error).__name__) from error
        return NewEvent(
            id=action.id,
            kind="answer",
            dataset=self.dataset,
            annotator=self.annotator,
            session=self.session,
            task_hash=task["_task_hash"],
            input_hash=task["_input_hash"],
            view_id=task["_view_id"],
            text=task["text"],
            task=without_own_tokens(task),
            decision=decision,
            scope=scope_of(task["_view_id"], decision["answer"], complete=complete),
            labels=decision.get("labels"),
            started_at=action.started_at,
            ended_at=action.ended_at,
            model_version=task.get("_model_version"),
            supersedes=action.supersedes or revises,
        )

    def turn(self, action: Action, answer: NewEvent | StoredEvent) -> NewEvent:
        """Make the event of an undo or redo of the given answer."""
        return NewEvent(
            id=action.id,
            kind=action.kind,
            dataset=self.dataset,
            annotator=self.annotator,
            session=self.session,
            task_hash=answer.task_hash,
            input_hash=answer.input_hash,
            view_id=answer.view_id,
            ended_at=action.ended_at,
            supersedes=answer.id,
        )

    def decide(self, task: Task, decision: Decision) -> Decision:
        """Complete a decision (spans as they stand, token numbers, labels asked) and check it."""
        view_id, answer = task["_view_id"], decision.get("answer")
        full: Decision = {"note": None, "flagged": False, "spans": None, "accept": None, **decision}
        full["label"] = task.get("label")
        complete = full.pop("complete", False)
        if answer == "accept" and view_id in SPAN_VIEWS and full["spans"] is None:
            full["spans"] = task.get("spans", [])
        if answer == "accept" and view_id == "choice" and full["accept"] is None:
            full["accept"] = task.get("accept", [])
        if view_id in BINARY_VIEWS and full["spans"] is None and "spans" in task:
            full["spans"] = task["spans"]
            if complete:  # the text has these and no others of this label
                asked = task["spans"] if answer == "accept" else []
                full["spans"] = [*task.get("known", []), *asked]
        check_decision(task, full, self.recipe.labels, exclusive=self.recipe.exclusive)
        if full["spans"] is not None:
            full["spans"] = self._on_tokens(task, full["spans"])
        full["labels"] = self._labels(task, full)
        return full

    def _on_tokens(self, task: Task, spans: Sequence[Span]) -> list[Span]:
        ordered = sorted(spans, key=lambda span: (span["start"], span["end"], span["label"]))
        tokens = task.get("tokens")
        if tokens is None or self.recipe.highlight_chars:
            return ordered
        return [_with_tokens(span, tokens, task["text"]) for span in ordered]

    def _labels(self, task: Task, decision: Decision) -> list[str]:
        if task["_view_id"] not in BINARY_VIEWS:
            return list(self.recipe.labels) or [option["id"] for option in task.get("options", ())]
        label = task.get("label")
        named = [label] if label is not None else [span["label"] for span in decision["spans"] or ()]
        return sorted(set(named))


def answered(task: Task, decision: Decision) -> dict[str, Any]:
    """Join a task and its decision into the dict that `update` and `validate_answer` get."""
    said = {key: value for key, value in decision.items() if value is not None}
    return {**task, **said}


def without_own_tokens(task: Task) -> Task:
    """Drop the tokens that we made ourselves; `_tokenizer` tells how to make them again."""
    if "_tokenizer" not in task:
        return task
    return {key: value for key, value in task.items() if key != "tokens"}  # type: ignore[return-value]


def _with_tokens(span: Span, tokens: Sequence[Token], text: str) -> Span:
    found = token_range(tokens, span["start"], span["end"])
    if found is None:
        msg = (
            f"The span {span['start']}-{span['end']} ({span['label']}, {text[span['start'] : span['end']]!r}) "
            "does not start and end on token borders."
        )
        raise AnswerError(msg, hint="Use highlight_chars=True to mark characters, or another tokenizer as model=.")
    return {**span, "token_start": found[0], "token_end": found[1]}

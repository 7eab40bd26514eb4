"""Rows made ready for a card in which spans are drawn: tokens, and suggestions that can be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from nb_annotate.models.tokenizer import Tokenizer
from nb_annotate.sources.patterns import PatternMatcher
from nb_annotate.sources.pretokenized import check_tokens
from nb_annotate.sources.problems import Problem, Problems, RowError
from nb_annotate.tasks.errors import TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span, token_range
from nb_annotate.tasks.types import Span, Task

Patterns = None | str | Path | list[dict[str, Any]]
"""What `patterns=` takes: a Prodigy-style JSONL file or a list of patterns."""


@dataclass(frozen=True)
class SpanTasks:
    """Adds tokens and suggestions to rows.

    Parameters
    ----------
    tokenizer : Tokenizer
        Splits texts that come without tokens.
    labels : sequence of str
        Spans of a row with other labels are reported and not shown.
    problems : Problems
        Told of spans that cannot be shown; the row itself is still asked.
    matcher : PatternMatcher, optional
        Its hits become suggestions where the row has no span of its own.
    overlap : bool
        Whether spans may share characters.
    highlight_chars : bool
        Mark characters: no token borders to respect.
    """

    tokenizer: Tokenizer
    labels: Sequence[str]
    problems: Problems
    matcher: PatternMatcher | None = None
    overlap: bool = False
    highlight_chars: bool = False

    def tokenize(self, task: Task) -> Task:
        """Give a task tokens: its own, checked, or the tokenizer's.

        Raises
        ------
        TaskError
            The row's own tokens do not fit its text.
        """
        if "tokens" in task and "_tokenizer" not in task:
            return {**task, "tokens": check_tokens(task)}
        if self.highlight_chars:
            return task
        tokens = self.tokenizer.tokenize(task["text"])
        return cast("Task", {**task, "tokens": tokens, "_tokenizer": self.tokenizer.name})

    def suggest(self, task: Task) -> Iterable[Task]:
        """Keep the row's spans that can be shown and add pattern hits."""
        spans = self._shown(task)
        for hit in self.matcher.find(task["text"]) if self.matcher is not None else ():
            clashes = any(_clash(hit, span, overlap=self.overlap) for span in spans)
            if not clashes and self._fits(task, hit) is None:
                spans.append(hit)
        ready = cast("Task", {key: value for key, value in task.items() if key != "spans"})
        if spans:
            ready["spans"] = sorted(spans, key=lambda span: (span["start"], span["end"]))
        return [ready]

    def hits(self, task: Task) -> Iterator[Task]:
        """Ask one yes/no question for each pattern hit."""
        if self.matcher is None:
            return
        for hit in self.matcher.find(task["text"]):
            yield {**task, "spans": [hit], "label": hit["label"]}

    def _shown(self, task: Task) -> list[Span]:
        shown: list[Span] = []
        for number, span in enumerate(task.get("spans") or ()):
            error = self._fits(task, span, f"spans[{number}]")
            clash = next((other for other in shown if _clash(span, other, overlap=self.overlap)), None)
            if error is None and clash is not None:
                message = f"spans[{number}] {_name(span)} overlaps {_name(clash)}; the first one is shown."
                error = RowError(message, key="spans", value=span, hint="spans.manual takes overlapping spans.")
            if error is None:
                shown.append(span)
            else:
                self.problems.append(Problem.about(task, error))
        return shown

    def _fits(self, task: Task, span: Span, where: str = "span") -> TaskError | None:
        try:
            check_span(task["text"], span, where)
        except TaskError as error:
            return error
        if span["label"] not in self.labels:
            message = f"{where} {_name(span)}: the label is not one of labels=; the span is not shown."
            return RowError(message, key="spans", value=span, hint=did_you_mean(span["label"], self.labels))
        tokens = task.get("tokens")
        if self.highlight_chars or tokens is None or token_range(tokens, span["start"], span["end"]) is not None:
            return None
        covered = task["text"][span["start"] : span["end"]]
        message = f"{where} {_name(span)} covers {covered!r}, off the token borders; the span is not shown."
        hint = "Use highlight_chars=True, another tokenizer as model=, or give 'tokens' with the text."
        return RowError(message, key="spans", value=span, hint=hint)


def _clash(left: Span, right: Span, *, overlap: bool) -> bool:
    if overlap:
        return (left["start"], left["end"], left["label"]) == (right["start"], right["end"], right["label"])
    return left["start"] < right["end"] and right["start"] < left["end"]


def _name(span: Span) -> str:
    return f"{span['start']}-{span['end']} ({span['label']})"

"""Does an answer fit its task? Nothing is stored before it has passed here."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nb_annotate.tasks.errors import AnswerError, TaskError, did_you_mean
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.types import ANSWERS, BINARY_VIEWS, SPAN_VIEWS, Decision, Span, Task


def check_decision(task: Task, decision: Decision, labels: Sequence[str], *, exclusive: bool) -> None:
    """Raise unless a decision fits the task, its view and the labels.

    Raises
    ------
    AnswerError
        Naming the value, the text it belongs to and the way out.
    """
    answer = decision.get("answer")
    if answer not in ANSWERS:
        msg = f"answer={answer!r} is not an answer."
        raise AnswerError(msg, hint=did_you_mean(answer, ANSWERS))
    view_id = task["_view_id"]
    spans = decision.get("spans")
    if spans is not None:
        if view_id not in SPAN_VIEWS | BINARY_VIEWS:
            msg = f"The {view_id!r} card takes no spans, but the answer has {len(spans)}."
            raise AnswerError(msg)
        _check_spans(task, spans, labels, overlap=view_id != "ner_manual")
    accept = decision.get("accept")
    if accept is not None:
        _check_options(task, accept, exclusive=exclusive or view_id == "compare")
    if view_id == "choice" and answer == "accept" and exclusive and not accept:
        msg = "Nothing is chosen: this card needs one option."
        raise AnswerError(msg, hint="Choose one, or skip the card.")


def check_overlaps(spans: Sequence[Span], where: str = "span") -> None:
    """Raise if two spans share a character.

    Raises
    ------
    TaskError
        Naming both spans.
    """
    ordered = sorted(spans, key=lambda span: (span["start"], span["end"]))
    for left, right in pairwise(ordered):
        if right["start"] < left["end"]:
            msg = (
                f"{where}: {left['start']}-{left['end']} ({left['label']}) and "
                f"{right['start']}-{right['end']} ({right['label']}) overlap."
            )
            raise TaskError(msg, hint="Named entities may not overlap; spans.manual takes overlapping spans.")


def _check_spans(task: Task, spans: Sequence[Span], labels: Sequence[str], *, overlap: bool) -> None:
    seen: set[tuple[int, int, str]] = set()
    try:
        for number, span in enumerate(spans):
            check_span(task["text"], span, f"spans[{number}]")
            if labels and span["label"] not in labels:
                msg = f"spans[{number}]: {span['label']!r} is not one of the labels."
                raise AnswerError(msg, hint=did_you_mean(span["label"], labels))
            key = (span["start"], span["end"], span["label"])
            if key in seen:
                msg = f"spans[{number}]: {span['start']}-{span['end']} ({span['label']}) is there twice."
                raise AnswerError(msg, hint="Remove one of them.")
            seen.add(key)
        if not overlap:
            check_overlaps(spans, "spans")
    except TaskError as error:
        raise AnswerError(error.message, hint=error.hint) from error


def _check_options(task: Task, accept: Sequence[str], *, exclusive: bool) -> None:
    known = [option["id"] for option in task.get("options", ())]
    for identifier in accept:
        if identifier not in known:
            msg = f"accept names {identifier!r}, which is not an option of this card."
            raise AnswerError(msg, hint=did_you_mean(identifier, known))
    if len(set(accept)) != len(accept):
        msg = f"accept names an option twice: {list(accept)!r}."
        raise AnswerError(msg)
    if exclusive and len(accept) > 1:
        msg = f"accept names {len(accept)} options: {list(accept)!r}, but the options exclude each other."
        raise AnswerError(msg, hint="Choose one, or use exclusive=False.")

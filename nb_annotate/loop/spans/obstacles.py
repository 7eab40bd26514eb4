"""Why a model does not learn: what is wrong with the answers, said with their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.curve import SpanCurve
from nb_annotate.tasks.types import Span

ENOUGH = 30
"""Answers, or spans, before which nothing is concluded from a lack of something."""


def not_learning(book: SpanBook, curve: SpanCurve, labels: Sequence[str]) -> list[str]:
    """Find the reasons why a model cannot learn, or does not.

    Parameters
    ----------
    book : SpanBook
        What was answered.
    curve : SpanCurve
        How good the model became.
    labels : sequence of str
        What is asked for.

    Returns
    -------
    list of str
        Sentences that can be read one after the other, with their numbers and the way out, the gravest first; empty
        if all is well or if it is too early to tell.
    """
    evidence = _Evidence.of(book, curve, labels)
    clauses = [clause for rule in _RULES if (clause := rule(evidence)) is not None]
    leads = ["This model is not learning well, because", *["Also because"] * len(clauses)]
    return [f"{lead} {clause}" for lead, clause in zip(leads, clauses, strict=False)]


@dataclass(frozen=True, slots=True)
class _Evidence:
    book: SpanBook
    curve: SpanCurve
    labels: Sequence[str]
    yes_no: list[Judged]
    complete: list[Judged]
    whole_cards: int
    unusable: int
    right: list[tuple[Judged, Span]]

    @classmethod
    def of(cls, book: SpanBook, curve: SpanCurve, labels: Sequence[str]) -> _Evidence:
        judged = [one for one in book if one.decision["answer"] != "ignore"]
        return cls(
            book=book,
            curve=curve,
            labels=labels,
            yes_no=[one for one in judged if one.yes_no and one.scope is not None],
            complete=[one for one in judged if one.scope == "complete"],
            whole_cards=sum(not one.yes_no for one in judged),
            unusable=sum(one.scope == "unusable" for one in judged),
            right=[(one, span) for one in judged for span in one.right],
        )


_Rule: TypeAlias = Callable[[_Evidence], str | None]


def _all_rejected(evidence: _Evidence) -> str | None:
    asked = evidence.yes_no
    if len(asked) < ENOUGH or any(one.right for one in asked) or evidence.right:
        return None
    return (
        f"all {len(asked)} yes/no answers are no, so it has never seen a right span: "
        "mark some in whole texts, or give it patterns."
    )


def _cards_refused(evidence: _Evidence) -> str | None:
    if evidence.unusable < ENOUGH or evidence.unusable < 0.8 * evidence.whole_cards:
        return None
    return (
        f"{evidence.unusable} of {evidence.whole_cards} texts were rejected as a whole, and such texts teach nothing: "
        "correct the spans and accept; a text without any span is accepted as it is."
    )


def _no_complete_texts(evidence: _Evidence) -> str | None:
    if len(evidence.yes_no) < ENOUGH or evidence.complete:
        return None
    return (
        f"all {len(evidence.yes_no)} answers are yes/no and no text is complete, so nothing tells it what is no "
        'entity: answer some whole texts, or say "nothing else here".'
    )


def _hardly_any_spans(evidence: _Evidence) -> str | None:
    texts, spans = len(evidence.complete), evidence.book.spans_marked
    if texts < ENOUGH or spans >= 10 or spans >= 0.1 * texts or len(evidence.right) > spans:
        return None
    found = {0: "no span", 1: "1 span"}.get(spans, f"{spans} spans")
    return f"{texts} complete texts hold {found}: give it patterns that find texts with some, or another source."


def _one_label_only(evidence: _Evidence) -> str | None:
    accepted = {span["label"] for _, span in evidence.right}
    unseen = [label for label in evidence.labels if label not in accepted]
    if len(accepted) != 1 or not unseen or len(evidence.right) < ENOUGH:
        return None
    named = ", ".join(unseen[:5]) + (f" and {len(unseen) - 5} more" if len(unseen) > 5 else "")
    return (
        f"all {len(evidence.right)} accepted spans are {accepted.pop()}; of {named} it has seen none: "
        "mark some, or leave those labels out."
    )


def _only_patterns(evidence: _Evidence) -> str | None:
    if len(evidence.right) < ENOUGH or not all(_is_hit(one, span) for one, span in evidence.right):
        return None
    if not all(_is_hit(one, span) for one in evidence.yes_no for span in one.task.get("spans", [])):
        return None
    return (
        f"all {len(evidence.right)} accepted spans are pattern hits, so it learns the patterns and no more: "
        "mark spans that the patterns miss."
    )


def _is_hit(judged: Judged, span: Span) -> bool:
    key = span["start"], span["end"], span["label"]
    return any(
        key == (asked["start"], asked["end"], asked["label"])
        for asked in judged.task.get("spans", [])
        if "pattern" in asked or asked.get("source") == "pattern"
    )


def _contradictory(evidence: _Evidence) -> str | None:
    texts = len({one.task["text"] for one in (*evidence.yes_no, *evidence.complete)})
    contradicted = len(evidence.book.contradicted)
    if contradicted < 5 or contradicted < 0.1 * texts:
        return None
    return (
        f"the answers on {contradicted} of {texts} texts ({contradicted / texts:.0%}) contradict each other; "
        "the newest one counts, but the rule seems unclear: write it down, and go through those texts again."
    )


def _off_tokens(evidence: _Evidence) -> str | None:
    off, marked = evidence.book.off_tokens, len(evidence.right)
    if off < 5 or off < 0.2 * marked:
        return None
    return (
        f"{off} spans do not begin and end where tokens do, and cannot be learned: "
        "use a tokenizer that cuts there, or mark whole tokens."
    )


def _not_above_zero(evidence: _Evidence) -> str | None:
    if not evidence.curve.points:
        return None
    last = evidence.curve.points[-1]
    if last.answers < 200 or last.texts < 15 or last.low > 0.02:
        return None
    return (
        f"after {last.answers} answers its F on {last.texts} random texts is {last.f:.2f} "
        f"({last.low:.2f} to {last.high:.2f}), no better than nothing: look whether spans of one kind are marked "
        "alike, and whether vectors or patterns can help."
    )


_RULES: tuple[_Rule, ...] = (
    _all_rejected, _cards_refused, _off_tokens, _no_complete_texts, _hardly_any_spans, _one_label_only,
    _only_patterns, _contradictory, _not_above_zero,
)  # fmt: skip

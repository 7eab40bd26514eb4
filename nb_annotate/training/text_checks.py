"""What can be wrong with answers of any kind: their number, their texts, what they contradict, what is left out."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.tasks.types import Span
from nb_annotate.training.check_rows import Check, Checked, Finding, Severity, counted
from nb_annotate.training.checks import check_examples
from nb_annotate.training.near_duplicates import near_duplicates

_FEW_TEXTS = 100
"""To start from blank: the limit of spaCy's own debug-data."""
_FEW_EVAL = 30
_LONG_TEXT = 20_000
_IMBALANCE = 20


def trainable(checked: Checked) -> Iterator[Finding]:
    """Find what would end a training before it starts."""
    if not checked.train or not checked.dev:
        return  # said of the split
    try:
        check_examples(checked.examples, checked.examples, {checked.component: checked.labels})
    except TrainingError as error:
        message = error.message.removeprefix(f"{checked.component}: ")  # the report names it
        yield checked.finding("error", "cannot-train", message, error.hint or "")


def amount(checked: Checked) -> Iterator[Finding]:
    """Find that there are few texts, to learn from or to evaluate on."""
    if checked.known is None and 0 < len(checked.train) < _FEW_TEXTS:
        message = f"Only {counted(len(checked.train), 'text')} to learn from, for a model that starts from nothing."
        todo = (
            "Label more; a base or vectors= that know the language help with few. train_curve tells what more brings."
        )
        yield checked.finding("warning", "few-texts", message, todo, count=len(checked.train))
    if 0 < len(checked.dev) < _FEW_EVAL:
        message = f"Only {counted(len(checked.dev), 'text')} to evaluate on: scores will have a wide interval."
        todo = "Go by the interval, not by the score; label more, or name a dataset of its own with eval=."
        yield checked.finding("warning", "few-eval-texts", message, todo, count=len(checked.dev))


def unseen(checked: Checked) -> Iterator[Finding]:
    """Find labels that are on one side of the split only."""
    train, dev = (_labels_of(checked, texts) for texts in (checked.train, checked.dev))
    for label in checked.labels if checked.dev else ():
        if train[label] and not dev[label]:
            message = f"{label} is in none of the {counted(len(checked.dev), 'evaluation text')}: it cannot be scored."
            todo = "Label more texts with it; those answered from now on are split as the others were."
            yield checked.finding("warning", "not-evaluated", message, todo, label=label, count=train[label])
    found = sorted((count, label) for label, count in train.items() if count)
    if len(found) > 1 and found[-1][0] >= _IMBALANCE * found[0][0]:
        (few, rare), (many, often) = found[0], found[-1]
        message = f"{often} is {many / few:.0f} times as frequent as {rare} ({many:,} and {few:,})."
        todo = (
            f"Look for more of {rare}: the model will hardly ever dare to predict it. Go by the scores of each label."
        )
        yield checked.finding("warning", "imbalance", message, todo, label=rare, count=few)


def _labels_of(checked: Checked, texts: list[MergedText]) -> Counter[str]:
    if checked.spans:
        return Counter(span["label"] for _, span in checked.marked(texts))
    return Counter(label for text in texts for label in text.yes if label in checked.labels)


def kinds_of_answers(checked: Checked) -> Iterator[Finding]:
    """Count what answers say of their texts, and whether they can be evaluated on."""
    scopes = Counter[str](record.scope or "skipped" for text in checked.texts for record in text.records)
    message = ", ".join(f"{scopes[scope]:,} {scope}" for scope in _SCOPES if scopes[scope])
    yield checked.finding("info", "answers", f"Answers: {message}.", "", count=scopes.total())
    if not checked.spans:
        return
    labels = frozenset(checked.labels)
    some = [text for text in checked.train if text.complete and not text.complete_for(labels)]
    if some:
        missing = sorted(labels - max((region.labels for region in some[0].complete), key=len))
        what = f"of {', '.join(missing)} nothing is known in the first one" if missing else "others only in a part"
        message = f"{counted(len(some), 'text')} are complete for some of the labels only: {what}."
        todo = "That is used as it is. To make them complete, go through them again with all labels."
        yield checked.finding("info", "partly-complete", message, todo, examples=[(text, None) for text in some])
    if checked.dev and not any(text.complete for text in checked.dev):
        message = "All evaluation texts have yes/no answers only: no F can be had from them."
        todo = "How well they are ranked is reported (AUC). For an F, answer some texts completely."
        yield checked.finding("info", "binary-evaluation", message, todo, count=len(checked.dev))


def contradictions(checked: Checked) -> Iterator[Finding]:
    """Find answers that gave way to others."""
    rules = Counter(conflict.rule for conflict in checked.conflicts)
    for rule, number in rules.items():
        first = next(conflict for conflict in checked.conflicts if conflict.rule == rule)
        message = f"{counted(number, 'answer')} gave way to others: {rule}. The first one: {first}."
        todo = "See .conflicts; settle those between annotators with review."
        place, text = first.loser.place, first.loser.text[:80]
        yield Finding(
            severity="warning", code="conflict", component=checked.component, message=message, count=number,
            place=place, text=text, todo=todo,
        )  # fmt: skip


def not_learned(checked: Checked) -> Iterator[Finding]:
    """Find what the component cannot learn."""
    reasons: dict[str, list[LeftOut]] = {}
    for left in checked.left_out:
        reasons.setdefault(left.why, []).append(left)
    for why, found in reasons.items():
        first = found[0]
        message = f"{counted(len(found), 'thing')} cannot be learned, because {why}: first {first.what}."
        code = "off-token" if "token borders" in why else "left-out"
        todo = _ALIGN if code == "off-token" else "See .left_out."
        severity: Severity = "info" if "skipped" in why else "warning"
        yield checked.finding(severity, code, message, todo, examples=[(left.merged, None) for left in found])


def long_texts(checked: Checked) -> Iterator[Finding]:
    """Find texts that are too long for the base, or for comfort."""
    longest = checked.nlp.max_length
    todo = "Cut them into paragraphs: training takes as long, and as much memory, as the longest text asks for."
    limits: tuple[tuple[Severity, str, int, float], ...] = (
        ("error", "too-long", longest, math.inf),
        ("info", "long-text", _LONG_TEXT, longest),
    )
    for severity, code, above, most in limits:
        found: list[tuple[MergedText, Span | None]] = [
            (text, None) for text in checked.texts if above < len(text.text) <= most
        ]
        if found:
            message = f"{counted(len(found), 'text')} are longer than {above:,} characters."
            yield checked.finding(severity, code, message, todo, examples=found)


def duplicates(checked: Checked) -> Iterator[Finding]:
    """Find texts that are nearly the same, and those of them that are on both sides of the split."""
    texts = [*checked.train, *checked.dev]
    groups = near_duplicates([text.text for text in texts])
    trained = set(groups[: len(checked.train)])
    leaked = [(texts[place], None) for place in range(len(checked.train), len(texts)) if groups[place] in trained]
    if leaked:
        message = f"{counted(len(leaked), 'evaluation text')} of {len(checked.dev):,} are nearly the same as texts to learn from."
        todo = "Scores are too good by that much: leave them out of eval=, or have the split drawn (leave eval= out)."
        yield checked.finding("warning", "duplicates-across", message, todo, examples=leaked)
    sizes = Counter(groups[: len(checked.train)])
    more = sum(size - 1 for size in sizes.values())
    if more:
        number, _ = sizes.most_common(1)[0]
        message = f"{counted(more, 'training text')} of {len(checked.train):,} are nearly the same as another one."
        todo = "They teach little more than the first of them. session.alike(...) answers such texts together."
        yield checked.finding("info", "duplicates", message, todo, examples=[(texts[number], None)], count=more)


_SCOPES = ("complete", "partial", "negative", "unusable", "skipped")
_ALIGN = (
    'Correct the spans, or see whether the base cuts words as you do; nba.to_examples(..., alignment="expand") shows '
    "what whole words would give."
)

CHECKS: tuple[Check, ...] = (
    trainable, amount, unseen, kinds_of_answers, contradictions, not_learned, long_texts, duplicates,
)  # fmt: skip

"""What can be wrong with answers about spans."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator

from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.types import Span
from nb_annotate.training.check_rows import Check, Checked, Finding, Severity, counted, listed

_FEW = 50
"""Spans of a label: the limit of spaCy's own debug-data."""
_LONG = 12
"""Words in an entity: few names are longer."""
_SAME_PLACE = 0.8
"""From this share of rejected spans on, rejections are about labels, and say little of where entities are."""


def missing_negatives(checked: Checked) -> Iterator[Finding]:
    """Find labels of which nobody ever said what they are not."""
    labels = frozenset(checked.labels)
    complete = [text for text in checked.train if any(labels & region.labels for region in text.complete)]
    told = labels.union(checked.only_rejected)
    wrong = [(text, span) for text in checked.train for span in text.wrong if span["label"] in told]
    if complete:
        yield from _torn_apart(checked, complete)
        return
    right = {(id(text), span["start"], span["end"]) for text, span in checked.marked(checked.train)}
    relabelled = sum((id(text), span["start"], span["end"]) in right for text, span in wrong)
    todo = (
        "Answer some texts completely (ner.manual, ner.correct, or “nothing else here” on a yes/no card): "
        "about fifty of them change most."
    )
    if not wrong or relabelled >= _SAME_PLACE * len(wrong):
        message = "Your model has never been told what is *not* an entity: "
        message += (
            "no text is complete, and no span was rejected."
            if not wrong
            else (
                f"no text is complete, and {counted(relabelled, 'rejected span')} of {len(wrong):,} only have another label "
                "than one that was accepted in the same place. Rejections like these tell labels apart; they do not "
                "tell where entities are."
            )
        )
        examples: list[tuple[MergedText, Span | None]] = [*wrong[:1]] or [(text, None) for text in checked.train[:1]]
        yield checked.finding("error", "missing-negatives", message, todo, examples=examples, count=len(wrong))
    else:
        message = (
            "No text is complete: your model is told of single spans what is *not* an entity, and of no text that "
            "nothing else is in it."
        )
        yield checked.finding("warning", "only-yes-no", message, todo, examples=[*wrong])


def _torn_apart(checked: Checked, complete: list[MergedText]) -> Iterator[Finding]:
    """Find that the labels are only complete one without the other, so that no token is outside of all of them."""
    labels = frozenset(checked.labels)
    if any(labels <= region.labels for text in complete for region in text.complete):
        return
    sets = Counter(region.labels & labels for text in complete for region in text.complete)
    usual, number = sets.most_common(1)[0]
    message = (
        f"No text is complete for all labels that are trained: {counted(number, 'text')} are for {listed(sorted(usual))}, "
        f"but not for {listed(sorted(labels - usual))}. As a token may then be one of those, none is known to be *no* entity."
    )
    todo = f"Train what goes together: labels={sorted(usual)!r}; or go through the texts again with all labels."
    yield checked.finding("error", "never-complete", message, todo, examples=[(complete[0], None)], count=len(complete))


def rejected_labels(checked: Checked) -> Iterator[Finding]:
    """Find labels without a single right span, and those with few."""
    for label in (*checked.labels, *checked.only_rejected):
        right = list(checked.marked(checked.train, label))
        wrong = [(text, span) for text in checked.train for span in text.wrong if span["label"] == label]
        if right and len(right) < _FEW:
            message = f"{label} has only {counted(len(right), 'span')} to learn from."
            todo = (
                f"Some hundred are usual, {_FEW} the least that is worth a try: mark more, with patterns= to find them."
            )
            yield checked.finding("warning", "few-examples", message, todo, label=label, examples=right)
        elif not right:
            message = f"{label} was never marked" + (f", and rejected {len(wrong):,} times." if wrong else ".")
            left = "It is left out: a" if label in checked.only_rejected else "A"
            todo = f"{left} model cannot learn a label from rejections alone: mark some, or leave it out with labels=."
            yield checked.finding("warning", "only-rejected", message, todo, label=label, examples=wrong)


def everywhere(checked: Checked) -> Iterator[Finding]:
    """Find labels that are in every text that is complete for them."""
    for label in checked.labels:
        complete = [text for text in checked.train if text.complete_for(frozenset({label}))]
        without = [text for text in complete if all(span["label"] != label for span in text.right)]
        if len(complete) >= _FEW // 2 and not without:
            message = f"{label} is in each of the {counted(len(complete), 'text')} that are complete for it."
            todo = "Add texts without it: else the model learns that there is always one."
            examples = list(checked.marked(complete[:1], label))
            yield checked.finding(
                "warning", "in-every-text", message, todo, label=label, examples=examples, count=len(complete)
            )


def borders(checked: Checked) -> Iterator[Finding]:
    """Find spans with blanks or punctuation where they start or end, over several lines, or very long."""
    odd: dict[str, list[tuple[MergedText, Span]]] = {"blank": [], "punctuation": [], "lines": [], "long": []}
    for text, span in checked.marked(checked.texts):
        marked = text.text[span["start"] : span["end"]]
        if marked != marked.strip():
            odd["blank"].append((text, span))
        elif _is_mark(marked[0]) and _is_mark(marked[-1]):
            odd["punctuation"].append((text, span))
        if "\n" in marked.strip():
            odd["lines"].append((text, span))
        elif checked.component == "ner" and len(marked.split()) > _LONG:
            odd["long"].append((text, span))
    for kind, found in odd.items():
        if found:
            message, todo = _BORDERS[kind]
            share = 100 * len(found) / max(1, sum(1 for _ in checked.marked(checked.texts)))
            told = f"{counted(len(found), 'span')} ({share:.1f} %) {message}"
            severity: Severity = "warning" if kind in {"blank", "lines"} else "info"
            yield checked.finding(severity, f"{kind}-span", told, todo, examples=found)


def unlike_base(checked: Checked) -> Iterator[Finding]:
    """Find labels that the base would forget, and those that it may know by another name."""
    if checked.known is None:
        return
    forgotten = sorted(checked.known - set(checked.labels))
    new = sorted(set(checked.labels) - checked.known)
    labels = frozenset(checked.known)
    complete = [text for text in checked.train if text.complete and not text.complete_for(labels)]
    if forgotten and complete:
        message = (
            f"{checked.base} also knows {listed(forgotten)}, which these answers are not about: "
            "training on them makes it forget these labels."
        )
        todo = 'Pass replay=0.5, which mixes its own predictions of them in, or base="blank:…" if you do not need them.'
        yield checked.finding(
            "warning", "forgetting", message, todo, examples=[(complete[0], None)], count=len(forgotten)
        )
    if new:
        message = f"{checked.base} does not know {listed(new)}; it knows {listed(sorted(checked.known))}."
        todo = (
            "They are added, and learned from nothing. If it knows them by another name, use store.rename_label first."
        )
        yield checked.finding("info", "new-labels", message, todo, count=len(new))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("P")


_BORDERS = {
    "blank": (
        "start or end with white space: `ner` learns none that start with it, and few that end with it.",
        "Correct them: nba.ner.correct, or store.apply(frame, dataset) with changed offsets.",
    ),
    "punctuation": ("are nothing but, or enclosed in, punctuation.", "Look whether the marks belong to them."),
    "lines": ("go over several lines.", "Look whether they are two, or whether a line break was lost."),
    "long": (f"are longer than {_LONG} words.", "`ner` is made for names; spancat, or a category, may fit better."),
}

CHECKS: tuple[Check, ...] = (missing_negatives, rejected_labels, everywhere, borders, unlike_base)

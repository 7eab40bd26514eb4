"""Texts of which all spans are known: what formats need that have no word for "not known"."""

from __future__ import annotations

from nb_annotate.formats.gathering import blame
from nb_annotate.formats.losses import Losses
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.types import Span


def whole_spans(text: MergedText, name: str, losses: Losses) -> tuple[list[Span], list[str]] | None:
    """Give the spans of a text, and the labels of which these are all.

    Spans of other labels, from yes/no answers, are noted as lost: beside the others they would say that there are no
    more of theirs.

    Parameters
    ----------
    text : MergedText
    name : str
        What to call the format in messages.
    losses : Losses
        Takes the notes.

    Returns
    -------
    tuple of (spans, labels), or None
        `None` if all spans are known of no label.
    """
    complete = [region for region in text.complete if region.start <= 0 and region.end >= len(text.text)]
    labels = frozenset[str]().union(*(region.labels for region in complete))
    spans: list[Span] = []
    for span in text.right:
        # What is marked in a complete answer is part of it, even if the list of labels was shorter.
        if span["label"] in labels or (complete and blame(text, span).scope == "complete"):
            spans.append(span)
        else:
            what = f"span {span['start']}-{span['end']} {span['label']}"
            why = f"nothing is known of the rest of the text, and {name} has no way to say so"
            losses.add(blame(text, span), "lost", what, why)
    return (spans, sorted(labels.union(span["label"] for span in spans))) if complete else None

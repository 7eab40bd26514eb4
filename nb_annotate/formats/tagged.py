"""Texts cut into tokens with a tag each: what the formats made of tokens write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nb_annotate.formats.cutting import cut
from nb_annotate.formats.format import Tokenize, Writing
from nb_annotate.formats.gathering import annotator_of, blame, id_of, unimplied
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.tag_schemes import OUTSIDE, UNKNOWN, Scheme
from nb_annotate.formats.tags import Unfit, fitting_tags
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.types import Span

Offsets = Sequence[Sequence[int]]


def token_offsets(text: MergedText, tokenize: Tokenize | None) -> list[tuple[int, int]]:
    """Cut a text into tokens: those of its task where it has some.

    Raises
    ------
    FormatError
        It has none, and there is no tokenizer.
    """
    for record in text.records:
        if tokens := record.task.get("tokens"):
            return [(token["start"], token["end"]) for token in tokens]
    return [(token["start"], token["end"]) for token in cut(text, tokenize, "this format")]


def tagged_row(text: MergedText, writing: Writing, scheme: Scheme, *, blanks: bool = True) -> dict[str, Any]:
    """Make a row of plain values: what is said of the spans of a text, and its tokens with a tag each.

    Spans that tags cannot hold are noted as lost.

    Parameters
    ----------
    text : MergedText
    writing : Writing
    scheme : {"biluo", "bioes", "iob1", "iob2"}
    blanks : bool
        Keep tokens of nothing but white space where no span starts or ends with them, too.

    Returns
    -------
    dict
        `text`, `id`, `annotator`, `overlapping`; `offsets` and `tags` of the tokens, `O` where there is no span;
        `spans` that the tags hold and `wrong` ones as `[start, end, label]`; `complete` as `[start, end, labels]`.
    """
    offsets = token_offsets(text, writing.tokenize)
    if not blanks:
        offsets = _without_blanks(text, offsets)
    tags, unfit = fitting_tags(offsets, text.right, scheme)
    _note(text, unfit, writing.losses)
    lost = {(span["start"], span["end"], span["label"]) for span, _ in unfit}
    keys = [(span["start"], span["end"], span["label"]) for span in text.right]
    return {
        "text": text.text,
        "id": id_of(text),
        "annotator": annotator_of(text),
        "overlapping": text.overlapping,
        "offsets": offsets,
        "tags": tags,
        "spans": [key for key in keys if key not in lost],
        "wrong": [(span["start"], span["end"], span["label"]) for span in unimplied(text, text.wrong)],
        "complete": _without(text, [span for span, _ in unfit]),
    }


def _without_blanks(text: MergedText, offsets: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    starts, ends = {span["start"] for span in text.right}, {span["end"] for span in text.right}
    return [
        (start, end) for start, end in offsets if start in starts or end in ends or not text.text[start:end].isspace()
    ]


def _without(text: MergedText, lost: Iterable[Span]) -> list[tuple[int, int, tuple[str, ...]]]:
    """Cut lost spans out of the stretches of which all spans are known."""
    stretches = [(region.start, region.end, tuple(sorted(region.labels))) for region in text.complete]
    for span in lost:
        parts = [
            part
            for start, end, labels in stretches
            for part in ((start, min(end, span["start"]), labels), (max(start, span["end"]), end, labels))
        ]
        stretches = [part for part in dict.fromkeys(parts) if part[0] < part[1]]
    return stretches


def _note(text: MergedText, unfit: Iterable[Unfit], losses: Losses) -> None:
    for span, why in unfit:
        losses.add(blame(text, span), "lost", f"span {span['start']}-{span['end']} {span['label']}", why)


def labels_in(row: Mapping[str, Any]) -> set[str]:
    """Find all labels that a row of `tagged_row` speaks of."""
    labels = {label for _, _, label in row["spans"]}
    return labels.union(*(names for _, _, names in row["complete"]))


def honest_tags(row: dict[str, Any], labels: set[str]) -> list[str]:
    """Give the tags of a row with `-` for tokens of which not all of the labels are known.

    A token is only `O` where the answers are complete for every label that is in the file: whoever reads `O` takes it
    for "none of them".

    Parameters
    ----------
    row : dict
        From `tagged_row`.
    labels : set of str
        All labels that are in the file.
    """
    tags: list[str] = row["tags"]
    complete = row["complete"]
    if any(start <= 0 and end >= len(row["text"]) and labels <= set(names) for start, end, names in complete):
        return tags
    return [
        UNKNOWN if tag == OUTSIDE and not labels <= _known(offset, complete) else tag
        for tag, offset in zip(tags, row["offsets"], strict=True)
    ]


def _known(offset: Sequence[int], complete: Iterable[Sequence[Any]]) -> set[str]:
    names = [labels for start, end, labels in complete if start <= offset[0] and offset[1] <= end]
    return set().union(*names)

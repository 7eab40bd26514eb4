"""Predicted spans beside marked ones: which are right, and what kind of error the others are."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

from spacy.tokens import Doc, Span

from nb_annotate.merging.examples import SPANS_KEY

ErrorKind: TypeAlias = Literal["false positive", "false negative", "boundary", "label"]
Place: TypeAlias = tuple[int, int, str]
"""Start, end (code points, end exclusive), label."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The spans of one text: right ones, and pairs of what was marked and what was predicted in its place."""

    right: frozenset[Place]
    errors: tuple[tuple[ErrorKind, Place | None, Place | None], ...]


def marked_places(reference: Doc, component: str, labels: Collection[str]) -> frozenset[Place]:
    """Find the spans that should be found."""
    spans = reference.ents if component == "ner" else reference.spans[SPANS_KEY]
    return frozenset(_place(span) for span in spans if span.label_ in labels)


def found_places(
    predicted: Doc, reference: Doc, component: str, labels: Collection[str], spans_key: str
) -> frozenset[Place]:
    """Find predicted spans; those on tokens of which nothing is known do not count."""
    if component != "ner":
        return frozenset(_place(span) for span in predicted.spans[spans_key] if span.label_ in labels)
    known = _known(reference)
    spans = [span for span in predicted.ents if span.label_ in labels]
    return frozenset(_place(span) for span in spans if all(known[span.start_char : span.end_char]))


def compared(marked: Collection[Place], found: Collection[Place]) -> Compared:
    """Put predicted spans beside marked ones.

    Examples
    --------
    >>> compared([(0, 3, "PER"), (7, 12, "LOC")], [(0, 3, "PER"), (7, 10, "LOC")]).errors
    (('boundary', (7, 12, 'LOC'), (7, 10, 'LOC')),)
    """
    right = frozenset(marked) & frozenset(found)
    missed, extra = sorted({*marked} - right), sorted({*found} - right)
    errors: list[tuple[ErrorKind, Place | None, Place | None]] = []
    for kind, alike in _KINDS:
        for place in [*missed]:
            other = next((each for each in extra if alike(place, each)), None)
            if other is not None:
                errors.append((kind, place, other))
                missed.remove(place)
                extra.remove(other)
    errors += [("false negative", place, None) for place in missed]
    errors += [("false positive", None, place) for place in extra]
    return Compared(right, tuple(errors))


def _same_place(marked: Place, found: Place) -> bool:
    return marked[:2] == found[:2]


def _same_label(marked: Place, found: Place) -> bool:
    return marked[2] == found[2] and _overlap(marked, found)


def _overlap(marked: Place, found: Place) -> bool:
    return marked[0] < found[1] and found[0] < marked[1]


_KINDS: tuple[tuple[ErrorKind, Callable[[Place, Place], bool]], ...] = (
    ("label", _same_place),
    ("boundary", _same_label),
    ("boundary", _overlap),
)
"""What kind an error is, most alike first."""


def _place(span: Span) -> Place:
    return span.start_char, span.end_char, span.label_


def _known(reference: Doc) -> list[bool]:
    """Tell for each code point whether it is known if it is part of an entity."""
    known = [True] * len(reference.text)
    for token in reference:
        if token.ent_iob == 0:
            known[token.idx : token.idx + len(token)] = [False] * len(token)
    return known

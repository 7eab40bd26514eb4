"""From what the answers say to what spaCy's `ner` is trained with, so that it forgets nothing it was not told to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Span
from spacy.training import Example

from nb_annotate.models.passage import TokenSpan
from nb_annotate.models.span_lattice import SpanLattice
from nb_annotate.models.span_model import Lesson

if TYPE_CHECKING:
    from spacy.tokens import Doc

INCORRECT = "nb_annotate_incorrect"
"""Where a Doc keeps the spans that are wrong."""

_DOUBTFUL = 0.1
"""A span of an asked label that nobody judged, and that is likelier than this, is neither learned nor denied."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a text is trained towards.

    Parameters
    ----------
    spans : tuple of (first, end, label)
        Spans to be found; they do not overlap.
    rejected : tuple of (first, end, label)
        Spans not to be found; none of them is among `spans`.
    missing : frozenset of int
        Tokens of which nothing is said. All others that are in no span are outside.
    """

    spans: tuple[TokenSpan, ...]
    rejected: tuple[TokenSpan, ...]
    missing: frozenset[int]


def settled(
    accepted: Collection[TokenSpan], rejected: Collection[TokenSpan]
) -> tuple[tuple[TokenSpan, ...], tuple[TokenSpan, ...]]:
    """Resolve facts that cannot all be true, since spaCy refuses a whole batch for one of them.

    Of accepted spans that overlap, the one that was given last stays; what is accepted is not rejected.

    Examples
    --------
    >>> settled([(0, 2, "ORG"), (1, 3, "ORG")], [(1, 3, "ORG"), (0, 1, "ORG")])
    (((1, 3, 'ORG'),), ((0, 1, 'ORG'),))
    """
    taken: set[int] = set()
    kept: list[TokenSpan] = []
    for span in reversed(list(accepted)):
        tokens = set(range(span[0], span[1]))
        if taken.isdisjoint(tokens):
            taken |= tokens
            kept.append(span)
    return tuple(reversed(kept)), tuple(span for span in dict.fromkeys(rejected) if span not in kept)


def target_of(
    lesson: Lesson, before: SpanLattice, now: SpanLattice, *, asked: Collection[str], known: Collection[str]
) -> Target:
    """Combine what a lesson says with what the model itself thought of the rest before it learned anything.

    Where nothing was said, the first predictions for the labels that are not asked are the target: this is what keeps
    them from being forgotten. Of the asked labels, what was not judged is left open. Where a span is wrong, and the
    first prediction is no other one, the tokens are outside: left open, they were taken for another label, mostly
    wrongly (on the test set of `uner_en_ewt`, 27 went from PERSON to ORG after 400 answers, 2 of them rightly).

    Parameters
    ----------
    lesson : Lesson
        With labels of this model only.
    before, now : SpanLattice
        The analyses of the passage by the model as it came, and as it is.
    asked : collection of str
        Labels that are learned.
    known : collection of str
        All labels of the model.
    """
    accepted, rejected = settled(lesson.accepted, lesson.rejected)
    taken = _tokens(accepted)
    suspected = {span.span for lattice in (before, now) for span in lattice.spans if span.score > _DOUBTFUL}
    suspected = {span for span in suspected if span[2] in asked and span not in accepted}
    denied = {
        span
        for span in suspected
        if span[2] in lesson.complete and lesson.first <= span[0] and span[1] <= lesson.end
    }  # fmt: skip
    others = [span.span for span in before.best(known) if span.label not in asked]
    if lesson.complete.issuperset(known):
        zone = range(lesson.first, lesson.end)
        others = [span for span in others if span[1] <= lesson.first or lesson.end <= span[0]]
    else:
        zone = range(0)
    kept = [span for span in others if taken.isdisjoint(range(span[0], span[1])) and span not in rejected]
    missing = _tokens(suspected - denied - set(rejected))
    missing -= taken | _tokens(kept) | set(zone)
    wrong = dict.fromkeys((*rejected, *sorted(denied)))
    return Target((*accepted, *kept), tuple(span for span in wrong if span not in kept), frozenset(missing))


def example_of(doc: Doc, target: Target) -> Example:
    """Write a target as spaCy reads it: entities, missing tokens, and incorrect spans."""
    reference = doc.copy()
    entities = [Span(reference, first, end, label) for first, end, label in target.spans]
    unknown = [reference[token : token + 1] for token in sorted(target.missing)]
    reference.set_ents(entities, missing=unknown, default="outside")
    reference.spans[INCORRECT] = [Span(reference, first, end, label) for first, end, label in target.rejected]
    return Example(doc, reference)


def _tokens(spans: Collection[TokenSpan]) -> set[int]:
    return {token for span in spans for token in range(span[0], span[1])}

"""Spans as tags of tokens, and back: BILUO, BIOES, IOB1 and IOB2, for any tokenisation."""

from __future__ import annotations

import warnings
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from nb_annotate.formats.tag_schemes import (
    BEGINS,
    LASTS,
    LETTERS,
    OUTSIDE,
    SINGLES,
    UNKNOWN,
    Scheme,
    check_scheme,
    guess_scheme,
    parse_tag,
)
from nb_annotate.formats.token_offsets import Tokens, offsets_of
from nb_annotate.tasks.errors import TaskError
from nb_annotate.tasks.types import Span

_OTHER_FORMATS = "Tags cannot hold it; formats of spans, such as jsonl or w3c, can."


class Unfit(NamedTuple):
    """A span that tags cannot hold, and why: in words that follow "because"."""

    span: Span
    why: str


class TagFault(NamedTuple):
    """A tag that does not follow from the one before it: the number of its token, and what was made of it."""

    token: int
    message: str

    def __str__(self) -> str:
        return f"token {self.token}: {self.message}"


def spans_to_tags(
    tokens: Tokens,
    spans: Iterable[Span] | Iterable[Mapping[str, Any]],
    scheme: Scheme = "biluo",
    *,
    text: str | None = None,
    missing: Literal["O", "-"] = "O",
) -> list[str]:
    """Write spans as one tag for each token.

    Parameters
    ----------
    tokens : sequence
        The tokens of the text in order: dicts with `start` and `end`, pairs `(start, end)`, or strings together with
        `text`. Offsets are code points, end exclusive.
    spans : iterable of dict
        With `start`, `end` (code points, end exclusive) and `label`; in any order. They may not overlap.
    scheme : {"biluo", "bioes", "iob1", "iob2"}
        - `"biluo"`: Begin, In, Last of longer spans, Unit for those of one token (Ratinov and Roth 2009, "Design
          Challenges and Misconceptions in Named Entity Recognition"); what spaCy uses.
        - `"bioes"`: the same with E for the last and S for single tokens.
        - `"iob1"`: In everywhere, Begin only where a span touches one of the same label before it (Ramshaw and Marcus
          1995, "Text Chunking using Transformation-Based Learning"; the original CoNLL-2003 files).
        - `"iob2"`: Begin for every first token, In for the others; most copies of CoNLL-2003.
    text : str, optional
        The text; needed for tokens that are strings.
    missing : {"O", "-"}
        The tag of tokens in no span: `"O"` where all spans are known, `"-"` (unknown) where there may be others.

    Returns
    -------
    list of str
        As many as tokens.

    Raises
    ------
    TaskError
        Spans start or end off a token border, overlap, or have no label: the first is named, and how many there are.

    Examples
    --------
    >>> tokens = [(0, 3), (4, 9), (10, 12), (13, 18)]
    >>> spans = [{"start": 4, "end": 12, "label": "ORG"}, {"start": 13, "end": 18, "label": "CITY"}]
    >>> spans_to_tags(tokens, spans)
    ['O', 'B-ORG', 'L-ORG', 'U-CITY']
    >>> spans_to_tags(tokens, spans, "iob2", missing="-")
    ['-', 'B-ORG', 'I-ORG', 'B-CITY']
    >>> spans_to_tags(["Ana", "'s"], [{"start": 0, "end": 3, "label": "PER"}], text="Ana's")
    ['U-PER', 'O']
    >>> spans_to_tags(tokens, [{"start": 5, "end": 12, "label": "ORG"}])
    Traceback (most recent call last):
        ...
    nb_annotate.tasks.errors.TaskError: Span 5-12 ORG: it starts inside a token. Tags cannot hold it; ...
    """
    if missing not in {OUTSIDE, UNKNOWN}:
        raise TaskError(f"missing= must be 'O' (no span) or '-' (unknown), not {missing!r}.")
    tags, unfit = fitting_tags(offsets_of(tokens, text), spans, scheme, missing=missing)
    if unfit:
        span, why = unfit[0]
        more = f" So it is with {len(unfit) - 1} more." if len(unfit) > 1 else ""
        raise TaskError(f"Span {span['start']}-{span['end']} {span['label']}: {why}.{more}", hint=_OTHER_FORMATS)
    return tags


def fitting_tags(
    offsets: Sequence[tuple[int, int]],
    spans: Iterable[Span] | Iterable[Mapping[str, Any]],
    scheme: Scheme,
    *,
    missing: str = OUTSIDE,
) -> tuple[list[str], list[Unfit]]:
    """Write as tags the spans that fit, and tell which do not; of overlapping ones the first, then longest, fits.

    Parameters
    ----------
    offsets : sequence of (start, end)
        Of the tokens, in order: code points, end exclusive.
    spans : iterable of dict
        With `start`, `end` and `label`.
    scheme : {"biluo", "bioes", "iob1", "iob2"}
        See `spans_to_tags`.
    missing : str
        The tag of tokens in no span.

    Raises
    ------
    TaskError
        A span has no offsets or no label, or there is no such scheme.
    """
    check_scheme(scheme)
    starts = [start for start, _ in offsets]
    ends = [end for _, end in offsets]
    tags = [missing] * len(offsets)
    unfit: list[Unfit] = []
    last = -1
    last_span: Span | None = None
    for span in sorted(map(_checked, spans), key=lambda span: (span["start"], -span["end"])):
        first, final = bisect_left(starts, span["start"]), bisect_left(ends, span["end"])
        if why := _off_tokens(span, starts, ends, first, final):
            unfit.append(Unfit(span, why))
        elif last_span is not None and first <= last:
            unfit.append(Unfit(span, f"it overlaps span {last_span['start']}-{last_span['end']} {last_span['label']}"))
        else:
            touches = (
                scheme == "iob1" and last_span is not None and first == last + 1 and last_span["label"] == span["label"]
            )
            for token, letter in enumerate(_letters_of(scheme, final - first + 1, touches=touches), start=first):
                tags[token] = f"{letter}-{span['label']}"
            last, last_span = final, span
    return tags, unfit


def _checked(span: Span | Mapping[str, Any]) -> Span:
    start, end, label = span.get("start"), span.get("end"), span.get("label")
    if type(start) is not int or type(end) is not int or not start < end:
        raise TaskError(
            f"A span needs whole numbers start < end, not {start!r} and {end!r}.",
            hint="Offsets are Unicode code points, end exclusive.",
        )
    if not isinstance(label, str) or not label:
        raise TaskError(f"Span {start}-{end}: the label must be a non-empty string, not {label!r}.")
    return {"start": start, "end": end, "label": label}


def _off_tokens(span: Span, starts: Sequence[int], ends: Sequence[int], first: int, final: int) -> str:
    if first == len(starts) or final == len(ends):
        return "it reaches beyond the last token"
    if starts[first] != span["start"]:
        inside = first > 0 and ends[first - 1] > span["start"]
        return "it starts inside a token" if inside else "it starts where no token does"
    if ends[final] != span["end"]:
        return "it ends inside a token" if starts[final] < span["end"] else "it ends where no token does"
    return ""


def _letters_of(scheme: Scheme, length: int, *, touches: bool) -> Iterator[str]:
    letters = LETTERS[scheme]
    if length == 1:
        yield BEGINS if touches else letters.single
        return
    yield BEGINS if touches else letters.first
    yield from [letters.inside] * (length - 2)
    yield letters.last


def tags_to_spans(
    tokens: Tokens,
    tags: Sequence[str],
    scheme: Scheme | None = None,
    *,
    text: str | None = None,
    faults: list[TagFault] | None = None,
) -> list[Span]:
    """Read the spans that tags mark.

    Tags that do not follow from those before them lose nothing: `B`, `U` and `S` always begin a span; `I`, `L` and `E`
    go on with an open span of the same label, and otherwise begin one; `L`, `E`, `U` and `S` end it, and so do `O`, `-`
    and another label.

    Parameters
    ----------
    tokens : sequence
        As in `spans_to_tags`.
    tags : sequence of str
        As many as tokens: `O`, `-` (unknown), or a letter with a dash and a label.
    scheme : {"biluo", "bioes", "iob1", "iob2"}, optional
        What the tags are written in; guessed from them if not given.
    text : str, optional
        The text; needed for tokens that are strings.
    faults : list of TagFault, optional
        Gets the tags that do not follow, with their token and what was made of them. Without it they are told in a
        warning.

    Returns
    -------
    list of dict
        With `start`, `end` (code points, end exclusive), `label`, and `token_start`, `token_end` (inclusive).

    Raises
    ------
    TaskError
        There are not as many tags as tokens, something is no tag, or a tag is of another scheme.

    Warns
    -----
    UserWarning
        Tags do not follow, and no `faults` was given.

    Examples
    --------
    >>> spans = tags_to_spans([(0, 3), (4, 9), (10, 12)], ["O", "B-ORG", "L-ORG"])
    >>> [(span["start"], span["end"], span["label"]) for span in spans]
    [(4, 12, 'ORG')]
    >>> faults = []
    >>> tags_to_spans(["in", "Rio"], ["O", "L-CITY"], text="in Rio", faults=faults)[0]["label"]
    'CITY'
    >>> print(faults[0])
    token 1: L-CITY ends a span that has not begun; read as a span of its own.
    """
    offsets = offsets_of(tokens, text)
    if len(tags) != len(offsets):
        raise TaskError(f"There are {len(tags)} tags for {len(offsets)} tokens.", hint="Each token needs one.")
    known = check_scheme(scheme) if scheme is not None else guess_scheme([tags])
    found: list[TagFault] = []
    spans = [
        Span(
            start=offsets[first][0],
            end=offsets[last][1],
            label=label,
            token_start=first,
            token_end=last,
        )
        for first, last, label in _read(tags, known, found)
    ]
    if faults is not None:
        faults += found
    elif found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        warnings.warn(f"Tags do not follow from those before them: {found[0]}{more}", UserWarning, stacklevel=2)
    return spans


def _read(tags: Sequence[str], scheme: Scheme, faults: list[TagFault]) -> Iterator[tuple[int, int, str]]:
    """Yield first and last token and label of each span."""
    letters = LETTERS[scheme]
    allowed = {BEGINS, "I", letters.last, letters.single, OUTSIDE, UNKNOWN}
    first, open_label = 0, ""
    for number, tag in enumerate(tags):
        letter, label = parse_tag(tag, number)
        if letter not in allowed:
            raise TaskError(f"Token {number} has the tag {tag!r}, which is not of the scheme {scheme}.")
        goes_on = bool(open_label) and letter not in {BEGINS, *SINGLES} and label == open_label
        if open_label and not goes_on:
            if letters.ends:
                message = f"the span of {open_label} from token {first} on is never ended; it ends before {tag} here."
                faults.append(TagFault(number, message))
            yield first, number - 1, open_label
        if not goes_on:
            first = number
            if fault := _false_start(tag, letter, scheme):
                faults.append(TagFault(number, fault))
        open_label = label
        if letter in LASTS or letter in SINGLES:
            yield first, number, label
            open_label = ""
    if open_label:
        if letters.ends:
            faults.append(TagFault(len(tags) - 1, f"the span of {open_label} from token {first} on is never ended."))
        yield first, len(tags) - 1, open_label


def _false_start(tag: str, letter: str, scheme: Scheme) -> str:
    """Say what is wrong with a tag that goes on with no span, if anything."""
    if letter in LASTS:
        return f"{tag} ends a span that has not begun; read as a span of its own."
    if letter == "I" and scheme != "iob1":
        return f"{tag} goes on with a span that has not begun; read as its beginning."
    return ""

"""When two texts are alike: equal up to case, blanks, digits and punctuation, or similar in their letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from nb_annotate.tasks.types import Span, Token

_UNITS = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]")
_NGRAM = (2, 4)
_COLUMNS = 2**18


class Unit(NamedTuple):
    """A word, number or symbol, folded for comparison; where it stands: code points, end exclusive."""

    folded: str
    start: int
    end: int


def units(text: str) -> list[Unit]:
    """Cut a text into what counts when texts are compared.

    Words are folded to lower case, every number is `0`, punctuation is left out. Symbols stay: an emoji may be all
    that tells two texts apart.

    Examples
    --------
    >>> [unit.folded for unit in units("Order  No. 1,234: late 😡!")]
    ['order', 'no', '0', 'late', '😡']
    """
    return list(_units(text))


def _units(text: str) -> Iterator[Unit]:
    for match in _UNITS.finditer(text):
        found = match.group()
        if found[0].isdigit():
            yield Unit("0", *match.span())
        elif not unicodedata.category(found[0]).startswith("P"):
            yield Unit(found.casefold(), *match.span())


def key_of(text: str) -> str:
    """Fold a text: two texts with the same key are alike. Empty for a text of punctuation alone.

    Examples
    --------
    >>> key_of("Win 100 pounds!") == key_of("WIN  250 pounds")
    True
    """
    return " ".join(unit.folded for unit in _units(text))


def moved_spans(spans: Sequence[Span], text: str, target: str) -> list[Span] | None:
    """Find the spans of one text in another with the same key; `None` if one has no certain place there.

    Examples
    --------
    >>> moved_spans([{"start": 5, "end": 9, "label": "CODE"}], "code 1234 sent", "Code: 99 sent!")
    [{'start': 6, 'end': 8, 'label': 'CODE'}]
    """
    here, there = units(text), units(target)
    moved: list[Span] = []
    for span in spans:
        inside = [number for number, unit in enumerate(here) if span["start"] <= unit.start and unit.end <= span["end"]]
        if not inside or any(_cuts(unit, span) for unit in here):
            return None
        first, last = inside[0], inside[-1]
        before, after = text[span["start"] : here[first].start], text[here[last].end : span["end"]]
        start, end = there[first].start - len(before), there[last].end + len(after)
        if target[max(start, 0) : there[first].start] != before or target[there[last].end : end] != after:
            return None
        moved.append({"start": start, "end": end, "label": span["label"]})
    return moved


def occurrences(string: str, text: str, tokens: Sequence[Token] | None) -> Iterator[tuple[int, int]]:
    """Find a string in a text, exactly, where it starts and ends on token borders (without tokens: anywhere)."""
    starts = None if tokens is None else {token["start"] for token in tokens}
    ends = None if tokens is None else {token["end"] for token in tokens}
    start = text.find(string)
    while start >= 0:
        end = start + len(string)
        if starts is None or ends is None or (start in starts and end in ends):
            yield start, end
        start = text.find(string, start + 1)


def similarities(text: str, others: Sequence[str]) -> list[float]:
    """Compare a text with others: cosine of hashed character n-grams of two to four, folded, from 0 to 1.

    Examples
    --------
    >>> [value > 0.8 for value in similarities("Where is my parcel?", ["where is the parcel", "Rain stops play"])]
    [True, False]
    """
    if not others:
        return []
    vectorizer: Any = _vectorizer()
    rows = vectorizer.transform(key_of(each) for each in others)
    return (rows @ vectorizer.transform([key_of(text)]).T).toarray().ravel().tolist()  # type: ignore[no-any-return]


def _vectorizer() -> Any:
    from sklearn.feature_extraction.text import HashingVectorizer  # takes a second to import, and few ask for it

    return HashingVectorizer(analyzer="char_wb", ngram_range=_NGRAM, n_features=_COLUMNS, alternate_sign=False)


def _cuts(unit: Unit, span: Span) -> bool:
    """Whether a border of the span is within the unit."""
    return any(unit.start < border < unit.end for border in (span["start"], span["end"]))

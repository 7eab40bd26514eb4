"""Spans found by what they quote, in texts that may have been edited since."""

from __future__ import annotations

from typing import NamedTuple

from nb_annotate.sources.problems import RowError, short_repr

CONTEXT = 32
"""Code points that are quoted before and after a span."""
_TRIED = (CONTEXT, 8, 4, 0)
"""How much of them is looked for, in turn."""


class Quote(NamedTuple):
    """What a span quotes, and what stood before and after it."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def quote_of(text: str, start: int, end: int) -> Quote:
    """Quote a span (code points, end exclusive) with what stands around it.

    Examples
    --------
    >>> quote_of("Ana in Porto", 4, 6)
    Quote(exact='in', prefix='Ana ', suffix=' Porto')
    """
    return Quote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def find_quote(text: str, quote: Quote) -> tuple[int, int]:
    """Find the one place where a quote stands: with what is around it, before it or after it, or with less of that.

    Returns
    -------
    (start, end)
        Code points, end exclusive.

    Raises
    ------
    RowError
        It stands nowhere, or in several places that cannot be told apart.

    Examples
    --------
    >>> find_quote("Now Ana is in Porto", Quote("in", "Ana ", " Porto"))
    (11, 13)
    """
    exact = quote.exact
    places = _places(text, exact) if exact else []
    for length in _TRIED:
        before, after = quote.prefix[-length:] if length else "", quote.suffix[:length]
        for prefix, suffix in ((before, after), (before, ""), ("", after)):
            fitting = [start for start in places if _stands(text, start, exact, prefix, suffix)]
            if len(fitting) == 1:
                return fitting[0], fitting[0] + len(exact)
    where = f"in {len(places)} places that what is around it does not tell apart" if places else "nowhere"
    raise RowError(f"The quote {short_repr(exact)} stands {where} in the text.", key="exact", value=exact)


def _stands(text: str, start: int, exact: str, prefix: str, suffix: str) -> bool:
    return text.endswith(prefix, 0, start) and text.startswith(suffix, start + len(exact))


def _places(text: str, wanted: str) -> list[int]:
    places = []
    at = text.find(wanted)
    while at >= 0:
        places.append(at)
        at = text.find(wanted, at + 1)
    return places

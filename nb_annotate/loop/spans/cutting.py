"""Where a text is cut: into sentences, into groups of them, and into passages when it is very long."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from nb_annotate.models.passage import TokenSpan

SHORTEST_UNIT = 4
"""Tokens, white space not counted: below that a sentence stays with its neighbour."""
LONGEST_PASSAGE = 400
"""Tokens: what a learner is given at once, and far more than a card shows well."""

_SPACED_MARKS = frozenset(".!?…؟۔।॥")  # noqa: RUF001 - Arabic and Devanagari ones, too
_UNSPACED_MARKS = frozenset("。！？｡．")  # noqa: RUF001 - Chinese and Japanese write no space after these
_MARKS = _SPACED_MARKS | _UNSPACED_MARKS
_CLOSING_MARKS = "\"'”’»›)]}」』）】》〉"  # noqa: RUF001
_CLOSING = frozenset(_CLOSING_MARKS)
_FINAL = _MARKS | _CLOSING
_ROMAN = frozenset("IVX")
_LINE_BREAKS = frozenset("\n\r\v\f\x85\u2028\u2029")
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "sgt", "lt", "col", "gen", "capt", "rev", "vs", "fig", "no", "nr",
    "vol", "inc", "ltd", "co", "corp", "hr", "fr", "bzw", "ca", "sra", "srta", "mme", "mlle", "av",
})  # fmt: skip
"""Abbreviations before names, which start with a capital letter, so that the next word says nothing."""


def sentence_cuts(
    words: Sequence[str],
    text: str,
    starts: Sequence[int],
    ends: Sequence[int],
    hits: Iterable[TokenSpan] = (),
    *,
    shortest: int = SHORTEST_UNIT,
) -> tuple[int, ...]:
    """Find where a text is cut into sentences.

    A sentence ends after a line break, and after a token that ends in one of `. ! ? … ؟ ۔ । ॥` where a space or
    line break follows (after `。 ！ ？` without it), closing quotes and brackets included. It does not end before a
    lower-case letter, after an initial, an abbreviation, a Roman number or one of one or two digits, nor inside a pattern hit.
    White space belongs to the sentence before it.

    Parameters
    ----------
    words : sequence of str, length tokens
        The tokens.
    text : str
        The whole text.
    starts, ends : sequence of int, length tokens
        Where each token starts and ends: code points, end exclusive.
    hits : iterable of (first, end, label)
        Stretches of tokens that stay whole.
    shortest : int
        Tokens, white space not counted, that there are at least on both sides of a cut.

    Returns
    -------
    tuple of int
        Token borders from 0 to the number of tokens; empty if there are none.

    Examples
    --------
    >>> words = "Dr. Lima is in . She waits for you .".split()
    >>> starts = [sum(len(word) + 1 for word in words[:number]) for number in range(len(words))]
    >>> ends = [start + len(word) for start, word in zip(starts, words)]
    >>> sentence_cuts(words, " ".join(words), starts, ends)
    (0, 5, 10)
    """  # noqa: RUF002
    count = len(words)
    if not count:
        return ()
    whole = {border for first, end, _ in hits for border in range(first + 1, end)}
    real = [not word.isspace() for word in words]
    before, after = 0, sum(real)
    cuts = [0]
    state = _Sentence()
    for border in range(1, count):
        last = border - 1
        before, after = before + real[last], after - real[last]
        gap = text[ends[last] : starts[border]]
        state.read(words[last], glued=last > 0 and ends[last - 1] == starts[last])
        if after >= shortest and before >= shortest and border not in whole and state.ends_before(words[border], gap):
            cuts.append(border)
            before = 0
    return (*cuts, count)


def grouped(cuts: Sequence[int], longest: int, *, kept: Collection[int] = ()) -> tuple[int, ...]:
    """Join neighbouring units as long as they have up to `longest` tokens together, never across a border in `kept`.

    Examples
    --------
    >>> grouped((0, 5, 10, 30, 34), 12)
    (0, 10, 30, 34)
    >>> grouped((0, 5, 10), 12, kept={5})
    (0, 5, 10)
    """
    joined = list(cuts[:1])
    for border, following in pairwise(cuts[1:]):
        if border in kept or following - joined[-1] > longest:
            joined.append(border)
    return (*joined, *cuts[1:][-1:])


def parts(
    n_tokens: int, cuts: Sequence[int], longest: int = LONGEST_PASSAGE, hits: Iterable[TokenSpan] = ()
) -> tuple[int, ...]:
    """Find where a very long text is split into passages: at cuts, or inside a unit that is too long itself.

    Parameters
    ----------
    n_tokens : int
        Length of the text.
    cuts : sequence of int
        Token borders of its units, from 0 to `n_tokens`.
    longest : int
        Tokens of a passage.
    hits : iterable of (first, end, label)
        A unit that is too long is not split inside one of these, if it can be helped.

    Returns
    -------
    tuple of int
        Token borders, from 0 to `n_tokens`; empty if there are no tokens.

    Examples
    --------
    >>> parts(10, (0, 3, 6, 10), longest=7), parts(10, (0, 10), longest=4)
    ((0, 6, 10), (0, 4, 8, 10))
    """
    if not n_tokens:
        return ()
    whole = {border for first, end, _ in hits for border in range(first + 1, end)}
    ordered = [*cuts, n_tokens]
    borders, place = [0], 0
    while n_tokens - borders[-1] > longest:
        limit = borders[-1] + longest
        while ordered[place] <= limit:
            place += 1
        cut = ordered[place - 1] if place else 0
        if cut <= borders[-1]:
            cut = next((border for border in range(limit, borders[-1], -1) if border not in whole), limit)
        borders.append(cut)
    return (*borders, n_tokens)


class _Sentence:
    """Whether what was read so far may be the end of a sentence."""

    def __init__(self) -> None:
        self._mark = ""  # the mark that ended it
        self._spaced = False  # white space came after it
        self._broken = False  # a line break came last
        self._previous = ""

    def read(self, word: str, *, glued: bool) -> None:
        """Take in a token; `glued` if nothing stands between it and the one before."""
        if word.isspace():
            self._spaced = True
            self._broken = self._broken or not _LINE_BREAKS.isdisjoint(word)
            return
        if word[-1] not in _FINAL:  # nearly all words: quick
            self._mark = ""
        elif not (self._mark and glued and not self._spaced and _CLOSING.issuperset(word)):
            self._mark = self._mark_of(word, glued=glued)
        self._previous = word
        self._spaced = False
        self._broken = False

    def ends_before(self, following: str, gap: str) -> bool:
        """Tell whether a sentence ends before a token that comes after a gap in the text."""
        if following.isspace():
            return False
        if self._broken or not _LINE_BREAKS.isdisjoint(gap):
            return True
        spaced = self._spaced or bool(gap)
        if not self._mark or (not spaced and (self._mark in _SPACED_MARKS or following[0] in _CLOSING)):
            return False
        return following[0] not in _MARKS and not following[0].islower()

    def _mark_of(self, word: str, *, glued: bool) -> str:
        bare = word.rstrip(_CLOSING_MARKS)
        mark = bare[-1:]
        if mark not in _MARKS:
            return ""
        written = f"{self._previous}{bare}" if glued and bare == "." else bare
        return "" if mark == "." and _is_short_form(written[:-1]) else mark


def _is_short_form(word: str) -> bool:
    """Tell whether a full stop after a word belongs to the word: `J`, `Dr`, `e.g`, `3`, `XIV`."""
    if word.isdigit():
        return len(word) <= 2
    if word and _ROMAN.issuperset(word):
        return True
    inner = word.strip(".")
    if not inner:
        return False
    return len(inner) == 1 or "." in inner or inner.casefold() in _ABBREVIATIONS

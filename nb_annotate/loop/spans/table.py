"""The questions about spans that are on the table, and how many there were of each kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.choice import QuestionKey, SpanChoice
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.models.passage import TokenSpan, Unit

_UNCOUNTED = (None, "stream")
"""Cards from elsewhere, and cards in the order of the source: no part of a mixture."""


class Table:
    """The questions on the table: what must not be asked again, and what it counts as.

    Parameters
    ----------
    held : collection of QuestionKey
        Questions that are asked already.
    known : iterable of SpanChoice
        Choices made earlier, among them those that are held.
    answers : iterable of Judged
        Answers: the same sentence in another place is the same question, which is asked once.
    """

    def __init__(
        self, held: Collection[QuestionKey] = (), known: Iterable[SpanChoice] = (), answers: Iterable[Judged] = ()
    ) -> None:
        self._written: set[str] = set()
        self._spans_written: set[tuple[str, int, int, str]] = set()
        for judged in answers:
            text = judged.task["text"]
            if judged.yes_no:
                asked = judged.task.get("spans", [])
                self._spans_written.update((text, span["start"], span["end"], span["label"]) for span in asked)
            else:
                self._written.add(text)
        self._stretches: dict[int, list[Unit]] = {}
        self._spans: set[QuestionKey] = set()
        self._keys: set[int] = set()
        held_keys = set(held)
        for key in held_keys:
            self._put_key(key)
        self.choices: list[SpanChoice] = []
        for choice in known:
            if choice.question in held_keys:
                self.put(choice)

    def put(self, choice: SpanChoice) -> None:
        """Put a choice on the table."""
        self._put_key(choice.question)
        self.choices.append(choice)
        if choice.candidate is None:
            self._written.add(written(choice.text, choice.first, choice.end))
        else:
            self._spans_written.add(_span_written(choice.text, (choice.first, choice.end), choice.candidate.span))

    def put_all(self, choices: Sequence[SpanChoice]) -> list[SpanChoice]:
        """Put choices on the table and hand them on."""
        for choice in choices:
            self.put(choice)
        return list(choices)

    def is_free(self, text: SpanText, unit: Unit) -> bool:
        """Say whether a unit can be asked about: it is open, and the same was not asked in another place."""
        return self.is_open(text, unit) and self.is_new(text, unit)

    def is_open(self, text: SpanText, unit: Unit) -> bool:
        """Say whether nobody has answered a unit and it is in no card on the table."""
        return unit in text.open and not any(_overlap(unit, held) for held in self._stretches.get(text.key, ()))

    def is_new(self, text: SpanText, stretch: Unit) -> bool:
        """Say whether no card to be corrected has shown just this, from this text or another one."""
        return written(text, *stretch) not in self._written

    def free_units(self, text: SpanText) -> list[Unit]:
        """List the units of a text that can be asked about, in order."""
        return sorted(unit for unit in text.open if self.is_free(text, unit))

    def has_text(self, text: SpanText) -> bool:
        """Say whether a card on the table is about (any stretch of) this text."""
        return text.key in self._keys

    def may_ask(self, text: SpanText, span: TokenSpan) -> bool:
        """Say whether a span can be asked about: in an open unit, not asked before, and apart from accepted ones."""
        first, end, _ = span
        return (
            span not in text.asked
            and (text.key, *span) not in self._spans
            and any(unit[0] <= first and end <= unit[1] for unit in text.open)
            and not any(first < other[1] and other[0] < end for other in text.accepted)
        )

    def is_new_span(self, text: SpanText, shown: Unit, span: TokenSpan) -> bool:
        """Say whether no yes/no card has asked this of the same stretch, from this text or another one."""
        return _span_written(text, shown, span) not in self._spans_written

    def _put_key(self, key: QuestionKey) -> None:
        self._keys.add(key[0])
        if len(key) == 3:
            self._stretches.setdefault(key[0], []).append((key[1], key[2]))
        else:
            self._spans.add(key)


class Tally:
    """How many cards of each kind a session has had, those on the table included.

    Attributes
    ----------
    start_hits, start_random : int
        Start texts that were chosen for a pattern hit, and drawn at random.
    corrected : int
        Cards to be corrected after the start.
    yes_no : int
        Yes/no cards.
    """

    def __init__(self, book: SpanBook, table: Table) -> None:
        self.start_hits = self.start_random = self.corrected = self.yes_no = 0
        for judged in book:
            if judged.yes_no:
                self.yes_no += judged.scope is not None
            elif judged.scope == "complete":
                self._count(judged.task.get("_why", {}).get("reason"), random=judged.random)
        for choice in table.choices:
            self.put(choice)

    def put(self, choice: SpanChoice) -> None:
        """Count a card that was chosen."""
        if choice.candidate is not None:
            self.yes_no += 1
        else:
            self._count(choice.why["reason"], random=choice.random)

    def _count(self, reason: str | None, *, random: bool) -> None:
        if reason != "start":
            self.corrected += reason not in _UNCOUNTED
        elif random:
            self.start_random += 1
        else:
            self.start_hits += 1


def place_of(text: SpanText, first: int, end: int) -> tuple[int, int]:
    """Find the code points of the row's text that a card shows: to the very ends where no token is left out."""
    passage = text.passage
    start = 0 if first == 0 else int(passage.starts[first])
    stop = len(passage.text) if end == len(passage) else int(passage.ends[end - 1])
    return text.start + start, text.start + stop


def written(text: SpanText, first: int, end: int) -> str:
    """Give a stretch as a card shows it."""
    start, stop = place_of(text, first, end)
    return text.row["text"][start:stop]


def _span_written(text: SpanText, shown: Unit, span: TokenSpan) -> tuple[str, int, int, str]:
    start, _ = place_of(text, *shown)
    first, end = text.passage.code_points(span[0], span[1])
    return written(text, *shown), first + text.start - start, end + text.start - start, span[2]


def _overlap(unit: Unit, other: Unit) -> bool:
    # a text without tokens has the empty unit (0, 0), which overlaps only itself
    return unit == other or (unit[0] < other[1] and other[0] < unit[1])

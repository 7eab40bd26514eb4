"""Offsets of other tools turned into code points, and checked against the text that they quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from nb_annotate.formats.offset_maps import UNIT_NAMES, UNITS, Unit, offset_map
from nb_annotate.sources.problems import KEPT_PROBLEMS, short_repr
from nb_annotate.tasks.errors import FormatError, TaskError, did_you_mean

if TYPE_CHECKING:
    import pandas as pd

OffsetUnit = Literal["codepoint", "utf16", "utf8", "grapheme", "auto"]

_BLANKS = re.compile(r"\s+")


class Quoted(NamedTuple):
    """A span as a file has it: offsets in the file's unit, end exclusive, and the text that it quotes, if any."""

    start: int
    end: int
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A span whose offsets, read as told, do not give the text that the file quotes.

    Parameters
    ----------
    place : str
        Where in the file, for people.
    start, end : int
        As in the file.
    quote, found : str
        What the file says stands there, and what does: counted as told, in code points for `"auto"`; empty where the
        offsets lie outside the text or inside a character.
    unit : str or None
        The unit in which the quote was found to fit, `None` if it does in none that may be taken.
    resolved_start, resolved_end : int or None
        The span in code points that was taken instead; `None` if it was not, and the row is a problem.
    """

    place: str
    start: int
    end: int
    quote: str
    found: str
    unit: Unit | None
    resolved_start: int | None
    resolved_end: int | None


class OffsetReader:
    """Turns a file's offsets into code points.

    By default they are read in the unit that the format counts: doccano's files in UTF-16 units, most others in code
    points. With a fixed unit, a span that does not give the text it quotes is an error. With `"auto"`, the unit is taken that
    fits all quotes of a record; if several do, the one that fitted most records of the file so far. Quotes are compared
    with runs of white space as one blank, since many tools write line ends so.

    Parameters
    ----------
    unit : {"codepoint", "utf16", "utf8", "grapheme", "auto"}, optional
        What the file counts; by default what its format does. `"auto"` finds it out from the quoted texts.

    Attributes
    ----------
    notes : list of str
        What was assumed, once each, for people.

    Raises
    ------
    FormatError
        There is no such unit.

    Examples
    --------
    >>> offsets = OffsetReader("auto")
    >>> offsets.span("🎉 Ana!", 3, 6, quote="Ana", where="line 1")
    (2, 5)
    >>> offsets.mismatches[["place", "quote", "found", "unit", "resolved_start"]].values.tolist()
    [['line 1', 'Ana', 'na!', 'utf16', 2]]
    """

    def __init__(self, unit: OffsetUnit | None = None) -> None:
        names = [*UNITS, "auto"]
        if unit is not None and unit not in names:
            raise FormatError(f"There is no offset unit {unit!r}.", hint=did_you_mean(unit, names, limit=len(names)))
        self.unit = unit
        self.notes: list[str] = []
        self._fitted: Counter[Unit] = Counter()
        self._mismatches: list[Mismatch] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def mismatches(self) -> pd.DataFrame:
        """The first 1000 spans that did not give the text they quote: columns as the parameters of `Mismatch`."""
        import pandas as pd

        frame = pd.DataFrame([asdict(mismatch) for mismatch in self._mismatches], columns=list(Mismatch.__slots__))
        return frame.astype({"resolved_start": "Int64", "resolved_end": "Int64"})

    def span(self, text: str, start: int, end: int, *, quote: str | None = None, where: str) -> tuple[int, int]:
        """Turn the offsets of a span into code points; of a record with several spans, use `spans`.

        Parameters
        ----------
        text : str
            The whole text.
        start, end : int
            As in the file, end exclusive.
        quote : str, optional
            What the file says stands there; if that is something else, a mismatch is noted.
        where : str
            For messages: `"line 7, span 2"`.

        Raises
        ------
        TaskError
            They lie outside the text, or inside a character, or do not give the quoted text.
        """
        return self._read(text, [Quoted(start, end, quote)], [where], None)[0]

    def spans(
        self, text: str, spans: Sequence[Quoted], *, where: str, usual: Unit | None = None
    ) -> list[tuple[int, int]]:
        """Turn the offsets of all spans of a record into code points; under `"auto"` by the same unit.

        Parameters
        ----------
        text : str
            The whole text.
        spans : sequence of Quoted
            As in the file.
        where : str
            For messages: `"line 7"`; the number of the span is added.
        usual : {"codepoint", "utf16", "utf8", "grapheme"}, optional
            What the format counts, in which offsets are read if no unit was told, and which `"auto"` assumes where
            nothing is quoted: code points if not given.

        Raises
        ------
        TaskError
            One lies outside the text, or inside a character, or does not give the quoted text.
        """
        return self._read(text, spans, [f"{where}, span {number}" for number in range(1, len(spans) + 1)], usual)

    def _read(
        self, text: str, spans: Sequence[Quoted], places: Sequence[str], usual: Unit | None
    ) -> list[tuple[int, int]]:
        for span, place in zip(spans, places, strict=True):
            if type(span.start) is not int or type(span.end) is not int:
                raise TaskError(f"{place}: start and end must be whole numbers, not {span.start!r} and {span.end!r}.")
        if self.unit == "auto":
            unit = self._find_unit(text, spans, places, usual)
            told: Unit = "codepoint"
        else:
            unit = told = self.unit or usual or "codepoint"
            if usual is not None:
                self._note_unit(text, spans, places, unit, usual)
        located = [self._resolve(text, span, place, told, unit) for span, place in zip(spans, places, strict=True)]
        failed = next((outcome for outcome in located if isinstance(outcome, TaskError)), None)
        if failed is not None:
            raise failed
        return [outcome for outcome in located if not isinstance(outcome, TaskError)]

    def _resolve(self, text: str, span: Quoted, place: str, told: Unit, unit: Unit) -> tuple[int, int] | TaskError:
        """Give a span in code points, or what is wrong with it, noting it as a mismatch unless it fits as told."""
        resolved = _in_code_points(text, span, unit)
        fits = resolved is not None and _fits(text, resolved, span.quote)
        as_told = resolved if told == unit else _in_code_points(text, span, told)
        if span.quote is not None and not (as_told is not None and _fits(text, as_told, span.quote)):
            found = "" if as_told is None else text[slice(*as_told)]
            outcome = (unit, *resolved) if fits and resolved is not None else (None, None, None)
            self._note(Mismatch(place, span.start, span.end, span.quote, found, *outcome))
        if resolved is None or not fits:
            return self._error(text, span, place, unit)
        return resolved

    def _find_unit(self, text: str, spans: Sequence[Quoted], places: Sequence[str], usual: Unit | None) -> Unit:
        differing = [unit for unit in UNITS if not offset_map(text, unit).same]
        if not differing:
            return "codepoint"
        quoted = [span for span in spans if span.quote is not None]
        fitting = [unit for unit in UNITS if all(_fits_in(text, span, unit) for span in quoted)]
        if quoted and len(fitting) < len(UNITS):
            self._fitted.update(fitting)
        best = max(fitting or UNITS, key=lambda unit: (self._fitted[unit], unit == usual, -UNITS.index(unit)))
        if not self._fitted and _matters(text, spans, fitting):
            self.note(
                f"From {places[0]} on, offsets are read as {UNIT_NAMES[best]}: no text was quoted there that would "
                "tell what they count. Name the unit with offset_unit= if it is another one."
            )
        return best

    def _note_unit(self, text: str, spans: Sequence[Quoted], places: Sequence[str], unit: Unit, usual: Unit) -> None:
        """Note which unit was taken, where nothing that is quoted would tell that it is the wrong one."""
        other = usual if unit != usual else "codepoint"
        unquoted = [span for span in spans if span.quote is None]
        if all(_in_code_points(text, span, unit) == _in_code_points(text, span, other) for span in unquoted):
            return
        why = "as told" if self.unit else "as the tool that writes such files counts them"
        where = f" where the tool that writes such files counts {UNIT_NAMES[usual]}" if unit != usual else ""
        self.note(
            f"From {places[0]} on, offsets are read as {UNIT_NAMES[unit]}, {why}{where}: "
            f"offset_unit={other!r} reads them as {UNIT_NAMES[other]}."
        )

    def check_fixed(self, unit: Unit, name: str) -> None:
        """Raise if another unit was told for a format in which there is nothing to choose.

        Parameters
        ----------
        unit : {"codepoint", "utf16", "utf8", "grapheme"}
            What the format counts, always.
        name : str
            What to call the format in messages.

        Raises
        ------
        FormatError
            Another unit was told.
        """
        if self.unit not in {None, "auto", unit}:
            msg = f"{name} counts {UNIT_NAMES[unit]}, always: offset_unit={self.unit!r} cannot be."
            raise FormatError(msg, hint="Leave offset_unit= out.")

    def _error(self, text: str, span: Quoted, place: str, unit: Unit) -> TaskError:
        others = [other for other in UNITS if other != unit and _fits_in(text, span, other)]
        hint = None
        if others and self.unit != "auto":
            what = "The span lies inside the text" if span.quote is None else "The quoted text stands there"
            hint = f"{what} in {UNIT_NAMES[others[0]]}: offset_unit={others[0]!r}."
        try:
            start, end = _located(text, span, unit)
        except TaskError as error:
            return TaskError(f"{place}: {error.message}", hint=hint)
        message = (
            f"{place}: the file quotes {short_repr(span.quote)}, but {span.start}-{span.end} is "
            f"{short_repr(text[start:end])}, counted in {UNIT_NAMES[unit]}"
        )
        return TaskError(message + (", and no unit fits." if self.unit == "auto" else "."), hint=hint)

    def note(self, note: str) -> None:
        """Note something that was assumed about the offsets, unless the same kind of thing was noted before."""
        if not self.notes:
            self.notes.append(note)

    def _note(self, mismatch: Mismatch) -> None:
        self._count += 1
        if len(self._mismatches) < KEPT_PROBLEMS:
            self._mismatches.append(mismatch)


class OffsetWriter:
    """Turns code points into what another tool counts.

    Parameters
    ----------
    unit : {"codepoint", "utf16", "utf8", "grapheme"}
        What it counts.

    Raises
    ------
    FormatError
        There is no such unit.

    Examples
    --------
    >>> OffsetWriter("utf16").span("🎉 Ana", 2, 5)
    (3, 6)
    """

    def __init__(self, unit: Unit) -> None:
        if unit not in UNITS:
            raise FormatError(f"There is no offset unit {unit!r}.", hint=did_you_mean(unit, UNITS))
        self.unit = unit

    def span(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Turn the code points of a span into units.

        Raises
        ------
        TaskError
            They lie outside the text, or inside a grapheme where these are counted.
        """
        borders = offset_map(text, self.unit)
        return borders.from_code_points(start), borders.from_code_points(end)


def _located(text: str, span: Quoted, unit: Unit) -> tuple[int, int]:
    borders = offset_map(text, unit)
    start, end = borders.to_code_points(span.start), borders.to_code_points(span.end)
    if start >= end:
        raise TaskError(f"Span {span.start}-{span.end} is empty: its end must lie behind its start.")
    return start, end


def _in_code_points(text: str, span: Quoted, unit: Unit) -> tuple[int, int] | None:
    try:
        return _located(text, span, unit)
    except TaskError:
        return None


def _matters(text: str, spans: Iterable[Quoted], units: Iterable[Unit]) -> bool:
    return any(len({_in_code_points(text, span, unit) for unit in units}) > 1 for span in spans)


def _fits(text: str, located: tuple[int, int], quote: str | None) -> bool:
    if quote is None:
        return True
    found = text[slice(*located)]
    return found == quote or _BLANKS.sub(" ", found) == _BLANKS.sub(" ", quote)


def _fits_in(text: str, span: Quoted, unit: Unit) -> bool:
    located = _in_code_points(text, span, unit)
    return located is not None and _fits(text, located, span.quote)

"""Offsets in any unit come back as code points, or say why they cannot."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.formats.offset_maps import UNITS
from nb_annotate.formats.offset_units import OffsetReader, OffsetWriter, Quoted
from nb_annotate.tasks.errors import FormatError, TaskError
from tests.unit.formats.torture import LONG_TEXT, TORTURE_TEXTS, texts


def counted(text: str, unit: str) -> int:
    """Count a text the slow and plain way."""
    if unit == "utf16":
        return len(text.encode("utf-16-le")) // 2
    return len(text.encode()) if unit == "utf8" else len(text)


@given(texts(), st.sampled_from(["codepoint", "utf16", "utf8"]), st.data())
def test_offsets_are_those_of_the_encoded_text(text, unit, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    written = OffsetWriter(unit).span(text, start, end)
    assert written == (counted(text[:start], unit), counted(text[:end], unit))
    assert OffsetReader(unit).span(text, *written, quote=text[start:end], where="here") == (start, end)


@pytest.mark.parametrize(
    ("text", "unit", "span", "expected"),
    [
        ("👨🏻‍🚒 firemen", "grapheme", (2, 9), (5, 12)),
        ("e\u0301t\u0301x", "grapheme", (1, 3), (2, 5)),
        ("a\r\nb", "grapheme", (1, 2), (1, 3)),
        ("👨🏻‍🚒 firemen", "utf16", (8, 15), (5, 12)),
        ("日本 Ana", "utf8", (7, 10), (3, 6)),
        ("🇵🇹🇧🇷", "grapheme", (1, 2), (2, 4)),
    ],
)
def test_known_offsets(text, unit, span, expected):
    assert OffsetReader(unit).span(text, *span, where="here") == expected
    assert OffsetWriter(unit).span(text, *expected) == span


@pytest.mark.parametrize(
    ("text", "unit", "span", "message"),
    [
        ("🎉 Ana", "utf16", (1, 3), "line 7, span 1: Offset 1, counted in UTF-16 units, lies inside a surrogate pair"),
        ("é Ana", "utf8", (1, 3), "inside a UTF-8 sequence"),
        ("Ana", "codepoint", (0, 4), "Offset 4 lies outside the text of 3 code points"),
        ("🎉", "utf16", (0, 3), "outside the text of 2 UTF-16 units"),
        ("Ana", "utf16", (-1, 2), "Offset -1 lies outside"),
        ("Ana", "codepoint", (2, 2), "Span 2-2 is empty"),
        ("Ana", "codepoint", (2, 1), "Span 2-1 is empty"),
        ("Ana", "codepoint", (0.0, 2), "whole numbers, not 0.0 and 2"),
        ("Ana", "auto", (True, 2), "whole numbers, not True"),
        ("Ana", "auto", (0, 9), "outside"),
    ],
)
def test_impossible_offsets_are_named(text, unit, span, message):
    with pytest.raises(TaskError, match=message):
        OffsetReader(unit).spans(text, [Quoted(*span)], where="line 7")


def test_a_unit_in_which_a_span_lies_inside_the_text_is_named():
    with pytest.raises(TaskError, match="offset_unit='utf16'"):
        OffsetReader().span("🎉 Ana", 3, 6, where="line 1")


def test_writing_inside_a_grapheme_is_an_error():
    with pytest.raises(TaskError, match="Offset 1, counted in code points, lies inside a grapheme"):
        OffsetWriter("grapheme").span("e\u0301", 0, 1)


def test_a_wrong_quote_is_an_error_and_listed_and_the_unit_that_fits_is_named():
    offsets = OffsetReader()
    with pytest.raises(TaskError, match="quotes 'Ana', but 3-6 is 'na!'") as caught:
        offsets.span("🎉 Ana!", 3, 6, quote="Ana", where="line 1")
    assert caught.value.hint is not None
    assert "offset_unit='utf16'" in caught.value.hint
    row = offsets.mismatches.iloc[0]
    assert (row["quote"], row["found"], row["unit"]) == ("Ana", "na!", None)
    assert offsets.mismatches["resolved_start"].isna().all()


@given(texts(), st.sampled_from(UNITS), st.data())
def test_auto_finds_the_unit_from_quotes(text, unit, data):
    writer = OffsetWriter(unit)
    whole = "🎉 é e\u0301 " + text + " one-off"
    start = len(whole) - len("one-off")
    written = [writer.span(whole, start, len(whole)), writer.span(whole, start, start + 3)]
    spans = [Quoted(*written[0], "one-off"), Quoted(*written[1], data.draw(st.sampled_from(["one", None])))]
    offsets = OffsetReader("auto")
    assert offsets.spans(whole, spans, where="line 1") == [(start, len(whole)), (start, start + 3)]
    assert set(offsets.mismatches["unit"]) == ({unit} if unit != "codepoint" else set())


def test_auto_prefers_the_unit_that_fitted_the_file_so_far():
    offsets = OffsetReader("auto")
    offsets.span("🎉 Ana", 3, 6, quote="Ana", where="line 1")
    assert offsets.span("🎉 aaaa", 4, 5, quote="a", where="line 2") == (3, 4)
    assert offsets.span("🎉 aaaa", 4, 5, where="line 3") == (3, 4)
    assert offsets.notes == []


def test_auto_without_a_unit_that_fits_is_an_error():
    offsets = OffsetReader("auto")
    with pytest.raises(TaskError, match=r"line 1, span 2: the file quotes 'Ana', but 3-6 is 'na!', .* no unit fits"):
        offsets.spans("🎉 Ana!", [Quoted(2, 5, "Ana"), Quoted(3, 6, "Ana"), Quoted(0, 1, "x")], where="line 1")
    assert offsets.mismatches["place"].tolist() == ["line 1, span 2", "line 1, span 3"]


def test_auto_without_quotes_takes_what_is_usual_and_says_so_once():
    offsets = OffsetReader("auto")
    assert offsets.spans("Ana", [Quoted(0, 3)], where="line 1") == [(0, 3)]
    assert offsets.notes == []
    assert offsets.spans("🎉 Ana", [Quoted(2, 5)], where="line 2") == [(2, 5)]
    offsets.spans("🎉 Bob", [Quoted(2, 5)], where="line 3")
    assert len(offsets.notes) == 1
    assert "From line 2, span 1 on, offsets are read as code points" in offsets.notes[0]
    assert OffsetReader("auto").spans("🎉 Ana", [Quoted(3, 6)], where="line 2", usual="utf16") == [(2, 5)]


def test_a_unit_that_the_tool_does_not_count_by_default_is_told_where_it_matters():
    offsets = OffsetReader("codepoint")
    offsets.spans("Ana", [Quoted(0, 3)], where="line 1", usual="utf16")
    assert offsets.notes == []
    assert offsets.spans("🎉 Ana", [Quoted(2, 5)], where="line 2", usual="utf16") == [(2, 5)]
    assert "offset_unit='utf16'" in offsets.notes[0]


def test_without_a_word_offsets_are_what_the_format_counts():
    offsets = OffsetReader()
    assert offsets.spans("🎉 Ana", [Quoted(2, 5)], where="line 1") == [(2, 5)]
    assert offsets.notes == []
    assert offsets.spans("🎉 Ana", [Quoted(3, 6)], where="line 2", usual="utf16") == [(2, 5)]
    assert "offset_unit='codepoint'" in offsets.notes[0]


def test_another_unit_than_the_only_one_there_is_cannot_be_told():
    OffsetReader().check_fixed("utf16", "UIMA CAS")
    OffsetReader("auto").check_fixed("utf16", "UIMA CAS")
    with pytest.raises(FormatError, match="UIMA CAS counts UTF-16 units, always"):
        OffsetReader("utf8").check_fixed("utf16", "UIMA CAS")


def test_line_ends_in_quotes_may_be_blanks():
    offsets = OffsetReader()
    assert offsets.span("Ana\r\nLima", 0, 9, quote="Ana Lima", where="here") == (0, 9)
    assert len(offsets.mismatches) == 0
    with pytest.raises(TaskError, match="quotes"):
        offsets.span(" Ana", 0, 3, quote="Ana", where="here")


def test_many_mismatches_are_counted_and_the_first_kept():
    offsets = OffsetReader("auto")
    for number in range(1_200):
        offsets.span("🎉 Ana", 3, 6, quote="Ana", where=f"line {number}")
    assert (len(offsets), len(offsets.mismatches)) == (1_200, 1_000)


@pytest.mark.parametrize("unit", UNITS)
def test_every_span_of_a_long_line(unit):
    borders = [at for at, sign in enumerate(LONG_TEXT) if sign == " "][:4_000]
    writer, reader = OffsetWriter(unit), OffsetReader("auto")
    spans = list(pairwise(borders))
    quoted = [Quoted(*writer.span(LONG_TEXT, *span), LONG_TEXT[slice(*span)]) for span in spans]
    assert reader.spans(LONG_TEXT, quoted, where="line 1") == spans


@pytest.mark.parametrize("text", TORTURE_TEXTS)
@pytest.mark.parametrize("unit", UNITS)
def test_whole_texts(text, unit):
    written = OffsetWriter(unit).span(text, 0, len(text))
    assert OffsetReader(unit).span(text, *written, quote=text, where="here") == (0, len(text))


@pytest.mark.parametrize("make", [OffsetReader, OffsetWriter])
def test_unknown_units_are_refused(make):
    with pytest.raises(FormatError, match=r"no offset unit 'utf-16'.*'utf16'"):
        make("utf-16")

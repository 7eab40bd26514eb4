from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.training import biluo_tags_to_offsets, offsets_to_biluo_tags

from nb_annotate.formats.tag_schemes import guess_scheme
from nb_annotate.formats.tags import spans_to_tags, tags_to_spans
from nb_annotate.tasks.errors import TaskError
from tests.unit.formats.answers import TOKENIZE, keys

SCHEMES = ["biluo", "bioes", "iob1", "iob2"]
TOKENS = [(0, 3), (4, 9), (10, 12), (13, 18)]


def span(start, end, label="ORG"):
    return {"start": start, "end": end, "label": label}


@st.composite
def tokenised(draw):
    """Make offsets of tokens, with and without gaps, and spans over whole tokens that do not overlap."""
    widths = draw(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3)), min_size=1, max_size=8))
    offsets, at = [], 0
    for gap, width in widths:
        offsets.append((at + gap, at + gap + width))
        at += gap + width
    borders = sorted(draw(st.lists(st.integers(0, len(offsets)), max_size=6)))
    pairs = [pair for pair in zip(borders[::2], borders[1::2], strict=False) if pair[0] < pair[1]]
    label = st.sampled_from(["PER", "B-SUB", "O", "MY LABEL"])
    return offsets, [span(offsets[first][0], offsets[last - 1][1], draw(label)) for first, last in pairs]


@given(tokenised(), st.sampled_from(SCHEMES), st.sampled_from(["O", "-"]))
def test_comes_back_exactly_and_without_faults(of, scheme, missing):
    offsets, spans = of
    tags = spans_to_tags(offsets, spans, scheme, missing=missing)
    faults = []
    assert keys(tags_to_spans(offsets, tags, scheme, faults=faults)) == keys(spans)
    assert keys(tags_to_spans(offsets, tags, faults=faults)) == keys(spans)
    assert not faults


@pytest.mark.parametrize(
    ("scheme", "tags"),
    [
        ("biluo", ["B-A", "L-A", "U-A", "U-B"]),
        ("bioes", ["B-A", "E-A", "S-A", "S-B"]),
        ("iob1", ["I-A", "I-A", "B-A", "I-B"]),
        ("iob2", ["B-A", "I-A", "B-A", "B-B"]),
    ],
)
def test_schemes(scheme, tags):
    spans = [span(0, 9, "A"), span(10, 12, "A"), span(13, 18, "B")]
    assert spans_to_tags(TOKENS, spans, scheme) == tags
    assert guess_scheme([tags]) == scheme


def test_says_what_spacy_says():
    nlp = spacy.blank("en")
    doc = nlp("Ana Lima's dog  met Rui in Porto.")
    spans = [span(0, 8, "PER"), span(20, 23, "PER"), span(27, 32, "LOC")]
    tags = spans_to_tags(TOKENIZE(doc.text), spans)
    assert tags == offsets_to_biluo_tags(doc, keys(spans))
    assert keys(tags_to_spans(TOKENIZE(doc.text), tags)) == biluo_tags_to_offsets(doc, tags)


def test_tokens_as_strings_need_their_text():
    assert spans_to_tags(["Ana", "Lima"], [span(0, 9)], text="Ana  Lima") == ["B-ORG", "L-ORG"]
    with pytest.raises(TaskError, match="do not say where they stand"):
        spans_to_tags(["Ana"], [])
    with pytest.raises(TaskError, match=r"Token 1, 'Lima', does not follow at code point 4 of the text: 'and Lima'"):
        spans_to_tags(["Ana", "Lima"], [], text="Ana and Lima")


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([span(5, 12)], r"Span 5-12 ORG: it starts inside a token\."),
        ([span(3, 9)], r"Span 3-9 ORG: it starts where no token does\."),
        ([span(4, 11)], r"Span 4-11 ORG: it ends inside a token\."),
        ([span(4, 10)], r"Span 4-10 ORG: it ends where no token does\."),
        ([span(13, 30)], r"Span 13-30 ORG: it reaches beyond the last token\."),
        ([span(4, 12), span(0, 9), span(4, 9)], r"Span 4-12 ORG: it overlaps span 0-9 ORG. So it is with 1 more\."),
        ([span(4, 12), span(4, 12, "PER")], r"Span 4-12 PER: it overlaps span 4-12 ORG\."),
        ([span(4, 4)], "start < end"),
        ([span(4, 9, "")], "the label must be a non-empty string"),
    ],
)
def test_spans_that_tags_cannot_hold_are_named(spans, message):
    with pytest.raises(TaskError, match=message):
        spans_to_tags(TOKENS, spans)


@pytest.mark.parametrize(
    ("tags", "scheme", "spans", "faulty"),
    [
        (["O", "I-A", "I-A", "O"], "iob2", [(4, 12, "A")], [1]),
        (["B-A", "I-B", "O", "O"], "iob2", [(0, 3, "A"), (4, 9, "B")], [1]),
        (["O", "L-A", "O", "E-A"], None, None, None),
        (["O", "L-A", "O", "O"], None, [(4, 9, "A")], [1]),
        (["B-A", "O", "B-A", "I-A"], "biluo", [(0, 3, "A"), (10, 18, "A")], [1, 3]),
        (["B-A", "-", "U-A", "U-A"], "biluo", [(0, 3, "A"), (10, 12, "A"), (13, 18, "A")], [1]),
        (["B-A", "S-A", "I-A", "O"], "bioes", [(0, 3, "A"), (4, 9, "A"), (10, 12, "A")], [1, 2, 3]),
        (["I-A", "I-B", "B-B", "O"], None, [(0, 3, "A"), (4, 9, "B"), (10, 12, "B")], []),
    ],
)
def test_tags_that_do_not_follow_lose_nothing_and_are_told(tags, scheme, spans, faulty):
    faults = []
    if spans is None:
        with pytest.raises(TaskError, match="mix L of BILUO with E of BIOES"):
            tags_to_spans(TOKENS, tags, scheme)
        return
    assert keys(tags_to_spans(TOKENS, tags, scheme, faults=faults)) == spans
    assert [fault.token for fault in faults] == faulty


def test_faults_are_a_warning_where_nobody_asks_for_them():
    with pytest.warns(UserWarning, match="token 0: L-A ends a span that has not begun"):
        tags_to_spans([(0, 3)], ["L-A"])


@pytest.mark.parametrize(
    ("tags", "scheme", "message"),
    [
        (["O"], None, "1 tags for 4 tokens"),
        (["O", "B-", "O", "O"], None, "Token 1 has the tag 'B-', which is none"),
        (["O", "U-A", "O", "O"], "iob2", "not of the scheme iob2"),
        (["O"] * 4, "bilou", "Did you mean 'biluo'"),
    ],
)
def test_tags_that_cannot_be_read_are_named(tags, scheme, message):
    with pytest.raises(TaskError, match=message):
        tags_to_spans(TOKENS, tags, scheme)


def test_missing_is_o_or_unknown():
    with pytest.raises(TaskError, match="missing= must be"):
        spans_to_tags(TOKENS, [], missing="X")

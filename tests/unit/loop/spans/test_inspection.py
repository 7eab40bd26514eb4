"""The look at a text: frames, HTML that shows and never runs, and any direction."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from nb_annotate.loop.spans.inspection import Inspection
from nb_annotate.models.passage import Passage, ScoredSpan
from tests.unit.loop.learning.answers import passage_of


class Reader(HTMLParser):
    """Reads what is seen, and which elements there are."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.tips: list[str] = []
        self.seen: dict[str, str] = {}
        self.feed(html)
        assert self.open == [], "an element was not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.names.add(tag)
        self.tips += [value for name, value in attrs if name == "title" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        where = self.open[-1] if self.open else ""
        self.seen[where] = self.seen.get(where, "") + data


def text_shown(html: str) -> str:
    inside = re.search(r'<div class="nba-text"[^>]*>(.*?)</div>', html, re.DOTALL)
    assert inside is not None
    without_tags = re.sub(r'<span class="nba-tag".*?</bdi>[^<]*</span>', "", inside[1])
    return Reader(f"<p>{re.sub('<[^>]*>', '', without_tags)}</p>").seen["p"]


def inspection_of(text: str, labels=("PERSON", "ORG"), best=((0, 1, "PERSON", 0.9),), more=()) -> Inspection:
    passage = passage_of(text)
    marginals = np.zeros((len(passage), len(labels)))
    spans = [ScoredSpan(*span) for span in (*best, *more)]
    for span in spans:
        marginals[span.first : span.end, labels.index(span.label)] = span.score
    return Inspection(passage, labels, marginals, spans[: len(best)], spans, "v14")


def test_tokens_and_spans_are_frames():
    seen = inspection_of("Ana Sousa sings", best=[(0, 2, "PERSON", 0.8)], more=[(0, 1, "ORG", 0.1)])
    assert list(seen.tokens.columns) == ["token", "start", "end", "PERSON", "ORG"]
    assert seen.tokens.values.tolist()[1] == ["Sousa", 4, 9, 0.8, 0.0]
    assert list(seen.spans.columns) == ["start", "end", "label", "span_text", "score", "in_best"]
    assert seen.spans.values.tolist() == [[0, 9, "PERSON", "Ana Sousa", 0.8, True], [0, 3, "ORG", "Ana", 0.1, False]]


def test_a_label_may_be_called_like_a_column():
    seen = inspection_of("Ana sings", labels=("token", "start"), best=[(0, 1, "token", 0.9)])
    assert seen.tokens["token (label)"].tolist() == [0.9, 0.0]
    assert seen.tokens["token"].tolist() == ["Ana", "sings"]


def test_a_best_span_that_is_no_candidate_is_listed():
    seen = Inspection(passage_of("Ana"), ("PERSON",), np.full((1, 1), 0.01), [ScoredSpan(0, 1, "PERSON", 0.01)], [])
    assert seen.spans["in_best"].tolist() == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Ana <script>alert(1)</script> sings & \"quotes\" &amp; 'more'",
        "Ana\n\n  sings\ttoday \r\n",
        "🎉👩‍👩‍👧 Ana sings é",
        "אנה שרה היום",
        "\u202eAna\u202c sings \x1b[31mred\x1b[0m",
        "安娜唱歌。",
    ],
)
def test_text_is_shown_as_it_is_and_never_run(text):
    html = inspection_of(text)._repr_html_()
    page = Reader(html)
    assert not page.names & {"script", "img", "a"}
    assert not re.search("[\x1b\u202a-\u202e\u2066-\u2069]", html)
    expected = text.replace("\x1b", "␛").replace("\r", "␍")
    expected = expected.replace("\u202e", "⟨U+202E⟩").replace("\u202c", "⟨U+202C⟩")
    assert text_shown(html) == expected
    html.encode("utf-8")


def test_labels_are_escaped():
    html = inspection_of("Ana sings", labels=('<b>"&',), best=[(0, 1, '<b>"&', 0.9)])._repr_html_()
    page = Reader(html)
    assert "b" not in page.names
    assert page.tips == ['<b>"& 0.90']


@pytest.mark.parametrize(("text", "direction"), [("Ana sings", "ltr"), ("(12) אנה שרה", "rtl"), ("123", "ltr")])
def test_the_direction_is_that_of_the_first_letter(text, direction):
    assert f'dir="{direction}"' in inspection_of(text)._repr_html_()


def test_bars_are_as_long_as_the_probability_and_the_best_parse_is_framed():
    html = inspection_of("Ana sings", more=[(1, 2, "ORG", 0.25)])._repr_html_()
    assert "background-size:90% 3px" in html
    assert "background-size:25% 3px" in html
    assert html.count("<mark") == 1
    assert Reader(html).tips == ["PERSON 0.90", "ORG 0.25"]


def test_overlapping_spans_share_a_frame():
    best = [(0, 2, "PERSON", 0.8), (1, 3, "ORG", 0.6), (1, 2, "ORG", 0.5)]
    html = inspection_of("Ana Sousa Ltd sings", best=best)._repr_html_()
    Reader(html)
    assert html.count("<mark") == 1
    assert "ORG</bdi> 0.60" in html


def test_a_huge_text_is_shortened_in_html_and_whole_in_the_frame():
    words = 20_000
    starts = np.arange(words, dtype=np.int32) * 2
    passage = Passage("a " * words, starts, starts + 1, (0, words))
    best = [ScoredSpan(4999, 5002, "PERSON", 0.9)]  # across the end of what is drawn
    seen = Inspection(passage, ("PERSON",), np.full((words, 1), 0.5), best, best)
    html = seen._repr_html_()
    Reader(html)
    assert "15,000 more tokens" in html
    assert len(html) < 3_000_000
    assert len(seen.tokens) == words


def test_more_labels_than_colours():
    labels = tuple(f"L{number}" for number in range(20))
    html = inspection_of("Ana sings", labels=labels, best=[(0, 1, "L0", 0.5)], more=[(0, 1, "L6", 0.3)])._repr_html_()
    assert Reader(html).tips == ["L0 0.50 · L6 0.30"]
    assert "background-size:50% 3px" in html


def test_the_plain_text_form_lists_the_spans():
    told = repr(inspection_of("Ana sings \x1b[31m", more=[(1, 2, "ORG", 0.25)]))
    assert told.splitlines()[1:] == ["  * 0.90 PERSON: Ana", "    0.25 ORG: sings"]
    assert "v14" in told


def test_a_text_without_tokens():
    seen = Inspection(passage_of(""), ("PERSON",), np.empty((0, 1)), [], [])
    assert (len(seen.tokens), len(seen.spans)) == (0, 0)
    assert "No span" in seen._repr_html_()

"""Where texts are cut: sentences in any script, groups, passages."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nb_annotate.loop.spans.cutting import grouped, parts, sentence_cuts
from nb_annotate.models.passage import Passage
from nb_annotate.models.tokenizer import load_tokenizer

TOKENIZERS = {name: load_tokenizer(f"blank:{name}") for name in ("en", "de", "zh", "ar", "hi", "xx")}


def cuts_of(text: str, language: str = "en", hits=()) -> tuple[int, ...]:
    passage = Passage.of(text, TOKENIZERS[language].tokenize(text))
    return sentence_cuts(passage.words, text, passage.starts.tolist(), passage.ends.tolist(), hits)


def sentences(text: str, language: str = "en") -> list[str]:
    passage = Passage.of(text, TOKENIZERS[language].tokenize(text))
    cuts = sentence_cuts(passage.words, text, passage.starts.tolist(), passage.ends.tolist())
    return [text[slice(*passage.code_points(first, end))] for first, end in pairwise(cuts)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["She moved to Lima.", "He stayed at home."]),
        ("en", ["Did she really go?!", "Nobody knows for sure…", "We shall see it."]),
        ("en", ['He said "I will go."', "Then he went home."]),
        ("en", ["It was dark (very dark indeed.)", "We went home."]),
        ("en", ["Mr. Lima met Dr. J. Smith at noon.", "They spoke for long."]),
        ("en", ["Fruit, e.g. Apples, is good for you.", "So they all say."]),
        ("en", ["He paid 3.50 at the U.S. Embassy there.", "She did not pay."]),
        ("en", ["The site yahoo! is old by now. and so on."]),
        ("en", ["Too short. A sentence that is long enough."]),
        ("en", ["Pope John XXIII. Roncalli was born there.", "He died in Rome."]),
        ("de", ["Am 3. Mai kam sie nach Bonn.", "Er blieb in Köln."]),
        ("ar", ["هل ذهبت إلى المدينة أمس؟", "نعم ذهبت إلى هناك."]),
        ("hi", ["राम आज घर गया था।", "सीता भी घर गई थी।"]),
    ],
)
def test_sentences(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


def test_chinese_needs_no_space() -> None:
    expected = ["他说：“我明天去北京。”", "她今天不去上海！", "你呢？我们都在家里。"]  # noqa: RUF001
    assert sentences("".join(expected), "zh") == expected


def test_a_line_break_ends_a_sentence_and_belongs_to_it() -> None:
    text = "Chapter one of it\n\nit was a dark night\r\nand so it went on"
    passage = Passage.of(text, TOKENIZERS["en"].tokenize(text))
    units = [passage.words[first:end] for first, end in pairwise(cuts_of(text))]
    assert [unit[0] for unit in units] == ["Chapter", "it", "and"]
    assert units[0][-1].isspace()


def test_white_space_does_not_make_a_sentence_long_enough() -> None:
    assert cuts_of("One.\n \n \n \nAnother one that is long.") == (
        0,
        len(TOKENIZERS["en"].tokenize("One.\n \n \n \nAnother one that is long.")),
    )


def test_never_inside_a_hit() -> None:
    text = "I work at Yahoo! Japan since last year."
    assert cuts_of(text) == (0, 5, 10)
    assert cuts_of(text, hits=[(3, 6, "ORG")]) == (0, 10)
    assert cuts_of(text, hits=[(3, 5, "ORG"), (5, 6, "LOC")]) == (0, 5, 10)


def test_no_tokens() -> None:
    assert sentence_cuts([], "", [], []) == ()
    assert grouped((), 10) == ()
    assert parts(0, ()) == ()


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from('aB .!?。\n")🎉ب؟।J1'), max_size=200), st.sampled_from(["en", "zh", "xx"]), st.data())
def test_borders_are_sound_for_any_text(text: str, language: str, data) -> None:
    passage = Passage.of(text, TOKENIZERS[language].tokenize(text))
    count = len(passage)
    places = st.integers(0, max(0, count - 1))
    hits = [
        (first, min(count, first + length), "X")
        for first, length in data.draw(st.lists(st.tuples(places, st.integers(1, 9)), max_size=3))
        if first < count
    ]
    cuts = cuts_of(text, language, hits)
    if not count:
        assert cuts == ()
        return
    assert cuts[0] == 0
    assert cuts[-1] == count
    assert all(left < right for left, right in pairwise(cuts))
    assert not any(first < cut < end for cut in cuts for first, end, _ in hits)
    words = passage.words
    if len(cuts) > 2:
        assert all(sum(not word.isspace() for word in words[first:end]) >= 4 for first, end in pairwise(cuts))
    longest = data.draw(st.integers(0, 30))
    units = grouped(cuts, longest)
    assert set(units) <= set(cuts)
    assert (units[0], units[-1]) == (0, count)
    assert all(end - first <= longest or cuts.index(end) == cuts.index(first) + 1 for first, end in pairwise(units))
    longest = data.draw(st.integers(1, 30))
    borders = parts(count, cuts, longest, hits)
    assert (borders[0], borders[-1]) == (0, count)
    assert all(0 < end - first <= longest for first, end in pairwise(borders))


def test_groups_keep_a_border() -> None:
    assert grouped((0, 5, 10, 15, 20), 100, kept={10}) == (0, 10, 20)


def test_a_long_unit_is_split_beside_a_hit() -> None:
    assert parts(10, (0, 10), 4, hits=[(3, 5, "X")]) == (0, 3, 7, 10)
    assert parts(10, (0, 10), 4, hits=[(0, 10, "X")]) == (0, 4, 8, 10)


def test_units_of_real_texts(shared_data) -> None:
    """Texts with several sentences are cut, annotated spans hardly ever."""
    spans_cut = spans = texts = units = 0
    for name in ("drugs/train.jsonl", "fashion_brands/train.jsonl", "uner_zh_gsdsimp/train.jsonl.gz"):
        language = "zh" if "zh" in name else "en"
        path = shared_data / name
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        for row in rows:
            passage = Passage.of(row["text"], TOKENIZERS[language].tokenize(row["text"]))
            cuts = cuts_of(row["text"], language)
            texts += 1
            units += len(cuts) - 1
            for span in row.get("spans") or []:
                place = passage.tokens_of(span["start"], span["end"])
                if place is not None:
                    spans += 1
                    spans_cut += any(place[0] < cut < place[1] for cut in cuts)
    assert spans > 3000
    assert units > 1.5 * texts
    assert spans_cut <= 0.002 * spans

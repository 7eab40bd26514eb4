"""What the columns see, and that they stay bounded."""

from __future__ import annotations

import numpy as np

from nb_annotate.models.crf.features import BLANK, CHARACTERS, LEXICAL, NO_HIT, Features, blind
from nb_annotate.models.crf.words import WordTable
from tests.unit.models.crf.passages import passage_of


def test_columns_depend_on_the_text_alone():
    one, other, long = passage_of("Ana sings"), passage_of("Bob walks home"), passage_of(" ".join("abcdefgh"))
    together = Features().columns([one, other, long, one])
    for passage, columns in zip([one, other, long, one], together, strict=True):
        np.testing.assert_array_equal(columns, Features().columns([passage])[0])


def test_character_columns_are_only_where_there_are_no_words():
    columns = Features().columns([passage_of("我 爱 Ana 😀 京")])[0]
    filled = (columns[:, LEXICAL : LEXICAL + CHARACTERS] != BLANK).all(1)
    assert filled.tolist() == [True, True, False, False, True]


def test_hits_are_seen_on_and_beside_them():
    text = "one two three four five"
    bare = Features().columns([passage_of(text)])[0]
    columns = Features().columns([passage_of(text, hits=((1, 3, "A"), (2, 3, "A")))])[0]
    assert (bare[:, -3:] == NO_HIT).all()
    assert (columns[:, -3:] != NO_HIT).tolist() == [
        [False, True, False],
        [True, True, False],
        [True, False, False],
        [False, False, True],
        [False, False, False],
    ]
    np.testing.assert_array_equal(blind(columns), bare)


def test_word_table_is_bounded():
    table = WordTable(limit=100)
    before = table.hashes(["Ana"])
    for number in range(50):
        table.hashes([f"word{number * 10 + extra}" for extra in range(10)])
        assert len(table) < 110
    np.testing.assert_array_equal(table.hashes(["Ana"]), before)


def test_lone_surrogates_are_words():
    assert Features().columns([passage_of("a \ud83d b")])[0].shape[0] == 3

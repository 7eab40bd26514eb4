"""The pool: what is open, what an answer closes, what is asked after a restart."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.learning.pool import Pool
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.opening import SpanOpening
from nb_annotate.loop.spans.span_text import SpanText, hit_texts
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import SourceError, TaskError
from nb_annotate.tasks.hashing import input_hash, set_hashes
from tests.unit.loop.learning.desk import TOKENIZER, Desk, learning_of, no_model

LONG = "Ana Lima works at Acme Inc now. She was in Lima before that. 🎉 Bob stayed at home with us. He likes it there."


def units(text: SpanText) -> list[str]:
    return [text.passage.text[slice(*text.passage.code_points(*unit))] for unit in sorted(text.open)]


def test_texts_are_cut_into_sentences_and_hits_are_found() -> None:
    desk = Desk([LONG, "Nothing here to be found at all."])
    assert desk.pool.fill(2) == 2
    first, _ = desk.pool.texts
    assert len(units(first)) == 4
    assert units(first)[1] == "She was in Lima before that."
    assert first.passage.hits == ((4, 6, "ORG"),)
    assert first.passage.text == LONG
    assert hit_texts(desk.pool.texts) == [first]
    assert (desk.pool.exhausted, desk.pool.remaining, desk.pool.read) == (False, 5, 2)
    assert desk.pool.fill(10) == 0
    assert (desk.pool.exhausted, desk.pool.remaining) == (True, 5)


@pytest.mark.parametrize(
    ("unit_tokens", "settings", "expected"), [(0, {}, 4), (16, {}, 2), (None, {}, 1), (0, {"unsegmented": True}, 1)]
)
def test_how_long_a_unit_is(unit_tokens, settings, expected) -> None:
    desk = Desk([LONG], unit_tokens=unit_tokens, **settings)
    desk.pool.fill(1)
    assert len(desk.pool.texts[0].open) == expected


def test_rows_that_are_no_use_are_counted_or_listed() -> None:
    rows = [
        "Ana Lima",
        "Ana Lima",
        {"text": "Bob", "tokens": [{"text": "Bob", "start": 0, "end": 3, "id": 0}]},
        "",
        "excluded text",
    ]
    desk = Desk(rows, excluded={input_hash("excluded text")})
    assert desk.pool.fill(10) == 2
    assert (desk.pool.read, desk.pool.repeated, desk.pool.excluded, len(desk.source.problems)) == (4, 1, 1, 1)
    assert [text.key for text in desk.pool.texts] == [0, 1]


def test_a_row_whose_preparation_fails_is_a_problem() -> None:
    learning = learning_of()

    def tokenize(task):
        if task["text"] == "bad":
            raise TaskError("This text is bad.")
        return learning.tokenize(task)

    source = open_source(["good", "bad", "fine"])
    changed = SpanLearning(make_model=no_model, order="cost", updates=True, labels=("ORG",), tokenize=tokenize)
    opening = SpanOpening(changed, lambda _: False, 0)
    pool = Pool(source, opening, view_known=lambda _: [], is_excluded=lambda _: False)
    assert pool.fill(10) == 2
    assert [problem.place for problem in source.problems] == ["list[1]"]


def test_a_source_that_breaks_off_raises_and_keeps_what_came_before() -> None:
    def rows():
        yield "Ana Lima"
        raise OSError("the connection is gone")

    desk = Desk(rows())
    with pytest.raises(SourceError, match="the connection is gone"):
        desk.pool.fill(10)
    assert [text.row["text"] for text in desk.pool.texts] == ["Ana Lima"]
    assert desk.pool.fill(10) == 0
    assert desk.pool.exhausted


def test_a_text_without_tokens_can_still_be_asked_about() -> None:
    desk = Desk(["🎉🎉"], highlight_chars=True)
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    assert text.open == {(0, 0)}
    task = set_hashes({"text": "🎉🎉"}, "ner_manual")
    desk.pool.answered(Judged(task, {"answer": "accept", "spans": []}, "complete", ("ORG",), None))
    assert desk.pool.texts == []


def test_an_answer_closes_what_it_covers_and_undo_opens_it() -> None:
    desk = Desk([LONG])
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    borders = text.passage.cuts
    judged = desk.answer(text, 0, borders[2], spans=[(4, 6, "ORG")])
    assert len(text.open) == 2
    assert text.accepted == [(4, 6, "ORG")]
    assert hit_texts(desk.pool.texts) == []
    other = desk.answer(text, borders[2], borders[4])
    assert desk.pool.texts == []
    assert desk.pool.remaining == 0
    desk.undo(judged)
    (text,) = desk.pool.texts
    assert (len(text.open), text.accepted, text.key) == (2, [], 0)
    desk.undo(other)
    assert len(text.open) == 4


def test_a_rejected_or_ignored_card_is_not_asked_again() -> None:
    desk = Desk([LONG])
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    desk.answer(text, *text.passage.units[0], scope="unusable", answer="reject")
    desk.answer(text, *text.passage.units[1], scope=None, answer="ignore")
    assert len(text.open) == 2


def test_yes_no_answers_mark_spans_and_close_nothing() -> None:
    desk = Desk([LONG])
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    unit = text.passage.units[0]
    desk.answer(text, *unit, asked=(4, 6, "ORG"), spans=[(4, 6, "ORG")], scope="partial")
    desk.answer(text, *unit, asked=(0, 1, "ORG"), spans=[(0, 2, "ORG")], scope="partial")  # fixed on the spot
    desk.answer(text, *unit, asked=(1, 2, "ORG"), scope="negative", answer="reject")
    assert text.asked == {(4, 6, "ORG"), (0, 1, "ORG"), (1, 2, "ORG")}
    assert text.accepted == [(4, 6, "ORG"), (0, 2, "ORG")]
    assert len(text.open) == 4


def test_nothing_else_here_closes_when_said_of_every_label() -> None:
    desk = Desk([LONG], labels=("ORG", "PER"))
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    unit = text.passage.units[0]
    desk.answer(text, *unit, asked=(4, 6, "ORG"), spans=[(4, 6, "ORG")], labels=("ORG",))
    assert unit in text.open
    desk.answer(text, *unit, asked=(0, 2, "PER"), spans=[(0, 2, "PER")], labels=("PER",))
    assert unit not in text.open
    assert text.accepted == [(4, 6, "ORG"), (0, 2, "PER")]


def test_the_newest_word_on_a_span_counts() -> None:
    desk = Desk([LONG])
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    unit = text.passage.units[0]
    desk.answer(text, *unit, asked=(4, 6, "ORG"), spans=[(4, 6, "ORG")], scope="partial")
    desk.answer(text, *unit, asked=(4, 6, "ORG"), scope="negative", answer="reject")  # the same card, opened again
    assert text.accepted == []
    desk.answer(text, *unit, asked=(4, 5, "ORG"), spans=[(4, 6, "ORG")], scope="partial")
    assert text.accepted == [(4, 6, "ORG")]
    desk.answer(text, *unit, spans=[])
    assert text.accepted == []


def test_after_a_restart_nothing_is_asked_twice() -> None:
    rows = [LONG, "Bob is at home today. He is not at work now.", "All of this text was answered."]
    desk = Desk(rows)
    desk.pool.fill(3)
    first, second, third = desk.pool.texts
    desk.answer(first, *first.passage.units[2])
    desk.answer(second, *second.passage.units[0], asked=(0, 1, "ORG"), scope="negative", answer="reject")
    judged = desk.answer(third, 0, len(third.passage))
    again = Desk(rows, book=desk.book)
    assert again.pool.fill(3) == 2
    assert [text.open for text in again.pool.texts] == [first.open, second.open]
    assert again.pool.texts[1].asked == {(0, 1, "ORG")}
    assert again.pool.excluded == 1
    again.undo(judged)
    assert [text.key for text in again.pool.texts] == [first.key, second.key, third.key]


@pytest.mark.parametrize("unit_tokens", [None, 0, 12, 1000])
def test_answers_to_other_units_are_not_asked_again(unit_tokens) -> None:
    """The dataset was begun with sentences; now units are longer: the rest of the text is open, and only that."""
    desk = Desk([LONG])
    desk.pool.fill(1)
    (text,) = desk.pool.texts
    answered = text.passage.units[1]
    desk.answer(text, *answered)
    again = Desk([LONG], book=desk.book, unit_tokens=unit_tokens)
    again.pool.fill(1)
    open_tokens = sorted(token for unit in again.pool.texts[0].open for token in range(*unit))
    assert open_tokens == [token for token in range(len(text.passage)) if not answered[0] <= token < answered[1]]


def test_a_very_long_text_is_several_passages() -> None:
    row = "".join(
        f"Bob went to Acme Inc in the morning 🎉 and came back on day {number}, late. " for number in range(200)
    )
    desk = Desk([row])
    assert desk.pool.fill(1) == 1
    texts = desk.pool.texts
    assert len(texts) == 10
    assert "".join(text.passage.text for text in texts) == row
    assert all(row[text.start :].startswith(text.passage.text) for text in texts)
    assert all(len(text.passage) <= 400 for text in texts)
    assert sum(len(text.passage.hits) for text in texts) == 200
    assert len({text.key for text in texts}) == 10
    last = texts[-1]
    judged = desk.answer(last, *last.passage.units[0])
    assert last.passage.units[0] not in last.open
    assert sum(len(text.open) for text in texts) == 199
    desk.undo(judged)
    assert sum(len(text.open) for text in texts) == 200


def test_a_sentence_that_was_answered_is_closed_wherever_it_stands() -> None:
    """The same card is asked once, so the other places are not left to do."""
    same = "Nothing else has happened here."
    rows = [f"{same} Ana Lima works at Acme Inc now.", f"Bob went home late again. {same}", same]
    desk = Desk([*rows, f"Bob is here with us. {same}"])
    desk.pool.fill(3)
    first, second, third = desk.pool.texts
    assert [len(text.open) for text in desk.pool.texts] == [2, 2, 1]
    judged = desk.answer(first, *first.passage.units[0])
    assert [len(text.open) for text in (first, second, third)] == [1, 1, 0]
    assert desk.pool.texts == [first, second]
    desk.pool.fill(1)
    assert desk.pool.remaining == 3, "rows that come later, too"
    again = Desk(rows, book=desk.book)
    again.pool.fill(3)
    assert (again.pool.remaining, again.pool.excluded) == (2, 1), "after a restart"
    desk.undo(judged)
    assert [len(text.open) for text in desk.pool.texts] == [2, 2, 2], "the third is asked in its other places"
    yes_no = desk.answer(first, *first.passage.units[0], asked=(0, 1, "ORG"), scope="negative", labels=())
    assert yes_no.yes_no
    assert [len(text.open) for text in desk.pool.texts] == [2, 2, 2], "nothing was said of the whole sentence"


def test_a_long_text_answered_as_a_whole_comes_back_with_numbers_of_its_own() -> None:
    row = "Bob went to Acme Inc in the morning and came back late. " * 200
    book = SpanBook(lambda text: (TOKENIZER.tokenize(text), ()))
    task = set_hashes({"text": row, "_tokenizer": "x"}, "ner_manual")
    judged = Judged(task, {"answer": "accept", "spans": []}, "complete", ("ORG",), None)
    book.put(judged)
    desk = Desk([row, "Bob is at home."], book=book)
    desk.pool.fill(2)
    assert len(desk.pool.texts) == 1
    desk.undo(judged)
    keys = [text.key for text in desk.pool.texts]
    assert len(keys) == len(set(keys)) > 7
    assert keys == sorted(keys)
    assert desk.pool.texts[-1].passage.text == "Bob is at home."


def test_a_sample_has_about_as_many_units_as_asked() -> None:
    desk = Desk([f"{LONG} Number {number} is here now." for number in range(50)])
    desk.pool.fill(50)
    drawn = desk.pool.sample(np.random.default_rng(3), 40)
    assert 40 <= sum(len(text.open) for text in drawn) < 45
    assert len(set(map(id, drawn))) == len(drawn)
    assert [text.key for text in drawn] == [text.key for text in desk.pool.sample(np.random.default_rng(3), 40)]
    assert [text.key for text in drawn] != [text.key for text in desk.pool.sample(np.random.default_rng(4), 40)]
    assert len(desk.pool.sample(np.random.default_rng(3), 10**6)) == 50

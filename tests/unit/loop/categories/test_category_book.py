"""What the answers about a text say together, and which of its questions they leave open."""

from __future__ import annotations

from typing import Any

import pytest

from nb_annotate.loop.categories.book import CategoryBook
from nb_annotate.loop.categories.category_text import WHOLE
from nb_annotate.loop.categories.learning import no_hits
from nb_annotate.loop.categories.opening import CategoryOpening
from nb_annotate.loop.learning.book import Judged
from nb_annotate.models.text_model import TextLesson
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.scope import scope_of

LABELS = ("A", "B", "C")


class Answers:
    """A book, and answers put into it one after the other."""

    def __init__(self, *, exclusive: bool = False, hits: Any = no_hits) -> None:
        self.book = CategoryBook(LABELS, exclusive=exclusive, find_hits=hits)
        self.number = 0

    def choose(
        self, *accept: str, answer: Any = "accept", labels: Any = LABELS, text: str = "Hi", **more: Any
    ) -> Judged:
        task: Any = {"text": text, "options": [{"id": label, "text": label} for label in labels], **more}
        return self._put(set_hashes(task, "choice"), answer, list(accept), tuple(labels))

    def say(self, label: str, answer: Any, text: str = "Hi", **more: Any) -> Judged:
        task: Any = {"text": text, "label": label, **more}
        return self._put(set_hashes(task, "classification"), answer, None, (label,))

    def _put(self, task: Any, answer: Any, accept: Any, labels: tuple[str, ...]) -> Judged:
        self.number += 1
        decision: Any = {"answer": answer, "accept": accept}
        judged = Judged(task, decision, scope_of(task["_view_id"], answer), labels, 2.0, self.number)
        self.book.put(judged)
        return judged

    def lesson(self, text: str = "Hi") -> TextLesson:
        (lesson,) = self.book.lessons({text})
        return lesson

    def said(self) -> tuple[str, str]:
        lesson = self.lesson()
        return "".join(sorted(lesson.yes)), "".join(sorted(lesson.no))

    def left(self, asks: Any, text: str = "Hi") -> set[str]:
        opening = CategoryOpening(LABELS, asks, self.book, no_hits)
        row = set_hashes({"text": text}, "choice")
        known = self.book.about(row["_input_hash"])
        (made,) = opening.texts(row["_input_hash"], 0, row, known)
        assert opening.is_done(row, known) == (not made.open)
        return made.open


def test_a_complete_card_says_no_to_what_was_not_chosen_of_its_own_options() -> None:
    answers = Answers()
    answers.choose("A", labels=("A", "B"))
    assert answers.said() == ("A", "B")
    assert answers.left("labels") == {"C"}
    assert answers.left("texts") == set(), "one card with several categories for each text"


def test_one_of_several_exclusive_categories_says_no_to_all_also_those_that_were_no_option() -> None:
    answers = Answers(exclusive=True)
    answers.choose("A", labels=("A", "B"))
    assert answers.said() == ("A", "BC")
    assert answers.left("labels") == set()


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_a_card_that_was_not_accepted_says_nothing_and_is_done(answer: str) -> None:
    answers = Answers()
    answers.choose("A", answer=answer)
    assert answers.book.lessons() == []
    assert answers.left("labels") == answers.left("texts") == set()


def test_yes_and_no_are_put_together() -> None:
    answers = Answers()
    answers.say("A", "accept")
    answers.say("B", "reject")
    assert answers.said() == ("A", "B")
    assert answers.left("labels") == {"C"}
    assert answers.left("texts") == {WHOLE}
    assert answers.book.contradicted == set()


def test_the_newest_answer_counts_and_the_contradiction_is_listed() -> None:
    answers = Answers(exclusive=True)
    answers.say("A", "accept")
    answers.say("B", "accept")
    assert answers.said() == ("B", "AC")
    assert answers.book.contradicted == {"Hi"}


def test_an_answer_that_is_taken_back_leaves_what_the_others_say() -> None:
    answers = Answers(exclusive=True)
    answers.say("A", "reject")
    wrong = answers.say("B", "accept")
    answers.book.remove(wrong.task["_task_hash"])
    assert answers.said() == ("", "A")
    assert answers.left("labels") == {"B", "C"}


def test_labels_that_are_not_asked_for_are_no_part_of_lessons() -> None:
    answers = Answers()
    answers.say("Z", "accept")
    assert answers.book.lessons() == []
    answers.choose("Z", "A", labels=("A", "Z"))
    assert answers.said() == ("A", "")


def test_only_questions_drawn_by_chance_measure_the_model() -> None:
    answers = Answers()
    answers.say("A", "accept", _slice="random")
    answers.say("B", "accept", _slice="chosen")
    answers.say("C", "ignore", _slice="random")
    assert answers.book.drawn("Hi") == {"A"}
    assert answers.book.drawn("unknown") == frozenset()


def test_patterns_are_right_where_their_category_is() -> None:
    answers = Answers(hits=lambda row: (("A", 7),) if "card" in row["text"] else ())
    answers.choose("A", text="my card")
    answers.choose("B", text="a card")
    answers.say("B", "accept", text="one card")
    answers.choose("A", text="other")
    assert answers.book.pattern_counts() == {7: (1, 1)}
    assert answers.lesson("my card").input.hits == (("A", 7),)
    assert answers.book.accepted_counts() == {"A": 2, "B": 2}


def test_models_see_the_row_and_not_the_card() -> None:
    answers = Answers()
    why = {"reason": "uncertain", "score": 0.25}
    answers.say("A", "accept", meta={"score": 0.25, "page": 3}, lang="en", _why=why, _slice="random")
    answers.say("A", "accept", text="own", meta={"score": 7, "pattern": "x"}, _why=why)
    assert answers.lesson().input.row == {"meta": {"page": 3}, "lang": "en"}
    assert answers.lesson("own").input.row == {"meta": {"score": 7, "pattern": "x"}}

"""The answer book: what answers say together, and that only the answers in it count."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

import nb_annotate as nba
from nb_annotate.loop.learning.book import Judged
from nb_annotate.loop.spans.book import SpanBook
from nb_annotate.loop.stored import answers_that_count
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.errors import AnswerError
from nb_annotate.tasks.types import Span
from tests.unit.loop.learning.answers import ENGLISH, book_of, judged, spans_at

TEXT = "Ana Lima met Bo in Porto"
ANA, LIMA, BO, PORTO = (
    spans_at(TEXT, pair) for pair in [("Ana Lima", "PERSON"), ("Lima", "PERSON"), ("Bo", "PERSON"), ("Porto", "CITY")]
)


def only(answers: list[Judged]) -> Lesson:
    (lesson,) = book_of(answers).lessons()
    return lesson


def test_a_corrected_card_is_complete_for_the_labels_that_were_asked() -> None:
    lesson = only([judged(TEXT, "ner_manual", spans=ANA)])
    assert (lesson.complete, lesson.accepted, lesson.rejected) == (frozenset({"PERSON"}), ((0, 2, "PERSON"),), ())


def test_yes_and_no_on_one_text_are_one_lesson_that_is_complete_for_nothing() -> None:
    lesson = only([judged(TEXT, "ner", asked=ANA), judged(TEXT, "ner", "reject", asked=BO)])
    assert lesson.complete == frozenset()
    assert lesson.accepted == ((0, 2, "PERSON"),)
    assert lesson.rejected == ((3, 4, "PERSON"),)


def test_fixed_on_the_spot_is_both_facts_whichever_key_was_pressed() -> None:
    for answer in ("accept", "reject"):
        lesson = only([judged(TEXT, "ner", answer, asked=LIMA, spans=ANA)])  # type: ignore[arg-type]
        assert (lesson.accepted, lesson.rejected) == (((0, 2, "PERSON"),), ((1, 2, "PERSON"),))


def test_nothing_else_here_is_complete_for_the_label_that_was_asked() -> None:
    lesson = only([judged(TEXT, "ner", "reject", asked=LIMA, spans=BO, complete=True)])
    assert lesson.complete == frozenset({"PERSON"})
    assert (lesson.accepted, lesson.rejected) == (((3, 4, "PERSON"),), ((1, 2, "PERSON"),))


def test_the_newest_word_on_a_span_counts_and_the_text_is_listed() -> None:
    book = book_of([judged(TEXT, "ner", asked=BO), judged(TEXT, "ner_manual", spans=ANA)])
    assert book.contradicted == {TEXT}
    assert book.lessons()[0].accepted == ((0, 2, "PERSON"),)
    other = judged(TEXT, "ner", "reject", asked=ANA)
    book.put(other)
    (lesson,) = book.lessons()
    assert (lesson.accepted, lesson.rejected) == ((), ((0, 2, "PERSON"),))
    book.remove(other.task["_task_hash"])
    assert book.lessons()[0].accepted == ((0, 2, "PERSON"),)
    book.remove(next(iter(book)).task["_task_hash"])
    assert book.contradicted == set()


def test_ignored_and_unusable_answers_teach_nothing() -> None:
    book = book_of([judged(TEXT, "ner_manual", "reject", spans=ANA), judged(TEXT, "ner", "ignore", asked=ANA)])
    assert len(book) == 2
    assert book.lessons() == []
    assert book.accept_rate(1) is None


def test_a_span_off_the_tokens_is_counted_once_and_leaves_its_label_open() -> None:
    off: list[Span] = [{"start": 0, "end": 2, "label": "PERSON"}, *PORTO]
    answer = judged(TEXT, "ner_manual", spans=off, labels=("PERSON", "CITY"))
    book = book_of([answer, answer, judged(TEXT, "ner", asked=BO)])
    (lesson,) = book.lessons()
    assert lesson.complete == frozenset({"CITY"}), "what lies under the span is no PERSON and no O"
    assert set(lesson.accepted) == {(5, 6, "CITY"), (3, 4, "PERSON")}
    assert book.off_tokens == 1
    book.remove(answer.task["_task_hash"])
    assert book.off_tokens == 0


def test_features_see_what_stood_around_and_nothing_is_known_of_it() -> None:
    answer = judged("Bo sings.", "ner_manual", spans=spans_at("Bo sings.", ("Bo", "PERSON")))
    answer.task["context"] = {"before": "Ana came. ", "after": " Nobody else."}
    answer.task["origin"] = {"id": None, "start": 10, "input_hash": 5}
    lesson = only([answer])
    assert lesson.passage.text == "Ana came. Bo sings. Nobody else."
    assert lesson.passage.words[lesson.first : lesson.end] == ["Bo", "sings", "."]
    assert (lesson.accepted, lesson.source) == (((3, 4, "PERSON"),), 5)


def test_a_rows_own_tokens_are_kept_and_have_the_hits() -> None:
    tokens = [{"text": "AnaLima", "start": 0, "end": 7, "id": 0}, {"text": "sings", "start": 8, "end": 13, "id": 1}]
    answer = judged("AnaLima sings", "ner_manual", spans=[{"start": 0, "end": 7, "label": "PERSON"}])
    answer.task["tokens"] = tokens  # type: ignore[typeddict-item]
    answer.task["context"] = {"before": "Oh. ", "after": ""}
    book = SpanBook(lambda text: (ENGLISH.tokenize(text), ((2, 3, "PERSON"),)))
    book.put(answer)
    (lesson,) = book.lessons()
    assert lesson.passage.words == ["AnaLima", "sings"]
    assert (lesson.accepted, lesson.passage.hits) == (((0, 1, "PERSON"),), ((0, 1, "PERSON"),))


def test_an_answer_that_is_put_back_has_its_old_place() -> None:
    answers = [replace(judged(f"Ana {number}", "ner", asked=[], spans=[]), number=number) for number in range(4)]
    book = book_of(answers)
    book.remove(answers[1].task["_task_hash"])
    book.put(answers[1])
    assert list(book) == answers


def test_a_text_without_tokens_teaches_nothing() -> None:
    assert book_of([judged("", "ner_manual")]).lessons() == []


# -- any sequence of answers and undos ------------------------------------------------------------

TEXTS = ["Ana met Bo. Then it rained on us all.", "Bo sings in Porto. Then it rained on us all.", "Cy"]
KINDS = st.sampled_from(["accept", "reject", "ignore"])


class Answering(RuleBasedStateMachine):
    """Whatever is answered, fixed, revised, taken back and put back: the book is what the store says."""

    cards = Bundle("cards")

    @initialize(order=st.sampled_from(["stream", "teach"]))
    def begin(self, order: str) -> None:
        self.store = nba.Store(":memory:")
        common = {"labels": ["PERSON"], "store": self.store, "dataset": "book", "annotator": "ana"}
        if order == "teach":
            self.session = nba.ner.teach(TEXTS, Capitals(), **common)
        else:
            self.session = nba.ner.correct(TEXTS, Capitals(), update=True, order="stream", **common)

    @rule(kind=KINDS, marked=st.booleans(), complete=st.booleans())
    def answer(self, kind: str, marked: bool, complete: bool) -> None:
        task = self.session.task
        if task is None:
            return
        first = task["tokens"][0] if task["tokens"] else None
        spans = [{"start": first["start"], "end": first["end"], "label": "PERSON"}] if marked and first else None
        self.session.answer(kind, spans=spans, complete=complete and task["_view_id"] == "ner")  # type: ignore[arg-type]

    @rule()
    def undo(self) -> None:
        try:
            self.session.undo()
        except AnswerError:
            assert self.session.df.empty

    @rule()
    def redo(self) -> None:
        try:
            self.session.redo()
        except AnswerError:
            return

    @rule()
    def revise(self) -> None:
        if not self.session.df.empty:
            self.session.focus([int(self.session.df.index[0])])
            self.session.answer("accept", spans=[])
            self.session.focus()

    @rule()
    def edit_from_outside(self) -> None:
        frame = self.session.df
        if not frame.empty:
            frame.loc[frame.index[-1], "answer"] = "ignore"
            self.store.apply(frame, "book", annotator="ana")

    @rule()
    def drop(self) -> None:
        if not self.store.df("book").empty:
            self.store.drop("book")

    @invariant()
    def the_book_is_what_the_store_says(self) -> None:
        if not hasattr(self, "session"):
            return
        self.session.next_tasks(1)  # looks for what happened elsewhere
        assert self.session.wait(20)
        loop = self.session.learning
        assert loop is not None
        fresh = SpanBook(loop.book._tokenized)
        for each in answers_that_count(self.store, "book", "ana"):
            fresh.put(each)
        assert list(loop.book) == list(fresh)
        assert [said(lesson) for lesson in loop.book.lessons()] == [said(lesson) for lesson in fresh.lessons()]
        assert loop.book.contradicted == fresh.contradicted
        assert loop.book.off_tokens == fresh.off_tokens

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            assert self.session.wait(20)
            assert [notice for notice in self.session.bulletin.notices if notice.level == "error"] == []


class Capitals:
    """Suggests every capitalised word; learns nothing that shows."""

    def predict(self, tasks):  # type: ignore[no-untyped-def]
        for task in tasks:
            names = [token for token in task["tokens"] if token["text"].istitle()]
            yield 0.5, {**task, "spans": [{**token, "label": "PERSON", "score": 0.5} for token in names]}

    def update(self, _answers):  # type: ignore[no-untyped-def]
        return None


def said(lesson: Lesson) -> tuple[object, ...]:
    return (
        lesson.passage.text, lesson.first, lesson.end, lesson.complete, lesson.accepted, lesson.rejected,
        lesson.random, lesson.source,
    )  # fmt: skip


TestAnswering = Answering.TestCase
TestAnswering.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

"""The same decision for texts alike: looked at first, applied at once, taken back at once."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

import nb_annotate as nba
from nb_annotate.loop.action import Action
from nb_annotate.loop.likeness import key_of, moved_spans
from nb_annotate.tasks.errors import AnswerError

SPAM = ["Win 100 pounds!", "See you at 5", "WIN  250 pounds", "win 1,5 pounds...", "Win 7 euros"]
NEWS = ["Ana Lima sings in Porto.", "Porto is nice, says Ana Lima.", "Rain in Oslo", "portobello", "Bo likes Porto"]
ANA = {"start": 0, "end": 8, "label": "PERSON"}
PORTO = {"start": 18, "end": 23, "label": "CITY"}


@pytest.fixture
def store(tmp_path: Path) -> nba.Store:
    return nba.Store(tmp_path / "answers.db")


def categories(store: nba.Store, texts: object = SPAM, **more: object) -> nba.Session:
    return nba.textcat.manual(texts, labels=["spam", "ham"], store=store, dataset="sms", annotator="ana", **more)


def entities(store: nba.Store, texts: object = NEWS) -> nba.Session:
    return nba.ner.manual(texts, labels=["PERSON", "CITY"], store=store, dataset="news", annotator="ana")


def open_texts(session: nba.Session) -> list[str]:
    return [task["text"] for task in session]


def test_texts_equal_up_to_case_blanks_digits_and_punctuation_get_the_same_decision(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam", note="mine")
    alike = session.alike()
    assert alike.frame["text"].tolist() == [SPAM[2], SPAM[3]]
    assert alike.frame["accept"].tolist() == [["spam"], ["spam"]]
    assert (alike.looked_at, alike.complete) == (5, True)
    assert len(session.df) == 1
    change = alike.apply()
    assert change.answers == 2
    rows = session.df
    assert rows["source"].tolist() == [None, "propagated", "propagated"]
    assert rows["note"].tolist() == ["mine", None, None]
    assert rows["seconds"].isna().tolist() == [False, True, True]
    assert open_texts(session) == [SPAM[1], SPAM[4]]
    propagated = store.current("sms", "ana", int(rows.index[1]))
    assert propagated.task["_propagated_from"] == alike.event_id
    assert propagated.task.get("_slice") != "random"
    assert open_texts(categories(store)) == [SPAM[1], SPAM[4]]
    assert alike.apply().answers == 0


def test_one_undo_takes_all_back_and_one_redo_puts_all_there_again(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    session.alike().apply()
    session.undo()
    assert session.df["text"].tolist() == SPAM[:1]
    assert sorted(open_texts(session)) == sorted(SPAM[1:])
    assert session.task["text"] == SPAM[1]
    session.redo()
    assert len(session.df) == 3
    session.undo()
    session.undo()
    assert session.df.empty
    assert session.task["text"] == SPAM[0]


def test_the_browsers_undo_takes_the_batch_back_and_may_be_sent_twice(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    session.alike().apply()
    one = store.recent("sms", "ana", 2)[1]
    undo = Action(id=str(uuid4()), kind="undo", task_hash=one.task_hash, supersedes=one.id, ended_at=2e9)
    assert session.record([undo], "browser").committed == (undo.id,)
    assert len(session.df) == 1
    log = store.last_seq("sms")
    assert session.record([undo], "browser").committed == (undo.id,)
    assert store.last_seq("sms") == log
    assert len(store.undone("sms", "ana", 9)) == 1


def test_an_undo_spares_what_was_answered_anew(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    session.alike().apply()
    session.focus(session.df["text"] == SPAM[2])
    session.answer("accept", label="ham")
    session.undo()
    session.undo()
    assert session.df["text"].tolist() == [SPAM[0]]
    session.focus()
    session.redo()
    assert set(session.df["text"]) >= {SPAM[0], SPAM[3]}


def test_revert_takes_them_back_too(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    change = session.alike().apply()
    store.revert(change)
    assert session.df["text"].tolist() == SPAM[:1]


def test_exceptions_are_named_by_hash_or_id(store) -> None:
    rows = [{"text": text, "id": f"row-{number}"} for number, text in enumerate(SPAM)]
    session = categories(store, rows)
    session.answer("accept", label="spam")
    alike = session.alike()
    with pytest.raises(AnswerError, match="exclude= names 'row-9'"):
        alike.apply(exclude=["row-9"])
    with pytest.raises(AnswerError, match=r"Write exclude=\['row-2'\]"):
        alike.apply(exclude="row-2")
    assert alike.apply(exclude=["row-2", int(alike.frame.index[1])]).answers == 0
    assert alike.apply(exclude=["row-2"]).answers == 1
    assert session.df["id"].tolist() == ["row-0", "row-3"]


def test_a_question_answered_meanwhile_keeps_its_answer(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    alike = session.alike()
    other = categories(store)
    other.answer("accept", label="ham")
    other.answer("accept", label="ham")
    assert alike.apply().answers == 1
    assert session.df.set_index("text")["accept"].loc[SPAM[2]] == ["ham"]


def test_strings_are_taken_over_and_their_texts_are_still_asked(store) -> None:
    session = entities(store)
    session.answer("accept", spans=[ANA, PORTO])
    alike = session.alike(by="string")
    assert alike.frame[["text", "start", "marked", "label"]].to_numpy().tolist() == [
        [NEWS[1], 20, "Ana Lima", "PERSON"],
        [NEWS[1], 0, "Porto", "CITY"],
        [NEWS[4], 9, "Porto", "CITY"],
    ]
    alike.apply()
    assert session.df["scope"].tolist() == ["complete", "partial", "partial", "partial"]
    filled = {task["text"]: [span["label"] for span in task.get("spans", [])] for task in session}
    assert filled == {NEWS[1]: ["CITY", "PERSON"], NEWS[2]: [], NEWS[3]: [], NEWS[4]: ["CITY"]}
    again = entities(store)
    assert [span["source"] for span in again.task["spans"]] == ["propagated"] * 2
    again.answer("accept")
    assert again.df["scope"].tolist().count("complete") == 2
    again.undo()
    again.undo()
    assert all(not task.get("spans") for task in again)
    assert len(again.df) == 1


def test_a_string_that_is_not_certain_is_left_out_and_named(store) -> None:
    session = entities(store, ["May met May in Porto", "May sings in Porto"])
    session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}])
    alike = session.alike(by="string")
    assert len(alike) == 0
    assert alike.notes == ("'May' also stands in this text without a mark.",)


def test_spans_move_with_the_words_that_they_mark(store) -> None:
    session = entities(store, ["Ana Lima, 34, sings.", "ana lima (7)  sings!", "Ana Lima, 5, sings"])
    session.answer("accept", spans=[ANA, {"start": 10, "end": 12, "label": "CITY"}])
    frame = session.alike().frame
    assert frame["spans"].map(lambda spans: [(span["start"], span["end"]) for span in spans]).tolist() == [
        [(0, 8), (10, 11)],
        [(0, 8), (10, 11)],
    ]
    assert moved_spans([{"start": 0, "end": 2, "label": "X"}], "Ana sings", "Ana sings!") is None
    assert moved_spans([{"start": 0, "end": 8, "label": "X"}], "Ana Inc. grows", "Ana Inc grows") is None
    assert key_of("fine 😀") != key_of("fine 😡")


def test_similar_texts_are_ordered_and_cut_at_the_least_similarity(store) -> None:
    session = categories(store)
    session.answer("accept", label="spam")
    frame = session.alike(by="similar", least=0.3).frame
    assert frame["text"].tolist()[-1] == SPAM[4]
    assert frame["similarity"].is_monotonic_decreasing
    assert session.alike(by="similar", least=0.95).frame["text"].tolist() == [SPAM[2], SPAM[3]]
    spans = entities(store)
    spans.answer("accept", spans=[ANA])
    with pytest.raises(AnswerError, match="cannot tell where the marked words are"):
        spans.alike(by="similar")


def test_a_source_read_once_is_not_consumed(store) -> None:
    session = categories(store, (text for text in SPAM))
    session.answer("accept", label="spam")
    alike = session.alike()
    assert "only the open cards" in alike.notes[0]
    assert not alike.complete
    alike.apply()
    assert open_texts(session) == [SPAM[1], SPAM[4]]


def test_a_search_ends_where_it_was_told_to(store) -> None:
    session = categories(store, [*SPAM[:1], *(f"text number {'x' * n}" for n in range(1, 50)), SPAM[2]])
    session.answer("accept", label="spam")
    alike = session.alike(look_at=10)
    assert (len(alike), alike.looked_at, alike.complete) == (0, 10, False)
    assert len(session.alike()) == 1


def test_what_cannot_be_taken_over_is_said(store) -> None:
    session = categories(store)
    with pytest.raises(AnswerError, match="Nothing was answered yet"):
        session.alike()
    session.answer("accept", label="spam")
    for arguments, said in [
        ({"by": "txt"}, "by='txt'.*Did you mean 'text'"),
        ({"by": "similar", "least": 0}, "least=0 must be"),
        ({"by": "string"}, "needs marked words"),
        ({"task_hash": 5}, "no answer to 5"),
    ]:
        with pytest.raises(AnswerError, match=said):
            session.alike(**arguments)
    with pytest.raises(AnswerError, match="no answer with the id 'nothing'"):
        session.alike_to("nothing")
    alike = session.alike()
    session.undo()
    with pytest.raises(AnswerError, match="was taken back or revised"):
        alike.apply()


def test_text_is_shown_and_never_run(store) -> None:
    session = categories(store, ["<script>1</script>", "<script>2</script>"])
    session.answer("accept", label="spam")
    shown = session.alike()._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;2" in shown


def test_a_model_in_the_loop_learns_from_what_was_taken_over(store) -> None:
    texts = [f"Bo {verb} in Oslo today." for verb in ("sings", "sleeps", "works", "sits")] + ["Cy eats rice."]
    session = nba.ner.correct(
        texts, "blank:en", labels=["CITY"], update=True, store=store, dataset="loop", annotator="ana"
    )
    text = session.task["text"]
    if "Oslo" not in text:
        session.answer("accept", spans=[])
        text = session.task["text"]
    start = text.index("Oslo")
    session.answer("accept", spans=[{"start": start, "end": start + 4, "label": "CITY"}])
    change = session.alike(by="string").apply()
    assert change.answers >= 2
    assert session.wait(30)
    book = session.learning.book
    assert sum(answer.scope == "partial" for answer in book) == change.answers
    assert sum(bool(lesson.accepted) for lesson in session.learning.book.lessons()) == change.answers + 1
    assert not any(answer.random for answer in book if answer.scope == "partial")
    filled = [task["spans"] for task in session if "Oslo" in task["text"]]
    assert filled
    assert all([span["label"] for span in spans] == ["CITY"] for spans in filled)
    session.undo()
    assert session.wait(30)
    assert not any(answer.scope == "partial" for answer in session.learning.book)
    session.close()


def test_labels_that_changed_between_runs_are_told_with_the_way_out(store) -> None:
    session = nba.ner.manual(NEWS, labels=["PERSON", "TOWN"], store=store, dataset="news", annotator="ana")
    assert session.bulletin.notices == []
    session.answer("accept", spans=[ANA])
    later = nba.ner.manual(NEWS, labels=["PERSON", "TOWNS"], store=store, dataset="news", annotator="ana")
    (notice,) = later.bulletin.notices
    assert notice.level == "warning"
    assert "1 for 'TOWNS'" in notice.message
    assert "'TOWN' (1)" in notice.message
    assert "rename_label('news', 'TOWN', 'TOWNS')" in notice.hint
    assert later.label_gaps.loc["TOWN"].tolist() == [False, 1, 0, 0]
    assert later.label_gaps.loc["TOWNS"].tolist() == [True, 0, 1, 0]
    store.rename_label("news", "TOWN", "TOWNS")
    later.next_tasks(1)
    assert "fit together again" in later.bulletin.notices[0].message
    assert nba.ner.manual(NEWS, labels=["PERSON", "TOWNS"], store=store, dataset="news").bulletin.notices == []


def test_a_model_in_the_loop_learns_from_answers_under_their_new_name(store) -> None:
    common = {"update": True, "store": store, "dataset": "loop", "annotator": "ana"}
    session = nba.ner.correct(["Bo sings in Oslo.", "Cy eats rice."], "blank:en", labels=["TOWN"], **common)
    for task in session:
        start = task["text"].find("Oslo")
        session.answer("accept", spans=[] if start < 0 else [{"start": start, "end": start + 4, "label": "TOWN"}])
    session.close()
    store.rename_label("loop", "TOWN", "CITY")
    again = nba.ner.correct(["Bo sings in Oslo.", "Cy eats rice."], "blank:en", labels=["CITY"], **common)
    assert again.task is None
    assert again.wait(30)
    lessons = again.learning.book.lessons()
    assert {label for lesson in lessons for label in lesson.complete} == {"CITY"}
    assert [label for lesson in lessons for _, _, label in lesson.accepted] == ["CITY"]
    again.close()


def test_what_is_taken_back_is_asked_as_it_was_scores_included(store) -> None:
    scored = nba.Recipe(
        stream=SPAM, view="text", predict=lambda tasks: [(len(task["text"]) / 100, task) for task in tasks]
    )
    session = nba.annotate(scored, store=store, dataset="scored", annotator="ana")
    asked = {task["text"]: task["meta"] for task in session}
    session.answer("accept")
    assert session.alike().apply().answers == 2
    assert len(list(session)) == 2
    session.undo()
    again = {task["text"]: task["meta"] for task in session}
    assert again == {text: meta for text, meta in asked.items() if text != SPAM[0]}
    assert again[SPAM[2]] == {"score": 0.15}

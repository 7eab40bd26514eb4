"""The session without a browser: what is asked, answered, undone and resumed."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.sources.opening import open_source
from nb_annotate.tasks.errors import AnswerError, RecipeError
from nb_annotate.tasks.types import Task

TEXTS = ["Ana moves to Porto 🎉", "Rain stops play", "Bo sings"]
PERSON = {"start": 0, "end": 3, "label": "PERSON"}


def manual(store: Path, texts: list[str] | pd.DataFrame = TEXTS, **more: object) -> nba.Session:
    return nba.ner.manual(texts, labels=["PERSON", "CITY"], store=store, dataset="people", **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


def test_each_answer_is_a_row_and_survives_a_new_session(path: Path) -> None:
    session = manual(path)
    session.answer("accept", spans=[PERSON])
    session.answer("reject", note="no people", flagged=True)

    rows = session.df
    assert rows["text"].tolist() == TEXTS[:2]
    assert rows["scope"].tolist() == ["complete", "unusable"]
    assert rows["labels"].tolist()[0] == ["PERSON", "CITY"]
    assert rows["note"].tolist()[1] == "no people"
    assert rows["flagged"].tolist() == [False, True]
    assert session.spans_df[["start", "end", "label", "span_text", "token_start", "token_end"]].to_numpy().tolist() == [
        [0, 3, "PERSON", "Ana", 0, 0]
    ]
    again = manual(path)
    assert again.task is not None
    assert again.task["text"] == "Bo sings"
    assert session.closed is not None


def test_accept_without_spans_says_that_there_are_none(path: Path) -> None:
    session = manual(path)
    session.answer("accept")
    session.answer("ignore")
    assert session.df["spans"].tolist() == [[], None]
    assert session.df["scope"].tolist()[0] == "complete"
    assert session.df["scope"].isna().tolist() == [False, True]


def test_walking_passes_by_what_is_not_answered(path: Path) -> None:
    session = manual(path)
    for task in session:
        if task["text"] != TEXTS[1]:
            session_task = session.task
            assert session_task is not None
        if task["text"] == TEXTS[0]:
            session.answer("accept")
    assert session.task is not None
    assert session.task["text"] == TEXTS[1]


def test_undo_and_redo_reach_across_sessions(path: Path) -> None:
    manual(path).answer("accept", spans=[PERSON])
    session = manual(path)
    assert session.undo()["text"] == TEXTS[0]
    assert session.df.empty
    assert session.task is not None
    assert session.task["text"] == TEXTS[0]

    later = manual(path)
    later.redo()
    assert later.spans_df["span_text"].tolist() == ["Ana"]
    assert later.task is not None
    assert later.task["text"] == TEXTS[1]
    with pytest.raises(AnswerError, match="nothing to put back"):
        later.redo()


def test_undo_without_answers_says_whose(path: Path) -> None:
    with pytest.raises(AnswerError, match="no answer of 'eve' in 'people'"):
        manual(path, annotator="eve").undo()


def test_answers_that_do_not_fit_are_refused_and_the_card_stays(path: Path) -> None:
    session = manual(path)
    for spans, message in [
        ([{"start": 0, "end": 3, "label": "PERSN"}], "'PERSN' is not one of the labels. Did you mean 'PERSON'"),
        ([{"start": 0, "end": 99, "label": "PERSON"}], "0-99 .* outside the text of 20 code points"),
        ([{"start": 0, "end": 2, "label": "PERSON"}], "'An'.* token borders"),
        ([PERSON, {"start": 0, "end": 9, "label": "CITY"}], "overlap"),
        ([PERSON, PERSON], "there twice"),
    ]:
        with pytest.raises(AnswerError, match=message):
            session.answer("accept", spans=spans)  # type: ignore[arg-type]
    with pytest.raises(AnswerError, match="'yes' is not an answer"):
        session.answer("yes")  # type: ignore[arg-type]
    assert session.df.empty
    assert session.task is not None
    assert session.task["text"] == TEXTS[0]


def test_the_end_of_the_stream_is_none_and_an_error_to_answer(path: Path) -> None:
    session = manual(path, ["Ana"])
    session.answer("accept")
    assert session.task is None
    assert list(session) == []
    with pytest.raises(AnswerError, match="no card to answer"):
        session.answer("accept")


def test_new_rows_of_the_source_are_added_when_run_again(path: Path) -> None:
    manual(path).answer("accept")
    session = manual(path, ["Cy dances", *reversed(TEXTS)])
    assert [task["text"] for task in session] == ["Cy dances", TEXTS[2], TEXTS[1]]


def test_repeated_texts_are_asked_once_and_joined_everywhere(path: Path) -> None:
    frame = pd.DataFrame({"text": ["Ana", "Bo", "Ana"], "n": [1, 2, 3]}, index=["x", "y", "x"])
    session = manual(path, frame)
    while session.task is not None:
        session.answer("accept" if session.task["text"] == "Ana" else "reject")
    joined = session.join(frame)
    assert joined["answer"].tolist() == ["accept", "reject", "accept"]
    assert joined.index.tolist() == ["x", "y", "x"]
    assert session.progress.repeated == 1


def test_answers_join_back_by_the_frame_index(path: Path) -> None:
    frame = pd.DataFrame({"text": TEXTS}, index=[10, 20, 30])
    session = manual(path, frame)
    session.answer("reject")
    joined = frame.join(session.df.set_index("index")[["answer"]])
    assert joined["answer"].tolist()[0] == "reject"
    assert joined["answer"].isna().tolist() == [False, True, True]


def test_a_mask_over_answers_becomes_the_queue_and_supersedes(path: Path) -> None:
    session = manual(path)
    session.answer("accept", spans=[PERSON])
    session.answer("reject")
    session.focus(session.df["answer"] == "accept")
    assert [task["text"] for task in session] == [TEXTS[0]]
    assert session.task is not None
    assert [span["label"] for span in session.task["spans"]] == ["PERSON"]
    session.answer("reject")
    assert session.df["answer"].tolist() == ["reject", "reject"]
    assert session.store.events("people")["supersedes"].notna().sum() == 1
    assert session.task is None
    session.focus()
    assert session.task["text"] == TEXTS[2]


def test_a_mask_over_the_source_frame_becomes_the_queue(path: Path) -> None:
    frame = pd.DataFrame({"text": TEXTS}, index=["a", "b", "c"])
    session = manual(path, frame)
    session.answer("accept", spans=[PERSON])
    session.focus(frame["text"].str.contains("sings") | (frame.index == "a"))
    assert [task["text"] for task in session] == [TEXTS[0], TEXTS[2]]
    session.answer("accept")
    assert session.df.loc[session.df["text"] == TEXTS[0], "spans"].tolist()[0][0]["label"] == "PERSON"


@pytest.mark.parametrize("selection", ["Ana", [True, False], [], 7])
def test_what_is_no_selection_is_refused(path: Path, selection: object) -> None:
    with pytest.raises(RecipeError, match=r"focus|selection"):
        manual(path).focus(selection)


def test_a_selection_of_unknown_keys_is_an_empty_queue(path: Path) -> None:
    session = manual(path)
    session.focus(["nowhere"])
    assert session.task is None


def test_two_kernels_on_one_store_share_the_work(path: Path) -> None:
    first = manual(path)
    store = nba.Store(path)
    second = nba.Session(first.recipe, open_source(TEXTS), store, dataset="people", annotator=first.annotator)
    assert first.task is not None
    first.answer("accept")
    assert second.task is not None
    assert second.task["text"] == TEXTS[1]
    second.answer("reject")
    assert first.task is not None
    assert first.task["text"] == TEXTS[2]
    assert len(first.df) == len(second.df) == 2
    store.close()


def test_update_gets_the_answers_and_its_errors_are_told(path: Path) -> None:
    seen: list[str] = []

    def update(answers: list[dict[str, object]]) -> None:
        seen.extend(str(answer["answer"]) for answer in answers)
        if "reject" in seen:
            raise ValueError("no gradient")

    recipe = nba.Recipe(stream=TEXTS, view="text", update=update)
    session = nba.annotate(recipe, store=path)
    session.answer("accept")
    assert session.wait(10)
    session.answer("reject")
    assert session.wait(10)
    assert seen == ["accept", "reject"]
    assert any("ValueError: no gradient" in notice.message for notice in session.bulletin.notices)
    session.answer("accept")
    assert len(session.df) == 3


def test_a_stream_that_raises_is_told_and_the_rest_stays(path: Path) -> None:
    def stream():  # type: ignore[no-untyped-def]
        yield {"text": "Ana"}
        raise RuntimeError("the database went away")

    session = nba.annotate(nba.Recipe(stream=stream(), view="text"), store=path)
    assert session.task is None or session.task["text"] == "Ana"
    assert any("the database went away" in notice.message for notice in session.bulletin.notices)


def test_predict_and_sort_order_the_cards(path: Path) -> None:
    recipe = nba.Recipe(
        stream=["a", "bbb", "cc"],
        view="text",
        predict=lambda tasks: [(len(task["text"]) / 3, task) for task in tasks],
        sort=lambda scored: (task for _, task in sorted(scored, key=lambda pair: -pair[0])),
    )
    session = nba.annotate(recipe, store=path)
    assert [task["text"] for task in session] == ["bbb", "cc", "a"]
    assert session.task is not None
    assert session.task["meta"]["score"] == 1.0


def test_excluded_datasets_are_not_asked_again(path: Path) -> None:
    manual(path).answer("accept")
    session = nba.ner.manual(TEXTS, labels=["ORG"], store=path, dataset="orgs", exclude=["people"])
    assert session.task is not None
    assert session.task["text"] == TEXTS[1]


def test_progress_counts_and_knows_the_end(path: Path) -> None:
    session = manual(path)
    session.answer("accept")
    session.answer("ignore")
    progress = session.progress
    assert (progress.accept, progress.ignore, progress.answered, progress.total) == (1, 1, 2, 3)
    assert progress.share == pytest.approx(2 / 3)


def test_a_dataset_is_a_source(path: Path) -> None:
    session = manual(path)
    session.answer("accept", spans=[PERSON])
    session.answer("ignore")
    again = nba.ner.manual("dataset:people", labels=["PERSON", "CITY"], store=path, dataset="second-look")
    assert [task["text"] for task in again] == [TEXTS[0]]
    assert again.task is not None
    assert again.task["spans"][0]["label"] == "PERSON"


def test_a_dropped_dataset_is_asked_again_and_comes_back_when_reverted(path: Path) -> None:
    session = manual(path)
    session.answer("accept")
    change = session.store.drop("people")
    assert session.df.empty
    assert manual(path).task == {**manual(path).predict([TEXTS[0]])[0], "_source": session_source(0)}
    session.store.revert(change)
    again = manual(path)
    assert again.task is not None
    assert again.task["text"] == TEXTS[1]


def session_source(row: int) -> dict[str, object]:
    return {"place": f"list[{row}]", "row": row}


def test_an_edited_frame_comes_back_to_the_open_session(path: Path) -> None:
    session = manual(path)
    session.answer("accept", spans=[PERSON])
    edited = session.df
    edited["answer"] = "reject"
    change = session.store.apply(edited, "people")
    assert session.df["answer"].tolist() == ["reject"]
    assert session.task is not None
    assert session.task["text"] == TEXTS[1]
    session.store.revert(change)
    assert session.df["answer"].tolist() == ["accept"]


def test_a_selection_that_fails_ends_and_the_source_goes_on(path: Path) -> None:
    calls = 0

    def prepare(task: Task) -> list[Task]:
        nonlocal calls
        calls += 1
        if calls == 11:  # ten rows were read ahead for the first card
            raise RuntimeError("the tagger fell over")
        return [task]

    frame = pd.DataFrame({"text": [f"Ana {number}" for number in range(30)]})
    session = nba.annotate(nba.Recipe(stream=frame, view="text", prepare=prepare), store=path)
    session.answer("accept")
    session.focus([1])
    assert session.task is None
    assert any("the tagger fell over" in notice.message for notice in session.bulletin.notices)
    session.focus()
    assert [task["text"] for task in session] == [f"Ana {number}" for number in range(1, 30)]

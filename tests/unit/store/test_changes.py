"""An edited frame comes back, a dataset is dropped, and both are taken back."""

from __future__ import annotations

import pandas as pd
import pytest

from nb_annotate.store.event import Counts
from nb_annotate.tasks.errors import StoreError

PERSON = {"start": 0, "end": 3, "label": "PERSON"}


@pytest.fixture
def filled(store, answer):
    """Give a store with three answers of ana and one of bo."""
    store.append(
        [
            answer("Ana moves", "accept", spans=[PERSON], scope="complete", labels=["PERSON"]),
            answer("Rain stops", "ignore"),
            answer("Spam or not", "accept", view_id="choice", accept=["spam"], scope="complete"),
            answer("Ana moves", "reject", annotator="bo", scope="unusable"),
        ]
    )
    return store


def test_an_unchanged_frame_is_no_event(filled, tmp_path) -> None:
    frame = filled.df("news")
    change = filled.apply(frame, "news")
    assert (change.id, change.answers, change.before, change.after) == (None, 0, 4, 4)
    frame.to_parquet(tmp_path / "frame.parquet")
    assert filled.apply(pd.read_parquet(tmp_path / "frame.parquet"), "news").answers == 0
    assert filled.last_seq("news") == 4


def test_edited_cells_become_answers_that_one_call_takes_back(filled) -> None:
    before = filled.df("news")
    frame = filled.df("news")
    frame["answer"] = frame["answer"].replace({"ignore": "reject"})
    frame["spans"] = [[{"start": 4, "end": 9, "label": "VERB"}, PERSON], None, None, None]
    frame["accept"] = [None, None, ["ham"], None]
    frame["note"] = [None, None, "seen again", None]
    frame["flagged"] = [True, False, False, False]
    frame["label"] = [None, None, None, "odd"]

    change = filled.apply(frame, "news")
    assert change.answers == 4
    edited = filled.df("news")
    after = edited.loc[before.index.unique()].sort_values("annotator", kind="stable")
    ana = after[after["annotator"] == "ana"]
    assert ana["answer"].tolist() == ["accept", "reject", "accept"]
    assert ana["scope"].tolist() == ["complete", "unusable", "complete"]
    assert ana["spans"].tolist() == [[PERSON, {"start": 4, "end": 9, "label": "VERB"}], None, None]
    assert ana["labels"].tolist()[0] == ["PERSON"]
    assert ana["accept"].tolist()[2] == ["ham"]
    assert ana["note"].tolist()[2] == "seen again"
    assert after.loc[after["annotator"] == "bo", "label"].tolist() == ["odd"]
    assert filled.counts("news") == Counts(accept=2, reject=2, flagged=1)
    assert set(filled.events("news")["batch"].dropna()) == {change.id}
    assert set(filled.diff("news", change.before)["change"]) == {"changed"}

    back = filled.revert(change)
    pd.testing.assert_frame_equal(filled.df("news"), before)
    filled.revert(back)
    pd.testing.assert_frame_equal(filled.df("news").sort_index(), edited.sort_index())
    assert filled.counts("news") == Counts(accept=2, reject=2, flagged=1)


def test_part_of_a_frame_is_enough(filled) -> None:
    frame = filled.df("news", annotator="ana")[["answer"]].iloc[[1]].assign(answer="accept")
    with pytest.raises(StoreError, match="pass annotator="):
        filled.apply(frame, "news")
    assert filled.apply(frame.reset_index(), "news", annotator="ana").answers == 1
    assert filled.counts("news") == Counts(accept=3, reject=1)


def edit(frame: pd.DataFrame, column: str, value: object) -> pd.DataFrame:
    """Change one cell of the first row."""
    cells = frame[column].tolist()
    return frame.assign(**{column: pd.Series([value, *cells[1:]], index=frame.index, dtype=object)})


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("answer", "acept", "column 'answer': 'acept' is not an answer. Did you mean 'accept'"),
        ("answer", None, "column 'answer': None is not an answer"),
        ("flagged", "yes", "column 'flagged': 'yes' must be True or False"),
        ("label", 3, "column 'label': 3 must be a string or None"),
        ("note", ["x"], "column 'note'.* must be a string or None"),
        ("accept", "spam", "column 'accept': 'spam' must be a list of options"),
        ("spans", "[{'start': 0}]", "column 'spans'.*CSV files keep lists as strings"),
        (
            "spans",
            [{"start": 0, "end": 99, "label": "PERSON"}],
            "span 0: span 0-99 .* lies outside the text of 9 code points",
        ),
        ("spans", [PERSON, {"start": 1, "end": 2}], "span 1: the label of the span 1-2"),
        ("text", "Anna moves", "texts cannot be edited"),
        ("scope", "negative", "'complete' cannot be changed to 'negative'.*'answer', 'spans'"),
        ("ended_at", pd.Timestamp("2020-01-01", tz="UTC"), "answered again after the frame was made"),
    ],
)
def test_a_cell_that_does_not_fit_is_named_and_nothing_changes(filled, column, value, said) -> None:
    good = filled.df("news").assign(flagged=True)
    frame = edit(good, column, value)
    with pytest.raises(StoreError, match=rf"Row {frame.index[0]} \(ana\).*{said}"):
        filled.apply(frame, "news")
    assert filled.last_seq("news") == 4


def test_rows_and_columns_that_are_not_there_are_named(filled) -> None:
    frame = filled.df("news")
    with pytest.raises(StoreError, match=r"a column 'mood'.*frame.drop\(columns=\['mood'\]\)"):
        filled.apply(frame.assign(mood="good"), "news")
    with pytest.raises(StoreError, match="Row 5: there is no answer of 'ana'"):
        filled.apply(frame.set_axis([5, *frame.index[1:]]), "news")
    with pytest.raises(StoreError, match="in the frame twice"):
        filled.apply(pd.concat([frame, frame]), "news")
    with pytest.raises(StoreError, match="no task_hash"):
        filled.apply(frame.set_axis(list("abcd")), "news")
    assert filled.last_seq("news") == 4


def test_a_frame_older_than_the_last_answer_is_refused(filled, answer) -> None:
    frame = filled.df("news").assign(flagged=True)
    filled.append([answer("Ana moves", "reject", started_at=5e8)])
    with pytest.raises(StoreError, match=r"answered again.*Take a new df"):
        filled.apply(frame, "news")
    assert filled.counts("news").flagged == 0


def test_a_dropped_dataset_is_gone_from_frames_and_comes_back(filled, answer, turn) -> None:
    before = filled.df("news")
    mail = answer("mail", dataset="mail")
    filled.append([mail])
    change = filled.drop("news")
    assert change.answers == 4
    assert filled.df("news").empty
    assert filled.counts("news") == Counts()
    assert filled.answered("news") == set()
    assert filled.recent("news", "ana", 9) == []
    assert filled.datasets()["dataset"].tolist() == ["mail"]
    assert len(filled.events("news")) == 5
    pd.testing.assert_frame_equal(filled.df("news", at=change.before), before)

    again = answer("Ana moves", "ignore")
    (result,) = filled.append([again])
    assert result.prior is None
    assert filled.counts("news") == Counts(ignore=1)
    filled.append([turn("undo", again)])
    assert filled.df("news").empty

    back = filled.revert(change)
    pd.testing.assert_frame_equal(filled.df("news"), before)
    filled.revert(back.id)
    assert filled.df("news").empty


def test_dropping_or_reverting_what_is_not_there_says_so(filled) -> None:
    with pytest.raises(StoreError, match=r"no answers in a dataset 'new'. Did you mean 'news'"):
        filled.drop("new")
    with pytest.raises(StoreError, match="no change 'nothing'"):
        filled.revert("nothing")


def test_undoing_a_bulk_edit_leaves_the_card_nothing_to_redo(filled) -> None:
    change = filled.apply(filled.df("news").assign(flagged=True), "news")
    filled.revert(change)
    assert filled.undone("news", "ana", 9) == []

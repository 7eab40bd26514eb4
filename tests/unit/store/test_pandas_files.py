"""A frame of answers that pandas wrote to a file means what the frame means, whichever way it comes back."""

from __future__ import annotations

import pandas as pd
import pytest

from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import FormatError


def in_milliseconds(frame):
    """Write times as pandas writes them in JSON unless told otherwise."""
    times = ["started_at", "ended_at"]
    return frame.assign(**{name: frame[name].dt.as_unit("ms").astype("int64") for name in times})


WRITERS = {
    "csv": lambda frame, path: frame.to_csv(path),
    "tsv": lambda frame, path: frame.to_csv(path, sep="\t", index=False),
    "parquet": lambda frame, path: frame.to_parquet(path),
    "jsonl": lambda frame, path: frame.to_json(path, orient="records", lines=True, date_format="iso", date_unit="us"),
    "json": lambda frame, path: in_milliseconds(frame).to_json(path, orient="records"),
}
PATTERN = {"start": 3, "end": 7, "label": "CITY", "source": "pattern", "pattern": 0}


@pytest.fixture
def filled(store, answer):
    """Fill a store with answers whose meaning only their own columns tell."""
    choice = {"view_id": "choice", "spans": None, "labels": ["A", "B"], "task": {"options": [{"id": "A"}, {"id": "B"}]}}
    store.append(
        [
            answer("In Rome", view_id="ner", label="CITY", labels=["CITY"], scope="partial", spans=[PATTERN]),
            answer("Ana moves", spans=[{"start": 0, "end": 3, "label": "PERSON"}], labels=["ORG", "PERSON"]),
            answer("Nobody 🎉\r\n", spans=[], labels=["ORG", "PERSON"], flagged=True, note="so 'it' is"),
            answer("One of two", accept=["A"], **choice),
            answer("None of two", "reject", scope="unusable", **choice),
            answer("Skipped", "ignore", scope=None, **choice),
        ]
    )
    return store.df("news")


def said(frame: pd.DataFrame) -> list[list[object]]:
    names = ["text", "view_id", "answer", "scope", "labels", "spans", "label", "accept", "annotator", "session", "note"]
    return frame[[*names, "flagged"]].astype(object).to_numpy().tolist()


@pytest.mark.parametrize("ending", WRITERS)
def test_a_saved_frame_comes_back_by_its_path(store, filled, tmp_path, ending):
    WRITERS[ending](filled, tmp_path / f"saved.{ending}")
    done = store.import_(tmp_path / f"saved.{ending}", "back")
    assert (done.answers, len(done.problems)) == (len(filled), 0)
    back = store.df("back")
    assert said(back) == said(filled)
    apart = (back["ended_at"].to_numpy() - filled["ended_at"].to_numpy()) / pd.Timedelta(milliseconds=1)
    assert abs(apart).max() <= 1


@pytest.mark.parametrize(
    ("ending", "read"),
    [("csv", pd.read_csv), ("parquet", pd.read_parquet), ("jsonl", lambda path: pd.read_json(path, lines=True))],
)
def test_a_saved_frame_comes_back_through_pandas(store, filled, tmp_path, ending, read):
    WRITERS[ending](filled, tmp_path / f"saved.{ending}")
    assert store.import_(read(tmp_path / f"saved.{ending}"), "back").problems.empty
    assert said(store.df("back")) == said(filled)


@pytest.mark.parametrize(("ending", "read"), [("csv", pd.read_csv), ("parquet", pd.read_parquet)])
def test_an_export_comes_back_through_pandas(filled, store: Store, tmp_path, ending, read):
    store.export("news", tmp_path / f"news.{ending}")
    assert store.import_(read(tmp_path / f"news.{ending}"), "back").problems.empty
    assert said(store.df("back")) == said(filled)
    assert store.df("back").index.tolist() == filled.index.tolist()


def test_a_time_that_is_none_is_a_problem_of_its_row(store, filled, tmp_path):
    frame = filled.astype({"ended_at": object})
    frame.iloc[1, frame.columns.get_loc("ended_at")] = "today"
    frame.to_csv(tmp_path / "saved.csv")
    for source in [tmp_path / "saved.csv", frame]:
        done = store.import_(source, "back")
        assert len(done.problems) == 1
        assert "today" in done.problems["message"][0]


def test_frames_with_one_name_twice_are_refused(store):
    frame = pd.DataFrame([["Ana", "x", "y"]], columns=["text", "label", "label"])
    with pytest.raises(FormatError, match="several columns named 'label'"):
        store.import_(frame, "news")

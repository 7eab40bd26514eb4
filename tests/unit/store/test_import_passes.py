"""Import: how often a file is read, and what the whole of it decides wherever that stands."""

import gc
import json

import pytest

from nb_annotate.formats.format import Reading
from nb_annotate.formats.jsonl import JsonLines
from nb_annotate.store import importing
from nb_annotate.store.importing import Importer
from nb_annotate.tasks.errors import FormatError


class Counted(JsonLines):
    """JSON Lines that count the passes in which all rows are looked at beforehand."""

    surveys = 0

    def guess(self, path, reading):
        self.surveys += 1
        return super().guess(path, reading)


def said(number, **more):
    return {
        "text": f"Ana {number}",
        "spans": [],
        "answer": "accept",
        "_view_id": "spans_manual",
        "_labels": ["X"],
    } | more


def lines(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("last", "surveys"),
    [
        (said(9), 0),
        ({key: value for key, value in said(9).items() if key != "_labels"}, 1),
        ({key: value for key, value in said(9).items() if key != "_view_id"}, 1),
    ],
)
def test_a_file_is_looked_at_beforehand_only_if_a_row_needs_it(store, tmp_path, monkeypatch, last, surveys):
    monkeypatch.setattr(importing, "_PART", 4)
    form = Counted()
    path = lines(tmp_path / "a.jsonl", [*map(said, range(9)), last])
    done = Importer(store._database, "news", None, replacing=False).run(form, path, Reading(), None)
    assert (done.answers, form.surveys) == (10, surveys)


def test_a_late_row_without_a_card_is_guessed_from_all_rows(store, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "_PART", 2)
    bare = {"answer": "accept", "_labels": ["X"]}
    overlapping = [{"start": 0, "end": 3, "label": "X"}, {"start": 1, "end": 4, "label": "X"}]
    rows = [*map(said, range(5)), bare | {"text": "early", "spans": []}, bare | {"text": "late", "spans": overlapping}]
    done = store.import_(lines(tmp_path / "a.jsonl", rows), "news")
    assert store.df("news").set_index("text").loc[["early", "late"], "view_id"].tolist() == ["spans_manual"] * 2
    assert "spans_manual (some spans overlap)" in done.summary


def test_what_is_set_aside_from_garbage_collection_comes_back(store, tmp_path):
    before = gc.get_freeze_count()
    store.import_(lines(tmp_path / "a.jsonl", map(said, range(3))), "news")
    with pytest.raises(FormatError):
        store.import_(tmp_path / "none.jsonl", "news", "jsonl")
    assert gc.get_freeze_count() == before

"""doccano's JSON Lines, in every shape, there and back."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.formats.doccano import FORMAT
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from tests.unit.formats.torture import TORTURE_LABELS, TORTURE_TEXTS, record_lists, said_of


def written(records, path, **options):
    losses = Losses()
    FORMAT.write(records, path, Writing(losses=losses, options=options))
    return losses


def lines_of(path):
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def read(path, **told):
    items = list(FORMAT.read(path, Reading(**told)))
    return [item for item in items if not isinstance(item, Problem)], [
        item for item in items if isinstance(item, Problem)
    ]


def read_rows(tmp_path, *rows, **told):
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return read(path, **told)


def manual(text, *spans, labels=("PERSON",), view="ner_manual", **more):
    task = set_hashes({"text": text, **more}, view)
    marked = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    return Record(
        task=task,
        decision={"answer": "accept", "spans": marked, "labels": list(labels)},
        scope="complete",
        labels=list(labels),
    )


def chosen(text, *accept, options=("spam", "ham")):
    task = set_hashes({"text": text, "options": [{"id": name, "text": name} for name in options]}, "choice")
    decision = {"answer": "accept", "accept": list(accept), "labels": list(options)}
    return Record(task=task, decision=decision, scope="complete", labels=list(options))


def spans_of(record):
    return [(span["start"], span["end"], span["label"]) for span in record.decision["spans"]]


@given(record_lists(answers=("accept",)), st.sampled_from(["utf16", "codepoint", "utf8"]))
def test_what_complete_answers_say_comes_back(records, unit):
    with TemporaryDirectory() as folder:
        path = Path(folder, "rows.jsonl")
        losses = written(records, path, unit=unit)
        back, problems = read(path)
    assert problems == []
    if losses.count("lost") == 0:  # answers of two people may be at odds
        assert said_of(back) == said_of(records)


@given(record_lists(answers=("accept",), views=("ner_manual", "spans_manual"), rich=False))
def test_one_answer_a_text_loses_nothing(records):
    records = list({record.text: record for record in records}.values())
    with TemporaryDirectory() as folder:
        path = Path(folder, "rows.jsonl")
        losses = written(records, path)
        back, _ = read(path)
    assert losses.frame().empty
    assert [record.task for record in back] == [record.task for record in records]
    assert [spans_of(record) for record in back] == [spans_of(record) for record in records]
    assert [set(record.labels) for record in back] == [set(record.labels) for record in records]


@pytest.mark.parametrize("text", TORTURE_TEXTS)
@pytest.mark.parametrize("unit", ["utf16", "grapheme"])
def test_torture_texts(tmp_path, text, unit):
    record = manual(text, (0, len(text), "tab\there"), labels=TORTURE_LABELS, id=3, meta={"page": 1}, more=["kept"])
    losses = written([record], tmp_path / "rows.jsonl", unit=unit)
    back, problems = read(tmp_path / "rows.jsonl")
    assert (losses.count("lost"), problems) == (0, [])
    assert back[0].task == record.task
    assert spans_of(back[0]) == [(0, len(text), "tab\there")]


def test_the_shapes_are_doccanos(tmp_path):
    path = tmp_path / "rows.jsonl"
    spans, categories = manual("🎉 Ana", (2, 5, "PERSON")), chosen("🎉 Ana", "ham")
    written([spans], path)
    assert lines_of(path)[0]["label"] == [[3, 6, "PERSON"]]
    written([spans], path, unit="grapheme")
    assert lines_of(path)[0]["label"] == [[2, 5, "PERSON"]]
    written([spans], path, shape="relations")
    entity = {"id": 1, "label": "PERSON", "start_offset": 3, "end_offset": 6}
    assert (lines_of(path)[0]["entities"], lines_of(path)[0]["relations"]) == ([entity], [])
    written([categories], path)
    assert lines_of(path)[0]["label"] == ["ham"]
    written([spans, categories], path)
    assert (lines_of(path)[0]["entities"], lines_of(path)[0]["cats"]) == ([[3, 6, "PERSON"]], ["ham"])


@pytest.mark.parametrize("shape", ["relations", "intent"])
def test_other_shapes_come_back(tmp_path, shape):
    records = [manual("🎉 Ana", (2, 5, "PERSON")), manual("no one")]
    written(records, tmp_path / "rows.jsonl", shape=shape)
    back, problems = read(tmp_path / "rows.jsonl")
    assert problems == []
    assert said_of(back) == said_of(records)


def test_notes_are_comments(tmp_path):
    record = manual("Ana", (0, 3, "PERSON"))
    record.decision["note"] = "who?"
    written([record], tmp_path / "rows.jsonl")
    assert lines_of(tmp_path / "rows.jsonl")[0]["Comments"] == ["who?"]
    assert read(tmp_path / "rows.jsonl")[0][0].decision["note"] == "who?"


def test_what_leaves_open_what_else_there_is_is_lost(tmp_path):
    task = set_hashes({"text": "Ana met Bob", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}, "ner")
    yes = Record(task=task, decision={"answer": "accept", "spans": task["spans"]}, scope="partial", labels=["PERSON"])
    losses = written([yes, manual("Bob", (0, 3, "PERSON"))], tmp_path / "rows.jsonl")
    assert losses.frame()["what"].tolist() == ["span 0-3 PERSON"]
    assert [row["text"] for row in lines_of(tmp_path / "rows.jsonl")] == ["Bob"]


def test_skipped_answers_are_left_out(tmp_path):
    task = set_hashes({"text": "Ana"}, "ner_manual")
    skipped = Record(task=task, decision={"answer": "ignore", "spans": None}, scope=None)
    losses = written([skipped], tmp_path / "rows.jsonl")
    assert (losses.count("left out"), losses.count("lost")) == (1, 0)
    assert lines_of(tmp_path / "rows.jsonl") == []


def test_a_span_inside_a_grapheme_is_lost_in_graphemes(tmp_path):
    losses = written(
        [manual("e\u0301 x", (0, 1, "PERSON"), (3, 4, "PERSON"))], tmp_path / "rows.jsonl", unit="grapheme"
    )
    assert losses.frame()["what"].tolist() == ["span 0-1 PERSON"]
    assert lines_of(tmp_path / "rows.jsonl")[0]["label"] == [[2, 3, "PERSON"]]


def test_files_of_doccano_itself(tmp_path):
    rows = [
        {"id": 1, "text": "🎉 Ana", "label": [[3, 6, "PERSON"]], "Comments": [], "page": 3},
        {
            "id": 2,
            "text": "Ana",
            "entities": [{"id": 9, "label": "PERSON", "start_offset": 0, "end_offset": 3}],
            "relations": [],
        },
        {"id": 3, "text": "no one", "label": []},
    ]
    back, problems = read_rows(tmp_path, *rows, offsets=OffsetReader("utf16"))
    assert problems == []
    assert [spans_of(record) for record in back] == [[(2, 5, "PERSON")], [(0, 3, "PERSON")], []]
    assert back[0].task["page"] == 3
    assert {(record.task["_view_id"], record.labels, record.scope) for record in back} == {
        ("ner_manual", None, "complete")
    }


def test_units_of_files_without_a_word_on_them_are_told(tmp_path):
    offsets = OffsetReader()
    back, _ = read_rows(tmp_path, {"text": "🎉 Ana", "label": [[3, 6, "PERSON"]]}, offsets=offsets)
    assert spans_of(back[0]) == [(2, 5, "PERSON")]
    assert "read as UTF-16 units, as the tool that writes such files counts them" in offsets.notes[0]
    told = OffsetReader("codepoint")
    back, _ = read_rows(tmp_path, {"text": "🎉 Ana", "label": [[2, 5, "PERSON"]]}, offsets=told)
    assert spans_of(back[0]) == [(2, 5, "PERSON")]
    assert "as told where the tool that writes such files counts UTF-16 units" in told.notes[0]
    auto = OffsetReader("auto")
    back, _ = read_rows(tmp_path, {"text": "🎉 Ana", "label": [[3, 6, "PERSON"]]}, offsets=auto)
    assert spans_of(back[0]) == [(2, 5, "PERSON")]


def test_overlapping_spans_make_it_a_card_of_overlapping_spans(tmp_path):
    rows = [{"text": "Ana Lima", "label": [[0, 3, "A"], [0, 8, "B"]]}, {"text": "Bob", "label": []}]
    back, _ = read_rows(tmp_path, *rows)
    assert [record.task["_view_id"] for record in back] == ["spans_manual", "spans_manual"]


def test_categories_of_doccano_itself(tmp_path):
    back, _ = read_rows(tmp_path, {"text": "Ana", "label": ["spam"]}, {"text": "Bob", "label": []})
    assert [(record.task["_view_id"], record.decision["accept"]) for record in back] == [
        ("choice", ["spam"]),
        ("choice", []),
    ]
    assert back[0].labels is None


def test_other_columns(tmp_path):
    row = {"body": "Ana", "tags": [[0, 3, "PERSON"]], "label": "old", "answer": 42}
    back, problems = read_rows(tmp_path, row, options={"text": "body", "label": "tags"}, labels=["PERSON", "ORG"])
    assert problems == []
    assert (back[0].text, spans_of(back[0]), back[0].labels) == ("Ana", [(0, 3, "PERSON")], ["PERSON", "ORG"])
    assert back[0].task["meta"] == {"answer": 42}


def test_relations_are_told(tmp_path):
    entities = [{"id": number, "label": "P", "start_offset": number, "end_offset": number + 1} for number in (0, 1)]
    row = {"text": "ab", "entities": entities, "relations": [{"id": 1, "from_id": 0, "to_id": 1, "type": "knows"}]}
    back, problems = read_rows(tmp_path, row)
    assert len(spans_of(back[0])) == 2
    assert [(problem.key, problem.place) for problem in problems] == [("relations", "rows.jsonl:1")]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"label": []}, "'text' must be a string, not None"),
        ({"text": 3, "label": []}, "'text' must be a string, not 3"),
        ({"text": "", "label": []}, "empty"),
        ({"text": "Ana"}, "no labels: neither 'label' nor 'entities' nor 'cats'"),
        ({"text": "Ana", "label": "PERSON"}, "'label' must be a list"),
        ({"text": "Ana", "label": [[0, 4, "P"]]}, "rows.jsonl:1, span 1: Offset 4 lies outside"),
        ({"text": "Ana", "label": [[0, 3]]}, r"An entity must be \[start, end, label\]"),
        ({"text": "Ana", "label": [["0", 3, "P"]]}, "whole numbers, not '0'"),
        ({"text": "Ana", "label": [[0, 3, ""]]}, "label of the span 0-3 must be a non-empty string"),
        ({"text": "Ana", "label": [[0, 3, "P"], "spam"]}, "An entity must be"),
        ({"text": "Ana", "label": [], "Comments": "no"}, "'Comments' must be a list"),
        ({"text": "Ana", "label": [], "nb_annotate": 3}, "'nb_annotate' must be an object"),
        ({"text": "Ana", "label": [], "nb_annotate": {"view": "text"}}, "'nb_annotate' must be an object whose 'view'"),
        (["Ana"], "A row must be an object, not list"),
    ],
)
def test_bad_rows_are_named_and_the_others_read(tmp_path, row, message):
    back, problems = read_rows(tmp_path, row, {"text": "Bob", "label": [[0, 3, "P"]]})
    assert [record.text for record in back] == ["Bob"]
    assert len(problems) == 1
    assert problems[0].place == "rows.jsonl:1"
    assert re.search(message, problems[0].message)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"units": "utf16"}, "no option 'units'"),
        ({"unit": "auto"}, "no offset unit 'auto'"),
        ({"shape": "x"}, "no shape 'x'"),
    ],
)
def test_unknown_options_are_refused(tmp_path, options, message):
    with pytest.raises(FormatError, match=message):
        written([], tmp_path / "rows.jsonl", **options)
    with pytest.raises(FormatError, match="no option"):
        read_rows(tmp_path, options={"units": 1})


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"text": "a", "label": [[0, 1, "P"]]}, True),
        ({"text": "a", "label": []}, True),
        ({"text": "a", "entities": []}, True),
        ({"text": "a", "label": "P"}, False),
        ({"text": "a", "spans": []}, False),
    ],
)
def test_it_is_told_from_other_lines(tmp_path, row, expected):
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(row), encoding="utf-8")
    assert FORMAT.recognizes(path) is expected

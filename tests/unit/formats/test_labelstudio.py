"""Label Studio's JSON, there and back; its exports of old and new versions."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from nb_annotate.formats.choosing import format_for
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.labelstudio import FORMAT, labelling_config
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from tests.unit.formats.records import record
from tests.unit.formats.torture import SHORT_TEXTS, TORTURE_LABELS, TORTURE_TEXTS, record_lists


def written(records, path, **options):
    losses = Losses()
    FORMAT.write(records, path, Writing(losses=losses, options=options))
    return losses


def read(path, **told):
    items = list(FORMAT.read(path, Reading(**told)))
    return [item for item in items if not isinstance(item, Problem)], [
        item for item in items if isinstance(item, Problem)
    ]


def read_tasks(tmp_path, *tasks, **told):
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return read(path, **told)


def region(start, end, label="PERSON", **value):
    value = {"start": start, "end": end, "labels": [label], **value}
    return {"id": "x", "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def choice(*names):
    return {"from_name": "category", "to_name": "text", "type": "choices", "value": {"choices": list(names)}}


def task_of(text, *results, **annotation):
    return {"id": 1, "data": {"text": text}, "annotations": [{"id": 5, **annotation, "result": list(results)}]}


def manual(text, *spans, view="ner_manual", labels=("PERSON",), **facts):
    marked = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    decision = {"answer": "accept", "spans": marked, "accept": None, "label": None, "note": None, "flagged": False}
    task = set_hashes({"text": text}, view)
    return Record(
        task=task, decision={**decision, "labels": list(labels)}, scope="complete", labels=list(labels), **facts
    )


def spans_of(record):
    return [(span["start"], span["end"], span["label"]) for span in record.decision["spans"]]


def bare(records):
    return [replace(record, place="", dataset=None) for record in records]


def test_the_export_without_annotations_is_told_as_what_it_is(tmp_path):
    label = [{"start": 0, "end": 3, "text": "Ana", "labels": ["PER"]}]
    row = {"id": 1, "text": "Ana", "label": label, "annotator": 1, "annotation_id": 3, "lead_time": 2.5}
    path = tmp_path / "minimal.json"
    path.write_text(json.dumps([row]), encoding="utf-8")
    assert format_for(path, reading=True).name == "labelstudio"
    (problem,) = FORMAT.read(path, Reading())
    assert "JSON-MIN" in problem.hint


def test_meta_may_be_anything(tmp_path):
    told = record("ner_manual", {"text": "Ana", "meta": ["of", "another", "kind"]}, spans=[])
    FORMAT.write([told], tmp_path / "a.json", Writing(losses=Losses()))
    (back,) = FORMAT.read(tmp_path / "a.json", Reading())
    assert back.task["meta"] == ["of", "another", "kind"]


@given(record_lists())
def test_whole_answers_come_back_as_they_were(records):
    with TemporaryDirectory() as folder:
        path = Path(folder, "tasks.json")
        losses = written(records, path)
        back, problems = read(path)
    assert problems == []
    assert losses.frame().empty
    assert bare(back) == bare(records)


@pytest.mark.parametrize("text", TORTURE_TEXTS)
def test_torture_texts(tmp_path, text):
    spans = [(0, len(text), label) for label in TORTURE_LABELS]
    record = manual(text, *spans, (0, 1, "O"), view="spans_manual", labels=TORTURE_LABELS)
    written([record], tmp_path / "tasks.json")
    back, problems = read(tmp_path / "tasks.json")
    assert problems == []
    assert bare(back) == [record]


def test_the_file_is_label_studios(tmp_path):
    path = tmp_path / "tasks.json"
    ana = manual("🎉 Ana", (2, 5, "PERSON"), annotator="ana", started_at=100.0, ended_at=102.5)
    ben = manual("🎉 Ana", annotator="ben")
    written([ana, ben, manual("Bob")], path, from_name="ner", to_name="body", completed_by={"ana": 7})
    tasks = json.loads(path.read_text(encoding="utf-8"))
    first, second = tasks[0]["annotations"]
    assert [task["data"]["text"] for task in tasks] == ["🎉 Ana", "Bob"]
    assert first["result"][0]["value"] == {"start": 2, "end": 5, "text": "Ana", "labels": ["PERSON"]}
    assert {key: first["result"][0][key] for key in ("from_name", "to_name", "type")} == {
        "from_name": "ner",
        "to_name": "body",
        "type": "labels",
    }
    assert (first["lead_time"], first["created_at"], first["completed_by"]) == (2.5, "1970-01-01T00:01:42.500000Z", 7)
    assert (second["result"], "completed_by" in second) == ([], False)
    back, _ = read(path)
    assert [record.annotator for record in back] == ["ana", "ben", None]


def test_suggestions_are_predictions(tmp_path):
    suggested = [{"start": 0, "end": 3, "label": "PERSON", "score": 0.5}]
    task = set_hashes({"text": "Ana", "spans": suggested, "_model_version": "v2"}, "ner_manual")
    record = replace(manual("Ana"), task=task, model_version="v2")
    written([record], tmp_path / "tasks.json")
    prediction = json.loads((tmp_path / "tasks.json").read_bytes())[0]["predictions"][0]
    assert (prediction["model_version"], prediction["result"][0]["score"]) == ("v2", 0.5)
    assert bare(read(tmp_path / "tasks.json")[0]) == [record]


def test_ground_truth_is_kept(tmp_path):
    back, _ = read_tasks(tmp_path, task_of("Ana", region(0, 3), ground_truth=True))
    assert back[0].task["meta"] == {"ground_truth": True}
    written(back, tmp_path / "again.json")
    assert json.loads((tmp_path / "again.json").read_bytes())[0]["annotations"][0]["ground_truth"] is True
    assert bare(read(tmp_path / "again.json")[0]) == bare(back)


def test_yes_no_answers_are_lost(tmp_path):
    spans = [{"start": 0, "end": 3, "label": "PERSON"}]
    task = set_hashes({"text": "Ana", "spans": spans}, "ner")
    no = Record(task=task, decision={"answer": "reject", "spans": spans}, scope="negative", labels=["PERSON"])
    losses = written([no], tmp_path / "tasks.json")
    assert losses.count("lost") == 1
    assert json.loads((tmp_path / "tasks.json").read_bytes()) == []
    nothing_else = replace(no, scope="complete", decision={**no.decision, "answer": "accept", "labels": ["PERSON"]})
    assert written([nothing_else], tmp_path / "tasks.json").frame().empty
    back, _ = read(tmp_path / "tasks.json")
    assert (back[0].scope, back[0].task["_view_id"], spans_of(back[0])) == ("complete", "ner", [(0, 3, "PERSON")])


def test_an_export_of_label_studio(tmp_path):
    annotation = {
        "completed_by": {"id": 3, "email": "ana@example.com"},
        "created_at": "2024-05-01T10:00:10.500000Z",
        "updated_at": "2024-05-01T10:00:10.500000Z",
        "lead_time": 4.25,
        "was_cancelled": False,
    }
    task = task_of("🎉 Ana", region(2, 5, text="Ana"), **annotation)
    skipped = {**task_of("Bob"), "annotations": [{"result": [], "was_cancelled": True, "completed_by": 4}]}
    back, problems = read_tasks(tmp_path, task, skipped)
    assert problems == []
    ana, bob = back
    assert (ana.annotator, ana.ended_at, ana.started_at) == ("ana@example.com", 1714557610.5, 1714557606.25)
    assert (ana.task["id"], ana.task["_view_id"], ana.scope, ana.labels) == (1, "ner_manual", "complete", None)
    assert (bob.annotator, bob.decision["answer"], bob.scope) == ("4", "ignore", None)


def test_old_exports_are_completions_and_count_utf16(tmp_path):
    task = {"data": {"text": "🎉 Ana"}, "completions": [{"result": [region(3, 6, text="Ana")]}]}
    offsets = OffsetReader("auto")
    back, problems = read_tasks(tmp_path, task, offsets=offsets)
    assert problems == []
    assert spans_of(back[0]) == [(2, 5, "PERSON")]
    assert offsets.mismatches["unit"].tolist() == ["utf16"]
    _, problems = read_tasks(tmp_path, task)
    assert "offset_unit='utf16'" in str(problems[0])


def test_quotes_of_its_editor_have_line_ends_as_two_signs(tmp_path):
    back, problems = read_tasks(tmp_path, task_of("Ana\nLima", region(0, 8, text="Ana\\nLima")))
    assert problems == []
    assert spans_of(back[0]) == [(0, 8, "PERSON")]


def test_hypertext_has_global_offsets(tmp_path):
    paths = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 0, "endOffset": 3}
    drawn = region(0, 0, globalOffsets={"start": 2, "end": 5}, text="Ana")
    drawn["value"] |= paths
    drawn["type"], drawn["value"]["hypertextlabels"] = "hypertextlabels", drawn["value"].pop("labels")
    back, problems = read_tasks(tmp_path, task_of("🎉 Ana", drawn))
    assert problems == []
    assert spans_of(back[0]) == [(2, 5, "PERSON")]
    del drawn["value"]["globalOffsets"]
    _, problems = read_tasks(tmp_path, task_of("🎉 Ana", drawn))
    assert "whole numbers" in problems[0].message


def test_several_labels_of_a_region_and_overlaps(tmp_path):
    both = region(0, 3, labels=["PERSON", "ORG"])
    back, _ = read_tasks(tmp_path, task_of("Ana", both), task_of("Bob"))
    assert spans_of(back[0]) == [(0, 3, "PERSON"), (0, 3, "ORG")]
    assert [record.task["_view_id"] for record in back] == ["spans_manual", "spans_manual"]


def test_labels_and_choices_of_one_annotation_are_two_answers(tmp_path):
    back, _ = read_tasks(tmp_path, task_of("Ana", region(0, 3), choice("ham", "spam")))
    assert [record.task["_view_id"] for record in back] == ["ner_manual", "choice"]
    assert back[1].decision["accept"] == ["ham", "spam"]


def test_an_annotation_without_regions_is_about_what_the_file_is_about(tmp_path):
    back, _ = read_tasks(tmp_path, task_of("Ana", choice("ham")), task_of("Bob"))
    assert [(record.task["_view_id"], record.decision["accept"]) for record in back] == [
        ("choice", ["ham"]),
        ("choice", []),
    ]
    back, _ = read_tasks(tmp_path, task_of("Bob"), view="spans_manual")
    assert back[0].task["_view_id"] == "spans_manual"


def test_only_the_named_tags_are_read(tmp_path):
    other = {**region(4, 7), "from_name": "other"}
    task = {"data": {"body": "Ana Bob"}, "annotations": [{"result": [region(0, 3), other]}]}
    back, _ = read_tasks(tmp_path, task, options={"text": "body", "from_name": "other"}, labels=["PERSON", "ORG"])
    assert (back[0].text, spans_of(back[0]), back[0].labels) == ("Ana Bob", [(4, 7, "PERSON")], ["PERSON", "ORG"])
    assert back[0].task.keys() >= {"text", "_task_hash"}
    assert "body" not in back[0].task


def test_relations_are_told_and_the_rest_kept(tmp_path):
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["knows"]}
    back, problems = read_tasks(tmp_path, task_of("Ana", region(0, 3), relation, relation))
    assert spans_of(back[0]) == [(0, 3, "PERSON")]
    assert [(problem.value, problem.place) for problem in problems] == [("'relation'", "tasks.json[0], annotation 1")]
    assert "2 results" in problems[0].message


@pytest.mark.parametrize(
    ("task", "message"),
    [
        ("Ana", "object 'data'"),
        ({"data": {"body": "Ana"}, "annotations": []}, "no text 'text' in its data"),
        ({"data": {"text": "Ana"}, "predictions": [{"result": []}]}, "no annotation"),
        (task_of("Ana", region(0, 4)), "Offset 4 lies outside"),
        (task_of("Ana", region(0, 3, text="Bob")), "quotes 'Bob', but 0-3 is 'Ana'"),
        (task_of("Ana", region(0, 3, labels=[])), "list of names"),
        (task_of("Ana", {"type": "labels", "value": {"labels": ["P"]}}), "'start' and 'end'"),
        (task_of("Ana", {"type": "labels"}), "list of names"),
        (task_of("Ana", "region"), "'result' must be a list of objects"),
        (task_of("Ana", created_at="yesterday"), "'yesterday' is no time"),
        (task_of("Ana", nb_annotate=[]) | {"annotations": [{"result": [], "nb_annotate": 4}]}, "must be an object"),
        ({"data": {"text": "Ana"}, "annotations": [None]}, "An annotation must be an object"),
        (task_of("", region(0, 1)), "outside"),
        (task_of(""), "empty"),
    ],
)
def test_bad_tasks_are_named_and_the_others_read(tmp_path, task, message):
    back, problems = read_tasks(tmp_path, task, task_of("Bob", region(0, 3)))
    assert [record.text for record in back] == ["Bob"]
    assert len(problems) == 1
    assert problems[0].place.startswith("tasks.json[0]")
    assert re.search(message, problems[0].message)


def test_a_broken_prediction_is_told_and_the_answer_kept(tmp_path):
    task = {**task_of("Ana", region(0, 3)), "predictions": [{"result": [region(0, 9)]}]}
    back, problems = read_tasks(tmp_path, task)
    assert spans_of(back[0]) == [(0, 3, "PERSON")]
    assert "prediction 1" in problems[0].message


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "tasks.json"
    path.write_text('{"text": "Ana"}\n', encoding="utf-8")
    assert not FORMAT.recognizes(path)
    with pytest.raises(FormatError, match="array of tasks"):
        read(path)
    path.write_text('[{"text": "Ana"}]', encoding="utf-8")
    assert not FORMAT.recognizes(path)
    path.write_text('[{"data": {"text": "Ana"}, "annotations": []}]', encoding="utf-8")
    assert FORMAT.recognizes(path)


def test_unknown_options_are_refused(tmp_path):
    with pytest.raises(FormatError, match=r"no option 'from'.*from_name"):
        written([], tmp_path / "tasks.json", **{"from": "ner"})
    with pytest.raises(FormatError, match="completed_by= must be a dict"):
        written([], tmp_path / "tasks.json", completed_by=3)
    with pytest.raises(FormatError, match="no option 'to'"):
        read_tasks(tmp_path, options={"to": "text"})


def test_no_answers_are_an_empty_array(tmp_path):
    written([], tmp_path / "tasks.json")
    assert read(tmp_path / "tasks.json") == ([], [])


def test_label_studios_own_converter_reads_the_file(tmp_path):
    converter = pytest.importorskip("label_studio_sdk.converter", reason="label-studio-sdk is not installed")
    records = [manual(text, (0, len(text), "ORG"), (0, 1, "PERSON"), view="spans_manual") for text in SHORT_TEXTS]
    written(records, tmp_path / "tasks.json")
    own = converter.Converter(labelling_config(["PERSON", "ORG"]), str(tmp_path), download_resources=False)
    own.convert_to_json_min(str(tmp_path / "tasks.json"), str(tmp_path / "converted"), is_dir=False)
    (converted,) = (tmp_path / "converted").iterdir()
    rows = json.loads(converted.read_bytes())
    assert [row["text"] for row in rows] == list(SHORT_TEXTS)
    spans = [[(span["start"], span["end"], span["labels"]) for span in row["label"]] for row in rows]
    assert spans == [[(0, len(text), ["ORG"]), (0, 1, ["PERSON"])] for text in SHORT_TEXTS]


def test_the_config_names_what_the_file_names():
    config = ET.fromstring(labelling_config(['"q" & <b>'], ["spam"], exclusive=True, to_name="body"))  # noqa: S314
    assert [(tag.tag, tag.attrib) for tag in config.iter()] == [
        ("View", {}),
        ("Labels", {"name": "label", "toName": "body"}),
        ("Label", {"value": '"q" & <b>'}),
        ("Choices", {"name": "category", "toName": "body", "choice": "single"}),
        ("Choice", {"value": "spam"}),
        ("Text", {"name": "body", "value": "$text"}),
    ]

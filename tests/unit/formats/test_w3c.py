from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings

from nb_annotate.formats.w3c import FORMAT
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.answers import answer, asked, chosen, keys, meaning, read, skipped, write
from tests.unit.formats.torture import LONG_TEXT, SHORT_TEXTS, record_lists


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record_lists(answers=["accept"]))
def test_comes_back_exactly(tmp_path, records):
    write(FORMAT, tmp_path / "out.jsonld", records)
    back, problems = read(FORMAT, tmp_path / "out.jsonld")
    assert not problems
    assert meaning(back) == meaning(records)


def test_everything_said_of_torture_texts_comes_back(tmp_path):
    records = [answer(text, [(0, len(text), "PER")], id=text[:3]) for text in [*SHORT_TEXTS, LONG_TEXT]]
    records += [asked("Ana", (0, 3, "PER")), asked("Rui", (0, 3, "LOC"), "reject"), chosen("Eva", ["a"], ["a", "b"])]
    path = tmp_path / "out.jsonld.gz"
    losses = write(FORMAT, path, [*records, skipped("Ines")])
    back, problems = read(FORMAT, path)
    assert losses.frame()["kind"].tolist() == ["left out"]
    assert not problems
    assert meaning(back) == meaning(records)
    assert [record.task.get("id") for record in back] == [record.task.get("id") for record in records]


def test_annotations_are_as_the_recommendation_has_them(tmp_path):
    path = tmp_path / "out.jsonld"
    write(FORMAT, path, [answer("🎉 Ana in Porto", [(2, 5, "PER")], annotator="ana")])
    collection = json.loads(path.read_text(encoding="utf-8"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    text, span = collection["first"]["items"]
    assert text["target"]["value"] == "🎉 Ana in Porto"
    assert span == {
        "type": "Annotation",
        "creator": {"type": "Person", "name": "ana"},
        "motivation": "tagging",
        "body": {"type": "TextualBody", "value": "PER", "purpose": "tagging"},
        "target": {
            "source": text["target"]["id"],
            "selector": [
                {"type": "TextQuoteSelector", "exact": "Ana", "prefix": "🎉 ", "suffix": " in Porto"},
                {"type": "TextPositionSelector", "start": 2, "end": 5},
            ],
        },
    }
    assert FORMAT.recognizes(path)


def edited(tmp_path, text, spans, new):
    path = tmp_path / "out.jsonld"
    write(FORMAT, path, [answer(text, spans)])
    collection = json.loads(path.read_text(encoding="utf-8"))
    collection["first"]["items"][0]["target"]["value"] = new
    path.write_text(json.dumps(collection))
    return read(FORMAT, path)


def test_labels_survive_an_edited_text_and_it_is_told(tmp_path):
    spans = [(0, 3, "PER"), (7, 12, "LOC")]
    (record,), problems = edited(tmp_path, "Ana in Porto", spans, "Today Ana is in Porto, not Porto Santo")
    assert [record.text[start:end] for start, end, _ in keys(record.right)] == ["Ana", "Porto"]
    assert keys(record.right)[1][0] == 16
    assert [problem.message.split(";")[0] for problem in problems] == [
        "The text at 0-3 is not 'Ana'",
        "The text at 7-12 is not 'Porto'",
    ]


def test_a_span_that_is_gone_is_told_and_the_text_is_complete_no_more(tmp_path):
    records, problems = edited(tmp_path, "Ana in Porto", [(0, 3, "PER"), (7, 12, "LOC")], "Ana in Lisbon")
    assert [(record.scope, keys(record.right)) for record in records] == [("partial", [(0, 3, "PER")])]
    assert "'Porto' stands nowhere" in problems[0].message


def test_annotations_of_others_are_read(tmp_path):
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "items": [
            {
                "creator": creator,
                "body": [{"type": "TextualBody", "value": "PER", "purpose": "tagging"}],
                "target": {
                    "source": "http://example.org/1",
                    "selector": {
                        "type": "TextQuoteSelector",
                        "exact": "Ana",
                        "refinedBy": {"type": "TextPositionSelector", "start": 8, "end": 11},
                    },
                },
            }
            for creator in ("http://example.org/rui", {"type": "Person", "name": "eva"})
        ],
    }
    path = tmp_path / "page.json"
    path.write_text(json.dumps(page))
    records, problems = read(FORMAT, path, texts={"http://example.org/1": "Ana and Ana"})
    assert not problems
    assert [(record.annotator, record.labels, keys(record.right)) for record in records] == [
        ("http://example.org/rui", None, [(8, 11, "PER")]),
        ("eva", None, [(8, 11, "PER")]),
    ]
    records, problems = read(FORMAT, path)
    assert not records
    assert "is not in the file" in problems[0].message


def test_what_cannot_be_used_is_told_and_the_rest_works(tmp_path):
    path = tmp_path / "out.json"
    write(FORMAT, path, [answer("Ana in Porto", [(0, 3, "PER"), (7, 12, "LOC")])])
    collection = json.loads(path.read_text(encoding="utf-8"))
    items = collection["first"]["items"]
    del items[1]["body"]
    items.append({"body": "PER", "target": 7})
    path.write_text(json.dumps(items))
    (record,), problems = read(FORMAT, path)
    assert (record.scope, keys(record.right)) == ("partial", [(7, 12, "LOC")])
    assert [problem.key for problem in problems] == ["target", "body"]


@pytest.mark.parametrize("content", ["{", "7", '{"items": [1]}'])
def test_files_that_are_none_are_refused(tmp_path, content):
    path = tmp_path / "bad.jsonld"
    path.write_text(content)
    with pytest.raises(FormatError):
        read(FORMAT, path)

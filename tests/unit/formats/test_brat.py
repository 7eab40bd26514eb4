"""brat standoff folders, there and back."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from nb_annotate.formats.brat import FORMAT
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.record import Record
from tests.unit.formats.torture import TORTURE_LABELS, TORTURE_TEXTS, record_lists, said_of

SPAN_CARDS = ("ner_manual", "spans_manual")


def written(records, path):
    losses = Losses()
    FORMAT.write(records, path, Writing(losses=losses))
    return losses


def read(path, **told):
    items = list(FORMAT.read(path, Reading(**told)))
    return [item for item in items if not isinstance(item, Problem)], [
        item for item in items if isinstance(item, Problem)
    ]


def read_document(tmp_path, text, *lines, **told):
    (tmp_path / "doc.txt").write_bytes(text.encode())
    (tmp_path / "doc.ann").write_bytes("".join(f"{line}\n" for line in lines).encode())
    return read(tmp_path, **told)


def manual(text, *spans, labels=("PERSON",), view="spans_manual", **more):
    marked = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    decision = {"answer": "accept", "spans": marked, "labels": list(labels)}
    task = set_hashes({"text": text, **more}, view)
    return Record(task=task, decision=decision, scope="complete", labels=list(labels))


def spans_of(record):
    return [(span["start"], span["end"], span["label"]) for span in record.decision["spans"]]


@given(record_lists(answers=("accept",), views=SPAN_CARDS, rich=False))
def test_what_complete_answers_say_comes_back_but_for_what_is_listed(records):
    records = list({record.text: record for record in records}.values())
    with TemporaryDirectory() as folder:
        losses = written(records, Path(folder))
        back, problems = read(Path(folder))
    assert problems == []
    lost = set(losses.frame()[["text", "what"]].itertuples(index=False, name=None))
    alike = not any("were not asked" in what for _, what in lost)
    for said, returned in zip(said_of(records), said_of(back), strict=True):
        text, kept, gone = said["text"], [], []
        for start, end, label in said["right"]:
            (gone if (text, f"span {start}-{end} {label}") in lost else kept).append((start, end, label))
        assert (returned["text"], returned["right"]) == (text, kept)
        assert returned["complete"] == said["complete"] or not alike
        assert all(text[start] in "\r\n" or text[end - 1] in "\r\n" for start, end, _ in gone)


@pytest.mark.parametrize("text", TORTURE_TEXTS)
def test_torture_texts(tmp_path, text):
    spans = [(0, len(text.rstrip("\r\n")), label) for label in TORTURE_LABELS]
    record = manual(text, *spans, (0, 1, "O"), labels=TORTURE_LABELS)
    losses = written([record], tmp_path)
    back, problems = read(tmp_path)
    assert losses.frame().empty
    assert problems == []
    assert said_of(back) == said_of([record])


def test_the_files_are_brats(tmp_path):
    records = [
        manual("🎉 Ana\r\nLima", (2, 11, "PERSON"), (2, 5, "first name"), labels=["PERSON", "first name"], id="news-7"),
        manual("Bob", labels=["PERSON", "first name"]),
    ]
    written(records, tmp_path)
    assert (tmp_path / "news-7.txt").read_bytes() == "🎉 Ana\r\nLima".encode()
    assert (tmp_path / "news-7.ann").read_text(
        encoding="utf-8"
    ) == "T1\tfirst_name 2 5\tAna\nT2\tPERSON 2 5;7 11\tAna Lima\n"
    assert (tmp_path / "text-000002.ann").read_bytes() == b""
    assert (tmp_path / "annotation.conf").read_text(encoding="utf-8").startswith("[entities]\nPERSON\nfirst_name\n")
    assert (tmp_path / "visual.conf").read_text(encoding="utf-8") == "[labels]\nfirst_name | first name\n"
    back, _ = read(tmp_path)
    assert [record.task["id"] for record in back] == ["news-7", "text-000002"]
    assert [record.labels for record in back] == [["PERSON", "first name"]] * 2


def test_ids_that_are_no_file_names_are_numbered(tmp_path):
    ids = ["a", "A", "../up", 7, "", ".hidden", "a/b", None, "text-000002"]
    written([manual(f"text {number}", id=id) for number, id in enumerate(ids)], tmp_path / "folder")
    names = sorted(file.stem for file in (tmp_path / "folder").glob("*.txt"))
    assert len({name.lower() for name in names}) == len(ids)
    assert {"a", "7"} < set(names)
    assert [file.name for file in tmp_path.iterdir()] == ["folder"]


def test_labels_that_would_be_written_alike_stay_apart(tmp_path):
    labels = ["a/b", "a b", "a_b", "a_b_2"]
    record = manual("Ana", *((0, 3, label) for label in labels), labels=labels)
    written([record], tmp_path)
    assert said_of(read(tmp_path)[0]) == said_of([record])


@pytest.mark.parametrize("label", ["a|b", "two\nlines", " blank", "two\u2028lines"])
def test_labels_that_cannot_be_written_are_lost(tmp_path, label):
    losses = written([manual("Ana Bob", (0, 3, label), (4, 7, "PERSON"), labels=[label, "PERSON"])], tmp_path)
    assert losses.frame()["what"].tolist() == [f"span 0-3 {label}"]
    assert spans_of(read(tmp_path)[0][0]) == [(4, 7, "PERSON")]
    assert written([manual("Ana", labels=[label])], tmp_path).frame()["what"].tolist() == [
        f"that there is no {label!r}"
    ]


def test_spans_that_end_with_a_line_end_are_lost(tmp_path):
    losses = written([manual("Ana\n\nBob", (0, 4, "PERSON"), (4, 5, "PERSON"), (0, 8, "PERSON"))], tmp_path)
    assert losses.frame()["what"].tolist() == ["span 0-4 PERSON", "span 4-5 PERSON"]
    assert spans_of(read(tmp_path)[0][0]) == [(0, 8, "PERSON")]


def test_texts_that_were_asked_for_fewer_labels_are_listed(tmp_path):
    losses = written([manual("Ana"), manual("Bob"), manual("Eve", labels=["PERSON", "ORG"])], tmp_path)
    assert losses.frame()["what"].tolist() == ["that 2 texts, this one first, were not asked for ORG"]
    assert losses.count("lost") == 1


def test_yes_no_answers_and_categories_are_lost(tmp_path):
    spans = [{"start": 0, "end": 3, "label": "PERSON"}]
    yes = Record(
        task=set_hashes({"text": "Ana", "spans": spans}, "ner"),
        decision={"answer": "accept", "spans": spans},
        scope="partial",
        labels=["PERSON"],
    )
    category = Record(
        task=set_hashes({"text": "Bob", "options": [{"id": "x", "text": "x"}]}, "choice"),
        decision={"answer": "accept", "accept": ["x"]},
        scope="complete",
        labels=["x"],
    )
    losses = written([yes, category], tmp_path)
    assert losses.frame()[["kind", "what"]].values.tolist() == [["lost", "span 0-3 PERSON"], ["lost", "the categories"]]
    assert list(tmp_path.glob("*.txt")) == []


def test_a_folder_of_brat_itself(tmp_path):
    (tmp_path / "annotation.conf").write_text(
        "# a comment\n[entities]\nPerson\n\tPoet\n!Thing\n\n[relations]\nKnows Arg1:Person, Arg2:Person\n",
        encoding="utf-8",
    )
    (tmp_path / "visual.conf").write_text("[labels]\nPerson | Somebody | S\n", encoding="utf-8")
    back, problems = read_document(
        tmp_path, "Ana met\nBob\n",
        "T1\tPerson 0 3\tAna", "T2\tPerson 4 7;8 11\tmet Bob", "#1\tAnnotatorNotes T1\tsure?", "",
    )  # fmt: skip
    assert problems == []
    assert spans_of(back[0]) == [(0, 3, "Person"), (4, 11, "Person")]
    assert (back[0].labels, back[0].decision["note"]) == (["Person", "Poet", "Thing"], "T1: sure?")
    assert (back[0].task["id"], back[0].task["_view_id"], back[0].place) == ("doc", "ner_manual", "doc.ann")


def test_without_a_list_of_labels_they_are_left_to_the_whole_file(tmp_path):
    assert read_document(tmp_path, "Ana", "T1\tPerson 0 3\tAna")[0][0].labels is None
    assert read_document(tmp_path, "Ana", "T1\tPerson 0 3", labels=["Person", "Org"])[0][0].labels == ["Person", "Org"]


def test_what_is_no_entity_is_told_and_the_entities_kept(tmp_path):
    lines = [
        "T1\tPerson 0 3\tAna", "T2\tPerson 4 7\tBob", "R1\tKnows Arg1:T1 Arg2:T2", "E1\tPerson:T1 Agent:T2", "A1\tSure T1",
        "N1\tReference T1 Wiki:3\tAna", "*\tEquiv T1 T2", "what is this",
    ]  # fmt: skip
    back, problems = read_document(tmp_path, "Ana Bob", *lines)
    assert len(spans_of(back[0])) == 2
    assert [(problem.key, problem.place) for problem in problems] == [
        ("relation", "doc.ann:3"),
        ("event", "doc.ann:4"),
        ("attribute", "doc.ann:5"),
        ("normalisation", "doc.ann:6"),
        ("equivalence", "doc.ann:7"),
        ("line", "doc.ann:8"),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("T1\tPerson 0 3\tBob", "quotes 'Bob', but 0-3 is 'Ana'"),
        ("T1\tPerson 0 99\tAna", "Offset 99 lies outside"),
        ("T1 Person 0 3 Ana", "Line 1 is no entity"),
        ("T1\tPerson zero 3\tAna", "Line 1 is no entity"),
        ("T1\tPerson 0 3;8 11\tAna Bob", "quotes 'Ana Bob', but 0-11 is 'Ana met Bob'"),
        ("T1\tPerson 0 3;8 11", "discontinuous entities cannot be kept"),
    ],
)
def test_a_text_with_an_entity_that_is_none_is_a_problem_as_a_whole(tmp_path, line, message):
    back, problems = read_document(tmp_path, "Ana met Bob", line, "T2\tPerson 8 11\tBob")
    assert back == []
    assert [problem.place for problem in problems] == ["doc.ann"]
    assert re.search(message, problems[0].message)


def test_files_without_their_other_half_are_told(tmp_path):
    (tmp_path / "a.ann").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"Bob")
    (tmp_path / "c.txt").write_bytes(b"\xff")
    (tmp_path / "c.ann").write_bytes(b"")
    back, problems = read(tmp_path)
    assert back == []
    assert [problem.place for problem in problems] == ["a.ann", "c.ann", "b.txt"]
    assert "Byte 0xff at byte 0 of c.txt is not UTF-8" in problems[1].message


def test_other_units(tmp_path):
    line = "T1\tPerson 3 6\tAna"
    assert spans_of(read_document(tmp_path, "🎉 Ana", line, offsets=OffsetReader("utf16"))[0][0]) == [(2, 5, "Person")]
    assert spans_of(read_document(tmp_path, "🎉 Ana", line, offsets=OffsetReader("auto"))[0][0]) == [(2, 5, "Person")]


def test_folders_in_folders_and_what_is_none(tmp_path):
    assert not FORMAT.recognizes(tmp_path)
    with pytest.raises(FormatError, match=r"no \.ann file"):
        read(tmp_path)
    inner = tmp_path / "part" / "one"
    inner.mkdir(parents=True)
    read_document(inner, "Ana", "T1\tPerson 0 3\tAna")
    assert FORMAT.recognizes(tmp_path)
    assert read(tmp_path)[0][0].place == "part/one/doc.ann"


def test_no_answers_are_a_folder_without_texts(tmp_path):
    written([], tmp_path)
    assert read(tmp_path) == ([], [])


def test_unknown_options_and_views_are_refused(tmp_path):
    with pytest.raises(FormatError, match="no option 'unit'"):
        read_document(tmp_path, "Ana", options={"unit": 1})
    with pytest.raises(FormatError, match="no answers of the view 'choice'"):
        read_document(tmp_path, "Ana", view="choice")

"""spaCy's own files: written, read back exactly, read as spaCy's users write them, and trained on by spaCy."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from spacy.tokens import Doc, DocBin, Span

from nb_annotate.formats.choosing import format_for
from nb_annotate.formats.docbin import FORMAT
from nb_annotate.merging.merge import merge
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.answers import characters, read, skipped, write
from tests.unit.formats.torture import record_lists
from tests.unit.merging.answers import choice, full, judged, span

TEXT = "Ana Lima works for Acme"
LIMA, ANA, ACME = span(TEXT, "Ana Lima", "PER"), span(TEXT, "Ana", "PER"), span(TEXT, "Acme", "ORG")
BOB = "Bob sings"


def docs_in(path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def save(path, *docs):
    DocBin(docs=docs, store_user_data=True).to_disk(path)


def test_spacy_reads_what_is_known(tmp_path):
    records = [full(TEXT, [LIMA]), judged(BOB, span(BOB, "Bob", "PER"), "reject"), choice(BOB, ["A"])]
    losses = write(FORMAT, tmp_path / "a.spacy", records)
    first, second = docs_in(tmp_path / "a.spacy")
    assert [(each.text, each.label_) for each in first.ents] == [("Ana Lima", "PER")]
    assert [token.ent_iob_ for token in first] == ["B", "I", "O", "O", "O"]
    assert [token.ent_iob_ for token in second] == ["", ""]
    assert [each.text for each in second.spans["incorrect_spans"]] == ["Bob"]
    assert second.cats == {"A": 1.0, "B": 0.0, "C": 0.0}
    assert losses.frame().empty


def test_answers_come_back_exactly(tmp_path):
    records = [
        full(TEXT, [LIMA], task={"id": 7, "meta": {"k": "é 🎉"}}, annotator="eva", started_at=1.5, ended_at=2.5),
        judged(TEXT, ANA, "reject", annotator="eva"), judged(BOB, span(BOB, "Bob", "PER"), "accept"), choice(BOB, ["A"]),
    ]  # fmt: skip
    write(FORMAT, tmp_path / "a.spacy", records)
    back, problems = read(FORMAT, tmp_path / "a.spacy")
    assert problems == []
    found = {again.task["_task_hash"]: again for again in back}
    assert len(back) == len(records)
    for record in records:
        again = found[record.task["_task_hash"]]
        assert (again.task, again.scope, again.labels) == (record.task, record.scope, record.labels)
        assert again.decision.get("spans") == record.decision.get("spans")
        assert again.decision.get("accept") == record.decision.get("accept")
        circumstances = again.annotator, again.started_at, again.ended_at
        assert circumstances == (record.annotator, record.started_at, record.ended_at)
    assert back[0].place == "a.spacy:0"


def test_docs_that_were_changed_are_read_as_they_are_now(tmp_path):
    write(FORMAT, tmp_path / "a.spacy", [full(TEXT, [LIMA])])
    doc = docs_in(tmp_path / "a.spacy")[0]
    doc.set_ents([Span(doc, 4, 5, "ORG")])
    save(tmp_path / "b.spacy", doc)
    assert [record.decision["spans"] for record in read(FORMAT, tmp_path / "b.spacy")[0]] == [[ACME]]


def test_docs_of_others(tmp_path):
    nlp = spacy.blank("en")
    whole, some, overlapping, nothing, predicted = (nlp.make_doc(TEXT) for _ in range(5))
    whole.set_ents([Span(whole, 0, 2, "PER")])
    some.set_ents([Span(some, 0, 2, "PER")], default="missing")
    overlapping.spans["sc"] = [Span(overlapping, 0, 1, "PER"), Span(overlapping, 0, 2, "PER")]
    predicted.cats = {"A": 0.7}
    save(tmp_path / "a.spacy", whole, some, overlapping, nothing, predicted)
    records, problems = read(FORMAT, tmp_path / "a.spacy", labels=["PER"])
    assert [(record.task["_view_id"], record.scope) for record in records] == [
        ("ner_manual", "complete"),
        ("ner", "partial"),
        ("spans_manual", "complete"),
    ]
    assert [problem.place for problem in problems] == ["a.spacy:3", "a.spacy:4"]
    assert "neither 0 nor 1" in problems[1].message
    assert records[0].task["tokens"][1]["text"] == "Lima"
    assert [len(record.decision["spans"]) for record in records] == [1, 1, 2]


def test_tokens_known_to_be_outside_among_unknown_ones_are_kept(tmp_path):
    doc = spacy.blank("en").make_doc(TEXT)
    doc.set_ents([Span(doc, 0, 2, "PER")], outside=[doc[2:3]], default="missing")
    save(tmp_path / "a.spacy", doc)
    text = merge(read(FORMAT, tmp_path / "a.spacy", labels=["PER"])[0], texts={hash_of(TEXT): TEXT}).texts[0]
    assert text.right == (LIMA,)
    assert [(region.start, region.end) for region in text.complete] == [(0, 14)]


def hash_of(text):
    return full(text).task["_input_hash"]


def test_what_docs_cannot_hold_is_noted(tmp_path):
    off = {"start": 0, "end": 6, "label": "PER"}
    records = [
        full(TEXT, [off, ACME]), skipped(BOB),
        full("x y", [span("x y", "x", "PER")], ended_at=1), full("x y", [], ended_at=2),
    ]  # fmt: skip
    losses = write(FORMAT, tmp_path / "a.spacy", records)
    noted = losses.frame()[["kind", "what"]].values.tolist()
    assert noted == [["left out", "the answer"], ["lost", "span 0-1 PER"], ["lost", "span 0-6 PER"]]
    assert [token.ent_iob_ for token in docs_in(tmp_path / "a.spacy")[0]] == ["", "", "O", "O", "B"]


def test_labels_that_only_some_texts_are_complete_for(tmp_path):
    records = [full(TEXT, [LIMA, ACME]), full(BOB, [], ["PER"])]
    assert write(FORMAT, tmp_path / "a.spacy", records).frame().empty
    assert [token.ent_iob_ for token in docs_in(tmp_path / "a.spacy")[1]] == ["", ""]
    assert [record.labels for record in read(FORMAT, tmp_path / "a.spacy")[0]] == [["PER", "ORG"], ["PER"]]
    assert write(FORMAT, tmp_path / "b.spacy", records, answers=False).count("lost") == 1
    write(FORMAT, tmp_path / "c.spacy", records, labels=["PER"])
    assert [token.ent_iob_ for token in docs_in(tmp_path / "c.spacy")[1]] == ["O", "O"]


def test_errors_name_the_way_out(tmp_path):
    (tmp_path / "a.spacy").write_bytes(b"no DocBin")
    with pytest.raises(FormatError, match="no DocBin"):
        read(FORMAT, tmp_path / "a.spacy")
    with pytest.raises(FormatError, match="tokenizer="):
        write(FORMAT, tmp_path / "b.spacy", [full(TEXT)], tokenize=None)
    with pytest.raises(FormatError, match="no option 'dve'"):
        write(FORMAT, tmp_path / "b.spacy", [full(TEXT)], dve=0.2)
    with pytest.raises(FormatError, match="dev=7"):
        write(FORMAT, tmp_path / "b.spacy", [full(TEXT)], dev=7)
    assert format_for("x.spacy", reading=False) is FORMAT


@given(record_lists())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answers_come_back_exactly(tmp_path, records):
    path = tmp_path / "a.spacy"
    losses = write(FORMAT, path, records, tokenize=characters)
    back, problems = read(FORMAT, path)
    assert problems == []
    left_out = set(losses.frame()["text"])
    for record in records:
        if record.text not in left_out:
            assert record.task in [again.task for again in back]
            assert record.decision["spans"] in [again.decision["spans"] for again in back]
    assert len(back) <= len(records)


def folder_of(tmp_path, **options):
    texts = [f"{name} works for Acme {number}" for number in range(8) for name in ("Ana", "Bob Lima")]
    records = [full(text, [span(text, "Acme", "ORG")], ["ORG"]) for text in texts]
    records += [choice(text, ["A"] if "Ana" in text else ["B"], ["A", "B"]) for text in texts]
    records.sort(key=lambda record: record.text)
    write(FORMAT, tmp_path / "folder", records, **options)
    return records


def test_folder_holds_each_text_once(tmp_path):
    records = folder_of(tmp_path, dev=0.25)
    train, dev = ([doc.text for doc in docs_in(tmp_path / "folder" / f"{name}.spacy")] for name in ("train", "dev"))
    assert (len(train), len(dev)) == (12, 4)
    assert {*train, *dev} == {record.text for record in records}
    assert FORMAT.recognizes(tmp_path / "folder")
    assert len(read(FORMAT, tmp_path / "folder")[0]) == len(records)


def test_folder_takes_a_split_that_was_made_before(tmp_path):
    records = folder_of(tmp_path, dev={hash_of("Ana works for Acme 3")})
    assert [doc.text for doc in docs_in(tmp_path / "folder" / "dev.spacy")] == ["Ana works for Acme 3"]
    assert len(records) == 32


def test_spacy_trains_on_the_folder(tmp_path):
    folder_of(tmp_path, dev=0.25)
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "spacy", *arguments],
            cwd=tmp_path / "folder", env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    checked = run("debug", "data", "config.cfg", "--ignore-warnings")
    assert "Corpus is loadable" in checked.stdout, checked.stdout + checked.stderr
    trained = run("train", "config.cfg", "-o", "out", "--training.max_steps", "4", "--training.eval_frequency", "2")
    assert trained.returncode == 0, trained.stdout + trained.stderr
    nlp = spacy.load(tmp_path / "folder" / "out" / "model-last")
    assert nlp.get_pipe("ner").labels == ("ORG",)
    assert nlp.get_pipe("textcat_multilabel").labels == ("A", "B")
    assert isinstance(nlp("Ana works"), Doc)

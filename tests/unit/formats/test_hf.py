from __future__ import annotations

import sys

import datasets
import pytest
from hypothesis import HealthCheck, given, settings

from nb_annotate.formats.format import Reading
from nb_annotate.formats.hf import FORMAT, from_dataset, to_dataset
from nb_annotate.formats.losses import Losses
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.answers import answer, asked, characters, chosen, keys, meaning, read, skipped, write
from tests.unit.formats.torture import LONG_TEXT, SHORT_TEXTS, record_lists


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record_lists(views=["ner_manual", "choice"], answers=["accept"]))
def test_comes_back_exactly(records):
    losses = Losses()
    back = list(from_dataset(to_dataset(records, tokenize=characters, losses=losses))) if records else []
    given_way = set(losses.frame()["text"])
    wanted, found = meaning(records), meaning(back)
    assert {text: said for text, said in found.items() if text not in given_way} == {
        text: said for text, said in wanted.items() if text not in given_way
    }
    assert wanted.keys() == found.keys()


def test_everything_said_of_torture_texts_comes_back_from_a_folder(tmp_path):
    records = [answer(text, [], id=number) for number, text in enumerate([*SHORT_TEXTS, LONG_TEXT])]
    records += [asked("Ana", (0, 3, "PER")), asked("Rui", (0, 3, "LOC"), "reject"), chosen("Eva", ["a"], ["a", "b"])]
    losses = write(FORMAT, tmp_path / "out", [*records, skipped("Ines")])
    assert FORMAT.recognizes(tmp_path / "out")
    back, problems = read(FORMAT, tmp_path / "out")
    assert losses.frame()["kind"].tolist() == ["left out"]
    assert not problems
    assert meaning(back) == meaning(records)
    assert [record.task.get("id") for record in back] == [record.task.get("id") for record in records]


def test_columns_are_what_trainers_expect(tmp_path):
    write(
        FORMAT,
        tmp_path / "out",
        [answer("Ana  Lima sings", [(0, 9, "PER")], labels=["PER"]), answer("No", [], labels=["PER"])],
    )
    dataset = datasets.load_from_disk(str(tmp_path / "out"))
    assert dataset.features["ner_tags"].feature.names == ["O", "B-PER", "I-PER"]
    assert dataset["tokens"][0] == ["Ana", " ", "Lima", "sings"]
    assert dataset["ner_tags"][:] == [[1, 2, 2, 0], [0]]
    assert dataset["offsets"][0] == [[0, 3], [4, 5], [5, 9], [10, 15]]


def test_unknown_tokens_have_no_class():
    dataset = to_dataset([asked("Ana sings", (0, 3, "PER")), answer("Rui", [], labels=["PER"])])
    assert dataset["ner_tags"][:] == [[1, -1], [0]]


def test_one_category_each_is_a_class_column():
    records = [chosen("Ana", ["spam"], ["ham", "spam"]), chosen("Rui", ["ham"], ["ham", "spam"])]
    dataset = to_dataset(records)
    assert dataset.features["label"].names == ["ham", "spam"]
    assert dataset["label"][:] == [1, 0]
    assert meaning(from_dataset(dataset)) == meaning(records)


def test_several_categories_are_multi_hot():
    records = [chosen("Ana", ["a", "b"], ["a", "b"]), chosen("Rui", [], ["a", "b"]), chosen("Eva", ["c"], ["c"])]
    dataset = to_dataset(records)
    assert dataset["label"][:] == [[1, 1, -1], [0, 0, -1], [-1, -1, 1]]
    assert meaning(from_dataset(dataset)) == meaning(records)


def test_splits_of_plain_datasets_without_text_are_read(tmp_path):
    tags = datasets.ClassLabel(names=["O", "B-PER", "I-PER"])
    features = datasets.Features(
        {"tokens": [datasets.Value("string")], "tags": [tags], "source": datasets.Value("string")}
    )
    part = datasets.Dataset.from_dict(
        {"tokens": [["Ana", "Lima", "sings"], ["No"]], "tags": [[1, 2, 0], [0]], "source": ["web", "book"]},
        features=features,
    )
    datasets.DatasetDict({"train": part, "test": part.select([0])}).save_to_disk(str(tmp_path / "both"))
    records, problems = read(FORMAT, tmp_path / "both", tags="tags")
    assert not problems
    assert [(record.text, record.place) for record in records] == [
        ("Ana Lima sings", "both['train'][0]"),
        ("No", "both['train'][1]"),
        ("Ana Lima sings", "both['test'][0]"),
    ]
    assert keys(records[0].right) == [(0, 8, "PER")]
    assert (records[0].labels, records[0].task["meta"]) == (None, {"source": "web"})


def test_a_row_that_cannot_be_read_is_told_and_the_rest_works():
    dataset = datasets.Dataset.from_dict({"tokens": [["Ana"], ["Rui"]], "ner_tags": [["X"], ["B-PER"]]})
    for options in [{}, {"scheme": "iob2"}]:
        problem, record = from_dataset(dataset, Reading(options=options))
        assert isinstance(problem, Problem)
        assert problem.place == "Dataset[0]"
        assert "has the tag 'X'" in problem.message
        assert keys(record.right) == [(0, 3, "PER")]


def test_losses_are_refused_or_listed():
    nested = answer("Ana Lima", [(0, 8, "PER"), (4, 8, "LOC")], view="spans_manual")
    with pytest.raises(FormatError, match="overlaps span 0-8 PER"):
        to_dataset([nested])
    losses = Losses()
    assert len(to_dataset([nested], losses=losses)) == 1
    assert losses.frame()["what"].tolist() == ["span 4-8 LOC"]


def test_datasets_that_hold_no_labels_are_refused(tmp_path):
    with pytest.raises(FormatError, match="has neither 'tokens'"):
        list(from_dataset(datasets.Dataset.from_dict({"text": ["Ana"]})))
    with pytest.raises(FormatError, match="is not a saved dataset"):
        read(FORMAT, tmp_path)


def test_a_missing_package_is_told(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(FormatError, match=r"pip install 'nb_annotate\[hf\]'"):
        to_dataset([answer("Ana", [])])
    with pytest.raises(FormatError, match=r"pip install 'nb_annotate\[hf\]'"):
        read(FORMAT, tmp_path)


def test_rows_of_which_nothing_is_known_are_told():
    classes = datasets.Features({"text": datasets.Value("string"), "label": datasets.ClassLabel(names=["ham", "spam"])})
    labelled = datasets.Dataset.from_dict({"text": ["Hi", "Hm"], "label": [0, -1]}, features=classes)
    record, problem = from_dataset(labelled)
    assert (record.text, problem.place) == ("Hi", "Dataset[1]")
    assert "Nothing is said of the text" in problem.message

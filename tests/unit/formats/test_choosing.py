"""Which format is meant."""

from __future__ import annotations

import pytest

from nb_annotate.formats.choosing import FORMATS, format_for, format_named
from nb_annotate.tasks.errors import FormatError


@pytest.mark.parametrize("name", FORMATS)
def test_every_name_has_its_format(name):
    assert format_named(name).name == name


def test_an_unknown_name_gets_a_hint():
    with pytest.raises(FormatError, match="Did you mean 'parquet'"):
        format_named("parket")


@pytest.mark.parametrize(
    ("path", "name"),
    [("a.jsonl", "jsonl"), ("a.JSONL.gz", "jsonl"), ("a.parquet", "parquet"), ("a.csv", "csv"), ("a.tsv", "csv")],
)
def test_new_files_go_by_their_name(path, name):
    assert format_for(path, reading=False).name == name


def test_a_name_that_says_nothing_asks_for_the_format():
    with pytest.raises(FormatError, match="format="):
        format_for("answers.json", reading=False)


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.jsonl", '{"text": "Ana", "spans": []}\n', "jsonl"),
        ("a.json", '[{"text": "Ana", "label": "A"}]', "jsonl"),
        ("piped", '{"text": "Ana", "spans": []}\n', "jsonl"),
        ("a.jsonl", '{"id": 1, "text": "Ana", "label": [[0, 3, "PERSON"]]}\n', "doccano"),
        ("a.csv", "text,label\nAna,A\n", "csv"),
    ],
)
def test_files_are_recognized_by_what_stands_there(tmp_path, name, content, found):
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert format_for(tmp_path / name, reading=True).name == found


def test_suffixes_mean_one_format_each():
    suffixes = [suffix for name in FORMATS for suffix in format_named(name).suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_what_is_unknown_or_missing_is_told(tmp_path):
    (tmp_path / "a.xyz").write_text("Ana", encoding="utf-8")
    with pytest.raises(FormatError, match="of no format that is known"):
        format_for(tmp_path / "a.xyz", reading=True)
    with pytest.raises(FormatError, match="There is no file"):
        format_for(tmp_path / "b.jsonl", reading=True)

"""Import and export where something is wrong: the place and the way out are named, and nothing is lost."""

from __future__ import annotations

import io
import json

import pandas as pd
import pytest

import nb_annotate as nba
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import FormatError, StoreError

ANA = {"text": "Ana moves", "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": "accept"}
LINE = f"{json.dumps(ANA)}\n".encode()


def marked(store, tokenizer="blank:en"):
    session = nba.ner.manual(
        ["Ana moves"], model=tokenizer, labels=["PERSON"], store=store, dataset="news", annotator="bo"
    )
    session.answer("accept", spans=[{"start": 0, "end": 3, "label": "PERSON"}])


@pytest.mark.parametrize("name", ["jsonl", "csv", "labelstudio", "doccano", "w3c", "conll", "parquet"])
def test_a_pipe_says_its_format_itself(store, name):
    marked(store)
    pipe = io.BytesIO()
    store.export("news", pipe, name)
    pipe.seek(0)
    done = store.import_(pipe, "copy")
    assert (done.format, done.answers) == (name, 1)
    assert store.spans_df("copy")["span_text"].tolist() == ["Ana"]


def test_a_pipe_of_no_format_is_not_called_by_the_name_of_its_copy(store):
    with pytest.raises(FormatError) as caught:
        store.import_(io.BytesIO(b"Ana moves\n"), "news")
    assert str(caught.value).startswith("'a stream' is of no format that is known. Name it with format=")
    with pytest.raises(FormatError) as caught:
        store.import_(io.BytesIO(b"Ana moves\n"), "news", "spacy")
    assert str(caught.value).startswith("'a stream' is no DocBin")


def test_a_pipe_that_cannot_be_read_is_told(store, tmp_path):
    with (tmp_path / "out").open("wb") as file, pytest.raises(FormatError, match="cannot be read"):
        store.import_(file, "news", "jsonl")


def test_an_empty_file_is_told(store, tmp_path):
    (tmp_path / "rows.jsonl").touch()
    with pytest.raises(FormatError, match=r"rows\.jsonl' is empty"):
        store.import_(tmp_path / "rows.jsonl", "news")


@pytest.mark.parametrize("name", ["jsonl", "spacy", "conll", "labelstudio", "brat", "hf", "csv", "w3c", "cas"])
def test_a_file_that_is_not_there_is_told_with_its_neighbours(store, tmp_path, name):
    (tmp_path / "rows.json").touch()
    with pytest.raises(FormatError, match=r"There is no file or folder .*Did you mean 'rows\.json'"):
        store.import_(tmp_path / "row.json", "news", name)


def test_the_content_of_a_file_is_no_path(store):
    with pytest.raises(FormatError, match=r"cannot be read: File name too long.*io\.StringIO") as told:
        store.import_(json.dumps({"text": "Ana " * 5000, "spans": []}), "news")
    assert len(str(told.value)) < 250


def test_a_folder_without_docs_is_no_folder_of_docs(store, tmp_path):
    with pytest.raises(FormatError, match=r"There is no train\.spacy or dev\.spacy"):
        store.import_(tmp_path, "news", "spacy")


def test_an_array_under_the_name_of_lines_is_read(store, tmp_path):
    (tmp_path / "rows.jsonl").write_text(json.dumps([ANA], indent=1), encoding="utf-8")
    assert store.import_(tmp_path / "rows.jsonl", "news").answers == 1


def test_utf16_is_told_where_the_format_cannot_be_found_out(store, tmp_path):
    (tmp_path / "rows.jsonl").write_bytes(LINE.decode().encode("utf-16"))
    with pytest.raises(FormatError, match="only UTF-8 is read"):
        store.import_(tmp_path / "rows.jsonl", "news")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"text": 5}, "'text' must be a string, not an int"),
        ({"text": ""}, "'text' is empty"),
        ({"text": "x", "spans": "0-3 PERSON"}, "spans"),
        ({"text": "x", "spans": [], "_asked": {"spans": 5}}, "'_asked.spans' must be a list"),
        ({"text": "x", "spans": [], "_asked": {"spans": [5]}}, "must be an object"),
        ({"text": "x", "spans": [], "known": 5}, "'known' must be a list"),
        ({"text": "x", "spans": [], "_source": 5}, "'_source' must be an object"),
        ({"text": "x", "spans": [], "origin": {"start": 0}}, "'origin' must say"),
        ({"text": "x", "spans": [], "_tokenizer": 5}, "'_tokenizer' must be a string"),
        ({"text": "x", "spans": [], "_timestamp": 1_700_000_000_000}, "no moment in seconds"),
    ],
)
def test_a_row_of_another_shape_is_listed_and_the_rest_read(store, row, told):
    done = store.import_(io.BytesIO(LINE + json.dumps(row).encode()), "news")
    assert done.answers == 1
    assert done.problems["place"].tolist() == ["stdin:2"]
    assert told in done.problems["message"][0]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("labelstudio", [{"data": {"text": "x"}, "annotations": [{"result": 5}]}]),
        ("labelstudio", [{"data": {"text": "x"}, "annotations": [{"result": [{"type": "labels", "value": 5}]}]}]),
        ("labelstudio", [{"data": {"text": "x"}, "annotations": [{"result": [], "created_at": "yesterday"}]}]),
        ("doccano", {"text": "x", "label": [[0, 1, "P"]], "nb_annotate": {"labels": 5}}),
        ("doccano", {"text": "x", "label": [["0", 1, "P"]]}),
        ("conll", '# text = "x"\n# complete = 5\nx O\n'),
        ("conll", '# text = "x"\n# offsets = 5\nx O\n'),
        ("conll", '# text = "x"\n# wrong = 5\nx O\n'),
    ],
)
def test_what_other_tools_nest_wrongly_is_listed(store, name, content):
    written = content if isinstance(content, str) else json.dumps(content)
    done = store.import_(io.StringIO(written), "news", name)
    assert (done.answers, len(done.problems)) == (0, 1)


@pytest.mark.parametrize("told", [{"labels": "PERSON"}, {"labels": [1]}, {"annotator": 5}])
def test_what_is_told_must_be_of_its_kind(store, told):
    with pytest.raises(StoreError, match="must be a"):
        store.import_(pd.DataFrame([ANA]), "news", **told)


def test_rows_in_memory_other_than_a_frame_are_told(store):
    with pytest.raises(FormatError, match=r"Series is neither a path.*DataFrame"):
        store.import_(pd.DataFrame([ANA])["text"], "news")


@pytest.mark.parametrize("name", ["brat", "labelstudio", "doccano", "conll"])
def test_an_export_of_nothing_at_all_is_refused(store, tmp_path, name):
    asked = {"text": "Ana moves", "label": "PERSON", "spans": ANA["spans"], "answer": "reject", "_view_id": "ner"}
    if name == "conll":
        asked = {"text": "Ana moves", "accept": ["A"], "options": [{"id": "A", "text": "A"}]}
    store.import_(pd.DataFrame([asked]), "news", view="choice" if name == "conll" else "ner")
    with pytest.raises(FormatError, match="Nothing of these answers can be written"):
        store.export("news", tmp_path / "out", name, lossy=True)
    assert list(tmp_path.glob("out*")) == []


@pytest.mark.parametrize("name", ["conll", "hf", "spacy"])
def test_texts_are_cut_as_their_cards_were(store, tmp_path, name):
    session = nba.ner.manual(["我爱北京"], model="blank:zh", labels=["CITY"], store=store, dataset="news")
    session.answer("accept", spans=[{"start": 2, "end": 3, "label": "CITY"}])  # a token of its own in zh alone
    store.export("news", tmp_path / "out", name)
    store.import_(tmp_path / "out", "copy", name)
    assert store.spans_df("copy")[["start", "end", "label"]].to_numpy().tolist() == [[2, 3, "CITY"]]


def test_a_tokenizer_that_is_not_here_is_told(store, tmp_path):
    row = {**ANA, "_tokenizer": "xx_not_installed", "_view_id": "ner_manual"}
    store.import_(io.StringIO(json.dumps(row)), "news", "jsonl")
    with pytest.raises(FormatError, match=r"'xx_not_installed', which is not here.*tokenizer="):
        store.export("news", tmp_path / "out.conll")
    assert store.export("news", tmp_path / "out.conll", tokenizer="blank:en").answers == 1


def test_the_unit_is_that_of_the_format_unless_another_is_told(store):
    row = {"text": "🎉 Ana", "label": [[3, 6, "PERSON"]]}
    done = store.import_(io.StringIO(json.dumps(row)), "utf16", "doccano")
    assert store.spans_df("utf16")["span_text"].tolist() == ["Ana"]
    assert "read as UTF-16 units, as the tool that writes such files counts them" in done.summary
    row["label"] = [[2, 5, "PERSON"]]
    done = store.import_(io.StringIO(json.dumps(row)), "codepoint", "doccano", "codepoint")
    assert store.spans_df("codepoint")["span_text"].tolist() == ["Ana"]
    assert "as told" in done.summary


@pytest.mark.parametrize(("name", "unit"), [("cas", "codepoint"), ("spacy", "utf16")])
def test_a_unit_that_a_format_cannot_have_is_refused(store, tmp_path, name, unit):
    marked(store)
    store.export("news", tmp_path / "out", name)
    with pytest.raises(FormatError, match=r"always: offset_unit="):
        store.import_(tmp_path / "out", "copy", name, unit)


def test_what_is_held_out_of_cut_texts_goes_to_dev(tmp_path):
    from nb_annotate.training.reading import gather
    from nb_annotate.training.splitting import split

    store = Store(":memory:")
    hash_of = {name: hash(name) & 0xFFFF_FFFF for name in ("a", "b", "c", "d")}
    rows = [
        {**ANA, "text": f"Ana {name} {part}", "_view_id": "ner_manual", "_labels": ["PERSON"], "_tokenizer": "blank:en",
         "origin": {"id": None, "start": part, "input_hash": hash_of[name]}}
        for name in hash_of for part in range(4)
    ]  # fmt: skip
    store.import_(io.StringIO("".join(f"{json.dumps(row)}\n" for row in rows)), "news", "jsonl")
    found = split(gather("news", store=store).texts["ner"], store=store, datasets=["news"])
    store.export("news", tmp_path / "folder", "spacy", dev=found.dev_hashes)
    import spacy
    from spacy.tokens import DocBin

    docs = DocBin().from_disk(tmp_path / "folder" / "dev.spacy").get_docs(spacy.blank("en").vocab)
    assert {doc.text for doc in docs} == {text.text for text in found.dev}
    assert found.dev


@pytest.mark.parametrize(("file", "format_"), [("a.parquet.gz", None), ("a.spacy.gz", None), ("a.gz", "brat")])
def test_a_name_that_promises_gzip_where_there_is_none_is_refused(store, tmp_path, file, format_):
    marked(store)
    with pytest.raises(FormatError, match="promises gzip"):
        store.export("news", tmp_path / file, format_)
    assert not (tmp_path / file).exists()

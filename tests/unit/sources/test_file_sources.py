"""Files as sources: text untouched, bad rows listed with their place, damage said."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nb_annotate.sources.opening import Source, open_source
from nb_annotate.tasks.errors import SourceError
from nb_annotate.tasks.hashing import input_hash

TORTURE = [
    "family 👩‍👩‍👧‍👦 flag 🇩🇪 skin 👍🏽",
    "e\u0301 is not é",
    "ends in \r",
    "a\u2028b\u2029c\u0085d\x0be\x0cf",
    "שלום עולם (abc) 123",
    "مرحبا بالعالم",
    "ภาษาไทย",
    "看似简单只是二选一",
    "<script>alert(1)</script> &amp; \x1b[31m \u202e",
    "  kept blanks\t ",
    "x" * 200_000,
    "\u200b",
]


def texts(source: Source) -> list[str]:
    return [task["text"] for task in source]


def places(source: Source) -> list[str]:
    return [problem.place for problem in source.problems]


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["t.jsonl", "t.jsonl.gz", "T.JSONL"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_jsonl_keeps_every_code_point(tmp_path: Path, name: str, ending: str, bom: bytes) -> None:
    lines = [json.dumps({"text": text, "n": i}, ensure_ascii=bool(i % 2)) for i, text in enumerate(TORTURE)]
    source = open_source(write(tmp_path / name, bom + ending.join(lines).encode()))
    tasks = list(source)
    assert [task["text"] for task in tasks] == TORTURE
    assert [task["n"] for task in tasks] == list(range(len(TORTURE)))  # type: ignore[typeddict-item]
    assert [task["_source"]["row"] for task in tasks] == list(range(len(TORTURE)))
    assert tasks[-1]["_source"]["place"] == f"{name}:{len(TORTURE)}"
    assert len(source.problems) == 0
    assert source.name in {"t", "T"}
    assert texts(source) == TORTURE, "a second pass starts again"


@pytest.mark.parametrize("name", ["t.json", "t.json.gz"])
def test_json_array(tmp_path: Path, name: str) -> None:
    content = json.dumps([{"text": text, "score": 0.5} for text in TORTURE] + ["bare"]).encode()
    source = open_source(write(tmp_path / name, b"\xef\xbb\xbf \n" + content))
    assert texts(source) == [*TORTURE, "bare"]
    first = next(iter(source))
    assert first["score"] == 0.5  # type: ignore[typeddict-item]
    assert first["_source"] == {"place": f"{name}[0]", "row": 0}


def test_json_that_holds_lines_is_read_as_lines(tmp_path: Path) -> None:
    source = open_source(write(tmp_path / "t.json", b'{"text": "a"}\n{"text": "b"}\n'))
    assert texts(source) == ["a", "b"]


def test_json_that_holds_one_object_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"t\.json does not hold an array"):
        open_source(write(tmp_path / "t.json", b'{\n "data": [{"text": "a"}]\n}'))


def test_broken_json_array_yields_what_stands_before_the_break(tmp_path: Path) -> None:
    source = open_source(write(tmp_path / "t.json", b'[{"text": "a"}, {"text": "b"}, {"te'))
    assert texts(source) == ["a", "b"]
    assert places(source) == ["t.json[2]"]


@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz", "t.tsv", "t.tsv.gz"])
def test_csv_keeps_quoted_newlines_and_long_fields(tmp_path: Path, name: str) -> None:
    separator = "," if ".csv" in name else "\t"
    cells = [*TORTURE, 'two\nlines, a\ttab and a ""quote""', "crlf\r\ninside", "y" * 900_000]
    rows = [f'{number:03}{separator}"{cell}"' for number, cell in enumerate(cells)]
    content = b"\xef\xbb\xbf" + "\r\n".join([f"id{separator}text", *rows]).encode()
    source = open_source(write(tmp_path / name, content))
    tasks = list(source)
    assert [task["text"] for task in tasks] == [cell.replace('""', '"') for cell in cells]
    assert [task["id"] for task in tasks][:3] == ["000", "001", "002"], "ids stay strings"
    assert tasks[-1]["_source"]["place"] == f"{name}:{len(cells) + 3}", "the line its row starts at"
    assert len(source.problems) == 0


def test_csv_rows_that_do_not_fit_are_listed(tmp_path: Path) -> None:
    content = b'text,n\ngood,1\na, b,2\nshort\n"x"y,3\ncaf\xe9,4\n,5\nlast,6\n"never closed,7\n'
    source = open_source(write(tmp_path / "t.csv", content))
    tasks = list(source)
    assert [(task["text"], task["meta"]) for task in tasks] == [("good", {"n": "1"}), ("last", {"n": "6"})]
    assert places(source) == [f"t.csv:{line}" for line in (3, 4, 5, 6, 7, 9)]
    messages = [problem.message for problem in source.problems]
    assert "3 cells, the header 2" in messages[0]
    assert "0xe9" in messages[3]
    assert "UTF-8" in str(list(source.problems)[3].hint)


def test_csv_without_the_column_names_those_there_are(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", b"headline,id\na,1\n")
    with pytest.raises(SourceError, match=r"t\.csv has no column 'text'.*'headline', 'id'.*text="):
        open_source(path)
    task = next(iter(open_source(path, text="headline", id="id")))
    assert (task["text"], task["id"]) == ("a", "1")
    with pytest.raises(SourceError, match="Another separator"):
        open_source(write(tmp_path / "s.csv", b"text;id\na;1\n"))
    with pytest.raises(SourceError, match="several columns named 'a'"):
        open_source(write(tmp_path / "d.csv", b"text,a,a\nx,1,2\n"))


def test_txt_breaks_lines_at_line_feeds_only(tmp_path: Path) -> None:
    kept = [text for text in TORTURE if not text.endswith("\r")]
    content = b"\xef\xbb\xbf" + "\r\n".join(kept).encode() + b"\na\rb\n\n\xff\nlast\r"
    source = open_source(write(tmp_path / "t.txt", content))
    assert texts(source) == [*kept, "a\rb", "last\r"]
    assert places(source) == [f"t.txt:{len(kept) + 2}", f"t.txt:{len(kept) + 3}"]
    assert next(iter(source))["text"] == kept[0], "the byte order mark is no part of the text"


def test_parquet(tmp_path: Path) -> None:
    spans = [[{"start": 0, "end": 1, "label": "A"}]] + [None] * (len(TORTURE) - 1)
    table = pa.table({"text": TORTURE, "id": range(len(TORTURE)), "spans": spans, "year": [2024] * len(TORTURE)})
    pq.write_table(table, tmp_path / "t.parquet", row_group_size=4)
    source = open_source(tmp_path / "t.parquet")
    tasks = list(source)
    assert [task["text"] for task in tasks] == TORTURE
    assert source.length == len(TORTURE)
    assert tasks[0]["spans"] == [{"start": 0, "end": 1, "label": "A"}]
    assert "spans" not in tasks[1]
    assert tasks[3]["meta"] == {"year": 2024}
    assert tasks[3]["_source"] == {"place": "t.parquet row 3", "row": 3}
    with pytest.raises(SourceError, match=r"bad\.parquet cannot be read as Parquet"):
        open_source(write(tmp_path / "bad.parquet", b"PAR1 not"))


def test_bad_lines_are_listed_and_the_rest_is_read(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "A"}
    rows: list[tuple[bytes, str]] = [
        (b'{"text": "good"}', ""),
        (b'{"text": "x",}', "column"),
        (b"", ""),
        (b'{"body": "x"}', "no key 'text'"),
        (b'{"text": 7}', "must be a string, not an int"),
        (b'{"text": null}', "missing"),
        (b'{"text": NaN}', "missing"),
        (b'{"text": ""}', "empty"),
        (b'{"text": " \\n\\t "}', "only white space"),
        (json.dumps({"text": "x" * 1_000_001}).encode(), "1,000,001 code points"),
        (b'{"text": "cut \\ud83d"}', "lone surrogate"),
        (b'{"text": "ok", "meta": {"a": "\\ude00"}}', "'meta.a' holds a lone surrogate"),
        (b'{"text": "caf\xe9"}', "0xe9"),
        (b"[1, 2]", "must be a string or a dict"),
        (json.dumps({"text": "ab", "spans": [span]}).encode(), "spans[0]: span 0-3 (A) lies outside the text of 2"),
        (json.dumps({"text": "abc", "spans": [span, {"start": "0", "end": 1, "label": "A"}]}).encode(), "spans[1]"),
        (json.dumps({"text": "abc", "spans": {"start": 0}}).encode(), "'spans' must be a list"),
        (json.dumps({"text": "abc", "tokens": [{"text": "x", "start": 0, "end": 1}]}).encode(), "tokens[0]"),
        (b'{"text": "also good", "score": NaN}', ""),
        (b'{"text": "torn', "column"),
    ]
    source = open_source(write(tmp_path / "t.jsonl", b"\n".join(content for content, _ in rows)))
    assert texts(source) == ["good", "also good"]
    expected = {f"t.jsonl:{line}": said for line, (_, said) in enumerate(rows, start=1) if said}
    assert places(source) == list(expected)
    for problem in source.problems:
        assert expected[problem.place] in problem.message
        assert len(problem.value) <= 80
    assert "cut off" in str(list(source.problems)[-1].hint)
    assert texts(source) == ["good", "also good"]
    assert len(source.problems) == len(expected), "a second pass counts nothing twice"
    frame = source.problems.frame()
    assert list(frame.columns) == ["place", "key", "value", "message", "hint", "row"]
    assert frame.loc[2, "value"] == "7"


def test_problems_are_bounded_but_all_counted(tmp_path: Path) -> None:
    source = open_source(write(tmp_path / "t.txt", b"good\n" + b"\n" * 3000))
    assert texts(source) == ["good"]
    assert len(source.problems) == 3000
    assert len(list(source.problems)) == 1000
    assert "more" in repr(source.problems)


def test_a_source_of_hopeless_rows_stops(tmp_path: Path) -> None:
    path = write(tmp_path / "t.jsonl", b'{"body": "x"}\n' * 50_000)
    source = open_source(path)
    with pytest.raises(SourceError, match=r"None of the first 10,000 rows of 't'.*no key 'text'.*'body'"):
        next(iter(source))
    assert next(iter(open_source(path, text="body")))["text"] == "x"


def test_truncated_gzip_yields_what_is_there(tmp_path: Path) -> None:
    lines = [f'{{"text": "{number} {number**7}"}}' for number in range(20_000)]
    path = tmp_path / "t.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode())[:-40_000])
    source = open_source(path)
    found = texts(source)
    assert 0 < len(found) < len(lines)
    assert found == [json.loads(line)["text"] for line in lines[: len(found)]]
    (problem,) = source.problems
    assert "Nothing can be read from here on" in problem.message
    assert problem.place == f"t.jsonl.gz:{len(found) + 1}"


def test_what_is_no_gzip_is_said(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl.gz"
    path.write_bytes(b'{"text": "plain"}')
    source = open_source(path)
    assert texts(source) == []
    assert places(source) == ["t.jsonl.gz:1"]


def test_utf16_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="UTF-16"):
        open_source(write(tmp_path / "t.csv", "text\na".encode("utf-16")))


def test_paths_that_lead_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "news.jsonl", b'{"text": "a"}')
    assert texts(open_source("news.jsonl")) == ["a"]
    for source, said in {
        "nwes.jsonl": "Did you mean 'news.jsonl'",
        "no/such.csv": "no folder",
        ".": "is a folder.*news.jsonl",
        "A text\nof two lines": r"looks like a text.*\[text\]",
        "word " * 300: "looks like a text",
        "dataset:mine": "store",
        "https://example.org/a.jsonl": "web address",
    }.items():
        with pytest.raises(SourceError, match=said):
            open_source(source)
    with pytest.raises(SourceError, match=r"'\.docx'.*\.jsonl"):
        open_source(write(tmp_path / "a.docx", b""))


def test_renamed_keys_displace_nothing(tmp_path: Path) -> None:
    row = {"text": "old", "body": "new", "id": 1, "key": "k9", "extra": [1]}
    source = open_source(write(tmp_path / "t.jsonl", json.dumps(row).encode()), text="body", id="key")
    assert list(source) == [
        {
            "text": "new",
            "id": "k9",
            "extra": [1],
            "meta": {"text": "old", "id": 1},
            "_source": {"place": "t.jsonl:1", "row": 0},
        }
    ]


def test_duplicate_ids_are_reported_and_used(tmp_path: Path) -> None:
    rows = [{"text": "a", "id": 1}, {"text": "b", "id": 1}, {"text": "c"}, {"text": "d", "id": "1"}]
    content = "\n".join(map(json.dumps, rows)).encode()
    source = open_source(write(tmp_path / "t.jsonl", content))
    assert texts(source) == ["a", "b", "c", "d"]
    assert places(source) == ["t.jsonl:2"]
    named = open_source(tmp_path / "t.jsonl", id="id")
    assert texts(named) == ["a", "b", "c", "d"]
    assert places(named) == ["t.jsonl:2", "t.jsonl:3"]


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: not text.isspace()), max_size=8))
def test_any_text_survives_jsonl_and_hashes_alike(tmp_path_factory: pytest.TempPathFactory, given: list[str]) -> None:
    path = tmp_path_factory.mktemp("any") / "t.jsonl"
    path.write_bytes("\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in given).encode())
    read = texts(open_source(path))
    assert read == given
    assert {input_hash(text) for text in reversed(read)} == {input_hash(text) for text in given}


def test_real_corpora_are_read_whole(shared_data: Path) -> None:
    expected = {
        "news_headlines/raw.jsonl": 200, "aqmar_ar/all.jsonl.gz": 2687, "sms_spam/all.jsonl.gz": 5574,
        "turkish_wiki_ner/dev.jsonl": 1000, "banking77/train.jsonl.gz": 10003, "docs_issues/eval.jsonl": 500,
        "emoji_tweets/with_emoji_spans.jsonl": 356, "uner_zh_gsdsimp/train.jsonl.gz": 3997,
    }  # fmt: skip
    for name, count in expected.items():
        source = open_source(shared_data / name)
        tasks = list(source)
        assert (len(tasks), len(source.problems)) == (count, 0), name
        opened = gzip.open if name.endswith(".gz") else open
        with opened(shared_data / name, "rt", encoding="utf-8", newline="\n") as file:
            for task, line in zip(tasks, file, strict=True):
                row = json.loads(line)
                assert task["text"] == row["text"]
                assert task.get("spans") == row.get("spans")

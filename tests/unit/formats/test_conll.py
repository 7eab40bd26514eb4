from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from spacy.training.converters import conll_ner_to_docs

from nb_annotate.formats.conll import FORMAT
from nb_annotate.formats.format import Reading
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.answers import TOKENIZE, answer, asked, characters, chosen, keys, meaning, read, skipped, write
from tests.unit.formats.torture import LONG_TEXT, SHORT_TEXTS, record_lists


def written(tmp_path, records, tokenize=TOKENIZE, name="out.conll", **options):
    path = tmp_path / name
    return path, write(FORMAT, path, records, tokenize, **options)


def from_lines(tmp_path, lines, **told):
    path = tmp_path / "in.conll"
    path.write_text(lines, encoding="utf-8", newline="")
    return read(FORMAT, path, **told)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record_lists(views=["ner_manual"], answers=["accept"]))
def test_comes_back_exactly(tmp_path, records):
    path, losses = written(tmp_path, records, characters)
    back, problems = read(FORMAT, path)
    assert not problems
    given_way = set(losses.frame()["text"])
    wanted, found = meaning(records), meaning(back)
    assert {text: said for text, said in found.items() if text not in given_way} == {
        text: said for text, said in wanted.items() if text not in given_way
    }
    assert wanted.keys() == found.keys()


@pytest.mark.parametrize("scheme", ["iob1", "iob2", "biluo", "bioes"])
def test_every_text_comes_back_in_every_scheme(tmp_path, scheme):
    records = []
    for text in [*SHORT_TEXTS, LONG_TEXT]:
        tokens = [token for token in TOKENIZE(text) if not token["text"].isspace()]
        first, last = tokens[0], tokens[-1]
        spans = [(first["start"], first["end"], "PER")]
        if len(tokens) > 2:
            spans.append((tokens[1]["start"], last["end"], "PER"))
        records.append(answer(text, spans, id=len(records)))
    path, losses = written(tmp_path, records, scheme=scheme)
    back, problems = read(FORMAT, path)
    assert losses.count("lost") == 0
    assert not problems
    assert [(record.text, record.task["id"], record.right, record.labels) for record in back] == [
        (record.text, record.task["id"], record.right, sorted(record.labels)) for record in records
    ]


def test_plain_output_is_read_by_spacy(tmp_path):
    first = answer("Ana  Lima moves\r\nto Porto", [(0, 9, "PER"), (20, 25, "LOC")])
    path, _ = written(tmp_path, [first, answer("Nothing 🎉 here", [])], plain=True, scheme="iob2")
    docs = list(conll_ner_to_docs(path.read_text(encoding="utf-8"), n_sents=0, no_print=True))
    assert [[word.text for word in doc] for doc in docs] == [
        ["Ana", "Lima", "moves", "to", "Porto"],
        ["Nothing", "🎉", "here"],
    ]
    assert [(ent.text, ent.label_) for ent in docs[0].ents] == [("Ana Lima", "PER"), ("Porto", "LOC")]


def test_tokens_are_o_only_where_all_labels_are_known(tmp_path):
    some = answer("Ana moves", [(0, 3, "PER")], labels=["PER"])
    all_known = answer("Porto shines", [(0, 5, "LOC")])
    one = asked("Rui stays", (0, 3, "PER"))
    path, losses = written(tmp_path, [some, all_known, one], plain=True)
    lines = [line for line in path.read_text().splitlines() if line and "DOCSTART" not in line]
    assert lines == ["Ana B-PER", "moves -", "Porto B-LOC", "shines O", "Rui B-PER", "stays -"]
    assert losses.count("lost") == 0


def test_partial_and_rejected_spans_come_back(tmp_path):
    records = [asked("Ana", (0, 3, "PER")), asked("Rui in Porto", (7, 12, "PER"), "reject"), answer("Eva", [])]
    path, losses = written(tmp_path, records)
    back, _ = read(FORMAT, path)
    assert losses.count("lost") == 0
    assert meaning(back) == meaning(records)
    assert [record.scope for record in back] == ["partial", "negative", "complete"]


def test_what_columns_cannot_hold_is_listed_and_its_tokens_are_unknown(tmp_path):
    nested = answer("Ana Lima went", [(0, 8, "PER"), (4, 8, "LOC")], view="spans_manual")
    inside = answer("Porto's port", [(0, 4, "LOC")])
    refused = asked("Rui", (0, 3, "PER"), "reject")
    path, losses = written(tmp_path, [nested, inside, refused, skipped("Eva")], plain=True)
    assert losses.frame()[["kind", "what", "why"]].to_numpy().tolist() == [
        ["lost", "span 4-8 LOC", "it overlaps span 0-8 PER"],
        ["lost", "span 0-4 LOC", "it ends inside a token"],
        ["lost", "that span 0-3 PER is wrong", "CoNLL without comment lines holds only spans that are right"],
        ["left out", "the answer", "it was skipped or compares models"],
    ]
    lines = [line for line in path.read_text().splitlines() if line and "DOCSTART" not in line]
    assert lines == ["Ana B-PER", "Lima I-PER", "went O", "Porto -", "'s O", "port O", "Rui -"]


def test_categories_are_lost(tmp_path):
    _, losses = written(tmp_path, [chosen("Ana", ["a"], ["a", "b"])])
    assert losses.frame()["what"].tolist() == ["the categories"]


def test_original_conll_2003_is_read(tmp_path):
    lines = (
        "-DOCSTART- -X- -X- O\n\nU.N. NNP I-NP I-ORG\nofficial NN I-NP O\nEkeus NNP I-NP I-PER\n. . O O\n\n"
        "# NN I-NP O\nPorto NNP I-NP I-LOC\nLisbon NNP I-NP B-LOC\n"
    )
    records, problems = from_lines(tmp_path, lines)
    assert not problems
    assert [record.text for record in records] == ["U.N. official Ekeus .", "# Porto Lisbon"]
    assert [keys(record.right) for record in records] == [
        [(0, 4, "ORG"), (14, 19, "PER")],
        [(2, 7, "LOC"), (8, 14, "LOC")],
    ]
    assert [record.labels for record in records] == [None, None]
    assert [record.place for record in records] == ["in.conll:3", "in.conll:8"]


def test_conll_u_columns_and_comments_are_read(tmp_path):
    lines = (
        '# newdoc id = n1\n# sent_id = s-1\n# text = "Ana" said.\n1\t"\tO\t-\t-\n2\tAna\tB-PER\t-\t-\n3\t"\tO\t-\t-\n'
        "4\tsaid\tO\t-\t-\n5\t.\tO\t-\t-\n\n"
    )
    (record,), problems = from_lines(tmp_path, lines, token=1, tag=2)
    assert not problems
    assert (record.text, record.task["id"], keys(record.right)) == ('"Ana" said.', "s-1", [(1, 4, "PER")])


def test_documents_are_joined(tmp_path):
    lines = "-DOCSTART- O\n\nAna B-PER\nsaid O\n\nRui B-PER\n\n-DOCSTART- O\n\nPorto B-LOC\n"
    records, _ = from_lines(tmp_path, lines, unit="document")
    assert [record.text for record in records] == ["Ana said\nRui", "Porto"]
    assert keys(records[0].right) == [(0, 3, "PER"), (9, 12, "PER")]


def test_unknown_tokens_split_a_text_into_what_is_known(tmp_path):
    text = "Ana and Rui met in Porto"
    lines = "Ana B-PER\nand -\nRui -\nmet O\nin O\nPorto B-LOC\n"
    records, _ = from_lines(tmp_path, lines, labels=["PER", "LOC"])
    assert [(record.text, record.start, record.scope) for record in records] == [
        ("met in Porto", 12, "complete"),
        (text, 0, "partial"),
    ]
    said = meaning(records, texts={record.source_hash: text for record in records})
    assert said == {
        text: ([(0, 3, "PER"), (19, 24, "LOC")], [], {(12, 24, "PER"), (12, 24, "LOC")}, frozenset(), frozenset())
    }


def test_faulty_tags_are_repaired_and_listed(tmp_path):
    records, problems = from_lines(tmp_path, "Ana B-PER\nin O\nPorto I-LOC\n\nRui B-PER\n")
    assert keys(records[0].right) == [(0, 3, "PER"), (7, 12, "LOC")]
    assert [(problem.place, problem.value) for problem in problems] == [("in.conll:3", "'I-LOC'")]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("Ana\nRui O\n", "1 column"),
        ("# text = Eva\nAna B-PER\n", "does not follow"),
        ("Ana X\n", "has the tag 'X'"),
    ],
)
def test_a_text_that_cannot_be_read_is_told_and_the_rest_works(tmp_path, lines, message):
    records, problems = from_lines(tmp_path, f"{lines}\nPorto B-LOC\n")
    assert [record.text for record in records] == ["Porto"]
    assert len(problems) == 1
    assert message in problems[0].message


def test_files_that_are_none_are_refused(tmp_path):
    with pytest.raises(FormatError, match="no line has a tag"):
        from_lines(tmp_path, "Ana moves\nto Porto\n")
    with pytest.raises(FormatError, match="takes no option 'skeme'"):
        from_lines(tmp_path, "Ana O\n", skeme="iob2")
    with pytest.raises(FormatError, match="no answers of the view 'choice'"):
        from_lines(tmp_path, "Ana O\n", view="choice")
    with pytest.raises(FormatError, match="not cut into tokens"):
        written(tmp_path, [answer("Ana", [])], tokenize=None)


def test_is_recognized_by_its_tags(tmp_path):
    path = tmp_path / "some.txt"
    path.write_text("Ana B-PER\nmoves O\n")
    assert FORMAT.recognizes(path)
    path.write_text("Ana moves\n")
    assert not FORMAT.recognizes(path)
    assert not FORMAT.recognizes(tmp_path)


def test_gzip_and_suffix(tmp_path):
    path, _ = written(tmp_path, [answer("Ana Lima", [(0, 8, "PER")])], name="out.biluo.gz")
    (record,), _ = read(FORMAT, path)
    assert keys(record.right) == [(0, 8, "PER")]


def test_labels_with_blanks(tmp_path):
    record = answer("Ana Rui", [(0, 3, "BRAND NAME"), (4, 7, "BRAND_NAME")], labels=["BRAND NAME", "BRAND_NAME"])
    path, losses = written(tmp_path, [record])
    assert read(FORMAT, path)[0][0].right == record.right
    assert losses.count("lost") == 0
    _, losses = written(tmp_path, [record], plain=True)
    assert losses.frame()["what"].tolist() == ["the label 'BRAND NAME'", "the label 'BRAND_NAME'"]


GERMEVAL = "#\tof a newspaper\n1\tAna\tB-PER\tO\n2\tlacht\tO\tO\n\n1\tBo\tB-PER\tO\n"


def test_a_column_that_counts_tokens_is_not_taken_for_them(tmp_path):
    path = tmp_path / "germeval.conll"
    path.write_text(GERMEVAL, encoding="utf-8")
    with pytest.raises(FormatError, match=r"counts the tokens.*token=1"):
        list(FORMAT.read(path, Reading()))
    records = list(FORMAT.read(path, Reading(options={"token": 1, "tag": 2})))
    assert [(record.text, len(record.right)) for record in records] == [("Ana lacht", 1), ("Bo", 1)]
    assert [one.text for one in FORMAT.read(path, Reading(options={"token": 0}))] == ["1 2", "1"]


def test_texts_that_count_come_back(tmp_path):
    path, _ = written(tmp_path, [answer("1 2 3", []), answer("1 2", [])])
    assert [record.text for record in FORMAT.read(path, Reading())] == ["1 2 3", "1 2"]


def test_a_text_of_which_nothing_is_known_is_told(tmp_path):
    path = tmp_path / "a.conll"
    path.write_text("Ana -\nsings -\n\nBo B-PER\n", encoding="utf-8")
    problem, record = FORMAT.read(path, Reading())
    assert (problem.place, problem.row) == ("a.conll:1", 0)
    assert problem.message.startswith("Nothing is said of the text")
    assert record.text == "Bo"

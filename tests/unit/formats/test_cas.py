from __future__ import annotations

import cassis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nb_annotate.formats.cas import FORMAT
from nb_annotate.formats.cas_types import ENTITY
from nb_annotate.tasks.errors import FormatError
from tests.unit.formats.answers import answer, asked, chosen, keys, meaning, read, skipped, write
from tests.unit.formats.torture import LONG_TEXT, SHORT_TEXTS, record_lists

CONTROL = "\x0b\x0c\x1c"
HOLDABLE = [text for text in SHORT_TEXTS if not set(text) & set(CONTROL)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_comes_back_exactly(tmp_path_factory, data):
    records = data.draw(record_lists(answers=["accept"], texts=st.sampled_from(HOLDABLE), max_size=4))
    folder = tmp_path_factory.mktemp("cas")
    write(FORMAT, folder, records)
    if records:
        back, problems = read(FORMAT, folder)
        assert not problems
        assert meaning(back) == meaning(records)


def test_everything_said_of_torture_texts_comes_back(tmp_path):
    records = [answer(text, [(0, len(text), "PER")], id=number) for number, text in enumerate([*HOLDABLE, LONG_TEXT])]
    records += [asked("Ana", (0, 3, "PER")), asked("Rui", (0, 3, "LOC"), "reject"), chosen("Eva", ["a"], ["a", "b"])]
    losses = write(FORMAT, tmp_path / "out", [*records, skipped("Ines")])
    back, problems = read(FORMAT, tmp_path / "out")
    assert losses.frame()["kind"].tolist() == ["left out"]
    assert not problems
    assert meaning(back) == meaning(records)
    assert [record.task.get("id") for record in back] == [record.task.get("id") for record in records]


def test_cassis_reads_it_and_files_count_utf16_units(tmp_path):
    write(FORMAT, tmp_path, [answer("🎉 Ana\r\n", [(2, 5, "PER")])])
    with (tmp_path / "TypeSystem.xml").open("rb") as file:
        types = cassis.load_typesystem(file)
    with (tmp_path / "000000.xmi").open("rb") as file:
        cas = cassis.load_cas_from_xmi(file, typesystem=types)
    (entity,) = cas.select(ENTITY)
    assert cas.sofa_string == "🎉 Ana\r\n"
    assert (entity.get_covered_text(), entity.value, entity.begin) == ("Ana", "PER", 2)
    assert 'begin="3" end="6"' in (tmp_path / "000000.xmi").read_text(encoding="utf-8")


def test_control_characters_are_lost_and_told(tmp_path):
    losses = write(FORMAT, tmp_path, [answer("a\x0bb", []), answer("Ana", [])])
    assert losses.frame()[["kind", "what", "why"]].to_numpy().tolist() == [
        ["lost", "the text", "XML cannot hold the character U+000B"]
    ]
    assert [record.text for record in read(FORMAT, tmp_path)[0]] == ["Ana"]


def test_files_of_others_are_read_alone(tmp_path):
    types = cassis.TypeSystem()
    person = types.create_type("org.example.Person", "uima.tcas.Annotation")
    types.create_feature(person, "kind", "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string = "Ana 🎉 Rui"
    cas.add(person(begin=6, end=9, kind="PER"))
    cas.to_xmi(tmp_path / "one.xmi")
    types.to_xml(tmp_path / "TypeSystem.xml")
    (record,), _ = read(FORMAT, tmp_path / "one.xmi", type="org.example.Person", feature="kind")
    assert (record.text, record.scope, record.labels, keys(record.right)) == (
        "Ana 🎉 Rui",
        "complete",
        None,
        [(6, 9, "PER")],
    )
    with pytest.raises(FormatError, match="has no type"):
        read(FORMAT, tmp_path)
    _, (problem,) = read(FORMAT, tmp_path, type="org.example.Person", feature="name")
    assert "has no label in 'name'" in problem.message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('begin="3" end="6"', 'begin="1" end="6"', "inside a character"),
        ('begin="3" end="6"', 'begin="3" end="99"', "outside the text"),
        ("<cas:Sofa", "<cas:So fa", "is not XMI"),
    ],
)
def test_a_broken_file_is_told_and_the_rest_works(tmp_path, old, new, message):
    write(FORMAT, tmp_path, [answer("🎉 Ana", [(2, 5, "PER")]), answer("Rui", [])])
    path = tmp_path / "000000.xmi"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    (record,), (problem,) = read(FORMAT, tmp_path)
    assert record.text == "Rui"
    assert problem.place == "000000.xmi"
    assert message in problem.message


def test_is_recognized(tmp_path):
    assert not FORMAT.recognizes(tmp_path)
    write(FORMAT, tmp_path, [answer("Ana", [])])
    assert FORMAT.recognizes(tmp_path)
    assert FORMAT.recognizes(tmp_path / "000000.xmi")

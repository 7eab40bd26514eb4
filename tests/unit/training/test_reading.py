"""What the user may call data, and what comes of it."""

from __future__ import annotations

import pytest
import spacy

import nb_annotate as nba
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.examples import to_examples
from nb_annotate.training.reading import gather
from tests.unit.merging.answers import category, full, judged, span, unusable

TEXTS = ["Ana sings in Porto", "Bob is in Rome"]


@pytest.fixture
def store():
    store = nba.Store(":memory:")
    session = nba.ner.manual(TEXTS, labels=["PER", "CITY"], store=store, dataset="people", annotator="eva")
    for text, name in zip(TEXTS, ("Ana", "Bob"), strict=True):
        session.answer("accept", spans=[span(text, name, "PER")])
    topics = nba.textcat.manual(TEXTS, labels=["Music", "Travel"], store=store, dataset="topics", annotator="tom")
    topics.answer("accept", accept=["Music"])
    topics.answer("ignore")
    session.close()
    topics.close()
    yield store
    store.close()


def test_a_dataset_by_name(store):
    for name in ("people", "dataset:people"):
        found = gather(name, store=store)
        assert found.labels == {"ner": ("CITY", "PER")}
        assert [text.text for text in found.texts["ner"]] == TEXTS
        assert found.datasets == ("people",)


def test_cards_tell_the_component_and_several_go_together(store):
    found = gather(["people", "topics", "people"], store=store)
    assert found.labels == {"ner": ("CITY", "PER"), "textcat_multilabel": ("Music", "Travel")}
    assert len(found.parts["ner"].records) == 2
    named = gather({"ner": "people", "textcat": ["topics"]}, store=store)
    assert named.labels == {"ner": ("CITY", "PER"), "textcat": ("Music", "Travel")}
    with pytest.raises(TrainingError, match="textcat learns from answers about categories"):
        gather("people", store=store, component="textcat")


def test_a_choice_of_answers(store):
    both = ["people", "topics"]
    assert list(gather(both, store=store, annotators=["tom"]).parts) == ["textcat_multilabel"]
    assert len(gather("topics", store=store, answers=["accept"]).parts["textcat_multilabel"].records) == 1
    assert (
        len(gather("people", store=store, query="text.str.contains('Rome') and not flagged").parts["ner"].records) == 1
    )
    assert gather("people", store=store, labels=["PER", "PER"]).labels == {"ner": ("PER",)}
    assert list(gather(both, store=store, labels=["PER"]).parts) == ["ner"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"data": "peple"}, "Did you mean 'people'"),
        ({"data": "people", "labels": ["PERS"]}, "Did you mean 'PER'"),
        ({"data": "people", "annotators": ["ewa"]}, "Did you mean 'eva'"),
        ({"data": "people", "answers": ["acept"]}, "Did you mean 'accept'"),
        ({"data": "people", "component": "nre"}, "Did you mean 'ner'"),
        ({"data": "people", "query": "answer =="}, "cannot be answered"),
        ({"data": "people", "query": "1"}, "does not say yes or no"),
        ({"data": "people", "labels": []}, "labels= is empty"),
        ({"data": "people", "labels": 5}, "labels=5 must be a list"),
        ({"data": "people", "annotators": 5}, "annotators=5 must be a list"),
        ({"data": "people", "query": "text == 'x'"}, "none is left"),
        ({"data": 7}, "data=7"),
        ({"data": {"ner": "people"}, "component": "ner"}, "both given"),
        ({"data": {"textcat": "topics"}, "labels": ["PER"]}, "none of the answers"),
    ],
)
def test_what_does_not_exist_is_told(store, arguments, message):
    with pytest.raises(TrainingError, match=message):
        gather(**arguments, store=store)


def test_records_frames_and_files_mean_the_same(store, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    records = list(store.records("people"))
    store.export("people", tmp_path / "people.jsonl")
    in_store = gather("people", store=store)
    for data in (records, store.df("people"), tmp_path / "people.jsonl", "people.jsonl"):
        found = gather(data)
        assert found.labels == in_store.labels
        assert [text.right for text in found.texts["ner"]] == [text.right for text in in_store.texts["ner"]]
        assert [text.complete for text in found.texts["ner"]] == [text.complete for text in in_store.texts["ner"]]
    assert not (tmp_path / "nb_annotate.db").exists()
    with pytest.raises(TrainingError, match="no file 'nowhere'"):
        gather("nowhere")


def test_answers_that_say_nothing_train_nothing():
    with pytest.raises(TrainingError, match="name no label"):
        gather([unusable("Ana")])
    with pytest.raises(TrainingError, match="no answers"):
        gather([])


def test_spans_of_any_card_for_spancat():
    text = TEXTS[0]
    found = gather([full(text, [span(text, "Ana", "PER"), span(text, "Ana sings", "PER")])], component="spancat")
    assert len(found.texts["spancat"][0].right) == 2
    assert found.conflicts == []
    assert len(gather([full(text, [span(text, "Ana", "PER"), span(text, "Ana sings", "PER")])]).conflicts) == 1


def test_output_of_silver_to_gold_is_taken_as_it_is(store):
    patterns = [{"label": "CITY", "pattern": "Porto"}, {"label": "CITY", "pattern": "Rome"}]
    asked = nba.ner.match(TEXTS, labels=["CITY"], patterns=patterns, store=store, dataset="asked")
    asked.answer("accept")
    asked.answer("accept")
    gold = nba.ner.silver_to_gold("asked", labels=["CITY"], store=store, dataset="gold")
    while gold.task is not None:
        gold.answer("accept")
    examples = to_examples("gold", spacy.blank("en"), store=store)
    assert [example.get_aligned_ner() for example in examples] == [["O", "O", "O", "U-CITY"]] * 2
    raw = to_examples("asked", spacy.blank("en"), store=store)
    assert [example.get_aligned_ner() for example in raw] == [[None, None, None, "U-CITY"]] * 2


def test_conflicts_are_a_frame():
    text = TEXTS[0]
    ana = span(text, "Ana", "PER")
    found = gather(
        [
            judged(text, ana, "accept", ended_at=1),
            judged(text, ana, "reject", ended_at=2),
            category(text, "A", "accept"),
        ]
    )
    assert found.conflicts_frame()["what"].tolist() == ["span 0-3 PER"]
    assert found.labels == {"ner": ("PER",), "textcat_multilabel": ("A",)}


def test_rows_of_a_file_that_cannot_be_read_are_told(tmp_path):
    path = tmp_path / "people.jsonl"
    good = '{"text": "Ana sings", "spans": [{"start": 0, "end": 3, "label": "PER"}], "answer": "accept"}'
    path.write_text(f'{good}\n{{"text": 5}}\nno json\n', encoding="utf-8")
    with pytest.warns(
        UserWarning, match=r"people.jsonl: 2 rows were not read. The first is people.jsonl:2: 'text' must"
    ):
        assert len(gather(path).texts["ner"]) == 1


@pytest.mark.parametrize(
    ("nlp", "alignment", "said"),
    [
        ("blank:en", "strict", "nlp='blank:en' is no spaCy pipeline"),
        (spacy.blank("en"), "expnd", "Did you mean 'expand'"),
    ],
)
def test_examples_take_a_pipeline_and_an_alignment_that_exists(store, nlp, alignment, said):
    with pytest.raises(TrainingError, match=said):
        to_examples("people", nlp, store=store, alignment=alignment)

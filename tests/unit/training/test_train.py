"""Training: the same as spaCy's own, from any mix of answers, and nothing of the user's is touched."""

from __future__ import annotations

import errno
import json
import random
import sys
from subprocess import run

import numpy as np
import pytest
import spacy
from spacy.pipeline import SpanCategorizer
from spacy.tokens import DocBin

import nb_annotate as nba
from nb_annotate.tasks.errors import ModelError, TrainingError
from nb_annotate.training import running
from nb_annotate.training.train import train
from tests.unit.training.corpora import NAMES, QUICK, TEXTS, THINGS, mail, person_and_city, travellers


@pytest.fixture
def store():
    with nba.Store(":memory:") as opened:
        yield opened


def entities(nlp, text="Greta flew to Rome yesterday"):
    return [(entity.text, entity.label_) for entity in nlp(text).ents]


def test_the_same_weights_as_spacy_train(store, tmp_path):
    travellers(store, texts=TEXTS[8:])
    travellers(store, "held out", texts=TEXTS[:8])
    steps = {**QUICK, "training.eval_frequency": 20}
    options = {"store": store, "eval": "dataset:held out", "config": steps, "progress": False}
    result = train("travel", output=tmp_path / "ours", seed=3, **options)
    nlp = spacy.blank("en")
    for name, texts in (("train", TEXTS[8:]), ("dev", TEXTS[:8])):
        docs = [nlp.make_doc(text) for text in texts]
        for doc in docs:
            marked = person_and_city(doc.text)
            doc.ents = [doc.char_span(span["start"], span["end"], span["label"]) for span in marked]
        DocBin(docs=docs).to_disk(tmp_path / f"{name}.spacy")
    paths = [f"--paths.{name}={tmp_path / name}.spacy" for name in ("train", "dev")]
    command = [
        sys.executable,
        "-m",
        "spacy",
        "train",
        tmp_path / "ours" / "config.cfg",
        "--output",
        tmp_path / "theirs",
    ]
    run([*command, *paths], check=True, capture_output=True)
    theirs = spacy.load(tmp_path / "theirs" / "model-best")
    loaded = spacy.load(tmp_path / "ours")
    for name in ("tok2vec", "ner"):
        weights = theirs.get_pipe(name).model.to_bytes()
        assert loaded.get_pipe(name).model.to_bytes() == weights
        assert result.nlp.get_pipe(name).model.to_bytes() == weights


def test_random_numbers_of_the_user_are_left_alone(store):
    travellers(store)
    random.seed(5)
    expected = random.Random(5).random()
    train("travel", store=store, config={"training.max_steps": 2}, progress=False)
    assert random.random() == expected


def test_a_base_goes_on_learning_and_is_not_touched(store, tmp_path):
    travellers(store, "people", labels=("PERSON",))
    base = train("people", store=store, config=QUICK, progress=False).nlp
    before = base.to_bytes(exclude=["vocab"])
    mail(store)
    result = train({"textcat": "mail"}, base, tmp_path / "both", store=store, config=QUICK, progress=False)
    assert base.to_bytes(exclude=["vocab"]) == before
    assert result.nlp.pipe_names == ["tok2vec", "ner", "textcat"]
    both = spacy.load(tmp_path / "both")
    assert both.get_pipe("ner").model.to_bytes() == base.get_pipe("ner").model.to_bytes()
    assert both("Refund the drum please").cats["REFUND"] > 0.5
    assert entities(both) == entities(base) == [("Greta", "PERSON")]


def test_replay_keeps_what_the_base_knew(store):
    travellers(store, "people", labels=("PERSON",))
    base = train("people", store=store, config=QUICK, progress=False).nlp
    travellers(store, "cities", labels=("CITY",))
    options = {"store": store, "config": {"training.max_steps": 100}, "progress": False}
    assert entities(train("cities", base, **options).nlp) == [("Rome", "CITY")]
    replayed = train("cities", base, replay=1, **options)
    assert entities(replayed.nlp) == [("Greta", "PERSON"), ("Rome", "CITY")]
    assert replayed.scores["ner"]["f"] == 1.0  # of what was answered, whatever else is found


def test_a_component_that_shares_its_layer_does_not_change_the_other_one(store):
    travellers(store)
    base = train("travel", store=store, config=QUICK, progress=False).nlp
    base.add_pipe("spancat", config={"model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}}})
    doc = base.make_doc(TEXTS[0])
    doc.spans["sc"] = [doc.char_span(0, len(NAMES[0]), "PERSON")]
    with base.select_pipes(enable=["spancat"]):
        example = spacy.training.Example(base.make_doc(doc.text), doc)
        base.get_pipe("spancat").initialize(lambda: [example], nlp=base)
    before = base(TEXTS[3])
    result = train("travel", base, store=store, config={"training.max_steps": 10}, progress=False)
    after = result.nlp(TEXTS[3])
    assert after.spans["sc"].attrs["scores"].tolist() == before.spans["sc"].attrs["scores"].tolist()
    assert len(before.spans["sc"])
    assert result.nlp.config["training"]["frozen_components"] == ["tok2vec", "spancat"]


def test_categories_and_spans_of_different_texts_at_once(store):
    travellers(store)
    mail(store)
    result = train({"ner": "travel", "textcat": "mail"}, store=store, config=QUICK, progress=False)
    assert set(result.scores) == {"ner", "textcat"}
    assert type(result.nlp.get_pipe("textcat")) is spacy.pipeline.TextCategorizer
    assert entities(result.nlp) == [("Greta", "PERSON"), ("Rome", "CITY")]
    cats = result.nlp("Thanks for my drum today").cats
    assert cats["THANKS"] > 0.5


def test_overlapping_spans_train_spancat(store):
    session = nba.spans.manual(TEXTS, labels=["PERSON", "TRIP"], store=store, dataset="trips")
    while task := session.task:
        person, city = person_and_city(task["text"])
        session.answer("accept", spans=[person, {"start": 0, "end": city["end"], "label": "TRIP"}])
    result = train("trips", store=store, config={"training.max_steps": 120}, progress=False)
    assert result.nlp.get_pipe("spancat").suggester is not None
    assert result.scores["spancat"]["f"] > 0.9
    doc = result.nlp(TEXTS[0])
    assert {(str(span), span.label_) for span in doc.spans["sc"]} == {
        ("Ana", "PERSON"), ("Ana flew to Porto", "TRIP"),
    }  # fmt: skip


def test_the_stop_button_keeps_the_best_weights(store, monkeypatch):
    travellers(store)
    theirs = running.train_while_improving

    def stopped(*args, **kwargs):
        for step, update in enumerate(theirs(*args, **kwargs)):
            if step == 45:
                raise KeyboardInterrupt
            yield update

    monkeypatch.setattr(running, "train_while_improving", stopped)
    result = train("travel", store=store, config={"training.eval_frequency": 10}, progress=False)
    assert result.interrupted
    assert result.steps["step"].tolist() == [0, 10, 20, 30, 40]
    assert result.best_step in result.steps["step"].tolist()
    score = result.nlp.evaluate([spacy.training.Example.from_dict(result.nlp.make_doc(TEXTS[0]), {"entities": []})])
    assert "ents_f" in score
    assert "Stopped by hand" in str(result)


def test_a_folder_that_cannot_be_written_is_told_before_the_training(store, tmp_path):
    (tmp_path / "notes.txt").write_text("not a folder", encoding="utf-8")
    with pytest.raises(TrainingError, match=r"model' cannot be written: .*Name another folder"):
        train("no such dataset", output=tmp_path / "notes.txt" / "model", store=store)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_what_was_trained_outlives_a_full_disk(store, tmp_path, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    travellers(store, texts=TEXTS[:20])
    monkeypatch.setattr(spacy.language.Language, "to_disk", full)
    with pytest.raises(TrainingError, match="No space left") as caught:
        train("travel", output=tmp_path / "model", store=store, config={"training.max_steps": 2}, progress=False)
    assert caught.value.result.nlp.pipe_names == ["tok2vec", "ner"]
    assert caught.value.result.path is None
    assert not [*tmp_path.iterdir()]


def test_output_replaces_only_what_is_ours(store, tmp_path):
    travellers(store)
    options = {"store": store, "config": {"training.max_steps": 5}, "progress": False}
    folder = tmp_path / "deep" / "model"
    assert train("travel", output=folder, **options).path == folder
    meta = json.loads((folder / "meta.json").read_text())["nb_annotate"]
    assert (meta["datasets"], meta["answers"], meta["train_texts"] + meta["eval_texts"]) == (["travel"], 40, 40)
    train("travel", output=folder, **options)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["model"]
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "thesis.txt").write_text("years of work")
    with pytest.raises(TrainingError, match="was not trained with nb_annotate"):
        train("travel", output=tmp_path / "notes", **options)
    train("travel", output=tmp_path / "notes", overwrite=True, **options)
    assert not (tmp_path / "notes" / "thesis.txt").exists()


def test_texts_without_any_span_are_refused(store):
    session = nba.ner.manual(TEXTS, labels=["PERSON"], store=store, dataset="none")
    while session.task:
        session.answer("accept", spans=[])
    with pytest.raises(TrainingError, match=r"none of the \d+ training texts has a span of 'PERSON'"):
        train("none", store=store, progress=False)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"component": "textcat", "labels": ["REFUND"]}, "only one category"),
        ({"labels": ["REFUNDS"]}, "Did you mean 'REFUND'"),
        ({"config": {"training.max_stepz": 4}}, "Did you mean 'training.max_steps'"),
        ({"config": {"training.max_steps": "many"}}, "training.max_steps|max_steps"),
        ({"replay": 0.5}, "no labels but those that are trained"),
        ({"replay": 3}, "share"),
        ({"tok2vec_weights": "nowhere.bin"}, "has none"),
        ({"base": 7}, "no spaCy pipeline"),
    ],
)
def test_what_cannot_be_is_said(store, options, says):
    mail(store)
    with pytest.raises(TrainingError, match=says):
        train("mail", store=store, progress=False, **options)


def test_an_unknown_base_is_a_model_error(store):
    mail(store)
    with pytest.raises(ModelError, match="has no language 'yy'"):
        train("mail", "blank:yy", store=store, progress=False)


def test_a_category_that_always_applies_teaches_nothing(store):
    session = nba.textcat.manual([f"A {thing}" for thing in THINGS], labels=["ALL"], store=store, dataset="all")
    while session.task:
        session.answer("accept")
    with pytest.raises(TrainingError, match="only one class: each of the 16 training texts has 'ALL'"):
        train("all", store=store, progress=False)


def test_vectors_are_used(store, tmp_path):
    travellers(store)
    nlp = spacy.blank("en")
    for word, vector in zip(["Ana", "Porto", "travels"], np.eye(3, 8), strict=True):
        nlp.vocab.set_vector(word, vector)
    nlp.to_disk(tmp_path / "vectors")
    config = {"training.max_steps": 5}
    result = train("travel", store=store, vectors=tmp_path / "vectors", config=config, progress=False)
    assert result.nlp.vocab["Porto"].vector.tolist() == np.eye(3, 8)[1].tolist()
    assert result.nlp.config["components"]["tok2vec"]["model"]["embed"]["include_static_vectors"]


def test_spancat_learns_nothing_from_texts_that_were_answered_for_ner_only(store):
    people = nba.spans.manual(TEXTS[:20], labels=["PERSON"], store=store, dataset="people")
    while task := people.task:
        people.answer("accept", spans=person_and_city(task["text"])[:1])
    others = [f"{text} {number}" for number in ("at noon", "on foot", "alone", "for good", "again") for text in TEXTS]
    travellers(store, labels=("CITY",), texts=others)
    data = {"spancat": "people", "ner": "travel"}
    result = train(data, store=store, config={"training.max_steps": 60}, check=False, progress=False)
    assert result.scores["spancat"]["f"] > 0.5
    assert type(result.nlp.get_pipe("spancat")) is SpanCategorizer


def test_an_evaluation_file_without_a_rare_label_still_gives_an_f(store, tmp_path):
    def write(name, texts, labels):
        rows = [
            {
                "text": text,
                "spans": [each for each in person_and_city(text) if each["label"] in labels],
                "answer": "accept",
            }
            for text in texts
        ]
        (tmp_path / name).write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        return tmp_path / name

    held_out = write("dev.jsonl", TEXTS[:8], ["PERSON"])
    options = {"config": {"training.max_steps": 2}, "progress": False, "store": store}
    data = write("train.jsonl", TEXTS[8:], ["PERSON", "CITY"])
    result = train(data, eval=held_out, **options)
    assert result.scores["ner"]["texts"] == 8
    assert result.per_label.set_index("label")["support"].to_dict() == {"CITY": 0, "PERSON": 8}
    assert result.score == result.scores["ner"]["f"]
    store.import_(held_out, "held out")  # which is then complete for what is in it
    with pytest.raises(
        TrainingError, match=r"none of 8 evaluation texts is complete for 'CITY'.*labels=\['CITY', 'PERSON'\]"
    ):
        train(data, eval="dataset:held out", **options)
    with pytest.raises(TrainingError, match="All 32 texts are among those to evaluate on"):
        train(data, eval=data, **options)


def test_what_has_no_vectors_is_told_by_its_name(store, tmp_path):
    travellers(store, texts=TEXTS[:20])
    spacy.blank("en").to_disk(tmp_path / "blank")
    for vectors, said in (
        ("no_such_vectors", "neither an installed package nor a folder"),
        (tmp_path / "blank", "has no word"),
    ):
        with pytest.raises(TrainingError, match=f"^vectors='.*{said}"):
            train("travel", store=store, vectors=vectors, progress=False)

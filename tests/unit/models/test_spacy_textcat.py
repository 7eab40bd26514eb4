"""A real text categoriser in the loop: what it says, what it learns, and whom it leaves alone."""

from __future__ import annotations

import random
import threading

import numpy as np
import pytest
import spacy

from nb_annotate.models.spacy_textcat import SpacyTextcat, text_categorisers
from nb_annotate.models.text_model import TextInput, TextModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.textcat_texts import LABELS, accuracy, in_tens, lesson, lessons, pipeline, text_of, unseen

KINDS = ("textcat", "textcat_multilabel")


@pytest.fixture(scope="module")
def trained():
    return {kind: pipeline(kind) for kind in KINDS}


@pytest.fixture
def exclusive(trained):
    return SpacyTextcat(trained["textcat"], LABELS)


@pytest.fixture
def multilabel(trained):
    return SpacyTextcat(trained["textcat_multilabel"], LABELS)


@pytest.mark.parametrize("kind", KINDS)
def test_its_scores_are_those_of_the_pipeline(trained, kind):
    nlp = trained[kind]
    model = SpacyTextcat(nlp, ["CRASH", "BILL", "LOGIN"])
    assert isinstance(model, TextModel)
    assert (model.learns, model.exclusive) == (True, kind == "textcat")
    inputs, _ = unseen()
    theirs = [[doc.cats[label] for label in model.labels] for doc in nlp.pipe(each.text for each in inputs)]
    assert model.scores(inputs) == pytest.approx(np.array(theirs), abs=1e-5)


def test_unknown_categories_and_empty_texts_have_no_score(trained, exclusive):
    model = SpacyTextcat(trained["textcat"], ["BILL", "SHIPPING", "LOGIN"])
    scores = model.scores([TextInput("my refund"), TextInput("")])
    assert np.isnan(scores[:, 1]).all()
    assert scores[0, [0, 2]].sum() == pytest.approx(1.0)
    assert np.isnan(scores[1]).all()
    assert exclusive.scores([]).shape == (0, 3)
    with pytest.raises(ModelError, match=r"no label 'BILLS'.*Did you mean 'BILL'"):
        SpacyTextcat(trained["textcat"], ["BILLS"])
    with pytest.raises(ModelError, match="no component 'textcat'"):
        SpacyTextcat(spacy.blank("en"), ["BILL"])


def test_exclusive_or_not_is_a_matter_of_the_question(trained):
    inputs, right = unseen()
    asked_as_one = SpacyTextcat(trained["textcat_multilabel"], LABELS, exclusive=True)
    scores = asked_as_one.scores(inputs)
    assert scores.sum(axis=1) == pytest.approx(1.0)
    assert (scores.argmax(axis=1) == right).mean() > 0.85
    only = SpacyTextcat(trained["textcat"], ["BILL"])
    assert not only.exclusive
    assert only.scores(inputs)[right == 0].mean() > 0.5 > only.scores(inputs)[right != 0].mean()


@pytest.mark.parametrize("kind", KINDS)
def test_answers_on_one_category_teach_it_and_leave_the_others_alone(trained, kind):
    """After 200 yes/no answers on one category, nothing was dragged to zero and nothing forgotten."""
    model = SpacyTextcat(trained[kind], LABELS)
    inputs, right = unseen()
    before = model.scores(inputs)
    accurate = accuracy(model)
    for new, book in in_tens(lessons(random.Random(3), 200, asked=["BILL"])):
        model.update(new, book)
    after = model.scores(inputs)
    assert accuracy(model) >= accurate - 0.05
    assert after[right == 0, 0].mean() > max(before[right == 0, 0].mean(), 0.9)
    for number in (1, 2):
        assert after[right == number, number].mean() > before[right == number, number].mean() - 0.15
        assert after[right == number, number].mean() > 2 * after[right != number, number].mean()


def test_a_reject_says_only_that(exclusive):
    rng = random.Random(5)
    texts = [text_of(["BILL", "LOGIN"], rng) for _ in range(20)]
    inputs = [TextInput(text) for text in texts]
    before = exclusive.scores(inputs).mean(axis=0)
    book = [lesson(text, no={"BILL"}) for text in texts]
    for _ in range(4):
        exclusive.update(book, book)
    after = exclusive.scores(inputs).mean(axis=0)
    assert after[0] < before[0]
    assert after[1] > before[1]
    assert after[1:].sum() == pytest.approx(1 - after[0])


@pytest.mark.parametrize("kind", KINDS)
def test_it_learns_all_categories(trained, kind):
    model = SpacyTextcat(trained[kind], LABELS)
    for new, book in in_tens(lessons(random.Random(4), 100)):
        model.update(new, book)
    assert accuracy(model) > 0.97


def test_a_shared_tok2vec_becomes_a_part_of_the_copy():
    nlp = pipeline("textcat", listener=True, steps=6)
    before = nlp.to_bytes()
    model = SpacyTextcat(nlp, LABELS)
    inputs, right = unseen()
    theirs = [[doc.cats[label] for label in LABELS] for doc in nlp.pipe(each.text for each in inputs)]
    assert model.scores(inputs) == pytest.approx(np.array(theirs), abs=1e-5)
    for new, book in in_tens(lessons(random.Random(4), 60)):
        model.update(new, book)
    after = np.mean([model.scores(inputs)[right == number, number].mean() for number in range(3)])
    assert after > np.mean([np.array(theirs)[right == number, number].mean() for number in range(3)]) + 0.1
    assert nlp.to_bytes() == before


def test_the_users_pipeline_is_left_as_it_is(trained):
    nlp = trained["textcat_multilabel"]
    before, strings = nlp.to_bytes(), len(nlp.vocab.strings)
    model = SpacyTextcat(nlp, LABELS)
    book = [lesson("zyxgloop quuxbar refund", yes={"BILL"}, no={"LOGIN"})]
    model.update(book, book)
    model.scores([TextInput("frobnicated widgetry")])
    assert nlp.to_bytes() == before
    assert len(nlp.vocab.strings) == strings


def test_what_is_published_does_not_change_while_it_learns(multilabel):
    inputs, _ = unseen(each=3)
    book = lessons(random.Random(6), 100)
    before = multilabel.scores(inputs)
    seen = []
    done = threading.Event()

    def watch():
        while not done.is_set():
            seen.append(multilabel.scores(inputs))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        multilabel.update(book, book)
    finally:
        done.set()
        watcher.join()
    after = multilabel.scores(inputs)
    assert not np.array_equal(before, after)
    raw_before, raw_after = before.argsort(axis=None).tolist(), after.argsort(axis=None).tolist()
    assert {tuple(scores.argsort(axis=None).tolist()) for scores in seen} <= {tuple(raw_before), tuple(raw_after)}


def test_versions_come_back_and_learning_goes_on_from_them(multilabel):
    inputs, _ = unseen(each=3)
    start, before = multilabel.snapshot(), multilabel.scores(inputs)
    book = lessons(random.Random(6), 40)
    multilabel.update(book, book)
    after = multilabel.scores(inputs)
    assert not np.allclose(before, after)
    multilabel.restore(start)
    assert np.array_equal(multilabel.scores(inputs), before)
    assert multilabel.refit(book, lambda: False) is None


def test_a_step_that_fails_changes_nothing(multilabel, monkeypatch):
    inputs, _ = unseen(each=3)
    before = multilabel.scores(inputs)
    steps = iter([True, False])
    made = SpacyTextcat._step

    def failing(self, learned, free):
        made(self, learned, free)
        if not next(steps):
            raise RuntimeError("out of memory")

    monkeypatch.setattr(SpacyTextcat, "_step", failing)
    book = lessons(random.Random(6), 40)
    with pytest.raises(RuntimeError, match="out of memory"):
        multilabel.update(book, book)
    assert np.array_equal(multilabel.scores(inputs), before)


def test_answers_that_say_nothing_of_its_categories_teach_nothing(multilabel):
    inputs, _ = unseen(each=3)
    before = multilabel.scores(inputs)
    strange = [lesson("hello there", yes={"SHIPPING"})]
    multilabel.update(strange, strange)
    assert np.array_equal(multilabel.scores(inputs), before)


def test_equal_answers_alone_do_no_harm(exclusive):
    same = [lesson(text_of(["BILL"], random.Random(n)), yes={"BILL"}, no=set(LABELS) - {"BILL"}) for n in range(30)]
    exclusive.update(same, same)
    scores = exclusive.scores([TextInput(text_of(["BILL"], random.Random(99)))])
    assert np.isfinite(scores).all()
    assert scores.argmax() == 0


def test_an_untrained_component_is_named():
    nlp = spacy.blank("en")
    nlp.add_pipe("textcat", name="mood")
    with pytest.raises(ModelError, match="'mood' of 'en_pipeline' has no labels"):
        text_categorisers(nlp)

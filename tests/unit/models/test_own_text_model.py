"""A model of categories of the user's own: asked, taught on a copy, and never believed blindly."""

from __future__ import annotations

import copy
import random
import threading

import numpy as np
import pytest

from nb_annotate.models.own_text_model import OwnTextModel
from nb_annotate.models.text_answers import text_answers_of
from nb_annotate.models.text_model import TextInput, TextLesson, TextModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.textcat_texts import LABELS, accuracy, in_tens, lesson, lessons

TEXTS = [TextInput("Thanks!", {"meta": {"id": 1}}), TextInput("It broke.")]
TWO = ["praise", "complaint"]


class GradientStep:
    """As one would write it with PyTorch: a linear layer, a loss over what is known, one step for each batch."""

    def __init__(self, labels=LABELS, size=512, rate=1.0):
        self.labels = list(labels)
        self.size, self.rate = size, rate
        self.weights = np.zeros((size + 1, len(self.labels)))

    def features(self, tasks):
        rows = np.zeros((len(tasks), self.size + 1))
        for row, task in zip(rows, tasks, strict=True):
            for word in task["text"].split():
                row[sum(map(ord, word)) * 31 % self.size] += 1
            row[-1] = 1
        return rows

    def forward(self, rows):
        return 1 / (1 + np.exp(-rows @ self.weights))

    def predict(self, tasks):
        for task, scores in zip(tasks, self.forward(self.features(tasks)), strict=True):
            yield scores.max(), {**task, "cats": dict(zip(self.labels, scores, strict=True))}

    def update(self, answers):
        rows = self.features(answers)
        wanted = np.array([[answer["cats"].get(label, np.nan) for label in self.labels] for answer in answers])
        wrong = np.nan_to_num(self.forward(rows) - wanted)
        self.weights -= self.rate * rows.T @ wrong / len(answers)
        return float((wrong**2).mean())


class ProdigyDummy:
    """A random model: called with a stream, gives back (score, example), and counts what it is told."""

    def __init__(self, labels):
        self.labels = labels
        self.told = []

    def __call__(self, stream):
        for example in stream:
            example["label"] = random.choice(self.labels)
            yield 0.75, example

    def update(self, answers):
        self.told += [(answer["label"], answer["answer"]) for answer in answers]


def predicting(give, labels=TWO, **settings):
    """Make a model of a function from the tasks to what `predict` gives back."""

    class Model:
        name = "odd"

        def predict(self, tasks):
            return give(tasks)

    return OwnTextModel(Model(), labels, **settings)


def test_a_gradient_step_on_accepted_and_rejected_answers():
    mine = GradientStep()
    untouched = copy.deepcopy(vars(mine))
    model = OwnTextModel(mine, LABELS)
    assert isinstance(model, TextModel)
    assert (model.name, model.learns) == ("GradientStep", True)
    start = model.snapshot()
    singles = [
        TextLesson(each.input, each.yes, frozenset([label]) - each.yes)
        for each, label in zip(lessons(random.Random(3), 300), LABELS * 100, strict=True)
    ]
    for new, book in in_tens(singles):
        model.update(new, book)
    assert accuracy(model) > 0.9
    assert 0 < model.loss < 1
    assert np.array_equal(mine.weights, untouched["weights"])
    model.restore(start)
    assert model.scores(TEXTS) == pytest.approx(np.full((2, 3), 0.5))


def test_a_model_that_is_called_with_a_stream():
    for labels in (["praise"], TWO):
        dummy = ProdigyDummy(labels)
        model = OwnTextModel(dummy, labels)
        scores = model.scores(TEXTS)
        assert set(scores[~np.isnan(scores)]) == {0.75}
        assert (~np.isnan(scores)).sum() == 2
        model.update([lesson("Thanks!", {"praise"}), lesson("It broke.", (), {"praise"})], [])
        assert model.snapshot()[0].told == [("praise", "accept"), ("praise", "reject")]
        assert dummy.told == []


def test_tasks_have_the_row_and_what_is_asked():
    seen = []
    for labels in (["praise"], TWO):
        predicting(lambda tasks: seen.extend(tasks) or [(0.5, {**t, "accept": []}) for t in tasks], labels).scores(
            TEXTS
        )
    assert seen[0] == {"text": "Thanks!", "meta": {"id": 1}, "label": "praise"}
    assert seen[2]["options"] == [{"id": "praise", "text": "praise"}, {"id": "complaint", "text": "complaint"}]


@pytest.mark.parametrize(
    ("said", "scores", "exclusive"),
    [
        ({"cats": {"praise": 0.3}}, [0.3, 0.0], [0.3, 0.7]),
        ({"options": [{"id": "praise", "score": 0.2}, {"id": "complaint", "score": 0.6}]}, [0.2, 0.6], [0.25, 0.75]),
        ({"accept": ["complaint"]}, [0.0, 0.9], [0.1, 0.9]),
        ({"accept": []}, [0.0, 0.0], [0.5, 0.5]),
        ({"label": "complaint"}, [np.nan, 0.9], [0.1, 0.9]),
    ],
)
def test_a_task_may_say_it_in_several_ways(said, scores, exclusive):
    for wanted, one_only in ((scores, False), (exclusive, True)):
        model = predicting(lambda tasks: [(0.9, {**task, **said}) for task in tasks], exclusive=one_only)
        assert model.scores(TEXTS[:1])[0] == pytest.approx(wanted, nan_ok=True)


def test_several_pairs_for_a_text_say_more_of_it():
    def give(tasks):
        for task in tasks:
            yield 0.8, {**task, "label": "praise"}
            yield 0.4, {**task, "label": "complaint"}

    assert predicting(give).scores(TEXTS).tolist() == [[0.8, 0.4]] * 2


def test_lessons_come_as_the_answers_that_made_them():
    whole = lesson("Thanks!", {"praise"}, {"complaint"})
    ((question, answer),) = text_answers_of(whole, TWO, exclusive=False)
    assert question == ("Thanks!", None)
    assert answer["accept"] == ["praise"]
    assert answer["cats"] == {"praise": 1.0, "complaint": 0.0}
    assert (answer["answer"], answer["_view_id"], "label" in answer) == ("accept", "choice", False)
    assert text_answers_of(whole, TWO, exclusive=True)[0][1]["label"] == "praise"
    none = lesson("Hm.", (), {"praise", "complaint"})
    assert text_answers_of(none, TWO, exclusive=False)[0][1]["accept"] == []

    ((question, answer),) = text_answers_of(lesson("Hm.", (), {"praise"}), TWO, exclusive=False)
    assert question == ("Hm.", "praise")
    assert (answer["label"], answer["answer"], answer["_view_id"]) == ("praise", "reject", "classification")
    assert "options" not in answer
    assert text_answers_of(lesson("Hm.", {"other"}), TWO, exclusive=False) == []


def test_each_answer_comes_once_and_again_when_it_was_changed():
    dummy = ProdigyDummy(["praise"])
    model = OwnTextModel(dummy, ["praise"])
    first, second = lesson("Thanks!", {"praise"}), lesson("Thanks!", (), {"praise"})
    for each in (first, first, second):
        model.update([each], [each])
    assert model.snapshot()[0].told == [("praise", "accept"), ("praise", "reject")]


@pytest.mark.parametrize(
    ("give", "said"),
    [
        (lambda tasks: [(float("nan"), {**task, "accept": ["praise"]}) for task in tasks], "score nan for 'Thanks!'"),
        (lambda tasks: [(0.5, {**task, "cats": {"praise": float("inf")}}) for task in tasks], "score inf"),
        (lambda tasks: [(0.5, {**task, "accept": ["praise"]}) for task in tasks[:1]], "nothing for 1 of 2 texts"),
        (lambda tasks: [(0.5, task) for task in tasks], "names no category"),
        (lambda tasks: [(0.5, {"text": "Hi", "accept": []}) for _ in tasks], "'Hi', which it was not asked about"),
        (lambda tasks: [0.5 for _ in tasks], "not a pair of a score and a task"),
        (lambda tasks: [(0.5, {**task, "cats": {"a": 0.5, "b": 0.5}}) for task in tasks], "knows none of the categories"),
        (lambda tasks: tasks[0]["missing"], "odd.predict raised KeyError"),
        (len, "not a list of results"),
    ],
)  # fmt: skip
def test_nonsense_is_refused_with_its_place(give, said):
    with pytest.raises(ModelError, match=said):
        predicting(give).scores(TEXTS)


def test_labels_that_change_are_noticed():
    class Growing(GradientStep):
        def update(self, answers):
            self.labels.append(answers[0]["text"])
            return 0.0

    model = OwnTextModel(Growing(TWO), TWO)
    model.scores(TEXTS)
    model.update([lesson("refund", {"praise"})], [])
    with pytest.raises(ModelError, match=r"Growing changed its labels from \['praise', 'complaint'\] to"):
        model.scores(TEXTS)


@pytest.mark.parametrize(
    ("returned", "said"), [(RuntimeError("diverged"), "raised RuntimeError: diverged"), (float("nan"), "the loss nan")]
)
def test_an_update_that_fails_changes_nothing(returned, said):
    class Failing(GradientStep):
        def update(self, answers):
            super().update(answers)
            if isinstance(returned, Exception):
                raise returned
            return returned

    model = OwnTextModel(Failing(TWO), TWO)
    before = model.scores(TEXTS)
    book = [lesson("Thanks!", {"praise"}, {"complaint"})]
    with pytest.raises(ModelError, match=said):
        model.update(book, book)
    assert np.array_equal(model.scores(TEXTS), before)
    with pytest.raises(ModelError, match=said):
        model.update(book, book)  # it was not learned, so it comes again


def test_what_cannot_be_copied_suggests_without_learning_or_is_trained_in_place():
    class Locked(GradientStep):
        def __init__(self):
            super().__init__(TWO)
            self.lock = threading.Lock()

    mine = Locked()
    careful = OwnTextModel(mine, TWO)
    assert not careful.learns
    assert "cannot be copied" in careful.notice
    book = [lesson("Thanks!", {"praise"}, {"complaint"})]
    careful.update(book, book)
    assert not mine.weights.any()
    in_place = OwnTextModel(mine, TWO, copy=False)
    start = in_place.snapshot()
    in_place.update(book, book)
    assert mine.weights.any()
    with pytest.raises(ModelError, match="no earlier version"):
        in_place.restore(start)


def test_a_class_and_a_thing_without_predict_are_refused():
    with pytest.raises(ModelError, match=r"Pass an object of it: GradientStep\(\)"):
        OwnTextModel(GradientStep, TWO)
    with pytest.raises(ModelError, match="no method predict"):
        OwnTextModel({"a": 1}, TWO)

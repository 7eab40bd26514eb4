"""Classifiers of scikit-learn in the loop, fitted or not, and what they are wrapped wrongly in."""

from __future__ import annotations

import pickle
import random

import numpy as np
import pytest
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.multioutput import MultiOutputClassifier
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from nb_annotate.models.sklearn_classifier import SklearnClassifier
from nb_annotate.models.text_model import TextInput, TextModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.textcat_texts import LABELS, accuracy, in_tens, lesson, lessons, text_of, unseen


def go_on():
    return False


def logistic():
    return make_pipeline(TfidfVectorizer(), LogisticRegression(C=10))


def fitted(estimator, count=60, seed=2, target=str):
    """Fit to texts of one category each."""
    rng = random.Random(seed)
    labels = [rng.choice(LABELS) for _ in range(count)]
    return estimator.fit([text_of([label], rng) for label in labels], [target(label) for label in labels])


KINDS = {
    "logistic": logistic,
    "partial": lambda: make_pipeline(HashingVectorizer(), SGDClassifier(loss="log_loss")),
    "forest": lambda: make_pipeline(CountVectorizer(), RandomForestClassifier(n_estimators=20)),
    "calibrated": lambda: make_pipeline(TfidfVectorizer(), CalibratedClassifierCV(LinearSVC(), cv=2)),
    "one_vs_rest": lambda: make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression(C=10))),
    "multi_output": lambda: make_pipeline(TfidfVectorizer(), MultiOutputClassifier(LogisticRegression(C=10))),
}


@pytest.mark.parametrize("exclusive", [True, False])
@pytest.mark.parametrize("kind", KINDS)
def test_one_that_is_not_fitted_learns_from_nothing(kind, exclusive):
    model = SklearnClassifier(KINDS[kind](), LABELS, exclusive=exclusive)
    assert isinstance(model, TextModel)
    assert (model.learns, model.exclusive) == (True, exclusive)
    inputs, _ = unseen(each=3)
    assert model.scores(inputs) == pytest.approx(np.full((9, 3), 1 / 3 if exclusive else 0.5))
    assert model.scores([]).shape == (0, 3)
    book = lessons(random.Random(3), 60)
    model.update(book, book)
    assert accuracy(model) > 0.9
    scores = model.scores(inputs)
    assert ((scores >= 0) & (scores <= 1)).all()
    if exclusive:
        assert scores.sum(axis=1) == pytest.approx(1.0)


@pytest.mark.parametrize("kind", ["logistic", "partial"])
def test_the_users_own_object_is_never_changed(kind):
    for mine in (KINDS[kind](), fitted(KINDS[kind]())):
        before = pickle.dumps(mine)
        model = SklearnClassifier(mine, LABELS, exclusive=True)
        book = lessons(random.Random(3), 250)
        model.update(book, book)
        model.refit(book, go_on)
        assert pickle.dumps(mine) == before


def test_rows_of_which_nothing_is_known_are_not_in_the_fit():
    """Answers on one category move no other one: they are missing, never zero."""
    model = SklearnClassifier(logistic(), LABELS)
    rng = random.Random(3)
    book = [lesson(text_of([label], rng), yes={label}) for label in LABELS for _ in range(5)]
    book += [lesson(text_of(["LOGIN"], rng), no={"BILL"}) for _ in range(30)]
    model.update(book, book)
    inputs, right = unseen()
    scores = model.scores(inputs)
    assert scores[right == 0, 0].mean() > 2 * scores[right != 0, 0].mean()
    assert scores[:, 1] == pytest.approx(np.full(90, (5 + 1) / (5 + 2)))  # five yes, nothing else


def test_rejects_teach_categories_that_exclude_each_other():
    model = SklearnClassifier(logistic(), LABELS, exclusive=True)
    rng = random.Random(3)
    book = [lesson(text_of(["BILL"], rng), no={label}) for label in ("LOGIN", "CRASH") for _ in range(20)]
    book += [lesson(text_of([label], rng), {label}, set(LABELS) - {label}) for label in LABELS for _ in range(5)]
    model.update(book, book)
    inputs, right = unseen()
    scores = model.scores(inputs)
    assert scores.sum(axis=1) == pytest.approx(1.0)
    assert (scores.argmax(axis=1) == right).mean() > 0.9


@pytest.mark.parametrize("exclusive", [True, False])
def test_equal_answers_and_few_of_them_are_no_error(exclusive):
    model = SklearnClassifier(logistic(), LABELS, exclusive=exclusive)
    same = [lesson(f"refund {n}", {"BILL"}, {"LOGIN", "CRASH"}) for n in range(12)]
    model.update(same, same)
    found = model.refit(same, go_on)
    assert found is not None
    assert len(found.held_out) == 12
    scores = model.scores([TextInput("anything")])[0]
    assert scores.argmax() == 0
    assert ((scores > 0) & (scores < 1)).all()


def test_one_category_is_yes_or_no():
    model = SklearnClassifier(logistic(), ["BILL"], exclusive=True)
    assert not model.exclusive
    assert model.scores([TextInput("refund")]).tolist() == [[0.5]]
    book = lessons(random.Random(3), 40, asked=["BILL"])
    model.update(book, book)
    inputs, right = unseen()
    scores = model.scores(inputs)[:, 0]
    assert scores[right == 0].min() > scores[right != 0].max()


def test_categories_that_no_answer_has_named_yet_keep_a_share():
    model = SklearnClassifier(logistic(), [*LABELS, "OTHER"], exclusive=True)
    book = lessons(random.Random(3), 46)
    model.update(book, book)
    scores = model.scores([TextInput("refund")])
    assert scores[0, 3] == pytest.approx(1 / 50)
    assert scores.sum() == pytest.approx(1.0)


def test_a_fitted_one_is_used_as_it_is():
    mine = fitted(logistic())
    model = SklearnClassifier(mine, ["CRASH", "SHIPPING", "BILL"])
    inputs, _ = unseen(each=3)
    scores = model.scores(inputs)
    theirs = mine.predict_proba([each.text for each in inputs])  # BILL, CRASH, LOGIN
    assert scores[:, [0, 2]] == pytest.approx(theirs[:, [1, 0]])
    assert np.isnan(scores[:, 1]).all()


def test_yes_no_classifiers_and_indicator_matrices_have_no_names():
    inputs, right = unseen()
    for target in (lambda label: label == "BILL", lambda label: int(label == "BILL")):
        model = SklearnClassifier(fitted(logistic(), target=target), ["BILL"])
        assert model.scores(inputs)[right == 0].min() > model.scores(inputs)[right != 0].max()
    rng = random.Random(1)
    labels = [rng.choice(LABELS) for _ in range(60)]
    texts = [text_of([label], rng) for label in labels]
    matrix = np.array([[label == each for each in LABELS] for label in labels], dtype=int)
    for kind in ("one_vs_rest", "multi_output"):
        model = SklearnClassifier(KINDS[kind]().fit(texts, matrix), LABELS)
        assert accuracy(model) > 0.95
        with pytest.raises(ModelError, match="3 categories without names, and 2 are asked"):
            SklearnClassifier(KINDS[kind]().fit(texts, matrix), LABELS[:2])


def test_a_fitted_one_with_partial_fit_goes_on_learning():
    mine = fitted(KINDS["partial"](), count=30)
    model = SklearnClassifier(mine, LABELS, exclusive=True)
    start = model.snapshot()
    strange = [lesson("blorp " * 3, {"LOGIN"}, {"BILL", "CRASH"})] * 10
    before = model.scores([TextInput("blorp")])[0, 1]
    model.update(strange, strange)
    assert model.scores([TextInput("blorp")])[0, 1] > before
    assert accuracy(model) > 0.9
    assert model.refit(strange, go_on) is None
    model.restore(start)
    assert model.scores([TextInput("blorp")])[0, 1] == before


def test_a_fitted_one_without_partial_fit_gives_way_to_a_better_one():
    rng = random.Random(3)
    mixed_up = dict(zip(LABELS, [*LABELS[1:], LABELS[0]], strict=True))
    wrong = SklearnClassifier(fitted(logistic(), target=mixed_up.get), LABELS, exclusive=True)
    right = SklearnClassifier(fitted(logistic(), count=200), LABELS, exclusive=True)
    book = lessons(rng, 30)
    for model, kept in ((wrong, False), (right, True)):
        model.update(book, book)
        before = accuracy(model)
        found = model.refit(book, go_on)
        assert (found.facts["in use"] == "as it was passed") is kept
        assert accuracy(model) == before if kept else accuracy(model) > 0.9 > before


def test_a_refit_cross_validates_and_gives_up_when_told():
    model = SklearnClassifier(logistic(), LABELS, exclusive=True, seed=1)
    book = lessons(random.Random(3), 60)
    untaught = model.scores([TextInput("refund")])
    assert model.refit(book, lambda: True) is None
    assert np.array_equal(model.scores([TextInput("refund")]), untaught)
    found = model.refit(book, go_on)
    assert {id(each.lesson.input) for each in found.held_out} == {id(each.input) for each in book}
    hits = [LABELS[each.scores.argmax()] in each.lesson.yes for each in found.held_out]
    assert np.mean(hits) > 0.9
    assert found.facts["temperature"] > 0
    again = SklearnClassifier(logistic(), LABELS, exclusive=True, seed=1)
    again.refit(book, go_on)
    assert np.array_equal(again.scores(unseen()[0]), model.scores(unseen()[0]))


def test_held_out_texts_were_not_learned():
    """A text that came twice is never in both parts."""
    model = SklearnClassifier(make_pipeline(CountVectorizer(), LogisticRegression(C=1e6)), ["X"])
    book = [lesson(f"word{n}", {"X"} if n % 2 else (), () if n % 2 else {"X"}, source=n + 1) for n in range(20)] * 2
    found = model.refit(book, go_on)
    certain = [abs(each.scores[0] - 0.5) for each in found.held_out]
    assert max(certain) < 0.3  # nothing but its own word tells


def test_many_lessons_are_learned_in_steps():
    model = SklearnClassifier(KINDS["partial"](), LABELS, exclusive=True)
    for new, book in in_tens(lessons(random.Random(3), 240)):
        model.update(new, book)
    assert accuracy(model) > 0.95
    new = [lesson("blorp " * 3, {"LOGIN"}, {"BILL", "CRASH"})] * 10
    before = model.scores([TextInput("blorp")])[0, 1]
    model.update(new, [*book, *new])
    assert model.scores([TextInput("blorp")])[0, 1] > before


@pytest.mark.parametrize(
    ("estimator", "said"),
    [
        (make_pipeline(TfidfVectorizer(), LinearSVC()), r"LinearSVC has no predict_proba.*CalibratedClassifierCV\(LinearSVC"),
        (LinearSVC(), "CalibratedClassifierCV"),
        (SGDClassifier(), 'SGDClassifier\\(loss="log_loss"\\)'),
        (LogisticRegression(), r"takes arrays.*make_pipeline\(TfidfVectorizer\(\), LogisticRegression\)"),
        (LogisticRegression().fit([[1.0], [2.0]], [0, 1]), r"takes arrays.*make_pipeline\(TfidfVectorizer"),
        (RandomForestClassifier(n_estimators=2), r"takes arrays"),
    ],
)  # fmt: skip
def test_what_does_not_take_texts_or_gives_no_probabilities_says_what_to_wrap_it_in(estimator, said):
    with pytest.raises(ModelError, match=said):
        SklearnClassifier(estimator, LABELS)


def test_a_fitted_one_without_the_labels_is_refused():
    with pytest.raises(ModelError, match=r"knows none of the categories \['BILLS'\]. Did you mean 'BILL'"):
        SklearnClassifier(fitted(logistic()), ["BILLS"])


class Odd:
    """Not of scikit-learn, but with `predict_proba`; gives what it is told to."""

    classes_ = ("BILL", "LOGIN")

    def __init__(self):
        self.row = [0.5, 0.5]

    def predict_proba(self, texts):
        if self.row is None:
            raise RuntimeError("no memory")
        return [self.row] * len(texts)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ([np.nan, 0.5], "score nan for 'Ana'"),
        ([np.inf, 0.5], "score inf"),
        ([0.1, 0.2, 0.7], "2 categories. One row .* Did its categories change"),
        (None, "Odd.predict_proba raised RuntimeError: no memory"),
    ],
)
def test_nonsense_is_refused(row, said):
    model = SklearnClassifier(Odd(), ["LOGIN", "BILL"])
    assert not model.learns
    assert model.scores([TextInput("Ana")]).tolist() == [[0.5, 0.5]]
    model.snapshot().heads.estimator.row = row
    with pytest.raises(ModelError, match=said):
        model.scores([TextInput("Ana")])


class Picky(LogisticRegression):
    """Cannot be fitted to texts with the word blorp."""

    def fit(self, rows, targets):
        if any("blorp" in row for row in rows):
            raise ValueError("what is a blorp?")
        return super().fit([[len(row)] for row in rows], targets)

    def predict_proba(self, rows):
        return super().predict_proba([[len(row)] for row in rows])


def test_a_fit_that_fails_leaves_what_was_there():
    model = SklearnClassifier(Picky(), ["BILL"])
    good = [lesson("refund", {"BILL"}), lesson("hi", (), {"BILL"})]
    model.update(good, good)
    before = model.scores([TextInput("refund")])
    bad = [lesson("a blorp", {"BILL"})]
    with pytest.raises(ModelError, match=r"Picky.fit raised ValueError: what is a blorp\? \(on 3 texts\)"):
        model.update(bad, [*good, *bad])
    with pytest.raises(ModelError, match=r"Picky.fit raised"):
        model.refit([*good, *bad], go_on)
    assert np.array_equal(model.scores([TextInput("refund")]), before)


def test_too_few_answers_for_a_first_fit_are_a_notice():
    """Five folds want five answers of each kind."""
    picky = make_pipeline(TfidfVectorizer(), CalibratedClassifierCV(LinearSVC(), cv=5))
    model = SklearnClassifier(picky, ["BILL"])
    book = lessons(random.Random(3), 60, asked=["BILL"])
    model.update(book[:6], book[:6])
    assert "Pipeline.fit raised ValueError" in model.notice
    share = (sum("BILL" in each.yes for each in book[:6]) + 1) / 8
    assert model.scores([TextInput("refund")]).tolist() == [[pytest.approx(share)]]
    assert model.refit(book[:6], go_on) is None
    few = [each for said in (True, False) for each in [each for each in book if bool(each.yes) is said][:6]]
    assert "Pipeline.fit raised" in SklearnClassifier(picky, ["BILL"]).refit(few, go_on).facts["not cross-validated"]
    model.update(book, book)
    assert model.notice is None
    inputs, right = unseen()
    assert model.scores(inputs)[right == 0].mean() > 2 * model.scores(inputs)[right != 0].mean()

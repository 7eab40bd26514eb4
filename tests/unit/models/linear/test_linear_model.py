"""The learner for categories learns what was answered, and nothing else, on real and on odd texts."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pytest
from sklearn.metrics import f1_score

from nb_annotate.models.linear.features import TextFeatures
from nb_annotate.models.linear.model import LinearTextModel
from nb_annotate.models.text_model import CommitteeModel, ExplainingModel, TextInput, TextLesson, TextModel
from nb_annotate.tasks.errors import ModelError

ODD = ["", "   \n ", "😀😀🎉", "\ud800", "字" * 50, "a", "x" * 300_000, "İstanbul'da İZMİR", "नमस्ते दुनिया"]


def lesson(text, yes=(), no=(), hits=(), source=0):
    return TextLesson(TextInput(text, {}, tuple(hits)), frozenset(yes), frozenset(no), source=source)


def never():
    return False


def docs_issues(path):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    label = ["DOCUMENTATION"]
    return [lesson(r["text"], *((label, ()) if r["answer"] == "accept" else ((), label))) for r in records]


@pytest.fixture(scope="module")
def documentation(shared_data):
    book = docs_issues(shared_data / "docs_issues/train.jsonl.gz")
    evaluation = docs_issues(shared_data / "docs_issues/eval.jsonl")
    model = LinearTextModel(["DOCUMENTATION"])
    refit = model.refit(book, never)
    return book, evaluation, model, refit


def test_it_is_what_the_loop_asks_for():
    model = LinearTextModel(["A"])
    assert isinstance(model, TextModel)
    assert isinstance(model, CommitteeModel)
    assert isinstance(model, ExplainingModel)


def test_before_any_answer_scores_are_the_prior_and_pattern_hits_raise_them():
    plain, hit = TextInput("refund me"), TextInput("refund me", {}, (("A", "refund"),))
    assert LinearTextModel(["A", "B"]).scores([plain]).tolist() == [[0.5, 0.5]]
    assert LinearTextModel(["A", "B", "C", "D"], exclusive=True).scores([plain]).tolist() == [[0.25] * 4]
    one = LinearTextModel(["A", "B"]).scores([hit])[0]
    assert one[0] > 0.8
    assert one[1] == 0.5
    assert LinearTextModel(["A", "B"], exclusive=True).scores([hit])[0, 0] > 0.8


def test_how_reliable_a_pattern_is_is_learned():
    texts = [f"item number{n} came in word{n}" for n in range(12)]
    bad = [lesson(text, no=["A"], hits=[("A", "item")]) for text in texts]
    model = LinearTextModel(["A"])
    new = TextInput("unlike all", {}, (("A", "item"),))
    before = model.scores([new])[0, 0]
    model.update(bad, bad)
    assert model.scores([new])[0, 0] < 0.3 < before


@pytest.mark.parametrize("exclusive", [False, True])
@pytest.mark.parametrize(
    ("yes", "no"), [((), ()), (("A",), ()), ((), ("A",)), (("A",), ("B", "C"))], ids=["none", "yes", "no", "full"]
)
def test_answers_that_are_all_equal_never_give_certainty(exclusive, yes, no):
    book = [lesson(f"text {n}", yes, no) for n in range(30)]
    model = LinearTextModel(["A", "B", "C"], exclusive=exclusive)
    for learn in (lambda: model.update(book, book), lambda: model.refit(book, never)):
        learn()
        scores = model.scores([TextInput("text 3"), TextInput("other"), *map(TextInput, ODD)])
        assert ((scores > 0) & (scores < 1)).all()
        if exclusive:
            np.testing.assert_allclose(scores.sum(1), 1)


@pytest.mark.parametrize("exclusive", [False, True])
def test_odd_texts_are_learned_from_and_scored(exclusive):
    book = [lesson(text, ["A"] if n % 2 else ["B"], [] if n % 2 else ["A"]) for n, text in enumerate(ODD)]
    model = LinearTextModel(["A", "B"], exclusive=exclusive)
    model.update(book, book)
    assert model.refit(book, never) is not None
    assert np.isfinite(model.scores([item.input for item in book])).all()


def test_an_empty_book_and_no_texts():
    model = LinearTextModel(["A"])
    model.update([], [])
    assert model.refit([], never) is not None
    assert model.scores([]).shape == (0, 1)


def test_what_was_not_asked_is_missing():
    book = [lesson(f"cheap pills {n}", ["A"]) for n in range(5)] + [lesson(f"see you {n}", [], ["A"]) for n in range(5)]
    model = LinearTextModel(["A", "B"])
    model.update(book, book)
    scores = model.scores([TextInput("cheap pills"), TextInput("see you")])
    assert scores[0, 0] > 0.7
    assert scores[1, 0] < 0.3
    assert scores[:, 1] == pytest.approx(0.5)


def test_a_no_to_an_exclusive_label_leaves_the_others_alike():
    book = [lesson(f"cheap pills {n}", [], ["A"]) for n in range(5)]
    model = LinearTextModel(["A", "B", "C"], exclusive=True)
    model.update(book, book)
    first, second, third = model.scores([TextInput("cheap pills")])[0]
    assert first < 0.2
    assert second == pytest.approx(third, abs=1e-4)


def test_documentation_issues_are_found(documentation):
    _, evaluation, model, refit = documentation
    scores = model.scores([item.input for item in evaluation])[:, 0]
    assert f1_score([bool(item.yes) for item in evaluation], scores > 0.5) >= 0.85
    assert refit.facts["ece_after"] < refit.facts["ece_before"]


def test_held_out_scores_have_not_seen_their_lesson(documentation):
    book, _, model, refit = documentation
    held_out = np.array([found.scores[0] for found in refit.held_out])
    seen = model.scores([found.lesson.input for found in refit.held_out])[:, 0]
    right = np.array([bool(found.lesson.yes) for found in refit.held_out])
    assert len(held_out) == len(book)
    assert 0.75 < ((held_out > 0.5) == right).mean() < ((seen > 0.5) == right).mean()


def test_lessons_of_one_source_are_left_out_together():
    book = [
        lesson(f"unique{n // 2}x{n // 2} again", ["A"] if n % 4 < 2 else [], ["A"] if n % 4 > 1 else [], (), n // 2 + 1)
        for n in range(80)
    ]
    apart = [TextLesson(item.input, item.yes, item.no, source=n + 1) for n, item in enumerate(book)]
    together_said = LinearTextModel(["A"]).refit(book, never).held_out
    apart_said = LinearTextModel(["A"]).refit([*apart], never).held_out
    texts = [item.input.text for item in book]
    assert len(set(texts)) < len(texts)

    def right(held_out):
        return np.mean([(found.scores[0] > 0.5) == bool(found.lesson.yes) for found in held_out])

    assert right(apart_said) > 0.8 > right(together_said)


def test_updates_one_by_one_end_where_a_refit_does(documentation):
    book, evaluation, _, _ = documentation
    inputs = [item.input for item in evaluation[:200]]
    steps, once = LinearTextModel(["DOCUMENTATION"]), LinearTextModel(["DOCUMENTATION"])
    for end in range(10, 110, 10):
        steps.update(book[end - 10 : end], book[:end])
    once.update(book[:100], book[:100])
    np.testing.assert_allclose(steps.scores(inputs), once.scores(inputs), atol=0.03)


def test_an_answer_that_was_taken_back_is_forgotten(documentation):
    book, evaluation, _, _ = documentation
    inputs = [item.input for item in evaluation[:200]]
    model, fresh = LinearTextModel(["DOCUMENTATION"]), LinearTextModel(["DOCUMENTATION"])
    model.update(book[:60], book[:60])
    model.update([], book[10:50])
    fresh.update(book[10:50], book[10:50])
    np.testing.assert_allclose(model.scores(inputs), fresh.scores(inputs), atol=0.03)


def test_the_committee_differs_and_follows_updates(documentation):
    book, evaluation, trained, _ = documentation
    inputs = [item.input for item in evaluation]
    model = LinearTextModel(["DOCUMENTATION"])
    assert model.committee(inputs) is None
    model.update(book[:50], book[:50])
    early = model.committee(inputs)
    assert early.shape == (5, len(inputs), 1)
    assert early.std(0).mean() > 0.02
    assert early.std(0).mean() > trained.committee(inputs).std(0).mean()


def test_same_seed_same_model(documentation):
    book, evaluation, _, _ = documentation
    inputs = [item.input for item in evaluation[:50]]

    def said(seed):
        model = LinearTextModel(["DOCUMENTATION"], seed=seed)
        model.refit(book[:60], never)
        return model.scores(inputs), model.committee(inputs)

    for one, other in zip(said(1), said(1), strict=True):
        np.testing.assert_array_equal(one, other)
    assert not np.array_equal(said(1)[1], said(2)[1])


def test_snapshots_bring_back_what_was_and_share_features(documentation):
    book, evaluation, _, _ = documentation
    inputs = [item.input for item in evaluation[:50]]
    model = LinearTextModel(["DOCUMENTATION"])
    model.update(book[:40], book[:40])
    early, scores, committee = model.snapshot(), model.scores(inputs), model.committee(inputs)
    model.update(book[40:60], book[:60])
    later = model.snapshot()
    assert not np.array_equal(model.scores(inputs), scores)
    assert early.learned.rows[0].values is later.learned.rows[0].values
    model.restore(early)
    np.testing.assert_array_equal(model.scores(inputs), scores)
    np.testing.assert_array_equal(model.committee(inputs), committee)
    other = LinearTextModel(["OTHER"])
    with pytest.raises(ModelError, match="DOCUMENTATION"):
        other.restore(early)
    with pytest.raises(ModelError, match="no snapshot"):
        other.restore(42)


@pytest.mark.parametrize("asked", [0, 1, 4, 5, 6, 9])
def test_a_refit_that_is_stopped_publishes_nothing(documentation, asked):
    book, evaluation, _, _ = documentation
    inputs = [item.input for item in evaluation[:20]]
    model = LinearTextModel(["DOCUMENTATION"])
    model.update(book[:40], book[:40])
    before, calls = model.scores(inputs), []

    def stop():
        calls.append(1)
        return len(calls) > asked

    assert model.refit(book[:40], stop) is None
    assert len(calls) >= asked + 1
    np.testing.assert_array_equal(model.scores(inputs), before)


@pytest.mark.parametrize("vectors", [None, lambda texts: np.array([[len(text), 1.0] for text in texts])])
def test_contributions_add_up_to_the_log_odds(vectors):
    book = [
        lesson("Refund!\nI want a refund, a full refund.", ["A"], ["B"], [("A", "refund")]),
        lesson("Thanks\nAll is well. Thanks a lot", ["B"], ["A"]),
        *[lesson(f"Some more text {n}\nwith a body", ["A", "B"][n % 2 : n % 2 + 1], []) for n in range(20)],
        *[lesson(f"Nothing of that kind {n}", [], ["A", "B"]) for n in range(20)],
    ]
    model = LinearTextModel(["A", "B"], vectors=vectors)
    model.refit(book, never)
    for text in [book[0].input, book[1].input, book[4].input, *map(TextInput, ODD)]:
        parts = model.contributions(text)
        scores = model.scores([text])[0]
        for label, score in zip("AB", scores, strict=True):
            total = sum(part.weight for part in parts if part.label == label)
            assert total == pytest.approx(np.log(score / (1 - score)), abs=1e-3)


def test_contributions_name_words_where_they_stand():
    book = [lesson("Refund now", ["A"]), lesson("Well done", [], ["A"])]
    model = LinearTextModel(["A"])
    model.update(book, book)
    text = "  Please\n😀 a refund"
    parts = model.contributions(TextInput(text))
    strongest = parts[0]
    assert (strongest.feature, strongest.label) == ("refund", "A")
    assert text[strongest.start : strongest.end] == "refund"
    assert strongest.weight > 0
    for part in parts:
        if part.start >= 0:
            assert " ".join(text[part.start : part.end].split()) == part.feature


def test_exclusive_contributions_give_the_softmax():
    book = [lesson("Refund now", ["A"]), lesson("Well done", ["B"]), lesson("Where is it", ["C"])]
    model = LinearTextModel(["A", "B", "C"], exclusive=True)
    model.update(book, book)
    parts = model.contributions(TextInput("refund it"))
    sums = np.array([sum(part.weight for part in parts if part.label == label) for label in "ABC"])
    np.testing.assert_allclose(np.exp(sums) / np.exp(sums).sum(), model.scores([TextInput("refund it")])[0], atol=1e-4)


def test_vectors_help_where_words_are_new():
    kinds = {"cat": 1.0, "dog": 1.0, "cow": 1.0, "car": -1.0, "bus": -1.0, "van": -1.0}

    def vectors(texts):
        return np.array([[sum(kinds.get(word, 0.0) for word in text.split()), 0.1] for text in texts])

    book = [
        lesson("cat", ["ANIMAL"]),
        lesson("dog", ["ANIMAL"]),
        lesson("car", [], ["ANIMAL"]),
        lesson("bus", [], ["ANIMAL"]),
    ]
    model = LinearTextModel(["ANIMAL"], vectors=vectors)
    model.update(book, book)
    animal, thing = model.scores([TextInput("cow"), TextInput("van")])[:, 0]
    assert animal > 0.6
    assert thing < 0.4


def test_vectors_of_the_wrong_shape_are_told():
    with pytest.raises(ModelError, match="shape"):
        LinearTextModel(["A"], vectors=lambda _: np.zeros(3))


@pytest.mark.parametrize(("labels", "message"), [([], "no labels"), (["A", "A"], "twice")])
def test_wrong_labels_are_told(labels, message):
    with pytest.raises(ModelError, match=message):
        LinearTextModel(labels)


def test_features_do_not_depend_on_the_texts_beside_them():
    together = TextFeatures().matrix([TextInput(text) for text in ODD])
    for number, text in enumerate(ODD):
        alone = TextFeatures().matrix([TextInput(text)])
        assert (together[number] != alone).nnz == 0


def test_patterns_whose_names_differ_in_signs_only_are_told_apart():
    book = [lesson(f"text {n}", ["A"], [], [("A", "c++")]) for n in range(6)]
    book += [lesson(f"word {n}", [], ["A"], [("A", "c#")]) for n in range(6)]
    model = LinearTextModel(["A"])
    model.update(book, book)
    good, bad = (TextInput("new", {}, (("A", pattern),)) for pattern in ("c++", "c#"))
    scores = model.scores([good, bad])[:, 0]
    assert scores[0] > 0.7
    assert scores[1] < 0.5

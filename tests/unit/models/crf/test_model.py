"""The CRF through the interface of span models."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.crf.model import CrfModel
from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import Lesson, SpanModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.crf.passages import answered, corpus, fruit_lessons, passage_of

NEW_TEXTS = [passage_of("Tom eats a fresh apple before noon"), passage_of("Nobody was hungry at all")]


def never() -> bool:
    return False


def trained(count=30, **options) -> CrfModel:
    model = CrfModel(["FRUIT"], **options)
    lessons = fruit_lessons(count)
    model.update(lessons, lessons)
    return model


def best(model: CrfModel, passages: list[Passage]) -> list[list[tuple[int, int, str]]]:
    return [[span.span for span in spans] for spans in model.analyze(passages).best]


def states(model: CrfModel) -> list[tuple]:
    return [
        (state.weights.values.tobytes(), state.weights.columns.tobytes(), state.bias, state.calibration)
        for state in model.snapshot().states
    ]


def test_is_a_span_model_that_suggests_nothing_before_it_has_learned():
    model = CrfModel(["FRUIT"])
    assert isinstance(model, SpanModel)
    assert (model.name, model.labels, model.learns) == ("crf", ("FRUIT",), True)
    analysis = model.analyze(NEW_TEXTS, candidates=True)
    assert analysis.best == analysis.candidates == [[], []]


def test_learns_from_first_answers():
    model = trained()
    assert best(model, NEW_TEXTS) == [[(4, 5, "FRUIT")], []]
    analysis = model.analyze(NEW_TEXTS, candidates=True)
    assert analysis.best[0][0].score > 0.5
    assert analysis.candidates[0][0].span == (4, 5, "FRUIT")
    assert analysis.expected_spans[0] > analysis.expected_spans[1]
    marginals = model.marginals(NEW_TEXTS[0])
    assert marginals.shape == (7, 1)
    assert marginals[:, 0].argmax() == 4


def test_yes_and_no_on_single_spans_teach():
    yes = "They sold a {} yesterday".format
    model = CrfModel(["FRUIT"])
    lessons = []
    for number, (word, right) in enumerate([("apple", True), ("car", False), ("pear", True), ("house", False)] * 4):
        passage = passage_of(f"{number} " + yes(word))
        span = ((4, 5, "FRUIT"),)
        lessons.append(Lesson(passage, 0, 6, frozenset(), span if right else (), () if right else span))
    model.update(lessons, lessons)
    model.refit(lessons, never)
    found = {
        word: {
            span.span: span.score
            for span in model.analyze([passage_of(f"x {yes(word)}")], candidates=True).candidates[0]
        }
        for word in ("apple", "car")
    }
    assert found["apple"][4, 5, "FRUIT"] > 0.5 > found["car"].get((4, 5, "FRUIT"), 0.0)


def test_units_are_chains_of_their_own_that_see_across_the_cut():
    model = trained()
    text = "Tom eats a fresh apple before noon"
    halves = model.analyze([passage_of(text, cuts=(0, 4, 7))])
    assert [[span.span for span in unit] for unit in halves.best] == [[], [(4, 5, "FRUIT")]]
    assert halves.surprise.shape == (2,)
    alone = model.analyze([passage_of("apple before noon")])
    assert halves.surprise[1] != pytest.approx(alone.surprise[0])


def test_same_seed_same_model():
    def taught(seed):
        model, lessons = CrfModel(["FRUIT"], seed=seed), fruit_lessons(140)
        for count in (60, 130, 140):
            model.update(lessons[count - 10 : count], lessons[:count])
        return states(model)

    assert taught(1) == taught(1)
    assert taught(1) != taught(2)


def test_click_updates_keep_what_was_learned_and_add_the_new():
    lessons = fruit_lessons(200)
    model = CrfModel(["FRUIT"])
    model.update(lessons, lessons)
    new = [answered(f"Item {number} is durian number {number}", (3, 4, "FRUIT")) for number in range(10)]
    assert best(model, [passage_of("Item 77 is durian number 77")]) == [[]]
    for _ in range(4):
        model.update(new, [*lessons, *new])
    assert best(model, [passage_of("Item 77 is durian number 77")]) == [[(3, 4, "FRUIT")]]
    assert best(model, NEW_TEXTS) == [[(4, 5, "FRUIT")], []]


def test_snapshot_and_restore_are_exact():
    model = trained()
    before, snapshot = model.analyze(NEW_TEXTS, candidates=True), model.snapshot()
    lessons = [answered("Tom eats a fresh apple before noon")] * 8
    model.update(lessons, lessons)
    assert model.analyze(NEW_TEXTS).surprise[0] != before.surprise[0]
    other = CrfModel(["FRUIT"], seed=9)
    for restored in (model, other):
        restored.restore(snapshot)
        after = restored.analyze(NEW_TEXTS, candidates=True)
        np.testing.assert_array_equal(after.surprise, before.surprise)
        assert (after.best, after.candidates) == (before.best, before.candidates)


def test_snapshots_of_other_models_are_refused():
    model = CrfModel(["FRUIT"])
    with pytest.raises(ModelError, match="labels"):
        model.restore(CrfModel(["ORG"]).snapshot())
    with pytest.raises(ModelError, match="no snapshot"):
        model.restore({"weights": 1})


@pytest.mark.parametrize("labels", [[], ["A", "A"]])
def test_labels_must_be_some_and_different(labels):
    with pytest.raises(ModelError):
        CrfModel(labels)


def test_refit_gives_held_out_predictions_and_chooses_a_bias():
    lessons = fruit_lessons(60)
    model = CrfModel(["FRUIT"])
    refit = model.refit(lessons, never)
    assert {held_out.lesson for held_out in refit.held_out} == set(lessons)
    right = sum([span.span for span in one.best] == list(one.lesson.accepted) for one in refit.held_out)
    assert right > 50
    assert refit.facts["decode_bias"] in refit.facts["f_by_decode_bias"]
    assert best(model, NEW_TEXTS) == [[(4, 5, "FRUIT")], []]


def test_refit_that_is_stopped_publishes_nothing():
    model = trained()
    before = states(model)
    asked = iter(range(100))
    assert model.refit(fruit_lessons(60), lambda: next(asked) > 5) is None
    assert states(model) == before


def test_pathological_lessons_and_passages():
    empty, one, long = passage_of(""), passage_of("apple"), passage_of("fresh apple " * 4999 + "fresh apple")
    odd = [
        Lesson(empty, 0, 0, frozenset({"FRUIT"})),
        Lesson(one, 0, 1, frozenset()),
        Lesson(one, 0, 1, frozenset({"OTHER"}), ((0, 1, "OTHER"),), ((0, 1, "OTHER"),)),
        Lesson(one, 0, 1, frozenset(), ((0, 1, "FRUIT"),), ((0, 1, "FRUIT"),)),
        Lesson(
            passage_of("a b c d"), 1, 3, frozenset({"FRUIT"}), ((0, 4, "FRUIT"), (1, 3, "FRUIT")), ((0, 3, "FRUIT"),)
        ),
        Lesson(long, 9_000, 10_000, frozenset({"FRUIT"}), ((9_001, 9_002, "FRUIT"),)),
    ]
    model = CrfModel(["FRUIT", "NEVER SEEN"])
    model.update([odd[0]], [odd[0]])
    assert not len(model.snapshot().states[0].weights.columns)
    for count in range(1, len(odd) + 1):
        model.update(odd[:count], odd[:count])
    assert model.refit(odd, never) is not None
    analysis = model.analyze([empty, one, long], candidates=True)
    assert len(analysis.best) == len(analysis.surprise) == 2
    assert np.isfinite(analysis.surprise).all()
    assert np.isfinite(analysis.expected_spans).all()
    assert np.isfinite(model.marginals(long)).all()
    assert model.marginals(empty).shape == (0, 2)
    assert model.consistent(empty, [], []) == []
    assert len(model.analyze([]).surprise) == 0


def test_consistent_parse_holds_accepted_spans_and_none_of_the_rejected():
    model = trained()
    passage = passage_of("Tom eats a fresh apple before noon")
    free = [span.span for span in model.consistent(passage, [], [])]
    assert free == [(4, 5, "FRUIT")]
    assert [span.span for span in model.consistent(passage, [(0, 2, "FRUIT")], [])] == [(0, 2, "FRUIT"), *free]
    every = [(first, end, "FRUIT") for first in range(7) for end in range(first + 1, 8)]
    for rejected in ([(4, 5, "FRUIT")], every[:14], every):
        found = {span.span for span in model.consistent(passage, [], rejected)}
        assert not found & set(rejected)
    kept = {span.span for span in model.consistent(passage, [(3, 5, "FRUIT")], every)}
    assert kept == {(3, 5, "FRUIT")}


def test_overlapping_labels_have_chains_of_their_own():
    lessons = []
    for number in range(20):
        passage = passage_of(f"{number} saw New York University today")
        spans = ((2, 5, "ORG"), (2, 4, "PLACE"))
        lessons.append(Lesson(passage, 0, 6, frozenset({"ORG", "PLACE"}), spans))
        lessons.append(answered(f"{number} saw nothing at all today", labels=("ORG", "PLACE")))
    model = CrfModel(["ORG", "PLACE"], overlap=True)
    model.update(lessons, lessons)
    new = passage_of("We saw New York University today")
    both = [(2, 4, "PLACE"), (2, 5, "ORG")]
    assert best(model, [new]) == [both]
    assert model.marginals(new).shape == (6, 2)
    found = {span.span for span in model.consistent(new, [], [(2, 5, "ORG")])}
    assert (2, 4, "PLACE") in found
    assert (2, 5, "ORG") not in found
    refit = model.refit(lessons, never)
    assert {held_out.lesson for held_out in refit.held_out} == set(lessons)
    assert best(model, [new]) == [both]
    other = CrfModel(["ORG", "PLACE"], overlap=True)
    other.restore(model.snapshot())
    assert best(other, [new]) == [both]
    with pytest.raises(ModelError, match="overlap"):
        CrfModel(["ORG", "PLACE"]).restore(model.snapshot())


def test_finds_brands_after_a_hundred_texts(shared_data):
    texts = corpus(shared_data, "fashion_brands", "train.jsonl")
    with_spans = [text for text in texts if text[1]][:50]
    lessons = [
        Lesson(passage, 0, len(passage), frozenset({"FASHION_BRAND"}), gold)
        for passage, gold in [*with_spans, *texts[:50]]
    ]
    model = CrfModel(["FASHION_BRAND"])
    model.update(lessons, lessons)
    evaluation = corpus(shared_data, "fashion_brands", "eval.jsonl")
    found = best(model, [passage for passage, _ in evaluation])
    gold = [set(spans) for _, spans in evaluation]
    right = sum(len(set(spans) & there) for spans, there in zip(found, gold, strict=True))
    assert 2 * right / (sum(map(len, found)) + sum(map(len, gold))) > 0.45

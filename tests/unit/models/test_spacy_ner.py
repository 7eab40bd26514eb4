"""A real pipeline in the loop: what it says, what it learns, and whom it leaves alone."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import spacy

from nb_annotate.models.spacy_copies import private_copy
from nb_annotate.models.spacy_lattice import TransitionScores
from nb_annotate.models.spacy_ner import SpacyNer
from nb_annotate.models.span_model import SpanModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.spacy_passages import PIPELINE, best, candidates, marked, passage, spans_of, yes_no

TEXTS = [
    "Barack Obama sang in Porto with the Gulbenkian Orchestra on Friday.",
    "I met Tim Cook and Jordan at Apple in Cupertino last year.",
    "Paris Hilton flew to Paris with United for $200.",
    "The Washington Post wrote that Washington had 3 million visitors.",
    "Maria told the BBC that Siemens will leave Berlin in 2020.",
]


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(PIPELINE)


@pytest.fixture(scope="module")
def made(nlp):
    return SpacyNer(nlp, ["PERSON"])


@pytest.fixture
def model(made):
    untrained = made.snapshot()
    yield made
    made.restore(untrained)


def test_it_is_a_span_model(model):
    assert isinstance(model, SpanModel)
    assert (model.name, model.labels, model.learns) == (PIPELINE, ("PERSON",), True)


def test_with_all_labels_asked_it_finds_what_spacy_finds(nlp):
    model = SpacyNer(nlp, nlp.get_pipe("ner").labels)
    for text in TEXTS:
        found = passage(text)
        assert [found.code_points(*span[:2]) for span in best(model, found)] == [
            (entity.start_char, entity.end_char) for entity in nlp(text).ents
        ]


def test_every_state_has_the_scores_that_spacy_gives_it(nlp):
    """The best action in each state that spaCy's own greedy parse comes through has to be the one that it took."""
    ours = private_copy(nlp, "ner")
    ner = ours.get_pipe("ner")
    docs = [ours.make_doc(text) for text in TEXTS]
    cold = TransitionScores(ner, docs).lattices(temperature=0.01)  # greedy: each best action takes all
    for doc, lattice in zip(docs, cold, strict=True):
        greedy = [(entity.start, entity.end, entity.label_) for entity in ner(doc.copy()).ents]
        assert spans_of(lattice.best(ner.labels)) == greedy
        assert all(span.score > 0.99 for span in lattice.best(ner.labels))


def test_offsets_count_code_points_and_tokens_of_the_whole_passage(model):
    text = "🎉 Barack Obama came. 🎉 I met Angela Merkel too."
    found = passage(text)
    cut = found.words.index(".") + 1
    units = passage(text, (0, cut, len(found)))
    analysis = model.analyze([units], candidates=True)
    written = [[text[slice(*units.code_points(s.first, s.end))] for s in spans] for spans in analysis.best]
    assert written == [["Barack Obama"], ["Angela Merkel"]]
    assert analysis.surprise.shape == analysis.expected_spans.shape == (2,)
    assert all(span.score >= 0.02 for spans in analysis.candidates for span in spans)


def test_scores_of_a_text_agree_with_each_other(model):
    found = passage(TEXTS[1])
    analysis = model.analyze([found], candidates=True)
    marginals = model.marginals(found)
    assert marginals.shape == (len(found), 1)
    assert ((marginals >= 0) & (marginals <= 1)).all()
    tim = found.words.index("Tim")
    covering = sum(span.score for span in analysis.candidates[0] if span.first <= tim < span.end)
    assert marginals[tim, 0] == pytest.approx(covering, abs=0.05)
    assert analysis.expected_spans[0] == pytest.approx(sum(span.score for span in analysis.candidates[0]), abs=0.1)
    alone = model.analyze([passage("Yes .")])
    assert alone.surprise[0] < 0.05 < analysis.surprise[0]


def test_texts_without_tokens_and_spaces_are_scored(model):
    analysis = model.analyze([passage(""), passage("  \n "), passage(TEXTS[0])], candidates=True)
    assert analysis.best[0] == []
    assert len(analysis.best) == 2  # a text without tokens has no unit
    assert spans_of(analysis.best[1]) == [(0, 2, "PERSON")]
    assert model.analyze([]).best == []
    assert model.marginals(passage("")).shape == (0, 1)


def test_the_users_pipeline_is_left_as_it_is(nlp):
    before, entities = nlp.to_bytes(), [str(nlp(text).ents) for text in TEXTS]
    strings = len(nlp.vocab.strings)
    model = SpacyNer(nlp, ["PERSON"])
    found = passage("Zyxgloop Quuxbar came.")
    model.analyze([found])
    model.update([yes_no(found, right=[(0, 2, "PERSON")])], [])
    assert nlp.to_bytes() == before
    assert [str(nlp(text).ents) for text in TEXTS] == entities
    assert len(nlp.vocab.strings) == strings


def test_accepted_spans_rise_and_rejected_ones_fall(model):
    rising, falling = passage("We asked Jordan about it."), passage("🎉 Barack Obama came.")
    right, wrong = (2, 3, "PERSON"), (1, 3, "PERSON")
    before = candidates(model, rising)[right], candidates(model, falling)[wrong]
    book = [yes_no(rising, right=[right]), yes_no(falling, wrong=[wrong])]
    for _ in range(10):
        model.update(book, book)
    assert candidates(model, rising)[right] > before[0] + 0.02
    assert candidates(model, falling).get(wrong, 0.0) < before[1] - 0.05


def test_a_single_token_is_rejected_too(model):
    found = passage("I met Maria there.")
    before = candidates(model, found)[2, 3, "PERSON"]
    lesson = yes_no(found, wrong=[(2, 3, "PERSON")])
    for _ in range(10):
        model.update([lesson], [lesson])
    assert candidates(model, found).get((2, 3, "PERSON"), 0.0) < before - 0.05


def test_complete_answers_deny_what_was_not_marked(model):
    found = passage("Maria told Jordan.")
    before = candidates(model, found)[0, 1, "PERSON"]
    lesson = marked(found, ["PERSON"], [(2, 3, "PERSON")])
    for _ in range(15):
        model.update([lesson], [lesson])
    after = candidates(model, found)
    assert after[2, 3, "PERSON"] > 0.9
    assert after.get((0, 1, "PERSON"), 0.0) < before - 0.1


def test_other_labels_stay(nlp):
    model, labels = SpacyNer(nlp, ["PERSON"]), nlp.get_pipe("ner").labels
    everything = SpacyNer(nlp, labels)
    found = [passage(text) for text in TEXTS]
    before = [span for spans in everything.analyze(found).best for span in spans_of(spans) if span[2] != "PERSON"]
    lessons = [marked(each, ["PERSON"], best(model, each)) for each in found]
    for _ in range(10):
        model.update(lessons, lessons)
    everything.restore(model.snapshot())
    after = [span for spans in everything.analyze(found).best for span in spans_of(spans) if span[2] != "PERSON"]
    assert after == before


def test_contradictory_answers_do_not_stop_the_batch(model):
    found = passage(TEXTS[0])
    clash = yes_no(found, right=[(0, 1, "PERSON"), (0, 2, "PERSON")], wrong=[(0, 2, "PERSON"), (0, 1, "PERSON")])
    model.update([clash, marked(passage(TEXTS[1]), ["PERSON"])], [clash])
    assert model.analyze([found]).best


def test_the_temperature_changes_scores_and_not_what_is_found(model):
    texts = [passage(text) for text in TEXTS]
    plain = model.analyze(texts)
    model.restore((model.snapshot()[0], 2.5))
    warm = model.analyze(texts)
    assert [spans_of(spans) for spans in warm.best] == [spans_of(spans) for spans in plain.best]
    scores = [[span.score for spans in each.best for span in spans] for each in (plain, warm)]
    assert sum(scores[1]) < sum(scores[0]) - 0.1
    assert warm.surprise.sum() > plain.surprise.sum()


def test_consistent_holds_to_the_answers(model):
    found = passage(TEXTS[0])
    assert spans_of(model.consistent(found, [], [])) == [(0, 2, "PERSON")]
    assert (0, 2, "PERSON") not in spans_of(model.consistent(found, [], [(0, 2, "PERSON")]))
    odd = (4, 5, "PERSON")
    assert spans_of(model.consistent(found, [odd], [])) == [(0, 2, "PERSON"), odd]


def test_snapshots_bring_back_what_was(model):
    found = passage("We asked Jordan about it.")
    lesson = yes_no(found, right=[(2, 3, "PERSON")])
    first, before = model.snapshot(), candidates(model, found)
    for _ in range(5):
        model.update([lesson], [lesson])
    second, after = model.snapshot(), candidates(model, found)
    assert before != after
    model.restore(first)
    assert candidates(model, found) == before
    model.restore(second)
    assert candidates(model, found) == after


def test_two_models_of_one_pipeline_know_nothing_of_each_other(nlp):
    one, other = SpacyNer(nlp, ["PERSON"]), SpacyNer(nlp, ["PERSON"])
    found = passage("We asked Jordan about it.")
    before = candidates(other, found)
    one.update([yes_no(found, right=[(2, 3, "PERSON")])], [])
    assert candidates(one, found) != before
    assert candidates(other, found) == before


def test_a_failed_update_leaves_the_published_state(model, monkeypatch):
    found = passage(TEXTS[0])
    before, state = candidates(model, found), model.snapshot()
    learner = model._ner._pipe(model._ner._learner)
    broken = marked(found, ["PERSON"], [(0, 99, "PERSON")])
    with pytest.raises(IndexError):
        model.update([broken], [broken])
    assert candidates(model, found) == before
    assert model.snapshot() == state
    assert (
        learner.to_bytes(exclude=["vocab"])[:1000]
        == model._ner._pipe(model._ner._nlp).to_bytes(exclude=["vocab"])[:1000]
    )


def test_scores_are_asked_from_other_threads_while_it_learns(model):
    found = [passage(text) for text in TEXTS]
    failures, counts = [], []
    done = threading.Event()

    def score():
        count = 0
        while not done.is_set():
            try:
                analysis = model.analyze(found, candidates=True)
                assert np.isfinite(analysis.surprise).all()
                count += 1
            except Exception as error:  # noqa: BLE001  told by the test
                failures.append(error)
                return
        counts.append(count)

    threads = [threading.Thread(target=score) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for each in found * 2:
            model.update([marked(each, ["PERSON"])], [])
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not failures
    assert len(counts) == 2
    assert all(counts)


def test_words_that_were_scored_are_forgotten(model):
    model.analyze([passage(TEXTS[0])])
    strings = model._ner._nlp.vocab.strings
    before = len(strings)
    for number in range(300):
        model.analyze([passage(f"qq{number}xx zz{number}yy came with ww{number}vv.")])
        model.update([marked(passage(f"uu{number}tt left."), ["PERSON"])], []) if number % 50 == 0 else None
    assert len(strings) == len(model._ner._learner.vocab.strings) == before
    assert not list(model._ner._nlp.vocab)


def test_labels_that_it_lacks_are_refused_by_name(nlp):
    with pytest.raises(ModelError, match="no label 'PERSN'") as caught:
        SpacyNer(nlp, ["ORG", "PERSN"])
    assert "'PERSON'" in str(caught.value.hint)
    with pytest.raises(ModelError, match="no component 'ner'"):
        SpacyNer(spacy.blank("en"), ["ORG"])


def test_there_is_nothing_to_refit(model):
    assert model.refit([], lambda: False) is None


@pytest.fixture(scope="module")
def shared():
    """A pipeline whose ner listens to a tok2vec that it does not own, and that has learned one sentence."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    listener = {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": True,
        "hidden_width": 32, "maxout_pieces": 2, "use_upper": False, "nO": None,
        "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96},
    }  # fmt: skip
    nlp.add_pipe("ner", config={"model": listener})
    example = spacy.training.Example.from_dict(
        nlp.make_doc("Ana met Rui in Porto"), {"entities": [(0, 3, "PERSON"), (8, 11, "PERSON")]}
    )
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(40):
        nlp.update([example], sgd=optimizer)
    return nlp


def test_a_shared_tok2vec_becomes_the_models_own(shared):
    before = shared.to_bytes()
    model = SpacyNer(shared, ["PERSON"])
    found = passage("Ana met Rui in Porto")
    assert (
        best(model, found)
        == [(0, 1, "PERSON"), (2, 3, "PERSON")]
        == [(entity.start, entity.end, entity.label_) for entity in shared("Ana met Rui in Porto").ents]
    )
    score = candidates(model, found)[2, 3, "PERSON"]
    for _ in range(5):
        model.update([yes_no(found, wrong=[(2, 3, "PERSON")])], [])
    assert candidates(model, found).get((2, 3, "PERSON"), 0.0) < score
    assert shared.to_bytes() == before


def test_a_disabled_component_is_used_all_the_same(nlp):
    with nlp.select_pipes(disable=["ner"]):
        assert best(SpacyNer(nlp, ["PERSON"]), passage(TEXTS[0])) == [(0, 2, "PERSON")]
        assert "ner" in nlp.disabled

"""A model of the user's own in the loop: asked, taught on a copy, and never believed blindly."""

from __future__ import annotations

import copy
import math
import threading

import numpy as np
import pytest

from nb_annotate.models.own_model import OwnModel
from nb_annotate.models.passage import Passage, ScoredSpan
from nb_annotate.models.span_model import Lesson, SpanModel
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.errors import ModelError

TOKENIZER = load_tokenizer("blank:en")
TEXT = "🎉 Ana sings. Bo Lima runs in Porto."


def passage(text=TEXT, cuts=()):
    return Passage.of(text, TOKENIZER.tokenize(text), cuts)


class Gazetteer:
    """Finds names that it knows, and learns new ones."""

    def __init__(self, names=("Ana",)):
        self.names = dict.fromkeys(names, 0.9)
        self.asked = []
        self.answers = []

    def predict(self, tasks):
        for task in tasks:
            self.asked.append(task["text"])
            spans = [
                {"start": task["text"].index(name), "end": task["text"].index(name) + len(name), "label": "PERSON"}
                | {"score": score}
                for name, score in self.names.items()
                if name in task["text"]
            ]
            yield 0.5, {**task, "spans": spans}

    def update(self, answers):
        self.answers.append(answers)
        for answer in answers:
            for span in answer["spans"]:
                self.names[answer["text"][span["start"] : span["end"]]] = 0.9 if answer["answer"] == "accept" else 0.1
        return 0.25


def lesson(text=TEXT, *, accepted=(), rejected=(), complete=("PERSON",), first=0, end=None):
    made = passage(text)
    return Lesson(made, first, len(made) if end is None else end, frozenset(complete), tuple(accepted), tuple(rejected))


def predicting(give):
    """Make a model of a function from the first task to what `predict` gives back."""

    class Model:
        name = "odd"

        def predict(self, tasks):
            return give(tasks[0])

    return OwnModel(Model(), ["PERSON", "ORG"])


def test_it_is_a_span_model_and_sees_each_unit_as_a_text_of_its_own():
    model = Gazetteer(["Ana", "Bo Lima"])
    own = OwnModel(model, ["PERSON"])
    assert isinstance(own, SpanModel)
    assert own.learns
    whole = passage(cuts=(0, 4, 10))
    analysis = own.analyze([whole], candidates=True)
    assert [[span.span for span in unit] for unit in analysis.best] == [[(1, 2, "PERSON")], [(4, 6, "PERSON")]]
    assert analysis.candidates[1] == [ScoredSpan(4, 6, "PERSON", 0.9)]
    assert analysis.surprise == pytest.approx([-math.log(0.5)] * 2)
    assert analysis.expected_spans == pytest.approx([0.9, 0.9])
    assert whole.text[slice(*whole.code_points(4, 6))] == "Bo Lima"
    assert own.analyze([whole]).candidates == [[], []]
    assert own.marginals(whole)[:, 0].tolist() == [0, 0.9, 0, 0, 0.9, 0.9, 0, 0, 0, 0]


def test_tasks_have_the_text_and_tokens_of_the_unit():
    seen = []
    predicting(lambda task: seen.append(task) or [(0.5, task)]).analyze([passage(cuts=(0, 4))])
    assert seen[0]["text"] == "🎉 Ana sings."
    assert seen[0]["tokens"][1] == {"text": "Ana", "start": 2, "end": 5, "id": 1, "ws": True}
    assert seen[0]["tokens"][2]["ws"] is False


def test_the_users_own_object_is_never_changed():
    mine = Gazetteer()
    before = copy.deepcopy(vars(mine))
    own = OwnModel(mine, ["PERSON"])
    own.analyze([passage()])
    own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    own.analyze([passage()])
    assert vars(mine) == before
    assert own.loss == 0.25


def test_it_learns_and_goes_back():
    own = OwnModel(Gazetteer(), ["PERSON"])
    start = own.snapshot()
    assert len(own.analyze([passage()]).best[0]) == 1
    facts = [lesson(accepted=[(4, 6, "PERSON")], complete=())]
    own.update(facts, facts)
    assert [span.span for span in own.analyze([passage()]).best[0]] == [(1, 2, "PERSON"), (4, 6, "PERSON")]
    own.restore(start)
    assert len(own.analyze([passage()]).best[0]) == 1
    own.update(facts, facts)  # what it was taught is forgotten with the version
    assert len(own.analyze([passage()]).best[0]) == 2


def test_lessons_come_as_the_answers_that_made_them():
    received = []

    class Pupil(Gazetteer):
        def update(self, answers):
            received.extend(answers)

    own = OwnModel(Pupil(), ["PERSON", "CITY"])
    # Tokens: 🎉 Ana sings . Bo Lima runs in Porto .   Asked about the second sentence only.
    known = lesson(accepted=[(4, 6, "PERSON"), (8, 9, "CITY")], rejected=[(6, 7, "CITY")], first=4)
    own.update([known], [known])
    assert [(answer["_view_id"], answer["answer"]) for answer in received] == [
        ("ner_manual", "accept"),
        ("ner", "accept"),
        ("ner", "reject"),
    ]
    assert {answer["text"] for answer in received} == {"Bo Lima runs in Porto."}
    whole, right, wrong = received
    assert whole["labels"] == ["PERSON"]
    assert whole["spans"] == [{"start": 0, "end": 7, "label": "PERSON", "token_start": 0, "token_end": 1}]
    assert [right["text"][span["start"] : span["end"]] for span in right["spans"]] == ["Porto"]
    assert (wrong["label"], wrong["spans"][0]["label"]) == ("CITY", "CITY")
    assert wrong["tokens"][0]["text"] == "Bo"


def test_each_answer_comes_once_and_again_when_it_was_changed():
    batches = []

    class Pupil(Gazetteer):
        def update(self, answers):
            batches.append([(answer["answer"], len(answer["spans"])) for answer in answers])

    own = OwnModel(Pupil(), ["PERSON"])
    first = lesson(accepted=[(1, 2, "PERSON")], complete=())
    both = lesson(accepted=[(1, 2, "PERSON"), (4, 6, "PERSON")], complete=())
    changed = lesson(accepted=[(4, 6, "PERSON")], rejected=[(1, 2, "PERSON")], complete=())
    for known in (first, both, changed, first):
        own.update([known], [known])
    assert batches == [[("accept", 1)], [("accept", 1)], [("reject", 1)], [("accept", 1)]]


def test_a_failing_update_changes_nothing():
    class Failing(Gazetteer):
        def update(self, answers):
            super().update(answers)
            raise ValueError("out of memory")

    own = OwnModel(Failing(), ["PERSON"])
    with pytest.raises(ModelError, match=r"Failing\.update raised ValueError: out of memory") as caught:
        own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    assert isinstance(caught.value.__cause__, ValueError)
    assert len(own.analyze([passage()]).best[0]) == 1


def test_a_loss_that_is_not_finite_is_a_failure():
    class Diverged(Gazetteer):
        def update(self, answers):
            super().update(answers)
            return float("nan")

    own = OwnModel(Diverged(), ["PERSON"])
    with pytest.raises(ModelError, match="loss nan"):
        own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    assert len(own.analyze([passage()]).best[0]) == 1


class Locked(Gazetteer):
    """Holds a lock, which cannot be copied."""

    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()


def test_what_cannot_be_copied_suggests_without_learning_and_says_so():
    own = OwnModel(Locked(), ["PERSON"])
    assert not own.learns
    assert own.notice is not None
    assert "lock" in own.notice
    assert "copy=False" in own.notice
    own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    assert len(own.analyze([passage()]).best[0]) == 1


def test_trained_in_place_it_is_the_users_object_and_has_no_way_back():
    mine = Locked()
    own = OwnModel(mine, ["PERSON"], copy=False)
    start = own.snapshot()
    own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    assert "Bo Lima" in mine.names
    assert len(own.analyze([passage()]).best[0]) == 2
    own.restore(own.snapshot())
    with pytest.raises(ModelError, match="no earlier version"):
        own.restore(start)


def test_a_model_that_only_predicts_is_not_copied():
    class Fixed:
        def __init__(self):
            self.lock = threading.Lock()

        def predict(self, tasks):
            return [(1.0, task) for task in tasks]

    own = OwnModel(Fixed(), ["PERSON"])
    assert (own.learns, own.notice, own.name) == (False, None, "Fixed")
    assert own.analyze([passage()]).best == [[]]
    assert own.refit([], lambda: False) is None


def test_each_text_is_asked_about_once_until_the_model_changes():
    own = OwnModel(Gazetteer(), ["PERSON"])
    own.analyze([passage(), passage("Bo"), passage()])
    own.analyze([passage()])
    own.consistent(passage(), [], [])
    inside, _ = own.snapshot()
    assert inside.asked == [TEXT, "Bo"]
    own.update([lesson(accepted=[(4, 6, "PERSON")])], [])
    own.analyze([passage()])
    assert own.snapshot()[0].asked.count(TEXT) == 2


def test_texts_without_tokens_are_not_asked_about():
    own = OwnModel(Gazetteer(), ["PERSON"])
    empty = Passage("", np.array([], np.int32), np.array([], np.int32), cuts=(0, 0))
    analysis = own.analyze([empty, passage("Ana")])
    assert [len(best) for best in analysis.best] == [0, 1]
    assert analysis.surprise[0] == 0
    assert own.marginals(empty).shape == (0, 1)
    assert own.snapshot()[0].asked == ["Ana"]


def test_alternatives_share_their_probability():
    ana, bo = {"start": 2, "end": 5, "label": "PERSON"}, {"start": 13, "end": 20, "label": "PERSON"}
    model = predicting(lambda task: [(0.5, {**task, "spans": [ana, bo]}), (0.3, {**task, "spans": [ana]})])
    analysis = model.analyze([passage()], candidates=True)
    assert [(span.first, pytest.approx(span.score)) for span in analysis.candidates[0]] == [(1, 0.8), (4, 0.5)]
    assert [span.first for span in analysis.best[0]] == [1, 4]
    assert analysis.surprise == pytest.approx([-math.log(0.5)])


def test_single_candidates_keep_their_own_probability():
    ana, lima = {"start": 2, "end": 5, "label": "PERSON"}, {"start": 16, "end": 20, "label": "ORG"}
    bo_lima = {"start": 13, "end": 20, "label": "PERSON"}
    pairs = [(0.9, [ana]), (0.8, [bo_lima]), (0.3, [lima])]
    model = predicting(lambda task: [(score, {**task, "spans": spans}) for score, spans in pairs])
    analysis = model.analyze([passage()], candidates=True)
    assert [span.score for span in analysis.candidates[0]] == [0.9, 0.8, 0.3]
    assert [span.span for span in analysis.best[0]] == [(1, 2, "PERSON"), (4, 6, "PERSON")]
    # What overlaps a span of the best parse is settled by it.
    assert analysis.surprise == pytest.approx([-math.log(0.9) - math.log(0.8)])


def test_consistent_holds_what_is_known():
    model = predicting(
        lambda task: [
            (0.9, {**task, "spans": [{"start": 13, "end": 20, "label": "PERSON"}]}),
            (0.8, {**task, "spans": [{"start": 13, "end": 15, "label": "PERSON"}]}),
        ]
    )
    text = passage(cuts=(0, 10))
    assert [span.span for span in model.consistent(text, [], [])] == [(4, 6, "PERSON")]
    assert [span.span for span in model.consistent(text, [], [(4, 6, "PERSON")])] == [(4, 5, "PERSON")]
    accepted = model.consistent(text, [(5, 7, "ORG"), (1, 2, "PERSON")], [])
    assert accepted == [ScoredSpan(1, 2, "PERSON", 1.0), ScoredSpan(4, 5, "PERSON", 0.8), ScoredSpan(5, 7, "ORG", 1.0)]


def test_other_labels_and_spans_off_tokens_are_counted_and_left_out():
    spans = [
        {"start": 2, "end": 5, "label": "DRUG"},
        {"start": 2, "end": 4, "label": "PERSON"},
        {"start": 13, "end": 20, "label": "PERSON"},
    ]
    model = predicting(lambda task: [(0.7, {**task, "spans": spans})])
    for _ in range(2):
        assert [span.span for span in model.analyze([passage()]).best[0]] == [(4, 6, "PERSON")]
    assert model.ignored_labels == {"DRUG": 1}
    assert model.off_tokens == 1


ANA = {"start": 2, "end": 5, "label": "PERSON"}


@pytest.mark.parametrize(
    ("give", "message"),
    [
        (lambda _: None, r"odd\.predict gave back None for '🎉 Ana"),
        (lambda _: "PERSON", r"gave back 'PERSON'"),
        (lambda _: {}, r"gave back \{\}"),
        (lambda task: [task], r"not a pair of a score and a task"),
        (lambda _: [(0.5, None)], r"not a pair of a score and a task"),
        (lambda _: [], r"gave back nothing for 1 of 1 texts, the first '🎉 Ana"),
        (lambda task: [(0.5, {**task, "text": "Other"})], r"the text 'Other', which it was not asked about"),
        (lambda task: [(float("nan"), task)], r"the score nan for '🎉 Ana"),
        (lambda task: [(1.5, task)], r"the score 1\.5 .* from 0 to 1"),
        (lambda task: [(-3, task)], r"the score -3 "),
        (lambda task: [("0.5", task)], r"the score '0\.5' "),
        (lambda task: [(None, task)], r"the score None "),
        (lambda task: [(0.5, {**task, "spans": 7})], r"gave back 7 for"),
        (lambda task: [(0.5, {**task, "spans": ["Ana"]})], r"gave 'Ana' for .* not a span"),
        (
            lambda task: [(0.5, {**task, "spans": [{**ANA, "end": 99}]})],
            r"span 2-99 \(PERSON\) .* outside the text of 35",
        ),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "start": -1}]})], r"span -1-5 \(PERSON\)"),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "end": 2}]})], r"span 2-2 \(PERSON\) .* is empty"),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "start": 2.0}]})], r"whole numbers"),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "start": None}]})], r"no offsets"),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "label": None}]})], r"not a non-empty string"),
        (lambda task: [(0.5, {**task, "spans": [{**ANA, "score": 2}]})], r"the score 2 "),
    ],
)
def test_nonsense_is_refused_with_model_text_and_value(give, message):
    with pytest.raises(ModelError, match=message) as caught:
        predicting(give).analyze([passage()])
    assert "odd.predict" in str(caught.value)


def test_numpy_numbers_are_numbers():
    span = {"start": np.int64(2), "end": np.int32(5), "label": "PERSON", "score": np.float32(1.0000001)}
    analysis = predicting(lambda task: [(np.float32(0.25), {**task, "spans": [span]})]).analyze([passage()])
    assert analysis.best == [[ScoredSpan(1, 2, "PERSON", 1.0)]]


def test_an_exception_while_it_yields_is_told_with_its_cause():
    def failing(task):
        yield 0.5, task
        raise KeyError("weights")

    with pytest.raises(ModelError, match=r"odd\.predict raised KeyError: 'weights'") as caught:
        predicting(failing).analyze([passage()])
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_class_or_an_object_without_predict_is_refused():
    with pytest.raises(ModelError, match=r"is a class.*Gazetteer\(\)"):
        OwnModel(Gazetteer, ["PERSON"])
    with pytest.raises(ModelError, match="no method predict"):
        OwnModel(object(), ["PERSON"])


def test_threads_may_ask_while_it_learns():
    own = OwnModel(Gazetteer(), ["PERSON"])
    texts = [passage(f"{name} sings {number}") for number in range(30) for name in ("Ana", "Bo")]
    failures = []

    def ask():
        try:
            for start in range(len(texts)):
                own.analyze(texts[start : start + 5])
        except Exception as error:  # noqa: BLE001  handed to the test
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(20):
        own.update([lesson(f"Name{number} sings", accepted=[(0, 1, "PERSON")])], [])
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(own.analyze([passage("Name19 sings")]).best[0]) == 1
